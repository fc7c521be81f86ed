"""The parser that guesses, in a process of its own that may be killed.

feedparser reads nearly everything, and on some input takes 41 s and a gigabyte. So it runs in a
child process with a limit on memory, is given a deadline, and is killed and started anew when it
does not keep it.
"""

from __future__ import annotations

import json
import os
import resource
import selectors
import subprocess
import sys
import threading
from collections.abc import Mapping
from dataclasses import asdict
from time import monotonic
from types import TracebackType
from typing import IO, Any, Self

from wokhei.ingest.raw import RawEntry, RawFeed

MAX_ENTRIES = 1000
MAX_FIELD = 500_000  # characters
MAX_REPLY = 64_000_000  # bytes


class TolerantParser:
    """Parses with feedparser, outside this process; safe to call from several threads.

    The child starts at the first call.

    Args:
        deadline: Seconds that one document may take, above 0.
        memory: Bytes of address space the child may have.
    """

    def __init__(self, *, deadline: float = 2.0, memory: int = 512_000_000) -> None:
        if deadline <= 0:
            raise ValueError(f"deadline must be positive, got {deadline}")
        self.deadline = deadline
        self.memory = memory
        self._lock = threading.Lock()
        self._child: subprocess.Popen[bytes] | None = None

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
                reply = self._ask(body, url)
            except TimeoutError:
                self._kill()
                return _unreadable(f"the tolerant parser did not end within {self.deadline:g} s")
            except (OSError, ValueError, EOFError):
                self._kill()
                return _unreadable("the tolerant parser broke down on this")
        entries = tuple(RawEntry(**entry) for entry in reply.pop("entries"))
        problems = tuple(reply.pop("problems"))
        return RawFeed(entries=entries, problems=problems, base=url, **reply)

    def close(self) -> None:
        """End the child, if there is one."""
        with self._lock:
            self._kill()

    def _ask(self, body: bytes, url: str) -> dict[str, Any]:
        child = self._child or self._start()
        until = monotonic() + self.deadline
        head = json.dumps({"url": url, "bytes": len(body)}).encode() + b"\n"
        _write(child.stdin, head + body, until=until)
        size = int.from_bytes(_read(child.stdout, 8, until=until), "big")
        if size > MAX_REPLY:
            raise ValueError(f"a reply of {size} bytes")
        reply = json.loads(_read(child.stdout, size, until=until))
        if not isinstance(reply, dict):
            raise ValueError("no reply")
        return reply

    def _start(self) -> subprocess.Popen[bytes]:
        self._child = subprocess.Popen(  # noqa: S603  # our own interpreter and module
            [sys.executable, "-m", "wokhei.adapters.tolerant", str(self.memory)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
        )
        for pipe in (self._child.stdin, self._child.stdout):
            os.set_blocking(_open(pipe).fileno(), False)
        # Starting takes longer than parsing; it says when it is ready.
        _read(self._child.stdout, 1, until=monotonic() + 30)
        return self._child

    def _kill(self) -> None:
        child, self._child = self._child, None
        if child is None:
            return
        child.kill()
        child.wait()
        for pipe in (child.stdin, child.stdout):
            if pipe is not None:
                pipe.close()


def _open(pipe: IO[bytes] | None) -> IO[bytes]:
    if pipe is None:
        raise EOFError
    return pipe


def _write(pipe: IO[bytes] | None, data: bytes, *, until: float) -> None:
    view, file = memoryview(data), _open(pipe).fileno()
    with selectors.DefaultSelector() as selector:
        selector.register(file, selectors.EVENT_WRITE)
        while view:
            if not selector.select(max(0.0, until - monotonic())):
                raise TimeoutError
            view = view[os.write(file, view[:65_536]) :]


def _read(pipe: IO[bytes] | None, size: int, *, until: float) -> bytes:
    data, file = bytearray(), _open(pipe).fileno()
    with selectors.DefaultSelector() as selector:
        selector.register(file, selectors.EVENT_READ)
        while len(data) < size:
            if not selector.select(max(0.0, until - monotonic())):
                raise TimeoutError
            part = os.read(file, min(size - len(data), 1 << 20))
            if not part:
                raise EOFError
            data += part
    return bytes(data)


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


def serve(memory: int) -> None:
    """Answer requests on standard input until it ends."""
    import feedparser  # noqa: F401  # loaded before the first request, and before the limit

    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    requests, replies = sys.stdin.buffer, sys.stdout.buffer
    replies.write(b"\n")
    replies.flush()
    while head := requests.readline():
        asked = json.loads(head)
        found = asdict(parse(requests.read(asked["bytes"]), asked["url"]))
        del found["base"]
        data = json.dumps(found).encode()
        replies.write(len(data).to_bytes(8, "big") + data)
        replies.flush()


if __name__ == "__main__":
    serve(int(sys.argv[1]))
