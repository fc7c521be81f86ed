"""Streams of dated titles for back-tests, and their replay through the watch alone."""

from __future__ import annotations

import gzip
import json
import random
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import perf_counter
from typing import Any

from wokhei.domain.document import Document
from wokhei.domain.errors import StreamError
from wokhei.domain.signal import Signal
from wokhei.evaluation.stories import settled
from wokhei.signals import Watch, WatchConfig
from wokhei.sources import family_of_host
from wokhei.stories import StoryIndex

HOUR = timedelta(hours=1)


def rows(path: Path, *, needed: Sequence[str] = ()) -> Iterator[dict[str, Any]]:
    """The rows of a JSONL file, gzip or not; blank lines are passed over.

    Args:
        path: The file.
        needed: Keys that every row must have.

    Raises:
        StreamError: A line is no object or lacks a key, or the file cannot be read.
    """
    where = str(path)
    try:
        data = path.read_bytes()
        text = gzip.decompress(data) if path.suffix == ".gz" else data
    except (OSError, EOFError, zlib.error) as error:
        raise StreamError(f"cannot be read: {error}", where=where) from error
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except ValueError as error:
            raise StreamError(
                f"not JSON ({error}); one object a line is needed", where=where, line=number
            ) from error
        missing = [key for key in needed if not isinstance(row, dict) or key not in row]
        if missing or not isinstance(row, dict):
            lacking = ", ".join(missing) or "everything: it is no object"
            raise StreamError(f"lacks {lacking}", where=where, line=number)
        yield row


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
    nearly: tuple[Signal, ...]  # below threshold to the last, likewise
    stories: Mapping[str, str]  # the story of each document
    families: Mapping[str, frozenset[str]]  # of each story
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
    placed: dict[str, str] = {}
    merged: dict[str, str] = {}
    started = perf_counter()
    due = stream[0].published_at.replace(minute=0, second=0, microsecond=0) + tick
    for document in stream:
        while document.published_at >= due:
            _keep(last, watch.notice(due, story_of=stories.current))
            due += tick
            if document.published_at - due > timedelta(days=7):  # a gap: nothing can happen in it
                due += (document.published_at - due) // tick * tick
        placement = stories.place(document)
        placed[document.id] = placement.story_id
        merged.update((story.id, story.merged_into) for story in placement.merged)
        watch.hear(document, report_id=placement.report_id, story_id=placement.story_id)
    _keep(last, watch.notice(due, story_of=stories.current))
    seconds = perf_counter() - started
    ordered = sorted(last.values(), key=lambda signal: (signal.at, signal.id))
    grouped = {name: settled(story, merged) for name, story in placed.items()}
    families: dict[str, set[str]] = {}
    for document in stream:
        families.setdefault(grouped[document.id], set()).add(document.family)
    return Replay(
        signals=tuple(signal for signal in ordered if signal.reported),
        nearly=tuple(signal for signal in ordered if not signal.reported),
        stories=grouped,
        families={story: frozenset(found) for story, found in families.items()},
        documents=len(stream),
        days=(stream[-1].published_at - stream[0].published_at) / timedelta(days=1),
        seconds=seconds,
    )


def _keep(last: dict[str, Signal], signals: Iterable[Signal]) -> None:
    """Keeps each signal as it is now, a reported one rather than a near miss."""
    for signal in signals:
        known = last.get(signal.id)
        if signal.reported or known is None or not known.reported:
            last[signal.id] = signal


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
