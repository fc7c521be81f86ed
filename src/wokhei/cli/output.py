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


def show_figures(
    figures: Mapping[str, Any], *, as_json: bool, meanings: Mapping[str, str] | None = None
) -> None:
    """Print measures, one a line; those that belong together under their name.

    Args:
        figures: Measures by name, nested where they belong together.
        as_json: Whether to print one line of JSON; what the figures say is its `explained`.
        meanings: What a figure says, by its path as `events.at_ten`.
    """
    found = {path: told for path, told in (meanings or {}).items() if _has(figures, path)}
    if as_json:
        explained = {"explained": found} if found else {}
        click.echo(dumps({**figures, **explained}, ensure_ascii=False))
        return
    _figures(figures, found, path="")


def _figures(figures: Mapping[str, Any], meanings: Mapping[str, str], *, path: str) -> None:
    """The lines of measures that stand at a path, with what each says."""
    indent = "  " * path.count(".")
    for name, value in figures.items():
        told = f"  ({meanings[path + name]})" if path + name in meanings else ""
        words = f"{indent}{name.replace('_', ' ')}"
        if isinstance(value, Mapping):
            click.echo(f"{words}:{told}")
            _figures(value, meanings, path=f"{path}{name}.")
        elif isinstance(value, list | tuple):
            click.echo(f"{words}: {', '.join(map(str, value)) or 'none'}{told}")
        else:
            click.echo(f"{words}: {value}{told}")


def _has(figures: Mapping[str, Any], path: str) -> bool:
    """Whether there is a measure at a path."""
    name, _, rest = path.partition(".")
    if name not in figures:
        return False
    return not rest or (isinstance(figures[name], Mapping) and _has(figures[name], rest))


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
