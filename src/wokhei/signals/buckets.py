"""How time is cut: buckets of a day, twice, half a bucket apart."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
PHASES = 2


@dataclass(frozen=True, slots=True)
class Buckets:
    """Two ways to cut time into buckets, so that what begins late in one begins early in the other.

    Half-buckets are numbered from 1970; a bucket of phase 0 is the half-buckets `2n` and `2n + 1`,
    one of phase 1 the half-buckets `2n - 1` and `2n`.

    Examples:
        >>> days = Buckets(timedelta(days=1))
        >>> half = days.half_of(datetime(2026, 1, 2, 13, tzinfo=UTC))
        >>> [days.start_at(phase, days.bucket_of(phase, half)).isoformat()[:13] for phase in (0, 1)]
        ['2026-01-02T00', '2026-01-02T12']
    """

    length: timedelta

    def half_of(self, at: datetime) -> int:
        """The half-bucket an instant is in."""
        return 2 * (at - _EPOCH) // self.length

    def bucket_of(self, phase: int, half: int) -> int:
        """The bucket of a phase that a half-bucket is in."""
        return (half + phase) // 2

    def halves_of(self, phase: int, bucket: int, *, width: int = 1) -> range:
        """The half-buckets of the `width` buckets that end with a bucket."""
        return range(2 * (bucket - width + 1) - phase, 2 * bucket - phase + 2)

    def start_at(self, phase: int, bucket: int) -> datetime:
        """When a bucket begins."""
        return _EPOCH + self.length * (2 * bucket - phase) / 2
