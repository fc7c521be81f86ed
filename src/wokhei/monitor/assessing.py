"""What an answer says about its source."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from http import HTTPStatus
from typing import TypedDict

from wokhei.domain.document import Quality
from wokhei.domain.fetch import Feed, Fetched, Outcome
from wokhei.domain.source import Source, SourceHealth, SourceState
from wokhei.domain.span import sha256
from wokhei.monitor import pace
from wokhei.monitor.config import MonitorConfig
from wokhei.monitor.retry import max_age, retry_after

_DEFAULT = MonitorConfig()
_REFUSALS = frozenset({401, 402, 403, 407, 451})
# What hardly passes by itself. Of the answers of the class 4xx these two do, and 429.
_LASTING = frozenset(
    {
        Outcome.OK,  # with something that is no feed
        Outcome.DECODE_ERROR,
        Outcome.TOO_LARGE,
        Outcome.TOO_MANY_REDIRECTS,
        Outcome.REFUSED,
        Outcome.TLS_ERROR,
        Outcome.DNS_ERROR,
    }
)
_PASSING = frozenset({408, 425})
_FAILURES = {
    Outcome.EMPTY: "the answer is empty",
    Outcome.DECODE_ERROR: "the answer cannot be decoded",
    Outcome.TOO_LARGE: "the answer is too large",
    Outcome.TIMEOUT: "no answer in time",
    Outcome.TOO_MANY_REDIRECTS: "too many redirects",
    Outcome.REFUSED: "refused by our own policy",
    Outcome.PROTOCOL_ERROR: "the connection failed",
    Outcome.TLS_ERROR: "the certificate cannot be trusted",
    Outcome.DNS_ERROR: "the name cannot be resolved",
    Outcome.HTTP_ERROR: "an HTTP error",
    Outcome.RATE_LIMITED: "asked to slow down",
    Outcome.GONE: "gone",
}


def assess(
    source: Source,
    health: SourceHealth | None,
    fetched: Fetched,
    *,
    feed: Feed | None,
    new_items: int,
    now: datetime,
    config: MonitorConfig = _DEFAULT,
    quality: Quality = Quality.FULL,
) -> SourceHealth:
    """How polling the source is going after that answer, and when to ask again.

    Args:
        source: Who was asked.
        health: How it went before; None: never polled.
        fetched: What came back.
        feed: What was read from the body; None when there was none to read.
        new_items: How many documents the answer added.
        now: When the answer was read.
        config: Limits and costs.
        quality: What most of the feed's items carry.
    """
    health = health or SourceHealth(source_id=source.id)
    if fetched.outcome is Outcome.NOT_MODIFIED:
        return _unchanged(health, fetched, now=now, config=config)
    if fetched.outcome is Outcome.OK and feed is not None and feed.readable:
        return _read(
            health, fetched, feed, new_items=new_items, now=now, config=config, quality=quality
        )
    if fetched.outcome is Outcome.OK:
        problem = feed.problems[0] if feed and feed.problems else "nothing readable in the answer"
        proposed = feed.alternates[0] if feed and feed.alternates else None
        if proposed:
            problem = f"{problem}; it points to {proposed}"
        health = replace(health, etag=None, last_modified=None, proposed=proposed, gone_seen=0)
        return _failed(health, fetched, SourceState.NOT_A_FEED, problem, now=now, config=config)
    if fetched.outcome is Outcome.GONE:
        return _gone(health, fetched, now=now, config=config)
    return _refused(health, fetched, now=now, config=config)


def _read(
    health: SourceHealth,
    fetched: Fetched,
    feed: Feed,
    *,
    new_items: int,
    now: datetime,
    config: MonitorConfig,
    quality: Quality,
) -> SourceHealth:
    dates = [date for entry in feed.entries if (date := entry.published_at or entry.updated_at)]
    if health.read_at is None:
        heard, watched, profile = pace.first_look(dates, now=now, config=config)
    else:
        hours, kept = pace.fade(health, now=now, config=config)
        fresh = sorted(dates)[-new_items:] if new_items else []
        heard, watched = health.heard * kept + new_items, health.watched * kept + hours
        profile = pace.profile(health.profile, fresh, kept=kept)
    known = [health.latest_item_at] if health.latest_item_at else []
    latest = max([*dates, *known], default=None)
    items = health.items + new_items
    validators = bool(feed.entries)  # an empty feed is asked for again, in full
    health = replace(
        health,
        **_sighted(health, fetched, now=now),
        checked_at=now,
        succeeded_at=now,
        read_at=now,
        failures=0,
        strain=0.0,
        left_alone_until=None,
        gone_seen=0,
        items=items,
        latest_item_at=latest,
        etag=fetched.headers.get("etag") if validators else None,
        last_modified=fetched.headers.get("last-modified") if validators else None,
        body_sha256=sha256(fetched.body),
        heard=heard,
        watched=watched,
        profile=profile,
        proposed=None,
        ttl=feed.ttl,
    )
    return _rested(
        health, fetched, now=now, config=config, entries=len(feed.entries), quality=quality
    )


def _unchanged(
    health: SourceHealth, fetched: Fetched, *, now: datetime, config: MonitorConfig
) -> SourceHealth:
    hours, kept = pace.fade(health, now=now, config=config)
    health = replace(
        health,
        **_sighted(health, fetched, now=now),
        checked_at=now,
        succeeded_at=now,
        failures=0,
        strain=0.0,
        left_alone_until=None,
        gone_seen=0,
        heard=health.heard * kept,
        watched=health.watched * kept + hours,
        profile=pace.profile(health.profile, (), kept=kept),
    )
    return _rested(health, fetched, now=now, config=config, entries=health.items, quality=None)


def _rested(
    health: SourceHealth,
    fetched: Fetched,
    *,
    now: datetime,
    config: MonitorConfig,
    entries: int,
    quality: Quality | None,
) -> SourceHealth:
    """The health after an answer that could be used, due again after a fitting rest."""
    state, reason = SourceState.OK, ""
    if (
        health.moved_to
        and health.moved_seen >= config.moved_after
        and _moved_long(health, now, config)
    ):
        state, reason = SourceState.MOVED, f"moved to {health.moved_to}"
    elif health.latest_item_at and now - health.latest_item_at > config.stale_after:
        state = SourceState.STALE
        reason = f"nothing new since {health.latest_item_at.date().isoformat()}"
    elif quality is Quality.THIN or (quality is None and health.state is SourceState.THIN):
        state, reason = SourceState.THIN, "its items carry too little text to cite"
    elif not entries:
        reason = "answers, but lists no items"
    wait = pace.wait(health, now=now, config=config)
    asked = max(max_age(fetched.headers) or timedelta(0), timedelta(minutes=health.ttl))
    asked = min(asked, config.fresh_longest)
    later = min(retry_after(fetched.headers, now=now) or timedelta(0), config.retry_longest)
    wait = max(wait, asked, later)
    wait = pace.spread(wait, source_id=health.source_id, now=now, config=config)
    return replace(health, state=state, reason=reason, due_at=now + wait)


class _Sighting(TypedDict, total=False):
    moved_to: str | None
    moved_at: datetime | None
    moved_seen: int


def _sighted(health: SourceHealth, fetched: Fetched, *, now: datetime) -> _Sighting:
    """What this answer changes of the permanent redirects that were seen."""
    if health.state is SourceState.MOVED and fetched.url == health.moved_to:
        return {}
    if fetched.moved_to is None:
        return {"moved_to": None, "moved_at": None, "moved_seen": 0}
    if fetched.moved_to != health.moved_to:
        return {"moved_to": fetched.moved_to, "moved_at": now, "moved_seen": 1}
    return {"moved_seen": health.moved_seen + 1}


def _moved_long(health: SourceHealth, now: datetime, config: MonitorConfig) -> bool:
    return health.moved_at is not None and now - health.moved_at >= config.moved_for


def _gone(
    health: SourceHealth, fetched: Fetched, *, now: datetime, config: MonitorConfig
) -> SourceHealth:
    health = replace(health, gone_seen=health.gone_seen + 1)
    reason = told(fetched)
    if health.gone_seen < config.gone_after:
        return _failed(health, fetched, SourceState.UNREACHABLE, reason, now=now, config=config)
    return replace(
        health,
        checked_at=now,
        state=SourceState.GONE,
        reason=reason,
        failures=health.failures + 1,
        due_at=None,
    )


def _refused(
    health: SourceHealth, fetched: Fetched, *, now: datetime, config: MonitorConfig
) -> SourceHealth:
    reason = told(fetched)
    asked = min(retry_after(fetched.headers, now=now) or timedelta(0), config.retry_longest)
    if fetched.outcome is Outcome.RATE_LIMITED and fetched.status is None:
        # Nobody was asked: another source of the same owner is to be left alone.
        return replace(health, reason=reason, due_at=now + max(asked, config.shortest))
    health = replace(health, gone_seen=0)
    state = SourceState.UNREACHABLE
    if fetched.status == 503 or fetched.outcome is Outcome.RATE_LIMITED:
        health = replace(health, left_alone_until=now + asked if asked else None)
        asked = asked or config.limited_wait
        state = SourceState.UNREACHABLE if fetched.status == 503 else SourceState.BLOCKED
    elif fetched.status in _REFUSALS or fetched.outcome is Outcome.REFUSED:
        asked = max(asked, config.blocked_wait)
        state = SourceState.BLOCKED
    return _failed(health, fetched, state, reason, now=now, config=config, at_least=asked)


def _failed(
    health: SourceHealth,
    fetched: Fetched,
    state: SourceState,
    reason: str,
    *,
    now: datetime,
    config: MonitorConfig,
    at_least: timedelta = timedelta(0),
) -> SourceHealth:
    weight = _weight(fetched, config=config)
    # Only the last step is spread, so that each wait is longer than the one before.
    step = weight * config.failure_step
    step = pace.spread(step, source_id=health.source_id, now=now, config=config)
    wait = health.strain * config.failure_step + step
    wait = max(min(wait, config.failure_longest), at_least)
    return replace(
        health,
        checked_at=now,
        state=state,
        reason=reason,
        failures=health.failures + 1,
        strain=health.strain + weight,
        due_at=now + wait,
    )


def _weight(fetched: Fetched, *, config: MonitorConfig) -> float:
    """What a failure counts for: more where waiting alone will hardly mend it."""
    refused = fetched.status is not None and 400 <= fetched.status < 500
    passing = fetched.status in _PASSING or fetched.outcome is Outcome.RATE_LIMITED
    lasting = fetched.outcome in _LASTING or (refused and not passing)
    return config.lasting if lasting else 1.0


def told(fetched: Fetched) -> str:
    """A failed fetch in words for people."""
    if fetched.status is not None and fetched.status >= 400:
        try:
            phrase = HTTPStatus(fetched.status).phrase
        except ValueError:
            phrase = ""
        return f"HTTP {fetched.status} {phrase}".rstrip()
    return fetched.problem or _FAILURES.get(fetched.outcome, fetched.outcome.value)
