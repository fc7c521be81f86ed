"""`wokhei signals` and `wokhei status`."""

from __future__ import annotations

from collections import Counter

import click

from wokhei.cli import NO
from wokhei.cli.output import json_option, show
from wokhei.config import load
from wokhei.domain.article import ArticleState
from wokhei.domain.source import SourceHealth, SourceState
from wokhei.newsroom import opened

UP = (SourceState.OK, SourceState.THIN, SourceState.STALE, SourceState.MOVED)


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
        found = newsroom.store.signals(desk=desk, reported=not below, limit=limit)
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
    """Say how each desk is doing; exit code 1 when something is broken.

    A desk with nothing to report is quiet. A desk whose sources do not answer, or whose steps
    fail, is broken. Example:

        wokhei status
    """
    rows, broken = [], False
    with opened(load(), alone=False) as newsroom:
        store = newsroom.store
        health = store.health()
        for desk in newsroom.settings.desks:
            states = Counter(
                health.get(source.id, SourceHealth(source.id)).state
                for source in store.sources(desk=desk.slug)
            )
            up = sum(states[state] for state in UP)
            tried = sum(states.values()) - states[SourceState.UNTRIED]
            shifts = store.shifts(desk=desk.slug, limit=1)
            problems = [*(shifts[0].problems if shifts else ())]
            if tried and not up:
                problems.append(f"none of {tried} sources answers")
            articles = Counter(article.state for article in store.articles(desk=desk.slug))
            noticed = store.signals(desk=desk.slug, reported=True, limit=1000)
            word = "broken" if problems else "working" if tried else "not started"
            rows.append(
                {
                    "desk": desk.slug,
                    "state": word if noticed or word != "working" else "quiet",
                    "sources_up": up,
                    "sources_down": tried - up,
                    "untried": states[SourceState.UNTRIED],
                    "documents": store.count_documents(desk=desk.slug),
                    "signals": len(noticed),
                    "published": articles[ArticleState.PUBLISHED],
                    "in_review": articles[ArticleState.IN_REVIEW],
                    "spiked": articles[ArticleState.SPIKED],
                    "problems": "; ".join(problems),
                }
            )
            broken = broken or bool(problems)
    show(rows, as_json=as_json, empty="no desk")
    if broken:
        raise click.exceptions.Exit(NO)
