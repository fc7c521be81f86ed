"""Bursts: which terms are in more reports, in some window, than their past explains."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import numpy as np
from numpy.typing import NDArray

from wokhei.signals.buckets import PHASES, Buckets
from wokhei.signals.burst import Numbers, at_least, discoveries, expectations, tail
from wokhei.signals.config import WatchConfig
from wokhei.signals.dispersion import pooled, unpooled
from wokhei.signals.finding import Finding, Hours
from wokhei.signals.recent import Recent
from wokhei.signals.tally import Slots, Tally
from wokhei.signals.weighing import Weighing

_Window = tuple[int, int, int]  # phase, last bucket, width
_HOUR = timedelta(hours=1)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_SURE = 1e-7  # a p at which a whole day is an alarm in any stream; shorter windows add nothing
_ROUNDED_UP = 1 + 1e-9
_WEEK = 7  # days over which the usual number of tests is averaged


class Bursts:
    """Tests the terms that got a report, and keeps what came of it while the window is open.

    A window is tested while it fills against what the whole of it is expected to hold, so that
    looking often raises no more alarms than looking once. Short windows begin on the hour; they are
    looked at only where the whole day is unusual too, since what is printed at one hour of each day
    is no news, and each pays for all the windows of a day that it was picked from.

    Args:
        config: Thresholds.
        buckets: How time is cut.
        tally: The votes.
        recent: The reports they come from.
    """

    def __init__(self, config: WatchConfig, buckets: Buckets, tally: Tally, recent: Recent) -> None:
        self.config = config
        self._buckets = buckets
        self._tally = tally
        self._recent = recent
        self._usually_new = 0.0  # the share of reports that are of families on probation
        self._dispersion = unpooled(config.dispersion)
        self._hours: dict[int, int] = {}  # reports by hour since 1970
        self._tests: dict[int, deque[float]] = {w: deque(maxlen=_WEEK) for w in config.widths}
        self._findings: dict[_Window, dict[int, Finding]] = {}
        self._rated: dict[_Window, tuple[float, list[Finding]]] = {}  # with how many were tested
        self._weighing = Weighing(config, tally, recent)
        whole = len(config.widths) + PHASES - 1
        self._looks = whole / (1 - config.short_share) if config.short else float(whole)
        day = config.bucket // _HOUR
        self._short_looks = day * len(config.short) / config.short_share

    def hear(self, at: datetime, *, newcomer: bool) -> None:
        """Notes that a report came in."""
        hour = (at - _EPOCH) // _HOUR
        self._hours[hour] = self._hours.get(hour, 0) + 1
        self._usually_new += (newcomer - self._usually_new) / self.config.reports_remembered

    def turn(self, half: int) -> None:
        """Moves on to a later half-bucket; learns from each bucket that is over."""
        for key in list(self._findings):
            if key[1] < self._buckets.bucket_of(key[0], half) - 1:
                del self._findings[key]
                self._rated.pop(key, None)
        if half % 2:
            return
        bucket = half // 2
        self._weighing.forget(before=bucket - 2)
        baseline = self._baseline(bucket, 1)
        self._dispersion = pooled(
            self._tally.common(0, baseline),
            self._tally.totals(0, baseline),
            otherwise=self.config.dispersion,
        )
        for width, tests in self._tests.items():
            window = range(bucket - width, bucket)
            reports = sum(self._tally.totals(0, window))
            if reports:
                tests.append(1 + self._tally.repeated(0, window) / reports)
        oldest = (self._buckets.start_at(0, baseline.start) - _EPOCH) // _HOUR
        for hour in [hour for hour in self._hours if hour < oldest]:
            del self._hours[hour]

    def find(self, at: datetime) -> list[Finding]:
        """The best finding of each term below the near-miss rate, most striking first."""
        half = self._buckets.half_of(at)
        self._weighing.turn()
        windows = []
        for phase in range(PHASES):
            current = self._buckets.bucket_of(phase, half)
            for bucket in (current - 1, current):
                slots = self._tally.touched(phase, bucket)
                for width in self.config.widths if phase == 0 else (1,):
                    self._test(slots, phase, bucket, width, at=at)
                    windows.append((phase, bucket, width))
        best: dict[int, Finding] = {}
        for window in windows:
            for finding in self._rate(window):
                known = best.get(finding.slot)
                if known is None or (finding.q, finding.chance) < (known.q, known.chance):
                    best[finding.slot] = finding
        return sorted(best.values(), key=lambda f: (f.chance, -f.observed, f.term))

    def _test(self, slots: Slots, phase: int, bucket: int, width: int, *, at: datetime) -> None:
        """Tests terms in the window of `width` buckets that ends with a bucket."""
        if not slots.size:
            return
        config = self.config
        baseline = self._baseline(bucket, width)
        exposures = self._tally.totals(phase, baseline)
        heard = sum(1 for past in exposures if past)
        if heard < config.minimum_baseline:
            return
        window = range(bucket - width + 1, bucket + 1)
        counts = self._tally.rows(slots, phase, window).sum(axis=1)
        exposure = self._exposure(phase, bucket, width)
        fewest = config.fewest(exposure / width)
        enough = (counts >= fewest).nonzero()[0]
        if not enough.size:
            return
        counts, slots = counts[enough], slots[enough]
        rows = self._tally.rows(slots, phase, baseline)
        sums = rows.sum(axis=1)
        unusual = (counts > sums / sum(exposures) * exposure).nonzero()[0]
        if not unusual.size:
            return
        slots, counts = slots[unusual], counts[unusual]
        rows, sums = rows[unusual], sums[unusual]
        older, older_exposure = self._tally.older(slots, phase)
        rare = sums < config.rare
        means, shapes = expectations(
            rows.astype(float),
            np.array(exposures, dtype=float),
            exposure=exposure,
            prior_shape=config.prior_shape,
            dispersion=self._dispersion.of_all(sums / len(baseline)),
            outbreak_deviations=config.outbreak_deviations,
            same_weekday=self._weeks(rows, phase, baseline, window),
            older=(np.where(rare, older, 0.0), np.where(rare, older_exposure, 0.0)),
        )
        known = self._findings.setdefault((phase, bucket, width), {})
        self._rated.pop((phase, bucket, width), None)
        hours = self._short(phase, bucket, at) if width == 1 else ()
        halves = self._buckets.halves_of(phase, bucket, width=width)
        columns = (slots.tolist(), counts.tolist(), means.tolist(), shapes.tolist())
        for slot, count, mean, shape in zip(*columns, strict=True):
            p = tail(count, mean=mean, shape=shape)
            if p * self._looks > config.near_miss_rate:  # q is never below what p has to pay
                continue
            numbers = self._recent.numbers(slot, halves)
            if width > 1 and len(self._recent.families(numbers)) < fewest:
                continue  # the same few, day after day
            weighed = count - self._excess(numbers, phase, fewest)
            best = Finding(
                term=self._tally.term(slot),
                slot=slot,
                phase=phase,
                bucket=bucket,
                width=width,
                observed=weighed,
                expected=mean,
                shape=shape,
                exposure=exposure,
                p=p if weighed == count else tail(weighed, mean=mean, shape=shape),
                baseline=heard,
                first=numbers[0] if numbers else -1,
                looks=self._looks,
            )
            if hours and _SURE < p < config.short_gate:
                found = [best, *self._shorter(best, numbers, hours)]
                if slot in known and known[slot].hours is not None:
                    found.append(known[slot])
                best = min(found, key=lambda finding: finding.chance)
            if best.chance <= config.near_miss_rate:
                known[slot] = best

    def _shorter(
        self, whole: Finding, numbers: Sequence[int], hours: Iterable[tuple[Hours, float]]
    ) -> list[Finding]:
        """The tests of the same term in shorter windows, where enough families use it there."""
        config = self.config
        found = []
        for (since, until), exposure in hours:
            inside = [n for n in numbers if since <= self._recent.report(n).at < until]
            families = self._recent.families(inside)
            if len(families) < config.minimum_families:
                continue
            mean = whole.expected * exposure / whole.exposure
            weighed = len(families) - self._excess(inside, whole.phase, config.minimum_families)
            part = replace(
                whole,
                hours=(since, until),
                observed=weighed,
                expected=mean,
                exposure=exposure,
                p=tail(weighed, mean=mean, shape=whole.shape),
                first=inside[0],
                looks=self._short_looks,
            )
            found.append(part)
        return found

    def _short(self, phase: int, bucket: int, at: datetime) -> list[tuple[Hours, float]]:
        """The short windows that end with this hour, each in one phase only, with its exposure."""
        start = self._buckets.start_at(phase, bucket)
        until = _EPOCH - (_EPOCH - at) // _HOUR * _HOUR  # on the hour, now or next
        found = []
        for length in self.config.short:
            since = until - length
            if not start <= since < until <= start + self.config.bucket:
                continue
            if phase and since >= self._buckets.start_at(0, bucket):
                continue  # a bucket of phase 0 holds it
            found.append(((since, until), self._exposed((since, until), phase, bucket)))
        return found

    def _exposed(self, window: Hours, phase: int, bucket: int) -> float:
        """How many reports those hours of a day usually hold, never fewer than they have."""
        first, last = ((at - _EPOCH) // _HOUR for at in window)
        day = self.config.bucket // _HOUR
        past = self._baseline(bucket, 1)
        heard = [bucket - old for old in past if self._tally.totals(phase, [old])[0]]
        usual = sum(
            self._hours.get(hour - day * back, 0) for back in heard for hour in range(first, last)
        )
        now = sum(self._hours.get(hour, 0) for hour in range(first, last))
        return max(1.0, now, usual / len(heard))

    def _baseline(self, bucket: int, width: int) -> range:
        """The buckets that a window ending with a bucket is compared with."""
        last = bucket - width + 1 - self.config.guard_buckets
        return range(bucket - self.config.guard_buckets - self.config.baseline_buckets, last)

    def _weeks(
        self, rows: NDArray[np.uint16], phase: int, baseline: range, window: range
    ) -> Numbers:
        """Reports on the same weekdays of earlier weeks by term and week, latest first."""
        weeks = [
            rows[:, [baseline.index(day - 7 * back) for day in window]].sum(axis=1)
            for back in range(1, 5)
            if all(day - 7 * back in baseline for day in window)
            and all(self._tally.totals(phase, [day - 7 * back for day in window]))
        ]
        return np.array(weeks, dtype=float).reshape(len(weeks), len(rows)).T

    def _exposure(self, phase: int, bucket: int, width: int) -> float:
        """How many reports a whole window is expected to hold, never less than it has."""
        same = [e for e in self._tally.totals(phase, range(bucket - 28, bucket, 7)) if e]
        usual = sorted(e for e in self._tally.totals(phase, self._baseline(bucket, 1)) if e)
        expected = sum(same) / len(same) if same else usual[len(usual) // 2]
        window = self._tally.totals(phase, range(bucket - width + 1, bucket + 1))
        return float(sum(window[:-1]) + max(expected, window[-1]))

    def _excess(self, numbers: Sequence[int], phase: int, fewest: int) -> int:
        """The votes of new families among some reports that do not count, where many are new.

        They weigh no more than known ones then, and nothing beside fewer of these than an alarm
        needs. In some streams most families are new; only where more are new than usual is it a
        farm.
        """
        new = self._recent.newcomers(numbers)
        if len(new) < 2:
            return 0
        known = self._recent.families(numbers) - new
        if len(new) <= max(1, len(known)) or (
            at_least(len(new), of=len(known) + len(new), share=self._usually_new)
            >= self.config.farm
        ):
            return 0
        reports = [self._recent.report(number) for number in numbers]
        votes = {
            (one.family, self._buckets.bucket_of(phase, self._buckets.half_of(one.at)))
            for one in reports
        }
        of_new = sum(family in new for family, _ in votes)
        allowed = len(votes) - of_new if len(known) >= fewest else int(not known)
        return max(0, of_new - allowed)

    def _rate(self, window: _Window) -> list[Finding]:
        """The findings of a window whose q is below the near-miss rate.

        Terms that stand in the very same reports are one test, and one discovery. Each chance is
        weighed by the company that the term keeps, which says nothing about how often it is used.
        """
        unusual = self._findings.get(window, {})
        if not unusual:
            return []
        phase, bucket, width = window
        tests = self._tests[width]
        each = sum(tests) / len(tests) if tests else 2.0
        tested = each * self._exposure(phase, bucket, width)
        known = self._rated.get(window)
        if known is not None and known[0] == tested:
            return known[1]
        config = self.config
        cut = max(config.near_miss_rate, config.false_discovery_rate * config.in_company)
        findings = _worth_rating(unusual.values(), cut=cut, tested=tested)
        plain = _discovered(findings, [1.0] * len(findings), tested=tested)
        company = [
            self._weighing.weigh(f, needed=needed(f, config), striking=unusual.keys())
            if q <= cut
            else (1.0, 1.0)
            for f, q in zip(findings, plain, strict=True)
        ]
        alarms = [at for at, (weight, _) in enumerate(company) if weight]
        rates = _discovered(
            [findings[at] for at in alarms], [company[at][0] for at in alarms], tested=tested
        )
        bare = [at for at, (weight, _) in enumerate(company) if not weight]
        found = [
            replace(findings[at], q=q, weight=company[at][0], together=company[at][1])
            for at, q in (*zip(alarms, rates, strict=True), *((at, plain[at]) for at in bare))
            if q <= config.near_miss_rate
        ]
        self._rated[window] = (tested, found)
        return found


def _worth_rating(findings: Iterable[Finding], *, cut: float, tested: float) -> list[Finding]:
    """The findings whose q may be below a cut: most of them are far from it.

    The q of a finding is no less than its chance times what was tested, by how many are as unlikely
    or more so; those left are fewer each time.
    """
    left = list(findings)
    if len(left) > tested:
        return left
    size = 0
    while size != len(left) and (most := _ROUNDED_UP * cut * len(left) / tested) < 1:
        size = len(left)
        left = [finding for finding in left if finding.p * finding.looks <= most]
    return left


def _discovered(
    findings: Sequence[Finding], weights: Sequence[float], *, tested: float
) -> list[float]:
    """The q of each finding, its chance divided by a weight; those of the same reports are one."""
    same = [
        (f.first, f.observed, f.chance / weight)
        for f, weight in zip(findings, weights, strict=True)
    ]
    distinct = list(dict.fromkeys(same))
    rates = discoveries([chance for _, _, chance in distinct], tested=tested)
    q = dict(zip(distinct, rates, strict=True))
    return [q[reports] for reports in same]


def passes(finding: Finding, config: WatchConfig) -> bool:
    """Whether a finding is an alarm."""
    return (
        finding.q <= config.false_discovery_rate
        and finding.observed >= needed(finding, config)
        and finding.weight > 0
    )


def needed(finding: Finding, config: WatchConfig) -> int:
    """The families that an alarm needs: fewer where there are few reports in all."""
    if finding.hours is not None:
        return config.minimum_families
    return config.fewest(finding.exposure / finding.width)
