"""The watch: hears documents, notices what is unusual."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from wokhei.domain.document import Document
from wokhei.domain.signal import SeriesPoint, Signal, SignalKind
from wokhei.signals.alerts import Alert, Alerts
from wokhei.signals.band import band
from wokhei.signals.buckets import PHASES, Buckets
from wokhei.signals.bursts import Bursts, needed, passes
from wokhei.signals.config import WatchConfig
from wokhei.signals.disputes import Disputes
from wokhei.signals.finding import Finding, Hours
from wokhei.signals.label import label, told
from wokhei.signals.overlooked import Overlooked
from wokhei.signals.ranking import rank
from wokhei.signals.recent import Recent, Report
from wokhei.signals.rising import Rising
from wokhei.signals.tally import Tally
from wokhei.text.terms import terms

_INSTANT = timedelta(microseconds=1)
_TERMS_NAMED = 6  # of a signal, that its label may be about
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
            weeks=config.emergence_weeks + 1,
            most_of_a_family=config.most_of_a_family,
        )
        self._recent = Recent(halves=max(4, 2 * config.horizon // config.bucket))
        self._bursts = Bursts(config, self._buckets, self._tally, self._recent)
        self._alerts = Alerts(config, self._buckets, self._recent, self._tally.usual)
        self._rising = Rising(config, self._buckets, self._tally, self._recent)
        self._disputes = Disputes(config, self._buckets, self._tally, self._recent)
        self._overlooked = Overlooked(config)
        self._sources: dict[str, _Publisher] = {}
        self._families: dict[str, _Publisher] = {}
        self._publishers = 0  # ever met; gives each its number
        self._started_at: datetime | None = None  # None: nothing heard yet
        self._half = 0

    def hear(self, document: Document, *, report_id: str, story_id: str = "") -> None:
        """Takes in one document; one whose report was heard before counts as a copy only.

        Args:
            document: A document never heard before.
            report_id: Which independent report it belongs to; copies share it.
            story_id: Which story; without it, no coverage gap is looked for.
        """
        at = document.published_at
        half = self._buckets.half_of(at)
        if half <= self._half - 2 * self.config.baseline_buckets:
            return
        self._turn(half)
        newcomer = self._introduce(document)
        if self._recent.is_copy(report_id, half):
            self._overlooked.copied(story_id)
            return
        family = self._families[document.family].number
        buckets = [self._buckets.bucket_of(phase, half) for phase in range(PHASES)]
        if not self._tally.is_full(0, buckets[0], family):
            self._bursts.hear(at, newcomer=newcomer)
        found = dict.fromkeys(terms(document.title, longest=self.config.longest_term))
        if story_id:
            self._overlooked.hear(document, story_id=story_id, terms=found)
        body = document.body
        if body is not None and self.config.body_characters:
            opening = document.text[body.start : body.start + self.config.body_characters]
            found.update(dict.fromkeys(terms(opening, longest=self.config.longest_term)))
        slots = self._tally.count(found, family=family, buckets=buckets)
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
        self._disputes.hear(document, terms=len(slots))

    def notice(
        self, at: datetime, *, story_of: Callable[[str], str] = lambda story_id: story_id
    ) -> list[Signal]:
        """The signals raised or changed since the last call, best first.

        Those with `reported=False` came close; no more than `near_misses_a_day` a day. Emerging
        terms are looked for when a week is over, coverage gaps when a day is, the rest each time.

        Args:
            at: Now; it never goes back.
            story_of: The story that a story was merged into, or itself.
        """
        half = self._buckets.half_of(at)
        if self._started_at is None:
            return []
        self._turn(half)
        found = self._bursts.find(at)
        changed = [
            *self._alerts.settle([f for f in found if passes(f, self.config)], at=at),
            *self._alerts.nearly([f for f in found if not passes(f, self.config)], at=at),
        ]
        monitored = len(self._sources)
        signals = [
            *(self._signal(alert) for alert in changed),
            *self._rising.look(at, monitored=monitored),
            *self._disputes.look(at, monitored=monitored),
            *self._overlooked.look(
                at, story_of=story_of, taken=self._alerts.documents, monitored=monitored
            ),
        ]
        return sorted(signals, key=lambda s: (not s.reported, -s.score, s.id))

    def resume(self, signals: Iterable[Signal]) -> None:
        """Takes up what was raised before a restart, once its documents were heard again.

        An event that goes on is the same signal then, whatever term leads it now.

        Args:
            signals: As they were kept; those that have ended are passed over.
        """
        for known in sorted(signals, key=lambda signal: (signal.at, signal.id)):
            if known.kind is SignalKind.EMERGENCE:
                self._rising.resume(known)
            elif known.kind is SignalKind.COVERAGE_GAP:
                self._overlooked.resume(known)
            elif known.kind is SignalKind.BURST and known.reported:
                slots = {t: s for t in known.terms if (s := self._tally.slot(t)) is not None}
                if known.term in slots:
                    best = self._found_before(known, slots[known.term])
                    self._alerts.resume(known, best=best, slots=slots)

    def _found_before(self, known: Signal, slot: int) -> Finding:
        """The finding of a signal that was kept, in the bucket that holds its window."""
        half = self._buckets.half_of(known.window_start_at)
        length = known.window_end_at - known.window_start_at
        short = length < self.config.bucket
        phase = (
            half % 2
            if not short
            else int(self._buckets.half_of(known.window_end_at - _INSTANT) // 2 != half // 2)
        )
        width = max(1, length // self.config.bucket)
        bucket = self._buckets.bucket_of(phase, half) + width - 1
        return Finding(
            term=known.term,
            slot=slot,
            phase=phase,
            bucket=bucket,
            width=width,
            observed=round(known.observed),
            expected=known.expected,
            shape=1.0,
            exposure=float(max(1, sum(self._tally.totals(phase, [bucket])))),
            p=known.p,
            baseline=known.baseline_buckets,
            first=-1,
            hours=(known.window_start_at, known.window_end_at) if short else None,
            q=known.q,
            together=known.together,
        )

    def _turn(self, half: int) -> None:
        """Moves on to a later half-bucket and lets go of what is past."""
        if half <= self._half:
            return
        self._half = half
        self._recent.turn(half)
        self._bursts.turn(half)
        if half % 2:
            return
        self._tally.forget(self._recent.slots())
        kept = self.config.baseline_buckets + self.config.guard_buckets
        oldest = self._buckets.start_at(0, half // 2 - kept)
        for known in (self._sources, self._families):
            for name in [name for name, who in known.items() if who.last_at < oldest]:
                del known[name]

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

    def _signal(self, alert: Alert) -> Signal:
        """An alert as the other rooms see it."""
        finding = alert.best
        start, end = finding.hours or self._whole(finding)
        reports = self._alerts.evidence(alert)
        leading = self._recent.reports(self._alerts.leading(alert))
        desks = Counter(report.desk for report in reports)
        families = sorted({report.family for report in reports})
        return Signal(
            id=alert.id,
            desk=min(desks, key=lambda desk: (-desks[desk], desk)),
            kind=SignalKind.BURST,
            term=finding.term,  # the one that the numbers are about
            label=self._label(alert, leading),
            at=alert.at,
            window_start_at=start,
            window_end_at=end,
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
                together=finding.together,
            ),
            monitored_sources=len(self._sources),
            baseline_buckets=finding.baseline,
            series=self._series(finding),
            terms=tuple(dict.fromkeys((finding.term, alert.term, *alert.terms))),
            reported=alert.reported,
            reason="" if alert.reported else self._reason(finding),
            together=finding.together,
        )

    def _label(self, alert: Alert, leading: list[Report]) -> str:
        """The label of an alert; looked for anew where it leads otherwise or has grown by half."""
        key = (alert.best.term, round(math.log(1 + len(leading), 1.5)))
        if alert.labelled[0] != key:
            terms = list(dict.fromkeys((alert.best.term, alert.term, *alert.terms)))
            titles = [told(report) for report in leading]
            found = label(titles, terms=terms[:_TERMS_NAMED], usual=self._tally.usual)
            alert.labelled = (key, found)
        return alert.labelled[1]

    def _whole(self, finding: Finding) -> Hours:
        start = self._buckets.start_at(finding.phase, finding.bucket - finding.width + 1)
        return start, start + self.config.bucket * finding.width

    def _reason(self, finding: Finding) -> str:
        if finding.observed < needed(finding, self.config):
            return (
                f"{finding.observed} independent reports, fewer than the"
                f" {needed(finding, self.config)} needed"
            )
        if not finding.weight:
            return f"its reports share the word \u201c{finding.term}\u201d and little else"
        return f"q {finding.q:.2g} is above {self.config.false_discovery_rate:g}"

    def _series(self, finding: Finding) -> tuple[SeriesPoint, ...]:
        """Reports a bucket, with what the present baseline expects of each bucket's total."""
        last = finding.bucket
        buckets = range(last - self.config.series_points + 1, last + 1)
        counts = self._tally.rows([finding.slot], finding.phase, buckets)[0].tolist()
        totals = self._tally.totals(finding.phase, buckets)
        rate = finding.expected / finding.exposure
        return tuple(
            SeriesPoint(
                self._buckets.start_at(finding.phase, bucket),
                float(count),
                round(rate * total, 4),
                *band(rate * total, shape=finding.shape),
            )
            for bucket, count, total in zip(buckets, counts, totals, strict=True)
        )
