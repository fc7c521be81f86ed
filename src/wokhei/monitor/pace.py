"""How often to poll, by the cost of waiting.

An item heard late costs the hours it waited. A source with `rate` items an hour, polled every T
hours, has `rate * T**2 / 2` hours waiting at each poll; polling each when that reaches one
common cost makes the total wait least for a given number of requests.

References:
    Cho & Garcia-Molina, Effective page refresh policies for web crawlers (2003); the rate is a
    Poisson rate with a Gamma prior whose evidence fades.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from math import sqrt

from wokhei.domain.source import SourceHealth
from wokhei.domain.span import digest
from wokhei.monitor.config import MonitorConfig

_HOUR = timedelta(hours=1)


def rate(health: SourceHealth, *, config: MonitorConfig) -> float:
    """Items an hour to expect of the source."""
    return (health.heard + config.prior_items) / (health.watched + config.prior_hours)


def watch(
    health: SourceHealth,
    published: Iterable[datetime],
    *,
    new_items: int,
    now: datetime,
    config: MonitorConfig,
) -> tuple[float, float]:
    """The fading counts of items heard and hours watched, with this poll added.

    The first body read tells of the past: its dated items count over the time they span.
    """
    if health.read_at is None:
        dates = sorted(date for date in published if now - date <= 2 * config.memory)
        if len(dates) < 2:
            return float(len(dates)), 0.0
        return float(len(dates)), (now - dates[0]) / _HOUR
    hours = max((now - (health.checked_at or now)) / _HOUR, 0.0)
    kept = 0.5 ** (hours * _HOUR / config.memory)
    return health.heard * kept + new_items, health.watched * kept + hours


def interval(items_an_hour: float, *, config: MonitorConfig) -> timedelta:
    """How long to leave a source of that rate alone."""
    hours = sqrt(2 * config.waiting_hours / items_an_hour)
    return min(max(hours * _HOUR, config.shortest), config.longest)


def spread(wait: timedelta, *, source_id: str, now: datetime, config: MonitorConfig) -> timedelta:
    """The wait, lengthened by up to `config.jitter` of itself; the same inputs give the same."""
    draw = int(digest(source_id, now.isoformat(), size=4), 16) / 2**32
    return wait * (1 + config.jitter * draw)
