"""The watch: hears documents, notices what is unusual."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from wokhei.domain.document import Document
from wokhei.domain.signal import SeriesPoint, Signal, SignalKind
from wokhei.signals.alerts import Alert, Alerts, Finding
from wokhei.signals.buckets import PHASES, Buckets
from wokhei.signals.burst import at_least, discoveries, expectation, tail
from wokhei.signals.config import WatchConfig
from wokhei.signals.dispersion import pooled, unpooled
from wokhei.signals.label import label
from wokhei.signals.ranking import rank
from wokhei.signals.recent import Recent, Report
from wokhei.signals.tally import Tally
from wokhei.text.terms import terms

_TITLE_KEPT = 300  # code points of a title kept for the label


@dataclass(slots=True)
class _Publisher:
    """What is known of a source or a family."""

    number: int
    first_at: datetime
    last_at: datetime
    items: int = 0


class Watch:
    """Hears every document once, and tells which terms are reported more than their past explains.

    The state follows from the documents heard and the times of `notice`; hearing a store's
    documents again in time order rebuilds it. Memory is bounded by the terms kept and the horizon.
    A document counts at its `published_at`; one older than the baseline is ignored. There is no
    alarm before `minimum_baseline` buckets were heard, the guard gap not counted.

    References:
        Farrington et al., A statistical algorithm for the early detection of outbreaks of
        infectious disease, 1996. Benjamini & Hochberg, Controlling the false discovery rate, 1995.
        We test a bucket while it fills against what the whole bucket is expected to hold, so that
        looking often raises no more alarms than looking once.
    """

    def __init__(self, config: WatchConfig = WatchConfig()) -> None:  # noqa: B008 - frozen
        self.config = config
        self._buckets = Buckets(config.bucket)
        self._tally = Tally(
            buckets=config.baseline_buckets + config.guard_buckets + 2,
            open_buckets=max(2, -(-config.horizon // config.bucket)),
            most_terms=config.most_terms,
            half_life=config.older_half_life / config.bucket,
            phases=PHASES,
        )
        self._recent = Recent(halves=max(4, 2 * config.horizon // config.bucket))
        self._alerts = Alerts(config, self._buckets, self._recent)
        self._sources: dict[str, _Publisher] = {}
        self._families: dict[str, _Publisher] = {}
        self._publishers = 0  # ever met; gives each its number
        self._started_at: datetime | None = None  # None: nothing heard yet
        self._half = 0
        self._usually_new = 0.0  # the share of reports that are of families on probation
        self._dispersion = unpooled(config.dispersion)
        self._findings: dict[tuple[int, int, int], dict[int, Finding]] = {}

    def hear(self, document: Document, *, report_id: str) -> None:
        """Takes in one document; one whose report was heard before counts as a copy only.

        Args:
            document: A document never heard before.
            report_id: Which independent report it belongs to; copies share it.
        """
        at = document.published_at
        half = self._buckets.half_of(at)
        if half <= self._half - 2 * self.config.baseline_buckets:
            return
        self._turn(half)
        newcomer = self._introduce(document)
        if self._recent.repeats(report_id, half):
            return
        self._usually_new += (newcomer - self._usually_new) / self.config.reports_remembered
        found = dict.fromkeys(terms(document.title, longest=self.config.longest_term))
        body = document.body
        if body is not None and self.config.body_characters:
            opening = document.text[body.start : body.start + self.config.body_characters]
            found.update(dict.fromkeys(terms(opening, longest=self.config.longest_term)))
        slots = self._tally.count(
            found,
            family=self._families[document.family].number,
            buckets=[self._buckets.bucket_of(phase, half) for phase in range(PHASES)],
        )
        report = Report(
            document_id=document.id,
            report_id=report_id,
            at=at,
            family=document.family,
            desk=document.desk,
            title=document.title[:_TITLE_KEPT],
            newcomer=newcomer,
        )
        self._recent.add(report, slots, half)

    def notice(self, at: datetime) -> list[Signal]:
        """The signals raised or changed since the last call, best first.

        Those with `reported=False` came close; no more than `near_misses_a_day` a day.

        Args:
            at: Now; it never goes back.
        """
        half = self._buckets.half_of(at)
        if self._started_at is None:
            return []
        self._turn(half)
        windows = []
        for phase in range(PHASES):
            current = self._buckets.bucket_of(phase, half)
            for bucket in (current - 1, current):
                slots = self._tally.touched(phase, bucket)
                for width in self.config.widths if phase == 0 else (1,):
                    self._test(slots, phase, bucket, width)
                    windows.append((phase, bucket, width))
        found = self._striking(windows)
        changed = [
            *self._alerts.settle([f for f in found if self._passes(f)], at=at),
            *self._alerts.nearly([f for f in found if not self._passes(f)], at=at),
        ]
        signals = [self._signal(alert) for alert in changed]
        return sorted(signals, key=lambda s: (not s.reported, -s.score, s.id))

    def _turn(self, half: int) -> None:
        """Moves on to a later half-bucket and lets go of what is past."""
        if half <= self._half:
            return
        self._half = half
        self._recent.turn(half)
        for key in list(self._findings):
            if key[1] < self._buckets.bucket_of(key[0], half) - 1:
                del self._findings[key]
        if half % 2:
            return
        self._tally.forget(self._recent.slots())
        self._pool(half // 2)
        kept = self.config.baseline_buckets + self.config.guard_buckets
        oldest = self._buckets.start_at(0, half // 2 - kept)
        for known in (self._sources, self._families):
            for name in [name for name, who in known.items() if who.last_at < oldest]:
                del known[name]

    def _pool(self, bucket: int) -> None:
        """Learns anew how much the counts of terms vary."""
        baseline = self._baseline(bucket, 1)
        self._dispersion = pooled(
            self._tally.common(0, baseline),
            self._tally.totals(0, baseline),
            otherwise=self.config.dispersion,
        )

    def _introduce(self, document: Document) -> bool:
        """Notes who speaks; True while the family is on probation."""
        at = document.published_at
        if self._started_at is None:
            self._started_at = at
        for known, name in (
            (self._sources, document.source_id),
            (self._families, document.family),
        ):
            who = known.get(name)
            if who is None:
                self._publishers += 1
                who = known[name] = _Publisher(self._publishers, first_at=at, last_at=at)
            who.last_at = max(who.last_at, at)
            who.items += 1
        family = self._families[document.family]
        return (
            family.items < self.config.probation_items
            and at - family.first_at < self.config.probation
            and family.first_at - self._started_at > self.config.probation
        )

    def _test(self, slots: list[int], phase: int, bucket: int, width: int) -> None:
        """Tests terms in the window of `width` buckets that ends with a bucket."""
        config = self.config
        baseline = self._baseline(bucket, width)
        exposures = self._tally.totals(phase, baseline)
        if not slots or sum(1 for e in exposures if e) < config.minimum_baseline:
            return
        window = range(bucket - width + 1, bucket + 1)
        counts = self._tally.rows(slots, phase, window).sum(axis=1)
        enough = (counts >= config.minimum_families).nonzero()[0].tolist()
        slots, counts = [slots[at] for at in enough], counts[enough]
        rows = self._tally.rows(slots, phase, baseline)
        exposure = self._exposure(phase, bucket, width)
        usual = (rows.sum(axis=1) / len(baseline)).tolist()
        unusual = (counts > rows.sum(axis=1) / sum(exposures) * exposure).nonzero()[0].tolist()
        weeks = self._weeks(phase, baseline, window)
        older, older_exposure = self._tally.older(slots, phase)
        known = self._findings.setdefault((phase, bucket, width), {})
        for at in unusual:
            row: list[int] = rows[at].tolist()
            expected = expectation(
                row,
                exposures,
                exposure=exposure,
                prior_shape=config.prior_shape,
                older=(older[at], older_exposure) if sum(row) < config.rare else (0.0, 0.0),
                dispersion=self._dispersion.of(usual[at]),
                outbreak_deviations=config.outbreak_deviations,
                same_weekday=[sum(row[day] for day in week) for week in weeks],
            )
            finding = Finding(
                term=self._tally.term(slots[at]),
                slot=slots[at],
                phase=phase,
                bucket=bucket,
                width=width,
                observed=int(counts[at]),
                expected=expected.mean,
                p=1.0,
                baseline=expected.buckets,
            )
            observed = self._weight(finding)
            p = tail(observed, expected)
            if p <= config.near_miss_rate:  # q is never below p
                known[slots[at]] = replace(finding, observed=observed, p=p)

    def _baseline(self, bucket: int, width: int) -> range:
        """The buckets that a window ending with a bucket is compared with."""
        last = bucket - width + 1 - self.config.guard_buckets
        return range(bucket - self.config.guard_buckets - self.config.baseline_buckets, last)

    def _weeks(self, phase: int, baseline: range, window: range) -> list[list[int]]:
        """Where in the baseline the same weekdays of earlier weeks are, a list a week."""
        return [
            [baseline.index(day - 7 * back) for day in window]
            for back in range(1, 5)
            if all(day - 7 * back in baseline for day in window)
            and all(self._tally.totals(phase, [day - 7 * back for day in window]))
        ]

    def _exposure(self, phase: int, bucket: int, width: int) -> float:
        """How many reports a whole window is expected to hold, never less than it has."""
        same = [e for e in self._tally.totals(phase, range(bucket - 28, bucket, 7)) if e]
        usual = sorted(e for e in self._tally.totals(phase, self._baseline(bucket, 1)) if e)
        expected = sum(same) / len(same) if same else usual[len(usual) // 2]
        window = self._tally.totals(phase, range(bucket - width + 1, bucket + 1))
        return float(sum(window[:-1]) + max(expected, window[-1]))

    def _weight(self, finding: Finding) -> int:
        """The votes for a term, new families weighing no more than known ones where many are new.

        In some streams most families are new; only where more are new than usual is it a farm.
        """
        reports = self._recent.reports(self._alerts.numbers(finding))
        known = {r.family for r in reports if not r.newcomer}
        new = {r.family for r in reports if r.newcomer} - known
        excess = len(new) - max(1, len(known))
        if excess <= 0:
            return finding.observed
        chance = at_least(len(new), of=len(known) + len(new), share=self._usually_new)
        return finding.observed - (excess if chance < self.config.farm else 0)

    def _striking(self, windows: Sequence[tuple[int, int, int]]) -> list[Finding]:
        """The best finding of each term below the near-miss rate, most striking first."""
        best: dict[int, Finding] = {}
        for window in windows:
            findings = list(self._findings.get(window, {}).values())
            rates = discoveries([finding.p for finding in findings], tested=self._tested(*window))
            for finding, q in zip(findings, rates, strict=True):
                known = best.get(finding.slot)
                if q <= self.config.near_miss_rate and (
                    known is None or (q, finding.p) < (known.q, known.p)
                ):
                    best[finding.slot] = replace(finding, q=q)
        return sorted(best.values(), key=lambda f: (f.p, -f.observed, f.term))

    def _tested(self, phase: int, bucket: int, width: int) -> int:
        """How many terms a window is expected to hold, never fewer than it has."""
        usual = [s for s in self._tally.seen(phase, range(bucket - 30, bucket - 1)) if s]
        current = max(*self._tally.seen(phase, [bucket]), sum(usual) // max(1, len(usual)))
        return current + sum(self._tally.seen(phase, range(bucket - width + 1, bucket)))

    def _passes(self, finding: Finding) -> bool:
        return (
            finding.q <= self.config.false_discovery_rate
            and finding.observed >= self.config.minimum_families
        )

    def _signal(self, alert: Alert) -> Signal:
        """An alert as the other rooms see it."""
        finding = alert.best
        start = self._buckets.start_at(finding.phase, finding.bucket - finding.width + 1)
        reports = self._alerts.evidence(alert)
        leading = self._recent.reports(self._alerts.numbers(finding))
        desks = Counter(report.desk for report in reports)
        families = sorted({report.family for report in reports})
        return Signal(
            id=alert.id,
            desk=min(desks, key=lambda desk: (-desks[desk], desk)),
            kind=SignalKind.BURST,
            term=finding.term,  # the one that the numbers are about
            label=label([report.title for report in leading], term=finding.term),
            at=alert.at,
            window_start_at=start,
            window_end_at=start + self.config.bucket * finding.width,
            observed=float(finding.observed),
            expected=round(finding.expected, 4),
            ratio=round(finding.observed / max(finding.expected, self.config.ratio_floor), 2),
            p=finding.p,
            q=finding.q,
            families=tuple(families),
            document_ids=tuple(r.document_id for r in reports[: self.config.documents_shown]),
            copies=self._recent.copies([*leading, *(r for r in reports if r not in leading)]),
            score=rank(
                p=finding.p,
                families=len(families),
                surprise=finding.observed / finding.expected,
            ),
            monitored_sources=len(self._sources),
            baseline_buckets=finding.baseline,
            series=self._series(finding),
            terms=tuple(dict.fromkeys((finding.term, alert.term, *alert.terms))),
            reported=alert.reported,
            reason="" if alert.reported else self._reason(finding),
        )

    def _reason(self, finding: Finding) -> str:
        if finding.observed < self.config.minimum_families:
            return (
                f"{finding.observed} independent reports, fewer than the"
                f" {self.config.minimum_families} needed"
            )
        return f"q {finding.q:.2g} is above {self.config.false_discovery_rate:g}"

    def _series(self, finding: Finding) -> tuple[SeriesPoint, ...]:
        """Reports a bucket, with what the present baseline expects of each bucket's total."""
        last = finding.bucket
        buckets = range(last - self.config.series_points + 1, last + 1)
        counts = self._tally.rows([finding.slot], finding.phase, buckets)[0].tolist()
        totals = self._tally.totals(finding.phase, buckets)
        rate = finding.expected / self._exposure(finding.phase, last, finding.width)
        return tuple(
            SeriesPoint(
                start_at=self._buckets.start_at(finding.phase, bucket),
                observed=float(count),
                expected=round(rate * total, 4),
            )
            for bucket, count, total in zip(buckets, counts, totals, strict=True)
        )
