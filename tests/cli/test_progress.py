"""A person at a terminal sees how far an import and a first poll are."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path


def on_a_terminal(folder: Path, *arguments: str) -> str:
    """What the command writes to standard error, which is a terminal."""
    ours, its = pty.openpty()
    inherited = {k: v for k, v in os.environ.items() if not k.startswith(("WOKHEI_", "DJANGO_"))}
    process = subprocess.Popen(
        [sys.executable, "-m", "wokhei", *arguments],
        cwd=folder,
        env=inherited | {"WOKHEI_DATA": str(folder / "data"), "TERM": "xterm", "COLUMNS": "100"},
        stdout=subprocess.DEVNULL,
        stderr=its,
    )
    os.close(its)
    written = b""
    try:
        while part := os.read(ours, 65_536):
            written += part
    except OSError:  # the terminal's other end is closed
        pass
    os.close(ours)
    assert process.wait() in (0, 1)
    return written.decode("utf-8", "replace")


def test_importing_sources_and_polling_them_show_a_bar(tmp_path: Path) -> None:
    sites = [f"http://s{number}.invalid" for number in range(300)]
    rows = [f"science\t{site}\t{site}/feed\t{site}/\ten\tfeed" for site in sites]
    columns = "desk\tname\tfeed_url\tsite_url\tlanguage\tkind"
    (tmp_path / "feeds.tsv").write_text("\n".join([columns, *rows]) + "\n", "utf-8")

    imported = on_a_terminal(tmp_path, "sources", "import", "feeds.tsv")
    polled = on_a_terminal(
        tmp_path, "sources", "check", "http://s1.invalid/feed", "http://s2.invalid/feed"
    )

    assert "Importing" in imported
    assert "100%" in imported
    assert "Polling" in polled
    assert "2/2" in polled
