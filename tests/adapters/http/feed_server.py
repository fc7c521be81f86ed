"""A loopback server of feeds with validators, for tests."""

from __future__ import annotations

import hashlib
from collections import Counter
from typing import Self

from aiohttp import web


class FeedServer:
    """Serves bodies by host; answers 304 to the validator it gave."""

    def __init__(self, bodies: dict[str, bytes]) -> None:
        self.bodies = bodies
        self.statuses: Counter[int] = Counter()

    async def __aenter__(self) -> Self:
        self._runner = web.ServerRunner(web.Server(self._answer))
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.port = self._runner.addresses[0][1]
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._runner.cleanup()

    async def _answer(self, request: web.BaseRequest) -> web.StreamResponse:
        body = self.bodies[request.host]
        etag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
        status = 304 if request.headers.get("If-None-Match") == etag else 200
        self.statuses[status] += 1
        return web.Response(
            status=status,
            body=b"" if status == 304 else body,
            headers={"ETag": etag, "Content-Type": "application/rss+xml"},
        )
