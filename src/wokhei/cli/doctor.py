"""`wokhei doctor`."""

from __future__ import annotations

import shutil
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path
from statistics import median

import click

from wokhei import __version__
from wokhei.cli import NO
from wokhei.cli.output import json_option, show
from wokhei.config import Settings, load
from wokhei.domain.fetch import Fetched
from wokhei.domain.source import Source, SourceHealth, SourceState
from wokhei.domain.weight import Weight

ROOM = 1024**3  # bytes free below which a newsroom soon stops: two weeks of the catalogue
ASKED = 5  # sources asked to learn whether there is a network
RELEASED = datetime(2026, 1, 1, tzinfo=UTC)  # a clock before this is wrong
OFF = timedelta(minutes=5)  # by which a clock may differ from the servers' before items are late
HEALTHY = 0.5  # share of polled sources below which a desk hears too little to tell what is unusual
UP = (SourceState.OK, SourceState.THIN, SourceState.STALE, SourceState.MOVED)

Check = tuple[str, bool, str]  # what was looked at, whether it is well, what to know or do


@click.command()
@json_option
def doctor(*, as_json: bool) -> None:
    """Look at data folder, disk, store, catalogue, network and clock.

    The exit code is 1 when one is unwell. Example:

        wokhei doctor
    """
    settings = load()
    checks = list(_checks(settings))
    rows = [
        {"check": name, "result": "well" if well else "unwell", "detail": detail}
        for name, well, detail in checks
    ]
    show(rows, as_json=as_json, empty="")
    if not all(well for _, well, _ in checks):
        raise click.exceptions.Exit(NO)


def _checks(settings: Settings) -> Iterator[Check]:
    from wokhei.newsroom import opened

    yield "version", True, f"wokhei {__version__}, SQLite {sqlite3.sqlite_version}"
    with opened(settings, alone=False) as newsroom:
        now = newsroom.clock.now()
        yield "data folder", True, str(settings.data.resolve())
        yield _disk(settings.data)
        yield _store(newsroom.store.weight(), kept=settings.raw_kept)
        sources = newsroom.store.sources()
        yield from _catalogue(sources, newsroom.store.health())
        chosen = sorted(sources, key=lambda source: source.id)[:ASKED]
        answers: list[tuple[Source, Fetched, SourceHealth]] = []
        if chosen:
            from wokhei.adapters.scouting import ask

            with newsroom.fetcher() as fetcher, newsroom.readers() as readers:
                answers = list(ask(chosen, fetcher=fetcher, read=readers.read, now=now))
            yield _network(answers)
        yield _clock(now, [fetched for _, fetched, _ in answers])


def _disk(data: Path) -> Check:
    free = shutil.disk_usage(data).free
    well = free >= ROOM
    detail = f"{_size(free)} free"
    return "disk", well, detail if well else f"{detail}; make room, or move the data folder"


def _store(weight: Weight, *, kept: timedelta) -> Check:
    blobs = f"{_size(weight.blobs)} of it in {weight.blob_count} blobs"
    detail = f"{_size(weight.whole)}, {blobs}; those of polls go after {kept.days} days"
    return "store", True, detail


def _catalogue(sources: Iterable[Source], health: dict[str, SourceHealth]) -> Iterator[Check]:
    """One line a desk: the states of its sources, and the share of those polled that answer."""
    desks: dict[str, Counter[SourceState]] = {}
    for source in sources:
        state = health.get(source.id, SourceHealth(source.id)).state
        desks.setdefault(source.desk, Counter())[state] += 1
    if not desks:
        remedy = "wokhei init takes those it comes with, wokhei sources import FILE your own"
        yield "catalogue", False, f"no sources; {remedy}"
    for desk, states in sorted(desks.items()):
        told = ", ".join(f"{count} {state.value}" for state, count in sorted(states.items()))
        polled = states.total() - states[SourceState.UNTRIED]
        if not polled:
            yield f"catalogue {desk}", True, told
            continue
        share = sum(states[state] for state in UP) / polled
        told = f"{told}; {share:.0%} healthy"
        if share < HEALTHY:
            told += f"; see wokhei sources list --desk {desk}"
        yield f"catalogue {desk}", share >= HEALTHY, told


def _network(answers: list[tuple[Source, Fetched, SourceHealth]]) -> Check:
    silent = [health.reason for *_, health in answers if _silent(health)]
    detail = f"{len(answers) - len(silent)} of {len(answers)} sources asked answer"
    if len(silent) == len(answers):
        detail += f" ({silent[0]}); is this machine on the network?"
    return "network", len(silent) < len(answers), detail


def _silent(health: SourceHealth) -> bool:
    return health.state is SourceState.UNREACHABLE and "HTTP" not in health.reason


def _clock(now: datetime, answers: Iterable[Fetched]) -> Check:
    """The clock beside those of the servers that answered."""
    told = f"{now:%Y-%m-%d %H:%M} UTC"
    ahead = [(fetched.at - at).total_seconds() for fetched in answers if (at := _dated(fetched))]
    off = timedelta(seconds=median(ahead)) if ahead else timedelta(0)
    if abs(off) > OFF:
        side = "ahead of" if off > timedelta(0) else "behind"
        minutes = abs(off) // timedelta(minutes=1)
        return "clock", False, f"{told}, {minutes} minutes {side} the servers asked; set it"
    if now < RELEASED:
        return "clock", False, f"{told}, before this version was made; set it"
    return "clock", True, f"{told}, as the servers asked have it" if ahead else told


def _dated(fetched: Fetched) -> datetime | None:
    """When the server says that it answered; None where it does not, or not in UTC."""
    try:
        at = parsedate_to_datetime(fetched.headers.get("date", ""))
    except (ValueError, TypeError, IndexError):
        return None
    return at if at.tzinfo is not None else None


def _size(count: int) -> str:
    return f"{count / 1024**3:.1f} GiB" if count >= 1024**3 / 10 else f"{count / 1024**2:.1f} MiB"
