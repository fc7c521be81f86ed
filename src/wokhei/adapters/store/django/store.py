"""The store on a database, through Django's ORM."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import fields, replace
from datetime import datetime
from operator import attrgetter
from typing import Any, cast

import zstandard
from django.db import IntegrityError, connection, models, transaction
from django.db.models import F, Q
from django.db.models.functions import Length

from wokhei.adapters.store.django import search
from wokhei.adapters.store.django.models import (
    AliasRow,
    ArticleRow,
    BlobRow,
    DocumentRow,
    EditionRow,
    HealthRow,
    ShiftRow,
    SignalRow,
    SnapshotRow,
    SourceRow,
    StoryRow,
)
from wokhei.adapters.store.django.rows import (
    CHUNK,
    chunks,
    instant,
    keep_others_from,
    known_of,
    of_desk,
    row_of,
    write,
)
from wokhei.domain.article import Article, ArticleState, Edition
from wokhei.domain.codec import from_data, from_json, to_json
from wokhei.domain.document import DatePrecision, Document, Item, Quality, Role
from wokhei.domain.errors import Conflict, NotFound
from wokhei.domain.fetch import Snapshot
from wokhei.domain.shift import Shift
from wokhei.domain.signal import Signal, SignalKind
from wokhei.domain.source import Source, SourceHealth, SourceKind, SourceState
from wokhei.domain.span import digest
from wokhei.domain.span import sha256 as digest_of
from wokhei.domain.story import Story
from wokhei.domain.weight import Weight

LEVEL = 1  # of packing: half the time of the usual 3, for a twentieth more bytes
SHOWN = (ArticleState.PUBLISHED, ArticleState.CORRECTING, ArticleState.RETRACTED)

_SOURCE = tuple(field.name for field in fields(Source))
_DOCUMENT = tuple(field.name for field in fields(Document))
_SIZE = {
    "sqlite": "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size",
    "postgresql": "SELECT pg_database_size(current_database())",
}
_source_values = attrgetter(*_SOURCE)
_document_values = attrgetter(*_DOCUMENT)


class DjangoStore:
    """Keeps nouns in the database that Django's settings name. Needs `django.setup()` before."""

    def atomic(self) -> AbstractContextManager[None]:
        """A stretch in which all is saved or nothing; may be nested."""
        return cast("AbstractContextManager[None]", transaction.atomic())

    # Sources

    def save_sources(self, sources: Iterable[Source]) -> int:
        """Keep sources, replacing those of the same id; returns how many were new."""
        with self.atomic():
            before = SourceRow.objects.count()
            write(SourceRow, _SOURCE, map(_source_values, sources), replacing=True)
            return SourceRow.objects.count() - before

    def remove_sources(self, ids: Iterable[str]) -> int:
        """Forget sources and how polling them goes; returns how many there were."""
        gone = 0
        with self.atomic():
            for chunk in chunks(ids):
                gone += SourceRow.objects.filter(id__in=chunk).delete()[0]
                HealthRow.objects.filter(source_id__in=chunk).delete()
        return gone

    def sources(self, *, desk: str | None = None) -> list[Source]:
        """All sources (of a desk), by desk, name and id."""
        found = [_source(row) for row in of_desk(SourceRow, desk)]
        # In Python: a database sorts by its own collation.
        return sorted(found, key=lambda source: (source.desk, source.name, source.id))

    def source(self, source_id: str) -> Source:
        """The source of that id."""
        return _source(row_of(SourceRow, "source", source_id))

    def save_health(self, health: Iterable[SourceHealth]) -> None:
        """Keep how polling goes, one row a source."""
        rows = ((h.source_id, h.state, h.due_at, to_json(h)) for h in health)
        write(HealthRow, ("source_id", "state", "due_at", "noun"), rows, replacing=True)

    def health(self, *, states: Iterable[SourceState] | None = None) -> dict[str, SourceHealth]:
        """How polling goes (where it is in such a state), by source id; never polled is absent."""
        rows = HealthRow.objects.all()
        rows = rows if states is None else rows.filter(state__in=list(states))
        nouns = rows.values_list("noun", flat=True)
        return {h.source_id: h for h in (from_json(noun, SourceHealth) for noun in nouns)}

    def due(self, *, now: datetime) -> Iterator[tuple[Source, SourceHealth]]:
        """Sources to poll by `now` and how polling them goes, the longest due first."""
        of_source = HealthRow.objects.filter(source_id=models.OuterRef("id"))
        rows = SourceRow.objects.annotate(
            noun=models.Subquery(of_source.values("noun")),
            state=models.Subquery(of_source.values("state")),
            due_at=models.Subquery(of_source.values("due_at")),
        )
        rows = rows.filter(Q(state=None) | ~Q(state=SourceState.GONE))
        rows = rows.filter(Q(due_at=None) | Q(due_at__lte=now))
        rows = rows.order_by(F("due_at").asc(nulls_first=True), "id")
        for *values, noun in rows.values_list(*_SOURCE, "noun").iterator(CHUNK):
            source = Source(**_sourced(zip(_SOURCE, values, strict=True)))
            yield source, from_json(noun, SourceHealth) if noun else SourceHealth(source.id)

    # Documents and blobs

    def save_documents(self, documents: Iterable[Document]) -> list[Document]:
        """Keep document versions; returns those that were new, in the order given."""
        new: list[Document] = []
        with self.atomic():
            for chunk in chunks(documents):
                fresh = {d.id: d for d in reversed(chunk)}
                for known in known_of(DocumentRow, list(fresh)):
                    del fresh[known]
                ordered = [fresh.pop(d.id) for d in chunk if d.id in fresh]
                write(DocumentRow, _DOCUMENT, map(_document_values, ordered))
                search.number([document.id for document in ordered])
                new += ordered
        return new

    def document(self, document_id: str) -> Document:
        """The document version of that id."""
        return _document(row_of(DocumentRow, "document", document_id))

    def documents(self, ids: Iterable[str]) -> list[Document]:
        """The document versions of those ids that exist, in the order given."""
        wanted = list(ids)
        found: dict[str, Document] = {}
        for chunk in chunks(wanted):
            for row in DocumentRow.objects.filter(id__in=chunk):
                found[row.id] = _document(row)
        return [found[one] for one in wanted if one in found]

    def versions(self, key: str) -> list[Document]:
        """Every version of one item, oldest `fetched_at` first; empty where unknown."""
        rows = DocumentRow.objects.filter(key=key).order_by("fetched_at", "id")
        return [_document(row) for row in rows]

    def items(self, source_id: str, *, newest: int) -> list[Item]:
        """What the source's latest documents are known again by, newest first."""
        # Asked for every feed that has changed; compiling the query takes longer than running it.
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT key, source_id, url, title, published_at FROM document "
                "WHERE source_id = %s ORDER BY published_at DESC, id DESC LIMIT %s",
                [source_id, newest],
            )
            rows = cursor.fetchall()
        return [Item(key, source, url, title, instant(at)) for key, source, url, title, at in rows]

    def save_aliases(self, source_id: str, aliases: Mapping[str, str]) -> None:
        """Keep what else items of a source go by: the digest of a name, and the item's key."""
        rows = ((name, source_id, key) for name, key in sorted(aliases.items()))
        write(AliasRow, ("name", "source_id", "key"), rows, replacing=True)

    def aliases(self, source_id: str) -> dict[str, str]:
        """What else items of the source go by, as saved."""
        rows = AliasRow.objects.filter(source_id=source_id)
        return dict(rows.values_list("name", "key"))

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
        rows = of_desk(DocumentRow, desk).order_by("published_at", "id")
        if since is not None:
            rows = rows.filter(published_at__gte=since)
        if until is not None:
            rows = rows.filter(published_at__lt=until)
        if source_id is not None:
            rows = rows.filter(source_id=source_id)
        if newest is not None:
            rows = rows.order_by("-published_at", "-id")[:newest]
        for row in rows.iterator(chunk_size=CHUNK):
            yield _document(row)

    def mentioning(
        self, phrase: str, *, since: datetime, until: datetime, limit: int = 100
    ) -> list[Document]:
        """Documents published in `[since, until)` whose text holds the phrase, earliest first."""
        rows = DocumentRow.objects.filter(published_at__gte=since, published_at__lt=until)
        rows = rows.filter(text__icontains=phrase).order_by("published_at", "id")
        return [_document(row) for row in rows[:limit]]

    def search(
        self,
        query: str,
        *,
        since: datetime | None = None,
        until: datetime | None = None,
        limit: int = 20,
    ) -> list[Document]:
        """Documents published in `[since, until)` that hold a word of the query, the best first."""
        return self.documents(search.best(query, since=since, until=until, limit=limit))

    def count_documents(self, *, desk: str | None = None, since: datetime | None = None) -> int:
        """How many document versions are kept (of a desk, fetched since)."""
        rows = of_desk(DocumentRow, desk)
        return (rows if since is None else rows.filter(fetched_at__gte=since)).count()

    def save_blob(self, data: bytes, *, polled_at: datetime | None = None) -> str:
        """Keep raw bytes once, by content; returns their SHA-256."""
        name = digest_of(data)
        columns = ("sha256", "data", "polled_at")
        write(BlobRow, columns, [(name, zstandard.compress(data, LEVEL), polled_at)])
        if polled_at is None:  # it may have been there as a poll's
            BlobRow.objects.filter(sha256=name).update(polled_at=None)
        return name

    def blob(self, sha256: str) -> bytes:
        """The raw bytes of that SHA-256."""
        return zstandard.decompress(bytes(row_of(BlobRow, "blob", sha256).data))

    def save_snapshots(self, snapshots: Iterable[Snapshot]) -> None:
        """Keep how bytes were come by; they go with the bytes."""
        rows = (
            (
                digest("snapshot", one.sha256, one.final_url, one.at.isoformat()),
                one.sha256,
                one.at,
                one.final_url,
                to_json(one),
            )
            for one in snapshots
        )
        write(SnapshotRow, ("id", "sha256", "at", "final_url", "noun"), rows)

    def snapshots(
        self, *, since: datetime | None = None, until: datetime | None = None
    ) -> Iterator[Snapshot]:
        """How the bytes that are kept were come by in `[since, until)`, by `at` and address."""
        kept = BlobRow.objects.filter(sha256=models.OuterRef("sha256"))
        rows = SnapshotRow.objects.filter(models.Exists(kept))
        rows = rows if since is None else rows.filter(at__gte=since)
        rows = rows if until is None else rows.filter(at__lt=until)
        for row in rows.order_by("at", "final_url", "sha256").iterator(chunk_size=CHUNK):
            yield from_json(row.noun, Snapshot)

    def prune(self, *, polled_before: datetime, limit: int) -> int:
        """Forget the bytes of polls before that, the earliest first; returns how many."""
        with self.atomic():
            keep_others_from(ArticleRow)  # one written meanwhile would draw on what goes
            for chunk in chunks(self._cited()):
                read_from = DocumentRow.objects.filter(id__in=chunk).values("raw_sha256")
                cited = BlobRow.objects.filter(polled_at__isnull=False, sha256__in=read_from)
                cited.update(polled_at=None)
            old = BlobRow.objects.filter(polled_at__lt=polled_before)
            names = old.order_by("polled_at", "sha256").values_list("sha256", flat=True)[:limit]
            for chunk in chunks(list(names)):
                BlobRow.objects.filter(sha256__in=chunk).delete()
                SnapshotRow.objects.filter(sha256__in=chunk).delete()
            return len(names)

    def weight(self) -> Weight:
        """What the store takes of the disk."""
        sizes = BlobRow.objects.aggregate(
            blobs=models.Sum(Length("data"), default=0), blob_count=models.Count("sha256")
        )
        with connection.cursor() as cursor:
            cursor.execute(_SIZE[connection.vendor])
            [whole] = cursor.fetchone()
        return Weight(whole=whole, **sizes)

    @staticmethod
    def _cited() -> Iterator[str]:
        """Ids of the documents in the dossiers of articles."""
        for noun in ArticleRow.objects.values_list("noun", flat=True).iterator(CHUNK):
            yield from json.loads(noun)["dossier"]["documents"]

    # Stories and signals

    def save_stories(self, stories: Iterable[Story]) -> None:
        """Keep stories, replacing those of the same id."""
        rows = ((s.id, s.desk, s.updated_at, to_json(s)) for s in stories)
        write(StoryRow, ("id", "desk", "updated_at", "noun"), rows, replacing=True)

    def stories(self, *, desk: str | None = None, limit: int = 50) -> list[Story]:
        """The stories (of a desk) last updated, newest first."""
        rows = of_desk(StoryRow, desk).order_by("-updated_at", "id")[:limit]
        return [from_json(row.noun, Story) for row in rows]

    def save_signals(self, signals: Iterable[Signal]) -> None:
        """Keep signals, replacing those of the same id."""
        columns = ("id", "desk", "kind", "reported", "at", "score")
        rows = ((*(getattr(s, name) for name in columns), to_json(s)) for s in signals)
        write(SignalRow, (*columns, "noun"), rows, replacing=True)

    def signal(self, signal_id: str) -> Signal:
        """The signal of that id."""
        return from_json(row_of(SignalRow, "signal", signal_id).noun, Signal)

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
        rows = of_desk(SignalRow, desk).order_by("-at", "-score", "id")
        if kind is not None:
            rows = rows.filter(kind=kind)
        if reported is not None:
            rows = rows.filter(reported=reported)
        if since is not None:
            rows = rows.filter(at__gte=since)
        return [from_json(row.noun, Signal) for row in rows[:limit]]

    # Articles and editions

    def save_article(self, article: Article, *, expected: ArticleState | None) -> None:
        """Keep an article if its kept state is `expected` (None: there is none yet)."""
        columns = {
            "slug": article.slug,
            "desk": article.desk,
            "state": article.state,
            "updated_at": article.updated_at,
            "noun": to_json(article, documents_by_id=True),
        }
        try:
            with self.atomic():
                if expected is None:
                    ArticleRow.objects.create(id=article.id, **columns)
                    return
                kept = ArticleRow.objects.filter(id=article.id, state=expected)
                if kept.update(**columns):
                    return
        except IntegrityError as error:
            raise Conflict(f"article {article.slug!r} is there already") from error
        raise Conflict(f"article {article.slug!r} is not {expected}")

    def article(self, article_id: str) -> Article:
        """The article of that id."""
        return self._articles([row_of(ArticleRow, "article", article_id)])[0]

    def articles(
        self,
        *,
        desk: str | None = None,
        states: Iterable[ArticleState] | None = None,
        limit: int = 100,
    ) -> list[Article]:
        """Articles that fit, last updated first, then by id."""
        rows = of_desk(ArticleRow, desk).order_by("-updated_at", "id")
        if states is not None:
            rows = rows.filter(state__in=list(states))
        return self._articles(rows[:limit])

    def has_article(self, article_id: str) -> bool:
        """Whether there is an article of that id, in any state."""
        return ArticleRow.objects.filter(id=article_id).exists()

    def publish(self, article: Article, edition: Edition, *, expected: ArticleState) -> None:
        """Keep the published article and its edition together, or neither."""
        with self.atomic():
            self.save_article(article, expected=expected)
            EditionRow.objects.create(
                article_id=edition.article_id,
                revision=edition.revision,
                slug=edition.slug,
                desk=edition.desk,
                headline=edition.headline,
                standfirst=edition.standfirst,
                published_at=edition.published_at,
                page=edition.page,
                digest=edition.digest,
                featured=edition.featured,
                tags=json.dumps(edition.tags, ensure_ascii=False),
            )

    def edition(self, slug: str) -> Edition:
        """The newest edition under that slug."""
        row = self._shown().filter(slug=slug).order_by("-revision").first()
        if row is None:
            raise NotFound("edition", slug)
        return _edition(row)

    def editions(self, *, desk: str | None = None, limit: int | None = None) -> list[Edition]:
        """The newest edition of each published article, newest `published_at` first, then slug."""
        rows = self._newest()
        if desk is not None:
            rows = rows.filter(desk=desk)
        return [_edition(row) for row in rows[:limit]]

    def edition_digests(self) -> dict[str, str]:
        """Slugs of what `editions` gives, in that order, to their digests."""
        return dict(self._newest().values_list("slug", "digest"))

    # The record

    def record(self, shifts: Iterable[Shift]) -> None:
        """Keep what a pass did."""
        ShiftRow.objects.bulk_create(
            ShiftRow(desk=shift.desk, started_at=shift.started_at, noun=to_json(shift))
            for shift in shifts
        )

    def shifts(self, *, desk: str | None = None, limit: int = 50) -> list[Shift]:
        """What passes did, newest first."""
        rows = of_desk(ShiftRow, desk).order_by("-started_at", "desk", "id")[:limit]
        return [from_json(row.noun, Shift) for row in rows]

    def _newest(self) -> models.QuerySet[EditionRow]:
        revisions = EditionRow.objects.filter(article=models.OuterRef("article"))
        newest = revisions.order_by("-revision").values("revision")[:1]
        shown = self._shown().filter(revision=models.Subquery(newest))
        return shown.order_by("-published_at", "slug")

    @staticmethod
    def _shown() -> models.QuerySet[EditionRow]:
        return EditionRow.objects.filter(article__state__in=SHOWN)

    def _articles(self, rows: Iterable[ArticleRow]) -> list[Article]:
        bodies = [json.loads(row.noun) for row in rows]
        ids = {one for body in bodies for one in body["dossier"]["documents"]}
        known = {document.id: document for document in self.documents(sorted(ids))}
        articles = []
        for body in bodies:
            held, body["dossier"]["documents"] = body["dossier"]["documents"], []
            roles = body["dossier"].pop("roles", {})
            article = from_data(body, Article)
            documents = (
                replace(known[one], role=Role(roles.get(one, known[one].role))) for one in held
            )
            dossier = _with_documents(article, tuple(documents))
            articles.append(dossier)
        return articles


def _with_documents(article: Article, documents: tuple[Document, ...]) -> Article:
    return replace(article, dossier=replace(article.dossier, documents=documents))


def _source(row: SourceRow) -> Source:
    return Source(**_sourced((name, getattr(row, name)) for name in _SOURCE))


def _sourced(columns: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    values = dict(columns)
    values["kind"] = SourceKind(values["kind"])
    return values


def _document(row: DocumentRow) -> Document:
    values: dict[str, Any] = {name: getattr(row, name) for name in _DOCUMENT}
    values["quality"], values["role"] = Quality(row.quality), Role(row.role)
    values["dated_to"] = DatePrecision(row.dated_to)
    return Document(**values)


def _edition(row: EditionRow) -> Edition:
    return Edition(
        article_id=row.article_id,
        revision=row.revision,
        slug=row.slug,
        desk=row.desk,
        headline=row.headline,
        standfirst=row.standfirst,
        published_at=row.published_at,
        page=row.page,
        digest=row.digest,
        featured=row.featured,
        tags=tuple(json.loads(row.tags)),
    )
