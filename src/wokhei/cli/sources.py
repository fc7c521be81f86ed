"""`wokhei sources …`."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import click

from wokhei.cli import NO
from wokhei.cli.output import json_option, known_desk, report, show
from wokhei.config import load
from wokhei.domain.source import SourceHealth, SourceState
from wokhei.newsroom import opened, read_catalogue
from wokhei.sources import write_opml, write_tsv

SHOWN = 5  # entries of a feed in a preview
UP = (SourceState.OK, SourceState.THIN, SourceState.STALE, SourceState.MOVED)


@click.group()
def sources() -> None:
    """Import, list and export the sources that the desk monitors."""


@sources.command("import")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--desk", help="Desk for outlines of an OPML file that name none.")
def import_(*, file: Path, desk: str | None) -> None:
    """Take the sources of a TSV or OPML file.

    Example:
        wokhei sources import feeds.opml --desk technology
    """
    settings = load()
    found = read_catalogue(file, desk=desk or settings.desks[0].slug)
    with opened(settings) as newsroom:
        new = newsroom.store.save_sources(found)
    click.echo(f"{new} new sources, {len(found) - new} known already")


@sources.command()
@click.argument("url")
@click.option("--desk", help="Desk that the source belongs to; the first one where not given.")
@click.option("--name", help="What to call it; its own title where not given.")
@click.option("--preview", is_flag=True, help="Show what would be read, and add nothing.")
def add(*, url: str, desk: str | None, name: str | None, preview: bool) -> None:
    """Add the feed at a URL, or the feeds that a page there points to.

    The exit code is 1 when there is none. Example:

        wokhei sources add https://example.org/ --desk science
    """
    from wokhei.adapters.clock import SystemClock
    from wokhei.worker.scouting import scout

    settings = load()
    slug = desk or settings.desks[0].slug
    with opened(settings, alone=False) as newsroom:
        with newsroom.fetcher() as fetcher, newsroom.tolerant_parser() as tolerant:
            found = scout(url, fetcher=fetcher, tolerant=tolerant, now=SystemClock().now())
        for feed in found.feeds:
            title = name or feed.title or feed.url
            click.echo(f"{title}: {feed.url}")
            for entry in feed.entries[:SHOWN]:
                at = f"{entry.published_at:%Y-%m-%d}" if entry.published_at else "no date   "
                click.echo(f"  {at}  {entry.title}")
        if not found.feeds:
            click.echo(f"{url}: {found.problem}", err=True)
            raise click.exceptions.Exit(NO)
        if preview:
            return
        new = newsroom.store.save_sources(feed.source(desk=slug, name=name) for feed in found.feeds)
    click.echo(f"{new} new sources on the {slug} desk", err=True)


@sources.command()
@click.option("--desk", help="Only of this desk.")
@click.argument("names", nargs=-1)
@json_option
def check(*, names: tuple[str, ...], desk: str | None, as_json: bool) -> None:
    """Ask sources now, and say of each whether it can be read; nothing is kept.

    NAMES are names or feed URLs; without any, all sources are asked. The exit code is 1 when one
    cannot be read. Example:

        wokhei sources check --desk science
    """
    from wokhei.worker.scouting import ask

    telling = report()
    with (
        opened(load(), alone=False) as newsroom,
        newsroom.fetcher() as fetcher,
        newsroom.tolerant_parser() as tolerant,
    ):
        chosen = [
            source
            for source in newsroom.store.sources(desk=known_desk(newsroom, desk))
            if not names or source.name in names or source.feed_url in names
        ]
        telling.polling(len(chosen))
        rows = []
        for source, fetched, health in ask(
            chosen, fetcher=fetcher, tolerant=tolerant, now=newsroom.clock.now()
        ):
            telling.polled(source, fetched, health, new=0)
            rows.append(
                {
                    "name": source.name,
                    "state": health.state.value,
                    "reason": health.reason,
                    "url": source.feed_url,
                }
            )
    rows.sort(key=lambda row: (row["state"], row["name"], row["url"]))
    show(rows, as_json=as_json, empty="no such source; see: wokhei sources list")
    if not rows or any(row["state"] not in UP for row in rows):
        raise click.exceptions.Exit(NO)


@sources.command("list")
@click.option("--desk", help="Only of this desk.")
@click.option(
    "--state", type=click.Choice([state.value for state in SourceState]), help="Only in this state."
)
@json_option
def list_(*, desk: str | None, state: str | None, as_json: bool) -> None:
    """List sources with their state and its reason.

    Example:
        wokhei sources list --state unreachable
    """
    with opened(load(), alone=False) as newsroom:
        health = newsroom.store.health()
        every = newsroom.store.sources(desk=known_desk(newsroom, desk))
    rows = []
    for source in every:
        row = health.get(source.id, SourceHealth(source.id))
        if state is None or row.state == state:
            rows.append(
                {
                    "desk": source.desk,
                    "name": source.name,
                    "state": row.state.value,
                    "reason": row.reason,
                    "items": row.items,
                    "checked": row.checked_at.isoformat() if row.checked_at else None,
                    "url": source.feed_url,
                }
            )
    show(rows, as_json=as_json, empty="no such source; add some: wokhei sources import FILE")
    if not as_json and rows:
        counts = Counter(str(row["state"]) for row in rows)
        click.echo(", ".join(f"{n} {name}" for name, n in sorted(counts.items())), err=True)


@sources.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False, writable=True))
def export(*, file: Path) -> None:
    """Write the sources to a TSV or, by the file's ending, OPML file.

    Example:
        wokhei sources export feeds.opml
    """
    with opened(load(), alone=False) as newsroom:
        found = newsroom.store.sources()
    text = write_opml(found) if file.suffix.lower() in (".opml", ".xml") else write_tsv(found)
    try:
        file.write_text(text, "utf-8")
    except OSError as error:
        raise click.ClickException(f"{file} cannot be written: {error.strerror}") from error
    click.echo(f"{len(found)} sources written to {file}")
