"""Reads what was fetched in processes of their own: bounded, and never in the desk's way.

Whatever a server sends is read there: at most two seconds of the processor's time and a bounded
memory for any of it, and the process that polls, writes and serves the site is not held up.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from datetime import datetime
from queue import SimpleQueue
from types import TracebackType
from typing import Any, Self, TypeVar

from wokhei import ingest
from wokhei.adapters.child import Child, serve
from wokhei.adapters.tolerant import parse
from wokhei.domain.codec import from_data, to_data
from wokhei.domain.document import Quality
from wokhei.domain.fetch import Feed
from wokhei.domain.source import SourceKind
from wokhei.ingest import Extraction

DEADLINE = 2.0  # seconds of the processor's time for one answer; the slowest of 73 feeds takes 0.05
MEMORY = 250_000_000  # bytes of their own; with the libraries, which they share, below 300 million

Found = TypeVar("Found", Feed, Extraction)


class Readers:
    """Reads feeds and pages as `ingest` does, outside this process; safe to call from threads.

    Args:
        processes: How many read at once, at least 1; None: one a processor, at most four.
        deadline: Seconds of the processor's time that one answer may take, above 0.
        memory: Bytes of memory of its own that each process may have.
        markup: Whether entries come with their markup also where their title and their text say
            all that the desk keeps; it is twice as long as the rest.
    """

    def __init__(
        self,
        *,
        processes: int | None = None,
        deadline: float = DEADLINE,
        memory: int = MEMORY,
        markup: bool = True,
    ) -> None:
        self.processes = min(os.cpu_count() or 1, 4) if processes is None else processes
        if self.processes < 1:
            raise ValueError(f"processes must be at least 1, got {processes}")
        self.markup = markup
        children = [
            Child(__name__, deadline=deadline, memory=memory) for _ in range(self.processes)
        ]
        self._idle: SimpleQueue[Child] = SimpleQueue()
        for child in children:
            self._idle.put(child)
        self._children = children

    def __enter__(self) -> Self:
        """Start them, without waiting for that."""
        for child in self._children:
            child.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End them."""
        for _ in self._children:
            self._idle.get().close()

    @property
    def children(self) -> list[int]:
        """The ids of the processes that run."""
        return [child.id for child in self._children if child.id is not None]

    def read(
        self, body: bytes, *, url: str, content_type: str, kind: SourceKind, now: datetime
    ) -> Feed:
        """What the bytes say, as `ingest.read` has it, or an unreadable feed with the reason."""
        asked = {
            "url": url,
            "content_type": content_type,
            "kind": kind,
            "now": now.isoformat(),
            "markup": self.markup,
        }
        return self._ask(asked, body, Feed, otherwise=_unreadable)

    def extract(self, body: bytes, *, url: str, content_type: str, now: datetime) -> Extraction:
        """The article on the page, as `ingest.extract` has it; nothing where that is too much."""
        asked = {"url": url, "content_type": content_type, "now": now.isoformat()}
        return self._ask(asked, body, Extraction, otherwise=_nothing)

    def _ask(
        self,
        asked: Mapping[str, Any],
        body: bytes,
        noun: type[Found],
        *,
        otherwise: Callable[[str], Found],
    ) -> Found:
        child = self._idle.get()
        try:
            return from_data(child.ask(asked, body), noun)
        except TimeoutError:
            return otherwise(f"reading it did not end within {child.deadline:g} s")
        except (OSError, ValueError, EOFError):
            return otherwise("reading it takes too much memory, or breaks the reader")
        finally:
            self._idle.put(child)


def _unreadable(problem: str) -> Feed:
    return Feed(title="", link="", language="", entries=(), problems=(problem,), readable=False)


def _nothing(_: str) -> Extraction:
    return Extraction("", "", "", None, "und", "", Quality.THIN)


def _respond(asked: Mapping[str, Any], body: bytes) -> Any:
    about = {"url": asked["url"], "content_type": asked["content_type"]}
    now = datetime.fromisoformat(asked["now"])
    if "kind" not in asked:
        return to_data(ingest.extract(body, now=now, **about))
    kind = SourceKind(asked["kind"])
    data = to_data(ingest.read(body, kind=kind, now=now, tolerant=parse, **about))
    if not asked["markup"]:
        for entry in data["entries"]:
            if entry["title"] and entry["text"]:
                entry["summary_html"] = entry["content_html"] = ""
    return data


if __name__ == "__main__":
    serve(_respond)
