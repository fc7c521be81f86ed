"""The store on a database, through Django's ORM."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import fields, replace
from datetime import datetime
from itertools import islice
from typing import Any, TypeVar, cast

import zstandard
from django.db import IntegrityError, models, transaction

from wokhei.adapters.store.django.models import (
    ArticleRow,
    BlobRow,
    DocumentRow,
    EditionRow,
    HealthRow,
    ShiftRow,
    SignalRow,
    SourceRow,
    StoryRow,
)
from wokhei.domain.article import Article, ArticleState, Edition
from wokhei.domain.codec import from_data, from_json, to_json
from wokhei.domain.document import Document, Quality, Role
from wokhei.domain.errors import Conflict, NotFound
from wokhei.domain.shift import Shift
from wokhei.domain.signal import Signal, SignalKind
from wokhei.domain.source import Source, SourceHealth, SourceKind
from wokhei.domain.span import sha256 as digest_of
from wokhei.domain.story import Story

CHUNK = 500  # rows a statement: well below SQLite's limit on variables
SHOWN = (ArticleState.PUBLISHED, ArticleState.CORRECTING, ArticleState.RETRACTED)

Row = TypeVar("Row", bound=models.Model)
Item = TypeVar("Item")

_SOURCE = tuple(field.name for field in fields(Source))
_DOCUMENT = tuple(field.name for field in fields(Document))


class DjangoStore:
    """Keeps nouns in the database that Django's settings name. Needs `django.setup()` before."""

    def atomic(self) -> AbstractContextManager[None]:
        """A stretch in which all is saved or nothing; may be nested."""
        return cast("AbstractContextManager[None]", transaction.atomic())

    # Sources

    def save_sources(self, sources: Iterable[Source]) -> int:
        """Keep sources, replacing those of the same id; returns how many were new."""
        rows = [SourceRow(**{name: getattr(s, name) for name in _SOURCE}) for s in sources]
        with self.atomic():
            before = SourceRow.objects.count()
            _replace(SourceRow, rows, key="id", columns=_SOURCE[1:])
            return SourceRow.objects.count() - before

    def sources(self, *, desk: str | None = None) -> list[Source]:
        """All sources (of a desk), by desk, name and id."""
        found = [_source(row) for row in _of_desk(SourceRow, desk)]
        # In Python: a database sorts by its own collation.
        return sorted(found, key=lambda source: (source.desk, source.name, source.id))

    def source(self, source_id: str) -> Source:
        """The source of that id."""
        return _source(_one(SourceRow, "source", source_id))

    def save_health(self, health: Iterable[SourceHealth]) -> None:
        """Keep how polling goes, one row a source."""
        rows = [
            HealthRow(source_id=h.source_id, state=h.state, due_at=h.due_at, noun=to_json(h))
            for h in health
        ]
        _replace(HealthRow, rows, key="source_id", columns=("state", "due_at", "noun"))

    def health(self) -> dict[str, SourceHealth]:
        """How polling goes, by source id; a source never polled is absent."""
        nouns = HealthRow.objects.values_list("noun", flat=True)
        return {h.source_id: h for h in (from_json(noun, SourceHealth) for noun in nouns)}

    # Documents and blobs

    def save_documents(self, documents: Iterable[Document]) -> list[Document]:
        """Keep document versions; returns those that were new, in the order given."""
        new: list[Document] = []
        with self.atomic():
            for chunk in _chunks(documents):
                ids = [document.id for document in chunk]
                known = set(DocumentRow.objects.filter(id__in=ids).values_list("id", flat=True))
                fresh = {d.id: d for d in reversed(chunk) if d.id not in known}
                ordered = [fresh.pop(d.id) for d in chunk if d.id in fresh]
                DocumentRow.objects.bulk_create(
                    DocumentRow(**{name: getattr(d, name) for name in _DOCUMENT}) for d in ordered
                )
                new += ordered
        return new

    def document(self, document_id: str) -> Document:
        """The document version of that id."""
        return _document(_one(DocumentRow, "document", document_id))

    def documents(self, ids: Iterable[str]) -> list[Document]:
        """The document versions of those ids that exist, in the order given."""
        wanted = list(ids)
        found: dict[str, Document] = {}
        for chunk in _chunks(wanted):
            for row in DocumentRow.objects.filter(id__in=chunk):
                found[row.id] = _document(row)
        return [found[one] for one in wanted if one in found]

    def versions(self, key: str) -> list[Document]:
        """Every version of one item, oldest `fetched_at` first; empty where unknown."""
        rows = DocumentRow.objects.filter(key=key).order_by("fetched_at", "id")
        return [_document(row) for row in rows]

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
        rows = _of_desk(DocumentRow, desk).order_by("published_at", "id")
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

    def count_documents(self, *, desk: str | None = None, since: datetime | None = None) -> int:
        """How many document versions are kept (of a desk, fetched since)."""
        rows = _of_desk(DocumentRow, desk)
        return (rows if since is None else rows.filter(fetched_at__gte=since)).count()

    def save_blob(self, data: bytes) -> str:
        """Keep raw bytes once, by content; returns their SHA-256."""
        name = digest_of(data)
        if not BlobRow.objects.filter(sha256=name).exists():
            row = BlobRow(sha256=name, data=zstandard.compress(data))
            BlobRow.objects.bulk_create([row], ignore_conflicts=True)
        return name

    def blob(self, sha256: str) -> bytes:
        """The raw bytes of that SHA-256."""
        return zstandard.decompress(bytes(_one(BlobRow, "blob", sha256).data))

    # Stories and signals

    def save_stories(self, stories: Iterable[Story]) -> None:
        """Keep stories, replacing those of the same id."""
        rows = [
            StoryRow(id=s.id, desk=s.desk, updated_at=s.updated_at, noun=to_json(s))
            for s in stories
        ]
        _replace(StoryRow, rows, key="id", columns=("desk", "updated_at", "noun"))

    def stories(self, *, desk: str | None = None, limit: int = 50) -> list[Story]:
        """The stories (of a desk) last updated, newest first."""
        rows = _of_desk(StoryRow, desk).order_by("-updated_at", "id")[:limit]
        return [from_json(row.noun, Story) for row in rows]

    def save_signals(self, signals: Iterable[Signal]) -> None:
        """Keep signals, replacing those of the same id."""
        rows = [
            SignalRow(
                id=s.id,
                desk=s.desk,
                kind=s.kind,
                reported=s.reported,
                at=s.at,
                score=s.score,
                noun=to_json(s),
            )
            for s in signals
        ]
        columns = ("desk", "kind", "reported", "at", "score", "noun")
        _replace(SignalRow, rows, key="id", columns=columns)

    def signal(self, signal_id: str) -> Signal:
        """The signal of that id."""
        return from_json(_one(SignalRow, "signal", signal_id).noun, Signal)

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
        rows = _of_desk(SignalRow, desk).order_by("-at", "-score", "id")
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
        return self._articles([_one(ArticleRow, "article", article_id)])[0]

    def articles(
        self,
        *,
        desk: str | None = None,
        states: Iterable[ArticleState] | None = None,
        limit: int = 100,
    ) -> list[Article]:
        """Articles that fit, last updated first, then by id."""
        rows = _of_desk(ArticleRow, desk).order_by("-updated_at", "id")
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
        revisions = EditionRow.objects.filter(article=models.OuterRef("article"))
        newest = revisions.order_by("-revision").values("revision")[:1]
        shown = self._shown().filter(revision=models.Subquery(newest))
        rows = shown.order_by("-published_at", "slug")
        if desk is not None:
            rows = rows.filter(desk=desk)
        return [_edition(row) for row in rows[:limit]]

    # The record

    def record(self, shifts: Iterable[Shift]) -> None:
        """Keep what a pass did."""
        ShiftRow.objects.bulk_create(
            ShiftRow(desk=shift.desk, started_at=shift.started_at, noun=to_json(shift))
            for shift in shifts
        )

    def shifts(self, *, desk: str | None = None, limit: int = 50) -> list[Shift]:
        """What passes did, newest first."""
        rows = _of_desk(ShiftRow, desk).order_by("-started_at", "desk", "id")[:limit]
        return [from_json(row.noun, Shift) for row in rows]

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
            article = from_data(body, Article)
            dossier = _with_documents(article, tuple(known[one] for one in held))
            articles.append(dossier)
        return articles


def _with_documents(article: Article, documents: tuple[Document, ...]) -> Article:
    return replace(article, dossier=replace(article.dossier, documents=documents))


def _one(row: type[Row], noun: str, identity: str) -> Row:
    try:
        return row._default_manager.get(pk=identity)
    except row.DoesNotExist as error:  # type: ignore[attr-defined]
        raise NotFound(noun, identity) from error


def _of_desk(row: type[Row], desk: str | None) -> models.QuerySet[Row]:
    rows = row._default_manager.all()
    return rows if desk is None else rows.filter(desk=desk)


def _replace(row: type[Row], rows: Sequence[Row], *, key: str, columns: Sequence[str]) -> None:
    row._default_manager.bulk_create(
        {getattr(one, key): one for one in rows}.values(),
        batch_size=CHUNK,
        update_conflicts=True,
        unique_fields=[key],
        update_fields=columns,
    )


def _chunks(items: Iterable[Item]) -> Iterator[list[Item]]:
    source = iter(items)
    while chunk := list(islice(source, CHUNK)):
        yield chunk


def _source(row: SourceRow) -> Source:
    values: dict[str, Any] = {name: getattr(row, name) for name in _SOURCE}
    return Source(**values | {"kind": SourceKind(row.kind)})


def _document(row: DocumentRow) -> Document:
    values: dict[str, Any] = {name: getattr(row, name) for name in _DOCUMENT}
    return Document(**values | {"quality": Quality(row.quality), "role": Role(row.role)})


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
