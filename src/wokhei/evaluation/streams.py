"""Streams of dated titles for back-tests, and their replay through the watch alone."""

from __future__ import annotations

import gzip
import json
import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import perf_counter
from typing import Any

from wokhei.domain.document import Document
from wokhei.domain.signal import Signal
from wokhei.signals import Watch, WatchConfig
from wokhei.sources import family_of_host
from wokhei.stories import StoryIndex

HOUR = timedelta(hours=1)


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """The rows of a JSONL file, gzip or not."""
    data = path.read_bytes()
    text = gzip.decompress(data) if path.suffix == ".gz" else data
    yield from map(json.loads, text.splitlines())


def documents(items: Iterable[Mapping[str, Any]]) -> list[Document]:
    """Dated items as documents, earliest first; `owner`, where there is one, is the family."""
    found = []
    for item in items:
        at = datetime.fromisoformat(str(item["published"])).astimezone(UTC)
        source = str(item["source"])
        title = str(item["title"])
        text = str(item.get("text") or "")
        found.append(
            Document(
                id=str(item["id"]),
                key=str(item["id"]),
                source_id=source,
                source_name=source,
                family=str(item.get("owner") or family_of_host(source)),
                desk=str(item.get("desk") or "archive"),
                url=str(item.get("url") or ""),
                title=title,
                text=f"{title}\n\n{text}" if text else title,
                published_at=at,
                fetched_at=at,
                raw_sha256="",
                extractor="stream/1",
            )
        )
    return sorted(found, key=lambda document: (document.published_at, document.id))


@dataclass(frozen=True, slots=True)
class Replay:
    """What the watch made of a stream: each signal as it was last, and how fast it went."""

    signals: tuple[Signal, ...]  # earliest alert first
    documents: int
    days: float
    seconds: float

    @property
    def rate(self) -> float:
        """Documents a second."""
        return self.documents / self.seconds


def replayed(
    stream: Sequence[Document], *, config: WatchConfig | None = None, tick: timedelta = HOUR
) -> Replay:
    """A stream heard in order, with a look at every tick."""
    watch, stories = Watch(config or WatchConfig()), StoryIndex()
    last: dict[str, Signal] = {}
    started = perf_counter()
    due = stream[0].published_at.replace(minute=0, second=0, microsecond=0) + tick
    for document in stream:
        while document.published_at >= due:
            last.update((s.id, s) for s in watch.notice(due) if s.reported)
            due += tick
            if document.published_at - due > timedelta(days=7):  # a gap: nothing can happen in it
                due += (document.published_at - due) // tick * tick
        watch.hear(document, report_id=stories.place(document).report_id)
    last.update((s.id, s) for s in watch.notice(due) if s.reported)
    return Replay(
        signals=tuple(sorted(last.values(), key=lambda signal: (signal.at, signal.id))),
        documents=len(stream),
        days=(stream[-1].published_at - stream[0].published_at) / timedelta(days=1),
        seconds=perf_counter() - started,
    )


def shuffled(stream: Sequence[Document], *, seed: int) -> list[Document]:
    """The same dates and sources with the titles dealt out anew: nothing happens in it."""
    titles = [document.title for document in stream]
    random.Random(seed).shuffle(titles)  # noqa: S311 - repeatable, not secret
    return [
        replace(document, title=title, text=title)
        for document, title in zip(stream, titles, strict=True)
    ]


def repeated(stream: Sequence[Document], *, times: int) -> list[Document]:
    """The stream after itself so many times, with shifted dates and other ids."""
    span = stream[-1].published_at - stream[0].published_at + timedelta(days=1)
    days = timedelta(days=-(-span // timedelta(days=1)))
    return [
        replace(
            document,
            id=f"{document.id}/{number}",
            published_at=document.published_at + days * number,
            fetched_at=document.fetched_at + days * number,
        )
        for number in range(times)
        for document in stream
    ]
