"""Whether a source is due, and what to ask it."""

from __future__ import annotations

from datetime import datetime

from wokhei.domain.fetch import FetchPlan
from wokhei.domain.source import Source, SourceHealth, SourceState
from wokhei.monitor.config import MonitorConfig

_DEFAULT = MonitorConfig()


def plan(
    source: Source,
    health: SourceHealth | None,
    *,
    now: datetime,
    config: MonitorConfig = _DEFAULT,
) -> FetchPlan | None:
    """The request to make of the source now; None when it is not due or gone.

    Validators go back as they came, byte for byte, and are left out when the last whole body is
    older than `config.validators_for`, or when the address is a new one.
    """
    if health is None:
        return FetchPlan(source.feed_url)
    if health.state is SourceState.GONE or (health.due_at and health.due_at > now):
        return None
    if health.state is SourceState.MOVED and health.moved_to:
        return FetchPlan(health.moved_to, etag=health.etag, last_modified=health.last_modified)
    if health.read_at is None or now - health.read_at > config.validators_for:
        return FetchPlan(source.feed_url)
    return FetchPlan(source.feed_url, etag=health.etag, last_modified=health.last_modified)
