"""Whether a stated q is kept to where nothing happens, and how long after the first report."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from statistics import median
from typing import Any

from wokhei.domain.document import Document
from wokhei.domain.signal import Signal, SignalKind
from wokhei.evaluation.streams import replayed, shuffled
from wokhei.signals import WatchConfig

NOMINAL = (0.05, 0.1, 0.15, 0.3)  # false discovery rates at which the null stream is looked at
_HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Null:
    """What was found on streams in which nothing happens.

    All of it is false. Where that is so, the false discovery rate is the chance that anything is
    found at all; a day is looked at in several windows, each held to the rate by itself.
    """

    days: float
    false_signals_a_day: float  # of the kinds that are tests; a coverage gap is none
    false_by_kind_a_day: dict[str, float]
    days_with_a_finding: dict[str, float]  # share of the days with a burst, by nominal rate


def null(stream: Sequence[Document], *, seeds: Iterable[int]) -> Null:
    """False signals a day, and how often anything is found, on titles dealt out anew."""
    fewest = WatchConfig().minimum_families
    days = 0.0
    kinds: Counter[str] = Counter()
    found: dict[float, int] = dict.fromkeys(NOMINAL, 0)
    for seed in seeds:
        replay = replayed(shuffled(stream, seed=seed))
        days += replay.days
        kinds.update(signal.kind.value for signal in replay.signals)
        candidates = [
            signal
            for signal in (*replay.signals, *replay.nearly)
            if signal.kind is SignalKind.BURST and signal.observed >= fewest
        ]
        for nominal in NOMINAL:
            found[nominal] += len({s.at.date() for s in candidates if s.q <= nominal})
    return Null(
        days=round(days, 1),
        false_signals_a_day=_a_day(kinds.total() - kinds[SignalKind.COVERAGE_GAP.value], days),
        false_by_kind_a_day={kind: _a_day(count, days) for kind, count in sorted(kinds.items())},
        days_with_a_finding={
            f"q {nominal:g}": _a_day(count, days) for nominal, count in found.items()
        },
    )


def _a_day(count: int, days: float) -> float:
    return round(count / days, 4) if days else 0.0


@dataclass(frozen=True, slots=True)
class Latency:
    """Hours from the first document on an event to its first signal, and to its fifth document."""

    events: int  # that were signalled
    median_hours: float
    longest_hours: float
    after_the_fifth: (
        float  # share of those with five documents, signalled an hour after it or later
    )


def latency(
    signals: Sequence[Signal], stream: Sequence[Document], events: Iterable[Mapping[str, Any]]
) -> Latency:
    """How long after its first document each dated event was signalled.

    Args:
        signals: What was reported.
        stream: The documents, earliest first.
        events: `pattern`, `date`, `window` in days, and `evaluable` where it is known.
    """
    waits: list[float] = []
    late: list[bool] = []
    for event in events:
        if not event.get("evaluable", True):
            continue
        pattern = re.compile(event["pattern"], re.IGNORECASE)
        on = date.fromisoformat(event["date"])
        first, last = (on + timedelta(days=shift) for shift in event["window"])
        on_it = {
            document.id: document.published_at
            for document in stream
            if first <= document.published_at.date() <= last and pattern.search(document.title)
        }
        noticed = _first(signals, on_it, first=first, last=last)
        if noticed is None:
            continue
        times = sorted(on_it.values())
        waits.append(max(0.0, (noticed - times[0]) / _HOUR))
        if len(times) >= 5:
            late.append(noticed > times[4] + _HOUR)
    return Latency(
        events=len(waits),
        median_hours=round(median(waits), 1) if waits else 0.0,
        longest_hours=round(max(waits, default=0.0), 1),
        after_the_fifth=round(sum(late) / len(late), 4) if late else 0.0,
    )


def _first(
    signals: Sequence[Signal], on_it: Mapping[str, datetime], *, first: date, last: date
) -> datetime | None:
    """The first alert in the window, half of whose documents are on the event; None if none is."""
    return min(
        (
            signal.at
            for signal in signals
            if first <= signal.at.date() <= last
            and 2 * sum(name in on_it for name in signal.document_ids) >= len(signal.document_ids)
        ),
        default=None,
    )
