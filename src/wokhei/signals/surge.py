"""Surge: the burst test for one series, as a detector of its own."""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass

from wokhei.signals.burst import expectation, tail


@dataclass(frozen=True, slots=True)
class Bucket:
    """One bucket of a term: its independent reports, and all of them."""

    reports: int
    total: int


class Surge:
    """Tests the latest bucket of one series against those before it.

    The watch runs the same test over every term at once; this is for a single series, and for
    archives cut into shards.

    Args:
        baseline: Buckets compared with.
        guard: Buckets between the baseline and the latest, so that a slow start is no baseline.
        minimum: Baseline buckets before which nothing is detected.
        significance: The p-value from which a count is called a burst.
        prior_shape: Shape of the gamma prior on the rate.
        dispersion: Extra variance as a share of the squared mean.
        outbreak_deviations: Standard deviations beyond which a past count is cut.

    References:
        Farrington et al., A statistical algorithm for the early detection of outbreaks of
        infectious disease, 1996.

    Examples:
        >>> surge = Surge(baseline=7, guard=0, minimum=7)
        >>> for reports in (1, 2, 1, 0, 2, 1, 1, 15):
        ...     surge.update(Bucket(reports=reports, total=100))
        >>> surge.detected
        True
    """

    def __init__(
        self,
        *,
        baseline: int = 28,
        guard: int = 2,
        minimum: int = 7,
        significance: float = 1e-4,
        prior_shape: float = 0.2,
        dispersion: float = 0.1,
        outbreak_deviations: float = 2.58,
    ) -> None:
        if not 1 <= minimum <= baseline:
            raise ValueError(f"minimum must be between 1 and {baseline}, got {minimum}")
        if not 0 < significance < 1:
            raise ValueError(f"significance must be between 0 and 1, got {significance}")
        self.baseline = baseline
        self.guard = guard
        self.minimum = minimum
        self.significance = significance
        self.prior_shape = prior_shape
        self.dispersion = dispersion
        self.outbreak_deviations = outbreak_deviations
        self._seen: deque[Bucket] = deque(maxlen=baseline + guard + 1)

    def update(self, x: Bucket) -> None:
        """Takes in the next bucket."""
        if not 0 <= x.reports <= x.total:
            raise ValueError(f"a bucket needs 0 <= reports <= total, got {x}")
        self._seen.append(x)

    @property
    def p(self) -> float:
        """The chance of so many reports if nothing is unusual; 1 while the past is too short."""
        past = list(self._seen)[: -1 - self.guard]
        if sum(1 for bucket in past if bucket.total) < self.minimum:
            return 1.0
        expected = expectation(
            [bucket.reports for bucket in past],
            [bucket.total for bucket in past],
            exposure=max(1, self._seen[-1].total),
            prior_shape=self.prior_shape,
            dispersion=self.dispersion,
            outbreak_deviations=self.outbreak_deviations,
        )
        return tail(self._seen[-1].reports, mean=expected.mean, shape=expected.shape)

    @property
    def score(self) -> float:
        """How unlikely the latest bucket is, as -log10 p."""
        return -math.log10(max(self.p, 1e-300))

    @property
    def detected(self) -> bool:
        """Whether the latest bucket is a burst."""
        return self.p <= self.significance

    def merge(self, other: Surge) -> None:
        """Adds what a shard counted in the same buckets.

        Raises:
            ValueError: The shards did not see the same number of buckets.
        """
        if len(self._seen) != len(other._seen):
            raise ValueError(f"{len(self._seen)} buckets cannot take in {len(other._seen)}")
        added = [
            Bucket(a.reports + b.reports, a.total + b.total)
            for a, b in zip(self._seen, other._seen, strict=True)
        ]
        self._seen = deque(added, maxlen=self.baseline + self.guard + 1)
