"""A document into clauses: numbered, headed, with the lead-in that governs each list item."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from wokhei.domain.span import Span

LONGEST_HEADING = 80  # code points; what is longer is a sentence
LONGEST_CLAUSE = 6_000  # code points; no sentence of a licence we read is half as long
DEEPEST = 6  # levels of numbering and of lists kept

_MARK = re.compile(
    r"(?:(?P<section>(?:Section|SECTION|Article|ARTICLE|Clause|Attachment|ATTACHMENT|Annex|Appendix"
    r"|Schedule|Exhibit)\s+|§{1,2}\s?)(?P<name>[IVXLC]+|[A-Z]|\d+)\b[.:)]?"
    r"|\(?(?P<dotted>\d{1,3}(?:\.\d{1,3})+)[.)]?(?=\s)"
    r"|\(?(?P<digit>\d{1,3})[.)](?=\s|[A-Z\"“(])"
    r"|\(?(?P<letter>[a-zA-Z]|[ivx]{2,5})[.)](?=\s)"
    r"|(?P<bullet>[-*+•◦▪‣·]|o(?=\s+[A-Z]))(?=\s)"
    r"|(?P<hash>\#{1,6})(?=\s))\s*",
)
_END = re.compile(
    r"[.!?][\"”’')\]*_]*(?=\s+[\"“‘'(\[*_A-Z0-9])|;(?=\s+\(?(?:[a-z]|[ivx]{1,4}|\d)\)\s)"
)
_ABBREVIATION = re.compile(
    r"(?:\b(?:e\.g|i\.e|etc|cf|vs|viz|No|Nos|Inc|Corp|Ltd|Co|LLC|Art|Sec|Mr|Ms|Dr|St|U\.S|U\.K"
    r"|E\.U)"
    r"|(?:^|\s|\()[A-Za-z]|\b[A-Z]\.[A-Z])\.$",
    re.IGNORECASE,
)
_FIRST_ITEM = re.compile(r"\s\((?:a|i|1|A)\)\s")
_GOES_ON = re.compile(
    r"(?:,|\b(?:in|of|to|and|or|by|under|with|see|per|the|this|from|than|that|for|as|at|on))$"
)
_ITEM_ENDS = re.compile(r";(?: (?:and|or|and/or))?$")
# A line that leads in a list, after the items of another: `You may not:`
_LEAD_IN = re.compile(r"[A-Z][^.;]{3,200}:$")
_BARE_NUMBER = re.compile(r"(?P<number>\d{1,3}(?:\.\d{1,3})*)\s")  # `3 You may not:`
_ROMAN = re.compile(r"[ivx]+$")
_FIRST = {"a", "A", "i", "1"}
_RUN_ON = re.compile(r"(?:[;,]|[;,]?\s(?:and|or|and/or))\s*$")
# A lead-in without a colon: an open preposition, or the few words of an item with items of its own.
_OPEN = re.compile(
    r"(?:\b(?:to|for|that|if|by|in|of|any|following|either|not)|\b(?:if|when|where|to)\."
    r"|^\W*\w{1,4}[.)]\s+\w+(?:[ /]\w+){0,3})$",
    re.IGNORECASE,
)
# A lead-in of short items: `to engage in the following activities: 1. Use 2. Modification`.
_LISTS = re.compile(
    r"\b(?:following|these|those) (?:activities|activity|acts|actions|rights|uses|purposes|things"
    r"|fields)\b"
    r"[^.:]{0,60}\W*$",
    re.IGNORECASE,
)
_ROMANS = [
    "i",
    "ii",
    "iii",
    "iv",
    "v",
    "vi",
    "vii",
    "viii",
    "ix",
    "x",
    "xi",
    "xii",
    "xiii",
    "xiv",
    "xv",
    "xvi",
]


@dataclass(frozen=True, slots=True)
class Clause:
    """One sentence or list item, with what governs it.

    `leads` are the lead-ins of the list it stands in, outermost first; `number` is the path of list
    marks (`1.b.iv`), `heading` the last heading before it and `paragraph` counts paragraphs.
    """

    span: Span
    number: str
    heading: str
    paragraph: int
    leads: tuple[Span, ...] = ()
    is_heading: bool = False

    @property
    def name(self) -> str:
        """How a reader finds it: its number, else its heading."""
        return self.number or self.heading


@dataclass(frozen=True, slots=True)
class _Lead:
    span: Span
    style: str
    indent: int
    path: tuple[tuple[str, str], ...]  # the numbering it stands in


def clauses(text: str) -> list[Clause]:
    r"""The clauses of a text in order; every word of it lies in exactly one.

    Examples:
        >>> found = clauses("2. Limits\n\nYou may not:\n(a) sell it;\n(b) rent it out.\n")
        >>> [(clause.name, len(clause.leads)) for clause in found]
        [('2', 0), ('2', 0), ('2.a', 1), ('2.b', 1)]
    """
    reader = _Reader(text)
    return [
        clause
        for paragraph, block in enumerate(_blocks(text))
        for clause in reader.read(block, paragraph)
    ]


def _blocks(text: str) -> Iterator[Span]:
    """Stretches no sentence crosses: paragraphs, list items and headings."""
    start = end = position = 0
    above = ""
    for line in text.splitlines(keepends=True):
        bare = line.strip()
        mark = _MARK.match(bare + " ") if bare else None
        # A wrapped line may begin with what looks like a mark: `section 5 of this agreement`.
        begins = mark is not None and (
            mark["section"] is None
            or ((bare[:1].isupper() or bare[:1] == "§") and not _GOES_ON.search(above))
        )
        begins = begins or (bare[:1].isupper() and _ITEM_ENDS.search(above) is not None)
        begins = begins or (_LEAD_IN.match(bare) is not None and above.endswith((".", ";", ",")))
        above = bare
        if (not bare or begins) and end > start:
            yield Span(start, end)
            start = end = position
        if bare:
            if end <= start:
                start = position + len(line) - len(line.lstrip())
            end = position + len(line.rstrip())
        position += len(line)
        if bare and mark is not None and mark["hash"]:
            yield Span(start, end)
            start = end = position
    if end > start:
        yield Span(start, end)


class _Reader:
    """Reads blocks from top to bottom and keeps what is open: numbers, headings, lists."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.path: list[tuple[str, str]] = []
        self.leads: list[_Lead] = []
        self.heading = ""
        self.last = ""
        self.opening: Span | None = None  # the part of a sentence before its inline list

    def read(self, block: Span, paragraph: int) -> Iterator[Clause]:
        """The clauses of one block."""
        body = block.of(self.text)
        indent = block.start - (self.text.rfind("\n", 0, block.start) + 1)
        mark = _MARK.match(body + " ")
        style, value = self._style(mark) if mark else ("", "")
        bare = body[mark.end() :] if mark else body
        heading = self._is_heading(bare, style, block.end)
        self._close(style=style, value=value, indent=indent, bare=bare, heading=heading)
        if style and style not in ("bullet", "hash"):
            self._step(style, value)
        if heading:
            self.heading = " ".join(bare.strip(" *_:.#").split()) or body
            if style in ("", "hash"):
                self.path.clear()
        skip = mark.end() if mark and mark.end() < len(body) else 0
        opening = self.opening if style in ("lower", "roman") and not self.leads else None
        for span in _sentences(self.text, block, skip):
            leads = tuple(lead.span for lead in self.leads[-DEEPEST:])
            if opening is not None:
                leads = (*leads, opening)
            number = ".".join(value for _, value in self.path[-DEEPEST:])
            yield Clause(span, number, self.heading, paragraph, leads, heading)
            if not heading and self._leads_in(span, block):
                self.leads.append(_Lead(span, style, indent, tuple(self.path)))
            self.last = span.of(self.text)[-40:]
            if not _RUN_ON.search(self.last):
                opening = None
            elif opening is None and self.last.endswith(";") and span.end < block.end:
                first = _FIRST_ITEM.search(self.text, span.start, span.end)
                opening = Span(span.start, first.start() if first else span.end - 1)
            elif opening is None and span.end == block.end:
                first = _FIRST_ITEM.search(self.text, span.start, span.end)
                opening = Span(span.start, first.start()) if first else None
        self.opening = opening  # a sentence goes on where its next item begins a line

    def _style(self, mark: re.Match[str]) -> tuple[str, str]:
        if mark["section"]:
            return "section", mark["name"]
        letter = mark["letter"]
        if not letter:
            return next(
                (kind, mark[kind]) for kind in ("dotted", "digit", "bullet", "hash") if mark[kind]
            )
        romans = [value for kind, value in self.path if kind == "roman"]
        lowers = [value for kind, value in self.path if kind == "lower"]
        continues = (
            bool(romans)
            and letter in _ROMANS
            and (_ROMANS.index(letter) and _ROMANS[_ROMANS.index(letter) - 1] == romans[-1])
        )
        begins = letter == "i" and "h" not in lowers[-1:]
        if len(letter) > 1 or continues or begins:
            return "roman", letter
        return ("upper" if letter.isupper() else "lower"), letter

    def _step(self, style: str, value: str) -> None:
        """Goes to this number, closing what is below it."""
        if style in ("section", "dotted"):
            self.path[:] = [(style, value)]
            return
        places = [place for place, (kind, _) in enumerate(self.path) if kind == style]
        after = [place for place in places if _follows(self.path[place][1], value)]
        if after:
            del self.path[after[-1] :]
        elif places and (value not in _FIRST or places[-1] == len(self.path) - 1):
            del self.path[places[-1] :]
        elif style in ("digit", "upper") and value not in _FIRST:
            self.path.clear()
        self.path.append((style, value))

    def _close(self, *, style: str, value: str, indent: int, bare: str, heading: bool) -> None:
        """Ends the lists that a block does not belong to."""
        if heading or style in ("section", "dotted", "hash"):
            self.leads[:] = [
                lead
                for lead in self.leads
                if style == "dotted" and _is_above(lead, value, self.text)
            ]
            if style == "dotted":
                return
        while self.leads:
            lead = self.leads[-1]
            if style:
                below = self.path[len(lead.path) :]
                if below and below[-1][0] == style and _follows(below[-1][1], value):
                    return  # the next item of its list
                goes_on = any(
                    kind == style and _follows(number, value) for kind, number in lead.path
                )
                outside = goes_on or (
                    style == lead.style and indent <= lead.indent + 2 and value not in _FIRST
                )
            else:
                outside = not (
                    indent > lead.indent
                    or bare[:1].islower()
                    or _RUN_ON.search(self.last)
                    or self.last.rstrip().endswith((":", "—", "–"))
                )
            if not outside:
                return
            self.leads.pop()

    def _leads_in(self, span: Span, block: Span) -> bool:
        """Whether a clause governs the list after it."""
        if span.end != block.end:
            return False
        body = span.of(self.text).rstrip("*_ ")
        if body.endswith((":", "—", "–", ":-")):
            return True
        after = self.text[span.end : span.end + 200].lstrip()
        if not (after[:1].islower() or _MARK.match(after)):
            return False
        return _OPEN.search(body) is not None

    def _is_heading(self, bare: str, style: str, end: int) -> bool:
        """Whether a block stands over what follows: short, no full stop, a line of its own."""
        title = bare.strip(" *_#")
        if style == "hash":
            return True
        if style == "bullet" or (self.leads and style in ("lower", "roman")):
            return False
        if not title or "\n" in title or len(title) > LONGEST_HEADING:
            return False
        if title.lower().startswith(("copyright", "(c)", "©")):
            return False
        after = self.text[end : end + 200].lstrip()
        if self.leads and style and after[:1].islower():
            return False
        if style == "digit" and any(_LISTS.search(lead.span.of(self.text)) for lead in self.leads):
            return False
        return title[-1] not in ".;,:!?—–" and title[0].isupper() and len(title.split()) <= 9


def _is_above(lead: _Lead, number: str, text: str) -> bool:
    """Whether a numbered lead-in governs a number: `3.1 You may not:` and `3.1.2`."""
    bare = _BARE_NUMBER.match(text, lead.span.start, lead.span.end)
    if bare and number.startswith(f"{bare['number']}."):
        return True
    return bool(lead.path) and number.startswith(f"{lead.path[-1][1]}.")


def _follows(before: str, value: str) -> bool:
    if before in _ROMANS and value in _ROMANS and len(before + value) > 2:
        return _ROMANS.index(value) == _ROMANS.index(before) + 1
    if before.isdigit() and value.isdigit():
        return int(value) == int(before) + 1
    return len(before) == len(value) == 1 and ord(value) == ord(before) + 1


def _sentences(text: str, block: Span, skip: int) -> Iterator[Span]:
    """The sentences of a block; abbreviations and the block's own list mark end none."""
    start = block.start
    for match in _END.finditer(text, block.start + skip, block.end):
        if _ABBREVIATION.search(text, max(start, match.start() - 8), match.start() + 1):
            continue
        yield from _cut(text, start, match.end())
        start = match.end()
    yield from _cut(text, start, block.end)


def _cut(text: str, start: int, end: int) -> Iterator[Span]:
    """One sentence without the white space around it, in pieces where it is endless."""
    while end - start > LONGEST_CLAUSE:
        space = text.rfind(" ", start + 1, start + LONGEST_CLAUSE)
        cut = space if space > start else start + LONGEST_CLAUSE
        yield from _trimmed(text, start, cut)
        start = cut
    yield from _trimmed(text, start, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    piece = text[start:end]
    bare = piece.strip()
    if bare:
        first = start + len(piece) - len(piece.lstrip())
        yield Span(first, first + len(bare))
