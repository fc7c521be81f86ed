from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from aiohttp import web

from wokhei.adapters.http import HttpClient
from wokhei.domain.fetch import Fetched, FetchPlan, Outcome

Handler = Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]
HOST = "kestrel.example"


def fetch(handler: Handler, *plans: FetchPlan, **given: Any) -> list[Fetched]:
    """Fetch the plans one after the other from a loopback server with that handler."""

    async def run() -> list[Fetched]:
        runner = web.ServerRunner(web.Server(handler))
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        routes = {".example": ("127.0.0.1", runner.addresses[0][1])}
        options = {"routes": routes, "spacing": 0, "total_timeout": 2, "idle_timeout": 1} | given
        try:
            async with HttpClient(**options) as client:
                return [await client.fetch(plan) for plan in plans]
        finally:
            await runner.cleanup()

    return asyncio.run(run())


def answer(text: str = "<rss/>", **given: Any) -> Handler:
    async def handler(_: web.BaseRequest) -> web.StreamResponse:
        return web.Response(text=text, **given)

    return handler


def test_the_url_and_the_host_header_stay_when_a_route_leads_elsewhere() -> None:
    hosts = []

    async def handler(request: web.BaseRequest) -> web.StreamResponse:
        hosts.append(request.host)
        return web.Response(text="<rss/>")

    (fetched,) = fetch(handler, FetchPlan(f"http://{HOST}/feed"))

    assert hosts == [HOST]
    assert (fetched.outcome, fetched.final_url, fetched.body) == (
        Outcome.OK,
        f"http://{HOST}/feed",
        b"<rss/>",
    )


def test_validators_go_out_byte_for_byte_and_only_to_the_first_hop() -> None:
    seen: list[str | None] = []

    async def handler(request: web.BaseRequest) -> web.StreamResponse:
        seen.append(request.headers.get("If-None-Match"))
        if request.path == "/old":
            raise web.HTTPMovedPermanently("/new")
        return web.Response(text="<rss/>")

    (fetched,) = fetch(handler, FetchPlan(f"http://{HOST}/old", etag='W/"a b"'))

    assert seen == ['W/"a b"', None]
    assert fetched.moved_to == f"http://{HOST}/new"
    assert fetched.hops == (f"http://{HOST}/old", f"http://{HOST}/new")


def test_a_temporary_redirect_moves_nothing() -> None:
    async def handler(request: web.BaseRequest) -> web.StreamResponse:
        if request.path == "/old":
            raise web.HTTPFound("/new")
        return web.Response(text="<rss/>")

    (fetched,) = fetch(handler, FetchPlan(f"http://{HOST}/old"))

    assert (fetched.outcome, fetched.moved_to) == (Outcome.OK, None)


def test_no_cookie_is_sent_back() -> None:
    cookies = []

    async def handler(request: web.BaseRequest) -> web.StreamResponse:
        cookies.append(request.headers.get("Cookie"))
        return web.Response(text="<rss/>", headers={"Set-Cookie": "sid=1"})

    fetch(handler, *[FetchPlan(f"http://{HOST}/")] * 2)

    assert cookies == [None, None]


@pytest.mark.parametrize(
    ("given", "outcome"),
    [
        ({"status": 404}, Outcome.HTTP_ERROR),
        ({"status": 410}, Outcome.GONE),
        ({"status": 304}, Outcome.HTTP_ERROR),
        ({"status": 204}, Outcome.EMPTY),
        ({"status": 206}, Outcome.HTTP_ERROR),
        ({"headers": {"Content-Encoding": "gzip"}}, Outcome.DECODE_ERROR),
        ({"headers": {"Content-Encoding": "deflate, gzip"}}, Outcome.DECODE_ERROR),
    ],
)
def test_what_came_of_a_request_is_an_outcome(given: dict[str, Any], outcome: Outcome) -> None:
    (fetched,) = fetch(answer(**given), FetchPlan(f"http://{HOST}/"))

    assert fetched.outcome is outcome


def test_a_redirect_to_a_private_address_is_refused() -> None:
    async def handler(_: web.BaseRequest) -> web.StreamResponse:
        raise web.HTTPFound("http://192.168.0.1/admin")

    (fetched,) = fetch(handler, FetchPlan(f"http://{HOST}/"))

    assert fetched.outcome is Outcome.REFUSED
    assert "192.168.0.1 is not an address of the public internet" in fetched.problem


def test_an_owner_that_asked_for_a_pause_is_not_asked_again() -> None:
    asked = []

    async def handler(request: web.BaseRequest) -> web.StreamResponse:
        asked.append(request.host)
        return web.Response(status=429, headers={"Retry-After": "3600"})

    first, second = fetch(
        handler, FetchPlan("http://a.kestrel.example/"), FetchPlan("http://b.kestrel.example/")
    )

    assert asked == ["a.kestrel.example"]
    assert first.outcome is second.outcome is Outcome.RATE_LIMITED
    assert int(second.headers["retry-after"]) > 3500


def test_two_requests_to_one_owner_are_spaced() -> None:
    times = []

    async def handler(_: web.BaseRequest) -> web.StreamResponse:
        times.append(asyncio.get_running_loop().time())
        return web.Response(text="<rss/>")

    fetch(
        handler,
        FetchPlan("http://a.kestrel.example/"),
        FetchPlan("http://b.kestrel.example/"),
        spacing=0.2,
    )

    assert times[1] - times[0] >= 0.2


def test_a_name_without_an_address_is_a_dns_error() -> None:
    (fetched,) = fetch(answer(), FetchPlan("http://nowhere.invalid/"), resolve={})

    assert fetched.outcome is Outcome.DNS_ERROR


def test_a_server_that_speaks_no_tls_is_a_tls_error() -> None:
    (fetched,) = fetch(answer(), FetchPlan(f"https://{HOST}/"))

    assert fetched.outcome is Outcome.TLS_ERROR


def test_a_body_over_the_cap_is_too_large() -> None:
    (fetched,) = fetch(answer("x" * 2000), FetchPlan(f"http://{HOST}/"), max_body=1000)

    assert (fetched.outcome, fetched.body) == (Outcome.TOO_LARGE, b"")


@pytest.mark.parametrize(
    ("status", "rules", "outcome"),
    [
        (200, "User-agent: *\nDisallow: /private", Outcome.REFUSED),
        (200, "User-agent: wokhei\nDisallow: /", Outcome.REFUSED),
        (200, "User-agent: other\nDisallow: /", Outcome.OK),
        (404, "", Outcome.OK),
        (503, "", Outcome.REFUSED),
    ],
)
def test_a_page_is_asked_for_only_where_robots_txt_allows_it(
    status: int, rules: str, outcome: Outcome
) -> None:
    async def handler(request: web.BaseRequest) -> web.StreamResponse:
        if request.path == "/robots.txt":
            return web.Response(status=status, text=rules)
        return web.Response(text="<html/>")

    (fetched,) = fetch(handler, FetchPlan(f"http://{HOST}/private/1", page=True))

    assert fetched.outcome is outcome


def test_a_feed_is_asked_for_without_robots_txt() -> None:
    paths = []

    async def handler(request: web.BaseRequest) -> web.StreamResponse:
        paths.append(request.path)
        return web.Response(text="<rss/>")

    fetch(handler, FetchPlan(f"http://{HOST}/feed"))

    assert paths == ["/feed"]


def test_framing_that_breaks_after_the_headers_is_a_protocol_error_at_once() -> None:
    """The HTTP library closes such a connection and leaves who reads waiting."""

    async def handler(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        await writer.drain()
        await asyncio.sleep(0.05)
        writer.write(b"ZZZ\r\n<rss/>\r\n")
        await writer.drain()
        writer.close()

    async def run() -> Fetched:
        server = await asyncio.start_server(handler, "127.0.0.1", 0)
        address = server.sockets[0].getsockname()[:2]
        async with HttpClient(spacing=0, idle_timeout=5, allow=[address]) as client:
            fetched = await client.fetch(FetchPlan(f"http://127.0.0.1:{address[1]}/"))
        server.close()
        return fetched

    assert asyncio.run(run()).outcome is Outcome.PROTOCOL_ERROR
