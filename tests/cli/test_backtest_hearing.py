"""`wokhei backtest schedule`, `identity` and `duplicates`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest

from tests.cli.conftest import Run

TEXT = " ".join(f"The ferry of port {n} was late by {n * 3} minutes that day." for n in range(12))
POLL = {
    "item": "a",
    "poll": 0,
    "id": "1",
    "link": "http://o.example/one",
    "title": "Dam gives way at Kelso",
    "published": "2026-01-04T08:00:00Z",
}


def _written(folder: Path, rows: Iterable[Mapping[str, object]]) -> str:
    (folder / "rows.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    return "rows.jsonl"


def test_schedule_gives_delays_and_polls(run: Run, tmp_path: Path) -> None:
    times = [1_700_000_000 + 7_200 * n for n in range(200)]

    done = run("backtest", "schedule", _written(tmp_path, [{"published_utc": times}]), "--json")

    figures = json.loads(done.stdout)
    assert done.returncode == 0
    assert 0 < figures["mean"] < 120
    assert set(figures) == {"polls_a_feed_a_day", "mean", "p50", "p90", "items"}


def test_identity_counts_no_duplicate_where_one_thing_changes_at_a_time(
    run: Run, tmp_path: Path
) -> None:
    polls = [
        POLL,
        POLL | {"poll": 1, "id": "2"},
        POLL | {"poll": 2, "id": "2", "link": "https://o.example/one"},
        POLL | {"poll": 3, "id": "2", "link": "https://o.example/one", "title": "Dam fails"},
        POLL | {"poll": 4, "id": "2", "link": "https://o.example/dam-fails", "title": "Dam fails"},
    ]

    done = run("backtest", "identity", _written(tmp_path, polls), "--json")

    figures = json.loads(done.stdout)
    assert done.returncode == 0
    assert (figures["items"], figures["sightings"]) == (1, 5)
    assert (figures["duplicates"], figures["merged"], figures["examples"]) == (0, 0, [])


def test_identity_leaves_with_1_where_an_item_became_two(run: Run, tmp_path: Path) -> None:
    """Everything changed at once: nobody could tell, and the count says so."""
    other = {"id": "9", "link": "http://o.example/else", "title": "Other", "published": ""}

    done = run("backtest", "identity", _written(tmp_path, [POLL, POLL | other | {"poll": 1}]))

    assert done.returncode == 1
    assert "duplicates: 1" in done.stdout
    assert "examples: a" in done.stdout


@pytest.mark.parametrize(
    "labels",
    [
        ({"group": "x"}, {"group": "x"}, {"group": "y"}),
        ({"duplicate_of": None}, {"duplicate_of": "0"}, {"duplicate_of": None}),
    ],
    ids=["group", "duplicate_of"],
)
def test_duplicates_gives_precision_and_recall(
    run: Run, tmp_path: Path, labels: tuple[dict[str, str], ...]
) -> None:
    texts = (("Ferries late", TEXT), ("Ports slow", TEXT[:400]), ("Bread dearer", TEXT[::-1]))
    rows = [
        {"id": str(n), "source": f"s{n}.example", "title": title, "text": text} | label
        for n, ((title, text), label) in enumerate(zip(texts, labels, strict=True))
    ]

    done = run("backtest", "duplicates", _written(tmp_path, rows), "--json", "--out", "told.jsonl")

    figures = json.loads(done.stdout)
    told = [json.loads(line) for line in (tmp_path / "told.jsonl").read_text("utf-8").splitlines()]
    assert (figures["precision"], figures["recall"], figures["pairs"]) == (1.0, 1.0, 1)
    assert figures["documents_a_second"] > 0
    assert told[0]["report"] == told[1]["report"] != told[2]["report"]


def test_duplicates_takes_pairs(run: Run, tmp_path: Path) -> None:
    rows = [
        {"a": {"title": "One", "text": TEXT}, "b": {"text": TEXT + " More."}, "duplicate": True},
        {"a": TEXT, "b": TEXT[::-1], "duplicate": False},
    ]

    done = run("backtest", "duplicates", _written(tmp_path, rows), "--json")

    figures = json.loads(done.stdout)
    assert (figures["precision"], figures["recall"], figures["documents"]) == (1.0, 1.0, 4)


def test_duplicates_without_labels_says_what_was_found(run: Run, tmp_path: Path) -> None:
    rows = [{"id": n, "title": f"Text {n}", "text": TEXT} for n in range(3)]

    figures = json.loads(run("backtest", "duplicates", _written(tmp_path, rows), "--json").stdout)

    assert (figures["copies"], figures["precision"], figures["recall"]) == (2, None, None)


@pytest.mark.parametrize("verb", ["identity", "duplicates"])
@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "holds no rows"),
        (b"[1]\n", "it is no object"),
        (b"{", "one object a line is needed"),
        (b"\xff\xfe\n", "one object a line is needed"),
        (b'{"title": "no id"}\n', "1 needs"),
    ],
)
def test_a_file_that_cannot_be_read_is_told(
    run: Run, tmp_path: Path, verb: str, content: bytes, said: str
) -> None:
    (tmp_path / "rows.jsonl").write_bytes(content)

    done = run("backtest", verb, "rows.jsonl")

    assert done.returncode == 3
    assert said in done.stderr
