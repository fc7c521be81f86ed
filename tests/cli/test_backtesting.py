"""`wokhei stories`, `contested` and `backtest`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.worker.test_replay import archive, written


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
