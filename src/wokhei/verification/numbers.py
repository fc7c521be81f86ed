"""L2: every number and date stands in the evidence with its unit, comparator and hedge."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from wokhei.domain.verdict import Finding, Verdict
from wokhei.text.quantities import Comparator, Dimension, Quantity
from wokhei.text.stems import stem
from wokhei.verification.alignment import align
from wokhei.verification.config import VerificationConfig
from wokhei.verification.figures import printed
from wokhei.verification.reading import Claim, Evidence, Reading
from wokhei.verification.reasons import Reason

_TIMES = frozenset(map(stem, ("minute", "hour", "week", "month", "year", "decade", "century")))
_BOUNDS_ABOVE = (Comparator.MORE, Comparator.AT_LEAST)
_BOUNDS_BELOW = (Comparator.LESS, Comparator.AT_MOST)
HEDGE_TOLERANCE = 0.05  # "about 100" may stand for 95 to 105
BOUND_TOLERANCE = (
    0.25  # "over 100" may stand for up to 125: beyond that a writer says another number
)
SAME_SHARE = 0.004  # "a third" is 33 percent
A_YEAR = 12.0  # months
A_HALF = 0.5  # lie on either side of a median
_NO_DIFFERENCE = (Dimension.DATE, Dimension.PERCENT, Dimension.CLOCK)
_EXACTLY = re.compile(r"\b(?:exactly|precisely)\s+$", re.IGNORECASE)
_SEASONS = re.compile(
    r"\W+(?:day|night|week|month|year|decade|season|summer|winter|spring|autumn)s\b", re.IGNORECASE
)
MOST_STATED, MOST_KNOWN = 200, 10_000  # numbers of a claim, and of all its evidence
TINY = 1e-9  # what floats may lose
MOST_COMPARED = 24  # numbers of one passage
_CHANGES = frozenset(
    (
        "by", "points", "point", "more", "less", "fewer", "rise", "rose", "fell", "fall", "up",
        "down", "increase", "increased", "decrease", "decreased", "gain", "gained", "lost",
    )
)  # fmt: skip
HALF_A_DAY = 720.0  # minutes
ROUNDING = 0.5  # 76.3 is told as 76
LEAST_ROUNDED = 10.0  # below it the decimals tell: 3.4 is not told as 3


def numbers(claim: Claim, evidence: Evidence, config: VerificationConfig) -> Finding | None:
    """Finds a number or date that the evidence does not hold as stated."""
    del config
    stated = claim.reading
    computed = [
        place
        for computation in (claim.sentence.computations if claim.sentence else ())
        for place in printed(computation, stated.text)
    ]
    known = (*evidence.whole.quantities, *evidence.mentioned.quantities)[:MOST_KNOWN]
    if len(stated.quantities) > MOST_STATED:
        return _finding(Reason.NUMBER_NOT_FOUND, "More numbers than one claim can be checked for.")
    for quantity in stated.quantities:
        start, end = quantity.span.start, quantity.span.end
        if any(first < end and start < last for first, last in computed):
            continue
        if quantity.dimension is Dimension.COUNT and quantity.number == evidence.items > 1:
            continue  # `four products` where the source lists four
        if _in_other_words(quantity, evidence):
            continue
        if quantity.comparator is Comparator.MORE and _lasts(quantity, stated.text):
            quantity = replace(quantity, comparator=Comparator.EXACT)  # over three summers
        found = unmatched(quantity, quantity.span.of(stated.text), known)
        if found is None and _EXACTLY.search(stated.text, 0, start):
            found = _only_about(quantity, known)
        if found is not None and not _difference(quantity, stated, evidence):
            return found
    return _other_span_of_time(claim, evidence) if claim.reports else None


def _only_about(quantity: Quantity, known: Sequence[Quantity]) -> Finding | None:
    """What the sources give as about so many, told as exactly so many."""
    same = [other for other in known if unmatched(quantity, "", (other,)) is None]
    if not same or not all(other.hedged for other in same):
        return None
    return _finding(Reason.COMPARATOR_DIFFERS, "The sources give this only as about so much.")


def _lasts(quantity: Quantity, text: str) -> bool:
    """Whether `over` a number of seasons or years may mean for that long."""
    before, after = text[: quantity.span.start].rstrip(), text[quantity.span.end :]
    return before.lower().endswith("over") and _SEASONS.match(after) is not None


def _in_other_words(quantity: Quantity, evidence: Evidence) -> bool:
    """`In twelve months` where the source says `in a year`; `half` of what lies at a median."""
    stems = evidence.whole.stems
    if quantity.unit == "month" and quantity.number == A_YEAR:
        return "year" in stems
    half = quantity.dimension is Dimension.FRACTION and quantity.value == A_HALF
    return half and "median" in stems


def _difference(quantity: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a change is that between two numbers of one passage: `from 41 to 46`, `by five`."""
    if quantity.dimension in _NO_DIFFERENCE or not claim.lower & _CHANGES:
        return False
    wanted = quantity.number
    shares = quantity.dimension is Dimension.POINTS
    for passage in evidence.passages:
        known = [one for one in passage.quantities if one.dimension is not Dimension.DATE]
        for one, other in pairwise(known[:MOST_COMPARED]):
            of_shares = Dimension.PERCENT in (one.dimension, other.dimension)
            same = one.unit == other.unit or not (one.unit and other.unit)
            apart = abs(abs(one.number - other.number) - wanted)
            if same and of_shares == shares and apart <= TINY * max(one.number, other.number):
                return True
    return False


def _other_span_of_time(claim: Claim, evidence: Evidence) -> Finding | None:
    """Years where the source speaks of months: a unit that stands without a number, too."""
    near = align(claim, evidence).near.stems
    for word in claim.unquoted.words:
        if any(q.span.start <= word.start <= q.span.end + 2 for q in claim.unquoted.quantities):
            continue  # measured: compared with its number
        if word.stem in _TIMES and word.stem not in evidence.whole.stems and near & _TIMES:
            return _finding(Reason.UNIT_DIFFERS, f"No source speaks of “{word.text}” here.")
    return None


def unmatched(quantity: Quantity, text: str, known: Sequence[Quantity]) -> Finding | None:
    """What keeps a quantity from being one of those known; None where it is one."""
    if is_trivial(quantity):
        return None
    if quantity.dimension is Dimension.DATE:
        if _dated(quantity, known) or _counted(quantity, known):
            return None
        return _finding(Reason.DATE_NOT_FOUND, f"No source gives the date {text}.")
    if quantity.dimension is Dimension.CLOCK:
        if any(_same_time(quantity, other) for other in known):
            return None
        return _finding(Reason.NUMBER_NOT_FOUND, f"No source gives the time {text}.")
    if any(_is_that(quantity, other) for other in known):
        return None
    alike = [other for other in known if _same_value(quantity, other)]
    if not alike and any(_counted(other, (quantity,)) for other in known):
        return None
    if not alike:
        return _finding(Reason.NUMBER_NOT_FOUND, f"No source gives the number {text}.")
    in_unit = [other for other in alike if _same_unit(quantity, other)]
    if not in_unit:
        return _finding(Reason.UNIT_DIFFERS, f"The sources give {text} in another unit.")
    return _finding(
        Reason.COMPARATOR_DIFFERS, f"The sources bound {text} differently ({quantity.comparator})."
    )


def _is_that(stated: Quantity, known: Quantity) -> bool:
    """Whether a number is stated as it is known: value, unit and bound."""
    return _same_value(stated, known) and _same_unit(stated, known) and _same_bound(stated, known)


def is_trivial(quantity: Quantity) -> bool:
    """Whether it states nothing: `one` is as often a pronoun, `first` and `second` an order."""
    if quantity.dimension is Dimension.COUNT:
        return quantity.value == 1 and not quantity.label
    if quantity.dimension is Dimension.ORDINAL:
        return quantity.value <= 2
    return quantity.dimension is Dimension.MULTIPLE and quantity.value == 1


def _counted(year: Quantity, known: Sequence[Quantity]) -> bool:
    """Whether what looks like a year is one of the numbers: `1500 coins` for `1,500 coins`."""
    if year.dimension is not Dimension.DATE or not year.year or year.month or year.years > 1:
        return False
    return any(one.dimension is Dimension.COUNT and one.number == year.year for one in known)


def _same_time(stated: Quantity, known: Quantity) -> bool:
    """Whether two times of day are one; `8.45` may be one, and `8:45` morning or evening."""
    if known.dimension is not Dimension.CLOCK:
        hours = known.number - known.number % 1
        return known.dimension is Dimension.COUNT and stated.value == round(
            60 * hours + 100 * (known.number - hours)
        )
    if stated.unit and known.unit:
        return stated.value == known.value
    return stated.value % HALF_A_DAY == known.value % HALF_A_DAY


def _same_value(stated: Quantity, known: Quantity) -> bool:
    if known.dimension in (Dimension.DATE, Dimension.CLOCK):
        return False
    if Dimension.ORDINAL in (stated.dimension, known.dimension) and not _both_order(stated, known):
        return False  # a third lane is not three lanes
    if stated.label and stated.label != known.label and (known.label or known.unit):
        return False  # `Article 5` is neither `Article 6` nor five books
    if _is_fraction(stated) and _is_fraction(known):
        return _same_share(stated, known)
    mine, theirs = stated.value, known.value
    if not (stated.dimension is Dimension.MEASURE and known.dimension is Dimension.MEASURE):
        mine, theirs = stated.number, known.number  # `aged 18` is `18 years old`
    if mine == theirs or _rounds(stated, known):
        return True
    if stated.comparator in _BOUNDS_ABOVE and known.comparator is Comparator.EXACT:
        return mine < theirs <= mine * (1 + BOUND_TOLERANCE)
    if stated.comparator in _BOUNDS_BELOW and known.comparator is Comparator.EXACT:
        return mine * (1 - BOUND_TOLERANCE) <= theirs < mine
    if (stated.hedged or known.hedged) and _figures(stated.number) <= _figures(known.number):
        return abs(mine - theirs) <= abs(theirs) * HEDGE_TOLERANCE
    return False


def _same_share(stated: Quantity, known: Quantity) -> bool:
    """Whether a share is another, or bounds it closely: 55 percent are more than half."""
    mine, theirs = _share(stated), _share(known)
    if stated.comparator in _BOUNDS_ABOVE and known.comparator is Comparator.EXACT:
        return mine <= theirs <= mine * (1 + BOUND_TOLERANCE)
    if stated.comparator in _BOUNDS_BELOW and known.comparator is Comparator.EXACT:
        return mine * (1 - BOUND_TOLERANCE) <= theirs <= mine
    return abs(mine - theirs) < SAME_SHARE


def _figures(number: float) -> int:
    """How many figures of a number tell: 2 of 360, 3 of 367."""
    return len(f"{number:.6g}".split("e")[0].replace(".", "").strip("-0"))


def _both_order(stated: Quantity, known: Quantity) -> bool:
    """Whether two quantities number a place in a row: `the third`, `Article 3`."""
    return all(one.dimension is Dimension.ORDINAL or one.label for one in (stated, known))


def _rounds(stated: Quantity, known: Quantity) -> bool:
    """Whether a whole number is what a decimal fraction of the same unit rounds to."""
    if stated.comparator is not Comparator.EXACT or known.comparator is not Comparator.EXACT:
        return False
    if stated.number < LEAST_ROUNDED or stated.unit != known.unit:
        return False
    whole = stated.number == int(stated.number) and known.number != int(known.number)
    return whole and abs(stated.number - known.number) <= ROUNDING


def _is_fraction(quantity: Quantity) -> bool:
    return quantity.dimension in (Dimension.FRACTION, Dimension.PERCENT)


def _share(quantity: Quantity) -> float:
    return quantity.value / 100 if quantity.dimension is Dimension.PERCENT else quantity.value


def _dated(stated: Quantity, known: Sequence[Quantity]) -> bool:
    """Whether a date is given, at once or as day and month here and the year elsewhere."""
    dates = [other for other in known if other.dimension is Dimension.DATE]
    if any(_same_date(stated, other) for other in dates):
        return True
    if not (stated.year and stated.month):
        return False
    undated = replace(stated, year=0)
    return any(other.year == stated.year for other in dates) and any(
        not other.year and _same_date(undated, other) for other in dates
    )


def _same_date(stated: Quantity, known: Quantity) -> bool:
    if stated.weekday or known.weekday:
        return stated.weekday == known.weekday
    if stated.years > 1:
        return bool(known.year) and known.year // stated.years == stated.year // stated.years
    if known.years > 1 and stated.year:
        return False
    return all(
        not mine or mine == theirs
        for mine, theirs in (
            (stated.year, known.year),
            (stated.month, known.month),
            (stated.day, known.day),
        )
    )


def _same_unit(stated: Quantity, known: Quantity) -> bool:
    if _is_fraction(stated) and _is_fraction(known):
        return True
    strict = (Dimension.MONEY, Dimension.PERCENT, Dimension.POINTS, Dimension.MEASURE)
    if stated.dimension in strict or known.dimension in strict:
        if Dimension.COUNT in (stated.dimension, known.dimension):
            counted = known if known.dimension is Dimension.COUNT else stated
            return not counted.unit  # `aged 18` is `18 years old`, `18 men` is not
        return stated.dimension is known.dimension and stated.unit == known.unit
    return True


def _same_bound(stated: Quantity, known: Quantity) -> bool:
    if stated.comparator is known.comparator:
        return True
    if stated.hedged and known.comparator is Comparator.EXACT:
        return True
    if stated.comparator is Comparator.EXACT:
        return known.hedged and stated.hedged
    if stated.comparator in _BOUNDS_ABOVE and known.comparator in _BOUNDS_ABOVE:
        return stated.comparator is Comparator.AT_LEAST or stated.value < known.value
    if stated.comparator in _BOUNDS_BELOW and known.comparator in _BOUNDS_BELOW:
        return stated.comparator is Comparator.AT_MOST or stated.value > known.value
    if known.comparator is not Comparator.EXACT:
        return False
    if stated.comparator is Comparator.MORE:
        return known.value > stated.value
    if stated.comparator is Comparator.LESS:
        return known.value < stated.value
    if stated.comparator is Comparator.AT_LEAST:
        return known.value >= stated.value
    return known.value <= stated.value


def _finding(reason: Reason, message: str) -> Finding:
    return Finding("numbers", Verdict.NOT_ENOUGH_INFORMATION, reason, message)
