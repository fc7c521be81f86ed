"""Two figures of the same thing that sources set against each other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from wokhei.domain.document import Document
from wokhei.domain.dossier import Dossier
from wokhei.domain.figures import FIGURES, key_words
from wokhei.domain.span import Span
from wokhei.text.quantities import Dimension, Quantity
from wokhei.text.stems import stem
from wokhei.writing.cues import Use
from wokhei.writing.material import MOST_APART, Piece

ALIKE = 2  # words beside both figures: read on the sample wire
NEAR = 60  # code points beside a figure that tell what it measures: about ten words
GIVING = 0.25  # share of the families from which a conflict is the news
LEAST_BARE = 100  # a smaller number without a unit may count anything
_MEASURED = (Dimension.MONEY, Dimension.PERCENT, Dimension.MEASURE, Dimension.COUNT)
_MEASURE = re.compile(
    r"\b(?:age|area|bill|budget|cost|damage|deficit|depth|distance|error|estimate|fee|fine|height"
    r"|income|length|loss|mass|number|population|price|profit|revenue|share|size|speed|sum|toll"
    r"|turnout|value|volume|weight|width)\b"
)
_SAYS = re.compile(r"\b(?:says?|said|puts?|counts?|counted|reports?|reported|estimate[sd]?)\b")
_UNIT = re.compile(
    r"\s?(?:%|per cent\b|percent\b"
    r"|(?:(?:daily|weekly|monthly|yearly|annual|new|more|extra|additional|active) )*[A-Za-z][a-z]+)"
)


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure as a document prints it, with what it counts."""

    document: Document
    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two figures that differ, the one printed first in front, and the word for what they measure.

    `measure` is a word of the sources with its place, as `cost`; None where none stands there.
    """

    figures: tuple[Figure, Figure]
    measure: Figure | None = None


def rivals(chosen: Sequence[Piece], *, subject: frozenset[str]) -> Conflict | None:
    """The first two figures that the passages chosen set against each other; None for none.

    One passage that speaks of a dispute and gives both, or two of different families that differ
    and of which one disputes.
    """
    for piece in chosen:
        pair = _rivals_within(piece) if Use.DISPUTE in piece.uses else None
        if pair is not None:
            return _conflict((piece, pair[0]), (piece, pair[1]))
    for at, one in enumerate(chosen):
        for other in chosen[at + 1 :]:
            if one.family == other.family:
                continue
            pair = difference(one, other, subject=subject)
            if pair is not None:
                return _conflict((one, pair[0]), (other, pair[1]))
    return None


def is_widely_given(dossier: Dossier, conflict: Conflict) -> bool:
    """Whether so many sources give one of the two figures that it is the news, and no aside."""
    texts = tuple(figure.text for figure in conflict.figures)
    giving = int(FIGURES["families_mentioning"](dossier, texts).value)
    return giving >= GIVING * len(dossier.families)


def difference(
    one: Piece, other: Piece, *, subject: frozenset[str]
) -> tuple[Quantity, Quantity] | None:
    """The different figures that two pieces give for what seems to be the same thing.

    One of them speaks of a dispute. They share no value; but a value in one and a value in the
    other have the same unit, the same order of magnitude, and two words near them that are not the
    subject's.
    """
    if Use.DISPUTE not in one.uses | other.uses:
        return None
    mine, yours = measured(one), measured(other)
    if {q.value for q in mine} & {q.value for q in yours}:
        return None
    for ours in mine:
        for theirs in yours:
            alike = len((_near(one, ours) & _near(other, theirs)) - subject) >= ALIKE
            if alike and comparable(ours, theirs):
                return ours, theirs
    return None


def measured(piece: Piece) -> list[Quantity]:
    """The figures of a piece that measure something."""
    return [
        q
        for q in piece.quantities
        if q.dimension in _MEASURED and q.unit and not q.label and q.value > 0
    ]


def _rivals_within(piece: Piece) -> tuple[Quantity, Quantity] | None:
    """The two figures of one unit in a piece, where there are two and no more.

    The second may leave its unit out: `the firm says 38,000 batteries, and the office says 41,500`.
    """
    for first in measured(piece):
        same = [q for q in piece.quantities if q is first or _may_be(q, first, piece.passage.text)]
        if len(same) == 2 and same[0] is first and comparable(first, same[1]):
            return first, same[1]
    return None


def _may_be(quantity: Quantity, first: Quantity, text: str) -> bool:
    """Whether a figure may be of what the first measures."""
    bare = not quantity.unit and quantity.value >= LEAST_BARE and not quantity.label
    if bare and not _SAYS.search(text[first.span.end : quantity.span.start]):
        return False
    return quantity.dimension is first.dimension and (bare or quantity.unit == first.unit)


def comparable(one: Quantity, other: Quantity) -> bool:
    """Whether two figures differ, in one unit and within one order of magnitude."""
    if one.dimension is not other.dimension or (other.unit and one.unit != other.unit):
        return False
    return one.value != other.value and 1 / MOST_APART < one.value / other.value < MOST_APART


def _near(piece: Piece, quantity: Quantity) -> frozenset[str]:
    """The key words beside a quantity, without numbers and what it counts."""
    start, end = quantity.span.start, quantity.span.end
    text = piece.passage.text
    words = key_words(text[max(0, start - NEAR) : start]) | key_words(text[end : end + NEAR])
    return frozenset(w for w in words if not w[0].isdigit() and stem(w) != quantity.unit)


def _conflict(one: tuple[Piece, Quantity], other: tuple[Piece, Quantity]) -> Conflict | None:
    first, second = printed(*one), printed(*other)
    return Conflict((first, second), _measure(*one)) if first and second else None


def _measure(piece: Piece, quantity: Quantity) -> Figure | None:
    """The last word before a figure that says what it measures."""
    before = piece.passage.text[: quantity.span.start]
    found = list(_MEASURE.finditer(before))
    if not found:
        return None
    start, end = (piece.passage.span.start + place for place in found[-1].span())
    return Figure(piece.document, Span(start, end), found[-1].group())


def printed(piece: Piece, quantity: Quantity) -> Figure | None:
    """A figure with its unit, at its place in the document; None where it prints in words."""
    text = piece.passage.text
    start, end = quantity.span.start, quantity.span.end
    if not text[start:end][:1].isdigit() and text[start] not in "$€£":
        return None
    if quantity.dimension is not Dimension.MONEY or text[start].isdigit():
        unit = _UNIT.match(text, end)
        number = text[start:end]
        if (
            unit is not None
            and not number.rstrip().endswith(("%", "cent"))
            and not _has_unit(number)
        ):
            end = unit.end()
    offset = piece.passage.span.start
    span = Span(offset + start, offset + end)
    return Figure(piece.document, span, " ".join(text[start:end].split()))


def _has_unit(printed: str) -> bool:
    """Whether a figure's own stretch ends in what it counts."""
    last = printed.split()[-1]
    return last.isalpha() and last.casefold() not in ("thousand", "million", "billion", "trillion")
