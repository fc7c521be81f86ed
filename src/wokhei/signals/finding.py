"""A finding: one term in one window, tested."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

Hours = tuple[datetime, datetime]
Test = tuple[int, int, int, int, Hours | None]


@dataclass(frozen=True, slots=True)
class Finding:
    """A term in a window, tested.

    The window is `width` whole buckets of a phase, or some `hours` of the last of them.
    """

    term: str
    slot: int
    phase: int
    bucket: int  # the last of the window
    width: int  # buckets in the window
    observed: int
    expected: float
    shape: float
    exposure: float  # all reports that the window is expected to hold
    p: float
    baseline: int
    first: int  # number of its first report; with `observed`, tells terms of the same reports
    hours: Hours | None = None  # None: the whole window, nothing shorter
    looks: float = 1.0  # windows of a day that this one was picked from, weighted
    q: float = 1.0
    weight: float = 1.0  # what its chance counts for, by its company; 0: a bare word, no alarm
    together: float = 1.0  # share of its families whose reports share more than the term

    @property
    def test(self) -> Test:
        """What was tested, whatever came of it."""
        return (self.slot, self.phase, self.bucket, self.width, self.hours)

    @property
    def chance(self) -> float:
        """The p-value, paid for having looked so often."""
        return min(1.0, self.p * self.looks)

    @property
    def halves(self) -> range:
        """The half-buckets of its buckets."""
        return range(2 * (self.bucket - self.width + 1) - self.phase, self.last_half + 1)

    @property
    def last_half(self) -> int:
        """The last half-bucket of its buckets."""
        return 2 * self.bucket - self.phase + 1
