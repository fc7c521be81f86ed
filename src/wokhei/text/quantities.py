"""Numbers and dates as they are meant: value, unit, comparator and hedge."""

from __future__ import annotations

import heapq
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from wokhei.domain.span import Span
from wokhei.text.stems import stem
from wokhei.text.units import (
    COMPARATORS_AFTER,
    COMPARATORS_BEFORE,
    CURRENCIES,
    CURRENCY_SIGNS,
    FRACTIONS,
    HEDGES,
    MONTHS,
    MULTIPLES,
    NUMBER_WORDS,
    ORDINALS,
    SCALES,
    UNITS,
    WEEKDAYS,
)


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


LEAST_SCALED = 1_000.0  # a number from here on has its scale with it
LONGEST_NUMBER = 30  # digits and separators; longer ones are identifiers, not quantities

_MONTH = "|".join(sorted({*MONTHS, *map(str.upper, MONTHS)}, key=len, reverse=True))
_DAY = r"(?P<{0}>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
_YEAR = r"(?P<{0}>1\d{{3}}|20\d\d|21\d\d)"
_DATE = re.compile(
    r"(?<![\w.])(?:"
    rf"(?P<m1>{_MONTH})\.?\s+(?:the\s+)?{_DAY.format('d1')}(?!\d|,\d)(?:,?\s+{_YEAR.format('y1')})?"
    rf"|{_DAY.format('d2')}\s+(?:of\s+)?(?P<m2>{_MONTH})\b\.?(?:,?\s+{_YEAR.format('y2')})?"
    rf"|(?P<m3>{_MONTH})\.?,?\s+(?:of\s+)?{_YEAR.format('y3')}"
    r"|(?P<y4>1\d{3}|20\d\d)-(?P<m4>0[1-9]|1[0-2])-(?P<d4>[0-3]\d)(?=T\d|\b)"
    r"|(?P<decade>1\d\d0|20\d0)(?:'|’)?s"
    r"|(?P<m5>January|February|April|June|July|August|September|October|November|December)"
    r"|(?:(?<=in )|(?<=since )|(?<=until )|(?<=by )|(?<=last )|(?<=early )|(?<=late )|(?<=next ))"
    r"(?P<m6>March|May)"
    r"|(?P<w>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
    r")(?![^\W\d_](?!\d))(?!\d)",
)
_CURRENCY_SIGN = "|".join(map(re.escape, sorted(CURRENCY_SIGNS, key=len, reverse=True)))
_SCALE = "|".join(sorted(SCALES, key=len, reverse=True))
_DIGITS = r"\d{1,3}(?:[,\u202f\u2009]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+"
_NUMBER = re.compile(
    rf"(?<![\w.,#])(?P<sign>{_CURRENCY_SIGN})?\s?(?P<digits>{_DIGITS})"
    rf"(?:(?P<ordinal>st|nd|rd|th)(?!\w)|[ \t-]?(?P<scale>{_SCALE})(?![\w]))?"
    r"(?P<percent>\s?%)?",
    re.IGNORECASE,
)
_WORDS = "|".join(sorted({*NUMBER_WORDS, "hundred", *SCALES}, key=len, reverse=True))
_LAST_WORDS = "|".join(sorted({*ORDINALS, *FRACTIONS}, key=len, reverse=True))
_ALONE = "|".join(sorted(MULTIPLES, key=len, reverse=True))
_COUNTED_BY_HYPHEN = (
    "year|month|week|day|hour|minute|mile|foot|inch|page|point|part|time|member|seat|man|star|way"
)
_WORD_NUMBER = re.compile(
    rf"(?<![\w-])(?P<run>(?:a |an )?(?:"
    rf"(?:{_WORDS})(?:(?:[ \t]?-[ \t]?|[ \t](?:and[ \t])?)(?:{_WORDS})){{0,9}}"
    rf"(?:[ \t-](?:and[ \t])?(?:{_LAST_WORDS}))?|(?:{_LAST_WORDS})|(?:{_ALONE})))"
    rf"(?!\w)(?!-(?!(?:{_COUNTED_BY_HYPHEN})))",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"[\s-]*([^\W\d_]+(?:[.’'][^\W\d_]+)*|%|°\s?[CF]|€|£)(?:\s+([^\W\d_]+))?(?:\s+([^\W\d_]+))?"
)
_ITEM = re.compile(r"(?:^|[.!?:;\n|])\s*\(?$")  # where an item of a list may begin
_GROUPS = {"tens": 10.0, "dozens": 12.0, "hundreds": 100.0}
_MAGNITUDE = re.compile(
    r"\b(tens|dozens|hundreds) of (thousands|millions|billions)(?: of)?(?!\w)", re.IGNORECASE
)
_MANY = re.compile(r"\s+(?:people|men|women|[a-z]+s)\b")  # after `41m`: millions, not metres
_RANGE = re.compile(r"\s*(?:to|and|or|[-–])\s*$", re.IGNORECASE)
_SHORT_YEAR = re.compile(r"(?:1[89]|20)\d\d[-–/]$")  # before the 19 of 2018–19
_PART = re.compile(
    r"\s+(?:of|in|to|as|more|less|from|since|by|after|over|per|a|an|the)\b|\W*$|[^\w\s]|s\b"
)
_LABEL = re.compile(r"(?<![.!?:]\s)(?<!^)(?<![\w’'])([A-Z][\w’'-]+)[ \u00a0]$")
_COUNTED = frozenset(map(stem, ["people", "men", "women", "jobs", "employees", "copies", "votes"]))
_CLAUSE_WORDS_BEFORE = 34  # code points looked at before a number for its comparator


def quantities(text: str) -> list[Quantity]:
    """The numbers and dates of a text in order; identifiers such as `GPT-4` or `3.1.2` are none.

    Examples:
        >>> [found] = quantities("sales of more than $1.2bn")
        >>> found.value, found.unit, found.dimension.value, found.comparator.value
        (1200000000.0, 'usd', 'money', 'more')
        >>> [(q.year, q.month, q.day) for q in quantities("on 9 Feb. 1975 and in the 1980s")]
        [(1975, 2, 9), (1980, 0, 0)]
        >>> [(q.value, q.unit) for q in quantities("two-thirds of the seven siblings")]
        [(0.6666666666666666, ''), (7.0, 'sibling')]
    """
    found: list[Quantity] = []
    readers = (_dates(text), _magnitudes(text), _digit_numbers(text), _word_numbers(text))
    for quantity in heapq.merge(*readers, key=lambda quantity: quantity.span.start):
        if not found or quantity.span.start >= found[-1].span.end:
            if found:
                found[-1] = _of_range(found[-1], quantity, text)
            found.append(quantity)
    return found


def _of_range(first: Quantity, last: Quantity, text: str) -> Quantity:
    """The first number of a range with the scale and unit of the last: `2.1 to 2.6 billion`."""
    scale = SCALES.get(last.span.of(text).lower().split()[-1].lstrip("0123456789.,-"), 1.0)
    if scale == 1.0 or first.dimension is not Dimension.COUNT or first.number >= LEAST_SCALED:
        return first
    if first.unit or not _RANGE.fullmatch(text, first.span.end, last.span.start):
        return first
    factor = last.value / last.number if last.number else 1.0
    number = first.number * scale
    return replace(
        first, number=number, value=number * factor, dimension=last.dimension, unit=last.unit
    )


def _magnitudes(text: str) -> Iterable[Quantity]:
    """`Tens of millions of dollars`: no number, but one that has to be in the source as well."""
    for match in _MAGNITUDE.finditer(text):
        value = _GROUPS[match[1].lower()] * SCALES[match[2].lower()]
        span = Span(match.start(), match.end())
        yield replace(_quantity(text, span, value=value), hedged=True)


def _dates(text: str) -> Iterable[Quantity]:
    for match in _DATE.finditer(text):
        fields = match.groupdict()
        year = next((fields[k] for k in ("y1", "y2", "y3", "y4", "decade") if fields[k]), "0")
        month = next((fields[k] for k in ("m1", "m2", "m3", "m4", "m5", "m6") if fields[k]), "")
        day = next((fields[k] for k in ("d1", "d2", "d4") if fields[k]), "0")
        yield Quantity(
            span=Span(match.start(), match.end()),
            dimension=Dimension.DATE,
            value=0.0,
            years=_decades(year) if fields["decade"] else 1,
            comparator=_comparator(text, match.start(), match.end()),
            hedged=_hedged(text, match.start()),
            year=int(year),
            month=int(month) if month.isdigit() else MONTHS.get(month.capitalize(), 0),
            day=int(day),
            weekday=WEEKDAYS.get(fields["w"] or "", 0),
        )


def _decades(year: str) -> int:
    """The years that `1990s` or `1800s` may mean."""
    return 100 if year.endswith("00") else 10


def _digit_numbers(text: str) -> Iterable[Quantity]:
    for match in _NUMBER.finditer(text):
        digits = match["digits"]
        end = match.end()
        if len(digits) > LONGEST_NUMBER or _is_identifier(text, match.start("digits"), end):
            continue
        value = float(digits.replace(",", "").replace("\u202f", "").replace("\u2009", ""))
        year = _year(digits, match, text)
        if year:
            span = Span(match.start("digits"), match.end("digits"))
            before = _comparator(text, span.start, span.end)
            hedged = _hedged(text, span.start)
            yield Quantity(span, Dimension.DATE, 0.0, comparator=before, hedged=hedged, year=year)
            continue
        scale = SCALES.get((match["scale"] or "").lower(), 1.0)
        if match["scale"] == "m" and not match["sign"] and not _MANY.match(text, end):
            scale = 1.0
            end = match.end("digits")
        start = match.start("sign") if match["sign"] else match.start("digits")
        yield _quantity(
            text,
            Span(start, end),
            value=value * scale,
            sign=(match["sign"] or "").strip().upper(),
            percent=bool(match["percent"]),
            ordinal=bool(match["ordinal"]),
        )


def _is_identifier(text: str, start: int, end: int) -> bool:
    """Versions, codes, list markers and references are names, not numbers."""
    before = text[max(0, start - 2) : start]
    after = text[end : end + 2]
    if len(after) == 2 and after[0] in ".:/" and after[1].isdigit():
        return after[0] != "/"
    if len(before) == 2 and before[1] in ".:" and before[0].isalnum():
        return True
    if before[-1:] == "-" and before[:1].isalpha():
        return True
    if after[:1] in (".", ")") and _ITEM.search(text, max(0, start - 8), start):
        return text[end + 1 : end + 2].isspace()  # the number of a list's item
    if before[-1:] == "[" and after[:1] == "]":
        return True  # a reference
    return bool(after) and after[0].isalpha() and not after.startswith(("s", "x", "p"))


def _year(digits: str, match: re.Match[str], text: str) -> int:
    if len(digits) == 2 and _SHORT_YEAR.search(text, max(0, match.start() - 5), match.start()):
        return int(text[match.start() - 5 : match.start() - 3] + digits)
    if len(digits) != 4 or not digits.isdigit() or not "1000" <= digits <= "2199":
        return 0
    if match["sign"] or match["scale"] or match["percent"] or match["ordinal"]:
        return 0
    after = _AFTER.match(text, match.end())
    if after and _is_counted(after[1].lower()):
        before = text[max(0, match.start() - 12) : match.start()].lower().split()
        if not before or before[-1] not in {
            "in",
            "the",
            "of",
            "since",
            "by",
            "until",
            "from",
            "during",
        }:
            return 0
    return int(digits)


def _is_counted(word: str) -> bool:
    return word in UNITS or stem(word) in _COUNTED


def _word_numbers(text: str) -> Iterable[Quantity]:
    for match in _WORD_NUMBER.finditer(text):
        run = match["run"]
        parsed = _value_of_words(run.lower())
        if parsed is None or text[max(0, match.start() - 2) : match.start()].strip().isdigit():
            continue
        value, dimension = parsed
        if dimension is Dimension.FRACTION and not _PART.match(text, match.end()):
            value, dimension = round(1 / value), Dimension.ORDINAL  # a third cousin
        span = Span(match.start(), match.end())
        if dimension is Dimension.COUNT:
            yield _quantity(text, span, value=value)
            continue
        yield Quantity(
            span=span,
            dimension=dimension,
            value=value,
            number=value,
            comparator=_comparator(text, span.start, span.end),
            hedged=_hedged(text, span.start),
        )


@lru_cache(maxsize=4096)
def _value_of_words(run: str) -> tuple[float, Dimension] | None:
    """The value of number words; None for what only looks like one (`one of`, `second`)."""
    parts = [part for part in re.split(r"[\s-]+", run) if part != "and"]
    article = parts[0] in ("a", "an")
    parts = parts[1:] if article else parts
    if len(parts) == 1:
        return _value_of_word(parts[0], article=article)
    total, current = 0.0, 0.0
    for part in parts:
        if part in NUMBER_WORDS:
            current += NUMBER_WORDS[part]
        elif part == "hundred":
            current = max(current, 1) * 100
        elif part in SCALES:
            total += max(current, 1) * SCALES[part]
            current = 0.0
        elif part in FRACTIONS:
            return (total + current or 1.0) * FRACTIONS[part], Dimension.FRACTION
        elif part in ORDINALS:
            return total + current + ORDINALS[part], Dimension.ORDINAL
        else:
            return None
    return total + current, Dimension.COUNT


def _value_of_word(word: str, *, article: bool) -> tuple[float, Dimension] | None:
    if word in MULTIPLES:
        return MULTIPLES[word], Dimension.MULTIPLE
    if word in FRACTIONS and (article or word.startswith("hal")):
        return FRACTIONS[word], Dimension.FRACTION
    if word in NUMBER_WORDS:
        return NUMBER_WORDS[word], Dimension.COUNT
    if word in ORDINALS:
        return ORDINALS[word], Dimension.ORDINAL
    if article and (word == "hundred" or (word in SCALES and len(word) > 4)):
        return 100.0 if word == "hundred" else SCALES[word], Dimension.COUNT
    return None


def _quantity(
    text: str,
    span: Span,
    *,
    value: float,
    sign: str = "",
    percent: bool = False,
    ordinal: bool = False,
) -> Quantity:
    dimension, unit, factor, end = _unit(text, span.end)
    if sign:
        dimension, unit, factor, end = Dimension.MONEY, CURRENCY_SIGNS[sign], 1.0, span.end
    elif percent:
        dimension, unit, factor, end = Dimension.PERCENT, "%", 1.0, span.end
    elif ordinal:
        dimension, unit, factor = Dimension.ORDINAL, "", 1.0
    return Quantity(
        span=span,
        dimension=dimension,
        value=value * factor,
        number=value,
        unit=unit,
        label=_label(text, span.start) if dimension is Dimension.COUNT else "",
        comparator=_comparator(text, span.start, end),
        hedged=_hedged(text, span.start),
    )


def _label(text: str, start: int) -> str:
    match = _LABEL.search(text, max(0, start - 30), start)
    return match[1].lower() if match else ""


def _unit(text: str, end: int) -> tuple[Dimension, str, float, int]:
    """What follows a number: its dimension, base unit, factor to it, and where it ends."""
    match = _AFTER.match(text, end)
    if match is None or "\n\n" in text[end : match.start(1)]:
        return Dimension.COUNT, "", 1.0, end
    first = match[1].lower()
    second = (match[2] or "").lower()
    if first in ("percentage", "per", "pp") or first in ("percent", "pc", "%"):
        if first == "per" and second not in ("cent", "cents"):
            return Dimension.COUNT, "", 1.0, end
        points = first == "pp" or second in ("point", "points")
        return (Dimension.POINTS if points else Dimension.PERCENT), "%", 1.0, match.end(1)
    if first in ("us", "u.s") and second:
        first = second
    if first in CURRENCIES or match[1] in CURRENCY_SIGNS:
        return Dimension.MONEY, CURRENCIES.get(first) or CURRENCY_SIGNS[match[1]], 1.0, match.end(1)
    known = UNITS.get(match[1]) or UNITS.get(first)
    if known:
        return Dimension.MEASURE, known[0], known[1], match.end(1)
    for word, place in ((match[3], 3), (match[2], 2), (match[1], 1)):
        if word and place == 1 and first not in _NOT_COUNTED:
            return Dimension.COUNT, stem(word), 1.0, match.end(1)
    return Dimension.COUNT, "", 1.0, end


_NOT_COUNTED_WORDS = """
of in on at to and or by for the a an from with as is was were are have has had that than more
less per but which who it he she they percent out after before when while if not all into per
due because since until during according also so including such this these those its his her their
where there then now today ago later earlier last next only about over under between each
"""
_NOT_COUNTED = frozenset(_NOT_COUNTED_WORDS.split())


def _comparator(text: str, start: int, end: int) -> Comparator:
    before = text[max(0, start - _CLAUSE_WORDS_BEFORE) : start].lower().rstrip(' $£€¥(“"')
    for phrase, name in COMPARATORS_BEFORE:
        if before.endswith(phrase):
            boundary = before[: -len(phrase)][-1:]
            if not boundary.isalnum():
                return Comparator(name)
    after = text[end : end + 24].lower()
    for phrase, name in COMPARATORS_AFTER:
        if after.startswith(phrase) or after.lstrip().startswith(phrase.lstrip()):
            return Comparator(name)
    return Comparator.EXACT


def _hedged(text: str, start: int) -> bool:
    before = text[max(0, start - _CLAUSE_WORDS_BEFORE) : start].lower().rstrip(' $£€¥(“"')
    return any(
        before.endswith(hedge) and not before[: -len(hedge)][-1:].isalnum() for hedge in HEDGES
    )
