"""Two events that share a bare word are two signals; what is told of one event stays one."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

import pytest

from tests.engine.signals.streams import DAY, OUTLETS, START, background, item, raised, replay
from wokhei.domain.document import Document
from wokhei.domain.signal import Signal

AT = START + DAY * 24 + timedelta(hours=6)
HOUR = timedelta(hours=1)
COLLAPSE = (
    "Wall of a quarry collapses onto diggers in Merrow",
    "Diggers buried as Merrow quarry wall collapses",
    "Search goes on for diggers under a collapsed quarry wall",
    "Merrow mourns diggers lost in the quarry",
    "Second wall of the quarry may collapse, diggers say",
    "Quarry in Merrow shut after wall collapse",
)
STRIKE = (
    "Floundklaesk quarry drivers strike over pay",
    "Pay talks fail, strike shuts Floundklaesk quarry",
    "Drivers at the Floundklaesk quarry begin strike",
    "Union backs strike at Floundklaesk quarry",
    "Strike at Floundklaesk quarry enters second shift over pay",
    "No pay deal: Floundklaesk quarry drivers stay out",
)
SAME = (
    "Floundklaesk quarry wall collapses onto diggers",
    "Diggers buried under wall at Floundklaesk quarry",
    "Floundklaesk quarry: wall collapse traps diggers",
    "Diggers feared lost at Floundklaesk quarry after collapse",
)


def told(titles: Iterable[str], *, at: datetime, first: int) -> list[Document]:
    """Each title by another outlet, half an hour apart."""
    return [
        item(title, at=at + HOUR * number / 2, outlet=OUTLETS[first + number])
        for number, title in enumerate(titles)
    ]


def about(signals: Iterable[Signal], documents: Iterable[Document]) -> set[str]:
    """The signals that show most of these documents."""
    wanted = {document.id for document in documents}
    return {
        signal.id
        for signal in signals
        if 2 * len(wanted.intersection(signal.document_ids)) > len(wanted)
    }


@pytest.fixture(scope="module")
def quiet() -> list[Document]:
    return background(days=30)


@pytest.mark.parametrize("first", ["collapse", "strike", "both"])
def test_an_event_that_shares_a_bare_word_with_another_is_its_own_signal(
    quiet: list[Document], first: str
) -> None:
    later = {"collapse": (0, 5), "strike": (5, 0), "both": (0, 0)}[first]
    collapse = told(COLLAPSE, at=AT + HOUR * later[0], first=0)
    strike = told(STRIKE, at=AT + HOUR * later[1], first=10)

    found = raised(replay([*quiet, *collapse, *strike])).values()

    (one,), (other,) = about(found, collapse), about(found, strike)
    assert one != other


def test_its_reports_are_not_shown_with_the_other(quiet: list[Document]) -> None:
    collapse = told(COLLAPSE, at=AT, first=0)
    strike = told(STRIKE, at=AT + 5 * HOUR, first=10)

    found = raised(replay([*quiet, *collapse, *strike]))

    (one,) = about(found.values(), collapse)
    assert not {d.id for d in strike}.intersection(found[one].document_ids)


def test_an_event_told_with_and_without_its_name_stays_one_signal(quiet: list[Document]) -> None:
    told_so = told(COLLAPSE, at=AT, first=0)
    named = told(SAME, at=AT + 5 * HOUR, first=10)

    found = raised(replay([*quiet, *told_so, *named])).values()

    assert len(about(found, [*told_so, *named])) == 1
    assert len(found) == 1
