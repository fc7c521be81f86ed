"""A document into clauses: numbered, headed, with the lead-in that governs each list item."""

from __future__ import annotations

import re
from dataclasses import dataclass

from wokhei.domain.span import Span
from wokhei.text.sentences import sentences

LONGEST_NUMBER = 5  # levels of numbering kept
LONGEST_HEADING = 80  # code points; what is longer is a sentence

_MARK = re.compile(
    r"(?:(?P<section>Section|Article|Clause|Attachment|Annex|Appendix|Schedule|Exhibit)\s+"
    r"(?P<name>[IVXLC]+|[A-Z]|\d+)\b[.:)]?"
    r"|\(?(?P<dotted>\d{1,3}(?:\.\d{1,3})+)[.)]?(?=\s)"
    r"|\(?(?P<digit>\d{1,3})[.)](?=\s|[A-Z\"“(])"
    r"|\(?(?P<letter>[a-zA-Z]|[ivx]{2,5})[.)](?=\s)"
    r"|(?P<bullet>[-*+•◦▪‣·])(?=\s)"
    r"|(?P<hash>\#{1,6})\s)\s*",
)
_RUN_ON = (";", ",", "; and", "; or", ", and", ", or", "and/or")
_LEADS = re.compile(
    r"(?::|[—–]|\bto|\bfor|\bthat|\bthe following|\bif|\bthat you)\s*$", re.IGNORECASE
)
_ROMAN = re.compile(r"[ivx]+$")


@dataclass(frozen=True, slots=True)
class Clause:
    """One sentence or list item, with what governs it.

    `leads` are the lead-ins of the list it stands in, outermost first; `number` is the path of list
    marks (`1.b.iv`) and `heading` the last heading before it. `follows` says that it continues the
    paragraph of the clause before.
    """

    span: Span
    number: str
    heading: str
    leads: tuple[Span, ...] = ()
    follows: bool = False
    is_heading: bool = False

    @property
    def name(self) -> str:
        """How a reader finds it: its number, else its heading."""
        return self.number or self.heading


@dataclass(slots=True)
class _Lead:
    span: Span
    style: str
    indent: int


@dataclass(slots=True)
class _State:
    """What is open while the text is read from top to bottom."""

    path: list[tuple[str, str]]
    leads: list[_Lead]
    heading: str = ""
    end: int = 0
    last: str = ""


def clauses(text: str) -> list[Clause]:
    r"""The clauses of a text in order.

    Examples:
        >>> found = clauses("2. Limits\n\nYou may not:\n(a) sell it;\n(b) rent it out.\n")
        >>> [(clause.name, clause.span.of("x" * 60) != "", len(clause.leads)) for clause in found]
        [('2', True, 0), ('2', True, 0), ('2.a', True, 1), ('2.b', True, 1)]
    """
    state = _State(path=[], leads=[])
    return [_clause(text, span, state) for span in sentences(text)]


def _clause(text: str, span: Span, state: _State) -> Clause:
    body = span.of(text)
    gap = text[state.end : span.start]
    line = text.rfind("\n", 0, span.start) + 1
    starts_line = not text[line : span.start].strip()
    indent = span.start - line
    mark = _MARK.match(body) if starts_line else None
    style, value = _style(mark, state.path) if mark else ("", "")
    rest = body[mark.end() :] if mark else body
    heading = starts_line and _is_heading(rest, style, text, span.end)
    follows = "\n\n" not in re.sub(r"[^\S\n]", "", gap) and not style and not heading
    _close_leads(state, style=style, indent=indent, rest=rest, follows=follows, heading=heading)
    if style and style not in ("bullet", "hash"):
        _step(state.path, style, value)
    if heading:
        state.heading = rest.strip(" *_:.#")
        if not style or style == "hash":
            state.path.clear()
    leads = tuple(lead.span for lead in state.leads)
    number = ".".join(value for _, value in state.path[-LONGEST_NUMBER:])
    found = Clause(span, number, state.heading, leads, follows, heading)
    if not heading and _LEADS.search(body) and (body.endswith((":", "—", "–")) or _open(text, span)):
        state.leads.append(_Lead(span, style, indent))
    state.end = span.end
    state.last = body
    return found


def _open(text: str, span: Span) -> bool:
    """Whether a list item follows a lead-in that has no colon."""
    after = text[span.end : span.end + 200].lstrip()
    mark = _MARK.match(after)
    return mark is not None and mark["section"] is None and "\n" in text[span.end : span.end + 3]


def _style(mark: re.Match[str], path: list[tuple[str, str]]) -> tuple[str, str]:
    """What kind of list mark it is, and its value."""
    if mark["section"]:
        return "section", mark["name"]
    if mark["letter"]:
        letter = mark["letter"]
        in_roman = bool(path) and path[-1][0] == "roman"
        before = {value for style, value in path if style == "lower"}
        roman = _ROMAN.match(letter) is not None and (
            len(letter) > 1 or in_roman or (letter == "i" and "h" not in before)
        )
        if roman:
            return "roman", letter
        return ("upper" if letter.isupper() else "lower"), letter
    for style in ("dotted", "digit", "bullet", "hash"):
        if mark[style]:
            return style, mark[style]
    return "", ""


def _step(path: list[tuple[str, str]], style: str, value: str) -> None:
    """Goes to the next number of its kind, closing what is below it."""
    if style == "dotted":
        path[:] = [(style, value)]
        return
    for place, (known, _) in enumerate(path):
        if known == style:
            del path[place:]
            break
    if style == "section":
        path.clear()
    path.append((style, value))


def _close_leads(
    state: _State, *, style: str, indent: int, rest: str, follows: bool, heading: bool
) -> None:
    """Ends the lists that this clause does not belong to."""
    if heading or style in ("section", "hash"):
        state.leads.clear()
        return
    while state.leads:
        lead = state.leads[-1]
        if style:
            outside = style == lead.style and indent <= lead.indent
        else:
            runs_on = state.last.rstrip().endswith(_RUN_ON) or state.last == ""
            outside = not (
                indent > lead.indent
                or rest[:1].islower()
                or runs_on
                or (follows and lead.span.end != state.end)
                or (lead.span.end == state.end and not follows)
            )
        if not outside:
            return
        state.leads.pop()


def _is_heading(rest: str, style: str, text: str, end: int) -> bool:
    """Whether a line stands over what follows: short, no full stop, alone on its line."""
    bare = rest.strip(" *_#")
    if style == "hash":
        return "\n" not in rest
    if not bare or "\n" in bare or len(bare) > LONGEST_HEADING:
        return False
    alone = text[end : end + 1] in ("\n", "")
    return alone and bare[-1] not in ".;,:!?—–" and bare[0].isupper() and len(bare.split()) <= 9
