"""L9: sources that disagree on a figure or a date are shown side by side."""

from __future__ import annotations

from collections.abc import Iterator

from wokhei.domain.dossier import Dossier
from wokhei.domain.draft import Citation, Draft
from wokhei.domain.verdict import Finding, Verdict
from wokhei.text.quantities import Comparator, Dimension, Quantity
from wokhei.verification.config import VerificationConfig
from wokhei.verification.reading import Reading
from wokhei.verification.reasons import Reason

SAME_MATTER = 0.6  # of the rarer words of two passages, from which they tell of one thing
LEAST_WORDS = 4  # shared; two short passages share much by chance
TOLERANCE = 0.05  # of the value: rounding is no disagreement
MOST_CITED = 200  # passages that are compared with all others
_COMPARED = (Dimension.COUNT, Dimension.MONEY, Dimension.PERCENT, Dimension.MEASURE, Dimension.DATE)


def sources_agree(draft: Draft, dossier: Dossier, config: VerificationConfig) -> Finding | None:
    """Where another owner gives another figure of the same thing, the article shows both."""
    del config
    for citation, other, mine, theirs in _disagreements(draft, dossier):
        one = dossier.document(citation.document_id)
        two = dossier.document(other)
        return Finding(
            "remark",
            Verdict.NOT_ENOUGH_INFORMATION,
            Reason.SOURCES_DISAGREE,
            f"{one.source_name} says “{mine}”, {two.source_name} “{theirs}” of the same thing; the "
            "article shows only the first. Set them side by side.",
            hard=False,
        )
    return None


def _disagreements(draft: Draft, dossier: Dossier) -> Iterator[tuple[Citation, str, str, str]]:
    """Citations with the other document and the two figures, where the article cites only one."""
    families = {document.id: document.family for document in dossier.documents}
    cited = list(dict.fromkeys(c for s in draft.sentences() for c in s.citations))[:MOST_CITED]
    shown = " ".join(citation.quote for citation in cited)
    readings = [(p.document_id, Reading(p.text)) for p in dossier.passages]
    for citation in cited:
        mine = Reading(citation.quote)
        if not mine.quantities:
            continue
        for other, theirs in readings:
            if families.get(other) == families.get(citation.document_id) or theirs.text in shown:
                continue
            differ = _differing(mine, theirs)
            if differ is not None:
                yield citation, other, *differ


def _differing(mine: Reading, theirs: Reading) -> tuple[str, str] | None:
    """The two figures, where two passages tell of one thing with one figure each that differ."""
    shared = _words(mine) & _words(theirs)
    fewer = min(len(_words(mine)), len(_words(theirs)))
    if len(shared) < LEAST_WORDS or len(shared) < SAME_MATTER * fewer:
        return None
    for one in mine.quantities:
        rivals = [two for two in theirs.quantities if _comparable(one, two)]
        own = [two for two in mine.quantities if _comparable(one, two)]
        if len(own) == len(rivals) == 1 and not _equal(one, rivals[0]):
            return one.span.of(mine.text), rivals[0].span.of(theirs.text)
    return None


def _words(reading: Reading) -> frozenset[str]:
    """The stems that tell what a passage is about, its figures left out."""
    spans = [quantity.span for quantity in reading.quantities]
    return frozenset(
        word.stem
        for word in reading.content
        if not any(span.start <= word.start < span.end for span in spans)
    )


def _comparable(one: Quantity, other: Quantity) -> bool:
    same = one.dimension is other.dimension and one.unit == other.unit
    exact = one.comparator is other.comparator is Comparator.EXACT
    return same and exact and one.dimension in _COMPARED


def _equal(one: Quantity, other: Quantity) -> bool:
    if one.dimension is Dimension.DATE:
        parts = ((one.year, other.year), (one.month, other.month), (one.day, other.day))
        return all(mine == theirs or not (mine and theirs) for mine, theirs in parts)
    return abs(one.value - other.value) <= TOLERANCE * max(abs(one.value), abs(other.value))
