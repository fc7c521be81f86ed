"""Terms that a document grants in one place and denies in another, without an exception."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from wokhei.domain.assessment import Effect, Frame, FrameKind
from wokhei.standards import topics
from wokhei.standards.modality import Force, pattern
from wokhei.standards.topics import CHANGE, REDISTRIBUTE
from wokhei.standards.unit import Unit

LONGEST_GRANT = 45  # words; a longer grant is a general one, from which a later clause takes
MOST_COMMAS = 3  # of a grant; more make it a list of acts
_TOPICS: tuple[tuple[FrameKind, re.Pattern[str]], ...] = (
    (FrameKind.COMMERCIAL_USE, topics.COMMERCIAL),
    (FrameKind.SALE, topics.SALE),
    (FrameKind.COMMERCIAL_USE, topics.SALE),
    (FrameKind.COMPETITION, topics.COMPETITION),
    (FrameKind.OTHER_MODELS, topics.OTHER_MODELS),
    (FrameKind.SERVICE, topics.SERVICE),
    (FrameKind.FIELD_OF_USE, topics.FIELD),
    (
        FrameKind.PERSONS,
        pattern(
            r"""\b(?:of (?:any|every|whatever) (?:size|nationality|country|sector|kind)
            |(?:whatever|regardless of|irrespective of|no matter) (?:its|their|the)? ?(?:size
            |nationality|country|sector|where they \w+)|in (?:any|every) country
            |without (?:exception|distinction))\b"""
        ),
    ),
)
# What turns two clauses that pull apart into a rule and its exception.
_EXCEPTION = pattern(
    r"""\b(?:except|unless|save|but|however|notwithstanding|despite|subject to|provided|other than
    |apart from|aside from|without limiting|until|only|solely|if|where|when|as long as|so long as
    |in addition|additional|otherwise|instead|whose|more than|exceed\w*|separate|prior|written
    |above|below|following|foregoing|these terms|such|that|which|in place of|with the|trial|days
    |larger|either by|notices?)\b"""
)
# A card's advice on what a system suits is no term.
_CAUTION = pattern(
    r"""\b(?:should|intended|out[- ]of[- ]scope|recommend\w*|advise\w*|suitable|suited|designed
    |ought|caution\w*|limitations?)\b"""
)
_ACTS = {
    FrameKind.FIELD_OF_USE: topics.FIELD,
    FrameKind.REDISTRIBUTION: REDISTRIBUTE,
    FrameKind.DERIVATIVES: CHANGE,
}
FEWEST_ACTS = 3  # of a general grant: `to use, copy and modify`
_ACT = pattern(
    r"""\b(?:use|run|install|copy|reproduce|modify|change|adapt|merge|publish|display|share|distribute
    |redistribute|sublicense|sell)\b"""
)
STEM = 5  # letters by which two forms of a word are told to be one
_CAN_BE_DENIED = frozenset({Effect.DENIES_RIGHT, Effect.NEEDS_PERMISSION})
_RIGHTS = frozenset({FrameKind.REDISTRIBUTION, FrameKind.DERIVATIVES})


def is_caution(words: str) -> bool:
    """Whether words only advise.

    Examples:
        >>> is_caution("The model should not be used for medical advice.")
        True
        >>> is_caution("You may not use the model commercially.")
        False
    """
    return _CAUTION.search(words) is not None


def named_grants(unit: Unit) -> Iterator[Frame]:
    """What one clause permits by its name: `commercial use is allowed`."""
    if unit.clause.is_heading or not _is_plain(unit.own) or topics.NONCOMMERCIAL.search(unit.own):
        return
    for kind, expression in _TOPICS:
        for topic in unit.topics(expression):
            if topic.meaning is None and topic.force in (Force.PERMITS, Force.LIFTS):
                yield unit.frame(kind, Force.PERMITS, topic.quote, "named")
                break


def against(frame: Frame, frames: Sequence[Frame], named: Sequence[Frame]) -> Frame | None:
    """The plain grant of what a frame plainly denies, in another clause; None where there is none.

    A denial with a condition, a size or an exception in it contradicts nothing: it takes from a
    grant. So does one that stands against a list of acts, as a clause added to a licence does.
    """
    if frame.effect not in _CAN_BE_DENIED or not frame.firm or not _is_plain(frame.quote.text):
        return None
    if frame.kind in _RIGHTS:
        named = [one for one in frames if one.rule == "granted" and _is_plain(one.quote.text)]
    named = [one for one in named if len(_ACT.findall(one.quote.text)) < FEWEST_ACTS]
    for one in named:
        if one.kind is not frame.kind or one.limited:
            continue
        if one.quote.start < frame.quote.end and frame.quote.start < one.quote.end:
            continue
        if _same_act(one, frame):
            return one
    return None


def _is_plain(words: str) -> bool:
    return (
        len(words.split()) <= LONGEST_GRANT
        and words.count(",") <= MOST_COMMAS
        and _EXCEPTION.search(words) is None
    )


def _same_act(one: Frame, other: Frame) -> bool:
    """Whether two clauses speak of the same: one closes weapons, the other opens gambling."""
    expression = _ACTS.get(one.kind)
    if expression is None:
        return True
    words = [
        {match.group().lower()[:STEM] for match in expression.finditer(frame.quote.text)}
        for frame in (one, other)
    ]
    return bool(words[0] & words[1])
