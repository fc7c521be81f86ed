"""A server of feeds on loopback that costs next to nothing: all it says is made beforehand.

Answers `GET /<number>` with one of the feeds, and with 304 where the request brings its validator.
"""

from __future__ import annotations

import asyncio
import re
import sys
from pathlib import Path

_NUMBER = re.compile(rb"GET /(\d+)")


class Answers(asyncio.Protocol):
    """One connection, which may carry many requests."""

    def __init__(self, bodies: list[bytes]) -> None:
        self.full = [
            b'HTTP/1.1 200 OK\r\nContent-Type: application/xml\r\nETag: "%d"\r\n'
            b"Content-Length: %d\r\n\r\n%s" % (number, len(body), body)
            for number, body in enumerate(bodies)
        ]
        self.same = [
            b'HTTP/1.1 304 Not Modified\r\nETag: "%d"\r\n\r\n' % n for n in range(len(bodies))
        ]

    def __call__(self) -> _Connection:
        """The protocol of a new connection."""
        return _Connection(self)


class _Connection(asyncio.Protocol):
    def __init__(self, answers: Answers) -> None:
        self.answers = answers
        self.received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.received += data
        while b"\r\n\r\n" in self.received:
            head, _, self.received = self.received.partition(b"\r\n\r\n")
            match = _NUMBER.match(head)
            if match is None:
                self.transport.close()
                return
            number = int(match[1]) % len(self.answers.full)
            known = b"\r\nif-none-match:" in head.lower()
            self.transport.write((self.answers.same if known else self.answers.full)[number])
            if b"\r\nconnection: close" in head.lower():
                self.transport.close()


async def serve(bodies: list[bytes]) -> None:
    """Serve until standard input ends; the port is printed first."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Answers(bodies), "0.0.0.0", 0, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


if __name__ == "__main__":
    files = sorted(Path(sys.argv[1]).iterdir(), key=lambda file: int(file.stem))
    asyncio.run(serve([file.read_bytes() for file in files]))
