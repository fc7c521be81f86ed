"""Engine tests run with the world switched off; here is the proof."""

from __future__ import annotations

import socket
import sqlite3
import subprocess
import tempfile

import pytest


def test_files_cannot_be_written() -> None:
    with pytest.raises(RuntimeError, match="may not write files"), open("/dev/null", "w"):
        pass


def test_nothing_can_be_connected_to() -> None:
    with socket.socket() as made, pytest.raises(RuntimeError, match=r"socket\.connect"):
        made.connect(("127.0.0.1", 9))


def test_no_process_can_be_started() -> None:
    with pytest.raises(RuntimeError, match="Popen"):
        subprocess.run(["true"], check=False)


def test_no_database_can_be_opened() -> None:
    with pytest.raises(RuntimeError, match="sqlite3"):
        sqlite3.connect(":memory:")


def test_no_folder_can_be_made() -> None:
    with pytest.raises(RuntimeError, match="mkdir"):
        tempfile.mkdtemp()
