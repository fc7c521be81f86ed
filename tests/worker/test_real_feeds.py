"""Seventy-three real feeds over loopback HTTP: polled, read and kept by the ordinary path."""

from __future__ import annotations

import asyncio
import base64
import gzip
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.adapters.http.feed_server import FeedServer
from tests.worker.fakes import FakeReport
from wokhei.adapters.clock import ArchiveClock
from wokhei.adapters.store.django.store import DjangoStore
from wokhei.config import Settings
from wokhei.domain.source import Source, SourceKind
from wokhei.newsroom import Newsroom
from wokhei.sources import family_of, source_id
from wokhei.worker.loop import Worker

SHARED = Path(__file__).resolve().parents[2] / ".." / "shared"
FEEDS = SHARED / "eval" / "monitoring" / "feeds" / "real_feeds.jsonl.gz"
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
NEW_ITEM = b"<item><title>Just in</title><link>http://feed0.example/just-in</link></item>"


@pytest.fixture
def feeds() -> dict[str, tuple[bytes, int]]:
    """Bodies by host, each with the number of its item tags."""
    if not FEEDS.exists():
        pytest.skip(f"needs the evaluation data beside the project: {FEEDS}")
    with gzip.open(FEEDS, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    return {
        f"feed{number}.example": (base64.b64decode(row["doc_b64"]), row["n_item_tags"])
        for number, row in enumerate(rows)
    }


@contextmanager
def served(bodies: dict[str, bytes]) -> Iterator[FeedServer]:
    """The feeds behind a loopback port, from a thread."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    server = FeedServer(bodies)
    asyncio.run_coroutine_threadsafe(server.__aenter__(), loop).result()
    try:
        yield server
    finally:
        asyncio.run_coroutine_threadsafe(server.__aexit__(), loop).result()
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


def source(host: str) -> Source:
    url = f"http://{host}/feed.xml"
    return Source(
        id=source_id(url),
        name=host,
        desk="technology",
        feed_url=url,
        site_url=f"http://{host}/",
        language="en",
        kind=SourceKind.FEED,
        family=family_of(url),
    )


@pytest.mark.django_db
def test_they_are_read_once_then_cost_304s_then_give_only_what_is_new(
    feeds: dict[str, tuple[bytes, int]],
) -> None:
    bodies = {host: body for host, (body, _) in feeds.items()}
    store, clock = DjangoStore(), ArchiveClock(NOW)
    store.save_sources(source(host) for host in bodies)
    settings = replace(Settings(), spacing=timedelta(0))
    newsroom = Newsroom(settings, store, clock)
    counts = []
    with (
        served(bodies) as server,
        newsroom.fetcher(routes={".example": ("127.0.0.1", server.port)}) as fetcher,
        newsroom.readers() as readers,
    ):
        worker = Worker(newsroom, fetcher=fetcher, report=FakeReport(), reads=readers)
        for _ in range(3):
            server.statuses.clear()
            worker.round()
            counts.append((dict(server.statuses), store.count_documents()))
            clock.set(clock.now() + timedelta(days=2))
            bodies["feed0.example"] = (
                bodies["feed0.example"]
                if len(counts) < 2
                else bodies["feed0.example"].replace(b"<item>", NEW_ITEM + b"<item>", 1)
            )

    tags = sum(count for _, count in feeds.values())
    (first, kept), (second, kept_still), (third, kept_then) = counts
    assert first == {200: 73}
    assert kept >= 0.98 * tags
    assert (second, kept_still) == ({304: 73}, kept)
    assert (third, kept_then) == ({304: 72, 200: 1}, kept + 1)
