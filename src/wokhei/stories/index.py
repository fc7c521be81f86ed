"""Stories: documents on one event, grouped as they come in."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from wokhei.domain.document import Document
from wokhei.domain.span import digest
from wokhei.domain.story import Story
from wokhei.stories.config import StoryConfig
from wokhei.stories.copies import Copies
from wokhei.text.terms import is_stop
from wokhei.text.tokens import tokens


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a document belongs."""

    story_id: str
    report_id: str
    is_copy: bool


@dataclass(slots=True)
class _Growing:
    """A story while documents still join it."""

    id: str
    headline: str
    started_at: datetime
    updated_at: datetime
    weights: dict[str, float]
    norm: float
    reports: dict[str, list[tuple[datetime, str]]] = field(default_factory=dict)
    families: dict[str, str] = field(default_factory=dict)  # report -> family of its first copy
    desks: Counter[str] = field(default_factory=Counter)


class StoryIndex:
    """Places documents into stories one by one, with memory of a week.

    A document joins the nearest story by cosine over words weighted by rarity, if that is near
    enough; the longer a story is quiet, the farther it is. Copies join the story of their report.

    References:
        Allan, Papka & Lavrenko, On-line new event detection and tracking, 1998.
    """

    def __init__(self, config: StoryConfig = StoryConfig()) -> None:  # noqa: B008 - frozen
        self.config = config
        self._copies = Copies(config)
        self._stories: dict[str, _Growing] = {}
        self._story_of: dict[str, str] = {}  # report -> story
        self._postings: dict[str, dict[str, None]] = {}  # word -> stories
        self._frequency: Counter[str] = Counter()
        self._documents = 0
        self._latest_at: datetime | None = None  # None: nothing placed yet
        self._swept_at: datetime | None = None  # None: as above

    def place(self, document: Document) -> Placement:
        """Finds the report and the story of a document, or begins new ones."""
        at = document.published_at
        if self._latest_at is None or at > self._latest_at:
            self._latest_at = at
        self._sweep()
        found = tokens(document.title)
        title = [token.word for token in found]
        body_span = document.body
        body: list[str] = []
        if body_span is not None:
            limit = body_span.start + 12 * self.config.longest_body
            body = [t.word for t in tokens(document.text[body_span.start : limit])]
        report, is_copy = self._copies.report_of(document, title=title, body=body)
        if is_copy and self._story_of.get(report) in self._stories:
            story = self._stories[self._story_of[report]]
            self._join(story, document, report=report, vector=None)
            return Placement(story.id, report, is_copy=True)
        vector = self._vector(
            {
                token.word: self.config.name_weight
                if document.title[token.start].isupper() and token.start
                else 1.0
                for token in found
            },
            body,
        )
        nearest = self._nearest(vector, at)
        if nearest is None:
            nearest = self._begin(document)
        self._join(nearest, document, report=report, vector=vector)
        return Placement(nearest.id, report, is_copy=is_copy)

    def __contains__(self, story_id: str) -> bool:
        return story_id in self._stories

    def story(self, story_id: str) -> Story:
        """The story of that id.

        Raises:
            KeyError: It is unknown, or was let go.
        """
        return _finished(self._stories[story_id])

    def stories(self, *, updated_since: datetime | None = None) -> list[Story]:
        """The stories still growing, latest update first, then by id.

        Args:
            updated_since: Leave out those not updated at or after it; None keeps all.
        """
        kept = [
            story
            for story in self._stories.values()
            if updated_since is None or story.updated_at >= updated_since
        ]
        kept.sort(key=lambda story: story.id)
        kept.sort(key=lambda story: story.updated_at, reverse=True)
        return [_finished(story) for story in kept]

    def copies(self, document_ids: Iterable[str]) -> dict[str, tuple[str, ...]]:
        """The copies of each of these documents, earliest first; one without is left out."""
        wanted = set(document_ids)
        found: dict[str, tuple[str, ...]] = {}
        for story in self._stories.values():
            for copies in story.reports.values():
                names = [name for _, name in sorted(copies)]
                for name in wanted.intersection(names):
                    if len(names) > 1:
                        found[name] = tuple(other for other in names if other != name)
        return found

    def _vector(self, title: dict[str, float], body: list[str]) -> dict[str, float]:
        """The document's words with their weights, at length 1; empty where there is no word."""
        weights = {word: weight for word, weight in title.items() if not is_stop(word)}
        for word in body[: self.config.opening_words]:
            if word not in weights and not is_stop(word):
                weights[word] = self.config.body_weight
        self._documents += 1
        self._frequency.update(weights)
        for word in weights:
            weights[word] *= math.log((self._documents + 1) / self._frequency[word] + 1)
        norm = math.sqrt(sum(weight * weight for weight in weights.values()))
        return {word: weight / norm for word, weight in weights.items()} if norm else {}

    def _nearest(self, vector: dict[str, float], at: datetime) -> _Growing | None:
        """The nearest story that is near enough; None where there is none."""
        rarest = sorted(vector, key=lambda word: (-vector[word], word))[: self.config.rarest_words]
        shared: dict[str, float] = {}
        for word in rarest:
            postings = self._postings.get(word, {})
            if len(postings) > self.config.busiest_word:
                continue
            for name in postings:
                shared[name] = shared.get(name, 0.0) + vector[word]
        best: tuple[float, str] | None = None
        for name in sorted(shared, key=lambda name: (-shared[name], name))[
            : self.config.candidates
        ]:
            story = self._stories[name]
            weights = story.weights
            dot = sum(weight * weights.get(word, 0.0) for word, weight in vector.items())
            quiet = max(0.0, (at - story.updated_at) / self.config.half_life)
            near = dot / story.norm * 0.5**quiet
            if near >= self.config.similarity and (best is None or near > best[0]):
                best = (near, name)
        return self._stories[best[1]] if best else None

    def _begin(self, document: Document) -> _Growing:
        story = _Growing(
            id=digest("story", document.id),
            headline=document.title,
            started_at=document.published_at,
            updated_at=document.published_at,
            weights={},
            norm=0.0,
        )
        self._stories[story.id] = story
        return story

    def _join(
        self, story: _Growing, document: Document, *, report: str, vector: dict[str, float] | None
    ) -> None:
        """Adds a document to a story; a copy (no vector) does not move it."""
        copies = story.reports.setdefault(report, [])
        copies.append((document.published_at, document.id))
        story.families.setdefault(report, document.family)
        story.desks[document.desk] += 1
        story.started_at = min(story.started_at, document.published_at)
        story.updated_at = max(story.updated_at, document.published_at)
        self._story_of[report] = story.id
        if vector is None:
            return
        dot = 0.0
        for word, weight in vector.items():
            known = story.weights.get(word, 0.0)
            dot += known * weight
            story.weights[word] = known + weight
            self._postings.setdefault(word, {})[story.id] = None
        story.norm = math.sqrt(story.norm**2 + 2 * dot + (1.0 if vector else 0.0)) or 1.0

    def _sweep(self) -> None:
        """Lets go, once a quarter of the horizon, of what has been quiet for all of it."""
        if self._latest_at is None:
            return
        if self._swept_at is None:
            self._swept_at = self._latest_at
        if self._latest_at - self._swept_at < self.config.horizon / 4:
            return
        self._swept_at = self._latest_at
        before = self._latest_at - self.config.horizon
        for name in [n for n, story in self._stories.items() if story.updated_at < before]:
            story = self._stories.pop(name)
            for word in story.weights:
                del self._postings[word][name]
                if not self._postings[word]:
                    del self._postings[word]
            for report in story.reports:
                self._story_of.pop(report, None)
        self._copies.forget(before)


def _finished(story: _Growing) -> Story:
    reports = sorted(tuple(sorted(copies)) for copies in story.reports.values())
    return Story(
        id=story.id,
        headline=story.headline,
        desk=min(story.desks, key=lambda desk: (-story.desks[desk], desk)),
        started_at=story.started_at,
        updated_at=story.updated_at,
        reports=tuple(tuple(name for _, name in copies) for copies in reports),
        families=tuple(sorted(set(story.families.values()))),
    )
