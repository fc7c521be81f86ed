"""What goes over the wire, byte for byte, and what comes of odd answers."""

from __future__ import annotations

import asyncio
import socket

import pytest

from wokhei.adapters.http import HttpClient
from wokhei.domain.fetch import Fetched, FetchPlan, Outcome

HOST = "kestrel.example"


def fetch(plan: FetchPlan, *, answer: bytes) -> tuple[Fetched, bytes]:
    """What comes of the plan where a server says just that, and what the server was told."""
    told = bytearray()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        told.extend(await reader.readuntil(b"\r\n\r\n"))
        writer.write(answer)
        writer.close()

    async def run() -> Fetched:
        server = await asyncio.start_server(serve, "127.0.0.1", 0)
        routes = {".example": server.sockets[0].getsockname()}
        async with server, HttpClient(routes=routes, spacing=0, user_agent="desk/1") as client:
            return await client.fetch(plan)

    return asyncio.run(run()), bytes(told)


def test_a_request_says_who_asks_and_what_is_known_already_and_nothing_else() -> None:
    plan = FetchPlan(f"http://{HOST}/a b?x=ü", etag='W/"1"', last_modified="Mon\r\nX: y")

    _, told = fetch(plan, answer=b"HTTP/1.1 304 Not Modified\r\n\r\n")

    lines = told.decode().split("\r\n")
    assert lines[:3] == ["GET /a%20b?x=%C3%BC HTTP/1.1", f"Host: {HOST}", "User-Agent: desk/1"]
    assert [line.partition(":")[0] for line in lines[3:]] == [
        "Accept",
        "Accept-Encoding",
        "If-None-Match",
        "Connection",
        "",
        "",
    ]


def test_a_provisional_answer_is_passed_over() -> None:
    hints = b"HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n"
    final = b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<rss/>"

    fetched, _ = fetch(FetchPlan(f"http://{HOST}/"), answer=hints + final)

    assert (fetched.outcome, fetched.body) == (Outcome.OK, b"<rss/>")


@pytest.mark.parametrize("answer", [b"", b"HTTP/1.1 200", b"\x00\x01\x02\x03\r\n\r\n"])
def test_what_is_no_answer_is_a_protocol_error(answer: bytes) -> None:
    fetched, _ = fetch(FetchPlan(f"http://{HOST}/"), answer=answer)

    assert fetched.outcome is Outcome.PROTOCOL_ERROR


def test_a_refused_connection_is_told_in_the_words_of_the_system() -> None:
    async def run() -> Fetched:
        with socket.create_server(("127.0.0.1", 0)) as closed:
            routes = {".example": closed.getsockname()}
        async with HttpClient(routes=routes) as client:
            return await client.fetch(FetchPlan(f"http://{HOST}/"))

    fetched = asyncio.run(run())

    assert fetched.outcome is Outcome.PROTOCOL_ERROR
    assert fetched.problem == "the connection failed: connection refused"
