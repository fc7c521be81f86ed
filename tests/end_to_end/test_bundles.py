"""Every article of the demonstration, downloaded from its site and checked by a reader."""

from __future__ import annotations

import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

from tests.end_to_end.conftest import Played, environment, path_of

pytestmark = pytest.mark.slow


def test_every_article_of_the_demonstration_has_a_bundle_that_holds(
    played: Played, site: str, tmp_path: Path
) -> None:
    key, file = tmp_path / "key.pem", tmp_path / "evidence.zip"
    urllib.request.urlretrieve(f"{site}/.well-known/wokhei-key.pem", key)

    failed = {}
    for address in played.addresses:
        urllib.request.urlretrieve(f"{site}{path_of(address)}evidence.zip", file)
        done = subprocess.run(
            [sys.executable, "-m", "wokhei", "verify", str(file), "--key", str(key)],
            env=environment(tmp_path / "elsewhere"),
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        if done.returncode:
            failed[address] = done.stdout + done.stderr

    assert failed == {}
    assert not (tmp_path / "elsewhere").exists()  # a reader needs no newsroom


def test_nothing_in_the_demonstration_is_in_doubt(played: Played) -> None:
    """Its pages never change; whatever were found, would be found without cause."""
    done = subprocess.run(
        [sys.executable, "-m", "wokhei", "articles", "--state", "correcting", "--json"],
        env=environment(played.data),
        cwd=played.data.parent,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    assert done.stdout == ""
