"""Real feeds over loopback HTTP: the whole path from a plan to documents."""

from __future__ import annotations

import asyncio
import base64
import gzip
import json
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.adapters.http.feed_server import FeedServer
from wokhei import ingest, monitor
from wokhei.adapters.http import HttpClient
from wokhei.adapters.tolerant import TolerantParser
from wokhei.domain.document import Document
from wokhei.domain.fetch import Fetched, FetchPlan, Outcome
from wokhei.domain.source import Source, SourceHealth, SourceKind
from wokhei.sources import family_of, source_id

FEEDS = (
    Path(__file__).resolve().parents[3]
    / ".."
    / "shared"
    / "eval"
    / "monitoring"
    / "feeds"
    / "real_feeds.jsonl.gz"
)
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


@dataclass
class Desk:
    """The least that polls, reads and remembers."""

    sources: list[Source]
    now: datetime = NOW
    health: dict[str, SourceHealth] = field(default_factory=dict)
    documents: dict[str, Document] = field(default_factory=dict)

    def poll(self, port: int) -> tuple[Counter[Outcome], int]:
        """One pass over all that is due: outcomes, and how many documents were new."""
        plans = {
            source.id: plan
            for source in self.sources
            if (plan := monitor.plan(source, self.health.get(source.id), now=self.now))
        }
        answers = asyncio.run(_fetch(plans, port=port, bodies_now=self.now))
        before = len(self.documents)
        with TolerantParser() as tolerant:
            for source in self.sources:
                if source.id in answers:
                    self._hear(source, answers[source.id], tolerant=tolerant)
        return Counter(a.outcome for a in answers.values()), len(self.documents) - before

    def _hear(self, source: Source, fetched: Fetched, *, tolerant: TolerantParser) -> None:
        feed, new = None, 0
        if fetched.outcome is Outcome.OK:
            content_type = fetched.headers.get("content-type", "")
            feed = ingest.read(
                fetched.body,
                url=fetched.final_url,
                content_type=content_type,
                kind=source.kind,
                now=self.now,
                tolerant=tolerant,
            )
            known = [d for d in self.documents.values() if d.source_id == source.id]
            found = ingest.documents(
                feed, source=source, fetched=fetched, now=self.now, known=known
            )
            for document in found:
                new += document.id not in self.documents
                self.documents.setdefault(document.id, document)
        self.health[source.id] = monitor.assess(
            source,
            self.health.get(source.id),
            fetched,
            feed=feed,
            new_items=new,
            now=self.now,
        )


async def _fetch(
    plans: dict[str, FetchPlan], *, port: int, bodies_now: datetime
) -> dict[str, Fetched]:
    routes = {".example": ("127.0.0.1", port)}
    async with HttpClient(routes=routes, spacing=0, now=lambda: bodies_now) as client:
        answers = await asyncio.gather(*(client.fetch(plan) for plan in plans.values()))
    return dict(zip(plans, answers, strict=True))


@pytest.fixture
def real_feeds() -> dict[str, tuple[bytes, int]]:
    if not FEEDS.exists():
        pytest.skip(f"needs the evaluation data beside the project: {FEEDS}")
    with gzip.open(FEEDS, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    return {
        f"feed{number}.example": (base64.b64decode(row["doc_b64"]), row["n_item_tags"])
        for number, row in enumerate(rows)
    }


def test_real_feeds_are_read_once_then_cost_304s_then_give_only_what_is_new(
    real_feeds: dict[str, tuple[bytes, int]],
) -> None:
    bodies = {host: body for host, (body, _) in real_feeds.items()}
    desk = Desk([_source(host) for host in bodies])

    async def passes() -> list[tuple[Counter[Outcome], int]]:
        async with FeedServer(bodies) as server:
            results = [await asyncio.to_thread(desk.poll, server.port)]
            desk.now += timedelta(days=2)
            results.append(await asyncio.to_thread(desk.poll, server.port))
            host = "feed0.example"
            item = b"<item><title>Just in</title><link>http://feed0.example/just-in</link></item>"
            bodies[host] = bodies[host].replace(b"<item>", item + b"<item>", 1)
            desk.now += timedelta(days=2)
            results.append(await asyncio.to_thread(desk.poll, server.port))
        return results

    first, second, third = asyncio.run(passes())

    assert first[0] == {Outcome.OK: 73}
    assert first[1] >= 0.98 * sum(count for _, count in real_feeds.values())
    assert second == ({Outcome.NOT_MODIFIED: 73}, 0)
    assert third == ({Outcome.NOT_MODIFIED: 72, Outcome.OK: 1}, 1)


def _source(host: str) -> Source:
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
