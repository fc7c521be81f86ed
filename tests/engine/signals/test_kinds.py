"""The signals beside bursts, as the watch raises them."""

from __future__ import annotations

import copy
import pickle
import random
from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from tests.engine.signals.streams import (
    DAY,
    OUTLETS,
    START,
    STRICT,
    VOCABULARY,
    background,
    item,
    replay,
)
from tests.nouns import document
from wokhei import desk
from wokhei.adapters.store.memory import MemoryStore
from wokhei.domain.document import Document
from wokhei.domain.signal import Signal, SignalKind
from wokhei.signals import Watch, WatchConfig, changed

HOUR = DAY / 24
WEEK = 7 * DAY


def of_kind(signals: Iterable[Signal], kind: SignalKind) -> list[Signal]:
    return [signal for signal in signals if signal.kind is kind]


def rising(term: str, *, weeks: int, outlets: int) -> list[Document]:
    """A term in three reports more each week, and by more outlets each."""
    draw = random.Random(5)
    found = []
    for week in range(weeks):
        for number in range(1 + 3 * week):
            at = START + WEEK * week + DAY * (number % 7) + HOUR * draw.randrange(20)
            outlet = OUTLETS[number % min(outlets, 1 + 3 * week)]
            title = " ".join((*draw.sample(VOCABULARY, 3), term, *draw.sample(VOCABULARY, 3)))
            found.append(item(title, at=at, outlet=outlet, number=number))
    return found


def test_a_term_that_rises_week_by_week_emerges_once() -> None:
    stream = [*background(days=75), *rising("Zorvane", weeks=10, outlets=20)]

    found = of_kind(replay(stream, tick=timedelta(hours=6)), SignalKind.EMERGENCE)

    assert [signal.label for signal in found] == ["Zorvane"]
    assert len(found[0].series) == found[0].baseline_buckets == 8
    assert found[0].observed > 1.5 * found[0].expected
    assert len(found[0].families) >= 3


def test_a_term_that_two_outlets_push_week_by_week_does_not_emerge() -> None:
    stream = [*background(days=75), *rising("Zorvane", weeks=10, outlets=2)]

    found = of_kind(replay(stream, tick=timedelta(hours=6)), SignalKind.EMERGENCE)

    assert found == []


def test_nothing_emerges_where_nothing_rises() -> None:
    found = of_kind(replay(background(days=75), tick=timedelta(hours=6)), SignalKind.EMERGENCE)

    assert found == []


def disputed(term: str) -> list[Document]:
    """Three outlets that dispute a term, and six that just use it."""
    at = START + 20 * DAY
    titles = [
        f"Stop calling it {term}",
        f"There is no such thing as {term}",
        f"Who gets to define {term}?",
        *(
            f"{word.title()} {other} {term} {word}"
            for word, other in zip(VOCABULARY[:6], VOCABULARY[10:16], strict=True)
        ),
    ]
    return [
        item(title, at=at + HOUR * number, outlet=OUTLETS[number])
        for number, title in enumerate(titles)
    ]


def test_a_term_disputed_by_several_families_is_contested_with_both_sides_quoted() -> None:
    stream = [*background(days=24), *disputed("zorvane")]

    found = of_kind(replay(stream), SignalKind.CONTESTED)

    assert {signal.id for signal in found} == {found[0].id}
    last = found[-1]
    assert last.term == "zorvane"
    disputing, plain = last.senses
    texts = {heard.id: heard.text for heard in stream}
    for quote in (*disputing.quotes, *plain.quotes):
        assert texts[quote.document_id][quote.start : quote.end] == quote.quote
        assert "zorvane" in quote.quote.casefold()
    assert not set(disputing.families) & set(plain.families)
    assert len(disputing.families) == 3


def test_a_dispute_by_one_family_is_no_contest() -> None:
    one = [
        item(heard.title, at=heard.published_at, outlet=OUTLETS[0], number=number)
        for number, heard in enumerate(disputed("zorvane")[:3])
    ]

    found = of_kind(replay([*background(days=24), *one]), SignalKind.CONTESTED)

    assert found == []


def told(watch: Watch, *, apart: int) -> list[Signal]:
    """Four days of stories of twenty families, and days later one of two with the same words."""
    found: list[Signal] = []
    for day in range(4 + apart):
        families, first = (20, 0) if day < 4 else (2, 20)
        for number in range(families if day < 4 or day == 3 + apart else 0):
            title = f"{VOCABULARY[day * 20 + number]} dam crack flood warning"
            at = START + DAY * day + HOUR * number
            watch.hear(
                item(title, at=at, outlet=OUTLETS[first + number], number=day),
                report_id=f"{day} {number}",
                story_id=f"story {day}",
            )
        found += watch.notice(START + DAY * (day + 1))
    return found


def gap_watch() -> Watch:
    watch = Watch(WatchConfig(false_discovery_rate=0.02))
    for number in range(110):  # settled stories of one family, so that there is something to know
        lone = item(f"lone {VOCABULARY[number]}", at=START - 8 * DAY, outlet=OUTLETS[number % 30])
        watch.hear(lone, report_id=f"lone {number}", story_id=f"lone {number}")
    return watch


def test_a_story_of_two_families_where_its_like_get_twenty_is_overlooked() -> None:
    found = of_kind(told(gap_watch(), apart=6), SignalKind.COVERAGE_GAP)

    (signal,) = found
    assert signal.observed == 2
    assert signal.expected > 3.5
    assert set(signal.silent) <= {item("", at=START, outlet=o).family for o in OUTLETS}
    assert not set(signal.silent) & set(signal.families)


def test_a_small_story_on_a_subject_that_others_tell_now_is_not_overlooked() -> None:
    assert of_kind(told(gap_watch(), apart=2), SignalKind.COVERAGE_GAP) == []


def test_a_story_raised_before_a_restart_is_not_raised_anew() -> None:
    (known,) = of_kind(told(gap_watch(), apart=6), SignalKind.COVERAGE_GAP)
    again = gap_watch()

    again.resume([known])

    assert of_kind(told(again, apart=6), SignalKind.COVERAGE_GAP) == []


def test_a_watch_that_was_pickled_goes_on_alike() -> None:
    stream = [*background(days=24), *disputed("zorvane")]
    ordered = sorted(stream, key=lambda d: (d.published_at, d.id))
    watch = Watch(STRICT)
    for heard in ordered:
        watch.hear(heard, report_id=heard.title, story_id=heard.title)
    others = [pickle.loads(pickle.dumps(watch)), copy.deepcopy(watch)]

    at = START + 21 * DAY

    assert watch.notice(at) == others[0].notice(at) == others[1].notice(at)


def test_a_document_that_says_something_else_is_a_signal_with_both_clauses() -> None:
    before, after = document("Terms", body="old"), document("Terms", body="new")

    found = changed(
        before,
        after,
        frames=({"redistribution": "You may pass it on."}, {"redistribution": "You may not."}),
        at=START,
    )

    assert found is not None
    assert found.kind is SignalKind.DOCUMENT_CHANGE
    assert found.document_ids == (before.id, after.id)
    assert (found.changes[0].before, found.changes[0].after) == (
        "You may pass it on.",
        "You may not.",
    )


def test_a_document_laid_out_anew_is_no_signal() -> None:
    before, after = document("Terms", body="old"), document("Terms", body="new")

    frames = ({"redistribution": "You may pass it on."}, {"redistribution": "You may\npass it on."})

    assert changed(before, after, frames=frames, at=START) is None


def test_the_desk_keeps_what_a_new_version_of_a_document_changes() -> None:
    store = MemoryStore()
    before, after = document("Terms", body="old"), document("Terms", body="new", at=START + DAY)
    before = replace(before, fetched_at=START)
    after = replace(after, fetched_at=START + DAY)
    store.save_documents([before, after])
    clauses = {before.id: "You may pass it on.", after.id: "You may not."}

    found = desk.notice_change(
        store, after, frames=lambda one: {"redistribution": clauses[one.id]}, now=START + DAY
    )

    assert found is not None
    assert store.signal(found.id).changes == found.changes


def test_the_first_version_of_a_document_changes_nothing() -> None:
    store = MemoryStore()
    only = document("Terms", body="old")
    store.save_documents([only])

    assert desk.notice_change(store, only, frames=lambda _: {"sale": "no"}, now=START) is None
