"""What a standard's own document says of each criterion, in its words and at its place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from wokhei.domain.assessment import Criterion, Quote, Standard, Wording
from wokhei.domain.document import Document
from wokhei.domain.figures import key_words
from wokhei.standards.clauses import Clause, clauses
from wokhei.text.hosts import same_page

LONGEST_TITLE = 80  # code points; what is longer is the criterion itself
LEAST = 4  # words of a statement; fewer are a title
_MARK = re.compile(r"(?:[-*+•]|\(?\d{1,3}[.)]|\#{1,6})\s+")
_ENDS = ".!?;,"


def is_own_text(standard: Standard, document: Document) -> bool:
    """Whether a document is the standard itself: read at the address that the standard names."""
    return document.body is not None and same_page(standard.url, document.url)


def wording(standard: Standard, document: Document) -> Wording | None:
    """Where the standard's document states its criteria; None where it states none.

    A numbered criterion stands under its number, and says a word of its name; another opens with
    its number or name (`Use the system …`, `Code: …`). What cannot be told is left out.
    """
    found = clauses(document.text)
    stated = tuple(
        (criterion.number, quote)
        for criterion in standard.criteria
        for quote in [_stated(criterion, found, document.text)]
        if quote is not None
    )
    return Wording(standard.id, document.id, stated) if stated else None


def _stated(criterion: Criterion, found: Sequence[Clause], text: str) -> Quote | None:
    numbered = criterion.number.isdigit()
    places = _numbered(criterion, found, text) if numbered else _named(criterion, found, text)
    for clause, start in places:
        said = text[start : clause.span.end]
        if len(said.split()) >= LEAST:
            return Quote(said, start, clause.span.end, clause=criterion.number if numbered else "")
    return None


def _numbered(
    criterion: Criterion, found: Sequence[Clause], text: str
) -> Iterator[tuple[Clause, int]]:
    """Clauses under the criterion's number, each with where its statement begins."""
    headed = re.compile(rf"\(?{criterion.number}[.)]\s")
    under = [
        clause
        for clause in found
        if clause.number.partition(".")[0] == criterion.number or headed.match(clause.heading)
    ]
    about = key_words(f"{criterion.name} {criterion.question}")
    if not about & key_words(" ".join(clause.span.of(text) for clause in under)):
        return
    for clause in under:
        if not clause.is_heading:
            yield clause, _after_title(clause, text)


def _after_title(clause: Clause, text: str) -> int:
    """Where a clause begins, past its mark and a title on a line of its own."""
    start = clause.span.start
    mark = _MARK.match(text, start, clause.span.end)
    start = mark.end() if mark else start
    line, _, rest = text[start : clause.span.end].partition("\n")
    if rest.strip() and len(line) <= LONGEST_TITLE and line.strip()[-1:] not in _ENDS:
        start += len(line) + 1
        start += len(rest) - len(rest.lstrip())
    return start


def _named(
    criterion: Criterion, found: Sequence[Clause], text: str
) -> Iterator[tuple[Clause, int]]:
    """Clauses that open with the criterion's number or name."""
    opening = re.compile(
        rf"(?:{re.escape(criterion.number)}|{re.escape(criterion.name)})\b", re.IGNORECASE
    )
    for clause in found:
        mark = _MARK.match(text, clause.span.start, clause.span.end)
        start = mark.end() if mark else clause.span.start
        if not clause.is_heading and opening.match(text, start, clause.span.end):
            yield clause, start
