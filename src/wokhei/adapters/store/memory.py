"""A store in memory: for replays, and for tests of whatever needs one."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import islice
from typing import TypeVar

import zstandard

from wokhei.adapters.store.ranked import RankedIndex
from wokhei.domain.article import Article, ArticleState, Edition
from wokhei.domain.document import Document, Item
from wokhei.domain.errors import Conflict, NotFound
from wokhei.domain.fetch import Snapshot
from wokhei.domain.shift import Shift
from wokhei.domain.signal import Signal, SignalKind
from wokhei.domain.source import Source, SourceHealth, SourceState
from wokhei.domain.span import sha256
from wokhei.domain.story import Story
from wokhei.domain.weight import Weight

Value = TypeVar("Value")

_EVER = datetime.min.replace(tzinfo=UTC)


class MemoryStore:
    """Keeps everything in dictionaries; gone when the process ends."""

    def __init__(self) -> None:
        self._sources: dict[str, Source] = {}
        self._health: dict[str, SourceHealth] = {}
        self._documents: dict[str, Document] = {}
        self._aliases: dict[str, tuple[str, str]] = {}  # name -> source, key
        self._blobs: dict[str, bytes] = {}
        self._snapshots: dict[tuple[datetime, str, str], Snapshot] = {}
        self._polled_at: dict[str, datetime] = {}  # of blobs that are not kept for good
        self._stories: dict[str, Story] = {}
        self._signals: dict[str, Signal] = {}
        self._articles: dict[str, Article] = {}
        self._editions: dict[tuple[str, int], Edition] = {}
        self._shifts: list[Shift] = []
        self._ranked = RankedIndex()
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

    def remove_sources(self, ids: Iterable[str]) -> int:
        """Forget sources and how polling them goes; returns how many there were."""
        gone = [self._sources.pop(one) for one in dict.fromkeys(ids) if one in self._sources]
        for source in gone:
            self._health.pop(source.id, None)
        return len(gone)

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

    def health(self, *, states: Iterable[SourceState] | None = None) -> dict[str, SourceHealth]:
        """How polling goes (where it is in such a state), by source id; never polled is absent."""
        wanted = set(SourceState if states is None else states)
        return {one: health for one, health in self._health.items() if health.state in wanted}

    def due(self, *, now: datetime) -> Iterator[tuple[Source, SourceHealth]]:
        """Sources to poll by `now` and how polling them goes, the longest due first."""
        both = [(s, self._health.get(s.id, SourceHealth(s.id))) for s in self._sources.values()]
        both.sort(key=lambda one: (one[1].due_at or _EVER, one[0].id))
        for source, health in both:
            if health.state is not SourceState.GONE and (health.due_at or _EVER) <= now:
                yield source, health

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

    def items(self, source_id: str, *, newest: int) -> list[Item]:
        """What the source's latest documents are known again by, newest first."""
        latest = self.heard(source_id=source_id, newest=newest)
        return [Item(d.key, d.source_id, d.url, d.title, d.published_at) for d in latest]

    def save_aliases(self, source_id: str, aliases: Mapping[str, str]) -> None:
        """Keep what else items of a source go by: the digest of a name, and the item's key."""
        self._aliases = {**self._aliases, **{name: (source_id, aliases[name]) for name in aliases}}

    def aliases(self, source_id: str) -> dict[str, str]:
        """What else items of the source go by, as saved."""
        return {name: key for name, (source, key) in self._aliases.items() if source == source_id}

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

    def search(
        self,
        query: str,
        *,
        since: datetime | None = None,
        until: datetime | None = None,
        limit: int = 20,
    ) -> list[Document]:
        """Documents published in `[since, until)` that hold a word of the query, the best first."""
        found = [
            (s, self._documents[one]) for s, one in self._ranked.search(query, self._documents)
        ]
        fitting = [
            (score, document)
            for score, document in found
            if (since is None or document.published_at >= since)
            and (until is None or document.published_at < until)
        ]
        fitting.sort(key=lambda one: (-one[0], -one[1].published_at.timestamp(), one[1].id))
        return [document for _, document in fitting[: max(0, limit)]]

    def count_documents(self, *, desk: str | None = None, since: datetime | None = None) -> int:
        """How many document versions are kept (of a desk, fetched since)."""
        return sum(
            (desk is None or document.desk == desk)
            and (since is None or document.fetched_at >= since)
            for document in self._documents.values()
        )

    def save_blob(self, data: bytes, *, polled_at: datetime | None = None) -> str:
        """Keep raw bytes once, by content; returns their SHA-256."""
        name = sha256(data)
        if name not in self._blobs:
            self._blobs[name] = zstandard.compress(data)
            if polled_at is not None:
                self._polled_at[name] = polled_at
        if polled_at is None:
            self._polled_at.pop(name, None)
        return name

    def blob(self, sha256: str) -> bytes:
        """The raw bytes of that SHA-256."""
        return zstandard.decompress(_found(self._blobs, sha256, "blob"))

    def save_snapshots(self, snapshots: Iterable[Snapshot]) -> None:
        """Keep how bytes were come by; they go with the bytes."""
        self._snapshots = {
            **self._snapshots,
            **{(one.at, one.final_url, one.sha256): one for one in snapshots},
        }

    def snapshots(
        self, *, since: datetime | None = None, until: datetime | None = None
    ) -> Iterator[Snapshot]:
        """How the bytes that are kept were come by in `[since, until)`, by `at` and address."""
        for _, one in sorted(self._snapshots.items()):
            fits = (since is None or one.at >= since) and (until is None or one.at < until)
            if fits and one.sha256 in self._blobs:
                yield one

    def prune(self, *, polled_before: datetime, limit: int) -> int:
        """Forget the bytes of polls before that, the earliest first; returns how many."""
        cited = {
            document.raw_sha256
            for article in self._articles.values()
            for document in article.dossier.documents
        }
        for name in cited:
            self._polled_at.pop(name, None)
        old = sorted((at, name) for name, at in self._polled_at.items() if at < polled_before)
        for _, name in old[:limit]:
            del self._blobs[name], self._polled_at[name]
        return len(old[:limit])

    def weight(self) -> Weight:
        """What the store takes: the blobs it holds, for the rest is on no disk."""
        blobs = sum(map(len, self._blobs.values()))
        return Weight(whole=blobs, blobs=blobs, blob_count=len(self._blobs))

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

    def edition_digests(self) -> dict[str, str]:
        """Slugs of what `editions` gives, in that order, to their digests."""
        return {edition.slug: edition.digest for edition in self.editions()}

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
