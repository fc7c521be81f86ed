"""What a document says now and did not say before, and the reverse."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wokhei.domain.document import Document
from wokhei.domain.dossier import Passage
from wokhei.domain.figures import shared_runs
from wokhei.domain.signal import Signal
from wokhei.domain.span import Span
from wokhei.text.sentences import parts
from wokhei.writing.material import Piece
from wokhei.writing.wording import LONGEST_QUOTE

ALIKE = 0.2  # share of word runs from which an old and a new sentence are the same clause, changed


@dataclass(frozen=True, slots=True)
class Change:
    """A passage before and after; None where it was added or left out."""

    before: Piece | None
    now: Piece | None


def changes(pool: Sequence[Piece], documents: Sequence[Document]) -> list[Change]:
    """The changed passages of documents held in several versions: rewritten, new, then left out."""
    texts: dict[str, list[Document]] = {}
    for document in sorted(documents, key=lambda d: (d.fetched_at, d.id)):
        texts.setdefault(document.key, []).append(document)
    latest = {versions[-1].id: versions for versions in texts.values() if len(versions) > 1}
    earlier = {old.id: versions for versions in latest.values() for old in versions[:-1]}
    new = [
        p for p in pool if p.document.id in latest and not _stands(p, latest[p.document.id][:-1])
    ]
    old = [
        p for p in pool if p.document.id in earlier and not _stands(p, earlier[p.document.id][-1:])
    ]
    found: list[Change] = []
    for piece in new:
        alike = [p for p in old if p.document.key == piece.document.key]
        match = max(alike, key=lambda p: (shared_runs(p.runs, piece.runs), -p.order), default=None)
        if match is not None and shared_runs(match.runs, piece.runs) >= ALIKE:
            old.remove(match)
            found.append(Change(match, piece))
        else:
            found.append(Change(None, piece))
    found.extend(Change(piece, None) for piece in old)
    return sorted(found, key=lambda c: (c.before is None or c.now is None, c.now is None))


def named_changes(
    signal: Signal, documents: Sequence[Document]
) -> list[tuple[Passage | None, Passage | None]]:
    """The changed clauses that a signal names, each before and now, as passages of its versions.

    A clause that no version holds word for word is left out, as is one too long to be quoted.
    """
    held = [d for d in documents if d.id in signal.document_ids]
    versions = sorted(held, key=lambda d: (d.fetched_at, d.id))
    found = []
    for change in signal.changes:
        before = _passage(change.before, versions[:-1])
        now = _passage(change.after, versions[-1:])
        whole = bool(change.before) == bool(before) and bool(change.after) == bool(now)
        if whole and (before or now):
            found.append((before, now))
    return found


def _passage(clause: str, versions: Sequence[Document]) -> Passage | None:
    """The clause in the latest of the versions that holds it."""
    for document in reversed(versions if clause else ()):
        start = document.text.find(clause)
        if start >= 0 and parts(clause, longest=LONGEST_QUOTE):
            span = Span(start, start + len(clause))
            return Passage(document.id, span, clause, document.role, 1.0)
    return None


def _stands(piece: Piece, documents: Sequence[Document]) -> bool:
    """Whether the piece stands word for word in one of the documents."""
    words = " ".join(piece.passage.text.split())
    return any(words in " ".join(document.text.split()) for document in documents)
