"""Counts what a pass does, desk by desk, until it is put on record."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import datetime

from wokhei.domain.article import Article, ArticleState
from wokhei.domain.fetch import Fetched, Outcome
from wokhei.domain.shift import Shift
from wokhei.domain.signal import Signal

READABLE = (Outcome.OK, Outcome.NOT_MODIFIED, Outcome.EMPTY)
PROBLEMS = 20  # kept a desk and shift; the counters count the rest


class Tally:
    """Counts for one shift; `close` turns them into a `Shift` a desk and starts again."""

    def __init__(self, desks: Iterable[str], *, now: datetime) -> None:
        self._desks = tuple(desks)
        self._start(now)

    def answered(self, desk: str, fetched: Fetched, *, new: int) -> None:
        """Count a polled source."""
        counts = self._counts[desk]
        counts["polled"] += 1
        counts["unchanged"] += fetched.outcome is Outcome.NOT_MODIFIED
        counts["failed"] += fetched.outcome not in READABLE
        counts["items"] += new

    def noticed(self, signals: Iterable[Signal]) -> None:
        """Count signals noticed for the first time."""
        for signal in signals:
            name = "signals" if signal.reported else "below_threshold"
            self._counts[signal.desk][name] += 1

    def wrote(self, article: Article) -> None:
        """Count what became of a signal."""
        name = {ArticleState.PUBLISHED: "published", ArticleState.SPIKED: "spiked"}
        self._counts[article.desk][name.get(article.state, "held")] += 1

    def pruned(self, count: int) -> None:
        """Count answers whose raw bytes were forgotten."""
        self._counts[min(self._desks, default="")]["pruned"] += count

    def broke(self, desk: str, problem: str) -> None:
        """Note something broken, in words."""
        problems = self._problems[desk]
        if len(problems) < PROBLEMS and problem not in problems:
            problems.append(problem)

    @property
    def quiet(self) -> bool:
        """True when nothing at all was counted."""
        return not self._counts and not self._problems

    def close(self, now: datetime) -> list[Shift]:
        """The shifts of the desks, by slug; the tally starts again."""
        slugs = sorted({*self._desks, *self._counts, *self._problems})
        shifts = [
            Shift(
                desk=slug,
                started_at=self._started_at,
                ended_at=now,
                problems=tuple(self._problems.get(slug, ())),
                **dict(self._counts.get(slug, ())),
            )
            for slug in slugs
        ]
        self._start(now)
        return shifts

    def _start(self, now: datetime) -> None:
        self._started_at = now
        self._counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self._problems: defaultdict[str, list[str]] = defaultdict(list)
