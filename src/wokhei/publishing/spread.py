"""The figures of one measure on which sources differ, as page data."""

from __future__ import annotations

from typing import TypedDict

from wokhei.domain.dossier import Dossier
from wokhei.domain.draft import Citation, Draft
from wokhei.publishing.apparatus import Apparatus
from wokhei.text.quantities import quantities

LEAST_FIGURES = 3  # fewer are told in a sentence and not drawn


class PageFigure(TypedDict):
    """A figure as a source prints it; `target` is the anchor of the quote it stands in."""

    outlet: str
    published_at: str
    text: str
    value: float
    target: str
    label: str


def page_spread(draft: Draft, dossier: Dossier, notes: Apparatus) -> list[PageFigure]:
    """The figures that stand inside a quotation of the body, in their order; none below three.

    To be called once the sources are lettered. What no quotation holds any more is left out.
    """
    quoted = [citation for sentence in draft.body for citation in sentence.citations]
    documents = {document.id: document for document in dossier.documents}
    found: list[PageFigure] = []
    for figure in draft.spread:
        holding = next((one for one in quoted if _holds(one, figure)), None)
        measured = next(iter(quantities(figure.quote)), None)
        if holding is None or measured is None or figure.document_id not in documents:
            continue
        document = documents[figure.document_id]
        target, label = notes.quote(holding)
        found.append(
            {
                "outlet": document.source_name,
                "published_at": document.dated,
                "text": " ".join(figure.quote.split()),
                "value": measured.value,
                "target": target,
                "label": label,
            }
        )
    return found if len(found) >= LEAST_FIGURES else []


def _holds(quote: Citation, figure: Citation) -> bool:
    """Whether a figure stands where it is said to within a quotation."""
    inside = quote.start <= figure.start < figure.end <= quote.end
    place = slice(figure.start - quote.start, figure.end - quote.start)
    return quote.document_id == figure.document_id and inside and quote.quote[place] == figure.quote
