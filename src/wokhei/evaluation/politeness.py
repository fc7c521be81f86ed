"""How politely the desk asks: a day of polls of hosts that want to be left alone, on our own clock.

The client, its turns and the monitor are the real ones; requests go over real sockets to a server
in the same process. Only time is made: the event loop's clock jumps to the next timer whenever
nothing is under way. `python -m wokhei.evaluation.politeness` prints the figures.
"""

from __future__ import annotations

import asyncio
import selectors
import sys
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from json import dumps

from aiohttp import web

from wokhei import ingest, monitor
from wokhei.adapters.http import HttpClient
from wokhei.domain.fetch import Fetched, FetchPlan, Outcome
from wokhei.domain.source import Source, SourceHealth, SourceKind
from wokhei.sources import family_of, family_of_host, source_id

BEGUN_AT = datetime(2026, 11, 23, tzinfo=UTC)
SPACING = 5.0  # seconds between two requests to one domain
GRACE = 0.002  # seconds without any traffic after which nothing is under way
OWNERS = 12
HOSTS = ("www", "blog", "news", "feeds")  # of each owner, one source each
REFUSALS: Mapping[int, tuple[int, str]] = {  # of some owners, from time to time
    0: (429, "900"),
    1: (503, "7200"),
    2: (429, "date"),
    3: (503, "date"),
    4: (429, ""),
}
PENALTY = timedelta(hours=3)  # of those that name a date
EVERY = 7  # requests of such an owner, of which one is refused


class _Selector(selectors.DefaultSelector):
    """Waits for traffic a moment, then says how long it would have had to wait."""

    jumped = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is None or timeout <= 0:
            return super().select(timeout)
        found = super().select(GRACE)
        if not found:
            self.jumped += timeout
        return found


class MadeTime(asyncio.SelectorEventLoop):
    """An event loop whose clock jumps to the next timer when nothing is under way."""

    def __init__(self) -> None:
        self._made = _Selector()
        super().__init__(self._made)

    def time(self) -> float:
        """Seconds since the loop was made, all of them jumped over."""
        return self._made.jumped


@dataclass(frozen=True, slots=True)
class Politeness:
    """What a day of polls came to; the last three are to be 0."""

    sources: int
    requests: int
    refused: int  # answers 429 and 503
    put_off: int  # requests that were not made, since their owner wants to be left alone
    within_spacing: int  # requests to one domain less than `SPACING` after the one before
    inside_retry_after: int  # requests to a domain, any of its hosts, in a time it asked for
    at_once: int  # requests to one domain while another was under way


@dataclass(slots=True)
class _Hosts:
    """The owners' side: answers, refuses, and notes what is not polite."""

    requests: int = 0
    refused: int = 0
    within_spacing: int = 0
    inside_retry_after: int = 0
    at_once: int = 0
    _ended: dict[str, float] = field(default_factory=dict)
    _closed_until: defaultdict[str, float] = field(default_factory=lambda: defaultdict(float))
    _open: defaultdict[str, int] = field(default_factory=lambda: defaultdict(int))
    _asked: defaultdict[str, int] = field(default_factory=lambda: defaultdict(int))

    async def answer(self, request: web.BaseRequest) -> web.StreamResponse:
        """One answer, a quarter of a second later."""
        now = asyncio.get_running_loop().time()
        owner = family_of_host(request.host)
        self.requests += 1
        self.at_once += self._open[owner] > 0
        self.within_spacing += owner in self._ended and now - self._ended[owner] < SPACING
        self.inside_retry_after += now < self._closed_until[owner]
        self._open[owner] += 1
        try:
            await asyncio.sleep(0.25)
            return self._answer(request, owner)
        finally:
            self._open[owner] -= 1
            self._ended[owner] = asyncio.get_running_loop().time()

    def _answer(self, request: web.BaseRequest, owner: str) -> web.StreamResponse:
        now = asyncio.get_running_loop().time()
        number = int(owner.removeprefix("owner").partition(".")[0])
        self._asked[owner] += 1
        if number in REFUSALS and self._asked[owner] % EVERY == 0:
            status, asked = REFUSALS[number]
            self.refused += 1
            until = BEGUN_AT + timedelta(seconds=now) + PENALTY
            value = format_datetime(until, usegmt=True) if asked == "date" else asked
            closed = PENALTY.total_seconds() if asked == "date" else float(asked or 0)
            # A date has no fractions of a second: what it names may be a second sooner.
            self._closed_until[owner] = now + max(0.0, closed - (asked == "date"))
            return web.Response(status=status, headers={"Retry-After": value} if value else {})
        if request.path == "/moved":
            return web.Response(status=302, headers={"Location": "/feed"})
        item = f"<item><guid>{self._asked[owner]}</guid><title>Report</title></item>"
        return web.Response(text=f"<rss><channel><title>T</title>{item}</channel></rss>")


def measure(*, hours: float = 24, spacing: float = SPACING) -> Politeness:
    """Poll every source whenever it is due, for so long, and count what was not polite.

    Args:
        hours: How long.
        spacing: What the client keeps; less than `SPACING` shows that the count counts.
    """
    with asyncio.Runner(loop_factory=MadeTime) as runner:
        return runner.run(_day(timedelta(hours=hours), spacing=spacing))


async def _day(lasting: timedelta, *, spacing: float) -> Politeness:
    loop, hosts = asyncio.get_running_loop(), _Hosts()
    served = web.ServerRunner(web.Server(hosts.answer))
    await served.setup()
    await web.TCPSite(served, "127.0.0.1", 0).start()

    def now() -> datetime:
        return BEGUN_AT + timedelta(seconds=loop.time())

    sources = [_source(n, host) for n in range(OWNERS) for host in HOSTS]
    health = {source.id: SourceHealth(source.id) for source in sources}
    put_off = 0
    client = HttpClient(
        routes={".example": ("127.0.0.1", served.addresses[0][1])}, spacing=spacing, now=now
    )

    async def poll(source: Source, plan: FetchPlan) -> int:
        fetched = await client.fetch(plan)
        health[source.id] = _assessed(source, health[source.id], fetched, now=now())
        return fetched.status is None and fetched.outcome is Outcome.RATE_LIMITED

    async with client:
        while now() < BEGUN_AT + lasting:
            plans = [(one, monitor.plan(one, health[one.id], now=now())) for one in sources]
            due = [poll(source, plan) for source, plan in plans if plan is not None]
            put_off += sum(await asyncio.gather(*due))
            await asyncio.sleep(SPACING)
    await served.cleanup()
    return Politeness(
        sources=len(sources),
        requests=hosts.requests,
        refused=hosts.refused,
        put_off=put_off,
        within_spacing=hosts.within_spacing,
        inside_retry_after=hosts.inside_retry_after,
        at_once=hosts.at_once,
    )


def _source(number: int, host: str) -> Source:
    path = "moved" if host == "blog" else "feed"
    url = f"http://{host}.owner{number}.example/{path}"
    return Source(
        source_id(url), host, "test", url, url, "en", SourceKind.FEED, family_of(url) or url
    )


def _assessed(
    source: Source, before: SourceHealth, fetched: Fetched, *, now: datetime
) -> SourceHealth:
    feed = None
    if fetched.outcome is Outcome.OK:
        feed = ingest.read_answer(fetched, kind=source.kind, now=now)
    return monitor.assess(source, before, fetched, feed=feed, new_items=1, now=now)


if __name__ == "__main__":
    sys.stdout.write(dumps(asdict(measure())) + "\n")
