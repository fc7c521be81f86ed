"""How the client fares against a server that misbehaves on purpose.

The server and its cases are part of the evaluation data beside the project; its README describes
them. It listens on loopback only.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter
from typing import Any
from urllib.parse import urlsplit

from wokhei import ingest, monitor
from wokhei.adapters.http import HttpClient
from wokhei.adapters.tolerant import TolerantParser
from wokhei.domain.document import Document
from wokhei.domain.fetch import Feed, Fetched, FetchPlan, Outcome
from wokhei.domain.source import Source, SourceHealth, SourceKind
from wokhei.sources import source_id

SLOWEST = 7.0  # seconds that any case may take


@dataclass
class _Visit:
    """One case, fetched as often as it asks."""

    outcomes: list[str] = field(default_factory=list)
    feeds: list[Feed | None] = field(default_factory=list)
    documents: dict[str, Document] = field(default_factory=dict)
    health: list[SourceHealth] = field(default_factory=list)
    seconds: float = 0.0  # of the first fetch
    stats: Mapping[str, Any] = field(default_factory=dict)


def http_cases(folder: Path) -> list[str]:
    """The cases that did not go as expected, with why."""
    cases = json.loads((folder / "http_cases.json").read_text("utf-8"))["cases"]
    with _server(folder / "hostile_server.py") as base, TolerantParser() as tolerant:
        visits = [(case, asyncio.run(_visit(case, base, tolerant))) for case in cases]
    found = ((case["name"], _wrong(case["expect"], visit)) for case, visit in visits)
    return [f"{name}: {', '.join(wrong)}" for name, wrong in found if wrong]


@contextmanager
def _server(script: Path) -> Iterator[str]:
    process = subprocess.Popen(  # noqa: S603  # our own interpreter, a script named by the caller
        [sys.executable, str(script)], stdout=subprocess.PIPE, text=True
    )
    try:
        if process.stdout is None:
            raise OSError("the server says nothing")
        with process.stdout as said:
            yield json.loads(said.readline())["base"]
    finally:
        process.kill()
        process.wait()


def _get(url: str) -> Any:
    with urllib.request.urlopen(url) as answer:  # noqa: S310  # the loopback server above
        return json.load(answer)


async def _visit(case: Mapping[str, Any], base: str, tolerant: ingest.Tolerant) -> _Visit:
    expect, url = case["expect"], f"{base}/case/{case['name']}"
    kind = SourceKind.SITEMAP if "sitemap" in case["name"] else SourceKind.FEED
    source = Source(source_id(url), case["name"], "test", url, url, "en", kind, "test")
    twice = "second_outcome" in expect or "entries_after_second" in expect
    visit, parts = _Visit(), urlsplit(base)
    await asyncio.to_thread(_get, f"{base}/_reset")
    async with HttpClient(
        allow={(str(parts.hostname), parts.port or 80)},
        spacing=0,
        total_timeout=5,
        idle_timeout=2,
    ) as client:
        for number in range(max(expect.get("fetch_times", 1), 2 if twice else 1)):
            before = visit.health[-1] if visit.health else None
            plan = FetchPlan(
                url,
                etag=before.etag if before else None,
                last_modified=before.last_modified if before else None,
            )
            begun = perf_counter()
            fetched = await client.fetch(plan)
            visit.seconds = visit.seconds if number else perf_counter() - begun
            _hear(visit, source, fetched, before=before, tolerant=tolerant)
    visit.stats = await asyncio.to_thread(_get, f"{base}/_stats")
    return visit


def _hear(
    visit: _Visit,
    source: Source,
    fetched: Fetched,
    *,
    before: SourceHealth | None,
    tolerant: ingest.Tolerant,
) -> None:
    now, feed, outcome = datetime.now(UTC), None, fetched.outcome.value
    if fetched.outcome is Outcome.OK:
        content_type = fetched.headers.get("content-type", "")
        feed = ingest.read(
            fetched.body,
            url=fetched.final_url,
            content_type=content_type,
            kind=source.kind,
            now=now,
            tolerant=tolerant,
        )
        outcome = outcome if feed.readable else "parse_error"
        known = list(visit.documents.values())
        found = ingest.documents(feed, source=source, fetched=fetched, now=now, known=known)
        visit.documents.update((document.key, document) for document in found)
    visit.outcomes.append(outcome)
    visit.feeds.append(feed)
    visit.health.append(monitor.assess(source, before, fetched, feed=feed, new_items=0, now=now))


def _wrong(expect: Mapping[str, Any], visit: _Visit) -> list[str]:
    feed, health = visit.feeds[0], visit.health[0]
    entries = feed.entries if feed else ()
    lengths = [len(one.entries) if one else 0 for one in visit.feeds]
    low, high = _bounds(expect.get("entries", [0, 1000]))
    sent = [headers for case in visit.stats["peer_headers"].values() for headers in case]
    soonest, latest = expect.get("next_fetch_after_s", [0, 10**9])
    wait = float(soonest)
    if health.due_at and health.checked_at:
        wait = (health.due_at - health.checked_at).total_seconds()
    read = visit.outcomes[0] == "ok"
    checks = {
        f"outcome {visit.outcomes[0]}": visit.outcomes[0] in expect["outcome"],
        f"outcomes {visit.outcomes}": visit.outcomes[-1]
        == expect.get("second_outcome", visit.outcomes[-1]),
        f"{lengths[0]} entries": not read or low <= lengths[0] <= high,
        f"entries {lengths}": lengths[-1] == expect.get("entries_after_second", lengths[-1]),
        f"{len(visit.documents)} documents": len(visit.documents)
        == expect.get("documents_total", len(visit.documents)),
        "title": not entries or entries[0].title == expect.get("first_title", entries[0].title),
        f"next after {wait:.0f} s": soonest <= wait <= latest,
        "the feed's state": _state_fits(expect.get("feed_state"), visit.health[-1]),
        f"{visit.seconds:.1f} s": visit.seconds <= expect.get("max_seconds", SLOWEST),
        "requests": sum(visit.stats["hits"].values()) <= expect.get("max_requests", 10**6),
        "a header sent": not any(
            name in one for name in expect.get("never_sends", ()) for one in sent
        ),
        "forbidden text": not any(t in repr(feed) for t in expect.get("must_not_contain", ())),
        "a canary hit": visit.stats["canary_hits"] == 0,
    }
    return [name for name, right in checks.items() if not right]


def _state_fits(expected: str | None, health: SourceHealth) -> bool:
    if expected == "disabled":  # at the second such answer
        return health.gone_seen > 0
    return expected is None or (expected == "backoff") == (health.failures > 0)


def _bounds(given: int | list[int]) -> tuple[int, int]:
    return (given, given) if isinstance(given, int) else (given[0], given[1])
