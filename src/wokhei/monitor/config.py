"""What the monitor is tuned by."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class MonitorConfig:
    """Intervals, limits and costs of polling."""

    shortest: timedelta = timedelta(minutes=15)  # what publishers of feeds ask for at the least
    longest: timedelta = timedelta(hours=4)  # quiet feeds wake up in bursts
    # The four below were chosen on a replay of 120 feeds' publish times: 9.5 polls a feed and day,
    # mean delay 33 minutes; hourly polling takes 24 polls for 27 minutes.
    waiting_hours: float = 0.0155  # poll when the items not yet heard have waited so long in all
    prior_items: float = 0.4  # Gamma prior: so many items ...
    prior_hours: float = 24.0  # ... in so many hours
    memory: timedelta = timedelta(days=120)  # the weight of what was heard halves in this time
    profile_prior: float = 3.0  # items an hour or weekday has before any is heard
    fresh_longest: timedelta = timedelta(hours=24)  # max-age and ttl count up to this
    jitter: float = 0.1  # share of an interval that is spread, so that sources do not move in step
    failure_step: timedelta = timedelta(hours=1)  # linear back-off: weighed failures times this ...
    failure_longest: timedelta = timedelta(days=7)  # ... and never more
    lasting: float = 2.0  # what a 404, a dead name or a page for a feed weighs; a time-out weighs 1
    retry_longest: timedelta = timedelta(days=7)  # a Retry-After beyond is taken for a mistake
    blocked_wait: timedelta = timedelta(hours=12)  # 401, 403 and our own policy change rarely
    limited_wait: timedelta = timedelta(hours=1)  # 429 and 503 without Retry-After
    gone_after: int = 2  # answers 410 in a row
    moved_after: int = 3  # sightings of the same permanent redirect ...
    moved_for: timedelta = timedelta(hours=72)  # ... over at least so long
    validators_for: timedelta = timedelta(days=14)  # then ask unconditionally: some servers lie
    stale_after: timedelta = timedelta(days=60)  # without a new item; monthlies are not stale

    def __post_init__(self) -> None:
        if not timedelta(0) < self.shortest <= self.longest:
            raise ValueError(
                f"shortest must be above 0 and at most longest, got {self.shortest}, {self.longest}"
            )
        if self.waiting_hours <= 0 or self.prior_hours <= 0:
            raise ValueError("waiting_hours and prior_hours must be positive")
        if not 0 <= self.jitter < 1:
            raise ValueError(f"jitter must be in [0, 1), got {self.jitter}")
