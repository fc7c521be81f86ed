"""L6: the words of a reported claim are carried by the evidence, close together."""

from __future__ import annotations

from collections.abc import Sequence

from wokhei.domain.draft import SentenceKind
from wokhei.domain.verdict import Finding, Verdict
from wokhei.text.stems import Word
from wokhei.verification.config import VerificationConfig
from wokhei.verification.reading import Claim, Evidence, Reading
from wokhei.verification.reasons import Reason

_CHECKED = (SentenceKind.REPORTED,)


def coverage(claim: Claim, evidence: Evidence, config: VerificationConfig) -> Finding | None:
    """Finds a reported claim whose words the evidence does not carry."""
    if claim.kind not in _CHECKED:
        return None
    share = covered(claim.reading.content, evidence.whole)
    if share >= config.least_score:
        return None
    return Finding(
        "coverage",
        Verdict.NOT_ENOUGH_INFORMATION,
        Reason.NOT_COVERED,
        f"The sources carry {share:.0%} of the sentence's words.",
        hard=False,
    )


def covered(words: Sequence[Word], evidence: Reading) -> float:
    """The share of content words that the evidence holds, 0 to 1."""
    if not words:
        return 0.0
    return sum(word.stem in evidence.stems for word in words) / len(words)
