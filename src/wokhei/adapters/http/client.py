"""The client that asks hostile servers, and never raises."""

from __future__ import annotations

import asyncio
import os
import socket
import ssl
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from time import monotonic
from types import TracebackType
from typing import Self

import aiohttp
from aiohttp.http import HttpProcessingError

from wokhei.adapters.http.decoder import CODINGS, TooLarge, Undecodable, decoder
from wokhei.adapters.http.exchange import Connections, Exchange, OpenSocket
from wokhei.adapters.http.politeness import Busy, Politeness
from wokhei.adapters.http.resolver import PORTS, Gate, Resolve, Routes
from wokhei.adapters.http.robots import Robots
from wokhei.adapters.http.target import Refusal, Target, next_target, read_target
from wokhei.domain.fetch import Fetched, FetchPlan, Outcome
from wokhei.monitor import retry_after

USER_AGENT = "wokhei/0.1 (+https://wokhei.invalid/about)"
ACCEPT = (
    "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, "
    "text/xml;q=0.9, text/html;q=0.8, */*;q=0.5"
)
MAX_BODY = 10_485_760  # bytes after decoding; the largest of 1,334 feeds seen has 6 MB
MAX_REDIRECTS = 5
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_PERMANENT = frozenset({301, 308})
_PARTIAL = frozenset({206, 226})  # we never ask for a part
_CLOSE = frozenset({429, 503})
_BROKEN = (aiohttp.ClientError, aiohttp.EofStream, HttpProcessingError, OSError, ValueError)


@dataclass(slots=True)
class Allowance:
    """What is left of the seconds that an answer may take."""

    left: float


class HttpClient:
    """Fetches plans one by one or many at once; open it with `async with`.

    Every address is checked before it is connected to, on every hop. No cookies, no credentials,
    no proxies from the environment.

    Args:
        user_agent: What requests call themselves.
        total_timeout: Seconds that an answer may take in all, above 0, over all its hops; their
            waits for a turn do not count.
        idle_timeout: Seconds without a byte, above 0.
        max_body: Bytes of a body after decoding.
        spacing: Seconds between two requests to one registrable domain, 0 or more.
        concurrency: Requests under way at once.
        resolve: Stands in for DNS: a mapping from host to addresses, or an async function.
        allow: Addresses with their port that are open although not public.
        ports: Ports that are open on public addresses.
        routes: Host suffixes such as `.example`, with the address and port that requests for them
            really go to; Host header and shown URL stay.
        now: Tells the time of a fetch.
        open_socket: Makes the socket for an address; for tests.
        trust: What certificates to trust; None for the system's authorities.
    """

    def __init__(
        self,
        *,
        user_agent: str = USER_AGENT,
        total_timeout: float = 20.0,
        idle_timeout: float = 10.0,
        max_body: int = MAX_BODY,
        spacing: float = 5.0,
        concurrency: int = 32,
        resolve: Resolve | Mapping[str, Iterable[str]] | None = None,
        allow: Iterable[tuple[str, int]] = (),
        ports: Iterable[int] = PORTS,
        routes: Routes | None = None,
        now: Callable[[], datetime] | None = None,
        open_socket: OpenSocket | None = None,
        trust: ssl.SSLContext | None = None,
    ) -> None:
        if total_timeout <= 0 or idle_timeout <= 0:
            raise ValueError(f"timeouts must be positive, got {total_timeout}, {idle_timeout}")
        if not user_agent.isprintable():
            raise ValueError(f"user_agent must be printable, got {user_agent!r}")
        if concurrency < 1:
            raise ValueError(f"concurrency must be at least 1, got {concurrency}")
        self.user_agent = user_agent
        self.total_timeout = total_timeout
        self.idle_timeout = idle_timeout
        self.max_body = max_body
        self.concurrency = concurrency
        self._gate = Gate(resolve=resolve, allow=allow, ports=ports, routes=routes)
        self._politeness = Politeness(spacing=spacing)
        self._now = now or _system_now
        self._robots = Robots(user_agent=user_agent, fetch=self.fetch, now=self._now)
        self._connections = Connections(
            idle_timeout=idle_timeout, open_socket=open_socket, trust=trust
        )
        self._head = _lines(
            ("User-Agent", user_agent), ("Accept", ACCEPT), ("Accept-Encoding", CODINGS)
        )

    async def __aenter__(self) -> Self:
        """Make ready to fetch in the running event loop."""
        self._slots = asyncio.Semaphore(self.concurrency)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Nothing is held open: each fetch ends its own connection."""

    async def fetch(self, plan: FetchPlan, *, within: Allowance | None = None) -> Fetched:
        """Make the request and say what came of it; follows at most five redirects.

        Several fetches that make one answer share what they may take `within`.
        """
        allowance = within or self.allowance()
        hops: list[str] = []
        moved_to: str | None = None
        permanent = True
        try:
            target = read_target(plan.url)
        except Refusal as refusal:
            return self._ended(plan, plan.url, Outcome.REFUSED, hops, problem=str(refusal))
        while True:
            if plan.page and not await self._robots.allow(target):
                problem = f"robots.txt of {target.host} does not allow it"
                return self._ended(plan, target.url, Outcome.REFUSED, hops, problem=problem)
            hops.append(target.url)
            conditional = len(hops) == 1
            fetched, location = await self._hop(
                plan, target, hops, conditional=conditional, within=allowance
            )
            if location is None:
                return _moved(fetched, moved_to)
            if len(hops) > MAX_REDIRECTS:
                problem = f"more than {MAX_REDIRECTS} redirects"
                return self._ended(
                    plan, target.url, Outcome.TOO_MANY_REDIRECTS, hops, problem=problem
                )
            try:
                target = next_target(location, of=target)
            except (Refusal, ValueError) as refusal:
                problem = f"redirected to {location[:200]}: {refusal}"
                return self._ended(plan, target.url, Outcome.REFUSED, hops, problem=problem)
            permanent = permanent and fetched.status in _PERMANENT
            moved_to = target.url if permanent else moved_to

    def allowance(self) -> Allowance:
        """The seconds that an answer may take, none of them used."""
        return Allowance(self.total_timeout)

    async def _hop(
        self,
        plan: FetchPlan,
        target: Target,
        hops: list[str],
        *,
        conditional: bool,
        within: Allowance,
    ) -> tuple[Fetched, str | None]:
        """One request; with the redirect's location where it is one."""
        conditions = _conditions(plan) if conditional else b""
        try:
            async with self._politeness.turn(target.host), self._slots:
                return await self._ask(plan, target, hops, conditions, within=within)
        except Busy as busy:
            ended = self._ended(
                plan,
                target.url,
                Outcome.RATE_LIMITED,
                hops[:-1],
                problem=str(busy),
                headers={"retry-after": str(int(busy.seconds) + 1)},
            )
            return ended, None

    async def _ask(
        self,
        plan: FetchPlan,
        target: Target,
        hops: list[str],
        conditions: bytes,
        *,
        within: Allowance,
    ) -> tuple[Fetched, str | None]:
        begun_at = monotonic()
        try:
            async with asyncio.timeout(within.left):
                addresses = await self._gate.admit(target)
                head = self._head + conditions
                async with self._connections.get(target, addresses, head) as exchange:
                    asked = bool(conditions)
                    return await self._answer(plan, target, hops, exchange, asked=asked)
        except Refusal as refusal:
            outcome, problem = Outcome.REFUSED, str(refusal)
        except TooLarge:
            outcome, problem = Outcome.TOO_LARGE, f"more than {self.max_body} bytes"
        except Undecodable as error:
            outcome, problem = Outcome.DECODE_ERROR, str(error)
        except TimeoutError:
            outcome, problem = Outcome.TIMEOUT, "no answer in time"
        except ssl.SSLError as error:
            outcome, problem = Outcome.TLS_ERROR, f"the certificate or TLS failed: {_said(error)}"
        except socket.gaierror:
            outcome, problem = Outcome.DNS_ERROR, f"{target.host} cannot be resolved"
        except _BROKEN as error:
            outcome, problem = Outcome.PROTOCOL_ERROR, f"the connection failed: {_said(error)}"
        finally:
            within.left -= monotonic() - begun_at
        return self._ended(plan, target.url, outcome, hops, problem=problem), None

    async def _answer(
        self,
        plan: FetchPlan,
        target: Target,
        hops: list[str],
        exchange: Exchange,
        *,
        asked: bool,
    ) -> tuple[Fetched, str | None]:
        status, headers = exchange.status, exchange.headers
        location = headers.get("location")
        outcome, problem, body = Outcome.HTTP_ERROR, f"HTTP {status}", b""
        if status in _REDIRECTS and location:
            problem = ""
        elif status == 304 and asked:
            outcome, problem = Outcome.NOT_MODIFIED, ""
        elif 200 <= status < 300 and status not in _PARTIAL:
            body = await self._body(exchange)
            outcome, problem = (Outcome.OK, "") if body.strip() else (Outcome.EMPTY, "empty answer")
            location = None
        elif status == 410:
            outcome = Outcome.GONE
        elif status == 429:
            outcome = Outcome.RATE_LIMITED
        if status in _CLOSE and not target.is_address:  # an address tells of no owner
            wait = retry_after(headers, now=self._now())
            if wait:
                self._politeness.penalise(target.host, wait.total_seconds())
        fetched = self._ended(
            plan,
            target.url,
            outcome,
            hops,
            problem=problem,
            status=status,
            headers=headers,
            body=body if outcome is Outcome.OK else b"",
        )
        return fetched, location if status in _REDIRECTS else None

    async def _body(self, exchange: Exchange) -> bytes:
        undo = decoder(exchange.codings, limit=self.max_body)
        pieces = [undo.feed(data) async for data in exchange.body()]
        pieces.append(undo.end())
        return b"".join(pieces)

    def _ended(
        self,
        plan: FetchPlan,
        final_url: str,
        outcome: Outcome,
        hops: list[str],
        *,
        problem: str,
        status: int | None = None,
        headers: Mapping[str, str] | None = None,
        body: bytes = b"",
    ) -> Fetched:
        return Fetched(
            url=plan.url,
            final_url=final_url,
            outcome=outcome,
            at=self._now(),
            status=status,
            headers=dict(headers or {}),
            body=body,
            hops=tuple(hops),
            problem=problem,
        )


def _conditions(plan: FetchPlan) -> bytes:
    """The validators as header lines; one that could break the request is left out."""
    pairs = (("If-None-Match", plan.etag), ("If-Modified-Since", plan.last_modified))
    return _lines(
        *(pair for pair in pairs if pair[1] and pair[1].isprintable() and pair[1].isascii())
    )


def _lines(*headers: tuple[str, str | None]) -> bytes:
    return "".join(f"{name}: {value}\r\n" for name, value in headers).encode()


def _moved(fetched: Fetched, moved_to: str | None) -> Fetched:
    if moved_to is None:
        return fetched
    return Fetched(
        url=fetched.url,
        final_url=fetched.final_url,
        outcome=fetched.outcome,
        at=fetched.at,
        status=fetched.status,
        headers=fetched.headers,
        body=fetched.body,
        hops=fetched.hops,
        problem=fetched.problem,
        moved_to=moved_to,
    )


def _said(error: BaseException) -> str:
    """The error in words for people."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return error.verify_message
    if isinstance(error, OSError) and error.errno and not isinstance(error, ssl.SSLError):
        return os.strerror(error.errno).lower()
    return " ".join(str(error).split())[:300] or type(error).__name__


def _system_now() -> datetime:
    return datetime.now(UTC)
