"""A number or date as it is meant: value, unit, and how it bounds the true one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from wokhei.domain.span import Span
from wokhei.text.units import COMPARATORS_AFTER, COMPARATORS_BEFORE, HEDGES

CLAUSE_BEFORE = 34  # code points looked at before a number for its comparator


class Dimension(StrEnum):
    """What kind of quantity a number is."""

    COUNT = "count"
    MONEY = "money"
    PERCENT = "percent"
    POINTS = "points"  # percentage points
    MEASURE = "measure"  # with a unit of measurement, time included
    ORDINAL = "ordinal"
    MULTIPLE = "multiple"  # twice, threefold
    FRACTION = "fraction"  # a third
    DATE = "date"
    CLOCK = "clock"  # the time of day


class Comparator(StrEnum):
    """How the stated value bounds the true one."""

    EXACT = "exact"
    MORE = "more"
    AT_LEAST = "at_least"
    LESS = "less"
    AT_MOST = "at_most"


@dataclass(frozen=True, slots=True)
class Quantity:
    """One number or date in a text.

    `number` is as written (with its scale: 2 million is 2000000), `value` in the base unit of
    `unit` (`3 km` is 3000 of `m`; a percentage stays a percentage).
    `unit` is a stem for things counted and empty where nothing is. `label` is the capitalised
    word that a bare number numbers, in lower case (`Llama 2`, `Article 5`). For a date `value` is 0
    and `year`, `month`, `day` are 0 where not stated; a decade has its first year and `years` 10.
    For a time of day `value` is minutes since midnight; `unit` is empty where it may be morning or
    evening.
    """

    span: Span
    dimension: Dimension
    value: float
    unit: str = ""
    label: str = ""
    number: float = 0.0
    years: int = 1
    comparator: Comparator = Comparator.EXACT
    hedged: bool = False
    year: int = 0
    month: int = 0
    day: int = 0
    weekday: int = 0  # 1 is Monday


# Most numbers have no such words, which one look at all of them tells.
_BEFORE = tuple(phrase for phrase, _ in COMPARATORS_BEFORE)
_AFTER = tuple(phrase.lstrip() for phrase, _ in COMPARATORS_AFTER)
_HEDGES = tuple(HEDGES)


def comparator(text: str, start: int, end: int) -> Comparator:
    """How the words around a number bound it."""
    before = text[max(0, start - CLAUSE_BEFORE) : start].lower().rstrip(' $£€¥(“"')
    for phrase, name in COMPARATORS_BEFORE if before.endswith(_BEFORE) else ():
        if before.endswith(phrase):
            boundary = before[: -len(phrase)][-1:]
            if not boundary.isalnum():
                return Comparator(name)
    after = text[end : end + 24].lower()
    for phrase, name in COMPARATORS_AFTER if after.lstrip().startswith(_AFTER) else ():
        if after.startswith(phrase) or after.lstrip().startswith(phrase.lstrip()):
            return Comparator(name)
    return Comparator.EXACT


def hedged(text: str, start: int) -> bool:
    """Whether the words before a number say that it is not exact."""
    before = text[max(0, start - CLAUSE_BEFORE) : start].lower().rstrip(' $£€¥(“"')
    return before.endswith(_HEDGES) and any(
        before.endswith(hedge) and not before[: -len(hedge)][-1:].isalnum() for hedge in HEDGES
    )
