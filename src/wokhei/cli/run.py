"""`wokhei run` and `wokhei serve`."""

from __future__ import annotations

import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING

import click

from wokhei.cli.output import console, report
from wokhei.config import Settings, load
from wokhei.newsroom import OPERATOR_TOKEN, opened, starting_catalogue

if TYPE_CHECKING:
    from wokhei.web.server import SiteServer

IDLE = timedelta(seconds=5)  # looked up again this soon when nothing was due
BREATH = 1.0  # second
SHIFT = timedelta(minutes=10)  # how often what was done is put on record


@contextmanager
def stopping() -> Iterator[threading.Event]:
    """An event that Ctrl-C or a polite kill sets; asked again, the process goes at once."""
    stop = threading.Event()
    asked_at = 0.0

    def stopped(number: int, _: object) -> None:
        nonlocal asked_at
        now = time.monotonic()
        # A supervisor may signal the process and its group: twice in the same breath is once.
        if stop.is_set() and now - asked_at > BREATH:
            raise KeyboardInterrupt
        asked_at = asked_at or now
        stop.set()

    earlier = {one: signal.signal(one, stopped) for one in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield stop
    finally:
        for one, handler in earlier.items():
            signal.signal(one, handler)


def _announce(site: SiteServer, settings: Settings) -> None:
    """Say where the site is; the operator's link, with its token, on a terminal only."""
    click.echo(f"The site is at {site.address}/ (Ctrl-C stops)", err=True)
    token = settings.data / OPERATOR_TOKEN
    if sys.stderr.isatty():
        link = f"{site.address}/operate/?token={token.read_text('ascii').strip()}"
        click.echo(f"To add sources, open {link}", err=True)
    else:
        click.echo(f"To add sources, open {site.address}/operate/?token=… ({token})", err=True)


@click.command()
@click.option("--port", type=click.IntRange(0, 65535), help="Port of the site; 0 takes a free one.")
@click.option("--host", help="Address the site listens on.")
@click.option("--autonomy", help="suggest, review or publish, for every desk not set otherwise.")
def run(*, port: int | None, host: str | None, autonomy: str | None) -> None:
    """Monitor, analyse, write and serve the site, until Ctrl-C.

    Started again it goes on where it was. Example:

        wokhei run --port 8080
    """
    from wokhei.web.server import SiteServer
    from wokhei.worker.loop import Worker

    settings = load(port=port, host=host, autonomy=autonomy)
    telling = report()
    with opened(settings) as newsroom, stopping() as stop:
        if not newsroom.store.sources():
            count = newsroom.store.save_sources(starting_catalogue(settings))
            console(stderr=True).print(f"{count} sources taken from the catalogue")
        with (
            SiteServer(host=settings.host, port=settings.port) as site,
            newsroom.fetcher() as fetcher,
            newsroom.readers() as readers,
        ):
            _announce(site, settings)
            worker = Worker(newsroom, fetcher=fetcher, report=telling, reads=readers, stop=stop)
            worker.remember()
            worker.run(idle=IDLE, shift=SHIFT)
        click.echo("stopped; `wokhei run` goes on from here", err=True)


@click.command()
@click.option("--port", type=click.IntRange(0, 65535), help="Port of the site; 0 takes a free one.")
@click.option("--host", help="Address the site listens on.")
def serve(*, port: int | None, host: str | None) -> None:
    """Serve the site only, until Ctrl-C; the desk may run elsewhere on the same data.

    Example:
        wokhei --data newsroom serve --port 8080
    """
    from wokhei.web.server import SiteServer

    settings = load(port=port, host=host)
    with (
        opened(settings, alone=False),
        stopping() as stop,
        SiteServer(host=settings.host, port=settings.port) as site,
    ):
        _announce(site, settings)
        stop.wait()
