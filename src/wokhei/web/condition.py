"""How a desk is doing, in words: nothing to report and something broken never look alike."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from wokhei.domain.figures import duration_in_words
from wokhei.domain.shift import Shift
from wokhei.domain.source import Source, SourceHealth, SourceState

STOPPED_AFTER = timedelta(hours=6)  # four times the longest pause between two shifts, rounded up
QUIET_OVER = timedelta(days=1)  # what "nothing to report" looks back on
IMPAIRED_SHARE = 1 / 3  # of the sources tried that are down; in the catalogue some always are

STATE_WORDS = {
    SourceState.OK: "up",
    SourceState.THIN: "up, little text",
    SourceState.STALE: "up, nothing new",
    SourceState.MOVED: "moved",
    SourceState.UNTRIED: "not tried yet",
    SourceState.BLOCKED: "refuses us",
    SourceState.UNREACHABLE: "unreachable",
    SourceState.NOT_A_FEED: "not a feed",
    SourceState.GONE: "gone",
}
UP = frozenset({SourceState.OK, SourceState.THIN, SourceState.STALE, SourceState.MOVED})


_NONE = "None of the {} sources tried can be read."


class Condition(StrEnum):
    """What a person should know about a desk at a glance."""

    NOT_STARTED = "not started"
    WORKING = "working"
    QUIET = "nothing to report"
    IMPAIRED = "partly broken"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many of some sources answer."""

    up: int
    down: int
    untried: int

    @property
    def total(self) -> int:
        """All of them."""
        return self.up + self.down + self.untried


@dataclass(frozen=True, slots=True)
class Report:
    """A desk's condition with the sentences that explain it."""

    condition: Condition
    reasons: tuple[str, ...]
    coverage: Coverage


def state_of(source: Source, health: Mapping[str, SourceHealth]) -> SourceState:
    """The state of a source; one never polled is untried."""
    row = health.get(source.id)
    return row.state if row else SourceState.UNTRIED


def is_up(state: SourceState) -> bool:
    """Whether a source in that state still brings documents."""
    return state in UP


def coverage(sources: Iterable[Source], health: Mapping[str, SourceHealth]) -> Coverage:
    """How many of the sources answer."""
    states = Counter(state_of(source, health) for source in sources)
    untried = states.pop(SourceState.UNTRIED, 0)
    up = sum(count for state, count in states.items() if state in UP)
    return Coverage(up=up, down=states.total() - up, untried=untried)


def report(
    shifts: Sequence[Shift],
    *,
    sources: Iterable[Source],
    health: Mapping[str, SourceHealth],
    now: datetime,
) -> Report:
    """What to say of a desk, from its last shifts, newest first, and its sources."""
    covered = coverage(sources, health)
    if not covered.total:
        reason = "The desk has no sources. Take some: wokhei sources import FILE."
        return Report(Condition.NOT_STARTED, (reason,), covered)
    if not shifts and not covered.down:
        reason = "No shift has been worked yet: the sources have not been read."
        return Report(Condition.NOT_STARTED, (reason,), covered)
    if not shifts:
        reason = "The first shift is under way."
        if not covered.up:
            return Report(Condition.BROKEN, (_NONE.format(covered.down),), covered)
        return Report(Condition.NOT_STARTED, (reason,), covered)
    broken = _broken(shifts[0], covered, now=now)
    if broken:
        return Report(Condition.BROKEN, (*broken, *shifts[0].problems), covered)
    impaired = _impaired(shifts[0], covered)
    if impaired:
        return Report(Condition.IMPAIRED, impaired, covered)
    return _at_work(shifts, covered)


def _broken(last: Shift, covered: Coverage, *, now: datetime) -> tuple[str, ...]:
    reasons = []
    idle = now - last.ended_at
    if idle > STOPPED_AFTER:
        reasons.append(f"The desk has stopped: its last shift ended {_length(idle)} ago.")
    if covered.down and not covered.up:
        reasons.append(_NONE.format(covered.down))
    elif last.polled and last.failed == last.polled:
        reasons.append(f"All {last.polled} requests of the last shift failed.")
    return tuple(reasons)


def _length(idle: timedelta) -> str:
    return duration_in_words(timedelta(days=idle.days) if idle.days > 1 else idle)


def _impaired(last: Shift, covered: Coverage) -> tuple[str, ...]:
    reasons = list(last.problems)
    tried = covered.up + covered.down
    if covered.down > IMPAIRED_SHARE * tried:
        reasons.append(f"{covered.down} of the {tried} sources tried cannot be read.")
    return tuple(reasons)


def _at_work(shifts: Sequence[Shift], covered: Coverage) -> Report:
    since = shifts[0].ended_at - QUIET_OVER
    recent = [shift for shift in shifts if shift.ended_at >= since]
    items = sum(shift.items for shift in recent)
    signals = sum(shift.signals for shift in recent)
    written = sum(shift.published + shift.held + shift.spiked for shift in recent)
    below = sum(shift.below_threshold for shift in recent)
    read = f"{covered.up} of {covered.total} sources answer; {items:,} new items in the last day."
    if signals or written:
        reason = f"{read} Signals found: {signals}; articles worked on: {written}."
        return Report(Condition.WORKING, (reason,), covered)
    reason = f"{read} No signal reached its threshold; {below} stayed below."
    return Report(Condition.QUIET, (reason,), covered)
