"""Numbers that no source gives but that follow from its numbers: what is left of 11 less 3."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from wokhei.text.quantities import Comparator, Dimension, Quantity
from wokhei.verification.alignment import Alignment, align
from wokhei.verification.numbers import is_trivial, unmatched
from wokhei.verification.reading import Claim, Evidence, Reading

MOST = 12  # numbers of a claim, and of one passage: what a person reckons with stands together
FEW = 12  # passages
MOST_KNOWN = 2_000  # numbers of all the evidence; in longer text some pair fits by chance
HEDGED = 0.05  # `about 100` may stand for 95 to 105
ROUNDED = 0.005  # what rounding may change
BOUND = 0.25  # `more than half` stands for up to 62 percent: beyond that a writer says more
_ADDED = (Dimension.COUNT, Dimension.MONEY, Dimension.MEASURE, Dimension.POINTS)
_SHARES = (Dimension.FRACTION, Dimension.PERCENT, Dimension.MULTIPLE)
_RATE = re.compile(
    r"[^.;,]{0,24}?\b(?:an?|per|each|every) (?:hour|day|night|week|month|quarter|year)\b",
    re.IGNORECASE,
)
_ANYBODY = re.compile(
    r"^(?:an?|any|anyone|anybody|someone|somebody|whoever|those|people|if|at|with|for)\b|\bif\b",
    re.IGNORECASE,
)
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
            text = text[: number.span.start] + text[number.span.end :].lstrip("% ")
    return claim if text == claim.text else Claim(Reading(text), claim.sentence)


def follows(number: Quantity, claim: Claim, evidence: Evidence) -> bool:
    """Whether a number of the claim that the evidence lacks is what two of one sentence come to."""
    if is_trivial(number) or number.dimension in (Dimension.DATE, Dimension.ORDINAL):
        return False
    known = evidence.whole.quantities
    if number.label or len(known) > MOST_KNOWN or unmatched(number, "", known) is None:
        return False
    anybody = _ANYBODY.search(claim.text) is not None
    rate = _RATE.match(claim.text, number.span.end) is not None
    near = align(claim, evidence)
    together = near.near.quantities if number.dimension in _SHARES else ()
    rows = [*(evidence.passages[place].quantities for place in _places(near)), together]
    for row in rows:
        said = [one for one in row if not is_trivial(one)][:MOST]
        if any(_fits(number, value) for value in _results(number, said, rate=rate)):
            return True
        if anybody and any(_under(number, one) for one in said):
            return True
    return False


def _places(near: Alignment) -> Sequence[int]:
    """The passages near a claim; where there are few, all of them."""
    count = len(near.evidence.passages)
    return range(count) if count <= FEW else near.places


def _results(number: Quantity, known: Sequence[Quantity], *, rate: bool) -> Iterator[float]:
    """What two numbers of one passage come to, in the terms of the number asked for."""
    exact = number.comparator is Comparator.EXACT
    for one, other in combinations(known, 2):
        if exact and number.dimension in _ADDED and _terms(number, one, other):
            first, second = _value(one, other), _value(other, one)
            yield abs(first - second)
            yield first + second
        if number.dimension in _SHARES and _same(one, other) and one.value and other.value:
            low, high = sorted((one.value, other.value))
            yield from _as_share(number, low / high, high / low)
        for part, whole in ((one, other), (other, one)):
            if number.dimension is whole.dimension and number.unit in ("", whole.unit):
                if part.dimension in (Dimension.PERCENT, Dimension.FRACTION):
                    per = 100 if part.dimension is Dimension.PERCENT else 1
                    yield part.value / per * whole.value
                elif rate and part.number and part.dimension is not whole.dimension:
                    yield whole.value / part.number


def _as_share(number: Quantity, part: float, times: float) -> Iterator[float]:
    if number.dimension is Dimension.MULTIPLE:
        yield times
    elif number.dimension is Dimension.PERCENT:
        yield 100 * part
    else:
        yield part


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
    apart = (Dimension.PERCENT, Dimension.POINTS)
    if number.dimension is Dimension.POINTS:
        return one.dimension in apart and other.dimension in apart
    whole = one if one.dimension is not Dimension.COUNT else other
    if whole.dimension is not number.dimension or whole.unit != number.unit:
        return whole.dimension is number.dimension is Dimension.COUNT
    return all(part is whole or part.dimension is Dimension.COUNT or _same(part, whole) for part in (one, other))


def _value(one: Quantity, other: Quantity) -> float:
    """The value of a number, by the unit of another where its own is left unsaid."""
    if one.dimension is Dimension.COUNT and other.dimension is not Dimension.COUNT and other.number:
        return one.number * other.value / other.number
    return one.value


def _fits(number: Quantity, value: float) -> bool:
    mine = number.value
    if number.comparator in _UP:
        return mine <= value <= mine * (1 + BOUND)
    if number.comparator in _DOWN:
        return mine * (1 - BOUND) <= value <= mine
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
