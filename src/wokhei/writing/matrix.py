"""A matrix of documents and criteria: every cell a verdict and the words that decide it."""

from __future__ import annotations

from wokhei.domain.assessment import AssessmentRow, Frame, Quote
from wokhei.domain.document import Document
from wokhei.domain.dossier import Dossier, Passage
from wokhei.domain.draft import (
    Cell,
    Citation,
    Matrix,
    MatrixRow,
    Section,
    Sentence,
    SentenceKind,
)
from wokhei.domain.span import Span
from wokhei.writing.wording import computation, computed, quoted, stretches, year_understood

SIZES = "From what size on the terms change"


def matrix(dossier: Dossier) -> Matrix | None:
    """What the dossier's assessments found, criterion by criterion; None where there are none."""
    assessments = dossier.assessments
    if not assessments:
        return None
    rows = [
        MatrixRow(
            standard=standard.title,
            criterion=row.criterion,
            name=row.name,
            cells=tuple(
                _cell(dossier, one.document, standard.standard, one.standards[n].rows[m])
                for one in assessments
            ),
            wording=_wording(dossier, standard.standard, row.criterion),
        )
        for n, standard in enumerate(assessments[0].standards)
        for m, row in enumerate(standard.rows)
    ]
    return Matrix(tuple(one.document for one in assessments), tuple(rows))


def _cell(dossier: Dossier, document: str, standard: str, row: AssessmentRow) -> Cell:
    figure = computation(dossier, "assessment", document, standard, row.criterion)
    said = _said(document, row.quote) if row.quote else None
    clause = row.quote.clause if row.quote else ""
    return Cell(computed("{}.", figure), row.basis.value, clause, said)


def _wording(dossier: Dossier, standard: str, criterion: str) -> Sentence | None:
    found = stated(dossier, standard, criterion)
    return _said(found[0].id, found[1]) if found else None


def stated(dossier: Dossier, standard: str, criterion: str) -> tuple[Document, Quote] | None:
    """Where the standard's own document states a criterion; None where that is not held."""
    for one in dossier.wordings:
        quote = one.of(criterion) if one.standard == standard else None
        if quote is not None:
            return dossier.document(one.document), quote
    return None


def _said(document: str, quote: Quote) -> Sentence:
    text = f"“{' '.join(quote.text.split())}”"
    citation = Citation(document, quote.start, quote.end, quote.text)
    return Sentence(text, SentenceKind.QUOTED, citations=(citation,))


def sizes(dossier: Dossier, *, told: frozenset[tuple[str, int]] = frozenset()) -> Section | None:
    """The clauses that apply from a size on, whole: condition, day of measurement and effect.

    `told` are the places, as document and start, that the article quotes already.
    """
    held = {document.id: document for document in dossier.documents}
    found = [
        sentence
        for one in dossier.assessments
        for frame in one.frames
        if frame.threshold is not None
        for sentence in [_clause(dossier, held[one.document], frame, told)]
        if sentence is not None
    ]
    return Section(SIZES, tuple((one,) for one in found)) if found else None


def _clause(
    dossier: Dossier, document: Document, frame: Frame, told: frozenset[tuple[str, int]]
) -> Sentence | None:
    quote = frame.quote
    if any(name == document.id and quote.start <= at < quote.end for name, at in told):
        return None
    span = Span(quote.start, quote.end)
    passage = Passage(document.id, span, quote.text, document.role, 1.0)
    if not stretches(passage):
        return None
    return quoted([passage], document, turn=0, year=year_understood(dossier))
