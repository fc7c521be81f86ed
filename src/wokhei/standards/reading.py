"""A document read as terms: its clauses and the frames they set."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from wokhei.domain.assessment import Effect, Frame, FrameKind
from wokhei.domain.span import Span
from wokhei.standards.clauses import Clause, clauses
from wokhei.standards.contradictions import named_grants
from wokhei.standards.definitions import definitions, is_definition
from wokhei.standards.layout import answered, asks_and_goes_on, headed, is_status
from wokhei.standards.mention import is_mention, is_note
from wokhei.standards.modality import Operator
from wokhei.standards.passage import Passage
from wokhei.standards.persons import territory
from wokhei.standards.policies import policies
from wokhei.standards.restrictions import restrictions
from wokhei.standards.rights import TRADE_GRANTED, licensed_model, rights, titled
from wokhei.standards.thresholds import thresholds
from wokhei.standards.unit import Unit, unit_of

SIZED = "size"  # the rule of a threshold, and of the terms that it makes
_FROM_A_SIZE_ON = frozenset(
    {"trade-forbidden", "firms-must-ask", "production-on-request", "grant-limited"}
)
NEAR_A_GRANT = 300  # code points between the ends of a grant's quote and that of its limit
Stage = Callable[[Unit], Iterator[Frame]]
_STAGES: tuple[Stage, ...] = (thresholds, restrictions, policies, rights)


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read in a document."""

    text: str
    clauses: tuple[Clause, ...]
    frames: tuple[Frame, ...]
    named: tuple[Frame, ...] = ()  # what is granted by its name; see `contradictions`

    def of(self, *kinds: FrameKind) -> tuple[Frame, ...]:
        """The frames of those kinds, in the document's order."""
        return tuple(frame for frame in self.frames if frame.kind in kinds)


@lru_cache(maxsize=2)  # a text is read when it is identified, and again when it is judged
def read_terms(text: str) -> Reading:
    """Read a document as terms.

    Examples:
        >>> reading = read_terms("You may copy and share it. You may not sell it.")
        >>> [frame.kind.value for frame in reading.frames]
        ['redistribution', 'commercial_use', 'sale']
    """
    found = clauses(text)
    meanings = definitions(text, found)
    lines = [Passage(text, [clause.span]).text for clause in found]
    frames: dict[tuple[object, ...], Frame] = {}
    named: list[Frame] = []
    noted = -1  # the paragraph of a note that binds nobody
    for place, clause in enumerate(found):
        if clause.paragraph == noted:
            continue
        if not clause.is_heading and not clause.leads and is_note(lines[place]):
            noted = clause.paragraph
            continue
        following = lines[place + 1] if place + 1 < len(lines) else ""
        if asks_and_goes_on(lines[place], following):
            clause = replace(clause, span=Span(clause.span.start, found[place + 1].span.end))
        answer = answered(lines[place], following)
        is_title = clause.is_heading and not is_status(lines[place])
        is_whole = clause.span == found[place].span
        if (
            is_whole
            and not is_title
            and answer is None
            and is_mention(lines[place], following, lines[place - 1] if place else "")
        ):
            continue
        unit = unit_of(text, clause, following=following, meanings=meanings)
        force = answer or headed(clause.heading, lines[place], unit.found)
        if force is not None:
            unit.found = [Operator(force, unit.passage.last, unit.passage.last)]
        for stage in _stages(unit, lines[place], is_title=is_title):
            for frame in stage(unit):
                frames.setdefault(
                    (frame.kind, frame.quote.start, frame.rule, frame.threshold), frame
                )
        if not is_title and not is_definition(lines[place]):
            named.extend(named_grants(unit))
    ordered = sorted(frames.values(), key=lambda one: (one.quote.start, one.kind, one.rule))
    return Reading(text, tuple(found), tuple(_sized(_added_up(ordered))), tuple(named))


def _stages(unit: Unit, line: str, *, is_title: bool) -> tuple[Stage, ...]:
    """What a clause can set: a title and a definition by themselves ask for little."""
    if is_title:
        return (titled,)
    if is_definition(line):
        return (licensed_model, territory)
    return _STAGES if unit.found or _may_bind(line) else ()


def _may_bind(line: str) -> bool:
    """Whether a clause without a force can still set a frame: an imperative, a rule book."""
    folded = line.lower()
    return any(
        word in folded
        for word in (
            "source",
            "policy",
            "governed",
            "by reference",
            "subject to",
            "accept",
            "users",
            "waive",
            "domain",
            " no ",
            "no ",
            " alone",
            "larger",
            " cease",
            " lapse",
            " ends ",
            "terminates",
            "paid",
            "require",
            "annex",
            "bound by",
            "up to",
            "exclusion",
            "as they are",
            "pay ",
            "not for you",
            "not on offer",
            "part of",
            "exempt",
            "free",
            " owe",
            " void",
            "fee ",
            "contact",
            "stay with",
            "keep",
            "kept",
            "stays with",
            "you please",
            "you like",
            "you want",
        )
    )


def _added_up(frames: Sequence[Frame]) -> list[Frame]:
    """Grants add up: a narrow one takes nothing from a wide one in another clause.

    Only the limits of a clause that itself grants copies or changes go; `only for research` stays.
    """
    rights = [
        frame for frame in frames if frame.rule in ("granted", "granted-inside", "everything")
    ]
    wide = any(not frame.limited and frame.kind is FrameKind.REDISTRIBUTION for frame in rights)
    narrow = {frame.quote.clause for frame in rights if frame.limited and frame.quote.clause}
    kinds = {frame.kind for frame in frames if frame.effect is Effect.PERMITS}
    trade = any(frame.rule == TRADE_GRANTED for frame in frames)
    return [
        frame
        for frame in frames
        if not (wide and frame.rule == "purpose-limited" and _near(frame, rights, narrow))
        and not (trade and frame.rule == "grant-limited" and _beside(frame, rights))
        and not (frame.rule == "denied-else" and frame.kind in kinds)
    ]


def _overlap(one: Frame, other: Frame) -> bool:
    return one.quote.start < other.quote.end and other.quote.start < one.quote.end


def _beside(frame: Frame, rights: Sequence[Frame]) -> bool:
    """Whether the words of a frame go on from those of a grant."""
    return any(0 <= frame.quote.end - right.quote.end < NEAR_A_GRANT for right in rights)


def _near(frame: Frame, rights: Sequence[Frame], narrow: set[str]) -> bool:
    return frame.quote.clause in narrow or any(
        right.limited
        and right.quote.start <= frame.quote.end
        and frame.quote.start <= right.quote.end
        for right in rights
    )


def _sized(frames: Sequence[Frame]) -> list[Frame]:
    """A size that costs the right to use is also a term against persons.

    What the same words withhold from trade they withhold from that size on, and only then.
    """
    sizes = [
        frame
        for frame in frames
        if frame.kind is FrameKind.SCALE_THRESHOLD
        and frame.threshold is not None
        and frame.effect is not Effect.OBLIGES
    ]
    found = [
        replace(frame, rule=SIZED)
        if frame.rule in _FROM_A_SIZE_ON and any(_overlap(frame, size) for size in sizes)
        else frame
        for frame in frames
    ]
    for frame in sizes:
        metric = frame.threshold.metric if frame.threshold else ""
        found.append(replace(frame, kind=FrameKind.PERSONS, threshold=None))
        staff = any(word in metric for word in ("employees", "staff", "headcount"))
        if not staff:
            found.append(replace(frame, kind=FrameKind.COMMERCIAL_USE, threshold=None))
    return sorted(found, key=lambda one: (one.quote.start, one.kind, one.rule))
