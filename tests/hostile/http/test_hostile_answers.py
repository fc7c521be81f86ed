"""Answers that were once taken for whole, or waited for too long."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import Awaitable, Callable
from contextlib import suppress
from time import monotonic

from wokhei.adapters.http import HttpClient, SitemapFollower
from wokhei.domain.fetch import Fetched, FetchPlan, Outcome

Respond = Callable[[bytes, asyncio.StreamWriter], Awaitable[None]]
URL = "http://kestrel.example/0"


def fetch(respond: Respond) -> tuple[Fetched, float]:
    """What a client makes of a server on loopback that responds so, and the seconds it takes."""

    serving: list[asyncio.Task[None] | None] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        serving.append(asyncio.current_task())
        try:
            head = await reader.readuntil(b"\r\n\r\n")
            await respond(head.split()[1], writer)
        except asyncio.IncompleteReadError:
            pass  # a client that gave up on a slow machine has asked nothing
        finally:
            writer.close()
        with suppress(ConnectionError):
            await writer.wait_closed()

    async def run() -> tuple[Fetched, float]:
        server = await asyncio.start_server(serve, "127.0.0.1", 0)
        routes = {".example": ("127.0.0.1", server.sockets[0].getsockname()[1])}
        client = HttpClient(routes=routes, spacing=0, total_timeout=0.5, idle_timeout=0.4)
        async with server, SitemapFollower(client) as follower:
            begun_at = monotonic()
            found = await follower.fetch(FetchPlan(URL)), monotonic() - begun_at
            await asyncio.gather(*filter(None, serving), return_exceptions=True)
            return found

    return asyncio.run(run())


def test_a_body_without_a_length_that_a_reset_ends_is_not_whole() -> None:
    async def respond(_: bytes, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n<rss><channel><item>")
        await writer.drain()
        await asyncio.sleep(0.05)
        opened = writer.get_extra_info("socket")
        opened.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        writer.transport.abort()

    fetched, _ = fetch(respond)

    assert (fetched.outcome, fetched.body) == (Outcome.PROTOCOL_ERROR, b"")


def test_a_body_without_a_length_that_ends_in_peace_is_whole() -> None:
    async def respond(_: bytes, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n<rss/>")
        await writer.drain()

    fetched, _ = fetch(respond)

    assert (fetched.outcome, fetched.body) == (Outcome.OK, b"<rss/>")


def test_redirects_that_each_take_their_time_have_one_deadline_together() -> None:
    async def respond(path: bytes, writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(0.2)
        writer.write(b"HTTP/1.1 302 X\r\nLocation: %s0\r\nContent-Length: 0\r\n\r\n" % path)
        await writer.drain()

    fetched, seconds = fetch(respond)

    assert fetched.outcome is Outcome.TIMEOUT
    assert seconds < 0.8


def test_the_sitemaps_of_an_index_have_one_deadline_together_with_it() -> None:
    links = b"".join(b"<sitemap><loc>/%d.xml</loc></sitemap>" % n for n in range(3))
    index = b"<sitemapindex>%s</sitemapindex>" % links

    async def respond(path: bytes, writer: asyncio.StreamWriter) -> None:
        if path == b"/0":
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(index), index))
            await writer.drain()
            return
        await asyncio.sleep(0.3)

    fetched, seconds = fetch(respond)

    assert fetched.outcome is Outcome.OK
    assert seconds < 0.8


def test_a_redirect_to_a_scheme_without_slashes_is_not_taken_for_a_path() -> None:
    async def respond(path: bytes, writer: asyncio.StreamWriter) -> None:
        if path == b"/0":
            writer.write(b"HTTP/1.1 302 X\r\nLocation: http:/elsewhere.example/\r\n\r\n")
        else:
            writer.write(b"HTTP/1.1 200 OK\r\n\r\n<rss/>")
        await writer.drain()

    fetched, _ = fetch(respond)

    assert fetched.outcome is Outcome.REFUSED
