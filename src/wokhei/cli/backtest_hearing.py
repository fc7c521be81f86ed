"""`wokhei backtest schedule`, `identity` and `duplicates`: how well the desk hears, on archives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from json import dumps
from pathlib import Path
from typing import Any

import click

from wokhei.cli import NO
from wokhei.cli.output import json_option, show_figures
from wokhei.domain.errors import InputError

archive = click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))


@click.command()
@archive
@json_option
def schedule(*, file: Path, as_json: bool) -> None:
    """How late items are heard, and what it costs, from the publish times of feeds.

    FILE is JSON Lines, one feed a line, its times as `published_utc` in seconds. Example:

        wokhei backtest schedule publish_times.jsonl.gz
    """
    from wokhei.evaluation.monitoring import schedule as replayed_schedule

    show_figures(asdict(replayed_schedule(file)), as_json=as_json)


@click.command()
@archive
@json_option
def identity(*, file: Path, as_json: bool) -> None:
    """Whether an item stays one when its id, scheme, slug or title changes.

    FILE is JSON Lines. A line is an entry as one poll saw it, with what it truly is: `item`, `poll`
    (a number), `id`, `link`, `title`, `published`, and the `source` where there are several. Or it
    is a feed document, `doc_b64`, whose entries are changed here, one thing after the other. The
    exit code is 1 when an item became two, or two became one. Example:

        wokhei backtest identity polls.jsonl --json
    """
    from wokhei.evaluation.identity import replay

    found = replay(_rows(file))
    show_figures(asdict(found), as_json=as_json)
    if found.duplicates or found.merged:
        raise click.exceptions.Exit(NO)


@click.command()
@archive
@click.option(
    "--out",
    type=click.Path(path_type=Path, dir_okay=False, writable=True),
    help="Write a line an item there: its id, and the report it is taken for.",
)
@json_option
def duplicates(*, file: Path, out: Path | None, as_json: bool) -> None:
    """Precision and recall of what is taken for a copy, and documents a second.

    FILE is JSON Lines. A line is an item: `id`, `title`, `text`, `source`, `published`, and its
    `group` (items of one group are one text) or `duplicate_of` (the id of the original, or null).
    Or it is a pair: `a` and `b`, each an item, and `duplicate`. Pairs of items are what is counted.
    Without any such label only the speed and the copies found are printed. Example:

        wokhei backtest duplicates wire.jsonl --json
    """
    from wokhei.evaluation.copies import reports_of, score_copies

    rows = _rows(file)
    show_figures(asdict(score_copies(rows)), as_json=as_json)
    if out is None:
        return
    reports, _ = reports_of(rows)
    lines = (dumps({"id": name, "report": report}) for name, report in reports.items())
    try:
        out.write_text("".join(f"{line}\n" for line in lines), "utf-8")
    except OSError as error:
        raise InputError(f"cannot be written: {error.strerror}", where=str(out)) from error


def _rows(file: Path) -> list[Mapping[str, Any]]:
    """The rows of a file.

    Raises:
        InputError: It holds none, or what is no JSON Lines.
    """
    from wokhei.evaluation.streams import rows

    found: list[Mapping[str, Any]] = list(rows(file))
    if not found:
        raise InputError("holds no rows: one JSON object a line is needed", where=str(file))
    return found
