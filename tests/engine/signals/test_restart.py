from __future__ import annotations

import pytest

from tests.engine.signals.streams import DAY, OUTLETS, START, STRICT, background, raised, reports
from wokhei.domain.document import Document
from wokhei.domain.signal import Signal
from wokhei.signals import Watch

DAYS = 30
HOUR = DAY / 24
EVENT_AT = START + DAY * (DAYS - 3) + 6 * HOUR


@pytest.fixture(scope="module")
def stream() -> list[Document]:
    """Three weeks of nothing, and an event that is called otherwise on its second day."""
    event = [
        *reports("Zorvane Quillmar", at=EVENT_AT, outlets=OUTLETS[:9], every=HOUR),
        *reports("Quillmar", at=EVENT_AT + DAY, outlets=OUTLETS[9:20], every=HOUR),
    ]
    return sorted([*background(days=DAYS), *event], key=lambda d: (d.published_at, d.id))


def heard(watch: Watch, documents: list[Document]) -> None:
    for document in documents:
        watch.hear(document, report_id=document.title)


def looked(watch: Watch, documents: list[Document]) -> list[Signal]:
    """What is noticed when the watch looks every hour."""
    found = []
    due = documents[0].published_at + HOUR
    for document in documents:
        while document.published_at >= due:
            found += watch.notice(due)
            due += HOUR
        watch.hear(document, report_id=document.title)
    return [*found, *watch.notice(due)]


def test_an_event_that_goes_on_after_a_restart_stays_one_signal(stream: list[Document]) -> None:
    before = [d for d in stream if d.published_at < EVENT_AT + 12 * HOUR]
    after = stream[len(before) :]
    kept = raised(looked(Watch(STRICT), before))
    again = Watch(STRICT)
    heard(again, before)

    again.resume(kept.values())
    later = raised(looked(again, after))

    assert kept
    assert later.keys() <= kept.keys()


def test_a_signal_that_ended_long_ago_is_not_taken_up(stream: list[Document]) -> None:
    early = [d for d in stream if d.published_at < EVENT_AT + 12 * HOUR]
    kept = raised(looked(Watch(STRICT), early))
    moved = [*early, *background(days=10, seed=9, start=EVENT_AT + DAY)]
    anew = reports("Quillmar", at=EVENT_AT + 10 * DAY, outlets=OUTLETS[:9], every=HOUR)
    again = Watch(STRICT)
    heard(again, moved)

    again.resume(kept.values())
    later = raised(looked(again, anew))

    assert later
    assert not later.keys() & kept.keys()


def test_taking_up_what_is_unknown_changes_nothing(stream: list[Document]) -> None:
    early = [d for d in stream if d.published_at < EVENT_AT + 12 * HOUR]
    kept = raised(looked(Watch(STRICT), early))
    watch = Watch(STRICT)

    watch.resume(kept.values())

    assert watch.notice(EVENT_AT) == []
