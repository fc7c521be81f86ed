"""What reading input made to hurt takes: processor time and memory of the process that reads it.

Each goes the way a polled answer goes. What cannot be read within the limits is given up with a
reason, and the next one is read.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import UTC, datetime
from html import escape
from pathlib import Path
from typing import Any

from wokhei.adapters.readers import Readers
from wokhei.domain.source import SourceKind

MB = 1_000_000
LARGEST = 10_485_760  # bytes: more is not fetched
NOW = datetime(2026, 1, 5, tzinfo=UTC)
SECONDS, MEMORY = 2.0, 300  # the limits: of the processor's time, and MB


def _feed(items: bytes) -> bytes:
    return b"<rss><channel><title>t</title>%s</channel></rss>" % items


def _item(text: str) -> bytes:
    return b"<item><title>x</title><description>%s</description></item>" % escape(text).encode()


FEEDS: dict[str, Callable[[], bytes]] = {
    "elements nested a million deep": lambda: _feed(b"<a>" * MB),
    "markup nested 200,000 deep": lambda: _feed(_item("<div>" * 200_000)),
    "one attribute 1.6 million times": lambda: _feed(b"<item" + b" a='b'" * (10 * MB // 6)),
    "700,000 attributes": lambda: _feed(
        b"<item" + b"".join(b" a%d='b'" % n for n in range(700_000)) + b"></item>"
    ),
    "125,000 items": lambda: _feed(_item("hello") * 125_000),
    "one text of 10 MB": lambda: _feed(_item("word " * (2 * MB))),
    "1,000 items with 400 links each": lambda: _feed(_item("<p><a href='x'>b</a>" * 400) * 1000),
    "two million ampersands": lambda: _feed(b"<item><title>" + b"&amp;" * (2 * MB)),
    "370,000 items that are never closed": lambda: _feed(b"<item><title>a & b</titel>" * 370_000),
    "ten million angle brackets": lambda: _feed(b"<item>" + b"<" * (10 * MB)),
    "2.5 million comments begun": lambda: _feed(b"<!--" * (10 * MB // 4)),
    "1.1 million CDATA sections begun": lambda: _feed(b"<![CDATA[" * (10 * MB // 9)),
    "JSON nested a million deep": lambda: b'{"version":"x","items":' + b"[" * MB,
    "nothing but NUL": lambda: b"\0" * (10 * MB),
}
PAGES: dict[str, Callable[[], bytes]] = {
    "two million <div>": lambda: b"<body>" + b"<div>" * (2 * MB) + b"text",
    "90,000 paragraphs": lambda: b"<article>" + b"<p>The gauge read four metres.</p>" * 90_000,
    "one paragraph of 5 MB": lambda: b"<article><p>" + b"The gauge read four metres. " * 180_000,
    "900,000 attributes": lambda: b"<body" + b"".join(b" a%d=b" % n for n in range(900_000)),
    "a million rows": lambda: b"<table>" + b"<tr><td>x" * MB,
    "lists nested 300,000 deep": lambda: b"<body>" + b"<ul><li>" * 300_000,
    "250,000 dates": lambda: b"<head>" + b"<meta name=date content='2020x'>" * 250_000,
    "bold in italics in paragraphs": lambda: b"<article>" + b"<b><i><p>" * 9900 + b"x",
}


def main() -> None:
    """Read them all, and print what each took."""
    print(f"limits: {SECONDS:g} s of the processor's time, {MEMORY} MB\n")
    with Readers(processes=1) as readers:
        for name, make in FEEDS.items():
            tell(readers, f"feed: {name}", make()[:LARGEST], feed=True)
        for name, make in PAGES.items():
            tell(readers, f"page: {name}", make()[:LARGEST], feed=False)


def tell(readers: Readers, name: str, body: bytes, *, feed: bool) -> None:
    """Read one and print what it took."""
    about: dict[str, Any] = {"url": "https://o.example/", "content_type": "", "now": NOW}
    # The process may have been given up: this starts it, so that loading is not counted.
    readers.read(b"<rss/>", kind=SourceKind.FEED, **about)
    readers.extract(b"<p>One sentence.</p>", **about)
    [child] = readers.children
    with Watch(child) as watch:
        if feed:
            found = readers.read(body, kind=SourceKind.FEED, **about)
            outcome = f"{len(found.entries)} entries"
            outcome = outcome if found.readable else found.problems[0]
        else:
            outcome = f"{len(readers.extract(body, **about).text)} characters"
    print(f"{name:42} {watch.seconds:4.1f} s {watch.memory:4.0f} MB  {outcome}")


class Watch:
    """Looks at a process until told to stop; it may be gone by then."""

    def __init__(self, process: int) -> None:
        self.place = Path(f"/proc/{process}")
        self.seconds = self.memory = 0.0
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._look)

    def __enter__(self) -> Watch:
        self._before = self._used()
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def _look(self) -> None:
        while True:
            stopped = self._stop.wait(0.01)
            try:
                self.seconds = self._used() - self._before
                status = (self.place / "status").read_text()
            except OSError:
                return
            if "VmHWM" in status:
                self.memory = int(status.split("VmHWM:")[1].split()[0]) / 1000
            if stopped:
                return

    def _used(self) -> float:
        fields = (self.place / "stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / 100


if __name__ == "__main__":
    main()
