"""What no well-kept stream holds, and every real one does."""

from __future__ import annotations

import random

import pytest

from tests.engine.signals.streams import (
    DAY,
    OUTLETS,
    START,
    STRICT,
    background,
    item,
    raised,
    reports,
)
from wokhei.domain.document import Document
from wokhei.signals import Watch

HOUR = DAY / 24
EVENT_AT = START + DAY * 24 + 6 * HOUR


@pytest.fixture(scope="module")
def stream() -> list[Document]:
    event = reports("Zorvane", at=EVENT_AT, outlets=OUTLETS[:9], every=HOUR / 4)
    return sorted([*background(days=28), *event], key=lambda d: (d.published_at, d.id))


def daily(documents: list[Document]) -> set[str]:
    """The terms reported, the documents heard in the order given and looked at by the day."""
    watch = Watch(STRICT)
    found = []
    latest = documents[0].published_at
    for document in documents:
        if document.published_at.date() > latest.date():
            latest = document.published_at
            found += watch.notice(latest.replace(hour=0, minute=0))
        watch.hear(document, report_id=document.title)
    found += watch.notice(latest + DAY)
    return {signal.term for signal in raised(found).values()}


def test_documents_out_of_order_within_a_day_change_nothing(stream: list[Document]) -> None:
    draw = random.Random(3)
    days: dict[str, list[Document]] = {}
    for document in stream:
        days.setdefault(f"{document.published_at:%F}", []).append(document)
    mixed = [heard for day in days.values() for heard in draw.sample(day, len(day))]

    assert daily(mixed) == daily(stream) == {"zorvane"}


def test_a_document_of_last_week_that_comes_late_is_heard_and_raises_nothing(
    stream: list[Document],
) -> None:
    late = reports("Quillmar", at=EVENT_AT - 9 * DAY, outlets=OUTLETS[:9], every=HOUR)

    assert daily([*stream, *late]) == {"zorvane"}


def test_ten_thousand_items_of_one_source_are_one_voice() -> None:
    flood = [
        item(f"Zorvane plan {number}", at=EVENT_AT + HOUR * number / 1000, outlet=OUTLETS[0])
        for number in range(10_000)
    ]
    stream = sorted([*background(days=28), *flood], key=lambda d: (d.published_at, d.id))

    assert daily(stream) == set()


def test_titles_of_marks_and_nothing_are_heard() -> None:
    titles = ["", " ", "!!!", "\x00", "𝒳" * 400, "a" * 5_000, "👍🏽" * 50, "\u202e‮", "-" * 3_000]
    odd = [item(title, at=EVENT_AT, outlet=OUTLETS[n]) for n, title in enumerate(titles)]

    assert (
        daily(sorted([*background(days=28), *odd], key=lambda d: (d.published_at, d.id))) == set()
    )
