"""`wokhei signals` and `wokhei status`."""

from __future__ import annotations

from collections import Counter

import click

from wokhei.cli import NO
from wokhei.cli.output import json_option, known_desk, show
from wokhei.config import load
from wokhei.domain.article import ArticleState
from wokhei.newsroom import opened


@click.command()
@click.option("--desk", help="Only of this desk.")
@click.option("--below", is_flag=True, help="Show the candidates below threshold, with the reason.")
@click.option("--limit", type=click.IntRange(1, 10_000), default=50, show_default=True)
@json_option
def signals(*, desk: str | None, below: bool, limit: int, as_json: bool) -> None:
    """List what the desk has noticed, newest first.

    Example:
        wokhei signals --desk science
    """
    with opened(load(), alone=False) as newsroom:
        found = newsroom.store.signals(
            desk=known_desk(newsroom, desk), reported=not below, limit=limit
        )
    rows = (
        {
            "signal": one.id,
            "at": one.at.isoformat(timespec="minutes"),
            "desk": one.desk,
            "kind": one.kind.value,
            "label": one.label,
            "observed": one.observed,
            "expected": round(one.expected, 2),
            "families": len(one.families),
            "q": float(f"{one.q:.3g}"),
            "reason": one.reason,
        }
        for one in found
    )
    show(
        rows,
        as_json=as_json,
        empty="no signal: nothing unusual in what was heard; see: wokhei status",
    )


@click.command()
@json_option
def status(*, as_json: bool) -> None:
    """Say how each desk is doing; exit code 1 when one is broken.

    A desk with nothing to report is not a broken one: its sources answer, and what they brought
    was not unusual. Example:

        wokhei status
    """
    from wokhei.web.condition import Condition
    from wokhei.web.reports import desk_reports

    with opened(load(), alone=False) as newsroom:
        store = newsroom.store
        reports = desk_reports(newsroom)
        rows = []
        for one in reports:
            slug, covered = one.desk.slug, one.report.coverage
            articles = Counter(article.state for article in store.articles(desk=slug, limit=10_000))
            rows.append(
                {
                    "desk": slug,
                    "condition": one.report.condition.value,
                    "sources_up": covered.up,
                    "sources_down": covered.down,
                    "untried": covered.untried,
                    "documents": store.count_documents(desk=slug),
                    "signals": len(store.signals(desk=slug, reported=True, limit=10_000)),
                    "published": articles[ArticleState.PUBLISHED],
                    "in_review": articles[ArticleState.IN_REVIEW],
                    "spiked": articles[ArticleState.SPIKED],
                    "reasons": " ".join(one.report.reasons),
                }
            )
    show(rows, as_json=as_json, empty="no desk")
    if any(one.report.condition is Condition.BROKEN for one in reports):
        raise click.exceptions.Exit(NO)
