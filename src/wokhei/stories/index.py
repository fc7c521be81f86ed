"""Stories: documents on one event, grouped as they come in."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import lru_cache
from itertools import repeat
from operator import mul

from wokhei.domain.document import Document
from wokhei.domain.span import digest
from wokhei.domain.story import Story
from wokhei.stories.config import StoryConfig
from wokhei.stories.copies import Copies
from wokhei.text.stems import stem
from wokhei.text.terms import is_stop
from wokhei.text.tokens import surfaces, words


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a document belongs, and the stories that it showed to be part of that one."""

    story_id: str
    report_id: str
    is_copy: bool
    merged: tuple[Story, ...] = ()


@dataclass(slots=True)
class _Growing:
    """A story while documents still join it."""

    id: str
    headline: str
    started_at: datetime
    updated_at: datetime
    weights: dict[str, float]
    norm: float
    is_open: bool = True  # it is found by its words
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
        self._merged: dict[str, str] = {}  # story -> the story it was merged into
        self._postings: dict[str, dict[str, None]] = {}  # word -> stories
        self._frequency: dict[str, int] = {}  # root -> documents that had it
        self._documents = 0
        self._latest_at: datetime | None = None  # None: nothing placed yet
        self._swept_at: datetime | None = None  # None: as above
        self._closed_at: datetime | None = None  # None: as above

    def place(self, document: Document) -> Placement:
        """Finds the report and the story of a document, or begins new ones."""
        at = document.published_at
        if self._latest_at is None or at > self._latest_at:
            self._latest_at = at
            self._close()
            self._sweep()
        found = surfaces(document.title)
        title = [word.casefold() for word in found]
        report, is_copy = self._copies.report_of(document, title=title)
        if is_copy and self._story_of.get(report) in self._stories:
            story = self._stories[self._story_of[report]]
            self._join(story, document, report=report, vector=None)
            return Placement(story.id, report, is_copy=True)
        body_span = document.body
        body: list[str] = []
        if body_span is not None:
            limit = body_span.start + 20 * self.config.opening_words
            body = words(document.text[body_span.start : limit])
        opens = 1 if found and document.title.startswith(found[0]) else 0  # any word is capitalised
        named = {
            word
            for surface, word in zip(found[opens:], title[opens:], strict=True)
            if surface[0].isupper()
        }
        vector = self._vector(title, body, named=named)
        near = self._near(vector, at)
        nearest, gone = self._unite(near, at) if near else (self._begin(document), [])
        self._join(nearest, document, report=report, vector=vector)
        merged = tuple(replace(_finished(one), merged_into=nearest.id, reports=()) for one in gone)
        return Placement(nearest.id, report, is_copy=is_copy, merged=merged)

    def __contains__(self, story_id: str) -> bool:
        return self.current(story_id) in self._stories

    def current(self, story_id: str) -> str:
        """The id of the story that a story was merged into; its own where it was not."""
        while story_id in self._merged:
            story_id = self._merged[story_id]
        return story_id

    def story(self, story_id: str) -> Story:
        """The story of that id.

        Raises:
            KeyError: It is unknown, or was let go.
        """
        return _finished(self._stories[self.current(story_id)])

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

    def _vector(
        self, title: Iterable[str], body: Sequence[str], *, named: Container[str]
    ) -> dict[str, float]:
        """The document's words with their weights, at length 1; empty where there is no word."""
        weights: dict[str, float] = {}
        for word in title:
            root = _root(word)
            if root:
                weights[root] = self.config.name_weight if word in named else 1.0
        for word in body[: self.config.opening_words]:
            root = _root(word)
            if root:
                weights.setdefault(root, self.config.body_weight)
        self._documents += 1
        read = self._documents + self.config.assumed_documents
        square = 0.0
        for root, weight in weights.items():
            seen = self._frequency.get(root, 0) + 1
            self._frequency[root] = seen
            weight *= math.log(1 + read / (seen + 1))
            weights[root] = weight
            square += weight * weight
        norm = math.sqrt(square)
        return {root: weight / norm for root, weight in weights.items()} if norm else {}

    def _near(self, vector: dict[str, float], at: datetime) -> list[_Growing]:
        """The stories that are near enough, nearest first."""
        heaviest = sorted([(-weight, word) for word, weight in vector.items()])
        rarest = [word for _, word in heaviest[: self.config.rarest_words]]
        shared: dict[str, float] = {}
        for word in rarest:
            postings = self._postings.get(word, {})
            if len(postings) > self.config.busiest_word:
                continue
            more = dict.fromkeys(postings, vector[word])
            for name in shared.keys() & more.keys():
                more[name] += shared[name]
            shared.update(more)
        if len(shared) > self.config.candidates:
            fewest = sorted(shared.values(), reverse=True)[self.config.candidates - 1]
            best = sorted([(-share, name) for name, share in shared.items() if share >= fewest])
        else:
            best = sorted([(-share, name) for name, share in shared.items()])
        weights = vector.values()
        found = []
        for _, name in best[: self.config.candidates]:
            story = self._stories[name]
            near = sum(map(mul, weights, map(story.weights.get, vector, repeat(0.0)))) / story.norm
            if near >= self.config.similarity:  # no story is fresher than new
                near *= self._freshness(story, at)
            if near >= self.config.similarity:
                found.append((near, name))
        found.sort(key=lambda pair: (-pair[0], pair[1]))
        return [self._stories[name] for _, name in found]

    def _freshness(self, story: _Growing, at: datetime) -> float:
        """How open a story is to more: less when it is quiet, old or great, or else it eats all."""
        quiet = max(0.0, (at - story.updated_at) / self.config.half_life)
        age = max(0.0, (at - story.started_at) / self.config.age_half_life)
        crowd = max(1.0, len(story.reports) / self.config.great) ** self.config.crowding
        return float(0.5 ** (quiet + age) / crowd)

    def _unite(self, near: Sequence[_Growing], at: datetime) -> tuple[_Growing, Sequence[_Growing]]:
        """The nearest story with those a document shows to be the same; the oldest stays.

        Returns:
            It, and the stories that are now part of it.
        """
        nearest = near[0]
        merged = []
        limit = self.config.merging_similarity
        for other in near[1:]:
            dot = sum(w * other.weights.get(word, 0.0) for word, w in nearest.weights.items())
            alike = dot / nearest.norm / other.norm
            if alike * self._freshness(nearest, at) * self._freshness(other, at) >= limit:
                nearest, gone = sorted((nearest, other), key=lambda s: (s.started_at, s.id))
                self._merge(nearest, gone)
                merged.append(gone)
        return nearest, merged

    def _merge(self, kept: _Growing, gone: _Growing) -> None:
        dot = 0.0
        for word, weight in gone.weights.items():
            known = kept.weights.get(word, 0.0)
            dot += known * weight
            kept.weights[word] = known + weight
            self._postings[word][kept.id] = None
            del self._postings[word][gone.id]
        kept.norm = math.sqrt(kept.norm**2 + 2 * dot + gone.norm**2)
        for report, copies in gone.reports.items():
            kept.reports.setdefault(report, []).extend(copies)
            kept.families.setdefault(report, gone.families[report])
            self._story_of[report] = kept.id
        kept.desks += gone.desks
        kept.updated_at = max(kept.updated_at, gone.updated_at)
        del self._stories[gone.id]
        self._merged[gone.id] = kept.id

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
        if not story.is_open:
            self._list(story)
        if vector is None:
            return
        dot = 0.0
        for word, weight in vector.items():
            known = story.weights.get(word, 0.0)
            dot += known * weight
            story.weights[word] = known + weight
            postings = self._postings.get(word)
            if postings is None:
                postings = self._postings[word] = {}
            postings[story.id] = None
        story.norm = math.sqrt(story.norm**2 + 2 * dot + (1.0 if vector else 0.0)) or 1.0

    def _list(self, story: _Growing) -> None:
        """Has a story found by its words."""
        story.is_open = True
        for word in story.weights:
            self._postings.setdefault(word, {})[story.id] = None

    def _unlist(self, story: _Growing) -> None:
        """Has a story no longer found by its words; only a copy leads to it then."""
        story.is_open = False
        for word in story.weights:
            postings = self._postings[word]
            del postings[story.id]
            if not postings:
                del self._postings[word]

    def _close(self) -> None:
        """Unlists, once in `closing`, the stories too quiet and old for any document to join."""
        if self._latest_at is None:
            return
        if self._closed_at is None:
            self._closed_at = self._latest_at
        if self._latest_at - self._closed_at < self.config.closing:
            return
        self._closed_at = self._latest_at
        for story in self._stories.values():
            if story.is_open and self._freshness(story, self._latest_at) < self.config.similarity:
                self._unlist(story)

    def _sweep(self) -> None:
        """Lets go, once in half the horizon, of what has been quiet for all of it."""
        if self._latest_at is None:
            return
        if self._swept_at is None:
            self._swept_at = self._latest_at
        if self._latest_at - self._swept_at < self.config.horizon / 2:
            return
        self._swept_at = self._latest_at
        before = self._latest_at - self.config.horizon
        self._merged = {old: new for old, new in self._merged.items() if self.current(new) in self}
        for name in [n for n, story in self._stories.items() if story.updated_at < before]:
            story = self._stories.pop(name)
            if story.is_open:
                self._unlist(story)
            for report in story.reports:
                self._story_of.pop(report, None)
        self._copies.forget(before)
        rare = 1
        while len(self._frequency) > self.config.most_words:
            self._frequency = {root: n for root, n in self._frequency.items() if n > rare}
            rare += 1


@lru_cache(maxsize=65536)
def _root(word: str) -> str:
    """The stem of a word; empty for a stop word."""
    return "" if is_stop(word) else stem(word)


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
