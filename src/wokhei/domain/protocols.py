"""What the engine asks of the world. Each protocol has at least two implementations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Protocol

from wokhei.domain.article import Article, ArticleState, Edition
from wokhei.domain.document import Document
from wokhei.domain.prompt import Prompt, Reply
from wokhei.domain.shift import Shift
from wokhei.domain.signal import Signal, SignalKind
from wokhei.domain.source import Source, SourceHealth
from wokhei.domain.story import Story


class Clock(Protocol):
    """Tells the time; the archive's clock tells the archive's."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        ...


class LanguageModel(Protocol):
    """Answers prompts. What a model or its endpoint may do wrong is a value, never an exception."""

    @property
    def name(self) -> str:
        """What the model is called, for the record."""
        ...

    def answer(self, prompt: Prompt) -> Reply:
        """The model's answer, or the fault that stood in its way."""
        ...


class Store(Protocol):
    """Where nouns are kept. Two implementations, one conformance suite.

    Saving is idempotent: the same noun saved twice is one row. Sequences come back in the order
    each method states. Ids that are not there raise `NotFound`.
    """

    def atomic(self) -> AbstractContextManager[None]:
        """A stretch in which all is saved or nothing; may be nested."""
        ...

    # Sources

    def save_sources(self, sources: Iterable[Source]) -> int:
        """Keep sources, replacing those of the same id; returns how many were new."""
        ...

    def sources(self, *, desk: str | None = None) -> list[Source]:
        """All sources (of a desk), by desk, name and id."""
        ...

    def source(self, source_id: str) -> Source:
        """The source of that id."""
        ...

    def save_health(self, health: Iterable[SourceHealth]) -> None:
        """Keep how polling goes, one row a source."""
        ...

    def health(self) -> dict[str, SourceHealth]:
        """How polling goes, by source id; a source never polled is absent."""
        ...

    # Documents and blobs

    def save_documents(self, documents: Iterable[Document]) -> list[Document]:
        """Keep document versions; returns those that were new, in the order given."""
        ...

    def document(self, document_id: str) -> Document:
        """The document version of that id."""
        ...

    def documents(self, ids: Iterable[str]) -> list[Document]:
        """The document versions of those ids that exist, in the order given."""
        ...

    def versions(self, key: str) -> list[Document]:
        """Every version of one item, oldest `fetched_at` first; empty where unknown."""
        ...

    def heard(
        self,
        *,
        since: datetime | None = None,
        until: datetime | None = None,
        desk: str | None = None,
        source_id: str | None = None,
        newest: int | None = None,
    ) -> Iterator[Document]:
        """Documents published in `[since, until)`, by `published_at` and id, oldest first.

        With `newest`, only the last so many of them, newest first.
        """
        ...

    def mentioning(
        self, phrase: str, *, since: datetime, until: datetime, limit: int = 100
    ) -> list[Document]:
        """Documents published in `[since, until)` whose text holds the phrase, earliest first.

        Letters of ASCII match whatever their case.
        """
        ...

    def count_documents(self, *, desk: str | None = None, since: datetime | None = None) -> int:
        """How many document versions are kept (of a desk, fetched since)."""
        ...

    def save_blob(self, data: bytes) -> str:
        """Keep raw bytes once, by content; returns their SHA-256."""
        ...

    def blob(self, sha256: str) -> bytes:
        """The raw bytes of that SHA-256."""
        ...

    # Stories and signals

    def save_stories(self, stories: Iterable[Story]) -> None:
        """Keep stories, replacing those of the same id."""
        ...

    def stories(self, *, desk: str | None = None, limit: int = 50) -> list[Story]:
        """The stories (of a desk) last updated, newest first."""
        ...

    def save_signals(self, signals: Iterable[Signal]) -> None:
        """Keep signals, replacing those of the same id."""
        ...

    def signal(self, signal_id: str) -> Signal:
        """The signal of that id."""
        ...

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
        ...

    # Articles and editions

    def save_article(self, article: Article, *, expected: ArticleState | None) -> None:
        """Keep an article if its kept state is `expected` (None: there is none yet).

        Raises:
            Conflict: The kept state is another.
        """
        ...

    def article(self, article_id: str) -> Article:
        """The article of that id."""
        ...

    def articles(
        self,
        *,
        desk: str | None = None,
        states: Iterable[ArticleState] | None = None,
        limit: int = 100,
    ) -> list[Article]:
        """Articles that fit, last updated first, then by id."""
        ...

    def has_article(self, article_id: str) -> bool:
        """Whether there is an article of that id, in any state."""
        ...

    def publish(self, article: Article, edition: Edition, *, expected: ArticleState) -> None:
        """Keep the published article and its edition together, or neither.

        Raises:
            Conflict: The kept state is not `expected`.
        """
        ...

    def edition(self, slug: str) -> Edition:
        """The newest edition under that slug."""
        ...

    def editions(self, *, desk: str | None = None, limit: int | None = None) -> list[Edition]:
        """The newest edition of each published article, newest `published_at` first, then slug."""
        ...

    # The record

    def record(self, shifts: Iterable[Shift]) -> None:
        """Keep what a pass did."""
        ...

    def shifts(self, *, desk: str | None = None, limit: int = 50) -> list[Shift]:
        """What passes did, newest first."""
        ...
