"""`wokhei run`: stops cleanly, goes on where it was, and shows what it cannot reach."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.end_to_end.conftest import environment

pytestmark = pytest.mark.slow

COLUMNS = "desk\tname\tfeed_url\tsite_url\tlanguage\tkind\n"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with three sources under a name that never resolves."""
    rows = (
        f"science\tOutlet {n}\thttp://outlet{n}.invalid/feed\thttp://outlet{n}.invalid/\ten\tfeed\n"
        for n in range(3)
    )
    (tmp_path / "sources.tsv").write_text(COLUMNS + "".join(rows), "utf-8")
    (tmp_path / "wokhei.toml").write_text('catalogue = "sources.tsv"\nspacing = 0\n', "utf-8")
    return tmp_path / "data"


def command(data: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "wokhei", *arguments],
        env=environment(data),
        cwd=data.parent,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@contextmanager
def running(
    data: Path, *, until: str = "polling.ended"
) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The process, once it has said that, and the site's address."""
    process = subprocess.Popen(
        [sys.executable, "-m", "wokhei", "run", "--port", "0"],
        env=environment(data),
        cwd=data.parent,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stderr is not None
        address = ""
        for line in process.stderr:
            found = re.search(r"The site is at (http://\S+?)/ ", line)
            address = found[1] if found else address
            if until in line:
                break
        yield process, address
    finally:
        process.kill()
        process.communicate()


def test_unreachable_sources_are_a_state_on_the_page_and_in_the_list(data: Path) -> None:
    with running(data) as (_, address), urllib.request.urlopen(address + "/sources/") as answer:
        page = answer.read().decode()
    listed = command(data, "sources", "list", "--state", "unreachable", "--json")

    assert page.count("unreachable") >= 3
    rows = list(map(json.loads, listed.stdout.splitlines()))
    assert [row["name"] for row in rows] == ["Outlet 0", "Outlet 1", "Outlet 2"]
    assert all("cannot be resolved" in row["reason"] for row in rows)


def test_a_newsroom_that_reaches_no_source_is_broken_in_word_and_exit_code(data: Path) -> None:
    with running(data):
        pass

    done = command(data, "status", "--json")

    science = next(
        row for row in map(json.loads, done.stdout.splitlines()) if row["desk"] == "science"
    )
    assert done.returncode == 1
    assert science["condition"] == "broken"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_stops_cleanly_and_goes_on_when_started_again(data: Path, number: int) -> None:
    with running(data) as (process, _):
        process.send_signal(number)
        _, said = process.communicate(timeout=30)
    assert process.returncode == 0
    assert "goes on from here" in said

    with running(data, until="The site is at") as (process, _):
        process.send_signal(number)
        _, said = process.communicate(timeout=30)

    assert process.returncode == 0
    assert "sources taken from the catalogue" not in said
