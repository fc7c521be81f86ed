"""Numbers and dates as they are meant: value, unit, comparator and hedge."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from itertools import chain

from wokhei.domain.span import Span
from wokhei.text.dates import clocks, dates
from wokhei.text.quantity import Comparator, Dimension, Quantity, comparator, hedged
from wokhei.text.stems import stem
from wokhei.text.units import (
    CURRENCIES,
    CURRENCY_SIGNS,
    FRACTIONS,
    MULTIPLES,
    NUMBER_WORDS,
    ORDINALS,
    SCALES,
    UNITS,
)

__all__ = ["Comparator", "Dimension", "Quantity", "quantities"]

LEAST_SCALED = 1_000.0  # a number from here on has its scale with it
LEAST_LARGE = 10_000.0  # from here on a number counts something, whatever name stands before it
LONGEST_NUMBER = 30  # digits and separators; longer ones are identifiers, not quantities

_CURRENCY_SIGN = "|".join(map(re.escape, sorted(CURRENCY_SIGNS, key=len, reverse=True)))
_SCALE = "|".join(sorted(SCALES, key=len, reverse=True))
_DIGITS = (
    r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?![\d.,]*\d)"
    r"|\d+(?:\.\d+)?|\.\d+"
)
_NUMBER = re.compile(
    rf"(?<![\w.,#])(?P<sign>{_CURRENCY_SIGN})?\s?(?P<digits>{_DIGITS})"
    rf"(?:(?P<ordinal>st|nd|rd|th)(?!\w)|[ \t\u00a0\u202f-]?(?P<scale>{_SCALE})(?!\w|\.\w))?"
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
_REFERENCE_BEFORE = re.compile(r"\[(?:\d{1,3}\s?[,;–-]\s?)*$")
_REFERENCE_AFTER = re.compile(r"(?:\s?[,;–-]\s?\d{1,3})*\]")
_GROUPS = {"tens": 10.0, "dozens": 12.0, "hundreds": 100.0}
_MAGNITUDE = re.compile(
    r"\b(tens|dozens|hundreds) of (thousands|millions|billions)(?: of)?(?!\w)", re.IGNORECASE
)
_HALF_A_DOZEN = re.compile(r"(?<![\w-])half a dozen(?!\w)", re.IGNORECASE)
_SIGNS = {"½": 1 / 2, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 1 / 4, "¾": 3 / 4, "⅕": 1 / 5, "⅛": 1 / 8}
_SIGN = re.compile(
    rf"(?<!\d)(?<!\d )(?:[{''.join(_SIGNS)}]"
    r"|(?<![\w./])(?P<part>[1-9])/(?P<all>[2-9]|10)(?![\w/]|\.\w))"
)
_ONE_AND_A_HALF = re.compile(
    r"(?<!\w)(?:an?|one|first|last|past|next) (?P<unit>minute|hour|day|week|month|year|decade|mile"
    r"|kilometre|tonne) and a half(?!\w)",
    re.IGNORECASE,
)
_SHARE = re.compile(
    rf"(?<![\w.,-])(?P<part>\d{{1,3}}|{'|'.join(NUMBER_WORDS)}) (?:in|out of) (?:every )?"
    rf"(?P<all>\d{{1,6}}|{'|'.join(NUMBER_WORDS)}|a hundred|a thousand)(?![\w-]|[.,]\d)",
    re.IGNORECASE,
)
_AND_A_HALF = re.compile(
    rf"(?<![\w.,-])(?P<whole>\d{{1,4}}|{'|'.join(NUMBER_WORDS)}) and a half"
    rf"(?: (?P<scale>{_SCALE}))?(?!\w)",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")
_PARTS = re.compile(r"\b(?:in|out of|and a half)\b", re.IGNORECASE)  # of a share, of a half
_JUST_READ = 512  # texts; every check reads the same claim and passages
_OF_A = re.compile(
    r"\s+(?:of\s+)?an?\s+(?P<what>percentage point|per ?cent(?!age)|million|billion|thousand|hour"
    r"|year|century)\b",
    re.IGNORECASE,
)  # half a million, half an hour
_QUARTERS = re.compile(r"quarter\s+(?:earlier|later|ago|before|after|to the next|on quarter)\b")
_MANY = re.compile(r"\s+(?:people|men|women|[a-z]+s)\b")  # after `41m`: millions, not metres
_RANGE = re.compile(r"\s*(?:to|and|or|[-–])\s*$", re.IGNORECASE)
_SHORT_YEAR = re.compile(r"(?:1[89]|20)\d\d[-–/]$")  # before the 19 of 2018–19
_PART = re.compile(
    r"\s+(?:of|in|to|as|more|less|from|since|by|after|over|per|a|an|the|are|were|have|had)\b|\W*$"
    r"|[^\w\s]|s\b"
)
_LABEL = re.compile(
    r"(?<![.!?:]\s)(?<![.!?:]\s[“\"‘])(?<!^)(?<!^[“\"‘])(?<![\w’'])([A-Z][\w’'-]+)[ \u00a0]$"
)
_COUNTED = frozenset(map(stem, ["people", "men", "women", "jobs", "employees", "copies", "votes"]))


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
    return list(_quantities(text))


@lru_cache(maxsize=_JUST_READ)
def _quantities(text: str) -> tuple[Quantity, ...]:
    digits = _DIGIT.search(text) is not None
    readers = [dates(text), _signs(text), _magnitudes(text), _word_numbers(text)]
    if digits:
        readers[2:2] = [clocks(text), _shares(text), _halves(text), _digit_numbers(text)]
    elif _PARTS.search(text):
        readers[2:2] = [_shares(text), _halves(text)]
    found: list[Quantity] = []
    for quantity in sorted(chain(*readers), key=lambda quantity: quantity.span.start):
        if not found or quantity.span.start >= found[-1].span.end:
            if found:
                found[-1] = _of_range(found[-1], quantity, text)
            found.append(quantity)
    return tuple(found)


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


def _shares(text: str) -> Iterable[Quantity]:
    """`Seven in ten`: a fraction."""
    for match in _SHARE.finditer(text):
        part, whole = _small(match["part"]), _small(match["all"])
        after = _AFTER.match(text, match.end())
        if not part < whole or (after and after[1].lower() in UNITS):
            continue  # `one in 20 minutes`
        if (match["all"].isdigit() and whole >= LEAST_SCALED) or _is_identifier(
            text, match.start(), match.end()
        ):
            continue
        yield Quantity(
            span=Span(match.start(), match.end()),
            dimension=Dimension.FRACTION,
            value=part / whole,
            number=part / whole,
            comparator=comparator(text, match.start(), match.end()),
            hedged=hedged(text, match.start()),
        )


def _signs(text: str) -> Iterable[Quantity]:
    """`⅓`, `1/3`: a fraction in figures."""
    for match in _SIGN.finditer(text):
        if match["part"] and int(match["part"]) >= int(match["all"]):
            continue
        value = int(match["part"]) / int(match["all"]) if match["part"] else _SIGNS[match[0]]
        yield Quantity(
            span=Span(match.start(), match.end()),
            dimension=Dimension.FRACTION,
            value=value,
            number=value,
            comparator=comparator(text, match.start(), match.end()),
            hedged=hedged(text, match.start()),
        )


def _small(number: str) -> float:
    """A number in digits or in one word."""
    lower = number.lower().removeprefix("a ")
    if lower.isdigit():
        return float(lower)
    return NUMBER_WORDS.get(lower, 0.0) or {"hundred": 100.0, "thousand": 1000.0}[lower]


def _halves(text: str) -> Iterable[Quantity]:
    """`One and a half million`."""
    for match in _AND_A_HALF.finditer(text):
        scale = SCALES.get((match["scale"] or "").lower(), 1.0)
        value = (_small(match["whole"]) + 0.5) * scale
        yield _quantity(text, Span(match.start(), match.end()), value=value)
    for match in _ONE_AND_A_HALF.finditer(text):
        unit, factor = UNITS[match["unit"].lower()]
        yield Quantity(
            span=Span(match.start(), match.end()),
            dimension=Dimension.MEASURE,
            value=1.5 * factor,
            unit=unit,
            number=1.5,
            comparator=comparator(text, match.start(), match.end()),
            hedged=hedged(text, match.start()),
        )


def _magnitudes(text: str) -> Iterable[Quantity]:
    """`Tens of millions of dollars`: no number, but one that has to be in the source as well."""
    for match in _MAGNITUDE.finditer(text):
        value = _GROUPS[match[1].lower()] * SCALES[match[2].lower()]
        span = Span(match.start(), match.end())
        yield replace(_quantity(text, span, value=value), hedged=True)
    for match in _HALF_A_DOZEN.finditer(text):
        yield _quantity(text, Span(match.start(), match.end()), value=6.0)


def _digit_numbers(text: str) -> Iterable[Quantity]:
    for match in _NUMBER.finditer(text):
        digits = match["digits"]
        end = match.end()
        if len(digits) > LONGEST_NUMBER or _is_identifier(text, match.start("digits"), end):
            continue
        value = float(re.sub(r"[,\s]", "", digits))
        year = _year(digits, match, text)
        if year:
            span = Span(match.start("digits"), match.end("digits"))
            bound = comparator(text, span.start, span.end)
            vague = hedged(text, span.start)
            yield Quantity(span, Dimension.DATE, 0.0, comparator=bound, hedged=vague, year=year)
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
    if _REFERENCE_BEFORE.search(text, max(0, start - 24), start) and _REFERENCE_AFTER.match(
        text, end
    ):
        return True  # a reference, or one of a row: [2, 3]
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
        if _QUARTERS.match(text, match.end() - len("quarter")):
            continue  # three months
        if dimension is Dimension.FRACTION and not _PART.match(text, match.end()):
            value, dimension = round(1 / value), Dimension.ORDINAL  # a third cousin
        span = Span(match.start(), match.end())
        of = _OF_A.match(text, match.end()) if dimension is Dimension.FRACTION else None
        if of is not None:
            yield _part_of_one(text, Span(span.start, of.end()), value, of["what"].lower())
            continue
        if dimension is Dimension.COUNT:
            yield _quantity(text, span, value=value)
            continue
        yield Quantity(
            span=span,
            dimension=dimension,
            value=value,
            number=value,
            comparator=comparator(text, span.start, span.end),
            hedged=hedged(text, span.start),
        )


def _part_of_one(text: str, span: Span, value: float, what: str) -> Quantity:
    """`Half a million`, `a quarter of a percentage point`, `half an hour`."""
    if what in SCALES:
        return _quantity(text, span, value=value * SCALES[what])
    if what in UNITS:
        unit, factor = UNITS[what]
        return Quantity(
            span=span,
            dimension=Dimension.MEASURE,
            value=value * factor,
            unit=unit,
            number=value,
            comparator=comparator(text, span.start, span.end),
            hedged=hedged(text, span.start),
        )
    points = what.endswith("point")
    return Quantity(
        span=span,
        dimension=Dimension.POINTS if points else Dimension.PERCENT,
        value=value,
        unit="%",
        number=value,
        comparator=comparator(text, span.start, span.end),
        hedged=hedged(text, span.start),
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
        if part == "dozen":
            current = max(current, 1) * 12
        elif part in NUMBER_WORDS:
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
        label=_label(text, span.start)
        if dimension is Dimension.COUNT and value < LEAST_LARGE
        else "",
        comparator=comparator(text, span.start, end),
        hedged=hedged(text, span.start),
    )


def _label(text: str, start: int) -> str:
    match = _LABEL.search(text, max(0, start - 30), start)
    if match is None or match[1].endswith(("'s", "’s")):
        return ""  # `Norlane's 260 ferries`
    return match[1].lower()


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
    if first in _OF_TIME and second in UNITS:
        return Dimension.MEASURE, *UNITS[second], match.end(2)  # working days
    known = UNITS.get(match[1]) or UNITS.get(first)
    if known:
        return Dimension.MEASURE, known[0], known[1], match.end(1)
    for word, place in ((match[3], 3), (match[2], 2), (match[1], 1)):
        if word and place == 1 and first not in _NOT_COUNTED:
            return Dimension.COUNT, stem(word), 1.0, match.end(1)
    return Dimension.COUNT, "", 1.0, end


_OF_TIME = frozenset(
    (
        "working", "calendar", "consecutive", "business", "full", "straight", "whole", "more",
        "further", "additional", "long", "square", "cubic", "metric", "nautical", "light", "extra",
        "billable", "short", "successive",
    )
)  # fmt: skip

_NOT_COUNTED_WORDS = """
of in on at to and or by for the a an from with as is was were are have has had that than more
less per but which who it he she they percent out after before when while if not all into per
due because since until during according also so including such this these those its his her their
where there then now today ago later earlier last next only about over under between each
"""
_NOT_COUNTED = frozenset(_NOT_COUNTED_WORDS.split())
