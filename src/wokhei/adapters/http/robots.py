"""What sites ask of robots, kept for a day.

References:
    RFC 9309 (robots.txt): what cannot be found allows all, what cannot be reached allows nothing.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from protego import Protego

from wokhei.adapters.http.target import Target
from wokhei.domain.fetch import Fetched, FetchPlan, Outcome

KEPT = timedelta(hours=24)  # of the RFC
KEPT_UNREAD = timedelta(hours=1)  # what could not be reached is soon asked for again
MAX_RULES = 512_000  # bytes read of one file; of the RFC, at least 500 KiB
MAX_SITES = 4096  # remembered at once
# An answer that leads nowhere we go is none to be found.
_NONE = frozenset({Outcome.REFUSED, Outcome.TOO_MANY_REDIRECTS, Outcome.TOO_LARGE, Outcome.EMPTY})
_EVERYTHING, _NOTHING = "User-agent: *\nAllow: /", "User-agent: *\nDisallow: /"


class Robots:
    """Asks each site once a day what robots may read.

    Args:
        user_agent: What requests call themselves; its part before `/` is looked up.
        fetch: Fetches a plan.
        now: Tells the time.
    """

    def __init__(
        self,
        *,
        user_agent: str,
        fetch: Callable[[FetchPlan], Awaitable[Fetched]],
        now: Callable[[], datetime],
    ) -> None:
        self.user_agent = user_agent
        self._fetch = fetch
        self._now = now
        self._rules: dict[str, tuple[datetime, Protego]] = {}

    async def allow(self, target: Target) -> bool:
        """Whether the site lets us read that page."""
        site = target.url.removesuffix(target.path)
        until, rules = self._rules.get(site, (None, None))
        if rules is None or until is None or self._now() > until:
            said = _text(await self._fetch(FetchPlan(f"{site}/robots.txt")))
            rules = Protego.parse(_NOTHING if said is None else said)
            while len(self._rules) >= MAX_SITES:
                del self._rules[next(iter(self._rules))]
            kept = KEPT_UNREAD if said is None else KEPT
            self._rules[site] = (self._now() + kept, rules)
        return bool(rules.can_fetch(target.url, self.user_agent.partition("/")[0]))


def _text(fetched: Fetched) -> str | None:
    """What the site says to robots; None where it could not be reached."""
    if fetched.outcome is Outcome.OK:
        return fetched.body[:MAX_RULES].decode("utf-8-sig", "replace")
    if fetched.outcome in _NONE:
        return _EVERYTHING
    failed = fetched.status is None or fetched.status >= 500 or fetched.status == 429
    return None if failed else _EVERYTHING
