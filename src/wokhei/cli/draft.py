"""`wokhei draft`."""

from __future__ import annotations

from json import dumps
from pathlib import Path

import click

from wokhei.cli import NO
from wokhei.cli.output import json_option
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
@click.option(
    "--out",
    type=click.Path(path_type=Path, dir_okay=False, writable=True),
    help="Write to a .json, .md or .html file instead of the terminal.",
)
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
    if out is not None and out.suffix.lower() not in (".json", ".md", ".html"):
        raise click.UsageError(f"--out {out}: the name must end in .json, .md or .html")
    article = (
        _from_signal(signal) if signal else _from_folder(question or "", folder or Path(), desk)
    )
    text = _rendered(article, out.suffix.lower() if out else ".json" if as_json else ".md")
    if out is None:
        click.echo(text)
    else:
        try:
            out.write_text(text, "utf-8")
        except OSError as error:
            raise click.ClickException(f"{out} cannot be written: {error.strerror}") from error
        click.echo(f"{out} written", err=True)
    if article.reason:
        click.echo(f"spiked: {article.reason}", err=True)
        raise click.exceptions.Exit(NO)


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


def _rendered(article: Article, kind: str) -> str:
    from wokhei.publishing.manuscript import manuscript, markdown

    if kind == ".md":
        return markdown(article)
    if kind == ".html":
        if article.draft is None:
            raise click.ClickException(f"nothing was written: {article.reason}")
        from wokhei.newsroom import site_of
        from wokhei.web.proof import proof

        return proof(article, site=site_of(load()))
    # A folder's documents are known by their file names, the desk's by their ids.
    by_key = article.dossier.signal is None
    data = manuscript(article, by_key=by_key)
    data["documents"] = {
        (document.key if by_key else document.id): document.text
        for document in article.dossier.documents
    }
    return dumps(data, ensure_ascii=False, indent=2)
