from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wokhei.domain.fetch import Feed, Fetched, Outcome
from wokhei.domain.source import Source, SourceHealth, SourceKind, SourceState
from wokhei.monitor import MonitorConfig, assess, pace, plan

NOW = datetime(2026, 5, 15, 12, tzinfo=UTC)
URL = "https://kestrel.example/feed"
SOURCE = Source("s1", "Kestrel", "science", URL, URL, "en", SourceKind.FEED, "kestrel.example")
CONFIG = MonitorConfig()

counts = st.floats(0, 1000)
profiles = st.just(()) | st.tuples(*[counts] * 31)


@given(heard=counts, watched=counts, profile=profiles)
@settings(database=None)
def test_a_wait_is_never_shorter_or_longer_than_allowed(
    heard: float, watched: float, profile: tuple[float, ...]
) -> None:
    health = SourceHealth("s1", heard=heard, watched=watched, profile=profile)

    assert CONFIG.shortest <= pace.wait(health, now=NOW, config=CONFIG) <= CONFIG.longest


@given(heard=counts, watched=counts)
@settings(database=None)
def test_more_items_never_mean_a_longer_wait(heard: float, watched: float) -> None:
    quiet = SourceHealth("s1", heard=heard, watched=watched)
    busy = SourceHealth("s1", heard=heard + 1, watched=watched)

    assert pace.wait(busy, now=NOW, config=CONFIG) <= pace.wait(quiet, now=NOW, config=CONFIG)


@given(
    st.lists(st.sampled_from(list(Outcome)), min_size=1, max_size=12),
    st.sampled_from(["", "60", "Fri, 15 May 2026 18:00:00 GMT", "-5", "junk", "9" * 40]),
)
def test_any_run_of_answers_leaves_a_source_with_a_state_and_a_next_time(
    outcomes: list[Outcome], retry: str
) -> None:
    health, now = None, NOW
    for outcome in outcomes:
        readable = outcome is Outcome.OK
        fetched = Fetched(URL, URL, outcome, now, headers={"retry-after": retry})
        feed = Feed("T", URL, "en", ()) if readable else None
        health = assess(SOURCE, health, fetched, feed=feed, new_items=0, now=now)
        assert health.state is SourceState.GONE or health.due_at > now  # type: ignore[operator]
        assert plan(SOURCE, health, now=now) is None
        assert health.reason or health.state is SourceState.OK
        now += timedelta(hours=1)


def test_a_source_heard_mostly_on_weekdays_is_left_alone_longer_at_the_weekend() -> None:
    working = tuple([1.0] * 24 + [20.0] * 5 + [0.0] * 2)
    health = SourceHealth("s1", heard=20, watched=200, profile=working)
    friday, saturday = datetime(2026, 5, 15, 9, tzinfo=UTC), datetime(2026, 5, 16, 9, tzinfo=UTC)

    weekday = pace.wait(health, now=friday, config=CONFIG)

    assert weekday < pace.wait(health, now=saturday, config=CONFIG)


@pytest.mark.parametrize(
    ("given_", "message"),
    [
        ({"shortest": timedelta(0)}, "shortest must be above 0"),
        ({"jitter": 1.0}, "jitter must be in"),
        ({"waiting_hours": 0.0}, "must be positive"),
    ],
)
def test_a_config_that_makes_no_sense_is_refused(given_: dict[str, object], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        MonitorConfig(**given_)  # type: ignore[arg-type]
