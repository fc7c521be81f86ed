"""L4: a condition or exception of the evidence is not left out."""

from __future__ import annotations

import re

from wokhei.domain.verdict import Finding, Verdict
from wokhei.text.stems import stemmed
from wokhei.verification.alignment import Alignment, align
from wokhei.verification.config import VerificationConfig
from wokhei.verification.reading import Claim, Evidence
from wokhei.verification.reasons import Reason

_CONDITION = re.compile(
    r"(?<!\w)(?:if|unless|provided(?: that)?|except(?: for)?|as long as|"
    r"only (?:if|when|in|for)|subject to|once|until|other than|apart from)"
    r"\s+(?P<rest>[^.;:]{3,160})",
    re.IGNORECASE,
)
MAIN = 0.75  # of the claim's words that the sentence with the condition must hold
KEPT = 0.6  # of a condition's words: a claim with fewer leaves it out
_KEPT = "if unless provided except when until once apart only subject without"
_KEEPS = frozenset(_KEPT.split())


def conditions(claim: Claim, evidence: Evidence, config: VerificationConfig) -> Finding | None:
    """Finds a condition or exception under which alone the nearest passage says this."""
    if not claim.reports:
        return None
    near = align(claim, evidence)
    condition = left_out(claim, near) if near.closeness >= config.close else ""
    if not condition:
        return None
    return Finding(
        "conditions",
        Verdict.NOT_ENOUGH_INFORMATION,
        Reason.CONDITION_DROPPED,
        f"The source adds “{condition}”.",
    )


def left_out(claim: Claim, near: Alignment) -> str:
    """The condition of the nearest passage of which the claim says nothing; empty if none."""
    if claim.reading.lower & _KEEPS:
        return ""
    for match in _CONDITION.finditer(near.nearest.text):
        words = {word.stem for word in stemmed(match["rest"]) if word.is_content}
        if not words or len(words & claim.reading.stems) >= KEPT * len(words):
            continue
        outside = {
            word.stem
            for word in near.nearest.words
            if not match.start() <= word.start < match.end()
        }
        mine = {word.stem for word in claim.reading.content}
        if len(mine & outside) + len(mine & words) >= MAIN * len(mine):
            return match[0].strip()
    return ""
