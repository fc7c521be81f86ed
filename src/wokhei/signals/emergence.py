"""Emergence: a term that rises week by week while more and more families take it up."""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Week:
    """One week of a term: its reports, all reports, and the families that used it."""

    reports: int
    total: int
    families: int


class Emergence:
    """Tests the last weeks of a term for a rising share, and its families for widening.

    The share's slope is tested as a trend in binomial proportions, one-sided. A rise carried by the
    same few families is no emergence: the later half must have so many times those of the earlier.
    At 0.001, one flat term in a thousand is called by chance in a week.

    Args:
        weeks: Weeks looked at, 8 to 12 by the design; nothing is detected before they are full.
        significance: The p-value from which a rise is called one.
        widening: How many times the families of the earlier half the later one needs.
        fewest: Families the latest week needs.

    References:
        Cochran, Some methods for strengthening the common chi-squared tests, 1954; Armitage, Tests
        for linear trends in proportions and frequencies, 1955.

    Examples:
        >>> rising = Emergence(weeks=8)
        >>> for week in range(8):
        ...     rising.update(Week(reports=1 + 2 * week, total=500, families=1 + week))
        >>> rising.detected
        True
        >>> flat = Emergence(weeks=8)
        >>> for week in range(8):
        ...     flat.update(Week(reports=8, total=500, families=6))
        >>> flat.detected
        False
    """

    def __init__(
        self,
        *,
        weeks: int = 10,
        significance: float = 0.001,
        widening: float = 1.5,
        fewest: int = 3,
    ) -> None:
        if weeks < 4:
            raise ValueError(f"weeks must be at least 4, got {weeks}")
        if not 0 < significance < 1:
            raise ValueError(f"significance must be between 0 and 1, got {significance}")
        self.weeks = weeks
        self.significance = significance
        self.widening = widening
        self.fewest = fewest
        self._seen: deque[Week] = deque(maxlen=weeks)

    def update(self, x: Week) -> None:
        """Takes in the next week."""
        if not 0 <= x.reports <= x.total or x.families < 0:
            raise ValueError(f"a week needs 0 <= reports <= total, got {x}")
        self._seen.append(x)

    @property
    def p(self) -> float:
        """The chance of so steep a rise if the share were flat; 1 before the weeks are full.

        It is that of the weeks without the greatest one, where that is higher: a burst is no rise.
        """
        if len(self._seen) < self.weeks:
            return 1.0
        reports = np.array([[week.reports for week in self._seen]], dtype=float)
        totals = np.array([week.total for week in self._seen], dtype=float)
        return 0.5 * math.erfc(float(trend(reports, totals)[0]) / math.sqrt(2))

    @property
    def score(self) -> float:
        """How unlikely a flat share is, as -log10 p."""
        return -math.log10(max(self.p, 1e-300))

    @property
    def detected(self) -> bool:
        """Whether the term emerges: it rises, and its families widen."""
        if self.p > self.significance:
            return False
        families = [week.families for week in self._seen]
        half = len(families) // 2
        earlier, later = sum(families[:half]), sum(families[-half:])
        return families[-1] >= self.fewest and later >= self.widening * max(1, earlier)

    def merge(self, other: Emergence) -> None:
        """Adds what a shard heard of other families in the same weeks.

        Raises:
            ValueError: The shards did not see the same number of weeks.
        """
        if len(self._seen) != len(other._seen):
            raise ValueError(f"{len(self._seen)} weeks cannot take in {len(other._seen)}")
        added = [
            Week(a.reports + b.reports, a.total + b.total, a.families + b.families)
            for a, b in zip(self._seen, other._seen, strict=True)
        ]
        self._seen = deque(added, maxlen=self.weeks)


def trend(reports: NDArray[np.float64], totals: NDArray[np.float64]) -> NDArray[np.float64]:
    """How many standard deviations each row's share rises, at the least with or without its peak.

    Args:
        reports: By term and week.
        totals: All reports by week.

    Examples:
        >>> trend(np.array([[1.0, 2, 3, 4], [0, 0, 0, 10]]), np.full(4, 100.0)).round(1).tolist()
        [1.0, -inf]
    """
    whole = _trend(reports, np.broadcast_to(totals, reports.shape))
    peak = np.arange(reports.shape[1]) == reports.argmax(axis=1)[:, None]
    without = _trend(np.where(peak, 0.0, reports), np.where(peak, 0.0, totals))
    return np.minimum(whole, without)


def _trend(reports: NDArray[np.float64], totals: NDArray[np.float64]) -> NDArray[np.float64]:
    """Armitage's statistic by row; minus infinity where there is nothing to compare."""
    at = np.arange(reports.shape[1])
    all_reports = totals.sum(axis=1, keepdims=True)
    middle = (at * totals).sum(axis=1, keepdims=True) / np.maximum(all_reports, 1.0)
    share = reports.sum(axis=1, keepdims=True) / np.maximum(all_reports, 1.0)
    rise = ((at - middle) * (reports - totals * share)).sum(axis=1)
    spread = (share * (1 - share))[:, 0] * (totals * (at - middle) ** 2).sum(axis=1)
    found = np.full(len(reports), -np.inf)
    some = spread > 0
    found[some] = rise[some] / np.sqrt(spread[some])
    return found
