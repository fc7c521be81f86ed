"""What the sample wire promises of itself: its size, its dates, its planted events."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from datetime import UTC, datetime, timedelta
from itertools import combinations
from urllib.parse import urlsplit

import pytest

from wokhei.adapters.sample import Item, load_items, load_outlets
from wokhei.adapters.sample.feeds import DIALECTS
from wokhei.adapters.sample.server import FAULTS
from wokhei.sources import DESKS

START = datetime(2026, 1, 5, tzinfo=UTC)
DAYS = 60
PROBATION = timedelta(days=14)

ITEMS = load_items()
OUTLETS = {urlsplit(outlet.feed_url).hostname: outlet for outlet in load_outlets()}
EVENTS: dict[str, list[Item]] = defaultdict(list)
for _item in ITEMS:
    if _item.event:
        EVENTS[_item.event].append(_item)

# event: its desk, and the fewest independent families that report it within two days
BURSTS = {
    "corvane-meteorite": ("science", 8),
    "community-licence": ("ai-research", 7),
    "ferrowick-recall": ("business", 6),
    "lindmoor-ruling": ("culture", 6),
    "meridor-time-signal": ("technology", 6),
    "quiet-hours-act": ("policy", 6),
}


def family(item: Item) -> str:
    return OUTLETS[item.host].family


def shingles(item: Item) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", item.body.lower())
    return {tuple(words[i : i + 4]) for i in range(len(words) - 3)}


def containment(one: Item, other: Item) -> float:
    a, b = shingles(one), shingles(other)
    return len(a & b) / min(len(a), len(b))


def test_every_desk_has_outlets_and_items() -> None:
    assert {outlet.desk for outlet in OUTLETS.values()} == {desk.slug for desk in DESKS}
    assert len(OUTLETS) >= 40
    assert len(ITEMS) >= 260
    assert min(Counter(OUTLETS[item.host].desk for item in ITEMS).values()) >= 40


def test_every_outlet_is_marked_as_invented_under_a_reserved_name() -> None:
    for outlet in OUTLETS.values():
        assert outlet.invented
        assert outlet.family.endswith(".example")
        assert urlsplit(outlet.site_url).hostname == urlsplit(outlet.feed_url).hostname
        assert urlsplit(outlet.feed_url).path in DIALECTS


def test_every_working_outlet_has_items_and_every_failing_one_none() -> None:
    assert {item.host for item in ITEMS} == set(OUTLETS) - set(FAULTS)


def test_some_outlets_share_an_owner_within_and_across_desks() -> None:
    owners = defaultdict(list)
    for outlet in OUTLETS.values():
        owners[outlet.family].append(outlet.desk)
    shared = [desks for desks in owners.values() if len(desks) > 1]
    assert any(len(set(desks)) > 1 for desks in shared)
    assert any(len(set(desks)) < len(desks) for desks in shared)


def test_items_lie_within_sixty_days_and_every_week_is_lively() -> None:
    assert all(START <= item.at < START + timedelta(days=DAYS) for item in ITEMS)
    weeks = Counter((item.at - START).days // 7 for item in ITEMS)
    assert min(weeks[week] for week in range(DAYS // 7)) >= 20


def test_urls_are_unique_and_say_the_day() -> None:
    assert len({item.url for item in ITEMS}) == len(ITEMS)
    sample = next(item for item in ITEMS if item.event == "corvane-meteorite")
    assert sample.url == (
        "http://tarnholm-observatory.example/2026/02/12/"
        "bulletin-17-corvane-meteorite-provisional-fall-parameters"
    )


def test_nothing_in_the_wire_links_or_carries_markup() -> None:
    for item in ITEMS:
        assert not re.search(r"https?:|www\.|<|>|&\w+;", item.title + item.body)


@pytest.mark.parametrize("event", BURSTS)
def test_a_burst_is_reported_by_many_families_within_two_days(event: str) -> None:
    desk, fewest = BURSTS[event]
    first = EVENTS[event][0].at
    soon = [item for item in EVENTS[event] if item.at < first + timedelta(days=2)]
    soon = [item for item in soon if OUTLETS[item.host].desk == desk]
    assert len(soon) >= 9
    assert len({family(item) for item in soon}) >= fewest
    assert first >= START + timedelta(days=34)


@pytest.mark.parametrize("event", BURSTS)
def test_reports_of_a_burst_are_written_independently(event: str) -> None:
    for one, other in combinations(EVENTS[event], 2):
        assert containment(one, other) < 0.3, (one.url, other.url)


@pytest.mark.parametrize("event", [*BURSTS, "planning-records-gap"])
def test_outlets_are_past_probation_when_they_report_an_event(event: str) -> None:
    first_heard = {item.host: item.at for item in reversed(ITEMS)}
    for item in EVENTS[event]:
        assert item.at - first_heard[item.host] >= PROBATION, item.url


def test_the_wire_story_is_one_text_under_many_names() -> None:
    copies = EVENTS["paper-tickets-wire"]
    assert len(copies) >= 10
    assert len({family(item) for item in copies}) >= 10
    assert all(containment(copies[0], copy) >= 0.9 for copy in copies)


def test_the_overlooked_document_has_one_report_until_its_late_uptake() -> None:
    document, report, *uptake = EVENTS["planning-records-gap"]
    assert OUTLETS[document.host].name == "Civil Records Office"
    assert report.at - document.at <= timedelta(days=2)
    assert min(item.at for item in uptake) - report.at >= timedelta(days=10)
    assert len({family(item) for item in uptake}) >= 4


def test_the_contested_term_has_opposed_definitions_and_two_licence_texts() -> None:
    texts = {
        item.host: item.body for item in EVENTS["community-licence"] if "full text" in item.title
    }
    assert "more than 40 million monthly users" in texts["halcyra-systems.example"]
    assert "for any purpose" in texts["commons-weights.example"]
    definitions = [
        item.host
        for item in EVENTS["community-licence"]
        if re.search(r"community licence is (?:not )?an? ", item.body)
    ]
    assert {"halcyra-systems.example", "commons-weights.example"} <= set(definitions)


def test_the_contested_term_was_heard_now_and_then_before() -> None:
    first = EVENTS["community-licence"][0].at
    earlier = [i for i in ITEMS if i.at < first and "community licence" in i.body]
    assert len(earlier) >= 3
