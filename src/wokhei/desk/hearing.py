"""Hear: what sources answered becomes documents, and the sources' new health."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from wokhei import ingest, monitor
from wokhei.domain.document import Document, Quality
from wokhei.domain.fetch import Feed, Fetched, Outcome, snapshot
from wokhei.domain.protocols import Store
from wokhei.domain.source import Source, SourceHealth
from wokhei.domain.span import sha256

Read = Callable[..., Feed]  # as `ingest.read`

KNOWN = 300  # a source's latest documents, by which an item is known again; feeds hold fewer


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back from a source, how polling it went before, and what was read in it."""

    source: Source
    before: SourceHealth
    fetched: Fetched
    feed: Feed | None  # None: nothing to read


@dataclass(frozen=True, slots=True)
class Heard:
    """What one answer brought: new items, and how many known ones have a new version."""

    answer: Answer
    documents: tuple[Document, ...]
    versions: int
    health: SourceHealth
    changed: tuple[Document, ...] = ()  # the new versions of known items


def answer(
    source: Source, before: SourceHealth, fetched: Fetched, *, read: Read = ingest.read
) -> Answer:
    """What a source answered, read; the body that was read last time is not modified."""
    if fetched.outcome is Outcome.OK and sha256(fetched.body) == before.body_sha256:
        fetched = replace(fetched, outcome=Outcome.NOT_MODIFIED)
    if fetched.outcome is not Outcome.OK:
        return Answer(source, before, fetched, None)
    feed = read(
        fetched.body,
        url=fetched.final_url,
        content_type=fetched.headers.get("content-type", ""),
        kind=source.kind,
        now=fetched.at,
    )
    return Answer(source, before, fetched, feed)


def hear(store: Store, answers: Iterable[Answer], *, now: datetime) -> list[Heard]:
    """Turn answers into documents, kept together with the new health of their sources, or none."""
    taken = [_taken(store, answer, now=now) for answer in answers]
    with store.atomic():
        new = {d.id for d in store.save_documents(d for one in taken for d in one.documents)}
        heard = [_heard(one, new=new, now=now) for one in taken]
        brought = [one.answer.fetched for one in heard if one.documents or one.versions]
        for fetched in brought:
            store.save_blob(fetched.body, polled_at=now)
        store.save_snapshots(map(snapshot, brought))
        for own in taken:
            if own.aliases:
                store.save_aliases(own.answer.source.id, own.aliases)
        store.save_health(one.health for one in heard)
    return heard


@dataclass(frozen=True, slots=True)
class _Taken:
    answer: Answer
    known: frozenset[str]  # keys of items heard before
    documents: list[Document]
    aliases: Mapping[str, str]  # names by which known items go now, to their keys


def _taken(store: Store, answer: Answer, *, now: datetime) -> _Taken:
    if answer.feed is None:
        return _Taken(answer, frozenset(), [], {})
    source = answer.source
    held = store.items(source.id, newest=KNOWN)
    names = {**(store.aliases(source.id) if held else {}), **ingest.names(held)}
    keys = ingest.keys(answer.feed.entries, source_id=source.id, known=names)
    found = ingest.documents(
        answer.feed, source=source, fetched=answer.fetched, now=now, known=held, identities=keys
    )
    aliases = ingest.aliases(answer.feed.entries, keys, source_id=source.id, known=names)
    return _Taken(answer, frozenset(item.key for item in held), found, aliases)


def _heard(taken: _Taken, *, new: set[str], now: datetime) -> Heard:
    kept = [document for document in taken.documents if document.id in new]
    items = tuple(document for document in kept if document.key not in taken.known)
    health = monitor.assess(
        taken.answer.source,
        taken.answer.before,
        taken.answer.fetched,
        feed=taken.answer.feed,
        new_items=len(items),
        quality=_usual_quality(taken.documents),
        now=now,
    )
    versions = tuple(document for document in kept if document.key in taken.known)
    return Heard(taken.answer, items, len(versions), health, versions)


def _usual_quality(documents: Sequence[Document]) -> Quality:
    counts = Counter(document.quality for document in documents)
    return max(Quality, key=lambda quality: counts[quality])
