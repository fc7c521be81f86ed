"""A clause as one line of plain text, with the way back to where it stands in the document."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable

from wokhei.domain.span import Span

# One character for one, so that offsets hold.
_PLAIN = str.maketrans("“”„«»‘’‚–—‑‐\u00a0\u2009\u202f", '"""""\'\'\'----   ')
# All white space but a single space between words; `only (a) for research` has a mark in between.
# Marks of emphasis go: `you **must not** share it`.
_EMPHASIS = r"(?<![*_\w\\])[*_]{1,6}(?=[\w\"'(\[])|(?<=[\w.,;:!?)\"'\]])[*_]{1,6}(?![*_\w])"
_SPACE = re.compile(rf"\s+\((?:[a-z]|[ivx]{{1,4}})\)\s+(?=[a-z])| *[^\S ]\s*| {{2,}}|{_EMPHASIS}")
_BROKEN = re.compile(r"[^\W\d_]-\s*\n\s*(?=[^\W\d_])")  # a word cut by a hyphen at the line's end


class Passage:
    r"""Stretches of a document joined into one line; `origin` leads back to the document.

    Examples:
        >>> passage = Passage("You may not:\n  (a) sell  it;", [Span(0, 12), Span(15, 28)])
        >>> passage.text
        'You may not: (a) sell it;'
        >>> passage.origin(17, 24)
        Span(start=19, end=27)
    """

    def __init__(self, text: str, spans: Iterable[Span]) -> None:
        pieces: list[str] = []
        self._starts: list[int] = []  # of each piece in the line
        self._sources: list[int] = []  # of each piece in the document
        length = 0
        for span in spans:
            if pieces:
                pieces.append(" ")
                self._starts.append(length)
                self._sources.append(max(0, span.start - 1))
                length += 1
            self.last = length  # where the last stretch begins in the line
            for start, end in _words(text, span):
                pieces.append(text[start:end].translate(_PLAIN))
                self._starts.append(length)
                self._sources.append(start)
                length += end - start
                if end < span.end and not _is_broken(text, end):
                    pieces.append(" ")
                    self._starts.append(length)
                    self._sources.append(end)
                    length += 1
        self.text = "".join(pieces)

    def origin(self, start: int, end: int) -> Span:
        """Where `[start, end)` of the line stands in the document."""
        return Span(self._source(start), self._source(end - 1) + 1)

    def _source(self, place: int) -> int:
        piece = bisect_right(self._starts, place) - 1
        return self._sources[piece] + place - self._starts[piece]


def _words(text: str, span: Span) -> Iterable[tuple[int, int]]:
    start = span.start
    for match in _SPACE.finditer(text, span.start, span.end):
        if match.start() > start:
            yield start, match.start()
        start = match.end()
    if start < span.end:
        yield start, span.end


def _is_broken(text: str, end: int) -> bool:
    if text[end] in "*_":
        return True
    return text[end - 1 : end] == "-" and _BROKEN.match(text, end - 2) is not None
