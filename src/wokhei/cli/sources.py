"""`wokhei sources …`."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click
from rich.progress import track

from wokhei import __version__
from wokhei.cli import NO
from wokhei.cli.output import console, json_option, known_desk, report, show
from wokhei.config import load
from wokhei.domain.document import Quality
from wokhei.domain.errors import InputError
from wokhei.domain.source import SourceHealth, SourceState
from wokhei.monitor import remedy
from wokhei.newsroom import Newsroom, opened, read_catalogue
from wokhei.sources import write_opml, write_tsv

if TYPE_CHECKING:
    from wokhei.adapters.scouting import FoundFeed

AT_ONCE = 100  # sources kept together, so that a bar can tell how far an import is
SHOWN = 5  # items of a feed in a preview
QUALITY_WORDS = {
    Quality.FULL: "whole",
    Quality.THIN: "thin",
    Quality.PAYWALLED: "behind a paywall",
    Quality.CUT_OFF: "cut off",
}
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
    terminal = console(stderr=True)
    parts = [found[start : start + AT_ONCE] for start in range(0, len(found), AT_ONCE)]
    shown = track(
        parts, "Importing", console=terminal, transient=True, disable=not terminal.is_terminal
    )
    with opened(settings) as newsroom:
        new = sum(newsroom.store.save_sources(part) for part in shown)
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
    from wokhei.adapters.scouting import scout

    settings = load()
    slug = desk or settings.desks[0].slug
    with opened(settings, alone=False) as newsroom:
        known_desk(newsroom, desk)
        with newsroom.fetcher() as fetcher, newsroom.readers() as readers:
            address = url if "://" in url else f"https://{url}"
            found = scout(address, fetcher=fetcher, read=readers.read, now=SystemClock().now())
        for feed in found.feeds:
            _preview(feed, name=name)
        if not found.feeds:
            click.echo(f"{address}: {found.problem}\n{found.remedy}", err=True)
            raise click.exceptions.Exit(NO)
        if preview:
            return
        new = newsroom.store.save_sources(feed.source(desk=slug, name=name) for feed in found.feeds)
    known = len(found.feeds) - new
    told = f"; {known} known already" if known else ""
    click.echo(f"{new} new on the {slug} desk{told}", err=True)


def _preview(feed: FoundFeed, *, name: str | None) -> None:
    """Say what would be read."""
    click.echo(f"{name or feed.title or feed.url}: {feed.url}")
    about = [feed.kind.value, feed.language or "language not stated"]
    if feed.quality:
        about.append(f"{len(feed.documents)} items, most of them {QUALITY_WORDS[feed.quality]}")
    click.echo(f"  {', '.join(about)}{f'; rights: {feed.rights}' if feed.rights else ''}")
    for document in feed.documents[:SHOWN]:
        click.echo(f"  {document.published_at:%Y-%m-%d}  {document.title}")


@sources.command()
@click.argument("names", nargs=-1, required=True)
def remove(*, names: tuple[str, ...]) -> None:
    """Take sources out of the list; what they brought stays.

    NAMES are names or feed URLs. The exit code is 1 when one is not in the list, and then none is
    taken out. Example:

        wokhei sources remove https://example.org/feed.xml
    """
    with opened(load(), alone=False) as newsroom:
        every = newsroom.store.sources()
        known = {word for source in every for word in (source.name, source.feed_url)}
        if unknown := [name for name in names if name not in known]:
            told = ", ".join(unknown)
            click.echo(f"no such source: {told}; see: wokhei sources list", err=True)
            raise click.exceptions.Exit(NO)
        chosen = [one for one in every if one.name in names or one.feed_url in names]
        newsroom.store.remove_sources(source.id for source in chosen)
    for source in chosen:
        click.echo(f"{source.name}: {source.feed_url}")
    click.echo(f"{len(chosen)} taken out", err=True)


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
    from wokhei.adapters.scouting import ask

    telling = report()
    with (
        opened(load(), alone=False) as newsroom,
        newsroom.fetcher() as fetcher,
        newsroom.readers() as readers,
    ):
        chosen = [
            source
            for source in newsroom.store.sources(desk=known_desk(newsroom, desk))
            if not names or source.name in names or source.feed_url in names
        ]
        telling.polling(len(chosen))
        rows, remedies = [], Counter[str]()
        for source, fetched, health in ask(
            chosen, fetcher=fetcher, read=readers.read, now=newsroom.clock.now()
        ):
            telling.polled(source, fetched, health, new=0)
            todo = "" if health.state in UP else remedy(fetched)
            remedies[todo] += bool(todo)
            rows.append(
                {
                    "name": source.name,
                    "state": health.state.value,
                    "reason": health.reason,
                    "url": source.feed_url,
                    # People have one in the reason, and the other below the table.
                    **({"proposed": health.proposed, "remedy": todo} if as_json else {}),
                }
            )
    rows.sort(key=lambda row: (row["state"], row["name"], row["url"]))
    show(rows, as_json=as_json, empty="no such source; see: wokhei sources list")
    for todo, count in (+remedies).most_common() if not as_json else ():
        click.echo(f"{count} of them: {todo}", err=True)
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
@click.option("--since", type=click.DateTime(["%Y-%m-%d"]), help="Of a WARC: read on or after.")
@click.option("--until", type=click.DateTime(["%Y-%m-%d"]), help="Of a WARC: read before.")
def export(*, file: Path, since: datetime | None, until: datetime | None) -> None:
    """Write the sources to a TSV or OPML file, or what was read from them to a WARC file.

    The file's ending says which: .tsv, .opml or .xml, .warc or .warc.gz. Example:

        wokhei sources export read.warc.gz --since 2026-01-01
    """
    name = file.name.lower()
    archive = name.endswith((".warc", ".warc.gz"))
    if not archive and (since or until):
        raise click.UsageError("--since and --until are of a WARC file: name it FILE.warc.gz")
    with opened(load(), alone=False) as newsroom:
        try:
            if archive:
                count = _archived(newsroom, file, since=since, until=until)
            else:
                count = _listed(newsroom, file)
        except OSError as error:
            raise InputError(f"cannot be written: {error.strerror}", where=str(file)) from error
    click.echo(f"{count} {'answers' if archive else 'sources'} written to {file}")


def _listed(newsroom: Newsroom, file: Path) -> int:
    found = newsroom.store.sources()
    opml = file.suffix.lower() in (".opml", ".xml")
    file.write_text(write_opml(found) if opml else write_tsv(found), "utf-8")
    return len(found)


def _archived(
    newsroom: Newsroom, file: Path, *, since: datetime | None, until: datetime | None
) -> int:
    from wokhei.adapters.warc import write_warc

    store = newsroom.store
    snapshots = store.snapshots(
        since=since and since.replace(tzinfo=UTC), until=until and until.replace(tzinfo=UTC)
    )
    beside = file.with_name(f"{file.name}.part")  # a file is there whole or not at all
    with beside.open("wb") as out:
        count = write_warc(
            out,
            snapshots,
            body=store.blob,
            software=f"wokhei/{__version__}",
            packed=file.name.lower().endswith(".gz"),
        )
    beside.replace(file)
    return count
