"""The life of a signal: it starts, changes, ends after a quiet time. One event is one signal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType

from wokhei.domain.signal import Signal, SignalKind
from wokhei.domain.span import digest
from wokhei.signals.bare import is_bare
from wokhei.signals.buckets import Buckets
from wokhei.signals.burst import tail
from wokhei.signals.company import Company, company
from wokhei.signals.config import WatchConfig
from wokhei.signals.finding import Finding, Test
from wokhei.signals.label import told
from wokhei.signals.recent import Recent, Report
from wokhei.text.stems import stem

_OFTEN_EXPECTED = 0.25  # share of a term's reports; "ukraine" swallowed each day's news above it
_NOBODY: Mapping[str, Alert] = MappingProxyType({})
_STILL = 0.01  # p of the reports with a word, without those of another event, to be one as well


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
    others: dict[str, int] = field(default_factory=dict)  # terms of events that are told from it
    labelled: tuple[tuple[str, int] | None, str] = (None, "")  # what for, and the label
    looked: tuple[object, ...] = ()  # what its numbers depend on, when last looked at
    handed_out: tuple[object, ...] = ()  # its numbers when last handed out
    reported: bool = True

    def is_about(self, number: int) -> bool:
        """Whether a report is about this signal: by a leading term, or by two of its terms.

        A phrase and its parts are one term: sums of "million crowns" are in many stories.
        """
        terms = self.reports.get(number, ())
        return self.term in terms or self.best.term in terms or _apart(terms)

    @property
    def names(self) -> tuple[str, str]:
        """The term that it was raised for, and the one that leads it."""
        return self.term, self.best.term

    @property
    def is_common(self) -> bool:
        """Whether its leading term is in many reports anyway, so that sharing them says nothing."""
        return _is_common(self.best)

    def is_named(self, finding: Finding) -> bool:
        """Whether a finding's term is part of a name of this signal or holds one.

        "Pollution" is "carbon pollution" still; what is common anyway names nothing.
        """
        term = f" {finding.term} "
        if not any(term in name or name in term for name in (f" {one} " for one in self.names)):
            return False
        return not self.is_common and not _is_common(finding)


def _is_common(finding: Finding) -> bool:
    return finding.expected > _OFTEN_EXPECTED * finding.observed


def _apart(terms: Collection[str]) -> bool:
    """Whether two of the terms are neither part of the other nor both part of a third."""
    if len(terms) < 2:
        return False
    padded = [f" {term} " for term in terms]
    whole = ""
    for one in padded:
        if all(one is other or one not in other for other in padded):
            if whole:
                return True
            whole = one
    return False


class Alerts:
    """Gives each finding to the signal it belongs to, or raises a new one.

    Args:
        config: Cooldown, and what part of their documents the terms of one signal share.
        buckets: How time is cut.
        recent: The reports that findings rest on.
        usual: The share of all reports that used a word or a phrase, 0 to 1.
    """

    def __init__(
        self,
        config: WatchConfig,
        buckets: Buckets,
        recent: Recent,
        usual: Callable[[str], float],
    ) -> None:
        self.config = config
        self._buckets = buckets
        self._recent = recent
        self._usual = usual
        self._live: dict[str, Alert] = {}
        self._holders: dict[int, dict[str, Alert]] = {}  # report -> the live alerts that hold it
        self._settled: dict[Test, tuple[int, str]] = {}  # test -> reports then, and the alert
        self._near: dict[int, dict[str, Alert]] = {}  # day -> id -> alert
        # Findings and alerts that were compared: how many reports then, and whether they are apart.
        self._parted: dict[tuple[Test, str], tuple[tuple[int, int, int], bool]] = {}
        self._half = -1  # the half-bucket of the last look; reports are forgotten as it turns
        self._named: dict[str, set[str]] = {}  # word -> the live alerts it may be the name of

    def settle(self, findings: Iterable[Finding], *, at: datetime) -> list[Alert]:
        """The alerts raised or changed by the findings, which come strongest first."""
        self._end(at)
        self._follow(at)
        self._named = {}
        for live in self._live.values():
            self._name(live)
        taken: dict[str, Alert] = {}
        kept: dict[Test, tuple[int, str]] = {}
        new: list[Alert] = []
        for finding in findings:
            settled = self._settled.get(finding.test)
            if settled is not None and settled[0] == finding.observed:
                # Nothing new since it was given to that alert, unless it leads it.
                alert = self._live.get(settled[1])
                if alert is not None and finding.test != alert.best.test:
                    kept[finding.test] = settled
                    continue
            numbers: Sequence[int] = self._recent.having(finding)
            alert, apart = self._kin(finding, numbers)
            if alert is None:
                alert = self._raise(finding, at=at)
                self._live[alert.id] = alert
                self._name(alert)
                new.append(alert)
            alert.terms[finding.term] = finding.slot
            for other in apart:
                self._part(alert, other, finding, numbers)
            numbers = self._own(alert, numbers)
            self._hold(alert, numbers, finding.term)
            alert.last_report_at = max(
                alert.last_report_at, *(self._recent.report(number).at for number in numbers)
            )
            kept[finding.test] = (finding.observed, alert.id)
            if finding.chance <= alert.best.chance or finding.test == alert.best.test:
                alert.best = finding
                self._name(alert)
                taken[alert.id] = alert
        self._settled = kept
        for alert in reversed(new):
            if self._unite(alert):
                taken.pop(alert.id, None)
        return [alert for alert in taken.values() if self._changed(alert)]

    def resume(self, known: Signal, *, best: Finding, slots: Mapping[str, int]) -> None:
        """Takes up a signal that was raised before a restart, while its terms are still reported.

        Args:
            known: The signal as it was kept.
            best: Its finding, as far as the signal tells it.
            slots: The slots of its terms that are still used.
        """
        alert = Alert(
            id=known.id,
            term=known.term,
            at=known.at,
            last_report_at=known.window_start_at,
            best=best,
            terms=dict(slots),
        )
        for term, slot in slots.items():
            self._hold(alert, self._recent.numbers(slot, best.halves), term)
        late = (best.last_half + 1, best.last_half + 2 * self._recent.halves)
        self._hold(alert, self._recent.numbers(best.slot, range(*late)), known.term)
        if not alert.reports:
            return
        alert.last_report_at = max(self._recent.report(number).at for number in alert.reports)
        alert.handed_out = self._numbers(alert)
        self._live[alert.id] = alert

    def nearly(self, findings: Iterable[Finding], *, at: datetime) -> list[Alert]:
        """The candidates below threshold that are new or changed today, a bounded number a day."""
        day = self._buckets.half_of(at) // 2
        for old in [known for known in self._near if known < day]:
            del self._near[old]
        today = self._near.setdefault(day, {})
        claimed = set(self._holders)
        changed = []
        for finding in findings:
            numbers = self._recent.having(finding)
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

    def documents(self) -> set[str]:
        """The documents of the reports that live signals hold."""
        return {self._recent.report(number).document_id for number in self._holders}

    def evidence(self, alert: Alert) -> list[Report]:
        """The reports of an alert in its strongest window, one a family and bucket, earliest first.

        They have its leading term, or two of its terms: those that were counted, and what belongs
        to them. A family counts with that of most terms.
        """
        uses: dict[int, int] = {}
        for slot in alert.terms.values():
            for number in self._own(alert, self._recent.having(alert.best, slot)):
                uses[number] = uses.get(number, 0) + 1
        leading = set(self.leading(alert))
        chosen = [number for number in uses if number in leading or uses[number] > 1]
        chosen.sort(key=lambda number: (number not in leading, -uses[number], number))
        votes: dict[tuple[str, int], int] = {}
        for number in chosen:
            report = self._recent.report(number)
            half = self._buckets.half_of(report.at)
            bucket = self._buckets.bucket_of(alert.best.phase, half)
            votes.setdefault((report.family, bucket), number)
        return self._recent.reports(votes.values())

    def leading(self, alert: Alert) -> Sequence[int]:
        """The reports of an alert in its strongest window that have its leading term."""
        return self._own(alert, self._recent.having(alert.best))

    def _end(self, at: datetime) -> None:
        """Ends the alerts that were quiet too long, and drops reports no longer remembered."""
        if self._half != self._recent.latest:
            self._parted.clear()
        turned, self._half = self._half != self._recent.latest, self._recent.latest
        for name, alert in list(self._live.items()):
            if at - alert.last_report_at > self.config.cooldown:
                for number in alert.reports:
                    self._let_go(alert, number)
                del self._live[name]
                continue
            for number in [n for n in alert.reports if n not in self._recent] if turned else ():
                del alert.reports[number]
                self._let_go(alert, number)

    def _follow(self, at: datetime) -> None:
        """Adds the latest reports with the terms of each live alert, flagged or not."""
        half = self._buckets.half_of(at)
        for alert in self._live.values():
            for term, slot in alert.terms.items():
                numbers = self._recent.numbers(slot, (half - 1, half))
                self._hold(alert, self._own(alert, numbers), term)

    def _hold(self, alert: Alert, numbers: Iterable[int], term: str) -> None:
        """Notes reports with a term as an alert's."""
        for number in numbers:
            terms = alert.reports.get(number)
            if terms is None:
                alert.reports[number] = {term}
                self._holders.setdefault(number, {})[alert.id] = alert
            else:
                terms.add(term)

    def _let_go(self, alert: Alert, number: int) -> None:
        holders = self._holders[number]
        del holders[alert.id]
        if not holders:
            del self._holders[number]

    def _name(self, alert: Alert) -> None:
        """Has an alert found by the words of its names."""
        for word in (*alert.term.split(), *alert.best.term.split()):
            self._named.setdefault(word, set()).add(alert.id)

    def _own(self, alert: Alert, numbers: Sequence[int]) -> Sequence[int]:
        """The reports among some that tell of no other event; all of them where none is left."""
        if not alert.others:
            return numbers
        others = self._of_others(alert)
        return [number for number in numbers if number not in others] or numbers

    def _of_others(self, alert: Alert) -> set[int]:
        """The reports of the events that an alert was told from."""
        return {n for slot in alert.others.values() for n in self._recent.every(slot)}

    def _is_apart(self, finding: Finding, numbers: Sequence[int], alert: Alert) -> bool:
        """Whether a finding shares no more with an alert than a word that names nothing.

        It does where either is called by that word alone, and the reports of the one and those of
        the other hold together by different words: two events of a day may be in a quarry. What is
        called by the word must be unusual without the other too.
        """
        if finding.term in alert.best.term.split():
            bare, other, gone = finding, self._about(alert), set[int]()
        else:
            bare, other, gone = alert.best, list(numbers), self._of_others(alert)
        if " " in bare.term or len(other) < self.config.minimum_families:
            return False
        known = self._parted.get((finding.test, alert.id))
        size = (len(other), len(gone), bare.observed)
        if known is None or known[0] != size:
            known = size, self._are_two(bare, other, gone)
            self._parted[finding.test, alert.id] = known
        return known[1]

    def _are_two(self, bare: Finding, other: Sequence[int], gone: set[int]) -> bool:
        """Whether some reports, and the rest of those with a bare word, tell of two events."""
        fewest = self.config.minimum_families
        gone.update(other)
        rest = [number for number in self._recent.having(bare) if number not in gone]
        left = len(self._recent.families(rest))
        if left < fewest or tail(left, mean=bare.expected, shape=bare.shape) > _STILL:
            return False
        if not is_bare(bare.term, [told(one) for one in self._recent.reports([*other, *rest])]):
            return False
        each = [self._company(numbers, bare.term) for numbers in (other, rest)]
        held, left_over = ({stem(word) for word in one.words} for one in each)
        return all(one.holds(fewest) for one in each) and held.isdisjoint(left_over)

    def _about(self, alert: Alert) -> list[int]:
        """The reports that an alert is about."""
        return [number for number in alert.reports if alert.is_about(number)]

    def _company(self, numbers: Iterable[int], term: str) -> Company:
        """What reports share beside a term."""
        titles: dict[str, list[str]] = {}
        for report in self._recent.reports(numbers):
            titles.setdefault(report.family, []).append(told(report))
        return company(titles, term=term, usual=self._word)

    def _word(self, phrase: str) -> float:
        """The usual share of a word; each group is looked at by its words, not by its phrases."""
        return 0.0 if " " in phrase else self._usual(phrase)

    def _part(self, alert: Alert, other: Alert, finding: Finding, numbers: Iterable[int]) -> None:
        """Tells the alert of a finding from another one: each report is of one of them."""
        if finding.term in other.best.term.split():
            alert.others[other.best.term] = other.best.slot
            return
        other.others[finding.term] = finding.slot
        other.terms.pop(finding.term, None)
        for number in numbers:
            if other.reports.pop(number, None) is not None:
                self._let_go(other, number)

    def _kin(self, finding: Finding, numbers: Sequence[int]) -> tuple[Alert | None, list[Alert]]:
        """The live alert that a finding belongs to, and those that it must be told from.

        It belongs where half its reports do, or where it has half of an alert's reports and they
        are a good part of its own. Reports are an alert's by its leading term or two of its terms.
        There is none where it stands alone.
        """
        since = self._buckets.start_at(finding.phase, finding.bucket - finding.width + 1)
        shared: dict[str, int] = {}
        for number in numbers:
            for name, alert in self._holders.get(number, _NOBODY).items():
                if alert.is_about(number):
                    shared[name] = shared.get(name, 0) + 1
        best: tuple[float, Alert] | None = None
        words = finding.term.split()
        alike = {name for word in words for name in self._named.get(word, ())}
        for name in self._live if alike else ():
            if finding.term in self._live[name].names:
                return self._live[name], []
        apart = []
        for name in self._live if len(alike) + len(shared) else ():
            if name not in shared and name not in alike:
                continue
            alert = self._live[name]
            named = name in alike and alert.is_named(finding)
            if not named and name not in shared:
                continue
            share = shared.get(name, 0) / len(numbers)
            if self._is_apart(finding, numbers, alert):
                apart.append(alert)
                continue
            if named:
                share = 1.0
            elif alert.is_common:
                share = 0.0
            elif self._is_later(finding, alert):
                # A later day's finding is the same event only where nearly all of it is.
                share = share if share >= self.config.same_event else 0.0
            elif 2 * share >= self.config.shared_documents > share:
                window = sum(
                    1
                    for n in alert.reports
                    if alert.is_about(n) and self._recent.report(n).at >= since
                )
                share = shared.get(name, 0) / max(1, window)
            if share >= self.config.shared_documents and (best is None or share > best[0]):
                best = (share, alert)
        return best[1] if best else None, apart

    def _is_later(self, finding: Finding, alert: Alert) -> bool:
        """Whether a finding's window begins after an alert was raised, or after its own.

        The window of an event that goes on moves with it; what follows is told from it by when it
        was first known.
        """
        known = min(alert.best.last_half, self._buckets.half_of(alert.at))
        return finding.halves[0] > known

    def _unite(self, alert: Alert) -> bool:
        """Gives an alert just raised to one that has come to hold its reports; True if it did."""
        own = self._about(alert)
        shared = Counter(
            name
            for number in own
            for name, other in self._holders[number].items()
            if name != alert.id and not other.is_common and other.is_about(number)
        )
        if not shared:
            return False
        name = min(shared, key=lambda name: (-shared[name], name))
        other = self._live[name]
        later = self._is_later(alert.best, other)
        needed = self.config.same_event if later else self.config.shared_documents
        if shared[name] < needed * len(own):
            return False
        for number, terms in alert.reports.items():
            for term in sorted(terms):
                self._hold(other, [number], term)
            self._let_go(alert, number)
        other.terms.update(alert.terms)
        del self._live[alert.id]
        return True

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
        looked = (alert.best.test, alert.best.observed, len(alert.reports), self._recent.repeats)
        if looked == alert.looked:
            return False
        alert.looked = looked
        now = self._numbers(alert)
        changed = now != alert.handed_out
        alert.handed_out = now
        return changed

    def _numbers(self, alert: Alert) -> tuple[object, ...]:
        """What a reader would see change."""
        reports = self.evidence(alert)
        return (
            alert.reported,
            alert.best.term,
            alert.best.observed,
            len(reports),
            self._recent.copies(reports),
        )
