"""Numbers that no source gives but that follow from its numbers: what is left of 11 less 3."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations, pairwise

from wokhei.text.quantities import Comparator, Dimension, Quantity
from wokhei.verification.alignment import Alignment, align
from wokhei.verification.numbers import is_trivial, unmatched
from wokhei.verification.reading import Claim, Evidence, Reading

MOST = 12  # numbers of a claim, and of one passage: what a person reckons with stands together
MOST_TOGETHER = 24  # of all the passages near a claim
MOST_KNOWN = 2_000  # numbers of all the evidence; in longer text some pair fits by chance
FEW = 12  # passages
HEDGED = 0.05  # `about 100` may stand for 95 to 105
ROUNDED = 0.005  # what rounding may change
BOUND = 0.25  # `more than half` stands for up to 62 percent: beyond that a writer says more
SUM_BOUND = 0.1  # likewise for a sum
_ADDED = (Dimension.COUNT, Dimension.MONEY, Dimension.MEASURE, Dimension.POINTS)
_SHARES = (Dimension.FRACTION, Dimension.PERCENT, Dimension.MULTIPLE)
_TIMES = {"s": 1.0, "month": 2_629_800.0}  # seconds
_LENGTHS = {"m": 1.0, "mile": 1_609.344, "foot": 0.3048}
_DAY, _MINUTE = 86_400.0, 60.0  # seconds
_DAYS = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)  # before each month
_CONVERTED = 0.08  # 34 kilometres are 21 miles, 60 days two months
_RATE = re.compile(
    r"\b(?:each|apiece|average|per|every|an?) (?:\w+ )?(?:hour|day|night|week|month|quarter|year"
    r"|metre|kilometre|litre|person|head|seat|ticket)s?\b|\b(?:each|apiece|average)\b",
    re.IGNORECASE,
)
_ANYBODY = re.compile(
    r"^(?:an?|any|anyone|anybody|someone|somebody|whoever|those|people|if|at|with|for|\w+ing)\b"
    r"|\bif\b",
    re.IGNORECASE,
)
_COMPARES = re.compile(
    r"\b(?:more|less|fewer|\w+er|exceed\w*|gap|by|between|combined|together|all|altogether|total"
    r"|both|remain\w*|rest|left|other|margin|difference|faster|beyond|ahead|behind|sum)\b",
    re.IGNORECASE,
)
_UNIT = re.compile(r"[\s-]*[^\W\d_]+")
_UP = (Comparator.MORE, Comparator.AT_LEAST)
_DOWN = (Comparator.LESS, Comparator.AT_MOST)


def without_reckoned(claim: Claim, evidence: Evidence) -> Claim:
    """The claim without the numbers that follow from the evidence; the rest is still to check.

    Examples:
        >>> from wokhei.verification.reading import read_claim, read_evidence
        >>> evidence = read_evidence("Three of the eleven branches will close.")
        >>> without_reckoned(read_claim("Eight of the branches stay."), evidence).text
        'of the branches stay.'
    """
    text = claim.text
    for number in reversed(claim.reading.quantities[:MOST]):
        if follows(number, claim, evidence):
            end = _end(number, text)
            text = text[: number.span.start] + text[end:].lstrip("% ")
    return claim if text == claim.text else Claim(Reading(text), claim.sentence)


def _end(number: Quantity, text: str) -> int:
    """Where a number ends with its unit: years for months must not be missed in the source."""
    unit = _UNIT.match(text, number.span.end)
    return unit.end() if unit and number.unit in _TIMES else number.span.end


def follows(number: Quantity, claim: Claim, evidence: Evidence) -> bool:
    """Whether the evidence lacks a number of the claim, and its numbers near by come to it."""
    if is_trivial(number) or number.dimension in (Dimension.DATE, Dimension.ORDINAL):
        return False
    known = evidence.whole.quantities
    if number.label or len(known) > MOST_KNOWN or unmatched(number, "", known) is None:
        return False
    if any(_is_given(number, one) for one in known):
        return False  # bounded otherwise than in the source
    number = _meant(number, claim.text)
    near = align(claim, evidence)
    rate = _RATE.search(claim.text) is not None
    anybody = _ANYBODY.search(claim.text) is not None
    for place in _places(near):
        said = _said(evidence.passages[place])[:MOST]
        if any(_converts(number, one) for one in said):
            return True
        if any(_fits(number, value, exact=exact) for value, exact in _results(number, said, rate)):
            return True
        if anybody and any(_under(number, one) for one in said):
            return True
    if number.dimension not in _SHARES and _COMPARES.search(claim.text) is None:
        return False
    together = [one for place in _places(near) for one in _said(evidence.passages[place])]
    results = _results(number, together[:MOST_TOGETHER], rate)
    return any(_fits(number, value, exact=exact) for value, exact in results)


def _is_given(number: Quantity, one: Quantity) -> bool:
    """Whether the evidence has a number, whatever it says of its bound."""
    if number.dimension is not one.dimension or number.number != one.number:
        return False
    return number.unit == one.unit or not (number.unit and one.unit)


def _meant(number: Quantity, text: str) -> Quantity:
    """A count of times or of points as what it is."""
    if number.dimension is Dimension.COUNT and number.unit == "tim":
        return replace(number, dimension=Dimension.MULTIPLE, unit="")
    if number.dimension is Dimension.COUNT and number.unit == "point":
        return replace(number, dimension=Dimension.POINTS, unit="%")
    return number


def _said(passage: Reading) -> list[Quantity]:
    return [_meant(one, passage.text) for one in passage.quantities if not is_trivial(one)]


def _places(near: Alignment) -> Sequence[int]:
    """The passages near a claim; where there are few, all of them."""
    count = len(near.evidence.passages)
    return range(count) if count <= FEW else near.places


def _results(
    number: Quantity, known: Sequence[Quantity], rate: bool
) -> Iterator[tuple[float, bool]]:
    """What numbers come to in the terms of the one asked for, and whether it is a sum."""
    for one, other in combinations(known, 2):
        if number.dimension in _ADDED and _terms(number, one, other):
            first, second = _value(one, other), _value(other, one)
            yield abs(first - second), True
            yield first + second, True
        if _shared(number) and _same(one, other) and one.value and other.value:
            low, high = sorted((one.value, other.value))
            for share in _shares(number, low, high):
                yield share, False
        if number.dimension is Dimension.MEASURE and number.unit in _TIMES:
            apart = _apart(one, other)
            if apart and number.hedged:
                yield number.value * round(apart / _TIMES[number.unit] / number.value, 1), False
            elif apart:
                yield apart / _TIMES[number.unit], False
        for part, whole in ((one, other), (other, one)):
            for value in _parts(number, part, whole, rate=rate):
                yield value, False
    if number.dimension is Dimension.PERCENT and number.unit:
        percents = [one.value for one in known if one.dimension is Dimension.PERCENT]
        for first, second in pairwise(percents):
            yield 100 - first - second, True
    if number.dimension in (Dimension.COUNT, Dimension.MONEY):
        for first_, second_, third in zip(known, known[1:], known[2:], strict=False):
            if _terms(number, first_, second_) and _terms(number, second_, third):
                yield first_.value + second_.value + third.value, True


def _shared(number: Quantity) -> bool:
    """Whether a number is a share that a writer may have reckoned: seldom a bare percentage."""
    if number.dimension is Dimension.PERCENT:
        return number.hedged or number.comparator is not Comparator.EXACT
    return number.dimension in _SHARES


def _shares(number: Quantity, low: float, high: float) -> Iterator[float]:
    """One number as a share of another, and the change from one to the other."""
    if number.dimension is Dimension.MULTIPLE:
        yield high / low
        return
    per = 100 if number.dimension is Dimension.PERCENT else 1
    yield per * low / high
    yield per * (high - low) / high
    yield per * (high - low) / low


def _parts(number: Quantity, part: Quantity, whole: Quantity, *, rate: bool) -> Iterator[float]:
    """A share of a number, what it was before a change of that share, a rate, a multiple."""
    if number.dimension is not whole.dimension:
        return
    if number.dimension is not Dimension.COUNT and number.unit not in ("", whole.unit):
        return
    if number.dimension not in (Dimension.COUNT, Dimension.MONEY, Dimension.MEASURE):
        return
    if part.dimension in (Dimension.PERCENT, Dimension.FRACTION):
        share = part.value / (100 if part.dimension is Dimension.PERCENT else 1)
        yield share * whole.value
        yield (1 - share) * whole.value
        yield whole.value / (1 + share)
        if share < 1:
            yield whole.value / (1 - share)
        if share and number.hedged:
            yield whole.value / share
    elif part.dimension is Dimension.MULTIPLE:
        yield whole.value * part.value
        yield whole.value / part.value
    elif rate and part.number and part.dimension in (Dimension.COUNT, Dimension.MEASURE):
        yield whole.value / part.number


def _same(one: Quantity, other: Quantity) -> bool:
    """Whether one can be a share of the other; what is counted may be told in two words."""
    if one.label or other.label or one.dimension is not other.dimension:
        return False
    return one.dimension is Dimension.COUNT or one.unit == other.unit


def _terms(number: Quantity, one: Quantity, other: Quantity) -> bool:
    """Whether a number is told in the terms of two that can be added; shares lie points apart.

    A unit may be left unsaid the second time: `96 million litres, 11 million fewer`.
    """
    if one.label or other.label:
        return False
    if number.dimension is Dimension.POINTS:
        kinds = {one.dimension, other.dimension}
        plain = {Dimension.PERCENT, Dimension.POINTS, Dimension.COUNT}
        return kinds <= plain and kinds != {Dimension.COUNT}
    whole = one if one.dimension is not Dimension.COUNT else other
    if whole.dimension is not number.dimension or whole.unit != number.unit:
        return whole.dimension is number.dimension is Dimension.COUNT
    return all(
        part is whole or part.dimension is Dimension.COUNT or _same(part, whole)
        for part in (one, other)
    )


def _value(one: Quantity, other: Quantity) -> float:
    """The value of a number, by the unit of another where its own is left unsaid."""
    if one.dimension is Dimension.COUNT and other.dimension is not Dimension.COUNT and other.number:
        return one.number * other.value / other.number
    return one.value


def _apart(one: Quantity, other: Quantity) -> float:
    """The seconds between two dates or two times of day; 0 where that cannot be told."""
    if one.dimension is Dimension.CLOCK and other.dimension is Dimension.CLOCK:
        return abs(one.value - other.value) * _MINUTE
    if one.dimension is not Dimension.DATE or other.dimension is not Dimension.DATE:
        return 0.0
    if one.month and other.month and one.day and other.day:
        years = one.year - other.year if one.year and other.year else 0
        days = _DAYS[one.month] + one.day - _DAYS[other.month] - other.day + 365 * years
        return abs(days) * _DAY
    if one.year and other.year and one.years == other.years == 1:
        return abs(one.year - other.year) * 12 * _TIMES["month"]
    return 0.0


def _converts(number: Quantity, one: Quantity) -> bool:
    """Whether a number is one of the evidence in another unit, or the share it is about."""
    for units in (_TIMES, _LENGTHS):
        if number.unit in units and one.unit in units and number.unit != one.unit:
            mine, theirs = number.value * units[number.unit], one.value * units[one.unit]
            return abs(mine - theirs) <= _CONVERTED * theirs
    shares = (Dimension.FRACTION, Dimension.PERCENT)
    if number.hedged and number.dimension in shares and one.dimension in shares:
        mine, theirs = (
            q.value / (100 if q.dimension is Dimension.PERCENT else 1) for q in (number, one)
        )
        return abs(mine - theirs) <= HEDGED * theirs
    return False


def _fits(number: Quantity, value: float, *, exact: bool) -> bool:
    mine, bound = number.value, SUM_BOUND if exact else BOUND
    if number.comparator in _UP:
        return mine <= value <= mine * (1 + bound)
    if number.comparator in _DOWN:
        return mine * (1 - bound) <= value <= mine
    return abs(mine - value) <= (HEDGED if number.hedged else ROUNDED) * abs(value)


def _under(number: Quantity, rule: Quantity) -> bool:
    """Whether a number is a case of one that the evidence bounds: 45 of `no more than 60`."""
    if number.comparator is not Comparator.EXACT or number.dimension is not rule.dimension:
        return False
    if number.unit != rule.unit:
        return False
    if rule.comparator in _UP:
        return number.value > rule.value
    return rule.comparator in _DOWN and number.value < rule.value
