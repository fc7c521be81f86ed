"""An outside list of headlines, on a stream of our own."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from tests.worker.test_replay import archive
from wokhei.domain.errors import InputError
from wokhei.evaluation.headlines import (
    Answer,
    Headline,
    Missed,
    Outcome,
    against,
    read_headlines,
)
from wokhei.evaluation.streams import documents, replayed


@pytest.fixture(scope="module")
def found() -> Missed:
    items = archive()
    pair = "Lighthouse keeper of Marn wins chess crown"
    items += [
        items[-1] | {"id": f"pair-{n}", "source": f"outlet-{n}.example", "title": f"{pair} {word}"}
        for n, word in enumerate(("again", "narrowly"))
    ]
    items.append(
        items[-1]
        | {"id": "lone", "title": "Otters return to the canal", "url": "https://a.example/otters/"}
    )
    stream = documents(items)
    return against(
        [
            Headline("Zebrona dam gave way, satellite experts say", date(2026, 1, 25)),
            Headline("Marn lighthouse keeper wins chess crown"),
            Headline("Whiskers in town", url="http://www.a.example/otters"),
            Headline("Otters return to the canal", date(2026, 1, 10)),
            Headline("Volcano wakes under ice"),
        ],
        stream,
        replayed(stream),
    )


def of(found: Missed, headline: str) -> Answer:
    return next(one for one in found.misses if one.headline == headline)


def test_a_headline_that_was_signalled_is_no_miss(found: Missed) -> None:
    assert [one.headline for one in found.misses if "dam" in one.headline] == []
    assert found.signalled == 0.2


def test_a_story_of_two_owners_stayed_below_threshold(found: Missed) -> None:
    missed = of(found, "Marn lighthouse keeper wins chess crown")

    assert missed.outcome is Outcome.BELOW_THRESHOLD
    assert missed.documents == ("pair-0", "pair-1")
    assert missed.why != ""


def test_a_lone_report_was_not_grouped_and_is_known_by_its_url(found: Missed) -> None:
    missed = of(found, "Whiskers in town")

    assert missed.outcome is Outcome.NOT_GROUPED
    assert missed.documents == ("lone",)


def test_what_no_source_brought_near_its_day_has_no_source(found: Missed) -> None:
    assert of(found, "Volcano wakes under ice").outcome is Outcome.NO_SOURCE
    assert of(found, "Otters return to the canal").outcome is Outcome.NO_SOURCE


def test_each_step_holds_what_the_next_holds(found: Missed) -> None:
    assert found.headlines == 5
    assert (found.ingested, found.grouped, found.signalled) == (0.6, 0.4, 0.2)


SAME = [
    Headline("Dam gives way in Zebrona", date(2026, 1, 25), "https://a.example/dam"),
    Headline("Otters return"),
]


@pytest.mark.parametrize(
    "text",
    [
        json.dumps(
            {"headline": SAME[0].title, "published": "2026-01-25T09:00:00Z", "url": SAME[0].url}
        )
        + '\n{"title": "Otters return"}\n',
        "date\turl\ttitle\n"
        "2026-01-25\thttps://a.example/dam\tDam gives way in Zebrona\n\t\tOtters return\n",
        "Dam gives way in Zebrona\thttps://a.example/dam\t2026-01-25\nOtters return\n",
        "\ufeff# a list\n2026-01-25 Dam gives way in Zebrona https://a.example/dam\n\n"
        "Otters return\n",
        "2026-01-25: Dam gives way in Zebrona - https://a.example/dam\r\nOtters return\r\n",
    ],
    ids=["json", "columns with names", "columns without", "lines", "lines with marks"],
)
def test_headlines_are_read_in_every_form(tmp_path: Path, text: str) -> None:
    (tmp_path / "list").write_text(text, "utf-8", newline="")

    assert read_headlines(tmp_path / "list") == SAME


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "holds no headlines"),
        (b"\n# nothing\n", "holds no headlines"),
        (b'{"title": "a"', "list:1: is no JSON"),
        (b'{"name": "a"}', "list:1: has no headline"),
        (b'{"title": "a", "date": "last week"}', "list:1: date 'last week' is none"),
        (b"\xff\xfe\x00", "cannot be read"),
        (b"title\tdate\nDam\tsoon\n", "list:2: date 'soon' is none"),
    ],
)
def test_a_list_that_cannot_be_used_names_line_and_remedy(
    tmp_path: Path, data: bytes, said: str
) -> None:
    (tmp_path / "list").write_bytes(data)

    with pytest.raises(InputError, match=said.replace("(", r"\(")):
        read_headlines(tmp_path / "list")


@pytest.mark.parametrize("url", ["http://[", "https://a.example/?q=1#x", "", "nonsense"])
def test_any_url_may_stand_in_a_list(url: str) -> None:
    stream = documents(archive(2))

    found = against([Headline("Volcano", url=url)], stream, replayed(stream))

    assert found.headlines == 1
