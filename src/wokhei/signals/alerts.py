"""The life of a signal: it starts, changes, ends after a quiet time. One event is one signal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from wokhei.domain.signal import SignalKind
from wokhei.domain.span import digest
from wokhei.signals.buckets import Buckets
from wokhei.signals.config import WatchConfig
from wokhei.signals.recent import Recent, Report

_OFTEN_EXPECTED = 0.25  # share of a term's reports; "ukraine" swallowed each day's news above it


@dataclass(frozen=True, slots=True)
class Finding:
    """A term in a bucket, tested."""

    term: str
    slot: int
    phase: int
    bucket: int  # the last of the window
    width: int  # buckets in the window
    observed: int
    expected: float
    p: float
    baseline: int
    q: float = 1.0


@dataclass(slots=True)
class Alert:
    """A signal while it lives: its strongest finding yet, its terms and its reports by number."""

    id: str
    term: str
    at: datetime
    last_report_at: datetime
    best: Finding
    terms: dict[str, int] = field(default_factory=dict)  # with their slots
    reports: dict[int, set[str]] = field(default_factory=dict)  # with their terms of this alert
    handed_out: tuple[object, ...] = ()  # its numbers when last handed out
    reported: bool = True

    def is_about(self, number: int) -> bool:
        """Whether a report is about this signal: by a leading term, or by two of its terms."""
        terms = self.reports.get(number, set())
        return len(terms) > 1 or self.term in terms or self.best.term in terms

    @property
    def is_common(self) -> bool:
        """Whether its leading term is in many reports anyway, so that sharing them says nothing."""
        return self.best.expected > _OFTEN_EXPECTED * self.best.observed


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
        self._follow(at)
        taken: dict[str, Alert] = {}
        for finding in findings:
            numbers = self.numbers(finding)
            alert = self._kin(finding, numbers)
            if alert is None:
                alert = self._raise(finding, at=at)
                self._live[alert.id] = alert
            alert.terms[finding.term] = finding.slot
            for number in numbers:
                alert.reports.setdefault(number, set()).add(finding.term)
            alert.last_report_at = max(
                alert.last_report_at, *(self._recent.report(number).at for number in numbers)
            )
            if finding.p <= alert.best.p or _same_test(finding, alert.best):
                alert.best = finding
                taken[alert.id] = alert
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
            numbers = self.numbers(finding)
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
            alert.terms = {finding.term: finding.slot}
            alert.reports = {number: {finding.term} for number in numbers}
            if self._changed(alert):
                changed.append(alert)
        return changed

    def numbers(self, finding: Finding) -> list[int]:
        """The reports with the term of a finding in its window, by number."""
        return self._recent.numbers(finding.slot, self._window(finding))

    def evidence(self, alert: Alert) -> list[Report]:
        """The reports of an alert in its strongest window, one a family and bucket, earliest first.

        They have its leading term, or two of its terms: those that were counted, and what belongs
        to them. A family counts with that of most terms.
        """
        halves = self._window(alert.best)
        uses = Counter(
            number for slot in alert.terms.values() for number in self._recent.numbers(slot, halves)
        )
        leading = set(self._recent.numbers(alert.best.slot, halves))
        chosen = [number for number in uses if number in leading or uses[number] > 1]
        chosen.sort(key=lambda number: (number not in leading, -uses[number], number))
        votes: dict[tuple[str, int], int] = {}
        for number in chosen:
            report = self._recent.report(number)
            half = self._buckets.half_of(report.at)
            bucket = self._buckets.bucket_of(alert.best.phase, half)
            votes.setdefault((report.family, bucket), number)
        return self._recent.reports(votes.values())

    def _window(self, finding: Finding) -> range:
        return self._buckets.halves_of(finding.phase, finding.bucket, width=finding.width)

    def _end(self, at: datetime) -> None:
        """Ends the alerts that were quiet too long, and drops reports no longer remembered."""
        for name, alert in list(self._live.items()):
            if at - alert.last_report_at > self.config.cooldown:
                del self._live[name]
                continue
            for number in [n for n in alert.reports if n not in self._recent]:
                del alert.reports[number]

    def _follow(self, at: datetime) -> None:
        """Adds the latest reports with the terms of each live alert, flagged or not."""
        half = self._buckets.half_of(at)
        for alert in self._live.values():
            for term, slot in alert.terms.items():
                for number in self._recent.numbers(slot, (half - 1, half)):
                    alert.reports.setdefault(number, set()).add(term)

    def _kin(self, finding: Finding, numbers: Sequence[int]) -> Alert | None:
        """The live alert that a finding belongs to; None where it stands alone.

        It belongs where half its reports do, or where it has half of an alert's reports and they
        are a good part of its own. Reports are an alert's by its leading term or two of its terms.
        """
        since = self._buckets.start_at(finding.phase, finding.bucket - finding.width + 1)
        best: tuple[float, Alert] | None = None
        for alert in self._live.values():
            own = alert.reports
            shared = sum(1 for number in numbers if number in own and alert.is_about(number))
            share = shared / len(numbers)
            if alert.is_common or self._window(finding)[0] > self._window(alert.best)[-1]:
                share = 0.0
            elif 2 * share >= self.config.shared_documents > share:
                window = sum(
                    1 for n in own if alert.is_about(n) and self._recent.report(n).at >= since
                )
                share = shared / max(1, window)
            if finding.term in (alert.term, alert.best.term):
                share = 1.0
            if share >= self.config.shared_documents and (best is None or share > best[0]):
                best = (share, alert)
        return best[1] if best else None

    def _raise(self, finding: Finding, *, at: datetime) -> Alert:
        start = self._buckets.start_at(finding.phase, finding.bucket - finding.width + 1)
        return Alert(
            id=digest(SignalKind.BURST, finding.term, start.isoformat()),
            term=finding.term,
            at=at,
            last_report_at=start,
            best=finding,
        )

    def _changed(self, alert: Alert) -> bool:
        """Whether an alert's numbers differ from those last handed out; notes them."""
        reports = self.evidence(alert)
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


def _same_test(one: Finding, other: Finding) -> bool:
    return (one.slot, one.phase, one.bucket, one.width) == (
        other.slot,
        other.phase,
        other.bucket,
        other.width,
    )
