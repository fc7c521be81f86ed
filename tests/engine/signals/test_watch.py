from __future__ import annotations

import copy
import pickle
from datetime import timedelta

import pytest

from tests.engine.signals.streams import (
    DAY,
    OUTLETS,
    START,
    background,
    item,
    raised,
    replay,
    reports,
)
from wokhei.domain.document import Document
from wokhei.signals import Watch, WatchConfig

DAYS = 30
EVENT_AT = START + DAY * 24 + timedelta(hours=7)
HOUR = timedelta(hours=1)


@pytest.fixture(scope="module")
def quiet() -> list[Document]:
    return background(days=DAYS)


def test_what_many_outlets_suddenly_report_is_a_signal(quiet: list[Document]) -> None:
    event = reports("Zorvane", at=EVENT_AT, outlets=OUTLETS[:9], every=HOUR)

    found = raised(replay([*quiet, *event]))

    assert [signal.term for signal in found.values()] == ["zorvane"]


def test_a_signal_carries_the_numbers_a_reader_can_check(quiet: list[Document]) -> None:
    event = reports("Zorvane", at=EVENT_AT, outlets=OUTLETS[:9], every=HOUR)

    (signal,) = raised(replay([*quiet, *event])).values()

    assert signal.label == "Zorvane"
    assert signal.observed == 9
    assert signal.expected < 0.5
    assert signal.p < signal.q <= 0.05
    assert len(signal.families) == len(signal.document_ids) == 9
    assert signal.document_ids == tuple(d.id for d in event)
    assert signal.monitored_sources == len(OUTLETS)
    assert signal.baseline_buckets == 22
    assert [point.observed for point in signal.series[-3:]] == [0, 0, 9]
    assert len(signal.series) == WatchConfig().series_points
    assert signal.desk == event[0].desk


def test_a_signal_is_raised_within_an_hour_of_the_report_that_suffices(
    quiet: list[Document],
) -> None:
    event = reports("Zorvane", at=EVENT_AT, outlets=OUTLETS[:9], every=2 * HOUR)

    (signal,) = raised(replay([*quiet, *event])).values()

    assert signal.at <= event[5].published_at + HOUR


def test_nothing_is_reported_where_nothing_happens(quiet: list[Document]) -> None:
    assert raised(replay(quiet)) == {}


def test_one_event_keeps_one_id_while_it_lives(quiet: list[Document]) -> None:
    event = reports("Zorvane", at=EVENT_AT, outlets=OUTLETS, every=3 * HOUR)

    handed_out = [signal for signal in replay([*quiet, *event]) if signal.reported]

    assert len({signal.id for signal in handed_out}) == 1
    assert len(handed_out) > 5
    assert {signal.at for signal in handed_out} == {handed_out[0].at}


def test_one_outlet_has_one_vote(quiet: list[Document]) -> None:
    flood = reports("Zorvane", at=EVENT_AT, outlets=["Outlet 01"] * 40, every=HOUR / 4)

    assert raised(replay([*quiet, *flood])) == {}


def test_one_text_under_many_names_is_one_report(quiet: list[Document]) -> None:
    wire = [
        item("Zorvane merger agreed", at=EVENT_AT + HOUR * n / 10, outlet=outlet)
        for n, outlet in enumerate(OUTLETS[:20])
    ]

    assert raised(replay([*quiet, *wire])) == {}


def test_new_outlets_weigh_no_more_than_known_ones(quiet: list[Document]) -> None:
    farm = reports(
        "Zorvane", at=EVENT_AT, outlets=[f"New {number}" for number in range(30)], every=HOUR / 10
    )

    assert raised(replay([*quiet, *farm])) == {}


def test_a_weekly_column_is_no_news_from_its_third_time_on(quiet: list[Document]) -> None:
    columns = [
        report
        for week in range(4)
        for report in reports(
            "Zorvane", at=START + DAY * (2 + 7 * week), outlets=OUTLETS[:10], every=HOUR, seed=week
        )
    ]

    found = raised(replay([*quiet, *columns]))

    assert all(signal.at < START + DAY * 16 for signal in found.values())


def test_a_steady_term_is_no_news(quiet: list[Document]) -> None:
    steady = [
        report
        for day in range(DAYS)
        for report in reports(
            "Zorvane", at=START + DAY * day, outlets=OUTLETS[day % 20 :][:6], every=HOUR, seed=day
        )
    ]

    assert raised(replay([*quiet, *steady])) == {}


def test_there_is_no_alarm_before_a_week_of_history() -> None:
    event = reports("Zorvane", at=START + DAY * 5, outlets=OUTLETS, every=HOUR / 4)

    assert raised(replay([*background(days=6), *event])) == {}


def test_what_comes_close_is_shown_with_the_reason(quiet: list[Document]) -> None:
    event = reports("Zorvane", at=EVENT_AT, outlets=OUTLETS[:3], every=HOUR)

    handed_out = replay(
        [*quiet, *event], config=WatchConfig(false_discovery_rate=0.02, near_miss_rate=0.99)
    )
    close = [s for s in handed_out if s.term == "zorvane" and not s.reported]

    assert close
    assert "above 0.02" in close[-1].reason


def test_no_more_than_the_set_number_came_close_in_a_day(quiet: list[Document]) -> None:
    config = WatchConfig(near_misses_a_day=2, near_miss_rate=0.99)

    close = [s for s in replay(quiet, config=config) if not s.reported]

    days = {signal.at.date() for signal in close}
    assert all(len({s.id for s in close if s.at.date() == day}) <= 2 for day in days)


def test_a_watch_goes_on_after_pickling_as_if_nothing_had_been(quiet: list[Document]) -> None:
    event = reports("Zorvane", at=EVENT_AT, outlets=OUTLETS[:9], every=HOUR)
    ordered = sorted([*quiet, *event], key=lambda d: (d.published_at, d.id))
    first = Watch()
    for heard in ordered[:1400]:
        first.hear(heard, report_id=heard.title)
    second = pickle.loads(pickle.dumps(first))
    third = copy.deepcopy(first)

    handed_out = [replay(ordered[1400:], watch=watch) for watch in (first, second, third)]

    assert handed_out[0] == handed_out[1] == handed_out[2]


def test_nothing_heard_is_nothing_noticed() -> None:
    assert Watch().notice(START) == []


def test_the_order_within_an_hour_does_not_change_what_is_noticed(quiet: list[Document]) -> None:
    event = reports("Zorvane", at=EVENT_AT, outlets=OUTLETS[:9], every=timedelta(0))

    one = raised(replay([*quiet, *event]))
    other = raised(replay([*quiet, *reversed(event)]))

    assert one.keys() == other.keys()


def test_a_document_older_than_the_baseline_changes_nothing(quiet: list[Document]) -> None:
    old = [item("Zorvane long ago", at=START - DAY * 300, outlet=o) for o in OUTLETS[:5]]
    watch = Watch()
    for heard in quiet:
        watch.hear(heard, report_id=heard.title)

    for heard in old:
        watch.hear(heard, report_id=heard.id)

    assert watch.notice(START + DAY * DAYS) == Watch().notice(START) == []


def test_a_gap_of_days_raises_nothing_by_itself() -> None:
    before = background(days=20)
    after = background(days=10, seed=8, start=START + DAY * 29)

    assert raised(replay([*before, *after])) == {}


def test_terms_of_a_language_without_spaces_are_watched(quiet: list[Document]) -> None:
    event = [
        item(f"{left}東京地震{right}", at=EVENT_AT + HOUR * n, outlet=OUTLETS[n])
        for n, (left, right) in enumerate(zip("一二三四五六七八", "上下左右中大小高", strict=True))
    ]

    (signal,) = raised(replay([*quiet, *event])).values()

    assert signal.label == "東京地震"


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"bucket": timedelta(0)}, "bucket must be positive"),
        ({"minimum_baseline": 0}, "minimum_baseline must be between"),
        ({"false_discovery_rate": 0.7}, "false_discovery_rate"),
    ],
)
def test_a_senseless_threshold_is_refused(changes: dict[str, object], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        WatchConfig(**changes)  # type: ignore[arg-type]


def test_where_most_outlets_are_new_anyway_new_ones_are_no_farm() -> None:
    quiet = [
        item(d.title, at=d.published_at, outlet=f"New {number}")
        for number, d in enumerate(background(days=DAYS))
    ]
    event = reports(
        "Zorvane", at=EVENT_AT, outlets=[f"Newer {number}" for number in range(9)], every=HOUR
    )

    assert "zorvane" in {signal.term for signal in raised(replay([*quiet, *event])).values()}


def test_a_slow_event_is_found_over_three_days(quiet: list[Document]) -> None:
    event = reports("Zorvane", at=EVENT_AT, outlets=OUTLETS[:8], every=9 * HOUR)

    found = raised(replay([*quiet, *event]))

    assert "zorvane" in {signal.term for signal in found.values()}


def test_a_document_heard_twice_counts_once(quiet: list[Document]) -> None:
    event = reports("Zorvane", at=EVENT_AT, outlets=OUTLETS[:2], every=HOUR)

    assert raised(replay([*quiet, *event * 20])) == {}


def test_two_events_of_one_day_are_two_signals(quiet: list[Document]) -> None:
    events = [
        *reports("Zorvane", at=EVENT_AT, outlets=OUTLETS[:9], every=HOUR),
        *reports("Quillmar", at=EVENT_AT, outlets=OUTLETS[9:18], every=HOUR),
    ]

    found = raised(replay([*quiet, *events]))

    assert sorted(signal.term for signal in found.values()) == ["quillmar", "zorvane"]


def test_terms_that_share_their_reports_are_one_signal(quiet: list[Document]) -> None:
    event = reports("Zorvane Quillmar", at=EVENT_AT, outlets=OUTLETS[:9], every=HOUR)

    (signal,) = raised(replay([*quiet, *event])).values()

    assert {"zorvane", "quillmar", "zorvane quillmar"} <= set(signal.terms)
    assert signal.label == "Zorvane Quillmar"
