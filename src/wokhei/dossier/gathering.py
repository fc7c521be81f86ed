"""From a signal or a question to the dossier that writing may draw from."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from wokhei.domain.document import Document, Quality, Role
from wokhei.domain.dossier import Dossier
from wokhei.domain.figures import mentions
from wokhei.domain.signal import Signal, SignalKind
from wokhei.domain.span import digest
from wokhei.dossier.matter import holds_name, is_name, on_the_matter
from wokhei.dossier.missing import named_elsewhere
from wokhei.dossier.ranking import Weights, rank
from wokhei.dossier.roles import role_of


@dataclass(frozen=True, slots=True)
class DossierConfig:
    """How much a dossier holds. The limits bound time and memory; no sample reached one."""

    documents: int = 60
    passages: int = 160
    passages_per_document: int = 12
    missing: int = 6
    primary_documents: int = 6  # found beside a signal's own
    pages: int = 12  # full pages fetched for one signal
    pages_per_family: int = 2
    weights: Weights = field(default_factory=Weights)


def wanted(
    signal: Signal, documents: Sequence[Document], *, config: DossierConfig | None = None
) -> list[Document]:
    """The documents of a signal whose full page should still be fetched, most wanted first.

    Those that carry a headline or a teaser only; a paywall is respected. At most a few from one
    family, so that a chatty one does not use up the round.
    """
    config = config or DossierConfig()
    order = {document_id: place for place, document_id in enumerate(signal.document_ids)}
    thin = [
        document
        for document in documents
        if document.id in order
        and document.quality in (Quality.THIN, Quality.CUT_OFF)
        and document.url.startswith(("https://", "http://"))
    ]
    thin.sort(key=lambda d: (d.quality is not Quality.THIN, order[d.id], d.id))
    taken: list[Document] = []
    per_family: dict[str, int] = {}
    for document in thin:
        count = per_family.get(document.family, 0)
        if count < config.pages_per_family and len(taken) < config.pages:
            per_family[document.family] = count + 1
            taken.append(document)
    return taken


def leaned_on(
    signal: Signal,
    documents: Sequence[Document],
    candidates: Iterable[Document],
    *,
    config: DossierConfig | None = None,
) -> list[Document]:
    """Primary documents among the candidates that the documents of a signal lean on.

    One counts where a document gives its address or its title, or where it speaks of the term
    itself. Earliest first, at most a few.
    """
    config = config or DossierConfig()
    held = {document.key for document in documents}
    texts = [document.text for document in documents]
    found: dict[str, Document] = {}
    for candidate in candidates:
        if candidate.key in held or candidate.published_at > signal.at:
            continue
        if role_of(candidate) is not Role.PRIMARY:
            continue
        name = _name_of(candidate)
        named = len(name.split()) > 1 and any(mentions(text, name) for text in texts)
        linked = any(candidate.url in text for text in texts)
        if named or linked or mentions(candidate.text, signal.term):
            found[candidate.key] = candidate
    ordered = sorted(found.values(), key=lambda d: (d.published_at, d.id))
    return ordered[: config.primary_documents]


def _name_of(document: Document) -> str:
    """What others would call a document: the head of its title, where that is a name.

    `Full text: the statement of the service` is not called `Full text`: a name has a capital or a
    number after its first word.
    """
    head = document.title.partition(":")[0]
    return head if re.search(r"\s\W*[A-Z0-9]", head) else document.title


def gather(
    signal: Signal,
    documents: Sequence[Document],
    *,
    copies: Mapping[str, tuple[str, ...]],
    monitored_sources: int,
    now: datetime,
    config: DossierConfig | None = None,
) -> Dossier:
    """The dossier of a signal.

    Args:
        signal: What occasions it.
        documents: The signal's own documents and what else bears on it.
        copies: For a document, those that repeat its text; they are left out and counted.
        monitored_sources: The N of "in the N sources monitored".
        now: The moment of gathering; nothing later is used.
        config: Limits and weights.
    """
    return _dossier(
        identity=digest("signal", signal.id),
        desk=signal.desk,
        question=signal.label or signal.term,
        subject=(signal.term, signal.label, *signal.terms),
        documents=documents,
        first=signal.document_ids,
        copies=copies,
        now=now,
        config=config or DossierConfig(),
        signal=signal,
        monitored_sources=monitored_sources,
    )


def gather_question(
    question: str,
    documents: Sequence[Document],
    *,
    desk: str,
    now: datetime,
    config: DossierConfig | None = None,
) -> Dossier:
    """The dossier of a question put by an editor to a set of documents."""
    return _dossier(
        identity=digest("question", desk, question),
        desk=desk,
        question=" ".join(question.split()),
        subject=(question,),
        documents=documents,
        first=(),
        copies={},
        now=now,
        config=config or DossierConfig(),
        signal=None,
        monitored_sources=0,
    )


def _dossier(
    *,
    identity: str,
    desk: str,
    question: str,
    subject: Iterable[str],
    documents: Sequence[Document],
    first: Sequence[str],
    copies: Mapping[str, tuple[str, ...]],
    now: datetime,
    config: DossierConfig,
    signal: Signal | None,
    monitored_sources: int,
) -> Dossier:
    changed = signal is not None and signal.kind is SignalKind.DOCUMENT_CHANGE
    chosen = _distinct(documents, first=first, copies=copies, now=now, every_version=changed)
    chosen = [replace(document, role=role_of(document)) for document in chosen]
    held, chosen = len(chosen), _of_the_matter(chosen, signal)
    aside = held - len(chosen)
    chosen = sorted(chosen[: config.documents], key=lambda d: (d.published_at, d.id))
    kept = {document.id for document in chosen}
    return Dossier(
        id=digest("dossier", identity, *sorted(kept)),
        desk=desk,
        question=question,
        gathered_at=now,
        documents=tuple(chosen),
        passages=rank(
            chosen,
            subject=subject,
            weights=config.weights,
            per_document=config.passages_per_document,
            limit=config.passages,
        ),
        signal=signal,
        copies={i: tuple(sorted(copies[i])) for i in sorted(kept) if copies.get(i)},
        missing=named_elsewhere(chosen, limit=config.missing),
        monitored_sources=monitored_sources,
        aside=aside,
    )


def _of_the_matter(documents: list[Document], signal: Signal | None) -> list[Document]:
    """The documents without those that only use the word.

    Where the signal has a name, a document that does not hold it goes, and what is primary for it
    stays. A contested term, a gap, a changed document and a question may be about many matters.
    """
    if signal is None or signal.kind not in (SignalKind.BURST, SignalKind.EMERGENCE):
        return documents
    named = is_name(signal.label, documents)
    if named:
        documents = [d for d in documents if holds_name(d, signal.label)]
    whole = named and " " in signal.label
    stays = {
        d.id
        for d in documents
        if named
        and (d.role in (Role.PRIMARY, Role.DATA) or (whole and mentions(d.text, signal.label)))
    }
    kept = {d.id for d in on_the_matter(documents, term=signal.term, named=named)}
    return [d for d in documents if d.id in stays | kept]


def _distinct(
    documents: Sequence[Document],
    *,
    first: Sequence[str],
    copies: Mapping[str, tuple[str, ...]],
    now: datetime,
    every_version: bool,
) -> list[Document]:
    """One version of each item, no copies, nothing later than now; the signal's own come first.

    Where the change of a document is the news, its versions are all kept.
    """
    repeated = {copy for original, many in copies.items() for copy in many if copy != original}
    newest: dict[str, Document] = {}
    for document in documents:
        if document.id in repeated or document.published_at > now:
            continue
        key = document.id if every_version else document.key
        held = newest.get(key)
        if held is None or (held.fetched_at, held.id) < (document.fetched_at, document.id):
            newest[key] = document
    order = {document_id: place for place, document_id in enumerate(first)}
    return sorted(
        newest.values(), key=lambda d: (order.get(d.id, len(order)), d.published_at, d.id)
    )
