"""How well overlooked stories are told: those that few cover today and more take up later."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from wokhei.domain.document import Document
from wokhei.domain.story import Story
from wokhei.signals.gap import Coverage, CoverageGap, overlooked
from wokhei.stories import StoryConfig, StoryIndex
from wokhei.text.stems import stem
from wokhei.text.terms import is_stop, is_weak
from wokhei.text.tokens import words

_DAY = timedelta(days=1)
_YOUNG = timedelta(hours=36)  # a story compared is no older
_SETTLED = timedelta(days=5)  # after which a story has got the coverage it gets
_FEW = 2  # families at most, of a story that may be overlooked
_UPTAKE = 3  # further families that make it one that was


@dataclass(frozen=True, slots=True)
class GapFigures:
    """Precision among the twenty best stories of each day, against two blind orders."""

    days: int
    candidates: int
    precision: float
    by_recency: float
    at_random: float


@dataclass(frozen=True, slots=True)
class _Candidate:
    story_id: str
    families: int
    started_at: datetime
    score: float


def coverage_gaps(stream: Sequence[Document], *, best: int = 20) -> GapFigures:
    """Each day's stories with few families, ranked as overlooked, and which of them grew later."""
    index = StoryIndex(StoryConfig(horizon=timedelta(days=8)))
    titles = {document.id: document.title for document in stream}
    gap = CoverageGap()
    waiting: list[tuple[datetime, list[_Candidate]]] = []
    shares: list[tuple[float, float, float]] = []
    total = 0
    due = stream[0].published_at + _DAY
    for document in stream:
        while document.published_at >= due:
            if waiting and due - waiting[0][0] >= _SETTLED:
                _, day = waiting.pop(0)
                total += len(day)
                shares.append(_judged(day, index, best))
            found = _candidates(index, gap, due, titles)
            if found:
                waiting.append((due, found))
            due += _DAY
        index.place(document)
    figures = [sum(column) / max(1, len(shares)) for column in zip(*shares, strict=True)]
    precision, recency, blind = figures or (0.0, 0.0, 0.0)
    return GapFigures(
        days=len(shares),
        candidates=total,
        precision=round(precision, 4),
        by_recency=round(recency, 4),
        at_random=round(blind, 4),
    )


def _candidates(
    index: StoryIndex, gap: CoverageGap, now: datetime, titles: dict[str, str]
) -> list[_Candidate]:
    """Teaches what has settled, and scores what is young and little covered."""
    young = []
    for story in index.stories():
        if now - _SETTLED - _DAY <= story.started_at < now - _SETTLED:
            gap.update(Coverage(_words(story, titles), len(story.families), settled=True))
        elif story.started_at >= now - _YOUNG and len(story.families) <= _FEW:
            young.append(story)
    found = []
    for story in young:
        score = overlooked(
            expected=gap.expected(_words(story, titles)),
            families=len(story.families),
            age=now - story.started_at,
        )
        found.append(_Candidate(story.id, len(story.families), story.started_at, score))
    return found if gap.detectable else []


def _judged(day: list[_Candidate], index: StoryIndex, best: int) -> tuple[float, float, float]:
    def grew(candidate: _Candidate) -> bool:
        if candidate.story_id not in index:
            return False
        return len(index.story(candidate.story_id).families) >= candidate.families + _UPTAKE

    def share(key: Callable[[_Candidate], tuple[float, str]]) -> float:
        top = sorted(day, key=key)[:best]
        return sum(map(grew, top)) / len(top)

    return (
        share(lambda c: (-c.score, c.story_id)),
        share(lambda c: (-c.started_at.timestamp(), c.story_id)),
        sum(map(grew, day)) / len(day),
    )


def _words(story: Story, titles: dict[str, str]) -> frozenset[str]:
    """The content words of a story's titles, a copy's once."""
    found = {word for copies in story.reports for word in words(titles[copies[0]])}
    return frozenset(stem(word) for word in found if not is_stop(word) and not is_weak(word))
