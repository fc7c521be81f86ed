"""From an article in doubt to its correction and the bundles of both, on the command line."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]
SEED = """
from datetime import timedelta
from pathlib import Path
import sys
from dataclasses import replace
from wokhei.config import Settings
from wokhei.newsroom import opened
with opened(replace(Settings(), data=Path(sys.argv[1]))) as newsroom:
    from tests.engine.desk.test_corrections import AT, change, published
    from wokhei import desk
    published(newsroom.store)
    change(newsroom.store, 0, "12 percent", "2 percent")
    desk.recheck(newsroom.store, now=AT + timedelta(hours=5))
"""


@pytest.fixture(autouse=True)
def in_doubt(tmp_path: Path) -> None:
    """A data folder with one published article, of whose source a new version was read."""
    command = [sys.executable, "-c", SEED, str(tmp_path / "data")]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=120)


def test_an_article_in_doubt_is_listed_shown_corrected_and_checked(
    run: Run, tmp_path: Path
) -> None:
    listed = json.loads(run("articles", "--state", "correcting", "--json").stdout)
    shown = run("show", "port-fees", "--json")
    corrected = run("correct", "port-fees", "--json")
    row = json.loads(corrected.stdout)
    bundles = [
        run("bundle", "port-fees", "--out", f"{n}.zip", "--revision", str(n)) for n in (1, 2)
    ]
    checks = [run("verify", f"{n}.zip", "--json") for n in (1, 2)]

    assert listed["doubts"] == 1
    assert shown.returncode == 0
    assert "12 percent" not in json.dumps(json.loads(shown.stdout)["sections"])
    assert "no longer says" in shown.stderr
    assert corrected.returncode == 0, corrected.stderr
    assert (row["revision"], "taken out" in row["note"]) == (2, True)
    assert [done.returncode for done in (*bundles, *checks)] == [0, 0, 0, 0]
    assert [json.loads(done.stdout)["revision"] for done in checks] == [1, 2]


def test_an_article_can_be_withdrawn_with_its_reason(run: Run) -> None:
    done = run("retract", "port-fees", "--reason", "Its main source was withdrawn.")
    again = run("correct", "port-fees")

    assert done.returncode == 0, done.stderr
    assert again.returncode == 3
    assert "is retracted and cannot become published" in again.stderr


def test_a_revision_that_was_never_published_has_no_bundle(run: Run) -> None:
    done = run("bundle", "port-fees", "--out", "x.zip", "--revision", "7")

    assert done.returncode == 3
    assert "port-fees revision 7" in done.stderr
