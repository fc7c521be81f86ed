"""Dispute cues: turns of phrase by which a text quarrels over what a term means."""

from __future__ import annotations

import re
from dataclasses import dataclass

from wokhei.domain.span import Span
from wokhei.signals.turns import DENIED, NEGATED, NEITHER, NOT_THE, turns_in
from wokhei.text.stems import stem
from wokhei.text.terms import is_stop
from wokhei.text.tokens import words

LONGEST_READ = 2_000  # code points of a text searched for cues
MOST_AROUND = 2  # words on either side that may belong to a denied word
_NEAR = 80  # code points that hold them


@dataclass(frozen=True, slots=True)
class Cue:
    """A turn of phrase that disputes a term: which, over what, and where."""

    name: str
    term: str  # folded
    span: Span


def cues(text: str) -> list[Cue]:
    """The dispute cues of a text with the term each is about, in order; one for each term.

    Quotation marks alone are no cue: on labelled titles they were right one time in ten.

    Examples:
        >>> [(cue.name, cue.term) for cue in cues("Stop calling it 'identity theft'")]
        [('stop calling it so', 'identity theft')]
        >>> [cue.term for cue in cues("Your startup is not a startup")]
        ['startup']
        >>> cues("What does the merger mean for prices?")
        []
    """
    text = text[:LONGEST_READ]
    found: dict[str, Cue] = {}
    lower = text.lower()
    for name, match in turns_in(text, lower):
        _note(found, name, match)
    for pattern in (DENIED, NOT_THE) if any(need in lower for need in NEGATED) else ():
        for match in pattern.finditer(text):
            before = {part for word in words(text[: match.start()]) for part in word.split(".")}
            if match.group("term").casefold() in before:
                _note(found, "denies itself", match, term=_whole(text, match))
    if "neither " in lower:
        _neither(found, text)
    return sorted(found.values(), key=lambda cue: (cue.span.start, cue.term))


def _neither(found: dict[str, Cue], text: str) -> None:
    """Notes what is neither of two words that it is made of, or that its letters stand for."""
    for match in NEITHER.finditer(text):
        before = words(text[: match.start()])
        pair = [match.group(name).casefold() for name in ("one", "other")]
        initials = pair[0][0] + pair[1][0]
        roots = {stem(word) for word in before}
        if initials in before:
            found.setdefault(
                initials, Cue("denies itself", initials, Span(match.start(), match.end()))
            )
        elif roots.intersection(map(stem, pair)):
            term = " ".join(pair)
            found.setdefault(term, Cue("denies itself", term, Span(match.start(), match.end())))


def _whole(text: str, match: re.Match[str]) -> str:
    """The longest phrase around a denied word that stands before too: of `licence` its name.

    Examples:
        >>> text = "One community licence is not a community licence at all"
        >>> _whole(text, re.search(r"not a (?P<term>community)", text))
        'community licence'
    """
    before = f" {' '.join(words(text[: match.start()]))} "
    denied = words(match.group())
    after = words(text[match.end() : match.end() + _NEAR].partition(".")[0])
    around = [*denied, *after[:MOST_AROUND]]
    place = len(denied) - 1
    phrases = [
        around[start:end]
        for start in range(max(0, place - MOST_AROUND), place + 1)
        for end in range(place + 1, len(around) + 1)
        if not is_stop(around[start]) and not is_stop(around[end - 1])
    ]
    held = [" ".join(phrase) for phrase in phrases if f" {' '.join(phrase)} " in before]
    return max(held, key=lambda phrase: phrase.count(" "), default=denied[place])


def _note(found: dict[str, Cue], name: str, match: re.Match[str], *, term: str = "") -> None:
    parts = words(term or match.group("term"))
    while parts and is_stop(parts[0]):
        parts = parts[1:]
    while parts and is_stop(parts[-1]):
        parts.pop()
    if not parts:
        return
    term = " ".join(parts)
    if any(term in known or known in term for known in found):
        return
    found[term] = Cue(name, term, Span(match.start(), match.end()))
