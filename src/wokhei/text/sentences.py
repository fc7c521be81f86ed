"""Text into sentences, each a span of the original.

`sentencex` finds the ends of sentences inside a block. What a block is we say ourselves, because
sources are hard-wrapped licences, lists and tables as often as prose: a blank line, a list item, a
table row and a heading each begin a new one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest

import sentencex

from wokhei.domain.span import Span

# Longer blocks are cut at white space, which bounds the time whatever comes in. The longest
# paragraph of ordinary prose in the feeds we measured has under 6,000 code points.
LONGEST_BLOCK = 10_000
LONGEST_HEADING = 60  # code points; hard-wrapped prose is set wider

_ITEM = re.compile(
    r"(?:[-*+•◦▪‣·]|\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)])[ \t]+\S|#{1,6}[ \t]|>[ \t]|\|"
)
_ALONE = re.compile(r"#{1,6}[ \t]|\|")


def sentences(text: str, *, language: str = "en") -> list[Span]:
    r"""The sentences of a text in order, without the white space around them.

    Lossless: every code point that is not white space lies in exactly one span.

    Examples:
        >>> text = "Dr. Ames left at 3.5 km. Nobody\nknew why."
        >>> [span.of(text) for span in sentences(text)]
        ['Dr. Ames left at 3.5 km.', 'Nobody\nknew why.']
    """
    return [
        span
        for start, end in _blocks(text)
        for piece_start, piece_end in _pieces(text, start, end)
        for span in _segment(text, piece_start, piece_end, language)
    ]


def _blocks(text: str) -> Iterator[tuple[int, int]]:
    """Stretches no sentence crosses; together they cover the text."""
    start = 0
    position = 0
    apart = True  # the line before was blank, a heading or a table row: this one begins a block
    lines = text.splitlines(keepends=True)
    for line, following in zip_longest(lines, lines[1:], fillvalue=""):
        stripped = line.strip()
        if (apart or not stripped or _ITEM.match(stripped + " ")) and position > start:
            yield start, position
            start = position
        apart = (
            not stripped
            or _ALONE.match(stripped) is not None
            or (apart and _is_heading(stripped, following))
        )
        position += len(line)
    if position > start:
        yield start, position


def _is_heading(line: str, following: str) -> bool:
    """Whether a line that begins a block is a heading without a mark: short, open, not run on."""
    return len(line) <= LONGEST_HEADING and line[-1] not in ".!?:;," and following[:1].isupper()


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > LONGEST_BLOCK:
        cut = text.rfind(" ", start + 1, start + LONGEST_BLOCK)
        cut = cut if cut > start else start + LONGEST_BLOCK
        yield start, cut
        start = cut
    yield start, end


def _segment(text: str, start: int, end: int, language: str) -> Iterator[Span]:
    block = text[start:end]
    if not block.strip():
        return
    position = start
    shadow = block if block.isascii() else "".join(map(_stand_in, block))
    lengths = [len(piece) for piece in sentencex.segment(language, shadow)]
    if sum(lengths) != len(block):
        lengths = [len(block)]
    for length in lengths:
        piece = text[position : position + length]
        bare = piece.strip()
        if bare:
            first = position + len(piece) - len(piece.lstrip())
            yield Span(first, first + len(bare))
        position += length


def _stand_in(character: str) -> str:
    """An ASCII character of the same kind: sentencex panics on some others before a full stop."""
    if character.isascii():
        return character
    if character in _STAND_INS:
        return _STAND_INS[character]
    if character.isspace():
        return " "
    if character.isalpha():
        return "A" if character.isupper() else "a"
    return "0" if character.isdigit() else "-"


_STAND_INS = {
    "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "…": ".",
    "。": ".", "！": "!", "？": "?",
}  # fmt: skip


_LIST_ITEM = re.compile(r"\n[ \t]*(?:[-*+•◦▪‣·]|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,4})[.)])[ \t]+")
_CLAUSE = re.compile(
    r"; |, (?=(?:you|unless|which|who|whose|where|if|provided|while|because|although|including)\b)"
    r"|, (?=(?:and|or|but) (?:you|we|it|they|he|she|whose|who|which|that|if|must|may|shall|will|is"
    r"|are|was|were|has|have|had)\b)"
    r"|\s(?=(?:unless|provided that|except that)\b)"
)
_CLAUSE_LEAST = 8  # words; less than that is a tail, not a clause


def parts(text: str, *, longest: int) -> list[Span]:
    r"""A sentence, or a list with its lead-in, in stretches of at most so many words.

    A list comes apart at its items, a long sentence once, at the end of a clause nearest to its
    middle. Empty where that cannot be done. A part loses the comma or colon at its end, an item of
    a list its full stop too.

    Examples:
        >>> text = "You may:\n- use it;\n- share it."
        >>> [span.of(text) for span in parts(text, longest=10)]
        ['You may', 'use it', 'share it']
    """
    if len(text) > LONGEST_BLOCK:
        return []
    cuts = [(m.start(), m.end()) for m in _LIST_ITEM.finditer(text)]
    if cuts and not text[: cuts[0][0]].rstrip().endswith(":"):
        cuts = []
    if not cuts and len(text.split()) > longest:
        cut = _middle_clause(text, longest)
        if cut is None:
            return []
        cuts = [cut]
    edges = [0, *(edge for cut in cuts for edge in cut), len(text)]
    ends = ",;:." if len(cuts) > 1 else ",;:"
    found = [_trimmed(text, a, b, ends) for a, b in zip(edges[::2], edges[1::2], strict=True)]
    spans = [span for span in found if span is not None]
    return spans if all(len(span.of(text).split()) <= longest for span in spans) else []


def _middle_clause(text: str, longest: int) -> tuple[int, int] | None:
    total = len(text.split())
    best: tuple[int, tuple[int, int]] | None = None
    for match in _CLAUSE.finditer(text):
        before = len(text[: match.start()].split())
        after = total - before
        if min(before, after) < _CLAUSE_LEAST or max(before, after) > longest:
            continue
        if best is None or abs(before - after) < best[0]:
            best = (abs(before - after), match.span())
    return best[1] if best else None


def _trimmed(text: str, start: int, end: int, ends: str) -> Span | None:
    bare = text[start:end].strip().rstrip(ends).rstrip()
    if not bare:
        return None
    first = start + len(text[start:end]) - len(text[start:end].lstrip())
    return Span(first, first + len(bare))
