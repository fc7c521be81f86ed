"""`wokhei sources …`."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import click

from wokhei.cli.output import json_option, show
from wokhei.config import load
from wokhei.domain.source import SourceHealth, SourceState
from wokhei.newsroom import opened, read_catalogue
from wokhei.sources import write_opml, write_tsv


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
        every = newsroom.store.sources(desk=desk)
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
