"""What the least of each step takes on this machine, with the bare library and nothing around it.

Prints milliseconds of the processor's time a feed as JSON. What the desk takes beside it checks,
bounds, cleans and remembers; see `docs/explanation/what-hearing-a-feed-costs.md`.
"""

from __future__ import annotations

import asyncio
import json
import socket
import sqlite3
import sys
import time
from collections.abc import Callable
from dataclasses import astuple
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import aiohttp
import nh3
from aiohttp.abc import AbstractResolver, ResolveResult
from lxml import etree

from benchmarks.feeds import bodies
from benchmarks.ours import source
from wokhei import ingest
from wokhei.adapters.tolerant import parse
from wokhei.domain.fetch import Feed, Fetched, Outcome
from wokhei.ingest.raw import RawFeed
from wokhei.ingest.xml_feed import read_tree

REPEATED = 3  # the least of so many is told
TOGETHER = 32  # requests under way at once, and answers kept in one transaction, as in the worker
_COLUMNS = 19  # of a document


def main(folder: Path, port: int, count: int) -> None:
    """Measure each step on `count` feeds."""
    feeds = (bodies()[0] * count)[:count]
    found = {
        "a bare GET that is answered 304": least(lambda: asyncio.run(ask(port, count, known=True))),
        "a bare GET that is answered 200": least(
            lambda: asyncio.run(ask(port, count, known=False))
        ),
        "lxml: bytes to a tree": least(lambda: [tree(body) for body in feeds]),
    }
    markup = [text for body in feeds for text in texts(body)]
    cleaner = nh3.Cleaner()
    found["nh3: the markup of its entries"] = least(lambda: [cleaner.clean(one) for one in markup])
    rows = [documents(number, body) for number, body in enumerate(feeds)]
    found["SQLite: insert its documents"] = least(lambda: insert(folder / "floor.sqlite", rows))
    print(json.dumps({what: 1000 * seconds / count for what, seconds in found.items()}))


def least(run: Callable[[], object]) -> float:
    """The least of the processor's time that it took, in seconds."""
    taken = []
    for _ in range(REPEATED):
        before = time.process_time()
        run()
        taken.append(time.process_time() - before)
    return min(taken)


class Loopback(AbstractResolver):
    """Every host is at the server of the feeds."""

    def __init__(self, port: int) -> None:
        self.port = port

    async def resolve(self, host: str, *_: Any, **__: Any) -> list[ResolveResult]:
        return [
            ResolveResult(
                hostname=host,
                host="127.0.0.1",
                port=self.port,
                family=socket.AF_INET,
                proto=0,
                flags=0,
            )
        ]

    async def close(self) -> None:
        pass


async def ask(port: int, count: int, *, known: bool) -> None:
    """Ask for the feeds with aiohttp alone, each at a host of its own."""
    connector = aiohttp.TCPConnector(resolver=Loopback(port), force_close=True, limit=0)
    headers = {"If-None-Match": '"1"'} if known else {}
    urls = iter([f"http://s{number}.example/{number}" for number in range(count)])
    async with aiohttp.ClientSession(connector=connector, headers=headers) as session:

        async def asking() -> None:
            for url in urls:
                async with session.get(url) as response:
                    await response.read()

        await asyncio.gather(*(asking() for _ in range(TOGETHER)))


def tree(body: bytes) -> etree._Element | None:
    """The bytes as a tree, saved from what is broken."""
    return etree.fromstring(body, etree.XMLParser(recover=True))


def texts(body: bytes) -> list[str]:
    """The markup of the feed's entries, each once."""
    root = tree(body)
    raw = read_tree(root, url="") if root is not None else None
    return [text for entry in (raw or RawFeed()).entries for text in {entry.summary, entry.content}]


def documents(number: int, body: bytes) -> list[tuple[str, ...]]:
    """The feed's documents as rows of text."""
    of, now = source(number), datetime.now(UTC)
    feed: Feed = ingest.read(
        body, url=of.feed_url, content_type="", kind=of.kind, now=now, tolerant=parse
    )
    fetched = Fetched(of.feed_url, of.feed_url, Outcome.OK, now, body=body)
    found = ingest.documents(feed, source=of, fetched=fetched, now=now)
    return [tuple(map(str, astuple(document))) for document in found]


def insert(place: Path, rows: list[list[tuple[str, ...]]]) -> None:
    """Insert rows as the store has them: a key and four indexes, some feeds a transaction."""
    with sqlite3.connect(place, isolation_level=None) as database:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = NORMAL")
        database.execute("DROP TABLE IF EXISTS document")
        names = [f"c{number}" for number in range(_COLUMNS)]
        database.execute(f"CREATE TABLE document (c0 PRIMARY KEY, {', '.join(names[1:])})")
        for columns in ("c1", "c9, c0", "c5, c9", "c2, c9"):  # as `DocumentRow` has them
            name = columns.replace(", ", "_")
            database.execute(f"CREATE INDEX {name} ON document ({columns})")
        marks = ", ".join("?" * _COLUMNS)
        for first in range(0, len(rows), TOGETHER):
            database.execute("BEGIN")
            for some in rows[first : first + TOGETHER]:
                database.executemany(f"INSERT OR IGNORE INTO document VALUES ({marks})", some)
            database.execute("COMMIT")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
