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
LEAST_CLOSE = 0.4  # of the claim's words, below which another rule is spoken of
BESIDE = 3  # passages either side in which an exception to a rule is told
_UNIVERSAL = frozenset(
    ["all", "every", "everyone", "everybody", "any", "no", "nobody", "none", "always", "alike"]
)
_EXEMPTS = frozenset(["exempt", "exempted", "exemption", "exemptions", "excluded", "excludes"])
_NOT_BOUND = re.compile(
    r"\b(?:need not|not (?:apply|bound)|do(?:es)? not (?:cover|have to)|except|other than"
    r"|apart from|aside from)\b",
    re.IGNORECASE,
)
_OTHER = re.compile(r"\b(?:other|apart|aside|than|but)\b", re.IGNORECASE)
_KEPT = "if unless provided except when until once apart only subject without"
_KEEPS = frozenset(_KEPT.split())


def conditions(claim: Claim, evidence: Evidence, config: VerificationConfig) -> Finding | None:
    """Finds a condition or exception under which alone the nearest passage says this."""
    if not claim.reports:
        return None
    near = align(claim, evidence)
    exempt = _exempted(claim, near) if near.closeness >= LEAST_CLOSE else ""
    if exempt:
        return Finding(
            "conditions",
            Verdict.CONTRADICTED,
            Reason.CONDITION_DROPPED,
            f"The source makes an exception: “{exempt}”.",
        )
    condition = left_out(claim, near) if near.closeness >= config.close else ""
    if not condition:
        return None
    return Finding(
        "conditions",
        Verdict.NOT_ENOUGH_INFORMATION,
        Reason.CONDITION_DROPPED,
        f"The source adds “{condition}”.",
    )


def _exempted(claim: Claim, near: Alignment) -> str:
    """The sentence near by that exempts somebody from what the claim says of all; else empty."""
    if not claim.unquoted.lower & _UNIVERSAL or claim.reading.lower & (_KEEPS | _EXEMPTS):
        return ""
    if _OTHER.search(claim.text):
        return ""
    mine = {word.stem for word in claim.reading.content}
    first, last = max(0, near.place - BESIDE), near.place + BESIDE + 1
    for passage in near.evidence.passages[first:last]:
        exempts = passage.lower & _EXEMPTS or _NOT_BOUND.search(passage.text)
        if exempts and mine & passage.stems:
            return passage.text.strip()
    return ""


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
