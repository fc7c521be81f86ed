"""A process killed at any moment leaves the store right, and the next one goes on."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from tests.end_to_end.conftest import Played, environment

pytestmark = pytest.mark.slow

SHOWN = ("published", "correcting", "retracted")


def start(data: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "wokhei", "demo", "--once"],
        env=environment(data),
        cwd=data.parent,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )


def wrong_in(data: Path) -> list[str]:
    """What must never be in a store, in words; a store not yet made has nothing wrong."""
    file = data / "wokhei.sqlite3"
    if not file.exists():
        return []
    connection = sqlite3.connect(file, timeout=20)
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    if "edition" not in tables:
        return []
    wrong = [row[0] for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
    editions = {name for (name,) in connection.execute("SELECT article_id FROM edition")}
    articles = dict(connection.execute("SELECT id, state FROM article"))
    wrong += [f"edition without article {name}" for name in editions - set(articles)]
    wrong += [
        f"{state} article {name} without edition"
        for name, state in articles.items()
        if state in SHOWN and name not in editions
    ]
    documents = {name for (name,) in connection.execute("SELECT id FROM document")}
    for name, noun in connection.execute("SELECT id, noun FROM article"):
        held = set(json.loads(noun)["dossier"]["documents"])
        wrong += [f"article {name} lacks {lost}" for lost in held - documents]
    connection.close()
    return wrong


def told_in(data: Path) -> int:
    """How many signals were spiked because an article tells of them already."""
    with closing(sqlite3.connect(data / "wokhei.sqlite3", timeout=20)) as connection:
        rows = connection.execute("SELECT noun FROM article WHERE state = 'spiked'").fetchall()
    reasons = [json.loads(noun)["reason"] for (noun,) in rows]
    return sum(reason.startswith("The desk has written this up already") for reason in reasons)


def test_killed_again_and_again_it_ends_with_as_many_articles(
    tmp_path: Path, played: Played
) -> None:
    data = tmp_path / "data"
    for moment in (0.9, 2.1, 3.7, 5.3):
        process = start(data)
        time.sleep(moment)
        process.kill()
        process.communicate()
        assert wrong_in(data) == []

    process = start(data)
    output, _ = process.communicate(timeout=300)

    assert process.returncode == 0
    assert wrong_in(data) == []
    # News written up late may hold most of a quarrel that it began; the quarrel is told then.
    assert len(output.splitlines()) + told_in(data) == len(played.addresses) + told_in(played.data)
    assert len(output.splitlines()) <= len(played.addresses)
