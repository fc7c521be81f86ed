"""`wokhei stories`, `wokhei contested` and `wokhei backtest`: the desk's eye, on a file."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from datetime import date, timedelta
from json import dumps
from pathlib import Path
from typing import Any

import click

from wokhei.cli import meanings
from wokhei.cli.backtest_hearing import duplicates, identity, schedule
from wokhei.cli.output import json_option, show_figures
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

    Groups come from a field `group` of the items, else from families; for a term that none of them
    uses often enough, they are those that dispute it and those that just use it. Example:

        wokhei contested archive.jsonl --out terms.jsonl
    """
    from wokhei.evaluation.contested import grouped
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
    terms = candidates(groups)
    using = _using(terms, groups)
    if not stated:
        using = {term: grouped(term, found) for term, found in using.items()}
    contests = (contest(term, using[term], seed=SEED) for term in terms)
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
        """The verb named, else `events` with all the arguments.

        Raises:
            UsageError: The first argument is neither a verb nor a file.
        """
        if args and args[0] not in self.commands:
            if not Path(args[0]).exists():
                verbs = ", ".join(sorted(self.commands))
                raise click.UsageError(f"{args[0]!r} is no file, and no measure: {verbs}", ctx)
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
@click.option(
    "--against",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="Headlines of others, to see which of them were missed, and why.",
)
@json_option
def events(
    *,
    file: Path,
    events: Path | None,
    injections: Path | None,
    shuffle: int,
    against: Path | None,
    as_json: bool,
) -> None:
    """Recall of dated events and of headlines, false alarms on shuffled titles, and speed.

    Nothing after an alert's time is used for it. HEADLINES are JSON Lines (`title`, and `date` and
    `url` where known), columns separated by tabs, or a headline a line. Example:

        wokhei backtest events stream.jsonl.gz --events events.jsonl --shuffle 5
    """
    from wokhei.evaluation import calibration, headlines, signals
    from wokhei.evaluation.streams import replayed

    outside = headlines.read_headlines(against) if against else []
    dated = _events(events) if events else []
    injected = _injections(injections) if injections else None
    heard = _documents(file)
    replay = replayed(heard)
    figures: dict[str, Any] = {
        "documents": replay.documents,
        "signals": len(replay.signals),
        "signals_by_kind": dict(sorted(Counter(s.kind.value for s in replay.signals).items())),
        "signals_a_day": round(len(replay.signals) / max(replay.days, 1), 2),
        "documents_a_second": round(replay.rate),
    }
    if dated:
        titles = {document.id: document.title for document in heard}
        figures["events"] = asdict(signals.event_recall(replay.signals, titles, dated))
        figures["latency"] = asdict(calibration.latency(replay.signals, heard, dated))
    if injected is not None:
        figures |= _injected(file, heard, *injected, shuffle=shuffle)
    if shuffle:
        figures |= asdict(calibration.null(heard, seeds=range(shuffle)))
    if outside:
        figures["against"] = asdict(headlines.against(outside, heard, replay))
    show_figures(figures, as_json=as_json, meanings=meanings.EVENTS)


@backtest.command()
@stream
@json_option
def gaps(*, file: Path, as_json: bool) -> None:
    """How well overlooked stories are told, by their delayed uptake.

    The precision stands beside that of two blind orders. Example:

        wokhei backtest gaps stream.jsonl.gz
    """
    from wokhei.evaluation.gaps import coverage_gaps

    found = coverage_gaps(_documents(file))
    show_figures(asdict(found), as_json=as_json, meanings=meanings.GAPS)


@backtest.command("stories")
@stream
@json_option
def marked_stories(*, file: Path, as_json: bool) -> None:
    """How well items are grouped by event.

    Each item has the `story` that people gave it. Example:

        wokhei backtest stories clusters.jsonl
    """
    from wokhei.evaluation.stories import grouping
    from wokhei.evaluation.streams import rows

    documents = _documents(file)
    marked = {str(row["id"]): str(row["story"]) for row in rows(file, needed=("id", "story"))}
    found = grouping(documents, marked)
    show_figures(asdict(found), as_json=as_json, meanings=meanings.STORIES)


@backtest.command("contested")
@stream
@json_option
def labelled_disputes(*, file: Path, as_json: bool) -> None:
    """How well disputes over words are told, on labelled titles or on texts of two groups.

    A line is `{"title", "contested": bool}`, or `{"item", "group1": [text, …], "group2": […],
    "divergent": 0 or 1}` where the term is spelled XTERMX. Example:

        wokhei backtest contested contested_titles.jsonl
    """
    from wokhei.evaluation.contested import disputed_titles, divergent_terms
    from wokhei.evaluation.streams import rows

    items = list(rows(file))
    if items and all("group1" in row for row in items):
        checked = rows(file, needed=("item", "group1", "group2", "divergent"))
        found = asdict(divergent_terms(checked))
        show_figures(found, as_json=as_json, meanings=meanings.SENSES)
        return
    if not items:
        raise InputError("holds no items", where=str(file))
    checked = rows(file, needed=("title", "contested"))
    told = asdict(disputed_titles(checked))
    show_figures(told, as_json=as_json, meanings=meanings.TITLES)


@backtest.command("emergence")
@click.option("--seed", type=int, default=SEED, show_default=True, help="Of the simulated terms.")
@json_option
def simulated_emergence(*, seed: int, as_json: bool) -> None:
    """How often the emergence detector is wrong, on simulated terms.

    Some rise and some stay flat, with the restlessness of real ones. Example:

        wokhei backtest emergence
    """
    from wokhei.evaluation.detectors import emergence

    found = emergence(seed=seed)
    show_figures(asdict(found), as_json=as_json, meanings=meanings.EMERGENCE)


@backtest.command("changes")
@click.argument("folder", type=click.Path(path_type=Path, exists=True, file_okay=False))
@json_option
def changed_documents(*, folder: Path, as_json: bool) -> None:
    """How often a document laid out anew is called changed, and a changed one is not.

    FOLDER holds licences or policies as `.txt` files. Each is set in other lines, with other
    quotation marks and numbers, and once with a sentence put in. Example:

        wokhei backtest changes papers
    """
    from wokhei.evaluation.changes import document_changes, texts_in

    found = document_changes(texts_in(folder))
    show_figures(asdict(found), as_json=as_json, meanings=meanings.CHANGES)


for _measure in (schedule, identity, duplicates):
    backtest.add_command(_measure)


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


def _using(
    wanted: Iterable[str], groups: Mapping[str, list[Document]]
) -> dict[str, dict[str, list[Document]]]:
    """The documents that use each term, by group."""
    from wokhei.text.terms import terms

    using: dict[str, dict[str, list[Document]]] = {term: {} for term in wanted}
    for name, documents in groups.items():
        for document in documents:
            for term in using.keys() & set(terms(document.text)):
                using[term].setdefault(name, []).append(document)
    return using


def _events(file: Path) -> list[dict[str, Any]]:
    """The dated events of a file.

    Raises:
        InputError: There are none, or one has no usable date, window or pattern.
    """
    from wokhei.evaluation.streams import rows

    found = list(rows(file, needed=("event", "pattern", "date", "window")))
    for row in found:
        try:
            re.compile(row["pattern"])
            first, last = row["window"]
            for shift in (first, last):
                date.fromisoformat(row["date"]) + timedelta(days=shift)
        except (re.error, TypeError, ValueError, OverflowError) as error:
            raise InputError(
                f"event {row['event']!r} cannot be used: {error}", where=str(file)
            ) from error
    if not found:
        raise InputError("holds no events", where=str(file))
    return found


def _injections(file: Path) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """The items to put in, and what is true of them.

    Raises:
        InputError: A file cannot be used, or the truth is missing.
    """
    from wokhei.evaluation.streams import rows

    items = list(rows(file, needed=("id", "published", "source", "title", "injected")))
    needed = ("event", "term", "kind", "should_flag", "docs", "start")
    return items, list(rows(_truth(file), needed=needed))


def _injected(
    file: Path,
    heard: Sequence[Document],
    items: Sequence[Mapping[str, Any]],
    truth: Sequence[Mapping[str, Any]],
    *,
    shuffle: int,
) -> dict[str, Any]:
    """What is found of what was put in; where nothing else happens, how much else is found too."""
    from wokhei.evaluation import signals
    from wokhei.evaluation.calibration import NOMINAL
    from wokhei.evaluation.streams import documents, replayed, rows

    mixed = [*rows(file), *items]
    found = replayed(documents(mixed)).signals
    figures: dict[str, Any] = {"injections": asdict(signals.injected_recall(found, mixed, truth))}
    if shuffle:
        real = {event["event"] for event in truth if event["should_flag"]}
        events = documents(item for item in items if item["injected"] in real)
        figures["false_discovery_share"] = {
            f"q {q:g}": signals.false_discovery_share(heard, events, q=q) for q in NOMINAL
        }
    return figures


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
