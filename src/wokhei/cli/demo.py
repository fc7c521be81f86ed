"""`wokhei demo`."""

from __future__ import annotations

import os
import tempfile
from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import click

from wokhei.cli import NO
from wokhei.cli.output import report
from wokhei.cli.run import stopping
from wokhei.config import load
from wokhei.domain.source import Autonomy, Desk
from wokhei.publishing import article_path

ENOUGH = 3  # articles; fewer means that the demonstration did not work


@click.command()
@click.option("--once", is_flag=True, help="Leave when the articles are written.")
@click.option("--port", type=click.IntRange(0, 65535), help="Port of the site; 0 takes a free one.")
def demo(*, once: bool, port: int | None) -> None:
    """Show the whole desk at work, offline, on sixty days of an invented wire.

    Every outlet of the wire is made up and marked so. The desk polls them over HTTP on this
    machine, and prints the address of each article it publishes, one a line. Example:

        wokhei demo --once
    """
    from wokhei.adapters.clock import ArchiveClock
    from wokhei.newsroom import opened
    from wokhei.worker.demo import play, playing

    with ExitStack() as stack:
        if "WOKHEI_DATA" not in os.environ:
            folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="wokhei-demo-"))
            os.environ["WOKHEI_DATA"] = folder
        settings = load(port=port, spacing=0, settle=timedelta(hours=12))
        desks = tuple(Desk(d.slug, d.name, Autonomy.PUBLISH) for d in settings.desks)
        settings = replace(settings, data=Path(os.environ["WOKHEI_DATA"]), desks=desks)
        wire = stack.enter_context(playing())
        clock = ArchiveClock(wire.items[0].at)
        newsroom = stack.enter_context(opened(settings, clock=clock))
        stop = stack.enter_context(stopping())

        from wokhei.web.server import SiteServer

        address = f"http://{settings.host}:{settings.port}"
        if not once:
            site = stack.enter_context(SiteServer(host=settings.host, port=settings.port))
            address = site.address
        play(newsroom, clock, wire=wire, report=report(), stop=stop)
        editions = newsroom.store.editions()
        for edition in editions:
            click.echo(address + article_path(edition.slug))
        if len(editions) < ENOUGH:
            click.echo(f"only {len(editions)} articles were published; {ENOUGH} were due", err=True)
            raise click.exceptions.Exit(NO)
        if not once:
            click.echo(f"The site is at {address}/ (Ctrl-C stops)", err=True)
            stop.wait()
