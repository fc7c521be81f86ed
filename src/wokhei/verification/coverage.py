"""L6: all in all, the evidence carries a reported claim."""

from __future__ import annotations

from wokhei.domain.verdict import Finding, Verdict
from wokhei.text.quantities import Dimension, Quantity
from wokhei.text.quotes import find_quote
from wokhei.text.stems import Word
from wokhei.verification.alignment import align
from wokhei.verification.config import VerificationConfig
from wokhei.verification.numbers import is_trivial, unmatched
from wokhei.verification.reading import Claim, Evidence, Reading
from wokhei.verification.reasons import Reason
from wokhei.verification.weighing import features, score

LEAST, FEW = 2, 3  # words, and words with amounts: less proves little
BETWEEN = 1  # words of the passage that a claim may leave out between its own
MOST = 24  # numbers of a claim or a passage
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
    if _in_its_words(claim.reading, align(claim, evidence).nearest):
        return None
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


def _in_its_words(claim: Reading, passage: Reading) -> bool:
    """Whether a passage has the claim's words in the claim's order, and next to nothing between.

    What a denial or a condition left out changes, other checks say; how a number is written says
    nothing, but it must be a number of that passage.
    """
    mine, said = _worded(claim), _worded(passage)
    if len(mine) < LEAST or len(mine) + len(claim.quantities) < FEW:
        return False
    stems = [word.stem for word in mine]
    for place, word in enumerate(said):
        if word.stem == stems[0]:
            window = said[place : place + len(mine) + BETWEEN]
            rest = iter(one.stem for one in window)
            if all(one in rest for one in stems):
                return _numbered(claim, passage, word.start, window[-1].end)
    return False


def _numbered(claim: Reading, passage: Reading, start: int, end: int) -> bool:
    """Whether the claim's numbers are those of that stretch, with no other between."""
    if len(claim.quantities) > MOST or len(passage.quantities) > MOST:
        return False  # no sentence that a person would write: left to the score
    for number in claim.quantities:
        known = [one for one in passage.quantities if unmatched(number, "", (one,)) is None]
        if is_trivial(number):
            continue
        if not any(
            all(
                any(unmatched(mine, "", (other,)) is None for mine in claim.quantities)
                for other in passage.quantities
                if _rivals(number, other)
                and min(start, one.span.start) <= other.span.start < max(end, one.span.end)
            )
            for one in known
        ):
            return False
    return True


def _rivals(one: Quantity, other: Quantity) -> bool:
    """Whether two numbers can answer one question; what is counted may be left unsaid."""
    apart = (Dimension.DATE, Dimension.CLOCK, Dimension.ORDINAL)
    if one.dimension in apart or other.dimension in apart:
        return one.dimension is other.dimension
    return one.unit == other.unit or not (one.unit and other.unit)


def _worded(reading: Reading) -> list[Word]:
    """The words of meaning that are no part of a quantity, in order."""
    amounts = [
        range(one.span.start, one.span.end + (2 if one.unit else 0)) for one in reading.quantities
    ]
    return [word for word in reading.content if not any(word.start in one for one in amounts)]
