"""Gather: the pages that a signal lacks, and all that is held on it, as a dossier."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from wokhei import dossier as dossiers
from wokhei import ingest
from wokhei.domain.document import Document, Quality
from wokhei.domain.dossier import Dossier
from wokhei.domain.fetch import Fetched, Outcome, snapshot
from wokhei.domain.protocols import Store
from wokhei.domain.signal import Signal, SignalKind
from wokhei.domain.source import SourceKind
from wokhei.stories import StoryIndex
from wokhei.text.hosts import same_page

Extract = Callable[..., ingest.Extraction]  # as `ingest.extract`

AROUND = timedelta(days=1)  # before a signal's window; first reports run ahead of the alarm
LEADS = 20  # documents looked at for a name, to see whether they are what is named
NAMED = 6  # names of documents that are sought
RELATED = 60  # documents that mention it; a dossier holds no more


def wanted(store: Store, signal: Signal) -> list[Document]:
    """The documents of a signal whose whole page should be read before it is written up."""
    return dossiers.wanted(
        signal, [fullest(store, one) for one in store.documents(signal.document_ids)]
    )


def read(
    store: Store,
    document: Document,
    fetched: Fetched,
    *,
    now: datetime,
    extract: Extract = ingest.extract,
) -> Document | None:
    """Keep the whole page of a document as its fuller version; None when it has no more text."""
    if fetched.outcome is not Outcome.OK:
        return None
    fuller = ingest.page_document(fetched, of=document, now=now, read=extract)
    if fuller is None:
        return None
    with store.atomic():
        store.save_blob(fetched.body, polled_at=now)
        store.save_snapshots([snapshot(fetched)])
        store.save_documents([fuller])
    return fuller


def gather(store: Store, signal: Signal, *, stories: StoryIndex, now: datetime) -> Dossier:
    """Gather what is held on a signal, in the fullest version of each document.

    Beside the reports that raised it: what else speaks of it in its window, views against it among
    it, the primary documents that they lean on, and what was written of it before. Copies are
    counted and left out.
    """
    own = store.documents(signal.document_ids)
    around = store.mentioning(
        signal.label,
        since=signal.window_start_at - AROUND,
        until=now,
        limit=RELATED,
    )
    began = signal.window_start_at - AROUND
    beside = store.search(dossiers.objections(signal), since=began, until=now, limit=RELATED)
    around += dossiers.on_subject(signal, beside)
    near = [*own, *around]
    sought = [dossiers.subject(signal), *dossiers.named_elsewhere(near, limit=NAMED)]
    leads = [d for one in sought for d in store.search(one, until=now, limit=LEADS)]
    primary = dossiers.leaned_on(signal, near, leads)
    before = store.search(dossiers.subject(signal), until=began, limit=RELATED)
    background = dossiers.background(signal, before)
    # Where the change of a document is the news, its versions stand beside each other.
    versions = {d.id for d in own} if signal.kind is SignalKind.DOCUMENT_CHANGE else set()
    found = (*background, *primary, *around, *own)
    bearing = list({d.id if d.id in versions else d.key: d for d in found}.values())
    copies = stories.copies(document.id for document in bearing)
    documents: list[Document] = []
    kept: dict[str, tuple[str, ...]] = {}
    left_out: set[str] = set()
    for document in sorted(bearing, key=lambda d: (d not in own, d.published_at, d.id)):
        if document.id in versions:
            documents.append(document)
        elif document.id not in left_out:
            left_out.update(copies.get(document.id, ()))
            documents.append(replace(fullest(store, document), role=document.role))
            kept[documents[-1].id] = copies.get(document.id, ())
    now_known = {document.key: document.id for document in documents}
    evidence = (d.id if d.id in versions else now_known.get(d.key, d.id) for d in own)
    return dossiers.gather(
        replace(signal, document_ids=tuple(dict.fromkeys(evidence))),
        documents,
        copies={name: others for name, others in kept.items() if others},
        monitored_sources=signal.monitored_sources,
        now=now,
    )


def held_page(store: Store, url: str) -> Document | None:
    """What a watched page said last; None where no source watches it or it was never read."""
    watched = (one for one in store.sources() if one.kind is SourceKind.PAGE)
    for source in watched:
        if same_page(source.feed_url, url):
            for item in store.items(source.id, newest=1):
                return store.versions(item.key)[-1]
    return None


def fullest(store: Store, document: Document) -> Document:
    """The fullest version of a document: a page read whole goes before its feed's teaser."""
    versions = store.versions(document.key) or [document]
    whole = [version for version in versions if version.quality is Quality.FULL]
    return max(whole or versions, key=lambda v: (len(v.text), v.fetched_at, v.id))
