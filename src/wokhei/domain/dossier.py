"""What was gathered for one signal: all that writing and verification may draw from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from wokhei.domain.assessment import Assessment, Wording
from wokhei.domain.document import Document, Role
from wokhei.domain.signal import Signal
from wokhei.domain.span import Span


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of a document worth citing."""

    document_id: str
    span: Span
    text: str
    role: Role
    relevance: float  # 0 to 1


@dataclass(frozen=True, slots=True)
class Dossier:
    """Documents and passages for one signal or one question.

    `documents` are sorted by `published_at`, then id. `passages` are sorted by falling relevance.
    `copies` maps a document to those that repeat its text and are therefore left out. `missing`
    lists in words what was named but not obtained. `monitored_sources` is the N of "in the N
    sources monitored". `aside` counts documents that hold the term and tell of another matter.
    """

    id: str
    desk: str
    question: str
    gathered_at: datetime
    documents: tuple[Document, ...]
    passages: tuple[Passage, ...]
    signal: Signal | None = None  # None: gathered for a question, not for a signal
    copies: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    missing: tuple[str, ...] = ()
    monitored_sources: int = 0
    aside: int = 0
    assessments: tuple[Assessment, ...] = ()  # of its documents; `document` is the id
    wordings: tuple[Wording, ...] = ()  # of the standards, where it holds their own documents

    def document(self, document_id: str) -> Document:
        """The document of that id.

        Raises:
            KeyError: The dossier does not hold it.
        """
        for document in self.documents:
            if document.id == document_id:
                return document
        raise KeyError(document_id)

    @property
    def families(self) -> tuple[str, ...]:
        """The families of its documents, sorted."""
        return tuple(sorted({document.family for document in self.documents}))
