"""Quotation marks, and a normaliser of typography that can be undone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from heapq import merge

from wokhei.domain.span import Span

_FOLDS = {
    "“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"', "″": '"', "〝": '"', "〞": '"',
    "‘": "'", "’": "'", "‚": "'", "‛": "'", "‹": "'", "›": "'", "′": "'", "ʼ": "'",
    "`": "'", "´": "'",
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-",
    "…": "...", "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl",
    "\u00ad": "", "\u200b": "", "\u200c": "", "\u200d": "", "\u2060": "", "\ufeff": "",
}  # fmt: skip
_FOLDED = re.compile(rf"['‘’]{{2}}|--+|[{''.join(map(re.escape, _FOLDS))}]|\s{{2,}}|[^\S ]")
_GAP = re.compile(r"\s*(?:\[\s*(?:\.\.\.)?\s*\]|\.\.\.|\. \. \.|\[[^\[\]]{0,60}\])\s*")
_EDGE = " \t\n,.;:!?-'\""
MOST_PIECES = 20  # between gaps; a quotation of more is made of scraps
GAP_LIMIT = 400  # code points that "…" or "[…]" may stand for: about two sentences
MOST_UNCLOSED = 50  # open marks looked at; ordinary text has a handful
_OPENING = re.compile("[“„«‹\"‘']")
QUOTATION_LIMIT = 3000  # code points; what runs on longer is an unclosed mark


@dataclass(frozen=True, slots=True)
class Folded:
    """A text with its typography made plain, and the way back.

    `offsets[i]` is where the i-th code point of `text` came from in `original`; one more entry than
    `text` has code points closes the last stretch.
    """

    original: str
    text: str
    offsets: Sequence[int]

    def unfold(self, span: Span) -> Span:
        """The span of the original that a span of the folded text stands for."""
        end = self.offsets[span.end - 1] + 1
        following = self.offsets[span.end]
        is_run = self.text[span.end - 1] == " " and self.original[end - 1].isspace()
        return Span(
            self.offsets[span.start],
            following if is_run else max(end, self.offsets[span.start] + 1),
        )


def fold(text: str) -> Folded:
    r"""Makes quotation marks, dashes, ellipses, ligatures and white space plain, reversibly.

    Letters and their case stay as they are: folding never makes two different words equal.

    Examples:
        >>> folded = fold("so-called “open\n source” —")
        >>> folded.text
        'so-called "open source" -'
        >>> folded.unfold(Span(11, 22)).of(folded.original)
        'open\n source'
    """
    pieces: list[str] = []
    offsets: list[int] = []
    position = 0
    for match in _FOLDED.finditer(text):
        start, end = match.span()
        pieces.append(text[position:start])
        offsets.extend(range(position, start))
        plain = _plain(match.group())
        pieces.append(plain)
        offsets.extend([start] * len(plain))
        position = end
    pieces.append(text[position:])
    offsets.extend(range(position, len(text) + 1))
    return Folded(original=text, text="".join(pieces), offsets=offsets)


def _plain(run: str) -> str:
    if run in _FOLDS:
        return _FOLDS[run]
    if len(run) == 2 and run[0] in "'‘’":
        return '"'
    return "-" if run.startswith("-") else " "


def find_quote(quote: str, text: Folded) -> Span | None:
    """Where a quotation stands word for word in a text; None where it does not.

    Typography may differ, as may the case of the first letter and the punctuation at either end,
    which style changes. `…` and `[…]` stand for a gap, a word in brackets for an editor's own.

    Examples:
        >>> text = fold("He said the plan, which nobody had read, “was dead”.")
        >>> find_quote("The plan … was dead,", text)
        Span(start=8, end=50)
        >>> find_quote("The plan was dead", text) is None
        True
    """
    wanted = fold(quote).text.strip(_EDGE)
    if not wanted:
        return None
    pieces = [piece.strip(" ") for piece in _GAP.split(wanted)]
    pieces = [piece for piece in pieces if piece.strip(_EDGE)]
    if not pieces or len(pieces) > MOST_PIECES:
        return None
    first, *rest = pieces
    for place in merge(*(_places(form, text.text) for form in (first, _other_case(first)))):
        end = _find_rest(rest, text.text, place.end)
        if end is not None:
            return text.unfold(Span(place.start, end))
    return None


def _other_case(piece: str) -> str:
    return piece[0].swapcase() + piece[1:]


def _places(piece: str, text: str, start: int = 0, stop: int | None = None) -> Iterator[Span]:
    """Where the piece stands with no letter or digit running on at either end, in order."""
    place = text.find(piece, start, stop)
    while place >= 0:
        end = place + len(piece)
        runs_on = (place > 0 and text[place - 1].isalnum() and piece[0].isalnum()) or (
            end < len(text) and text[end].isalnum() and piece[-1].isalnum()
        )
        if not runs_on:
            yield Span(place, end)
        place = text.find(piece, place + 1, stop)


def _find_rest(pieces: Sequence[str], text: str, end: int) -> int | None:
    for piece in pieces:
        place = next(_places(piece, text, end, end + GAP_LIMIT + len(piece)), None)
        if place is None:
            return None
        end = place.end
    return end


def quotations(text: str) -> list[Span]:
    r"""The stretches inside quotation marks, outermost only, in order; open marks are ignored.

    A text with more than 50 open marks is taken as quoted from there to its end: whoever checks
    quotations had better find too many than too few.

    Examples:
        >>> text = 'The lab’s “open” model, he said, is "free as in \'beer\'".'
        >>> [span.of(text) for span in quotations(text)]
        ['open', "free as in 'beer'"]
    """
    found = []
    position = 0
    unclosed = 0
    for mark in _OPENING.finditer(text):
        start = mark.start()
        closing = _closing_mark(text, start) if start >= position else ""
        if not closing:
            continue
        end = _find_closing(text, start, closing)
        if end is not None:
            if end > start + 1:
                found.append(Span(start + 1, end))
            position = end + 1
            continue
        unclosed += 1
        if unclosed > MOST_UNCLOSED and start + 1 < len(text):
            found.append(Span(start + 1, len(text)))
            break
    return found


_PAIRS = {"“": '”"', "„": "“”", "«": "»", "‹": "›", '"': '"”', "‘": "’'", "'": "'’"}


def _closing_mark(text: str, position: int) -> str:
    mark = text[position]
    closing = _PAIRS.get(mark, "")
    if not closing:
        return ""
    before = text[position - 1] if position else " "
    after = text[position + 1] if position + 1 < len(text) else " "
    if mark == '"' and before.isdigit():
        return ""  # inches, or seconds
    if mark in "'‘" and (before.isalnum() or not (after.isalnum() or after in "[…$£€")):
        return ""  # an apostrophe
    return closing


def _find_closing(text: str, opening: int, closing: str) -> int | None:
    single = closing[0] in "'’"
    opened = text[opening]
    depth = 0
    for place in range(opening + 1, min(len(text), opening + QUOTATION_LIMIT)):
        if text[place] == opened and opened not in closing and not single:
            depth += 1
        if text[place] not in closing:
            continue
        if depth and text[place] == closing[0]:
            depth -= 1
            continue
        after = text[place + 1] if place + 1 < len(text) else " "
        if single and after.isalnum():
            continue  # an apostrophe
        if single and text[place - 1].isspace():
            continue
        return place
    return None
