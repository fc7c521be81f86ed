"""The sample wire through the same loop, at archive time."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from wokhei.adapters.clock import ArchiveClock
from wokhei.adapters.sample import SampleWire
from wokhei.newsroom import Newsroom
from wokhei.worker.loop import Worker
from wokhei.worker.report import Report

STEP = timedelta(hours=6)  # of archive time between two rounds
AFTER = timedelta(days=1)  # that the desk works on after the last item


@contextmanager
def playing() -> Iterator[SampleWire]:
    """The sample wire on a free loopback port, until the end of the block."""
    wire = SampleWire()
    wire.start()
    try:
        yield wire
    finally:
        wire.stop()


def play(
    newsroom: Newsroom,
    clock: ArchiveClock,
    *,
    wire: SampleWire,
    report: Report,
    stop: threading.Event,
) -> None:
    """Run the desk over the sample wire, from its first item to a day after its last.

    One that was stopped goes on in the round where it was: time never goes back for a desk.
    """
    newsroom.store.save_sources(wire.outlets)
    polled = (health.succeeded_at for health in newsroom.store.health().values())
    clock.set(max(filter(None, polled), default=clock.now()))
    routes = {".example": wire.address}
    with newsroom.fetcher(routes=routes) as fetcher, newsroom.readers() as readers:
        worker = Worker(newsroom, fetcher=fetcher, report=report, reads=readers, stop=stop)
        worker.remember()
        at = clock.now()
        while at <= wire.items[-1].at + AFTER and not stop.is_set():
            clock.set(at)
            report.day(at)
            wire.advance(at)
            worker.round()
            if (at + STEP).date() != at.date():
                worker.close_shift()
            at += STEP
        worker.close_shift()
        report.day(None)
