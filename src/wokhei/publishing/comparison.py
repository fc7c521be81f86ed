"""The matrix of an article as page data: documents beside the criteria of standards."""

from __future__ import annotations

from itertools import groupby
from typing import TypedDict

from wokhei.domain.dossier import Dossier
from wokhei.domain.draft import Cell, Matrix
from wokhei.publishing.apparatus import Apparatus, PageSentence
from wokhei.text.orders import shown

BASIS_WORDS = {
    "text": "",  # the plain case: the words of the document
    "authority": "the steward’s own decision",
    "external": "rests on a text that was not read",
}
CAVEAT = (
    "Automated reading, not legal advice; the steward’s own decision is shown as authority. "
    "Each verdict opens the words that decide it."
)


class PageCell(TypedDict):
    """One verdict; `quote` is null where the document says nothing that bears on it."""

    verdict: str
    state: str  # the verdict as a name of a closed list
    basis: str
    clause: str
    quote: PageSentence | None


class PageCriterion(TypedDict):
    """A row of the matrix."""

    number: str
    name: str
    wording: PageSentence | None  # of the standard's own document, where it is held
    cells: list[PageCell]


class PageStandard(TypedDict):
    """A standard and its rows."""

    title: str
    criteria: list[PageCriterion]


class PageCompared(TypedDict):
    """A column of the matrix: a document in the version that was read."""

    title: str
    outlet: str
    version: str
    fetched_at: str


class PageMatrix(TypedDict):
    """Documents compared with standards."""

    documents: list[PageCompared]
    standards: list[PageStandard]
    caveat: str


def page_matrix(matrix: Matrix, dossier: Dossier, notes: Apparatus) -> PageMatrix:
    """The matrix with a numbered note for each quote.

    Raises:
        KeyError: The dossier does not hold one of its documents.
    """
    documents = [dossier.document(one) for one in matrix.documents]
    return {
        "documents": [
            {
                "title": shown(document.title),
                "outlet": document.source_name,
                "version": document.id,
                "fetched_at": document.fetched_at.isoformat(),
            }
            for document in documents
        ],
        "standards": [
            {
                "title": title,
                "criteria": [
                    {
                        "number": row.criterion,
                        "name": row.name,
                        "wording": notes.sentence(row.wording) if row.wording else None,
                        "cells": [_cell(cell, notes) for cell in row.cells],
                    }
                    for row in rows
                ],
            }
            for title, rows in groupby(matrix.rows, key=lambda row: row.standard)
        ],
        "caveat": CAVEAT,
    }


def _cell(cell: Cell, notes: Apparatus) -> PageCell:
    verdict = cell.verdict.computations[0].value
    return {
        "verdict": verdict,
        "state": verdict.replace(" ", "_"),
        "basis": BASIS_WORDS.get(cell.basis, ""),
        "clause": cell.clause,
        "quote": notes.sentence(cell.quote) if cell.quote else None,
    }
