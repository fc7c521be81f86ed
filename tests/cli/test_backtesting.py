"""`wokhei stories`, `contested` and `backtest`."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.cli.conftest import Run
from tests.worker.test_replay import archive, written
from wokhei.cli import wokhei
from wokhei.domain.errors import InputError


@pytest.fixture
def stream(tmp_path: Path) -> Path:
    return written(tmp_path / "stream.jsonl", archive())


def test_stories_writes_a_line_an_item(run: Run, stream: Path, tmp_path: Path) -> None:
    done = run("stories", stream.name, "--out", "stories.jsonl")

    rows = list(map(json.loads, (tmp_path / "stories.jsonl").read_text("utf-8").splitlines()))
    told = {row["story"] for row in rows if row["id"].startswith("20-") and int(row["id"][3:]) < 9}
    assert done.returncode == 0
    assert len(rows) == len(archive())
    assert len(told) < 9


def test_backtest_gives_the_recall_of_dated_events(run: Run, stream: Path, tmp_path: Path) -> None:
    event = {"event": "The dam", "pattern": "zebrona", "date": "2026-01-25", "window": [-1, 1]}
    (tmp_path / "events.jsonl").write_text(json.dumps(event), "utf-8")

    done = run("backtest", stream.name, "--events", "events.jsonl", "--shuffle", "1", "--json")

    figures = json.loads(done.stdout)
    assert figures["events"]["at_five"] == 1.0
    assert figures["false_signals_a_day"] <= 0.2
    assert figures["documents"] == len(archive())


def test_contested_says_of_each_title_whether_it_disputes_a_word(run: Run, tmp_path: Path) -> None:
    item = {"published": "2026-01-01T00:00:00Z", "source": "a.example"}
    titles = ["Stop calling weights open source", "The tide was high on Monday"]
    rows = [item | {"id": str(n), "title": title} for n, title in enumerate(titles)]
    (tmp_path / "titles.jsonl").write_text("\n".join(map(json.dumps, rows)), "utf-8")

    done = run("contested", "titles.jsonl", "--titles")

    assert [json.loads(line)["contested"] for line in done.stdout.splitlines()] == [True, False]


def test_an_empty_archive_is_named(run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty.jsonl").touch()

    done = run("stories", "empty.jsonl")

    assert done.returncode == 3
    assert "empty.jsonl: holds no items" in done.stderr


def lines(file: Path, *rows: object) -> str:
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    return file.name


def test_backtest_lists_the_headlines_missed_with_the_reason(
    run: Run, stream: Path, tmp_path: Path
) -> None:
    (tmp_path / "list.txt").write_text("2026-01-25 Zebrona dam gave way\nVolcano wakes\n", "utf-8")

    done = run("backtest", stream.name, "--against", "list.txt", "--json")

    found = json.loads(done.stdout)["against"]
    assert (found["headlines"], found["signalled"]) == (2, 0.5)
    assert [(one["headline"], one["outcome"]) for one in found["misses"]] == [
        ("Volcano wakes", "no source")
    ]


def test_backtest_stories_compares_with_the_stories_people_marked(run: Run, tmp_path: Path) -> None:
    item = {"published": "2026-01-01T00:00:00Z", "source": "a.example"}
    titles = {"1": "Zebrona dam gives way", "2": "Dam of Zebrona gives way", "3": "Otters return"}
    rows = [item | {"id": n, "title": title, "story": n > "2"} for n, title in titles.items()]
    name = lines(tmp_path / "marked.jsonl", *rows)

    done = run("backtest", "stories", name, "--json")

    assert json.loads(done.stdout)["f1"] == 1.0


def test_backtest_contested_reads_labelled_titles_and_texts_of_two_groups(
    run: Run, tmp_path: Path
) -> None:
    titles = lines(
        tmp_path / "titles.jsonl",
        {"title": "Stop calling weights open source", "contested": True},
        {"title": "The tide was high on Monday", "contested": False},
    )
    weather = ["cold weather XTERMX rain", "rain and XTERMX snow"] * 4
    party = ["vote for the XTERMX party", "seats of the XTERMX vote"] * 4
    senses = lines(
        tmp_path / "senses.jsonl",
        {"item": "a", "group1": weather, "group2": party, "divergent": 1},
        {"item": "b", "group1": weather, "group2": weather[::-1], "divergent": 0},
    )

    told = json.loads(run("backtest", "contested", titles, "--json").stdout)
    parted = json.loads(run("backtest", "contested", senses, "--json").stdout)

    assert told["f1"] == 1.0
    assert (parted["auc"], parted["false_positives"]) == (1.0, 0.0)


def test_contested_writes_a_line_for_every_candidate_term(run: Run, tmp_path: Path) -> None:
    item = {"published": "2026-01-01T00:00:00Z"}
    texts = {
        "a": "the {} gate of cold rain and snow",
        "b": "a {} gate for votes, seats and parties",
    }
    rows = [
        item | {"id": f"{group}{n}", "source": f"{n}.example", "group": group, "title": text}
        for group, text in texts.items()
        for n, text in enumerate(text.format(word) for word in ("old", "new", "far", "near", "big"))
    ]
    name = lines(tmp_path / "items.jsonl", *rows)

    run("contested", name, "--out", "terms.jsonl")

    told = map(json.loads, (tmp_path / "terms.jsonl").read_text("utf-8").splitlines())
    (gate,) = [row for row in told if row["term"] == "gate"]
    assert set(gate) == {"term", "score", "p", "divergence", "cues", "emitted", "opposed"}
    assert gate["emitted"] is False  # nobody quarrels over it
    assert gate["opposed"][0][0][0] != gate["opposed"][0][1][0]


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ([], "holds no events"),
        ([{"event": "A"}], "lacks pattern, date, window"),
        (
            [{"event": "A", "pattern": "(", "date": "2026-01-25", "window": [-1, 1]}],
            "cannot be used",
        ),
        ([{"event": "A", "pattern": "a", "date": "soon", "window": [-1, 1]}], "cannot be used"),
        ([{"event": "A", "pattern": "a", "date": "2026-01-25", "window": 1}], "cannot be used"),
        ([{"event": "A", "pattern": "a", "date": "2026-01-25", "window": [0, 1e9]}], "cannot be"),
        ([7], "lacks event"),
    ],
)
def test_events_that_cannot_be_used_are_named(
    stream: Path, tmp_path: Path, rows: list[object], said: str
) -> None:
    lines(tmp_path / "events.jsonl", *rows)
    words = ["backtest", str(stream), "--events", str(tmp_path / "events.jsonl")]

    done = CliRunner().invoke(wokhei, words)

    assert isinstance(done.exception, InputError)
    assert said in str(done.exception)


@pytest.mark.parametrize(
    ("verb", "data"),
    [
        (["backtest"], b"\xff\xfe\x00"),
        (["backtest", "gaps"], b'{"id": 1}\n'),
        (["stories"], b"not json\n"),
        (["contested"], b"[1, 2]\n"),
        (["contested", "--titles"], b'{"id": "1", "published": "soon"}\n'),
    ],
)
def test_a_file_that_cannot_be_read_is_named_with_its_line(
    tmp_path: Path, verb: list[str], data: bytes
) -> None:
    (tmp_path / "bad.jsonl").write_bytes(data)

    done = CliRunner().invoke(wokhei, [*verb, str(tmp_path / "bad.jsonl")])

    assert isinstance(done.exception, InputError)
    assert "bad.jsonl:1: " in str(done.exception)


def test_an_archive_cut_off_is_named(run: Run, tmp_path: Path) -> None:
    (tmp_path / "cut.jsonl.gz").write_bytes(gzip.compress(b'{"id": "1"}' * 99)[:40])

    done = run("backtest", "cut.jsonl.gz")

    assert done.returncode == 3
    assert "cut.jsonl.gz: cannot be read" in done.stderr


def test_contested_finds_the_sides_where_every_source_is_small(run: Run, tmp_path: Path) -> None:
    item = {"published": "2026-01-01T00:00:00Z"}
    quarrel = "Stop calling weights 'commons'. Licence forbids {} users, training data missing"
    plain = "Sheep graze on the commons as village {} repairs hedge and meadow gate"
    rows = [
        item | {"id": f"{side}{n}", "source": f"{side}-{n}.example", "title": text.format(word)}
        for side, text in (("a", quarrel), ("b", plain))
        for n, word in enumerate(("old", "large", "many", "few", "rich", "young"))
    ]

    run("contested", lines(tmp_path / "items.jsonl", *rows), "--out", "terms.jsonl")

    told = map(json.loads, (tmp_path / "terms.jsonl").read_text("utf-8").splitlines())
    (commons,) = [row for row in told if row["term"] == "commons"]
    assert commons["emitted"] is True
    assert [pair[0][0] + pair[1][0] for pair in commons["opposed"]] == ["ab"] * 5
