"""Why the desk writes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class SignalKind(StrEnum):
    """What a detector has seen."""

    BURST = "burst"
    EMERGENCE = "emergence"
    CONTESTED = "contested"
    COVERAGE_GAP = "coverage_gap"
    DOCUMENT_CHANGE = "document_change"


@dataclass(frozen=True, slots=True)
class SeriesPoint:
    """One bucket of a signal's series, in independent reports."""

    start_at: datetime
    observed: float
    expected: float


@dataclass(frozen=True, slots=True)
class Signal:
    """A finding with the numbers that let a reader check it.

    Counts are effective independent reports: copies collapsed, one vote a family and bucket.
    `reported` is False for a candidate that stayed below threshold; `reason` then says which one.
    `score` orders signals, also across days. `terms` are the terms merged into this signal, the
    `term` first.
    """

    id: str
    desk: str
    kind: SignalKind
    term: str
    label: str
    at: datetime  # the moment of the alert
    window_start_at: datetime
    window_end_at: datetime
    observed: float
    expected: float
    ratio: float  # observed / max(expected, the detector's floor)
    p: float
    q: float
    families: tuple[str, ...]  # sorted
    document_ids: tuple[str, ...]  # earliest first; one for each independent report
    copies: int  # documents in the window that repeat one of these
    score: float
    monitored_sources: int  # sources heard in the window or its baseline
    baseline_buckets: int
    series: tuple[SeriesPoint, ...] = ()  # oldest first
    terms: tuple[str, ...] = ()
    reported: bool = True
    reason: str = ""
