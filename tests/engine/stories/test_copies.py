"""What is one report under many names, and what only looks so."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.engine.stories.test_index import NOW, document
from wokhei.stories import StoryIndex

BODY = (
    "The dam above Kelso gave way on Monday morning after nine days of rain, and the water "
    "reached the lower town within an hour. Ada Holm, who keeps the gauge, had written to the "
    "council three times since spring. Nobody was hurt, for the school had been emptied the "
    "evening before. The ferry company lent its two boats, and by noon the last of three "
    "hundred people stood on the quay. An inquiry will begin on Thursday and is to hear the "
    "engineers first."
)
OTHER = (
    "Prices of bread rose again in Marn, where bakers blame the harvest and millers blame the "
    "bakers. A loaf now costs what two did in the year the bridge was built, according to the "
    "ledger of the oldest shop. The guild has asked for a hearing, and the mayor says that she "
    "will not be hurried. Shoppers queued in front of four shops on Saturday all the same, and "
    "some went home with rolls."
)


def _same(one: tuple[str, str], other: tuple[str, str], **families: str) -> bool:
    index = StoryIndex()
    first = index.place(document(one[0], body=one[1], outlet="Vale Wire"))
    second = index.place(
        document(other[0], body=other[1], outlet=families.get("outlet", "Marn Post"))
    )
    return first.report_id == second.report_id


@pytest.mark.parametrize(
    ("title", "body"),
    [
        pytest.param("Three hundred safe on the quay", BODY, id="another headline"),
        pytest.param("Three hundred safe on the quay", BODY[:230], id="cut, another headline"),
        pytest.param("Three hundred safe", "MARN (Vale Wire) - " + BODY, id="a dateline"),
        pytest.param("Three hundred safe", BODY.upper().replace(",", " –"), id="typography"),
        pytest.param("Three hundred safe", BODY.replace(" the ", " that "), id="words changed"),
        pytest.param("Three hundred safe", f"{BODY}\n\n{OTHER}", id="a text of its own after it"),
        pytest.param("Kelso dam fails after rain | Marn Post", "", id="an outlet's name"),
        pytest.param("UPDATE 2-Kelso dam fails after rain", "", id="an agency's label"),
        pytest.param("BREAKING: Kelso dam fails after rain", "", id="a shout"),
    ],
)
def test_an_edited_copy_is_the_same_report(title: str, body: str) -> None:
    assert _same(("Kelso dam fails after rain", BODY), (title, body))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(("Kelso dam fails", BODY), ("Bread dearer", OTHER), id="another text"),
        pytest.param(
            ("Watchlist for stocks – December 18th", ""),
            ("Watchlist for stocks – December 23rd", ""),
            id="the next of a series",
        ),
        pytest.param(
            ("Statement 332 on the dam at Kelso in spring", ""),
            ("Statement 333 on the dam at Kelso in spring", ""),
            id="another number",
        ),
        pytest.param(("Letters", ""), ("Letters", ""), id="a title that says nothing"),
        pytest.param(
            ("Kelso dam fails", BODY), ("Kelso dam fails", OTHER), id="one title, two texts"
        ),
    ],
)
def test_what_only_looks_alike_is_another_report(
    one: tuple[str, str], other: tuple[str, str]
) -> None:
    assert not _same(one, other)


def test_titles_that_share_only_their_outlets_name_are_two_reports() -> None:
    name = "The Kelso and Marn Valley Evening Post of Record"

    assert not _same(
        (f"Dam fails – {name}", ""), (f"Bread dearer – {name}", ""), outlet="Vale Wire"
    )


def test_a_turn_of_phrase_that_many_use_proves_nothing() -> None:
    """Forty notices, each of its own facts in words that all of them use."""
    index = StoryIndex()
    says = (
        "The harbour master of {} closed the pier on {} because {} had not been seen for {} hours.",
        "Residents of {} were told on {} that {} would be back within {} hours at the latest.",
        "A spokesman for {} said on {} that nobody had asked for {} in the last {} hours.",
    )
    facts = [(f"port{n} on{n} sea{n}", f"day{n}", f"the {n} boats{n}", n) for n in range(40)]
    bodies = [" ".join(pattern.format(*fact) for pattern in says) for fact in facts]

    reports = {
        index.place(document(f"Pier {n}", body=body, outlet=f"Post {n}", id=f"d{n}")).report_id
        for n, body in enumerate(bodies)
    }

    assert len(reports) >= 38


def test_a_fuller_copy_stands_for_its_report() -> None:
    """A teaser, then the whole text, then a copy that shares nothing with the teaser."""
    index = StoryIndex()
    teaser = index.place(document("Dam fails", body=BODY[:200], id="a"))
    whole = index.place(document("Dam gives way", body=BODY, id="b", outlet="Marn Post"))
    rest = index.place(document("Boats lent", body=BODY[200:], id="c", outlet="Tide Five"))

    assert teaser.report_id == whole.report_id == rest.report_id


def test_a_text_is_let_go_with_the_horizon() -> None:
    index = StoryIndex()
    first = index.place(document("Kelso dam fails after rain", body=BODY, at=NOW))
    index.place(document("Bread dearer", body=OTHER, at=NOW + timedelta(days=30)))
    later = index.place(document("Boats lent", body=BODY, at=NOW + timedelta(days=30)))

    assert later.report_id != first.report_id
