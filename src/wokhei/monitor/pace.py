"""How often to poll, by the cost of waiting.

An item heard late costs the hours it waited. A source's items come at a rate that its hours and
weekdays shape; it is polled when the items expected since the last poll have waited so long in all
that it reaches one cost, the same for every source. With a constant rate that is an interval
proportional to one over the square root of the rate, which makes the total wait least for a given
number of requests.

References:
    Cho & Garcia-Molina, Effective page refresh policies for web crawlers (2003). The rate is a
    Poisson rate with a Gamma prior whose evidence fades; the shape is a smoothed profile of the
    24 hours (UTC) times one of the seven weekdays.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from wokhei.domain.source import SourceHealth
from wokhei.domain.span import digest
from wokhei.monitor.config import MonitorConfig

_HOUR = timedelta(hours=1)
_STEPS_AN_HOUR = 4
_DAY = 24


def rate(health: SourceHealth, *, config: MonitorConfig) -> float:
    """Items an hour to expect of the source, over all hours."""
    return (health.heard + config.prior_items) / (health.watched + config.prior_hours)


def first_look(
    published: Iterable[datetime], *, now: datetime, config: MonitorConfig
) -> tuple[float, float, tuple[float, ...]]:
    """What the dated items of a first body tell: items heard, hours watched, profile."""
    dates = sorted(date for date in published if now - date <= config.memory)
    hours = (now - dates[0]) / _HOUR if len(dates) > 1 else 0.0
    return float(len(dates)), hours, profile((), dates, kept=0.0)


def fade(health: SourceHealth, *, now: datetime, config: MonitorConfig) -> tuple[float, float]:
    """The hours since the last good answer, and the share of the evidence that outlives them."""
    hours = max((now - (health.succeeded_at or now)) / _HOUR, 0.0)
    return hours, 0.5 ** (hours * _HOUR / config.memory)


def profile(
    before: tuple[float, ...], published: Iterable[datetime], *, kept: float
) -> tuple[float, ...]:
    """Items by hour of the day, then by weekday, the earlier ones faded to `kept`."""
    counts = [count * kept for count in before] or [0.0] * (_DAY + 7)
    for date in published:
        counts[date.hour] += 1
        counts[_DAY + date.weekday()] += 1
    return tuple([round(count, 4) for count in counts])


def wait(health: SourceHealth, *, now: datetime, config: MonitorConfig) -> timedelta:
    """How long to leave the source alone, between the config's shortest and longest."""
    shape = _Shape(health.profile, config=config)
    each = rate(health, config=config) / _STEPS_AN_HOUR
    first = now.hour * _STEPS_AN_HOUR + now.minute * _STEPS_AN_HOUR // 60
    weekday = now.weekday()
    steps = int(config.longest / _HOUR * _STEPS_AN_HOUR)
    expected = cost = 0.0
    hour, here = -1, 0.0
    for step in range(steps):
        if hour != (first + step) // _STEPS_AN_HOUR:
            hour = (first + step) // _STEPS_AN_HOUR
            here = each * shape.of_hour(hour % _DAY)
            here *= shape.of_weekday((weekday + hour // _DAY) % 7)
        expected += here
        before, cost = cost, cost + expected / _STEPS_AN_HOUR
        if cost >= config.waiting_hours:
            part = (config.waiting_hours - before) / (cost - before)
            return max((step + part) * _HOUR / _STEPS_AN_HOUR, config.shortest)
    return config.longest


def spread(wait: timedelta, *, source_id: str, now: datetime, config: MonitorConfig) -> timedelta:
    """The wait, lengthened by up to `config.jitter` of itself; the same inputs give the same."""
    draw = int(digest(source_id, now.isoformat(), size=4), 16) / 2**32
    return wait * (1 + config.jitter * draw)


class _Shape:
    """The profile as factors around 1, drawn towards 1 where there is little evidence."""

    def __init__(self, counts: tuple[float, ...], *, config: MonitorConfig) -> None:
        self.hours, self.days = counts[:_DAY], counts[_DAY:]
        self.prior = config.profile_prior
        self.hourly = sum(self.hours) / _DAY + self.prior
        self.daily = sum(self.days) / 7 + self.prior

    def of_hour(self, hour: int) -> float:
        """The factor of an hour of the day, smoothed over its neighbours."""
        if not self.hours:
            return 1.0
        before, here, after = (self.hours[(hour + step) % _DAY] for step in (-1, 0, 1))
        return (0.25 * before + 0.5 * here + 0.25 * after + self.prior) / self.hourly

    def of_weekday(self, day: int) -> float:
        """The factor of a day of the week, Monday first."""
        return (self.days[day] + self.prior) / self.daily if self.days else 1.0
