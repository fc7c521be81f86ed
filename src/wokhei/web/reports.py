"""The condition of each desk, from the store."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from wokhei.domain.source import Desk, SourceHealth
from wokhei.newsroom import Newsroom
from wokhei.web.condition import Report, report

SHIFTS = 50  # looked back on


@dataclass(frozen=True, slots=True)
class DeskReport:
    """A desk and how it is doing."""

    desk: Desk
    report: Report


def desk_report(
    newsroom: Newsroom, desk: str, *, health: Mapping[str, SourceHealth] | None = None
) -> DeskReport:
    """How a desk is doing; `health` spares reading it again."""
    store = newsroom.store
    made = report(
        store.shifts(desk=desk, limit=SHIFTS),
        sources=store.sources(desk=desk),
        health=store.health() if health is None else health,
        now=newsroom.clock.now(),
    )
    return DeskReport(newsroom.settings.desk(desk), made)


def desk_reports(newsroom: Newsroom) -> list[DeskReport]:
    """How each desk is doing, in the order of the settings."""
    health = newsroom.store.health()
    return [desk_report(newsroom, desk.slug, health=health) for desk in newsroom.settings.desks]
