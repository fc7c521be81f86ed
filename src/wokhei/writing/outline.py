"""What an article says and in which order, by what occasioned it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from wokhei.domain.signal import SignalKind
from wokhei.writing.cues import Use


class Take(StrEnum):
    """How a part finds its quotations."""

    USES = "uses"  # those that serve its uses
    SUBJECT = "subject"  # those that speak of the subject, whatever they can be used for
    POINTS = "points"  # one section for each point that several families speak of
    CONFLICT = "conflict"  # pairs that differ, then those that object
    ALONE = "alone"  # figures of reports that one family prints and no other
    OVERLOOKED = "overlooked"  # figures of primary documents that hardly any family prints
    CHANGES = "changes"  # what a document says now and said before
    HEADLINES = "headlines"  # headlines of which nothing else could be read
    WORDS = "words"  # the words that most of the headlines share; without quotations
    SILENCE = "silence"  # what no document mentions; without quotations


@dataclass(frozen=True, slots=True)
class Part:
    """What goes into a section: quotations of one sort.

    `uses` are what it takes, in order of preference; `primary` limits it to primary documents
    (True) or to the others (False). `heading` may hold `{subject}`.
    """

    heading: str
    uses: tuple[Use, ...] = ()
    primary: bool | None = None  # None: both
    on_subject: bool = False
    quotations: int = 4
    take: Take = Take.USES
    urgency: int = 0  # parts are filled by falling urgency, whatever their place


Chapter = tuple[Part, ...]  # the parts of one section, in their order

_ANSWERS = Part(
    "What the sources say of it", (Use.MEANING, Use.TERMS), on_subject=True, take=Take.SUBJECT,
    urgency=4,
)  # fmt: skip
_SAID = Part("What else is said of it", on_subject=True, quotations=3, take=Take.SUBJECT, urgency=3)
_MEANINGS = Part("Who means what by “{subject}”", (Use.MEANING,), on_subject=True, urgency=4)
_EVENT = Part("What happened", (Use.NEWS,), urgency=4)
_POINTS = Part("{subject}", quotations=2, take=Take.POINTS)
_DOCUMENTS = Part(
    "What the documents themselves say", (Use.LIMITS, Use.TERMS), primary=True, urgency=2
)
_CHANGES = Part("What has changed", take=Take.CHANGES, urgency=5)
_CONFLICT = Part("Where the sources differ", (Use.DISPUTE,), take=Take.CONFLICT, urgency=5)
_VOICES = Part("Who says so", (Use.SPEECH, Use.VOICE), primary=False, quotations=3)
_NUMBERS = Part("The figures, and who gives them", (Use.FIGURES,), quotations=3)
_ALONE = Part("What one source alone gives", (Use.FIGURES,), quotations=2, take=Take.ALONE)
_OVERLOOKED = Part(
    "What is overlooked", (Use.LIMITS, Use.TERMS), quotations=2, take=Take.OVERLOOKED, urgency=1
)
_BEFORE = Part("What was reported before", (Use.BEFORE,), quotations=2)
_NEXT = Part("What comes next", (Use.NEXT,), quotations=3, urgency=1)
_OPEN = Part("What is left open", (Use.UNKNOWN,), quotations=3, urgency=2)
_SILENCE = Part("What the sources do not say", take=Take.SILENCE)
_END: Chapter = (_NEXT, _OPEN, _SILENCE)

OUTLINES: Mapping[SignalKind | None, tuple[Chapter, ...]] = {
    None: (
        (_MEANINGS,), (_DOCUMENTS,), (_CONFLICT,), (_POINTS,), (_SAID,), (_NUMBERS,),
        (_OPEN, _SILENCE),
    ),
    SignalKind.CONTESTED: (
        (_MEANINGS,), (_DOCUMENTS,), (_CONFLICT,), (_POINTS,), (_BEFORE,), _END,
    ),
    SignalKind.BURST: (
        (_EVENT, _BEFORE), (_DOCUMENTS, _OVERLOOKED), (_CONFLICT,), (_VOICES, _ALONE), _END,
    ),
    SignalKind.EMERGENCE: (
        (_EVENT, _BEFORE), (_NUMBERS,), (_CONFLICT,), (_VOICES, _ALONE), _END,
    ),
    SignalKind.COVERAGE_GAP: (
        (_EVENT, _BEFORE), (_DOCUMENTS,), (_OVERLOOKED,), (_VOICES, _ALONE), _END,
    ),
    SignalKind.DOCUMENT_CHANGE: ((_CHANGES,), (_DOCUMENTS,), (_EVENT,), (_VOICES,), _END),
}  # fmt: skip
# A question asked in a sentence is no term that could mean something.
ANSWERS: tuple[Chapter, ...] = ((_ANSWERS,), *OUTLINES[None][1:])
# A question about an event, asked of reports: told as the event is told.
ACCOUNT: tuple[Chapter, ...] = (
    (_EVENT, _BEFORE), (_DOCUMENTS, _OVERLOOKED), (_CONFLICT,), (_NUMBERS,), (_VOICES, _ALONE),
    _END,
)  # fmt: skip
ANSWERS_OF_REPORTS: tuple[Chapter, ...] = ((_ANSWERS,), *ACCOUNT)
# Where the dossier holds little more than headlines; nothing can be said of what they leave out.
HEADLINES: tuple[Chapter, ...] = (
    (Part("How the headlines put it", (Use.NEWS,), quotations=8, take=Take.HEADLINES, urgency=4),),
    (Part("Which words they use", take=Take.WORDS),),
)
# Other words for a heading; an article takes one of them, so that not all look alike.
WAYS: Mapping[str, tuple[str, ...]] = {
    _EVENT.heading: (_EVENT.heading, "What is reported", "The news"),
    _CONFLICT.heading: (_CONFLICT.heading, "Where the accounts part", "What is in dispute"),
    _VOICES.heading: (_VOICES.heading, "In their own words", "The voices"),
    _NUMBERS.heading: (_NUMBERS.heading, "The numbers"),
    _ALONE.heading: (_ALONE.heading, "What only one source gives"),
    _OVERLOOKED.heading: (_OVERLOOKED.heading, "What hardly anybody reports"),
    _NEXT.heading: (_NEXT.heading, "What is to come"),
    _OPEN.heading: (_OPEN.heading, "What is not known yet"),
    _BEFORE.heading: (_BEFORE.heading, "What came before"),
}
_IN_THEIR_WORDS = tuple(
    way.partition("{")[0]
    for part in (_ANSWERS, _MEANINGS, _CONFLICT, _CHANGES)
    for way in WAYS.get(part.heading, (part.heading,))
)


def is_wording(heading: str) -> bool:
    """Whether a section turns on how the sources put it, so that its quotations stay quotations.

    Examples:
        >>> is_wording("Who means what by “open model”"), is_wording("What happened")
        (True, False)
    """
    return heading.startswith(_IN_THEIR_WORDS)
