"""`wokhei doctor`."""

from __future__ import annotations

import shutil
import sqlite3
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import click

from wokhei import __version__
from wokhei.cli import NO
from wokhei.cli.output import json_option, show
from wokhei.config import Settings, load
from wokhei.domain.source import SourceHealth, SourceState

ROOM = 1024**3  # bytes free below which a newsroom soon stops: a few weeks of the catalogue
ASKED = 5  # sources asked to learn whether there is a network
RELEASED = datetime(2026, 1, 1, tzinfo=UTC)  # a clock before this is wrong

Check = tuple[str, bool, str]  # what was looked at, whether it is well, what to know or do


@click.command()
@json_option
def doctor(*, as_json: bool) -> None:
    """Look at data folder, disk, clock, network and catalogue.

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
        yield "clock", now > RELEASED, f"{now:%Y-%m-%d %H:%M} UTC"
        sources = newsroom.store.sources()
        health = newsroom.store.health()
        states = Counter(health.get(s.id, SourceHealth(s.id)).state for s in sources)
        told = ", ".join(f"{count} {state.value}" for state, count in sorted(states.items()))
        yield "catalogue", bool(sources), told or "no sources: wokhei sources import FILE"
        chosen = sorted(sources, key=lambda source: source.id)[:ASKED]
        if not chosen:
            return
        from wokhei.worker.scouting import ask

        with newsroom.fetcher() as fetcher, newsroom.tolerant_parser() as tolerant:
            answers = list(ask(chosen, fetcher=fetcher, tolerant=tolerant, now=now))
        silent = [health.reason for *_, health in answers if _silent(health)]
        detail = f"{len(answers) - len(silent)} of {len(answers)} sources asked answer"
        if len(silent) == len(answers):
            detail += f" ({silent[0]}); is this machine on the network?"
        yield "network", len(silent) < len(answers), detail


def _silent(health: SourceHealth) -> bool:
    return health.state is SourceState.UNREACHABLE and "HTTP" not in health.reason


def _disk(data: Path) -> Check:
    free = shutil.disk_usage(data).free
    well = free >= ROOM
    detail = f"{free / 1024**3:.1f} GiB free"
    return "disk", well, detail if well else f"{detail}; make room, or move the data folder"
