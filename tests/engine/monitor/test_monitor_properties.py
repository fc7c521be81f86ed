from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wokhei.domain.fetch import Entry, Feed, Fetched, Outcome
from wokhei.domain.source import Source, SourceHealth, SourceKind, SourceState
from wokhei.monitor import MonitorConfig, assess, pace, plan, retry_after
from wokhei.monitor.retry import max_age

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


answers = st.builds(
    lambda outcome, status, headers, entries, ttl: (
        Fetched(URL, URL, outcome, NOW, status=status, headers=headers, body=bytes([entries])),
        Feed("T", URL, "en", tuple(map(_entry, range(entries))), ttl=ttl),
    ),
    st.sampled_from(list(Outcome)),
    st.sampled_from([None, 200, 304, 403, 404, 410, 429, 500, 503]),
    st.fixed_dictionaries(
        {},
        optional={
            "retry-after": st.sampled_from(
                ["0", "7", "86400", "9999999999", "Sat, 16 May 2026 12:00:00 GMT", "soon", ""]
            ),
            "cache-control": st.sampled_from(
                ["max-age=7200", "no-store", "max-age=99999999", "s-maxage=1"]
            ),
        },
    ),
    st.integers(0, 3),
    st.sampled_from([0, 5, 90, 10_080]),
)
histories = st.builds(
    SourceHealth,
    st.just("s1"),
    state=st.sampled_from([SourceState.OK, SourceState.THIN, SourceState.BLOCKED]),
    failures=st.integers(0, 1000),
    succeeded_at=st.just(NOW - timedelta(hours=3)) | st.none(),
    read_at=st.just(NOW - timedelta(hours=3)) | st.none(),
    heard=counts,
    watched=counts,
    profile=profiles,
    gone_seen=st.integers(0, 1),
)


def _entry(number: int) -> Entry:
    at = NOW - timedelta(hours=number)
    return Entry(str(number), "One", f"{URL}/{number}", at, None, "", "", "")


def _after(health: SourceHealth | None, answer: tuple[Fetched, Feed]) -> SourceHealth:
    fetched, feed = answer
    return assess(
        SOURCE,
        health,
        fetched,
        feed=feed if fetched.outcome is Outcome.OK else None,
        new_items=len(feed.entries),
        now=NOW,
    )


@given(histories, answers)
@settings(database=None)
def test_no_source_is_asked_before_the_server_or_the_feed_allows_it(
    health: SourceHealth, answer: tuple[Fetched, Feed]
) -> None:
    fetched, feed = answer
    after = _after(health, answer)

    if after.due_at is not None:
        wait = after.due_at - NOW
        good = fetched.outcome in (Outcome.OK, Outcome.NOT_MODIFIED)
        ttl = timedelta(minutes=feed.ttl) if fetched.outcome is Outcome.OK else timedelta(0)
        put_off = fetched.outcome is Outcome.RATE_LIMITED and fetched.status is None
        stated = max(max_age(fetched.headers) or timedelta(0), ttl) if good else timedelta(0)
        asked = retry_after(fetched.headers, now=NOW) or timedelta(0)
        assert wait >= min(stated, CONFIG.fresh_longest)
        assert wait >= min(asked, CONFIG.retry_longest) or fetched.outcome is Outcome.GONE
        assert wait >= (CONFIG.shortest if good or put_off else CONFIG.failure_step)


@given(histories, answers)
@settings(database=None)
def test_the_next_time_is_ahead_and_never_beyond_all_bounds(
    health: SourceHealth, answer: tuple[Fetched, Feed]
) -> None:
    after = _after(health, answer)

    longest = max(CONFIG.failure_longest, CONFIG.fresh_longest) * (1 + CONFIG.jitter)
    assert (after.state is SourceState.GONE) == (after.due_at is None)
    assert after.due_at is None or NOW < after.due_at <= NOW + longest


@given(histories, answers)
@settings(database=None)
def test_the_same_answer_gives_the_same_next_time(
    health: SourceHealth, answer: tuple[Fetched, Feed]
) -> None:
    assert _after(health, answer) == _after(health, answer)


@given(st.sampled_from([Outcome.TIMEOUT, Outcome.DNS_ERROR, Outcome.HTTP_ERROR]))
@settings(database=None)
def test_each_failure_in_a_row_is_waited_for_longer_up_to_seven_days(outcome: Outcome) -> None:
    health, before, now = SourceHealth("s1"), timedelta(0), NOW

    for _ in range(200):
        fetched = Fetched(URL, URL, outcome, now)
        health = assess(SOURCE, health, fetched, feed=None, new_items=0, now=now)
        assert health.due_at is not None
        wait = health.due_at - now
        assert before <= wait <= CONFIG.failure_longest
        before, now = wait, health.due_at

    assert before == CONFIG.failure_longest


@given(heard=counts, watched=counts, profile=profiles)
@settings(max_examples=30, database=None)
def test_no_source_takes_more_than_its_share_of_requests(
    heard: float, watched: float, profile: tuple[float, ...]
) -> None:
    """Two days of polls, whatever it is thought to publish, and at least four a day."""
    health = SourceHealth("s1", heard=heard, watched=watched, profile=profile, read_at=NOW)
    now, polls = NOW, 0

    while now < NOW + timedelta(days=2):
        fetched = Fetched(URL, URL, Outcome.NOT_MODIFIED, now, status=304)
        health = assess(SOURCE, health, fetched, feed=None, new_items=0, now=now)
        assert health.due_at is not None
        now, polls = health.due_at, polls + 1

    assert 8 <= polls <= timedelta(days=2) / CONFIG.shortest


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
