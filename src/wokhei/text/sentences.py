"""Text into sentences, each a span of the original.

`sentencex` finds the ends of sentences inside a block. What a block is we say ourselves, because
sources are hard-wrapped licences, lists and tables as often as prose: a blank line, a list item, a
table row and a heading each begin a new one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

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
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
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
    pieces: list[str] = sentencex.segment(language, block)
    if "".join(pieces) != block:
        pieces = [block]
    for piece in pieces:
        bare = piece.strip()
        if bare:
            first = position + len(piece) - len(piece.lstrip())
            yield Span(first, first + len(bare))
        position += len(piece)
