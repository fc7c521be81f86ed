"""An archive of dated items through the same desk, at archive time."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import IO, Any

from wokhei import desk
from wokhei.domain.document import Document, Quality
from wokhei.domain.errors import StreamError
from wokhei.domain.protocols import Store
from wokhei.domain.signal import Signal
from wokhei.domain.span import sha256
from wokhei.signals import Watch
from wokhei.sources import family_of
from wokhei.stories import StoryIndex
from wokhei.text.normalise import one_line, paragraphs

REQUIRED = ("id", "published", "source", "title")
LINE_LIMIT = 4 * 1024 * 1024  # bytes; an item is a title and a text, not a book
DESK = "archive"  # of an item that names none


@dataclass(frozen=True, slots=True)
class Replayed:
    """What a replay came to."""

    items: int
    duplicates: int  # items left out because their id was there already
    unsorted: int  # items that stood behind a later one in the file
    future: int  # items dated after the world's present; heard all the same
    signals: int
    below_threshold: int


def read_stream(path: Path) -> Iterator[Document]:
    """The items of a stream as documents, in the order of the file.

    Args:
        path: JSON Lines, optionally gzip: `id, published, source, title`, optional `text`, `url`,
            `desk`, `language`, `family`.

    Raises:
        StreamError: A line cannot be read; names the line, the value and the remedy.
    """
    where = str(path)
    try:
        with _opened(path) as file:
            number = 0
            while line := file.readline(LINE_LIMIT + 1):
                number += 1
                if len(line) > LINE_LIMIT:
                    raise StreamError(
                        f"longer than {LINE_LIMIT} bytes; shorten its text",
                        where=where,
                        line=number,
                    )
                if line.strip():
                    yield _document(line, where=where, number=number)
    except (OSError, EOFError, gzip.BadGzipFile) as error:
        raise StreamError(f"cannot be read: {error}", where=where) from error


def replay(
    documents: Iterable[Document],
    store: Store,
    *,
    tick: timedelta,
    now: datetime,
    on_signal: Callable[[Signal], None],
    on_progress: Callable[[int, datetime], None] = lambda count, at: None,
) -> Replayed:
    """Feed documents through the desk in the order of their dates, looking up every tick.

    Args:
        documents: In any order; those whose id was there already are left out.
        store: Where documents, stories and signals are kept.
        tick: Archive time between two looks.
        now: The world's present.
        on_signal: Told of each signal once, at the end of the UTC day in which it was first
            reported, with what was known by then.
        on_progress: Told how many items were heard, and the archive's time.
    """
    stories, watch = StoryIndex(), Watch()
    items, duplicates, unsorted = _ordered(documents)
    reported: set[str] = set()
    below: set[str] = set()
    today: dict[str, Signal] = {}

    def tell(until: datetime | None) -> None:
        """Tell of the signals whose day is over; None: of all that are left."""
        over = [s for s in today.values() if until is None or s.at.date() < until.date()]
        for signal in sorted(over, key=lambda signal: (signal.at, signal.id)):
            on_signal(today.pop(signal.id))

    def look(batch: list[Document], now: datetime) -> None:
        for signal in desk.notice(
            store, store.save_documents(batch), stories=stories, watch=watch, now=now
        ):
            if not signal.reported:
                below.add(signal.id)
            elif signal.id not in reported or signal.id in today:
                reported.add(signal.id)
                today[signal.id] = signal
        tell(now)

    batch: list[Document] = []
    ends_at = _next_tick(items[0].published_at, tick) if items else None
    for count, document in enumerate(items, start=1):
        while ends_at is not None and document.published_at >= ends_at:
            look(batch, ends_at)
            on_progress(count, ends_at)
            batch = []
            ends_at = max(ends_at + tick, _next_tick(document.published_at, tick) - tick * 24)
        batch.append(document)
    if ends_at is not None:
        look(batch, ends_at)
    tell(None)
    return Replayed(
        items=len(items),
        duplicates=duplicates,
        unsorted=unsorted,
        future=sum(document.published_at > now for document in items),
        signals=len(reported),
        below_threshold=len(below - reported),
    )


def signal_line(signal: Signal) -> dict[str, Any]:
    """A signal as one line of `--signals-out`."""
    return {
        "at": signal.at.astimezone(UTC).isoformat().replace("+00:00", "Z"),
        "desk": signal.desk,
        "kind": signal.kind.value,
        "term": signal.term,
        "label": signal.label,
        "observed": signal.observed,
        "expected": round(signal.expected, 4),
        "ratio": round(signal.ratio, 4),
        "p": signal.p,
        "q": signal.q,
        "families": len(signal.families),
        "documents": list(signal.document_ids),
        "score": round(signal.score, 4),
    }


def _next_tick(at: datetime, tick: timedelta) -> datetime:
    epoch = datetime(1970, 1, 1, tzinfo=UTC)
    return at + tick - (at - epoch) % tick


def _ordered(documents: Iterable[Document]) -> tuple[list[Document], int, int]:
    items: dict[str, Document] = {}
    duplicates = unsorted = 0
    latest: datetime | None = None
    for document in documents:
        if document.id in items:
            duplicates += 1
            continue
        items[document.id] = document
        if latest is not None and document.published_at < latest:
            unsorted += 1
        latest = max(latest or document.published_at, document.published_at)
    return (
        sorted(items.values(), key=lambda document: (document.published_at, document.id)),
        duplicates,
        unsorted,
    )


def _opened(path: Path) -> IO[bytes]:
    with path.open("rb") as file:
        packed = file.read(2) == b"\x1f\x8b"
    return gzip.open(path, "rb") if packed else path.open("rb")  # type: ignore[return-value]


def _document(line: bytes, *, where: str, number: int) -> Document:
    def wrong(message: str) -> StreamError:
        return StreamError(message, where=where, line=number)

    try:
        item = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise wrong(f"not JSON ({error}); one object a line is needed") from error
    if not isinstance(item, dict):
        raise wrong(f"an object is needed, got {type(item).__name__}")
    for name in REQUIRED:
        if not isinstance(item.get(name), str) or not item[name].strip():
            raise wrong(f"{name!r} must be text and not empty, got {item.get(name)!r}")
    try:
        at = datetime.fromisoformat(item["published"])
    except ValueError as error:
        raise wrong(f"published = {item['published']!r} is not ISO 8601") from error
    at = at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
    title = one_line(item["title"])
    body = paragraphs(str(item.get("text") or ""))
    source = item["source"].strip()
    url = str(item.get("url") or "")
    return Document(
        # The archive's own ids: what comes out must be findable in what went in.
        id=item["id"],
        key=item["id"],
        source_id=source,
        source_name=source,
        family=str(item.get("family") or "") or family_of(f"https://{source}/") or source,
        desk=str(item.get("desk") or DESK),
        url=url,
        title=title,
        text=f"{title}\n\n{body}" if body else title,
        published_at=at,
        fetched_at=at,
        raw_sha256=sha256(line),
        extractor="replay/1",
        language=str(item.get("language") or "und"),
        quality=Quality.FULL if body else Quality.THIN,
    )
