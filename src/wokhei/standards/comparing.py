"""The licences of a dossier, compared with standards."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from wokhei.domain.assessment import Assessment, Effect, FrameKind, Identified, Standard
from wokhei.domain.document import Document, Role
from wokhei.domain.dossier import Dossier
from wokhei.standards.assessing import assess
from wokhei.standards.judging import NO_TERMS
from wokhei.standards.language import NOT_ENGLISH
from wokhei.standards.wording import is_own_text, wording

MOST = 6  # documents side by side; a wider table cannot be read
_NAMED = re.compile(r"\b(?:licen[cs]es?|licen[cs]ing|agreement|terms|copying)\b", re.IGNORECASE)
_RIGHTS = (FrameKind.REDISTRIBUTION, FrameKind.DERIVATIVES)

Archived = Callable[[Standard], Document | None]  # the standard's own document, where it is held
Identify = Callable[[str], tuple[Identified, ...]]


def compared(
    dossier: Dossier,
    standards: Sequence[Standard],
    *,
    identify: Identify,
    archived: Archived = lambda standard: None,
) -> Dossier:
    """The dossier with its licences assessed; as it was where it holds none.

    A licence is called one and gives or withholds a right to copies or changes: a report about a
    licence does not, nor does a policy. A standard's own document comes to them where it is held,
    so that each criterion can be told in its words.
    """
    found = [
        assess(
            document.text,
            standards,
            document=document.id,
            sha256=document.raw_sha256,
            identified=identify(document.text),
        )
        for document in dossier.documents
        if is_called_a_licence(document)
    ]
    licences = [one for one in found if _gives_rights(one)]
    if not licences:
        return dossier
    return _with_wordings(replace(dossier, assessments=tuple(licences[:MOST])), standards, archived)


def _with_wordings(dossier: Dossier, standards: Sequence[Standard], archived: Archived) -> Dossier:
    documents, wordings = list(dossier.documents), []
    for standard in standards:
        own = next((one for one in documents if is_own_text(standard, one)), None)
        document = own or archived(standard)
        found = wording(standard, document) if document else None
        if document is None or found is None:
            continue
        wordings.append(found)
        if own is None:
            documents.append(replace(document, role=Role.PRIMARY))
    documents.sort(key=lambda one: (one.published_at, one.id))
    return replace(dossier, documents=tuple(documents), wordings=tuple(wordings))


def is_called_a_licence(document: Document) -> bool:
    """Whether a document's title or address names a licence or terms, and its body was read."""
    called = f"{document.title} {document.url.rpartition('/')[2]}".replace("-", " ")
    return document.body is not None and _NAMED.search(called) is not None


def _gives_rights(assessment: Assessment) -> bool:
    return not assessment.note.startswith((NO_TERMS, NOT_ENGLISH)) and any(
        frame.kind in _RIGHTS and frame.effect in (Effect.PERMITS, Effect.DENIES_RIGHT)
        for frame in assessment.frames
    )
