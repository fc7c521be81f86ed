"""L4: the claim does not put the opposite word where the evidence has its own."""

from __future__ import annotations

from wokhei.domain.verdict import Finding, Verdict
from wokhei.text.lexicon import ALIKE, OPPOSED
from wokhei.text.stems import Word
from wokhei.verification.alignment import Alignment, align
from wokhei.verification.config import VerificationConfig
from wokhei.verification.reading import Claim, Evidence
from wokhei.verification.reasons import Reason
from wokhei.verification.sequence import SIDES

_PREFIXES = ("un", "in", "im", "ir", "il", "dis", "non")
SHORTEST_AFFIXED = 5  # letters; shorter words meet others by chance (`inform`, `form`)


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
        if word.text.lower() in SIDES:
            continue  # order in time has a check of its own
        opposite = (OPPOSED.get(word.stem, frozenset()) | _affixed(word.stem)) & stems
        if not opposite or word.stem in around or not around.isdisjoint(ALIKE.get(word.stem, ())):
            continue
        if opposite & claim.reading.stems:
            continue  # the claim names both sides
        theirs = next(w.text for w in near.nearest.words if w.stem in opposite)
        found.append((word, theirs))
    return found


def _affixed(stem: str) -> frozenset[str]:
    """The stem with a prefix of denial, or without its own: popular, unpopular."""
    if len(stem) < SHORTEST_AFFIXED:
        return frozenset()
    without = {stem[len(prefix) :] for prefix in _PREFIXES if stem.startswith(prefix)}
    return frozenset({prefix + stem for prefix in _PREFIXES} | {w for w in without if len(w) > 3})
