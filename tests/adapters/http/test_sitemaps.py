"""Sitemaps that come packed, or as an index of others."""

from __future__ import annotations

import asyncio
import gzip
from collections.abc import Mapping
from typing import Any

import pytest
from aiohttp import web

from wokhei.adapters.http import HttpClient, SitemapFollower
from wokhei.domain.fetch import Feed, Fetched, FetchPlan, Outcome
from wokhei.domain.source import SourceKind
from wokhei.ingest import read_answer

HOST = "kestrel.example"
INDEX = f"http://{HOST}/index.xml"


def urlset(*slugs: str) -> bytes:
    urls = "".join(f"<url><loc>http://{HOST}/{slug}</loc></url>" for slug in slugs)
    return f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{urls}</urlset>'.encode()


def index(**dated: str) -> bytes:
    listed = "".join(
        f"<sitemap><loc>http://{HOST}/{name}.xml</loc><lastmod>{at}</lastmod></sitemap>"
        for name, at in dated.items()
    )
    return f"<?xml version='1.0'?><sitemapindex>{listed}</sitemapindex>".encode()


def fetch(served: Mapping[str, bytes], **given: Any) -> tuple[Fetched, list[str]]:
    """What the index's fetch gives, from a server of those paths, and what was asked."""
    asked = []

    async def handler(request: web.BaseRequest) -> web.StreamResponse:
        asked.append(f"{request.host}{request.path}")
        body = served.get(f"{request.host}{request.path}", served.get(request.path))
        return web.Response(status=404) if body is None else web.Response(body=body)

    async def run() -> Fetched:
        runner = web.ServerRunner(web.Server(handler))
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        routes = {".example": ("127.0.0.1", runner.addresses[0][1])}
        client = HttpClient(routes=routes, spacing=0, total_timeout=5, **given)
        try:
            async with SitemapFollower(client) as follower:
                return await follower.fetch(FetchPlan(INDEX))
        finally:
            await runner.cleanup()

    return asyncio.run(run()), asked


def entries(fetched: Fetched) -> Feed:
    return read_answer(fetched, kind=SourceKind.SITEMAP, now=fetched.at)


def test_an_index_is_what_its_last_sitemaps_list() -> None:
    listed = index(old="2020-01-01", a="2026-01-03", b="2026-01-02", c="2026-01-01")
    served = {f"/{name}.xml": urlset(f"the-{name}-dam-held") for name in ("old", "a", "b", "c")}

    fetched, asked = fetch({"/index.xml": listed, **served})

    titles = sorted(entry.title for entry in entries(fetched).entries)
    assert titles == ["The a dam held", "The b dam held", "The c dam held"]
    assert [path.rpartition("/")[2] for path in asked] == ["index.xml", "a.xml", "b.xml", "c.xml"]
    assert (fetched.final_url, fetched.outcome) == (INDEX, Outcome.OK)


def test_news_sitemaps_keep_their_titles_and_dates() -> None:
    news = (
        b'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
        b'xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>http://kestrel.example/1'
        b"</loc><n:news><n:publication_date>2026-01-02T03:04:05Z</n:publication_date>"
        b"<n:title>Dam &amp; lake</n:title></n:news></url></urlset>"
    )

    fetched, _ = fetch({"/index.xml": index(news="2026-01-02"), "/news.xml": news})

    [entry] = entries(fetched).entries
    assert (entry.title, entry.published_at.isoformat()) == (  # type: ignore[union-attr]
        "Dam & lake",
        "2026-01-02T03:04:05+00:00",
    )


def test_an_index_does_not_lead_to_another_owner() -> None:
    listed = (
        b"<sitemapindex><sitemap><loc>http://merlin.example/a.xml</loc></sitemap></sitemapindex>"
    )

    fetched, asked = fetch({"/index.xml": listed, "/a.xml": urlset("the-dam-held")})

    assert asked == [f"{HOST}/index.xml"]
    assert "an index of 1 sitemaps" in entries(fetched).problems[0]


def test_an_index_of_an_index_is_not_followed_further() -> None:
    listed = index(index="2026-01-01")

    fetched, asked = fetch({"/index.xml": listed})

    assert len(asked) == 2
    assert entries(fetched).entries == ()


def test_sitemaps_that_do_not_answer_are_left_out() -> None:
    listed = index(gone="2026-01-02", a="2026-01-01")

    fetched, _ = fetch({"/index.xml": listed, "/a.xml": urlset("the-dam-held")})

    assert [entry.title for entry in entries(fetched).entries] == ["The dam held"]


def test_together_they_hold_no_more_than_one_answer() -> None:
    listed = index(a="2026-01-02", b="2026-01-01")
    large = urlset(*(f"the-dam-held-for-{n}-days" for n in range(100)))

    fetched, _ = fetch(
        {"/index.xml": listed, "/a.xml": large, "/b.xml": large}, max_body=len(large) + 10
    )

    assert len(entries(fetched).entries) == 100


def test_a_packed_sitemap_is_unpacked() -> None:
    fetched, _ = fetch({"/index.xml": gzip.compress(urlset("the-dam-held"))})

    assert [entry.title for entry in entries(fetched).entries] == ["The dam held"]


@pytest.mark.parametrize(
    ("body", "outcome"),
    [
        pytest.param(gzip.compress(b"x" * 20_000_000), Outcome.TOO_LARGE, id="a bomb"),
        pytest.param(gzip.compress(urlset("the-dam"))[:-9], Outcome.DECODE_ERROR, id="cut off"),
        pytest.param(b"\x1f\x8b junk", Outcome.DECODE_ERROR, id="junk"),
    ],
)
def test_what_cannot_be_unpacked_is_an_outcome(body: bytes, outcome: Outcome) -> None:
    fetched, _ = fetch({"/index.xml": body})

    assert (fetched.outcome, fetched.body) == (outcome, b"")
