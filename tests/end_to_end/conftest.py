"""The command, run for real: a demonstration played once, and its site served."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import pytest


def environment(data: Path) -> dict[str, str]:
    """The process's environment, with settings of ours only where a test makes them."""
    ours = ("WOKHEI_", "DJANGO_")
    inherited = {k: v for k, v in os.environ.items() if not k.startswith(ours)}
    return inherited | {"WOKHEI_DATA": str(data)}


@dataclass(frozen=True)
class Played:
    """A demonstration that has ended: its data folder and the addresses it printed."""

    data: Path
    addresses: list[str]
    seconds: float


@pytest.fixture(scope="session")
def played(tmp_path_factory: pytest.TempPathFactory) -> Played:
    """`wokhei demo --once`, run once for all tests."""
    import time

    data = tmp_path_factory.mktemp("demo") / "data"
    started = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", "wokhei", "demo", "--once"],
        env=environment(data),
        cwd=data.parent,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return Played(data, done.stdout.splitlines(), time.monotonic() - started)


@contextmanager
def serving(data: Path) -> Iterator[str]:
    """`wokhei serve` on a free port; gives the site's address."""
    process = subprocess.Popen(
        [sys.executable, "-m", "wokhei", "serve", "--port", "0"],
        env=environment(data),
        cwd=data.parent,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stderr is not None
        found = re.search(r"http://\S+", process.stderr.readline())
        assert found is not None
        yield found[0].rstrip("/")
    finally:
        process.terminate()
        assert process.wait(timeout=30) == 0
        process.stderr.close()


@pytest.fixture(scope="session")
def site(played: Played) -> Iterator[str]:
    """The address of the demonstration's site, served."""
    with serving(played.data) as address:
        yield address


def path_of(address: str) -> str:
    """The path of a URL."""
    return urlsplit(address).path
