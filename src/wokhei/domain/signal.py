"""Why the desk writes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from wokhei.domain.draft import Citation


class SignalKind(StrEnum):
    """What a detector has seen."""

    BURST = "burst"
    EMERGENCE = "emergence"
    CONTESTED = "contested"
    COVERAGE_GAP = "coverage_gap"
    DOCUMENT_CHANGE = "document_change"


@dataclass(frozen=True, slots=True)
class SeriesPoint:
    """One bucket of a signal's series, in independent reports.

    Nineteen in twenty counts lie from `low` to `high` if nothing is unusual; both are 0 where the
    detector gives no such band.
    """

    start_at: datetime
    observed: float
    expected: float
    low: float = 0.0
    high: float = 0.0


@dataclass(frozen=True, slots=True)
class Sense:
    """One of the ways in which a contested term is used.

    `words` most tell this use from the others, as a person would write them; where there are none,
    the first sense is that of those who dispute the term, the second of those who just use it. The
    quotes hold the term.
    """

    words: tuple[str, ...]
    families: tuple[str, ...]  # that use the term so; sorted
    quotes: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class ClauseChange:
    """What a watched document said of one matter, and what its next version says.

    `before` and `after` are its clauses word for word, with […] between two; empty where there is
    none. `frame` names the matter: "redistribution".
    """

    frame: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Signal:
    """A finding with the numbers that let a reader check it.

    Counts are effective independent reports: copies collapsed, one vote a family and bucket.
    `reported` is False for a candidate that stayed below threshold; `reason` then says which one.
    `score` orders signals, also across days: the product of what `signals.ranking` lists. `terms`
    are the terms merged into this signal, the `term` first.

    What is counted depends on the kind. A contested term counts the families that dispute it. A
    coverage gap counts families: `observed` cover it,
    `expected` cover stories like it, and `silent` are those that do and did not. A document change
    counts changed clauses, and its `document_ids` are the version before and the version after. A
    kind without a test of its own has `p` and `q` at its measured rate of false findings.
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
    evidence: float = 1.0  # 0 to 1: how much of it the desk holds as whole texts and originals
    together: float = 1.0  # 0 to 1: share of its families whose reports share more than its term
    senses: tuple[Sense, ...] = ()  # of a contested term, of those who dispute it first
    silent: tuple[str, ...] = ()  # families, of a coverage gap; sorted
    changes: tuple[ClauseChange, ...] = ()  # of a document change, by frame
