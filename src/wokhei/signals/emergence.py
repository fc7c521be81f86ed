"""Emergence: a term that rises week by week while more and more families take it up."""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass


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
        """The chance of so steep a rise if the share were flat; 1 before the weeks are full."""
        total = sum(week.total for week in self._seen)
        reports = sum(week.reports for week in self._seen)
        if len(self._seen) < self.weeks or not 0 < reports < total:
            return 1.0
        share = reports / total
        middle = sum(at * week.total for at, week in enumerate(self._seen)) / total
        rise = sum(
            (at - middle) * (week.reports - week.total * share)
            for at, week in enumerate(self._seen)
        )
        spread = (
            share
            * (1 - share)
            * sum(week.total * (at - middle) ** 2 for at, week in enumerate(self._seen))
        )
        if spread <= 0:
            return 1.0
        return 0.5 * math.erfc(rise / math.sqrt(2 * spread))

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
