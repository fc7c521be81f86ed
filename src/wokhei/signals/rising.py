"""Rising: the terms that emerge, looked for among all of them once a week."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import datetime

import numpy as np

from wokhei.domain.signal import SeriesPoint, Signal, SignalKind
from wokhei.domain.span import digest
from wokhei.signals.band import band
from wokhei.signals.buckets import Buckets
from wokhei.signals.burst import discoveries
from wokhei.signals.config import WatchConfig
from wokhei.signals.emergence import Emergence, Week, trend
from wokhei.signals.label import label
from wokhei.signals.ranking import rank
from wokhei.signals.recent import Recent
from wokhei.signals.tally import Tally
from wokhei.signals.weeks import week_of


@dataclass(frozen=True, slots=True)
class _Rise:
    """A term that rises: its weeks, oldest first, and how likely a flat share would look so."""

    term: str
    slot: int
    weeks: tuple[Week, ...]
    p: float
    q: float = 1.0


class Rising:
    """Puts every term through the emergence test when a week is over, and raises the best few.

    A term once raised rests for as many weeks as are looked at.

    Args:
        config: Thresholds.
        buckets: How time is cut.
        tally: The votes, with those of the weeks.
        recent: The latest reports, which are the evidence shown.
    """

    def __init__(self, config: WatchConfig, buckets: Buckets, tally: Tally, recent: Recent) -> None:
        self.config = config
        self._buckets = buckets
        self._tally = tally
        self._recent = recent
        self._looked = -1  # the week last looked at
        self._raised: dict[str, int] = {}  # term -> week

    def resume(self, known: Signal) -> None:
        """Notes a term raised before a restart."""
        self._raised[known.term] = week_of(self._buckets.half_of(known.window_start_at) // 2)

    def look(self, at: datetime, *, monitored: int) -> list[Signal]:
        """The terms that emerged in the week that is over, once; best first."""
        weeks = self._tally.weeks
        over = weeks.latest - 1
        if over <= self._looked:
            return []
        self._looked = over
        self._raised = {
            term: week
            for term, week in self._raised.items()
            if over - week < self.config.emergence_weeks
        }
        found: list[Signal] = []
        taken: set[int] = set()
        for rise in self._rises(over):
            if len(found) == self.config.emergences_a_week:
                break
            if any(_akin(rise.term, term) for term in self._raised):
                continue
            half = self._buckets.half_of(at)
            numbers = self._recent.numbers(rise.slot, range(half - self._recent.halves, half + 1))
            if 2 * sum(number in taken for number in numbers) >= len(numbers):
                continue
            signal = self._signal(rise, numbers, at=at, monitored=monitored)
            if len(signal.families) >= self.config.minimum_families:
                found.append(signal)
                taken.update(numbers)
                self._raised[rise.term] = over
        return found

    def _rises(self, over: int) -> list[_Rise]:
        """The terms that emerge, least likely by chance first."""
        config, weeks = self.config, self._tally.weeks
        span = range(over - config.emergence_weeks + 1, over + 1)
        totals = np.array([weeks.totals[week % weeks.weeks] for week in span], dtype=float)
        if not (totals > 0).all():
            return []
        rows = weeks.rows(span)
        known = (rows.sum(axis=1, dtype=np.int64) >= config.emergence_reports).nonzero()[0]
        if not known.size:
            return []
        steepness = trend(rows[known].astype(float), totals)
        chances = [0.5 * math.erfc(one / math.sqrt(2)) for one in steepness.tolist()]
        rates = discoveries(chances, tested=len(chances))
        found = []
        for slot, q in zip(known.tolist(), rates, strict=True):
            if q > config.emergence_rate:
                continue
            detector = Emergence(weeks=config.emergence_weeks)
            seen = tuple(
                Week(int(count), int(total), weeks.families(slot, week))
                for count, total, week in zip(rows[slot], totals, span, strict=True)
            )
            for one in seen:
                detector.update(one)
            if detector.detected and self._tally.term(slot):
                found.append(_Rise(self._tally.term(slot), slot, seen, detector.p, q))
        return sorted(found, key=lambda rise: (rise.p, rise.term))

    def _signal(self, rise: _Rise, numbers: list[int], *, at: datetime, monitored: int) -> Signal:
        reports = self._recent.reports(numbers)
        families = sorted({report.family for report in reports})
        flat = sum(week.reports for week in rise.weeks) / sum(week.total for week in rise.weeks)
        last = rise.weeks[-1]
        expected = flat * last.total
        length = 7 * self.config.bucket
        end = self._buckets.start_at(0, _first_bucket(self._looked + 1))
        first: dict[str, str] = {}
        for report in reports:
            first.setdefault(report.family, report.document_id)
        desks = [report.desk for report in reports] or [""]
        return Signal(
            id=digest(SignalKind.EMERGENCE, rise.term, end.isoformat()),
            desk=min(set(desks), key=lambda desk: (-desks.count(desk), desk)),
            kind=SignalKind.EMERGENCE,
            term=rise.term,
            label=label(
                [report.title for report in reports], terms=[rise.term], usual=self._tally.usual
            ),
            at=at,
            window_start_at=end - length,
            window_end_at=end,
            observed=float(last.reports),
            expected=round(expected, 4),
            ratio=round(last.reports / max(expected, self.config.ratio_floor), 2),
            p=rise.p,
            q=rise.q,
            families=tuple(families),
            document_ids=tuple(first.values())[: self.config.documents_shown],
            copies=self._recent.copies(reports),
            score=rank(
                p=rise.p, families=len(families), surprise=last.reports / max(expected, 1e-9)
            ),
            monitored_sources=monitored,
            baseline_buckets=self.config.emergence_weeks,
            series=tuple(
                SeriesPoint(
                    end - length * (len(rise.weeks) - number),
                    float(week.reports),
                    round(flat * week.total, 4),
                    *band(flat * week.total),
                )
                for number, week in enumerate(rise.weeks)
            ),
            terms=(rise.term,),
        )


def _first_bucket(week: int) -> int:
    return 7 * week - 3


def _akin(one: str, other: str) -> bool:
    """Whether one term has all the words of the other."""
    left, right = set(one.split()), set(other.split())
    return left <= right or right <= left
