"""A store in memory: for replays, and for tests of whatever needs one."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from itertools import islice
from typing import TypeVar

import zstandard

from wokhei.domain.article import Article, ArticleState, Edition
from wokhei.domain.document import Document
from wokhei.domain.errors import Conflict, NotFound
from wokhei.domain.shift import Shift
from wokhei.domain.signal import Signal, SignalKind
from wokhei.domain.source import Source, SourceHealth
from wokhei.domain.span import sha256
from wokhei.domain.story import Story

Value = TypeVar("Value")


class MemoryStore:
    """Keeps everything in dictionaries; gone when the process ends."""

    def __init__(self) -> None:
        self._sources: dict[str, Source] = {}
        self._health: dict[str, SourceHealth] = {}
        self._documents: dict[str, Document] = {}
        self._blobs: dict[str, bytes] = {}
        self._stories: dict[str, Story] = {}
        self._signals: dict[str, Signal] = {}
        self._articles: dict[str, Article] = {}
        self._editions: dict[tuple[str, int], Edition] = {}
        self._shifts: list[Shift] = []
        self._depth = 0

    @contextmanager
    def atomic(self) -> Iterator[None]:
        """A stretch in which all is saved or nothing; may be nested."""
        # Nouns are immutable, so a shallow copy of each dictionary is a whole snapshot. It is taken
        # once, by the outermost stretch; the inner ones ride on it.
        kept = (
            {name: copy.copy(value) for name, value in vars(self).items()}
            if not self._depth
            else None
        )
        self._depth += 1
        try:
            yield
        except BaseException:
            if kept is not None:
                vars(self).update(kept)
                self._depth = 1
            raise
        finally:
            self._depth -= 1

    # Sources

    def save_sources(self, sources: Iterable[Source]) -> int:
        """Keep sources, replacing those of the same id; returns how many were new."""
        before = len(self._sources)
        self._sources.update((source.id, source) for source in sources)
        return len(self._sources) - before

    def sources(self, *, desk: str | None = None) -> list[Source]:
        """All sources (of a desk), by desk, name and id."""
        fitting = (s for s in self._sources.values() if desk is None or s.desk == desk)
        return sorted(fitting, key=lambda source: (source.desk, source.name, source.id))

    def source(self, source_id: str) -> Source:
        """The source of that id."""
        return _found(self._sources, source_id, "source")

    def save_health(self, health: Iterable[SourceHealth]) -> None:
        """Keep how polling goes, one row a source."""
        self._health.update((row.source_id, row) for row in health)

    def health(self) -> dict[str, SourceHealth]:
        """How polling goes, by source id; a source never polled is absent."""
        return dict(self._health)

    # Documents and blobs

    def save_documents(self, documents: Iterable[Document]) -> list[Document]:
        """Keep document versions; returns those that were new, in the order given."""
        new = []
        for document in documents:
            if document.id not in self._documents:
                self._documents[document.id] = document
                new.append(document)
        return new

    def document(self, document_id: str) -> Document:
        """The document version of that id."""
        return _found(self._documents, document_id, "document")

    def documents(self, ids: Iterable[str]) -> list[Document]:
        """The document versions of those ids that exist, in the order given."""
        return [self._documents[one] for one in ids if one in self._documents]

    def versions(self, key: str) -> list[Document]:
        """Every version of one item, oldest `fetched_at` first; empty where unknown."""
        fitting = (d for d in self._documents.values() if d.key == key)
        return sorted(fitting, key=lambda document: (document.fetched_at, document.id))

    def heard(
        self,
        *,
        since: datetime | None = None,
        until: datetime | None = None,
        desk: str | None = None,
        source_id: str | None = None,
        newest: int | None = None,
    ) -> Iterator[Document]:
        """Documents published in `[since, until)`, by `published_at` and id, oldest first."""
        fitting = [
            document
            for document in self._documents.values()
            if (since is None or document.published_at >= since)
            and (until is None or document.published_at < until)
            and (desk is None or document.desk == desk)
            and (source_id is None or document.source_id == source_id)
        ]
        fitting.sort(key=lambda document: (document.published_at, document.id))
        if newest is not None:
            fitting = fitting[::-1][:newest]
        yield from fitting

    def mentioning(
        self, phrase: str, *, since: datetime, until: datetime, limit: int = 100
    ) -> list[Document]:
        """Documents published in `[since, until)` whose text holds the phrase, earliest first."""
        sought = phrase.lower()
        heard = self.heard(since=since, until=until)
        return list(islice((one for one in heard if sought in one.text.lower()), limit))

    def count_documents(self, *, desk: str | None = None, since: datetime | None = None) -> int:
        """How many document versions are kept (of a desk, fetched since)."""
        return sum(
            (desk is None or document.desk == desk)
            and (since is None or document.fetched_at >= since)
            for document in self._documents.values()
        )

    def save_blob(self, data: bytes) -> str:
        """Keep raw bytes once, by content; returns their SHA-256."""
        name = sha256(data)
        if name not in self._blobs:
            self._blobs[name] = zstandard.compress(data)
        return name

    def blob(self, sha256: str) -> bytes:
        """The raw bytes of that SHA-256."""
        return zstandard.decompress(_found(self._blobs, sha256, "blob"))

    # Stories and signals

    def save_stories(self, stories: Iterable[Story]) -> None:
        """Keep stories, replacing those of the same id."""
        self._stories.update((story.id, story) for story in stories)

    def stories(self, *, desk: str | None = None, limit: int = 50) -> list[Story]:
        """The stories (of a desk) last updated, newest first."""
        fitting = [s for s in self._stories.values() if desk is None or s.desk == desk]
        fitting.sort(key=lambda story: story.id)
        fitting.sort(key=lambda story: story.updated_at, reverse=True)
        return fitting[:limit]

    def save_signals(self, signals: Iterable[Signal]) -> None:
        """Keep signals, replacing those of the same id."""
        self._signals.update((signal.id, signal) for signal in signals)

    def signal(self, signal_id: str) -> Signal:
        """The signal of that id."""
        return _found(self._signals, signal_id, "signal")

    def signals(
        self,
        *,
        desk: str | None = None,
        kind: SignalKind | None = None,
        reported: bool | None = None,
        since: datetime | None = None,
        limit: int = 100,
    ) -> list[Signal]:
        """Signals that fit, the latest `at` first, then by falling score and id."""
        fitting = [
            signal
            for signal in self._signals.values()
            if (desk is None or signal.desk == desk)
            and (kind is None or signal.kind is kind)
            and (reported is None or signal.reported is reported)
            and (since is None or signal.at >= since)
        ]
        fitting.sort(key=lambda signal: (-signal.score, signal.id))
        fitting.sort(key=lambda signal: signal.at, reverse=True)
        return fitting[:limit]

    # Articles and editions

    def save_article(self, article: Article, *, expected: ArticleState | None) -> None:
        """Keep an article if its kept state is `expected` (None: there is none yet)."""
        kept = self._articles.get(article.id)
        state = kept.state if kept else None
        if state is not expected:
            raise Conflict(f"article {article.slug!r} is {state or 'new'}, not {expected or 'new'}")
        self._articles[article.id] = article

    def article(self, article_id: str) -> Article:
        """The article of that id."""
        return _found(self._articles, article_id, "article")

    def articles(
        self,
        *,
        desk: str | None = None,
        states: Iterable[ArticleState] | None = None,
        limit: int = 100,
    ) -> list[Article]:
        """Articles that fit, last updated first, then by id."""
        wanted = None if states is None else set(states)
        fitting = [
            article
            for article in self._articles.values()
            if (desk is None or article.desk == desk)
            and (wanted is None or article.state in wanted)
        ]
        fitting.sort(key=lambda article: article.id)
        fitting.sort(key=lambda article: article.updated_at, reverse=True)
        return fitting[:limit]

    def has_article(self, article_id: str) -> bool:
        """Whether there is an article of that id, in any state."""
        return article_id in self._articles

    def publish(self, article: Article, edition: Edition, *, expected: ArticleState) -> None:
        """Keep the published article and its edition together, or neither."""
        with self.atomic():
            self.save_article(article, expected=expected)
            self._editions[edition.article_id, edition.revision] = edition

    def edition(self, slug: str) -> Edition:
        """The newest edition under that slug."""
        return _found({edition.slug: edition for edition in self.editions()}, slug, "edition")

    def editions(self, *, desk: str | None = None, limit: int | None = None) -> list[Edition]:
        """The newest edition of each published article, newest `published_at` first, then slug."""
        newest: dict[str, Edition] = {}
        for (article_id, _), edition in sorted(self._editions.items()):
            if self._articles[article_id].state in (
                ArticleState.PUBLISHED,
                ArticleState.CORRECTING,
                ArticleState.RETRACTED,
            ):
                newest[article_id] = edition
        fitting = [edition for edition in newest.values() if desk is None or edition.desk == desk]
        fitting.sort(key=lambda edition: edition.slug)
        fitting.sort(key=lambda edition: edition.published_at, reverse=True)
        return fitting[:limit]

    # The record

    def record(self, shifts: Iterable[Shift]) -> None:
        """Keep what a pass did."""
        self._shifts.extend(shifts)

    def shifts(self, *, desk: str | None = None, limit: int = 50) -> list[Shift]:
        """What passes did, newest first."""
        fitting = [shift for shift in self._shifts if desk is None or shift.desk == desk]
        fitting.sort(key=lambda shift: shift.desk)
        fitting.sort(key=lambda shift: shift.started_at, reverse=True)
        return fitting[:limit]


def _found(values: Mapping[str, Value], identity: str, noun: str) -> Value:
    if identity not in values:
        raise NotFound(noun, identity)
    return values[identity]
