from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from wokhei.domain.document import Quality
from wokhei.domain.fetch import Entry, Feed, Fetched, Outcome
from wokhei.domain.source import Source, SourceHealth, SourceKind, SourceState
from wokhei.monitor import MonitorConfig, assess, plan

NOW = datetime(2026, 5, 15, 12, tzinfo=UTC)
URL = "https://kestrel.example/feed"
SOURCE = Source("s1", "Kestrel", "science", URL, URL, "en", SourceKind.FEED, "kestrel.example")
CONFIG = MonitorConfig(jitter=0)


def answer(outcome: Outcome = Outcome.OK, status: int | None = 200, **given: object) -> Fetched:
    fetched = Fetched(url=URL, final_url=URL, outcome=outcome, at=NOW, status=status)
    return replace(fetched, **given)  # type: ignore[arg-type]


def feed(*published: datetime, readable: bool = True, problems: tuple[str, ...] = ()) -> Feed:
    entries = tuple(
        Entry(str(number), f"Item {number}", f"{URL}/{number}", at, None, "", "", "")
        for number, at in enumerate(published)
    )
    return Feed("Kestrel", URL, "en", entries, problems=problems, readable=readable)


def polled(fetched: Fetched, *, before: SourceHealth | None = None, now: datetime = NOW, **k):  # type: ignore[no-untyped-def]
    k.setdefault("feed", feed(now - timedelta(hours=3)) if fetched.outcome is Outcome.OK else None)
    return assess(
        SOURCE, before, fetched, new_items=k.pop("new_items", 0), now=now, config=CONFIG, **k
    )


def test_a_source_never_polled_is_due_at_once() -> None:
    assert plan(SOURCE, None, now=NOW) is not None


def test_validators_are_sent_back_byte_for_byte() -> None:
    headers = {"etag": 'W/"a b"', "last-modified": "Fri, 15 may 2026 10:00:00 gmt"}

    health = polled(answer(headers=headers))
    asked = plan(SOURCE, health, now=health.due_at)

    assert asked is not None
    assert (asked.etag, asked.last_modified) == tuple(headers.values())


def test_validators_are_forgotten_after_fourteen_days_without_a_body() -> None:
    health = polled(answer(headers={"etag": '"a"'}))

    asked = plan(SOURCE, health, now=NOW + timedelta(days=15))

    assert asked is not None
    assert asked.etag is None


def test_a_readable_answer_makes_a_source_ok() -> None:
    health = polled(answer(), new_items=2)

    assert (health.state, health.failures, health.items) == (SourceState.OK, 0, 2)


def test_not_modified_is_a_success_that_keeps_the_validators() -> None:
    before = polled(answer(headers={"etag": '"a"'}))

    health = polled(answer(Outcome.NOT_MODIFIED, 304), before=before, now=NOW + timedelta(hours=2))

    assert (health.state, health.etag) == (SourceState.OK, '"a"')


def test_html_where_a_feed_was_is_a_failure_that_says_so() -> None:
    unreadable = feed(readable=False, problems=("this is an HTML page, not a feed",))

    health = polled(answer(), feed=unreadable)

    assert health.state is SourceState.NOT_A_FEED
    assert health.reason == "this is an HTML page, not a feed"


def test_a_page_in_the_place_of_a_feed_proposes_the_feed_it_points_to_and_changes_nothing() -> None:
    found = "https://kestrel.example/feed.xml"
    unreadable = feed(readable=False, problems=("this is an HTML page, not a feed",))
    page = replace(unreadable, alternates=(found,))

    health = polled(answer(), feed=page)
    later = health.due_at + timedelta(minutes=1) if health.due_at else NOW
    asked = plan(SOURCE, health, now=later)
    again = polled(answer(), before=health, now=later)

    assert health.proposed == found
    assert health.reason == f"this is an HTML page, not a feed; it points to {found}"
    assert asked is not None
    assert asked.url == SOURCE.feed_url
    assert again.proposed is None


@pytest.mark.parametrize(
    ("outcome", "status", "state", "reason"),
    [
        (Outcome.HTTP_ERROR, 404, SourceState.UNREACHABLE, "HTTP 404 Not Found"),
        (Outcome.HTTP_ERROR, 403, SourceState.BLOCKED, "HTTP 403 Forbidden"),
        (Outcome.TIMEOUT, None, SourceState.UNREACHABLE, "no answer in time"),
        (Outcome.REFUSED, None, SourceState.BLOCKED, "refused by our own policy"),
        (Outcome.GONE, 410, SourceState.UNREACHABLE, "HTTP 410 Gone"),
    ],
)
def test_a_failure_is_a_state_with_its_reason(
    outcome: Outcome, status: int | None, state: SourceState, reason: str
) -> None:
    health = polled(answer(outcome, status))

    assert (health.state, health.reason, health.failures) == (state, reason, 1)


def test_a_second_410_in_a_row_means_gone_and_is_not_asked_again() -> None:
    health = polled(answer(Outcome.GONE, 410), before=polled(answer(Outcome.GONE, 410)))

    assert health.state is SourceState.GONE
    assert plan(SOURCE, health, now=NOW + timedelta(days=400)) is None


def test_back_off_grows_and_stops_at_seven_days() -> None:
    health, waits = None, []
    for _ in range(300):
        health = polled(answer(Outcome.TIMEOUT, None), before=health)
        waits.append(health.due_at - NOW)

    assert waits == sorted(waits)
    assert (waits[0], waits[-1]) == (timedelta(hours=1), timedelta(days=7))


@pytest.mark.parametrize(
    ("outcome", "status", "value", "wait"),
    [
        (Outcome.RATE_LIMITED, 429, "7200", timedelta(hours=2)),
        (Outcome.HTTP_ERROR, 503, "Fri, 15 May 2026 18:00:00 GMT", timedelta(hours=6)),
        (Outcome.RATE_LIMITED, 429, "315360000", timedelta(days=7)),
        (Outcome.RATE_LIMITED, 429, "soon", timedelta(hours=1)),
    ],
)
def test_retry_after_is_obeyed_within_reason(
    outcome: Outcome, status: int, value: str, wait: timedelta
) -> None:
    health = polled(answer(outcome, status, headers={"retry-after": value}))

    assert health.due_at == NOW + wait


def test_a_permanent_redirect_is_followed_for_good_after_three_sightings_over_three_days() -> None:
    health = None
    for day in (0, 2, 4):
        now = NOW + timedelta(days=day)
        health = polled(answer(moved_to="https://new.example/feed"), before=health, now=now)

    asked = plan(SOURCE, health, now=NOW + timedelta(days=9))

    assert health is not None
    assert health.state is SourceState.MOVED
    assert asked is not None
    assert asked.url == "https://new.example/feed"


def test_a_redirect_seen_twice_changes_nothing_yet() -> None:
    first = polled(answer(moved_to="https://new.example/feed"))
    health = polled(
        answer(moved_to="https://new.example/feed"), before=first, now=NOW + timedelta(days=4)
    )

    assert health.state is SourceState.OK


def test_a_source_with_nothing_new_for_long_is_stale() -> None:
    health = polled(answer(), feed=feed(NOW - timedelta(days=100)))

    assert health.state is SourceState.STALE
    assert health.reason == "nothing new since 2026-02-04"


def test_a_busy_source_is_polled_sooner_than_a_quiet_one() -> None:
    busy = polled(answer(), feed=feed(*(NOW - timedelta(hours=h) for h in range(1, 100))))
    quiet = polled(answer(), feed=feed(*(NOW - timedelta(days=d) for d in range(1, 30, 7))))

    assert busy.due_at < quiet.due_at


def test_a_body_read_again_updates_the_rate() -> None:
    first = polled(answer(), new_items=1)
    later = NOW + timedelta(hours=10)

    second = polled(answer(), before=first, now=later, new_items=3)

    assert second.items == 4
    assert second.heard > first.heard
    assert second.watched >= first.watched + 9.9


def test_a_feed_of_teasers_is_thin_and_stays_so_when_not_modified() -> None:
    thin = polled(answer(), quality=Quality.THIN)

    health = polled(answer(Outcome.NOT_MODIFIED, 304), before=thin, now=NOW + timedelta(hours=5))

    assert thin.state is health.state is SourceState.THIN


def test_a_feed_without_items_is_ok_and_asked_in_full_next_time() -> None:
    health = polled(answer(headers={"etag": '"a"'}), feed=feed())

    assert (health.state, health.reason, health.etag) == (
        SourceState.OK,
        "answers, but lists no items",
        None,
    )


def test_how_long_an_answer_is_fresh_is_obeyed_up_to_a_day() -> None:
    health = polled(answer(headers={"cache-control": "public, max-age=36000"}))
    for_ever = polled(answer(headers={"cache-control": "max-age=99999999"}))

    assert health.due_at == NOW + timedelta(hours=10)
    assert for_ever.due_at == NOW + timedelta(hours=24)


def test_a_source_that_moved_stays_moved_when_asked_at_its_new_address() -> None:
    moved = SourceHealth("s1", state=SourceState.MOVED, moved_to="https://new.example/feed")
    moved = replace(moved, moved_seen=3, moved_at=NOW - timedelta(days=5))

    health = polled(answer(url="https://new.example/feed"), before=moved)

    assert (health.state, health.moved_to) == (SourceState.MOVED, "https://new.example/feed")


def test_an_unknown_status_is_said_as_it_is() -> None:
    assert polled(answer(Outcome.HTTP_ERROR, 799)).reason == "HTTP 799"


def test_what_hardly_mends_itself_is_asked_for_again_later_than_what_passes() -> None:
    down = polled(answer(Outcome.TIMEOUT, None))
    missing = polled(answer(Outcome.HTTP_ERROR, 404))
    slow = polled(answer(Outcome.HTTP_ERROR, 408))

    assert down.due_at == slow.due_at == NOW + CONFIG.failure_step
    assert missing.due_at == NOW + CONFIG.lasting * CONFIG.failure_step


def test_a_good_answer_takes_all_strain_off() -> None:
    failed = polled(answer(Outcome.HTTP_ERROR, 404))

    health = polled(answer(), before=failed)

    assert (failed.strain, health.strain) == (CONFIG.lasting, 0)


def test_a_source_put_off_for_its_owners_sake_has_not_failed() -> None:
    before = polled(answer())
    put_off = answer(Outcome.RATE_LIMITED, None, headers={"retry-after": "7200"})

    health = polled(put_off, before=before)

    assert (health.state, health.failures) == (SourceState.OK, 0)
    assert health.due_at == NOW + timedelta(hours=2)


def test_a_retry_after_beside_a_good_answer_is_kept_to() -> None:
    health = polled(answer(headers={"retry-after": "172800"}))

    assert health.due_at is not None
    assert health.due_at >= NOW + timedelta(days=2)


def test_how_long_a_server_asked_to_be_left_alone_is_remembered_until_it_answers() -> None:
    asked = polled(answer(Outcome.RATE_LIMITED, 429, headers={"retry-after": "7200"}))

    answered = polled(answer(), before=asked, now=NOW + timedelta(hours=3))

    assert asked.left_alone_until == NOW + timedelta(hours=2)
    assert answered.left_alone_until is None
