"""L4: the claim does not put the opposite word where the evidence has its own."""

from __future__ import annotations

from wokhei.domain.verdict import Finding, Verdict
from wokhei.text.lexicon import ALIKE, OPPOSED
from wokhei.text.stems import Word
from wokhei.verification.alignment import Alignment, align
from wokhei.verification.config import VerificationConfig
from wokhei.verification.reading import Claim, Evidence
from wokhei.verification.reasons import Reason


def opposites(claim: Claim, evidence: Evidence, config: VerificationConfig) -> Finding | None:
    """Finds a word of the claim that the evidence lacks while it has the opposite."""
    if not claim.reports:
        return None
    near = align(claim, evidence)
    for word, other in opposed_words(claim, near):
        return Finding(
            "opposites",
            Verdict.CONTRADICTED,
            Reason.OPPOSITE,
            f"The sentence says “{word.text}”, the source “{other}”.",
            hard=near.closeness >= config.close and not claim.reading.negations,
        )
    return None


def opposed_words(claim: Claim, near: Alignment) -> list[tuple[Word, str]]:
    """The claim's words that the evidence lacks, each with the opposite that it has."""
    stems = near.nearest.stems
    around = near.near.stems
    found = []
    for word in claim.unquoted.words:
        opposite = OPPOSED.get(word.stem, frozenset()) & stems
        if not opposite or word.stem in around or not around.isdisjoint(ALIKE.get(word.stem, ())):
            continue
        if opposite & claim.reading.stems:
            continue  # the claim names both sides
        theirs = next(w.text for w in near.nearest.words if w.stem in opposite)
        found.append((word, theirs))
    return found
