"""The sample wire through the same loop, at archive time."""

from __future__ import annotations

from datetime import timedelta

from wokhei.adapters.clock import ArchiveClock
from wokhei.adapters.sample import SampleWire, load_outlets
from wokhei.newsroom import Newsroom
from wokhei.worker.loop import Worker
from wokhei.worker.report import Report

STEP = timedelta(hours=6)  # of archive time between two rounds


def play(newsroom: Newsroom, clock: ArchiveClock, *, wire: SampleWire, report: Report) -> None:
    """Run the desk over the sample wire's sixty days, from the first item to the last."""
    newsroom.store.save_sources(load_outlets())
    routes = {".example": ("127.0.0.1", wire.port)}
    with newsroom.fetcher(routes=routes) as fetcher, newsroom.tolerant_parser() as tolerant:
        worker = Worker(newsroom, fetcher=fetcher, report=report, tolerant=tolerant)
        at, day = wire.starts_at, wire.starts_at.date()
        while at <= wire.ends_at:
            clock.set(at)
            wire.advance(at)
            worker.round()
            at += STEP
            if at.date() != day:
                worker.close_shift()
                day = at.date()
        worker.close_shift()
