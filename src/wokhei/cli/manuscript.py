"""How commands hand out an article: as text for people, as data, or as a page in one file."""

from __future__ import annotations

from json import dumps
from pathlib import Path

import click

from wokhei.cli import NO
from wokhei.config import load
from wokhei.domain.article import Article, ArticleState
from wokhei.domain.errors import StoreError
from wokhei.publishing.manuscript import manuscript, markdown

KINDS = (".json", ".md", ".html")

out_option = click.option(
    "--out",
    type=click.Path(path_type=Path, dir_okay=False, writable=True),
    help="Write to a .json, .md or .html file instead of the terminal.",
)
json_option = click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")


def check_out(out: Path | None) -> None:
    """Refuse a file whose ending says nothing of its kind.

    Raises:
        UsageError: Names the file and the endings there are.
    """
    if out is not None and out.suffix.lower() not in KINDS:
        raise click.UsageError(f"--out {out}: the name must end in {', '.join(KINDS)}")


def deliver(article: Article, *, out: Path | None, as_json: bool) -> None:
    """Print the article, or write it to a file; one that was spiked leaves with exit code 1.

    Raises:
        StoreError: The file cannot be written.
    """
    kind = out.suffix.lower() if out else ".json" if as_json else ".md"
    if article.draft is not None or kind != ".html":
        text = _rendered(article, kind)
        if out is None:
            click.echo(text)
        else:
            try:
                out.write_text(text, "utf-8")
            except OSError as error:
                raise StoreError(f"{str(out)!r} cannot be written: {error.strerror}") from error
            click.echo(f"{out} written", err=True)
    for remark in article.ledger.remarks if article.ledger else ():
        click.echo(f"remark: {remark.message}", err=True)
    for doubt in article.doubts:
        click.echo(f"in doubt: {doubt.reason}", err=True)
    if article.state is ArticleState.SPIKED:
        click.echo(f"spiked: {article.reason}", err=True)
        raise click.exceptions.Exit(NO)


def _rendered(article: Article, kind: str) -> str:
    if kind == ".md":
        return markdown(article)
    if kind == ".html":
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
