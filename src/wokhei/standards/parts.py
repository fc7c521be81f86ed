"""Several licences in one document: where each stands, and what it is for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from wokhei.domain.assessment import Frame, Identified, Relation
from wokhei.domain.span import Span
from wokhei.standards.modality import pattern
from wokhei.standards.reading import Reading, read_terms
from wokhei.standards.residue import is_residue

SHORTEST = 120  # code points of a known text that counts; a shorter one is a reference
FEWEST_WORDS = 25  # of a licence that only a title tells
MOST = 40  # parts; collections of notices have hundreds
NEAR = 160  # code points between a title and the known text it belongs to
LONGEST_START = 2_500  # code points within which a licence grants something
LONGEST_HEAD = 3_000  # code points before the first part that may say what each is for

_LICENCE = r"(?:LICEN[CS]E|Licen[cs]e|AGREEMENT|Agreement|DEDICATION|Dedication)"
_VERSION = r"(?:[ ,]*(?:[Vv]ersion|VERSION|[Vv]\.?)? ?\d+(?:\.\d+)*)?"
_TITLE = re.compile(
    rf"^[ \t#=*_\"(-]{{0,12}}(?P<name>(?:(?:P(?:ART|art)|O(?:PTION|ption)) \w{{1,4}}\W{{1,4}})?"
    rf"(?:(?:[A-Z\d][\w'&/+-]*(?:\.\d+)*|of|and|the|for|to|or|in|&) ){{0,7}}"
    rf"{_LICENCE}{_VERSION}(?: \([^)\n]{{1,30}}\))?"
    rf"(?: (?:for|FOR|[A-D1-4]|I{{1,3}})\b[^.\n]{{0,40}})?)[ \t#=*_\"):-]{{0,80}}$",
    re.MULTILINE,
)
# Words of headings within a licence: `Patent License`, `How to Use This License`.
_GENERIC = re.compile(
    r"(?:a|additional|agreement|and|another|another's|any|applying|changes|choosing|commercial"
    r"|conditions|copyright|copyrights|dedication|distribution|document|end|evaluation|for|grant|how"
    r"|in|internal|license|licence|limited|new|no|noncommercial|of|open|option|or|other|part|patent"
    r"|patents|production|public|redistribution|section|software|source|sublicense|term|terms|the"
    r"|this|to|trademark|use|user|version|your)$"
)
_LETTER = re.compile(r"[^\W_]")
_BELOW_A_TITLE = re.compile(r"\W*(?:version|v\d|copyright|\(c\)|©|spdx|https?:)", re.IGNORECASE)
_GRANTS = pattern(
    r"""\b(?:permission is|grants?\b|granted|you may|you can|anyone may|are free to|may be (?:used
    |copied)|is permitted|are permitted|licen[cs]ed to you|you are (?:permitted|allowed)|yours to
    |waives?|public domain)\b"""
)
_CHOICE = pattern(
    r"""\b(?:either\b[^.]{1,200}?\bor\b|at your (?:option|choice|election)|your choice of
    |dual(?:ly)?[- ]licen[cs]ed|choose (?:either|one|which|between)|whichever you prefer
    |one of the following licen[cs]es|(?:under|by) the terms of any (?:one )?of)\b"""
)
_SOME = pattern(
    r"""\b(?:examples?|recipes?|documentation|docs|portions?|parts?|some|certain|tests?|files?
    |fonts?|images|data|weights)\b"""
)
_LATER = pattern(r"""\bany later version\b""")
_WHAT = (
    r"(?:source code|code|software|programs?|scripts?|model weights|weights|models?|parameters"
    r"|training data|datasets?|data|documentation|docs|manual|text|fonts?|icons?|images|artwork"
    r"|assets|media|hardware|schematics|designs?|firmware|examples|content|database)"
)
_UNDER = pattern(
    rf"""\b(?P<what>(?:[\w-]+ ){{0,2}}?{_WHAT}(?:(?:,| and
    |, and) (?:the )?(?:[\w-]+ ){{0,2}}?{_WHAT}){{0,3}})
    \b[^.;:]{{0,80}}? (?:under|by|to) (?:the )?(?:terms of (?:the )?)?
    (?P<name>(?:(?! (?:and|while|but|whereas) (?:the|all|our|its)\b)
    (?:[^.;,\n]|\.(?=\d))){{2,80}})"""
)
_HERE = pattern(
    rf"""\b(?:this|the following) (?:licen[cs]e|agreement|part|section)[\w ]{{0,20}}? (?:applies
    |extends|relates)(?: only)? to (?:the )?(?P<what>(?:[\w-]+ ){{0,2}}?{_WHAT}\b[^.;]{{0,60}})"""
)
_IN_TITLE = re.compile(rf"\bfor (?:the )?(?P<what>(?:\w+ )?{_WHAT})\b", re.IGNORECASE)
_ARTICLE = re.compile(r"^(?:and |while |but )?(?:the|our|all|its) ", re.IGNORECASE)
_WORD = re.compile(r"[a-z]+|\d+")


@dataclass(frozen=True, slots=True)
class Part:
    """One licence of several, at its span of the document."""

    name: str  # its SPDX id, else its title
    span: Span
    applies_to: str  # in the document's words; empty where it does not say
    identified: tuple[Identified, ...]


@dataclass(frozen=True, slots=True)
class Parts:
    """The licences of a document, what stands before them, and how they go together."""

    parts: tuple[Part, ...]
    head: Span | None
    relation: Relation


def licence_parts(text: str, identified: Sequence[Identified] = ()) -> Parts | None:
    r"""The licences of a document that holds more than one; None where it holds one or none.

    A part is a known text, or what stands under a title of its own and grants something.

    Examples:
        >>> grant = "Permission is granted to anyone to copy, change and pass on the work. " * 3
        >>> found = licence_parts(f"Finch Licence\n\n{grant}\n\nWren Licence\n\n{grant}")
        >>> [part.name for part in found.parts]
        ['Finch Licence', 'Wren Licence']
    """
    known = _known(identified)
    cuts = _cuts(text, known)
    if len(cuts) < 2:
        return None
    ends = [start for start, _ in cuts[1:]] + [len(text)]
    found: list[tuple[str, Span]] = []
    for (start, name), end in zip(cuts, ends, strict=True):
        span = Span(start, end)
        if _is_licence(text, span, known) and not (found and _same(found[-1][0], name)):
            found.append((name, span))
        elif found:
            found[-1] = (found[-1][0], Span(found[-1][1].start, end))
    if not 2 <= len(found) <= MOST or len({_folded(name) for name, _ in found}) < 2:
        return None
    begins = found[0][1].start
    head = Span(0, begins) if begins else None
    said = text[max(0, begins - LONGEST_HEAD) : begins]
    named = dict(_purposes(said, [name for name, _ in found]))
    parts = tuple(
        Part(
            name,
            span,
            named.get(name) or _own_purpose(text, span, name),
            _identified_in(text, span, known),
        )
        for name, span in found
    )
    choice = _CHOICE.search(said)
    if choice and not _LATER.search(said, choice.start()) and not _is_of_some(said, choice.start()):
        return Parts(parts, head, Relation.CHOICE)
    split = sum(bool(part.applies_to) for part in parts) >= 2
    return Parts(parts, head, Relation.SPLIT if split else Relation.NOT_SAID)


def _is_of_some(said: str, place: int) -> bool:
    """Whether the sentence about a choice speaks of a part of the work only."""
    begins = max(said.rfind(". ", 0, place), said.rfind("\n\n", 0, place)) + 1
    return _SOME.search(said, begins, place) is not None


def read_part(text: str, span: Span) -> Reading:
    """A stretch of a document read as terms, with offsets into the whole document."""
    reading = read_terms(span.of(text))
    return replace(
        reading,
        text=text,
        frames=tuple(_moved(frame, span.start) for frame in reading.frames),
        named=tuple(_moved(frame, span.start) for frame in reading.named),
    )


def _moved(frame: Frame, by: int) -> Frame:
    quote = replace(frame.quote, start=frame.quote.start + by, end=frame.quote.end + by)
    return replace(frame, quote=quote)


def _known(identified: Sequence[Identified]) -> list[Identified]:
    """Known texts that do not overlap, the longer ones first kept, in order."""
    kept: list[Identified] = []
    for one in sorted(identified, key=lambda one: (one.start - one.end, one.start)):
        if one.end - one.start >= SHORTEST and not any(
            one.start < other.end and other.start < one.end for other in kept
        ):
            kept.append(one)
    return sorted(kept, key=lambda one: one.start)


def _cuts(text: str, known: Sequence[Identified]) -> list[tuple[int, str]]:
    """Where a licence may begin, and its name."""
    titles = [
        (match.start(), match["name"].strip())
        for match in _TITLE.finditer(text)
        if _own_words(match["name"])
        and match["name"][0].isupper()
        and _stands_alone(text, match.start(), match.end())
        and not any(one.start < match.start() < one.end for one in known)
    ]
    cuts = []
    for one in known:
        over = [title for title in titles if 0 <= one.start - title[0] <= NEAR]
        for title in over:
            titles.remove(title)
        cuts.append((min([one.start, *(start for start, _ in over)]), one.id))
    return sorted([*cuts, *titles])


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether a line is a title: nothing but rules above it, and no sentence that goes on."""
    above = text[max(0, text.rfind("\n", 0, max(0, start - 1))) : start]
    below = text[end + 1 : end + 80].partition("\n")[0].strip()
    return not _LETTER.search(above) and (
        not _LETTER.search(below) or _BELOW_A_TITLE.match(below) is not None
    )


def _is_licence(text: str, span: Span, known: Sequence[Identified]) -> bool:
    if any(span.start <= one.start < span.end for one in known):
        return True
    body = span.of(text)
    return len(body.split(None, FEWEST_WORDS)) > FEWEST_WORDS and (
        _GRANTS.search(body, 0, LONGEST_START) is not None
    )


def _own_words(name: str) -> set[str]:
    """The words of a title that no other licence has."""
    return {word for word in _WORD.findall(name.lower()) if not _GENERIC.match(word)}


def _folded(name: str) -> str:
    return " ".join(sorted(_own_words(name)))


def _same(one: str, other: str) -> bool:
    return _folded(one) == _folded(other)


def _purposes(said: str, names: Sequence[str]) -> Iterator[tuple[str, str]]:
    """What each licence is for, as the words before them have it; the first that says so."""
    taken: set[str] = set()
    for match in _UNDER.finditer(said):
        words = _own_words(match["name"])
        best = max(names, key=lambda name: len(words & _own_words(name)))
        if words & _own_words(best) and best not in taken:
            taken.add(best)
            yield best, " ".join(_ARTICLE.sub("", match["what"]).split())


def _own_purpose(text: str, span: Span, name: str) -> str:
    match = _HERE.search(text, span.start, min(span.end, span.start + LONGEST_HEAD))
    match = match or _IN_TITLE.search(name)
    return " ".join(match["what"].split()) if match else ""


def _identified_in(text: str, span: Span, known: Sequence[Identified]) -> tuple[Identified, ...]:
    """The known texts of a part, exact where nothing that could be a term stands beside them."""
    inside = [one for one in known if span.start <= one.start and one.end <= span.end]
    place, rest = span.start, []
    for one in inside:
        rest.append(text[place : one.start])
        place = one.end
    rest.append(text[place : span.end])
    exact = not any(is_residue(stretch) for stretch in rest)
    return tuple(replace(one, exact=exact) for one in inside)
