"""How commands print: tables and colours for people, one JSON line a row for pipes."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Iterable, Mapping
from json import dumps
from typing import Any

import click
from rich.console import Console
from rich.table import Table

from wokhei.newsroom import Newsroom
from wokhei.worker.report import LogReport, Report, TerminalReport

json_option = click.option("--json", "as_json", is_flag=True, help="One JSON line a row.")


def known_desk(newsroom: Newsroom, slug: str | None) -> str | None:
    """The desk asked for, if there is one.

    Raises:
        UsageError: No desk has that slug; names those there are.
    """
    desks = {desk.slug for desk in newsroom.settings.desks}
    desks.update(source.desk for source in newsroom.store.sources())
    if slug is not None and slug not in desks:
        raise click.UsageError(f"--desk {slug}: no such desk; there are {', '.join(sorted(desks))}")
    return slug


def console(*, stderr: bool = False) -> Console:
    """The terminal; colours only where there is one."""
    return Console(stderr=stderr, soft_wrap=True)


def show(rows: Iterable[Mapping[str, object]], *, as_json: bool, empty: str) -> None:
    """Print rows that share their keys; `empty` is said when there is none."""
    rows = list(rows)
    if as_json:
        for row in rows:
            click.echo(dumps(row, ensure_ascii=False, default=str))
        return
    if not rows:
        click.echo(empty, err=True)
        return
    table = Table(box=None, header_style="bold", pad_edge=False)
    for name in rows[0]:
        table.add_column(name.replace("_", " "), overflow="fold")
    for row in rows:
        table.add_row(*("" if value is None else str(value) for value in row.values()))
    # On a pipe a table is as wide as it needs to be: whoever cuts it has other tools.
    width = None if sys.stdout.isatty() else 400
    Console(width=width, highlight=False).print(table)


def show_figures(figures: Mapping[str, Any], *, as_json: bool, indent: str = "") -> None:
    """Print measures, one a line; those that belong together under their name."""
    if as_json:
        click.echo(dumps(figures, ensure_ascii=False))
        return
    for name, value in figures.items():
        words = name.replace("_", " ")
        if isinstance(value, Mapping):
            click.echo(f"{indent}{words}:")
            show_figures(value, as_json=False, indent=indent + "  ")
        elif isinstance(value, list | tuple):
            click.echo(f"{indent}{words}: {', '.join(map(str, value)) or 'none'}")
        else:
            click.echo(f"{indent}{words}: {value}")


def report() -> Report:
    """A live report on a terminal, log lines otherwise; both go to standard error."""
    # It warns of every page without an article; the desk says so itself.
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    verbose = os.environ.get("WOKHEI_VERBOSE") == "1"
    if sys.stderr.isatty() and not verbose:
        logging.basicConfig(level=logging.ERROR, stream=sys.stderr)
        return TerminalReport(console(stderr=True))
    logging.basicConfig(
        level=logging.INFO,
        stream=sys.stderr,
        format="%(asctime)s %(levelname)s %(name)s %(message)s",
    )
    if verbose:
        logging.getLogger("wokhei").setLevel(logging.DEBUG)
    return LogReport()
