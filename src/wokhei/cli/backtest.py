"""`wokhei stories`, `wokhei contested` and `wokhei backtest`: the desk's eye, on a file."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from json import dumps
from pathlib import Path
from typing import Any

import click

from wokhei.cli.output import json_option
from wokhei.domain.document import Document
from wokhei.domain.errors import InputError

SEED = 0  # of the permutations, so that the same file gives the same numbers

stream = click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
out = click.option(
    "--out",
    type=click.Path(path_type=Path, dir_okay=False, writable=True),
    help="Write the lines there instead of the terminal.",
)


@click.command()
@stream
@out
def stories(*, file: Path, out: Path | None) -> None:
    """Group the items of an archive by event.

    A line `{"id", "story"}` is written for each item. Example:

        wokhei stories archive.jsonl.gz --out stories.jsonl
    """
    from wokhei.evaluation.stories import stories_of

    found = stories_of(_documents(file))
    _write(({"id": name, "story": story} for name, story in found.items()), out)


@click.command()
@stream
@click.option("--titles", is_flag=True, help="Say of each title whether it disputes a word.")
@out
def contested(*, file: Path, titles: bool, out: Path | None) -> None:
    """Find the terms of an archive that are quarrelled over, and used in different senses.

    Groups come from a field `group` of the items, else from families. Example:

        wokhei contested archive.jsonl --out terms.jsonl
    """
    from wokhei.evaluation.streams import rows
    from wokhei.signals.contested import candidates, contest
    from wokhei.signals.cues import cues

    documents = _documents(file)
    if titles:
        found = ((one.id, cues(one.title)) for one in documents)
        _write(
            ({"id": name, "contested": bool(told), "score": len(told)} for name, told in found), out
        )
        return
    stated = {str(row["id"]): str(row["group"]) for row in rows(file) if row.get("group")}
    groups: defaultdict[str, list[Document]] = defaultdict(list)
    for document in documents:
        groups[stated.get(document.id, document.family)].append(document)
    draw = random.Random(SEED)  # noqa: S311 - repeatable, not secret
    contests = (contest(term, _using(term, groups), draw=draw) for term in candidates(groups))
    _write(
        (
            {
                "term": one.term,
                "score": one.score,
                "p": one.p,
                "divergence": one.divergence,
                "cues": [{"document": name, **asdict(cue)} for name, cue in one.cues],
                "emitted": one.emitted,
                "opposed": [list(pair) for pair in one.opposed],
            }
            for one in contests
        ),
        out,
    )


class _Backtest(click.Group):
    """Takes a file for a verb: `backtest STREAM` is `backtest events STREAM`."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The verb named, else `events` with all the arguments."""
        if args and args[0] not in self.commands and Path(args[0]).exists():
            args = ["events", *args]
        return super().resolve_command(ctx, args)


@click.group(cls=_Backtest)
def backtest() -> None:
    """Measure what the desk notices, and when it polls, on archives with a known truth."""


@backtest.command()
@stream
@click.option(
    "--events",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="Dated events, JSON Lines: event, pattern, date, window.",
)
@click.option(
    "--injections",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="Items to put into the stream; their truth stands beside them as NAME_truth.jsonl.",
)
@click.option("--shuffle", type=click.IntRange(0, 100), default=0, help="Shuffled streams to try.")
@json_option
def events(
    *,
    file: Path,
    events: Path | None,
    injections: Path | None,
    shuffle: int,
    as_json: bool,
) -> None:
    """Recall of dated events, false alarms on shuffled titles, and speed.

    Nothing after an alert's time is used for it. Example:

        wokhei backtest events stream.jsonl.gz --events events.jsonl --shuffle 5
    """
    from wokhei.evaluation import signals
    from wokhei.evaluation.streams import documents, replayed, rows

    items = list(rows(file))
    heard = _documents(file)
    replay = replayed(heard)
    figures: dict[str, Any] = {
        "documents": replay.documents,
        "signals": len(replay.signals),
        "signals_a_day": round(len(replay.signals) / max(replay.days, 1), 2),
        "documents_a_second": round(replay.rate),
    }
    if events is not None:
        titles = {document.id: document.title for document in heard}
        figures["events"] = asdict(signals.event_recall(replay.signals, titles, rows(events)))
    if injections is not None:
        mixed = [*items, *rows(injections)]
        found = replayed(documents(mixed)).signals
        truth = rows(_truth(injections))
        figures["injections"] = asdict(signals.injected_recall(found, mixed, truth))
    if shuffle:
        figures["false_signals_a_day"] = signals.false_signals_a_day(heard, seeds=range(shuffle))
    _figures(figures, as_json=as_json)


@backtest.command()
@stream
@json_option
def gaps(*, file: Path, as_json: bool) -> None:
    """How well overlooked stories are told, by their delayed uptake.

    The precision stands beside that of two blind orders. Example:

        wokhei backtest gaps stream.jsonl.gz
    """
    from wokhei.evaluation.gaps import coverage_gaps

    _figures(asdict(coverage_gaps(_documents(file))), as_json=as_json)


@backtest.command()
@stream
@json_option
def schedule(*, file: Path, as_json: bool) -> None:
    """How late items are heard, and what it costs, from the publish times of feeds.

    FILE is JSON Lines, one feed a line, its times as `published_utc` in seconds. Example:

        wokhei backtest schedule publish_times.jsonl.gz
    """
    from wokhei.evaluation.monitoring import schedule as replayed_schedule

    _figures(asdict(replayed_schedule(file)), as_json=as_json)


def _documents(file: Path) -> list[Document]:
    """The items of an archive, by date.

    Raises:
        InputError: It holds none.
    """
    from wokhei.worker.replay import read_stream

    found = sorted(read_stream(file), key=lambda document: (document.published_at, document.id))
    if not found:
        raise InputError("holds no items", where=str(file))
    return found


def _using(term: str, groups: Mapping[str, list[Document]]) -> dict[str, list[Document]]:
    from wokhei.text.terms import terms

    using = {name: [d for d in found if term in terms(d.text)] for name, found in groups.items()}
    return {name: found for name, found in using.items() if found}


def _truth(injections: Path) -> Path:
    name = injections.name.partition(".")[0]
    truth = injections.with_name(f"{name}_truth.jsonl")
    if not truth.exists():
        raise InputError(f"the truth of {injections.name} is missing", where=str(truth))
    return truth


def _write(lines: Iterable[Mapping[str, Any]], out: Path | None) -> None:
    text = "".join(dumps(line, ensure_ascii=False) + "\n" for line in lines)
    if out is None:
        click.echo(text, nl=False)
        return
    try:
        out.write_text(text, "utf-8")
    except OSError as error:
        raise InputError(f"cannot be written: {error.strerror}", where=str(out)) from error


def _figures(figures: Mapping[str, Any], *, as_json: bool, indent: str = "") -> None:
    if as_json:
        click.echo(dumps(figures, ensure_ascii=False))
        return
    for name, value in figures.items():
        words = name.replace("_", " ")
        if isinstance(value, Mapping):
            click.echo(f"{indent}{words}:")
            _figures(value, as_json=False, indent=indent + "  ")
        elif isinstance(value, list | tuple):
            click.echo(f"{indent}{words}: {', '.join(map(str, value)) or 'none'}")
        else:
            click.echo(f"{indent}{words}: {value}")
