"""`wokhei draft`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from wokhei.cli.manuscript import check_out, deliver, json_option, out_option
from wokhei.config import load
from wokhei.domain.article import Article
from wokhei.domain.source import Desk, WrittenBy

if TYPE_CHECKING:
    from wokhei.desk import Writer
    from wokhei.writing import Written


@click.command()
@click.argument("signal", required=False)
@click.option("--question", help="Write on a question instead of a signal; needs --dossier.")
@click.option(
    "--dossier",
    "folder",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="A folder of texts, Markdown and HTML to draw from, and from nothing else.",
)
@click.option("--desk", default="", help="Desk of a question; the first one where not given.")
@click.option(
    "--writer",
    "by",
    type=click.Choice(["extractive", "model"]),
    default="extractive",
    show_default=True,
    help="Quote alone, or let the language model of the settings retell some quotations.",
)
@out_option
@json_option
def draft(
    *,
    signal: str | None,
    question: str | None,
    folder: Path | None,
    desk: str,
    by: str,
    out: Path | None,
    as_json: bool,
) -> None:
    """Write up a signal of the desk, or a question from a folder of documents.

    Nothing is published. A draft that is spiked leaves with exit code 1. Example:

        wokhei draft --dossier papers --question "open source AI" --out draft.md
    """
    if (signal is None) == (question is None):
        raise click.UsageError("name a SIGNAL (see: wokhei signals), or give --question")
    if signal is not None and folder is not None:
        raise click.UsageError("--dossier goes with --question; a SIGNAL has its own documents")
    if question is not None and not question.strip():
        raise click.UsageError("--question is empty")
    if question is not None and folder is None:
        raise click.UsageError("--question needs --dossier FOLDER")
    check_out(out)
    writer = _writer(by)
    article = (
        _from_signal(signal, writer)
        if signal
        else _from_folder(question or "", folder or Path(), desk, writer)
    )
    deliver(article, out=out, as_json=as_json)


def _writer(name: str) -> Writer:
    """The writer of that name; the model's tells what it used, and what went wrong."""
    from wokhei.newsroom import writer_of

    settings = load()

    def told(written: Written) -> None:
        cost = written.tokens * settings.model_price / 1_000_000
        spent = f", which cost {cost:.4f}" if settings.model_price else ""
        click.echo(f"model: {written.tokens} of {settings.model_tokens} tokens{spent}", err=True)
        for fault in written.faults:
            click.echo(f"model: {fault}; what it would have retold is quoted", err=True)

    return writer_of(settings, Desk("", "", writer=WrittenBy(name)), told=told)


def _from_folder(question: str, folder: Path, desk: str, writer: Writer) -> Article:
    from wokhei import desk as flow
    from wokhei.adapters.clock import SystemClock
    from wokhei.adapters.folder import read_folder
    from wokhei.dossier import gather_question
    from wokhei.newsroom import compared, second_opinion

    now = SystemClock().now()
    slug = desk or load().desks[0].slug
    documents = read_folder(folder, now=now)
    dossier = compared(gather_question(question, documents, desk=slug, now=now))
    article = flow.compose(dossier, now=now, writer=writer, second=second_opinion(load()))
    return flow.spiked_if_failed(article, now=now)


def _from_signal(identity: str, writer: Writer) -> Article:
    from wokhei import desk as flow
    from wokhei.newsroom import compared, opened
    from wokhei.stories import StoryIndex
    from wokhei.worker.loop import MEMORY

    with opened(load(), alone=False) as newsroom:
        store, now = newsroom.store, newsroom.clock.now()
        signal = store.signal(identity)
        stories = StoryIndex()
        for document in store.heard(since=signal.at - MEMORY, until=signal.window_end_at):
            stories.place(document)
        dossier = compared(flow.gather(store, signal, stories=stories, now=now), store)
        second = newsroom.second_opinion()
        article = flow.compose(dossier, now=now, writer=writer, second=second)
        return flow.spiked_if_failed(article, now=now)
