"""Defined terms of a document and what they mean there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from wokhei.domain.span import Span
from wokhei.standards.clauses import Clause
from wokhei.standards.modality import pattern
from wokhei.standards.passage import Passage

LONGEST_LIST = 30  # clauses that a definition may go on for
LONGEST_MEANING = 1_500  # code points of a meaning that are read
_TERM = r"[\"*_']{0,3}(?P<term>[\w][\w' /.-]{1,48}?)[\"*_']{0,3}"
_DEFINES = pattern(
    rf"""^(?:\W{{0,3}}(?:\w{{1,4}}[.)]
    |\d+(?:\.\d+)*[.)]?) )?(?:for (?:the )?purposes? of [^,;]{{3,60}}, )?(?:an? |the (?:term )?
    |any )?{_TERM}(?: \(or [^)]{{1,40}}\))?
    (?:,? (?:or
    |and) [\"*]{{0,2}}[\w ]{{2,30}}[\"*]{{0,2}}){{0,3}}[,:]? (?:shall |will |each )?(?:means?
    |mean and include|refers? (?:only )?to|(?:is|are) defined as|(?:shall )?(?:have
    |has) the meaning)\b(?P<meaning>.*)$"""
)
# `A permitted purpose is any purpose but ...`; `Personal use is use for a permitted purpose`.
_KIND = (
    r"(?:permitted|prohibited|excluded|competing|restricted|forbidden|allowed|non-?commercial"
    r"|commercial|barred|internal)"
)
_IS = pattern(
    rf"""^(?:an? |the )?(?P<term>{_KIND} (?:purpose|use|activity|offering)s?) (?:is|are|includes?
    |comprises?)\b(?P<meaning>.*)$"""
)
_COUNTS = pattern(
    rf"""^(?P<meaning>[\w ,'()-]{{3,300}}?) (?:is|are|counts? as|shall be considered|(?:is
    |are) considered)(?: to be)? (?:use for )?(?:an? |any )?(?P<term>{_KIND} (?:purpose
    |use)s?)\b"""
)
# `A "Rival Offering" is a product that ...`
_QUOTED_IS = pattern(
    r"""^(?:\W{0,3}(?:\w{1,4}[.)]
    |\d+(?:\.\d+)*[.)]?) )?(?:for (?:the )?purposes? of [^,;]{3,60}, )?
    (?:an? |the )?\"(?P<term>[\w][\w' /-]{1,48})\"
    (?: is| are| includes?)\b(?P<meaning>.*)$"""
)
# `"Use" means copying, changing, publishing`: a grant to use it is one of all these.
_ACTS = pattern(r"""\b(?:distribut|redistribut|publish|modify|adapt)\w*""")
_DENIED = re.compile(r"(?:n't|\bnot)\s*$")
_INLINE = pattern(
    r"""\((?:each,? |collectively,? |together,? |the |an? |,"""
    r"""| )*\"(?P<term>[\w][\w' /-]{2,48})\"[^()]{0,30}\)"""
)
_PLAIN_TERMS = frozenset(
    [
        "you",
        "your",
        "we",
        "us",
        "our",
        "license",
        "licence",
        "licensor",
        "licensee",
        "contributor",
        "contribution",
        "agreement",
        "software",
        "program",
        "work",
        "works",
        "documentation",
        "terms",
        "company",
        "meta",
        "google",
    ]
)


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a term stands for: its words and where they are."""

    term: str
    passage: Passage
    start: int  # of the meaning in the passage's text
    end: int
    clause: Clause


def is_definition(line: str) -> bool:
    """Whether a clause says what a word means, and so by itself asks for nothing.

    Examples:
        >>> is_definition('"Sell" means to hand over for a fee.')
        True
        >>> is_definition("You may not sell it.")
        False
    """
    return _DEFINES.match(line) is not None


def definitions(text: str, found: Sequence[Clause]) -> dict[str, Meaning]:
    """The defined terms of a document by their folded form; the first definition counts.

    A meaning goes on to the end of its paragraph and takes the list it leads in.
    """
    meanings: dict[str, Meaning] = {}
    for place, clause in enumerate(found):
        line = Passage(text, [clause.span])
        for match in (
            _DEFINES.match(line.text),
            _QUOTED_IS.match(line.text),
            _IS.match(line.text),
            _COUNTS.match(line.text),
        ):
            if match is None or _DENIED.search(match["meaning"][-12:]):
                continue
            spans = [clause.span, *_continuation(found, place)]
            passage = Passage(text, spans)
            end = match.end("meaning") if match.re is _COUNTS else len(passage.text)
            _keep(meanings, match["term"], passage, match.start("meaning"), end, clause)
            break
        for match in _INLINE.finditer(line.text):
            before = max(0, match.start() - 200, line.text.rfind(". ", 0, match.start()) + 1)
            _keep(meanings, match["term"], line, before, match.start(), clause)
    return meanings


def _continuation(found: Sequence[Clause], place: int) -> Iterator[Span]:
    """The spans of the clauses that go on with a definition: its paragraph, its list."""
    clause = found[place]
    for later in found[place + 1 : place + LONGEST_LIST]:
        within = clause.span in later.leads
        if not within and (later.paragraph != clause.paragraph or later.number != clause.number):
            return
        yield later.span


def _keep(
    meanings: dict[str, Meaning], term: str, passage: Passage, start: int, end: int, clause: Clause
) -> None:
    folded = " ".join(term.lower().strip("\"'*_ .").split())
    if len(folded) < 3 or folded in _PLAIN_TERMS or end <= start:
        return
    end = min(end, start + LONGEST_MEANING)
    if folded == "use" and _ACTS.search(passage.text, start, end) is None:
        return
    meanings.setdefault(folded, Meaning(folded, passage, start, end, clause))


def _forms(term: str) -> str:
    """A pattern of a term in the singular and the plural."""
    if term.endswith("ies"):
        return f"{re.escape(term.removesuffix('ies'))}(?:y|ies)"
    if term.endswith("y"):
        return f"{re.escape(term.removesuffix('y'))}(?:y|ies)"
    return f"{re.escape(term)}(?:s|es)?"


def used(
    line: str, meanings: Mapping[str, Meaning], *, start: int = 0
) -> list[tuple[int, int, Meaning]]:
    """Where a line uses defined terms, in order; of overlapping ones the longest."""
    found: list[tuple[int, int, Meaning]] = []
    lowered = line.lower()
    for term in sorted(meanings, key=lambda one: (-len(one), one)):
        if term.removesuffix("ies").removesuffix("y") not in lowered:
            continue
        for match in re.finditer(rf"(?<!\w){_forms(term)}(?!\w)", lowered):
            if match.start() >= start and not any(
                match.start() < e and s < match.end() for s, e, _ in found
            ):
                found.append((match.start(), match.end(), meanings[term]))
    return sorted(found, key=lambda one: one[:2])
