"""`wokhei draft`."""

from __future__ import annotations

from pathlib import Path

import click

from wokhei.cli.manuscript import check_out, deliver, json_option, out_option
from wokhei.config import load
from wokhei.domain.article import Article


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
@out_option
@json_option
def draft(
    *,
    signal: str | None,
    question: str | None,
    folder: Path | None,
    desk: str,
    out: Path | None,
    as_json: bool,
) -> None:
    """Write up a signal of the desk, or a question from a folder of documents.

    Nothing is published. A draft that is spiked leaves with exit code 1. Example:

        wokhei draft --dossier papers --question "open source AI" --out draft.md
    """
    if (signal is None) == (question is None):
        raise click.UsageError("name a SIGNAL (see: wokhei signals), or give --question")
    if question is not None and folder is None:
        raise click.UsageError("--question needs --dossier FOLDER")
    check_out(out)
    article = (
        _from_signal(signal) if signal else _from_folder(question or "", folder or Path(), desk)
    )
    deliver(article, out=out, as_json=as_json)


def _from_folder(question: str, folder: Path, desk: str) -> Article:
    from wokhei import desk as flow
    from wokhei.adapters.clock import SystemClock
    from wokhei.adapters.folder import read_folder
    from wokhei.dossier import gather_question

    now = SystemClock().now()
    slug = desk or load().desks[0].slug
    documents = read_folder(folder, now=now)
    dossier = gather_question(question, documents, desk=slug, now=now)
    return flow.spiked_if_failed(flow.compose(dossier, now=now), now=now)


def _from_signal(identity: str) -> Article:
    from wokhei import desk as flow
    from wokhei.newsroom import opened
    from wokhei.stories import StoryIndex
    from wokhei.worker.loop import MEMORY

    with opened(load(), alone=False) as newsroom:
        store, now = newsroom.store, newsroom.clock.now()
        signal = store.signal(identity)
        stories = StoryIndex()
        for document in store.heard(since=signal.at - MEMORY, until=signal.window_end_at):
            stories.place(document)
        article = flow.compose(flow.gather(store, signal, stories=stories, now=now), now=now)
        return flow.spiked_if_failed(article, now=now)
