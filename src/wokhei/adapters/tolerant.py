"""The parser that guesses, in a process of its own that may be killed.

feedparser reads nearly everything, and on some input takes 41 s and a gigabyte.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import asdict
from types import TracebackType
from typing import Any, Self

from wokhei.adapters.child import Child, serve
from wokhei.ingest.raw import RawEntry, RawFeed

MAX_ENTRIES = 1000
MAX_FIELD = 500_000  # characters


class TolerantParser:
    """Parses with feedparser, outside this process; safe to call from several threads.

    The child starts at the first call.

    Args:
        deadline: Seconds of the processor's time that one document may take, above 0.
        memory: Bytes of memory of its own the child may have.
    """

    def __init__(self, *, deadline: float = 2.0, memory: int = 250_000_000) -> None:
        self._child = Child(__name__, deadline=deadline, memory=memory)
        self._lock = threading.Lock()

    def __enter__(self) -> Self:
        """Nothing is started yet."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the child."""
        self.close()

    def __call__(self, body: bytes, url: str) -> RawFeed:
        """What the bytes say, or an unreadable feed with the reason; never fails.

        Args:
            body: UTF-8.
            url: Where the bytes came from.
        """
        with self._lock:
            try:
                reply = self._child.ask({"url": url}, body)
            except TimeoutError:
                seconds = self._child.deadline
                return _unreadable(f"the tolerant parser did not end within {seconds:g} s")
            except (OSError, ValueError, EOFError):
                return _unreadable("the tolerant parser broke down on this")
        entries = tuple(RawEntry(**entry) for entry in reply.pop("entries"))
        problems = tuple(reply.pop("problems"))
        return RawFeed(entries=entries, problems=problems, base=url, **reply)

    def close(self) -> None:
        """End the child, if there is one."""
        with self._lock:
            self._child.close()


def _unreadable(problem: str) -> RawFeed:
    return RawFeed(problems=(problem,), readable=False)


def parse(body: bytes, url: str) -> RawFeed:
    """What feedparser makes of the bytes, here and now, however long it takes."""
    import feedparser

    found = feedparser.parse(
        body,
        response_headers={
            "content-location": url,
            "content-type": "application/xml; charset=utf-8",
        },
        sanitize_html=False,
        resolve_relative_uris=False,
    )
    feed, entries = found.get("feed", {}), found.get("entries", [])
    known = bool(found.get("version")) or bool(entries)
    return RawFeed(
        title=_text(feed, "title"),
        link=_text(feed, "link"),
        language=_text(feed, "language"),
        entries=tuple(_entry(entry) for entry in entries[:MAX_ENTRIES]),
        problems=() if known else ("this is no feed that can be read",),
        readable=known,
    )


def _entry(entry: Mapping[str, Any]) -> RawEntry:
    content: Mapping[str, Any] = next(iter(entry.get("content") or []), {})
    return RawEntry(
        id=_text(entry, "id"),
        title=_text(entry, "title"),
        title_is_html=_is_html(entry.get("title_detail") or {}, otherwise=None),
        link=_text(entry, "link"),
        published=_text(entry, "published"),
        updated=_text(entry, "updated"),
        author=_text(entry.get("author_detail") or {}, "name") or _text(entry, "author"),
        summary=_text(entry, "summary"),
        summary_is_html=bool(_is_html(entry.get("summary_detail") or {}, otherwise=True)),
        content=_text(content, "value"),
        content_is_html=bool(_is_html(content, otherwise=True)),
        base=_text(content or entry.get("summary_detail") or {}, "base"),
    )


def _is_html(detail: Mapping[str, Any], *, otherwise: bool | None) -> bool | None:
    # feedparser calls an RSS title plain text when it sees no tag in it.
    return True if "html" in str(detail.get("type", "")) else otherwise


def _text(values: Mapping[str, Any], name: str) -> str:
    value = values.get(name)
    return value[:MAX_FIELD] if isinstance(value, str) else ""


def _respond(asked: Mapping[str, Any], body: bytes) -> dict[str, Any]:
    found = asdict(parse(body, asked["url"]))
    del found["base"]
    return found


if __name__ == "__main__":
    import feedparser  # noqa: F401  # loaded before the first request, and before the limit

    serve(_respond)
