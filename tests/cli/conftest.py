"""Runs the command as a person does: in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Runs `wokhei` with the arguments, in an empty folder; its data folder is `data` there."""

    def runs(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        inherited = {
            k: v for k, v in os.environ.items() if not k.startswith(("WOKHEI_", "DJANGO_"))
        }
        return subprocess.run(
            [sys.executable, "-m", "wokhei", *arguments],
            cwd=tmp_path,
            env=inherited | {"WOKHEI_DATA": str(tmp_path / "data")} | environment,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

    return runs
