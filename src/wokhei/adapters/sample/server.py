"""A loopback server that plays the sample wire, each outlet under its own host name."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Sequence
from datetime import datetime
from email.utils import format_datetime, parsedate_to_datetime
from urllib.parse import urlsplit

from aiohttp import web

from wokhei.adapters.sample.feeds import DIALECTS
from wokhei.adapters.sample.pages import article_page
from wokhei.adapters.sample.wire import Item, load_items, load_outlets
from wokhei.domain.source import Source
from wokhei.domain.span import digest

FEED_LENGTH = 25  # items a feed holds, as many real ones do
LINKS = 5  # links to other pieces beside an article

# Outlets that fail on purpose, in ways a real desk meets.
FAULTS = {
    "lanternbench.example": "gone missing",
    "merchants-gazette.example": "a page, no feed",
    "reelandstage.example": "too many requests",
}


class SampleWire:
    """Serves every outlet's feed and pages as they stood at the archive's time.

    What lies after the time last given to `advance` is not there yet. The server listens on the
    loopback address only and tells outlets apart by the Host header.

    Attributes:
        outlets: The sources it serves, those that fail on purpose included.
        items: Every item of the wire, by time.
    """

    def __init__(
        self, outlets: Sequence[Source] | None = None, items: Sequence[Item] | None = None
    ) -> None:
        self.outlets = list(load_outlets() if outlets is None else outlets)
        self.items = sorted(
            load_items() if items is None else items, key=lambda item: (item.at, item.path)
        )
        self._by_host = {urlsplit(o.feed_url).hostname or "": o for o in self.outlets}
        self._now: datetime | None = None
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._finished: asyncio.Event | None = None
        self._ready = threading.Event()
        self._failure: OSError | None = None
        self._address: tuple[str, int] | None = None

    @property
    def address(self) -> tuple[str, int]:
        """The host and port it listens on.

        Raises:
            RuntimeError: It is not started.
        """
        if self._address is None:
            raise RuntimeError("the sample wire has no address before start()")
        return self._address

    def advance(self, now: datetime) -> None:
        """Set the archive's time: what is published by then is there, the rest is not."""
        self._now = now

    def start(self, port: int = 0) -> None:
        """Listen on the loopback address, in a thread of its own; port 0 takes a free one.

        Raises:
            OSError: The port is taken.
        """
        if self._thread is not None:
            raise RuntimeError("the sample wire is started already")
        self._thread = threading.Thread(
            target=lambda: asyncio.run(self._serve(port)), name="sample-wire", daemon=True
        )
        self._thread.start()
        self._ready.wait()
        if self._failure is not None:
            self._thread.join()
            self._thread = None
            self._ready.clear()
            failure, self._failure = self._failure, None
            raise failure

    def stop(self) -> None:
        """Stop listening; does nothing if it is not started."""
        if self._thread is None or self._loop is None or self._finished is None:
            return
        self._loop.call_soon_threadsafe(self._finished.set)
        self._thread.join()
        self._thread = self._loop = self._finished = self._address = None
        self._ready.clear()

    async def _serve(self, port: int) -> None:
        self._loop = asyncio.get_running_loop()
        self._finished = asyncio.Event()
        application = web.Application()
        application.router.add_get("/{path:.*}", self._answer)
        runner = web.AppRunner(application, access_log=None)
        await runner.setup()
        try:
            site = web.TCPSite(runner, "127.0.0.1", port)
            await site.start()
            host, bound = runner.addresses[0][:2]
            self._address = (host, bound)
            self._ready.set()
            await self._finished.wait()
        except OSError as error:
            self._failure = error
        finally:
            await runner.cleanup()
            self._ready.set()

    async def _answer(self, request: web.Request) -> web.Response:
        host = request.host.partition(":")[0]
        outlet = self._by_host.get(host)
        if outlet is None:
            return web.Response(status=404, text=f"no outlet is called {host}\n")
        if request.path == "/robots.txt":
            return web.Response(text="User-agent: *\nAllow: /\n")
        if host in FAULTS:
            return _fault(outlet, FAULTS[host])
        published = self._published(host)
        if request.path == urlsplit(outlet.feed_url).path:
            return _feed(request, outlet, published[:FEED_LENGTH])
        for item in published:
            if request.path == item.path:
                others = [other for other in published if other is not item][:LINKS]
                page = article_page(item, name=outlet.name, others=others)
                return _unless_known(request, page, media_type="text/html", changed_at=item.at)
        return web.Response(status=404, text="Not here.\n")

    def _published(self, host: str) -> list[Item]:
        """What the outlet has published by now, newest first."""
        now = self._now
        if now is None:
            return []
        return [item for item in reversed(self.items) if item.host == host and item.at <= now]


def _fault(outlet: Source, fault: str) -> web.Response:
    if fault == "too many requests":
        return web.Response(status=429, headers={"Retry-After": "86400"}, text="Slow down.\n")
    if fault == "a page, no feed":
        page = f"<!DOCTYPE html><title>{outlet.name}</title><h1>Our feed has moved house</h1>"
        return web.Response(text=page, content_type="text/html")
    return web.Response(status=404, text="Not here.\n")


def _feed(request: web.Request, outlet: Source, items: Sequence[Item]) -> web.Response:
    dialect = DIALECTS[urlsplit(outlet.feed_url).path]
    text = dialect.write(outlet, items, dialect.whole)
    changed_at = items[0].at if items else None
    return _unless_known(request, text, media_type=dialect.media_type, changed_at=changed_at)


def _unless_known(
    request: web.Request, text: str, *, media_type: str, changed_at: datetime | None
) -> web.Response:
    """The text, or 304 if the request's conditions show that it is known (RFC 9110, 13.2.2)."""
    headers = {"ETag": f'"{digest(text)}"'}
    if changed_at is not None:
        headers["Last-Modified"] = format_datetime(changed_at, usegmt=True)
    asked = request.headers.get("If-None-Match")
    if asked is not None:
        known = headers["ETag"] in (tag.strip() for tag in asked.split(","))
    else:
        known = changed_at is not None and _since(request) >= changed_at.timestamp()
    if known:
        return web.Response(status=304, headers=headers)
    response = web.Response(text=text, content_type=media_type, charset="utf-8", headers=headers)
    response.enable_compression()
    return response


def _since(request: web.Request) -> float:
    """The request's If-Modified-Since in seconds; minus infinity without a readable one."""
    try:
        return parsedate_to_datetime(request.headers.get("If-Modified-Since", "")).timestamp()
    except ValueError:
        return float("-inf")
