"""One GET over a connection of its own, to addresses that were checked before.

aiohttp's protocol and parser do the reading. Its session is left out: what it looks up, remembers
and prepares for each request is not wanted here, and takes longer than the request itself.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import AsyncIterator, Callable, Sequence
from functools import cached_property
from types import TracebackType
from typing import Self

import aiohttp
from aiohappyeyeballs import AddrInfoType, start_connection
from aiohttp.client_proto import ResponseHandler

from wokhei.adapters.http.target import Target

OpenSocket = Callable[[AddrInfoType], socket.socket]
Addresses = Sequence[tuple[str, int]]
MAX_HEADER = 16_384  # bytes of one header line
_BUFFER = 65_536  # bytes of a body that wait to be read
_NEXT_ADDRESS = 0.25  # seconds until the next address is tried beside the first (RFC 8305)
_TICK = 0.25  # seconds between looks at a connection that says nothing


class Connections:
    """Opens exchanges.

    Args:
        idle_timeout: Seconds without a byte, above 0.
        open_socket: Makes the socket for an address; for tests.
        trust: What certificates to trust; None for the system's authorities.
    """

    def __init__(
        self,
        *,
        idle_timeout: float,
        open_socket: OpenSocket | None,
        trust: ssl.SSLContext | None,
    ) -> None:
        self.idle_timeout = idle_timeout
        self.open_socket = open_socket
        self._trust = trust

    @cached_property
    def trust(self) -> ssl.SSLContext:
        """What certificates are trusted; the system's are read when first asked for."""
        return self._trust or ssl.create_default_context()

    def get(self, target: Target, addresses: Addresses, head: bytes) -> Exchange:
        """A request of that target, at one of those addresses, with those header lines."""
        request = b"GET %s HTTP/1.1\r\nHost: %s\r\n%sConnection: close\r\n\r\n"
        said = request % (target.path.encode(), target.authority.encode(), head)
        return Exchange(self, target, addresses, said)


class _Handler(ResponseHandler):
    """aiohttp's, except that a broken connection ends no body: aiohttp takes it for the end."""

    def connection_lost(self, exc: BaseException | None) -> None:
        if exc is not None and self._payload is not None and not self._payload.is_eof():
            self._payload.set_exception(aiohttp.ClientPayloadError("the body broke off"))
        super().connection_lost(exc)


class Exchange:
    """A request and its answer; open it with `async with`, which ends the connection too.

    Args:
        connections: Says how to connect.
        target: Who is asked.
        addresses: Where to connect, each with its port.
        said: The request, as it is sent.
    """

    status: int
    headers: dict[str, str]  # lower-case names; the first of several values

    def __init__(
        self, connections: Connections, target: Target, addresses: Addresses, said: bytes
    ) -> None:
        self.connections = connections
        self.target = target
        self.addresses = addresses
        self.said = said

    async def __aenter__(self) -> Self:
        """Connect, ask, and wait for the head of the answer."""
        self._handler = await self._connected()
        try:
            await self._ask()
        except BaseException:
            self._handler.abort()
            raise
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the connection."""
        self._handler.abort()

    async def _connected(self) -> ResponseHandler:
        loop = asyncio.get_running_loop()
        secure = self.target.scheme == "https"
        async with asyncio.timeout(self.connections.idle_timeout):
            opened = await start_connection(
                [_place(address, port) for address, port in self.addresses],
                happy_eyeballs_delay=_NEXT_ADDRESS,
                socket_factory=self.connections.open_socket,
                loop=loop,
            )
            _, handler = await loop.create_connection(
                lambda: _Handler(loop),
                sock=opened,
                ssl=self.connections.trust if secure else None,
                server_hostname=self.target.host if secure else None,
            )
        return handler

    async def _ask(self) -> None:
        handler = self._handler
        handler.set_response_params(
            read_until_eof=True,
            auto_decompress=False,
            read_timeout=self.connections.idle_timeout,
            read_bufsize=_BUFFER,
            max_line_size=MAX_HEADER,
            max_field_size=MAX_HEADER,
        )
        if handler.transport is None:
            raise aiohttp.ServerDisconnectedError
        handler.transport.write(self.said)
        handler.start_timeout()
        message, self._content = await handler.read()
        while 100 <= message.code < 200 and message.code != 101:  # a provisional answer
            message, self._content = await handler.read()
        self.status, found = message.code, message.headers
        self.codings = ", ".join(found.getall("Content-Encoding", ()))
        self.headers = {}
        for name, value in found.items():
            self.headers.setdefault(name.lower(), value)

    async def body(self) -> AsyncIterator[bytes]:
        """The body as it arrives, until it ends or its framing breaks."""
        content = self._content
        while True:
            if data := content.read_nowait():  # there already, as most small ones are
                yield data
                continue
            if content.at_eof():
                return
            try:
                async with asyncio.timeout(_TICK) as tick:
                    data = await content.readany()
            except TimeoutError:
                if not tick.expired():
                    raise
                # aiohttp 3.14 closes the connection on bad framing and leaves who reads waiting.
                if not self._handler.is_connected():
                    raise aiohttp.ClientPayloadError("the framing of the body is broken") from None
                continue
            if not data:
                return
            yield data


def _place(address: str, port: int) -> AddrInfoType:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    place = (address, port, 0, 0) if ":" in address else (address, port)
    return family, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", place
