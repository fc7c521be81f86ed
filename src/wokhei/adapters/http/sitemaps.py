"""Sitemaps that come packed, or as an index of others."""

from __future__ import annotations

import asyncio
import zlib
from dataclasses import replace
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

from wokhei.adapters.http.client import Allowance, HttpClient
from wokhei.domain.fetch import Fetched, FetchPlan, Outcome
from wokhei.ingest import joined_sitemaps, listed_sitemaps
from wokhei.sources import family_of_host

FOLLOWED = 3  # sitemaps of an index, the last changed; the older ones hold what was read long ago
INDEX = b"<sitemapindex"
HEAD = 4096  # bytes in which the root of an index stands
PACKED = b"\x1f\x8b"  # how gzip begins


class SitemapFollower:
    """A client to which an index of sitemaps is the sitemap of what its last ones list.

    It follows an index once, to sitemaps of the same owner; together they hold no more bytes, and
    take no more time, than one answer may.
    """

    def __init__(self, client: HttpClient, *, followed: int = FOLLOWED) -> None:
        self.client = client
        self.followed = followed

    async def __aenter__(self) -> Self:
        """Open the client."""
        await self.client.__aenter__()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the client."""
        await self.client.__aexit__(kind, error, trace)

    async def fetch(self, plan: FetchPlan) -> Fetched:
        """Fetch, follow where an index leads, and say what came of it."""
        allowance = self.client.allowance()
        fetched = await self._whole(plan, within=allowance)
        if plan.page or INDEX not in fetched.body[:HEAD]:
            return fetched
        links = await asyncio.to_thread(listed_sitemaps, fetched.body, url=fetched.final_url)
        owner = _owner(fetched.final_url)
        own = [link for link in links if _owner(link) == owner][: self.followed]
        bodies, hops, room = list[bytes](), list(fetched.hops), self.client.max_body
        for link in own:
            found = await self._whole(FetchPlan(link), within=allowance)
            hops += found.hops
            if found.outcome is Outcome.OK and len(found.body) <= room:
                room -= len(found.body)
                bodies.append(found.body)
        if not bodies:
            return fetched  # the index says itself what it is
        body = await asyncio.to_thread(joined_sitemaps, bodies)
        return replace(fetched, body=body, hops=tuple(hops))

    async def _whole(self, plan: FetchPlan, *, within: Allowance) -> Fetched:
        """The answer, unpacked where it is a `.gz` file."""
        fetched = await self.client.fetch(plan, within=within)
        if not fetched.body.startswith(PACKED):
            return fetched
        return await asyncio.to_thread(self._unpacked, fetched)

    def _unpacked(self, fetched: Fetched) -> Fetched:
        try:
            undo = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
            body = undo.decompress(fetched.body, self.client.max_body + 1)
        except zlib.error as error:
            problem = f"the file is no readable gzip: {error}"
            return replace(fetched, outcome=Outcome.DECODE_ERROR, body=b"", problem=problem)
        if len(body) > self.client.max_body:
            problem = f"more than {self.client.max_body} bytes"
            return replace(fetched, outcome=Outcome.TOO_LARGE, body=b"", problem=problem)
        if not undo.eof:
            problem = "the file is cut off"
            return replace(fetched, outcome=Outcome.DECODE_ERROR, body=b"", problem=problem)
        return replace(fetched, body=body)


def _owner(url: str) -> str:
    return family_of_host(urlsplit(url).hostname or "")
