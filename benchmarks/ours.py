"""Polls the feeds with the desk's own worker, twice; prints what that takes as JSON.

Feeds a second by the clock on the wall, and milliseconds of the processor's time a feed: in all,
and by who used it.
"""

from __future__ import annotations

import json
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from benchmarks import cpu
from wokhei.adapters.readers import Readers
from wokhei.config import load
from wokhei.domain.source import Source, SourceKind
from wokhei.newsroom import Newsroom, opened
from wokhei.sources import family_of_host, source_id
from wokhei.worker.loop import Worker


class Silent:
    """A worker's report that tells nobody; what breaks ends the measurement."""

    def broke(self, subject: str, error: Exception) -> None:
        raise AssertionError(subject) from error

    def __getattr__(self, name: str) -> Any:
        return lambda *_, **__: None


class Timed(Worker):
    """A worker that tells what finding due sources and polling them takes, and not the rest."""

    def __init__(self, newsroom: Newsroom, *, readers: Readers, **about: Any) -> None:
        super().__init__(newsroom, reads=readers, report=Silent(), **about)
        self.readers = readers
        self.seconds, self.spent = 0.0, Counter[str]()

    def _due(self, now: datetime) -> list[Any]:
        with self._watched():
            return super()._due(now)

    def _poll(self, due: list[Any]) -> list[Any]:
        with self._watched():
            return super()._poll(due)

    @contextmanager
    def _watched(self) -> Iterator[None]:
        began_at, threads = time.perf_counter(), cpu.of_threads()
        processes = cpu.of_processes(self.readers.children)
        yield
        self.seconds += time.perf_counter() - began_at
        self.spent += cpu.of_threads() - threads
        self.spent["processes"] += cpu.of_processes(self.readers.children) - processes


def main(folder: Path, port: int, count: int) -> None:
    """Poll `count` feeds once in full, and once unchanged."""
    # No pause between requests to one host: each feed has a host of its own anyway.
    settings = load(data=folder / "ours", spacing=0)
    with (
        opened(settings) as newsroom,
        newsroom.fetcher(routes={".example": ("127.0.0.1", port)}) as fetcher,
        newsroom.readers() as readers,
    ):
        store = newsroom.store
        store.save_sources(source(number) for number in range(count))
        worker = Timed(newsroom, fetcher=fetcher, readers=readers)
        worker.remember()
        load_all(readers)
        found: dict[str, Any] = {"feeds": count}
        for name in ("first", "unchanged"):
            worker.seconds, worker.spent = 0.0, Counter()
            begun_at = time.perf_counter()
            while worker.round():
                pass
            found[f"{name}_round"] = count / (time.perf_counter() - begun_at)
            found[name] = count / worker.seconds
            found[f"{name}_by"] = {who: 1000 * used / count for who, used in worker.spent.items()}
            found[f"{name}_cpu"] = sum(found[f"{name}_by"].values())
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
