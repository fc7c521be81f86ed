"""Figures that several sources give for one measure: what is worth a chart."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wokhei.domain.draft import Citation
from wokhei.domain.figures import key_words
from wokhei.text.quantities import Quantity
from wokhei.text.stems import stem
from wokhei.writing.conflict import LEAST_BARE, Conflict, comparable, measured, printed
from wokhei.writing.material import Piece

LEAST_FIGURES = 3  # fewer are told in a sentence
LEAST_FAMILIES, LEAST_VALUES = 2, 2
BESIDE = 70  # code points of its clause on either side of a figure that tell what it measures
ALIKE = 2  # words that two figures of one measure share there …
NEAREST = 2  # … and one of the two next on either side
TELLING_DIGITS = 3  # of a number that hardly stands in two texts by chance

_BREAK = re.compile(r"[;:()“”]|[.,](?=\s)|\b(?:and|but|while|whereas|although)\b")
_UNIT_WORD = re.compile(r"^\s?[A-Za-z]+")
_RATE = re.compile(
    r"\s?(?:a|an|per|each|every)\s(second|minute|hour|day|night|week|month|year|person|head|tonne|unit)\b"
)
_DENIED = re.compile(r"\b(?:not|never|disput\w+|reject\w*|den(?:y|ies|ied)|doubt\w*|instead of)\b")
# Say that a figure is given, or how exactly, and not of what.
_BARE = frozenset(
    stem(word)
    for word in """about almost approximately around at estimate estimated exact figure give given
    gives least less more most nearly number over put puts reach reached report reported reports
    rise rose said say says state states than total under up value worth according fall fell grow
    grew second minute hour day night week month year today yesterday
    monday tuesday wednesday thursday friday saturday sunday""".split()  # noqa: SIM905
)


@dataclass(frozen=True, slots=True)
class _Given:
    """A figure in a passage, with what tells its measure."""

    piece: Piece
    quantity: Quantity
    near: frozenset[str]  # words of its clause
    next: frozenset[str]  # those next to it
    rate: str  # `year` of `a year`; empty for none
    years: frozenset[str]  # named beside it


def spread(
    pieces: Sequence[Piece], *, conflict: Conflict | None, subject: frozenset[str]
) -> tuple[Citation, ...]:
    """The figures that passages give for one measure, where at least two families differ on it.

    Two figures are of one measure where unit and rate are the same, their order of magnitude too,
    and the words beside them say so; or where it is one number, too long to be there by chance; or
    where a source sets the one against the other. What is in doubt is left out.

    Args:
        pieces: The passages quoted, in the order of the article.
        conflict: Two figures set against each other; None for none.
        subject: Key words of what the article is about; they tell nothing of a measure.
    """
    given = [one for piece in pieces for one in _given(piece, subject)]
    rivals = _rivals(given, conflict)
    groups = [
        _grown([anchor, *(o for o in rivals if anchor in rivals and o is not anchor)], given)
        for anchor in given
    ]
    fit = [group for group in groups if _worth_drawing(group)]
    best = max(fit, key=lambda group: (len(_families(group)), len(group)), default=[])
    places = sorted(best, key=given.index)
    found = (printed(one.piece, one.quantity) for one in places)
    cited = (
        Citation(f.document.id, f.span.start, f.span.end, f.span.of(f.document.text))
        for f in found
        if f is not None
    )
    return tuple(dict.fromkeys(cited))


def _given(piece: Piece, subject: frozenset[str]) -> Iterator[_Given]:
    text = piece.passage.text
    bare = [
        q
        for q in piece.quantities
        if not q.unit and q.value >= LEAST_BARE and not q.label and not q.year
    ]
    for quantity in (*measured(piece), *bare):
        start, end = quantity.span.start, quantity.span.end
        if printed(piece, quantity) is None:
            continue
        before, after = text[max(0, start - BESIDE) : start], text[end : end + BESIDE]
        after = _UNIT_WORD.sub("", after, count=1) if quantity.unit else after
        breaks = list(_BREAK.finditer(before))
        before = before[breaks[-1].end() :] if breaks else before
        stop = _BREAK.search(after)
        after = after[: stop.start()] if stop else after
        if _DENIED.search(before):
            continue  # a source that denies a figure does not give it
        rate = _RATE.search(text[end : end + 40])
        words = [_telling(before, quantity, subject), _telling(after, quantity, subject)]
        yield _Given(
            piece=piece,
            quantity=quantity,
            near=frozenset((*words[0], *words[1])),
            next=frozenset((*words[0][-NEAREST:][::-1][:1], *words[1][:1])),
            rate=rate[1] if rate else "",
            years=frozenset(re.findall(r"\b(?:19|20)\d\d\b", before + after)),
        )


def _telling(text: str, quantity: Quantity, subject: frozenset[str]) -> list[str]:
    """The stems of the words of a clause that may say what is measured, in order."""
    own = {stem(word) for word in subject}
    found = []
    for word in re.findall(r"[A-Za-z][\w’'-]+", text):
        for key in key_words(word):
            root = stem(key)
            if root not in _BARE and root not in own and root != quantity.unit:
                found.append(root)
    return found


def _rivals(given: Sequence[_Given], conflict: Conflict | None) -> list[_Given]:
    """The figures of the conflict, where they stand."""
    if conflict is None:
        return []
    places = [(figure.document.id, figure.span.start) for figure in conflict.figures]
    return [
        one
        for one in given
        if (one.piece.document.id, one.piece.passage.span.start + one.quantity.span.start) in places
    ]


def _grown(group: list[_Given], given: Sequence[_Given]) -> list[_Given]:
    """The group with what is of the measure of one of its figures."""
    first = list(group)
    for one in given:
        if one not in first and any(_same(one, other) for other in group):
            first.append(one)
    return first


def _same(one: _Given, other: _Given) -> bool:
    """Whether two figures are of one measure, as far as their words tell."""
    mine, yours = one.quantity, other.quantity
    if mine.dimension is not yours.dimension or one.rate != other.rate:
        return False
    if one.years and other.years and one.years != other.years:
        return False
    digits = sum(map(str.isdigit, mine.span.of(one.piece.passage.text)))
    if mine.value == yours.value and (mine.unit == yours.unit or not (mine.unit and yours.unit)):
        return digits >= TELLING_DIGITS
    if mine.unit != yours.unit or not mine.unit or one.piece is other.piece:
        return False
    alike = len(one.near & other.near) >= ALIKE and bool(one.next & other.next)
    return alike and comparable(mine, yours)


def _families(group: Sequence[_Given]) -> set[str]:
    return {one.piece.family for one in group}


def _worth_drawing(group: Sequence[_Given]) -> bool:
    values = {one.quantity.value for one in group}
    return (
        len(group) >= LEAST_FIGURES
        and len(_families(group)) >= LEAST_FAMILIES
        and len(values) >= LEAST_VALUES
    )
