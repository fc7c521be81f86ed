"""What editors do with articles: list, show, publish, correct, retract, spike."""

from __future__ import annotations

from pathlib import Path

import click

from wokhei.cli import manuscript
from wokhei.cli.output import json_option, known_desk
from wokhei.cli.output import show as show_rows
from wokhei.config import load
from wokhei.domain.article import Article, ArticleState
from wokhei.domain.errors import NotFound
from wokhei.domain.protocols import Store
from wokhei.newsroom import opened
from wokhei.publishing import article_path
from wokhei.publishing.states import Privilege, advance


@click.command()
@click.option(
    "--state",
    type=click.Choice([state.value for state in ArticleState]),
    help="Only in this state.",
)
@click.option("--desk", help="Only of this desk.")
@json_option
def articles(*, state: str | None, desk: str | None, as_json: bool) -> None:
    """List articles with their state, and why those held, spiked or in doubt are.

    An article is in doubt, and its state `correcting`, when a new version of a source no longer
    carries what was published. `doubts` counts the sentences.

    Example:
        wokhei articles --state in_review
    """
    with opened(load(), alone=False) as newsroom:
        states = None if state is None else [ArticleState(state)]
        found = newsroom.store.articles(desk=known_desk(newsroom, desk), states=states, limit=1000)
    rows = (
        {
            "article": article.slug,
            "desk": article.desk,
            "state": article.state.value,
            "updated": article.updated_at.isoformat(timespec="minutes"),
            "headline": article.draft.headline.text if article.draft else None,
            "doubts": len(article.doubts),
            "reason": article.reason,
        }
        for article in found
    )
    if state or desk:
        empty = "no such article"
    else:
        empty = "no article yet: nothing was unusual, or nothing was heard; see: wokhei status"
    show_rows(rows, as_json=as_json, empty=empty)


@click.command()
@click.argument("article")
@manuscript.out_option
@manuscript.json_option
def show(*, article: str, out: Path | None, as_json: bool) -> None:
    """Show an article as it is kept: what an editor reads before publishing it.

    ARTICLE is its name as `wokhei articles` lists it. Example:

        wokhei show glass-box-models-3f2a91
    """
    manuscript.check_out(out)
    with opened(load(), alone=False) as newsroom:
        manuscript.deliver(named(newsroom.store, article), out=out, as_json=as_json)


@click.command()
@click.argument("article")
def publish(*, article: str) -> None:
    """Publish an article that waits for an editor.

    ARTICLE is its name as `wokhei articles` lists it. Example:

        wokhei publish glass-box-models-3f2a91
    """
    from wokhei import desk

    with opened(load(), alone=False) as newsroom:
        kept = named(newsroom.store, article)
        edition = desk.publish(
            newsroom.store,
            kept,
            site=newsroom.site,
            privilege=Privilege.EDITOR,
            now=newsroom.clock.now(),
            expected=kept.state,
        )
    click.echo(f"{newsroom.site.url}{article_path(edition.slug)}")


@click.command()
@click.argument("article")
@click.option("--note", default="", help="What readers are told; else what the desk found.")
@json_option
def correct(*, article: str, note: str, as_json: bool) -> None:
    """Publish the correction that the desk has drafted of an article in doubt.

    `wokhei show` shows it. The page then says what was changed and when. Where nothing of the
    article would stand, retract it instead. Example:

        wokhei correct glass-box-models-3f2a91
    """
    from wokhei import desk

    with opened(load(), alone=False) as newsroom:
        kept = named(newsroom.store, article)
        corrected = desk.correct(
            newsroom.store, kept, site=newsroom.site, now=newsroom.clock.now(), note=note
        )
    row = {
        "article": corrected.slug,
        "revision": corrected.revision,
        "url": f"{newsroom.site.url}{article_path(corrected.slug)}",
        "note": corrected.reason,
    }
    show_rows([row], as_json=as_json, empty="")


@click.command()
@click.argument("article")
@click.option("--reason", required=True, help="Why; shown to readers on the article's page.")
def retract(*, article: str, reason: str) -> None:
    """Withdraw a published article; its page stays, with the reason above it.

    Example:
        wokhei retract glass-box-models-3f2a91 --reason "Its main source was withdrawn."
    """
    with opened(load(), alone=False) as newsroom:
        kept = named(newsroom.store, article)
        now = newsroom.clock.now()
        retracted = advance(
            kept, ArticleState.RETRACTED, privilege=Privilege.EDITOR, now=now, reason=reason
        )
        newsroom.store.save_article(retracted, expected=kept.state)
    click.echo(f"{kept.slug} retracted")


@click.command()
@click.argument("article")
@click.option("--reason", required=True, help="Why; kept and shown to editors.")
def spike(*, article: str, reason: str) -> None:
    """Decide that an article is not published.

    Example:
        wokhei spike glass-box-models-3f2a91 --reason "the desk has this already"
    """
    with opened(load(), alone=False) as newsroom:
        kept = named(newsroom.store, article)
        now = newsroom.clock.now()
        spiked = advance(
            kept, ArticleState.SPIKED, privilege=Privilege.EDITOR, now=now, reason=reason
        )
        newsroom.store.save_article(spiked, expected=kept.state)
    click.echo(f"{kept.slug} spiked")


def named(store: Store, name: str) -> Article:
    """The article of that slug or id.

    Raises:
        NotFound: There is none.
    """
    for article in store.articles(limit=100_000):
        if name in (article.slug, article.id):
            return article
    raise NotFound("article", name)
