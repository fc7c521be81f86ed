"""The life of a signal: it starts, changes, ends after a quiet time. One event is one signal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from wokhei.domain.signal import SignalKind
from wokhei.domain.span import digest
from wokhei.signals.buckets import Buckets
from wokhei.signals.config import WatchConfig
from wokhei.signals.recent import Recent


@dataclass(frozen=True, slots=True)
class Finding:
    """A term in a bucket, tested."""

    term: str
    slot: int
    phase: int
    bucket: int
    observed: int
    expected: float
    p: float
    baseline: int
    q: float = 1.0


@dataclass(slots=True)
class Alert:
    """A signal while it lives: its strongest finding now, its terms and its reports by number."""

    id: str
    term: str
    at: datetime
    flagged_at: datetime
    best: Finding
    terms: dict[str, None] = field(default_factory=dict)
    reports: dict[int, None] = field(default_factory=dict)
    handed_out: tuple[object, ...] = ()  # its numbers when last handed out
    reported: bool = True


class Alerts:
    """Gives each finding to the signal it belongs to, or raises a new one.

    Args:
        config: Cooldown, and what part of their documents the terms of one signal share.
        buckets: How time is cut.
        recent: The reports that findings rest on.
    """

    def __init__(self, config: WatchConfig, buckets: Buckets, recent: Recent) -> None:
        self.config = config
        self._buckets = buckets
        self._recent = recent
        self._live: dict[str, Alert] = {}
        self._near: dict[int, dict[str, Alert]] = {}  # day -> id -> alert

    def settle(self, findings: Iterable[Finding], *, at: datetime) -> list[Alert]:
        """The alerts raised or changed by the findings, which come strongest first."""
        self._end(at)
        taken: dict[str, Alert] = {}
        for finding in findings:
            numbers = self._numbers(finding)
            alert = self._kin(finding, numbers)
            if alert is None:
                alert = self._raise(finding, at=at)
                self._live[alert.id] = alert
            alert.terms.setdefault(finding.term)
            alert.reports.update(dict.fromkeys(numbers))
            alert.flagged_at = at
            if alert.id not in taken:
                taken[alert.id] = alert
                alert.best = finding
        return [alert for alert in taken.values() if self._changed(alert)]

    def nearly(self, findings: Iterable[Finding], *, at: datetime) -> list[Alert]:
        """The candidates below threshold that are new or changed today, a bounded number a day."""
        day = self._buckets.half_of(at) // 2
        for old in [known for known in self._near if known < day]:
            del self._near[old]
        today = self._near.setdefault(day, {})
        claimed = {number for alert in self._live.values() for number in alert.reports}
        changed = []
        for finding in findings:
            numbers = self._numbers(finding)
            shared = sum(1 for number in numbers if number in claimed)
            if shared >= self.config.shared_documents * len(numbers):
                continue
            claimed.update(numbers)
            alert = self._raise(finding, at=at)
            known = today.get(alert.id)
            if known is None and len(today) >= self.config.near_misses_a_day:
                continue
            if known is not None:
                alert = known
            today[alert.id] = alert
            alert.reported = False
            alert.best = finding
            alert.terms = {finding.term: None}
            alert.reports = dict.fromkeys(numbers)
            if self._changed(alert):
                changed.append(alert)
        return changed

    def _numbers(self, finding: Finding) -> list[int]:
        halves = self._buckets.halves_of(finding.phase, finding.bucket)
        return self._recent.numbers(finding.slot, halves)

    def _end(self, at: datetime) -> None:
        """Ends the alerts that were quiet too long, and drops reports no longer remembered."""
        for name, alert in list(self._live.items()):
            if at - alert.flagged_at > self.config.cooldown:
                del self._live[name]
                continue
            for number in [n for n in alert.reports if n not in self._recent]:
                del alert.reports[number]

    def _kin(self, finding: Finding, numbers: Sequence[int]) -> Alert | None:
        """The live alert that shares enough reports with a finding; None where it stands alone."""
        since = self._buckets.start_at(finding.phase, finding.bucket)
        best: tuple[float, Alert] | None = None
        for alert in self._live.values():
            shared = sum(1 for number in numbers if number in alert.reports)
            share = 1.0 if finding.term in alert.terms else 0.0
            if shared:
                window = sum(1 for n in alert.reports if self._recent.report(n).at >= since)
                share = max(share, shared / max(1, min(len(numbers), window)))
            if share >= self.config.shared_documents and (best is None or share > best[0]):
                best = (share, alert)
        return best[1] if best else None

    def _raise(self, finding: Finding, *, at: datetime) -> Alert:
        start = self._buckets.start_at(finding.phase, finding.bucket)
        return Alert(
            id=digest(SignalKind.BURST, finding.term, start.isoformat()),
            term=finding.term,
            at=at,
            flagged_at=at,
            best=finding,
        )

    def _changed(self, alert: Alert) -> bool:
        """Whether an alert's numbers differ from those last handed out; notes them."""
        reports = self._recent.reports(alert.reports)
        now = (
            alert.reported,
            alert.best.term,
            alert.best.observed,
            len(reports),
            self._recent.copies(reports),
        )
        changed = now != alert.handed_out
        alert.handed_out = now
        return changed
