"""L6: all in all, the evidence carries a reported claim."""

from __future__ import annotations

from wokhei.domain.verdict import Finding, Verdict
from wokhei.text.quotes import find_quote
from wokhei.verification.config import VerificationConfig
from wokhei.verification.reading import Claim, Evidence
from wokhei.verification.reasons import Reason
from wokhei.verification.weighing import features, score

NOTHING = 0.05  # of the words: less is chance


def coverage(claim: Claim, evidence: Evidence, config: VerificationConfig) -> Finding | None:
    """Finds a reported claim that its evidence, weighed as a whole, does not carry."""
    if not claim.reports:
        return None
    if find_quote(claim.text.strip(), evidence.whole.folded) is not None:
        return None  # taken word for word
    here = features(claim, evidence)["near_alike"]
    if here < config.least_words:
        return Finding(
            "coverage",
            Verdict.NOT_ENOUGH_INFORMATION,
            Reason.NOT_COVERED,
            "The sources say nothing of this."
            if here < NOTHING
            else f"The sources have only {here:.0%} of its words in one place.",
        )
    reached = score(claim, evidence)
    if reached >= config.least_score:
        return None
    return Finding(
        "coverage",
        Verdict.NOT_ENOUGH_INFORMATION,
        Reason.NOT_COVERED,
        f"The sources carry too little of this (score {reached:.2f}).",
        hard=False,
    )
