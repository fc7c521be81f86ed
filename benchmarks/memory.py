"""Plans and polls many sources whose health is known; prints the peak of memory as JSON."""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from benchmarks.ours import Silent, source
from wokhei.config import load
from wokhei.domain.fetch import Fetched, FetchPlan, Outcome
from wokhei.domain.source import SourceHealth, SourceState
from wokhei.newsroom import opened
from wokhei.worker.loop import Worker

NOW = datetime.now(UTC)


class Unchanged:
    """Answers every plan with 304, without a network."""

    def fetch(self, plans: Iterable[FetchPlan]) -> Iterator[tuple[FetchPlan, Fetched]]:
        for plan in plans:
            yield plan, Fetched(plan.url, plan.url, Outcome.NOT_MODIFIED, NOW, status=304)

    def fetch_and(self, then: Callable[..., Any], plans: Iterable[FetchPlan]) -> Iterator[Any]:
        for plan, fetched in self.fetch(plans):
            yield then(plan, fetched)


def main(folder: Path, count: int) -> None:
    """Keep `count` sources and their health, and go round until none is due."""
    with opened(load(data=folder / "many")) as newsroom:
        sources = [source(number) for number in range(count)]
        newsroom.store.save_sources(sources)
        newsroom.store.save_health(_health(source.id) for source in sources)
        del sources
        worker = Worker(newsroom, fetcher=Unchanged(), report=Silent())
        worker.remember()
        begun_at = time.perf_counter()
        polled = 0
        while found := worker.round():
            polled += found
        taken = time.perf_counter() - begun_at
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"sources": polled, "seconds": taken, "peak_mb": peak}))


def _health(source_id: str) -> SourceHealth:
    return SourceHealth(
        source_id,
        SourceState.OK,
        "",
        checked_at=NOW,
        succeeded_at=NOW - timedelta(hours=4),
        due_at=NOW - timedelta(minutes=1),
        read_at=NOW - timedelta(hours=4),
        items=120,
        latest_item_at=NOW - timedelta(hours=9),
        etag='W/"5f-61c8b1f2a"',
        last_modified="Mon, 05 Jan 2026 08:00:00 GMT",
        body_sha256="0" * 64,
        heard=41.25,
        watched=901.5,
        profile=tuple(n / 7 for n in range(31)),
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
