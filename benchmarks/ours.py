"""Polls the feeds with the desk's own worker, twice; prints feeds a second as JSON."""

from __future__ import annotations

import json
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from wokhei.adapters.readers import Readers
from wokhei.config import load
from wokhei.domain.source import Source, SourceKind
from wokhei.newsroom import opened
from wokhei.sources import family_of_host, source_id
from wokhei.worker.loop import Worker


class Stopwatch:
    """A worker's report: tells how long polling took, noticing and writing left out."""

    def __init__(self) -> None:
        self.polling_took = 0.0
        self._begun_at = 0.0
        self._taken = 0.0

    def polling(self, total: int) -> None:
        self.polling_took += self._taken
        self._begun_at, self._taken = time.perf_counter(), 0.0

    def polled(self, *_: Any, **__: Any) -> None:
        self._taken = time.perf_counter() - self._begun_at

    def total(self) -> float:
        total, self.polling_took, self._taken = self.polling_took + self._taken, 0.0, 0.0
        return total

    def broke(self, subject: str, error: Exception) -> None:
        raise AssertionError(subject) from error

    def __getattr__(self, name: str) -> Any:
        return lambda *_, **__: None


def main(folder: Path, port: int, count: int) -> None:
    """Poll `count` feeds once in full, and once unchanged."""
    # No pause between requests to one host: each feed has a host of its own anyway.
    settings = load(data=folder / "ours", spacing=0)
    stopwatch = Stopwatch()
    with (
        opened(settings) as newsroom,
        newsroom.fetcher(routes={".example": ("127.0.0.1", port)}) as fetcher,
        newsroom.readers() as readers,
    ):
        store = newsroom.store
        store.save_sources(source(number) for number in range(count))
        worker = Worker(newsroom, fetcher=fetcher, report=stopwatch, reads=readers)
        worker.remember()
        load_all(readers)
        found: dict[str, float] = {"feeds": count}
        for name in ("first", "unchanged"):
            begun_at = time.perf_counter()
            while worker.round():
                pass
            found[f"{name}_round"] = count / (time.perf_counter() - begun_at)
            found[name] = count / stopwatch.total()
            store.save_health(replace(one, due_at=None) for one in store.health().values())
        found["documents"] = store.count_documents()
    print(json.dumps(found))


def load_all(readers: Readers) -> None:
    """Have what is loaded at its first use in memory, as the peer's imports are by then."""
    family_of_host("one.example")
    for _ in range(readers.processes):  # they take turns
        readers.read(
            b"<rss/>",
            url="http://one.example/",
            content_type="",
            kind=SourceKind.FEED,
            now=datetime.now(UTC),
        )


def source(number: int) -> Source:
    """A source with a host of its own."""
    url = f"http://s{number}.example/{number}"
    return Source(
        source_id(url), f"S{number}", "science", url, url, "und", SourceKind.FEED, f"s{number}"
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
