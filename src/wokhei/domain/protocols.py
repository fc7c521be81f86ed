"""What the engine asks of the world. Each protocol has at least two implementations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Protocol

from wokhei.domain.article import Article, ArticleState, Edition
from wokhei.domain.document import Document, Item
from wokhei.domain.fetch import Snapshot
from wokhei.domain.prompt import Prompt, Reply
from wokhei.domain.shift import Shift
from wokhei.domain.signal import Signal, SignalKind
from wokhei.domain.source import Source, SourceHealth, SourceState
from wokhei.domain.story import Story
from wokhei.domain.verdict import Opinion
from wokhei.domain.weight import Weight


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


class Entailment(Protocol):
    """Says whether evidence carries a claim: an entailment model, or a language model as judge."""

    @property
    def name(self) -> str:
        """What it is called, with its version, for the record."""
        ...

    @property
    def rescues(self) -> bool:
        """Whether it may speak for a sentence that a soft check doubts; a judge may not."""
        ...

    def weigh(self, claim: str, evidence: str) -> Opinion:
        """What it thinks; what goes wrong is a fault, never an exception."""
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

    def remove_sources(self, ids: Iterable[str]) -> int:
        """Forget sources and how polling them goes; returns how many there were.

        What they brought stays.
        """
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

    def health(self, *, states: Iterable[SourceState] | None = None) -> dict[str, SourceHealth]:
        """How polling goes (where it is in such a state), by source id; never polled is absent."""
        ...

    def due(self, *, now: datetime) -> Iterator[tuple[Source, SourceHealth]]:
        """Sources to poll by `now` and how polling them goes, the longest due first.

        Those never polled come first of all, by id; gone ones never. Read no further than needed.
        """
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

    def items(self, source_id: str, *, newest: int) -> list[Item]:
        """What the source's latest documents are known again by, newest first."""
        ...

    def save_aliases(self, source_id: str, aliases: Mapping[str, str]) -> None:
        """Keep what else items of a source go by: the digest of a name, and the item's key."""
        ...

    def aliases(self, source_id: str) -> dict[str, str]:
        """What else items of the source go by, as saved."""
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

    def search(
        self,
        query: str,
        *,
        since: datetime | None = None,
        until: datetime | None = None,
        limit: int = 20,
    ) -> list[Document]:
        """Documents published in `[since, until)` that hold a word of the query, the best first.

        Words are compared by their stems, whatever their case and accents; common ones are passed
        over. Rare words and words of the title count more (BM25). A query without a word that
        tells anything finds nothing. The latest come first among equals.
        """
        ...

    def count_documents(self, *, desk: str | None = None, since: datetime | None = None) -> int:
        """How many document versions are kept (of a desk, fetched since)."""
        ...

    def save_blob(self, data: bytes, *, polled_at: datetime | None = None) -> str:
        """Keep raw bytes once, by content; returns their SHA-256.

        With `polled_at` they were read then, and may be pruned; else they are kept for good.
        """
        ...

    def blob(self, sha256: str) -> bytes:
        """The raw bytes of that SHA-256."""
        ...

    def save_snapshots(self, snapshots: Iterable[Snapshot]) -> None:
        """Keep how bytes were come by; they go with the bytes."""
        ...

    def snapshots(
        self, *, since: datetime | None = None, until: datetime | None = None
    ) -> Iterator[Snapshot]:
        """How the bytes that are kept were come by in `[since, until)`, by `at` and address."""
        ...

    def prune(self, *, polled_before: datetime, limit: int) -> int:
        """Forget the bytes of polls before that, the earliest first; returns how many.

        Those that a document in an article's dossier was read from are kept, for good. At
        most `limit` at a time.
        """
        ...

    def weight(self) -> Weight:
        """What the store takes of the disk."""
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

    def edition_digests(self) -> dict[str, str]:
        """Slugs of what `editions` gives, in that order, to their digests; reads no page."""
        ...

    # The record

    def record(self, shifts: Iterable[Shift]) -> None:
        """Keep what a pass did."""
        ...

    def shifts(self, *, desk: str | None = None, limit: int = 50) -> list[Shift]:
        """What passes did, newest first."""
        ...
