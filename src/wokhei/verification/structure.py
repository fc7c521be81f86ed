"""L0: a sentence has what its kind obliges it to, and its citations stand where they say."""

from __future__ import annotations

from wokhei.domain.dossier import Dossier
from wokhei.domain.draft import Citation, Sentence, SentenceKind
from wokhei.domain.verdict import Finding, Verdict
from wokhei.text.names import resolves
from wokhei.verification.config import VerificationConfig
from wokhei.verification.numbers import is_trivial
from wokhei.verification.reading import Claim, Evidence
from wokhei.verification.reasons import Reason

_NEEDS_CITATION = (SentenceKind.QUOTED, SentenceKind.REPORTED)


def structure(claim: Claim, evidence: Evidence, config: VerificationConfig) -> Finding | None:
    """Finds what a sentence of a draft lacks by its kind, or a citation that is not there.

    A claim from outside any draft has no structure to check.
    """
    del config
    sentence, dossier = claim.sentence, evidence.dossier
    if not claim.text.strip():
        return _finding(Reason.TEXT_EMPTY, "The sentence has no words.")
    if sentence is None or dossier is None:
        return None
    if sentence.kind in _NEEDS_CITATION and not sentence.citations:
        return _finding(Reason.CITATION_MISSING, f"A {sentence.kind} sentence cites nothing.")
    if sentence.kind is SentenceKind.COMPUTED and not sentence.computations:
        return _finding(Reason.COMPUTATION_MISSING, "A computed sentence names no figure.")
    for citation in sentence.citations:
        found = _misplaced(citation, dossier)
        if found is not None:
            return found
    if sentence.kind is SentenceKind.STRUCTURAL:
        return _fact(claim, evidence, sentence)
    return None


def _misplaced(citation: Citation, dossier: Dossier) -> Finding | None:
    try:
        document = dossier.document(citation.document_id)
    except KeyError:
        return _finding(
            Reason.DOCUMENT_UNKNOWN, f"The dossier holds no document {citation.document_id!r}."
        )
    start, end = citation.start, citation.end
    if not 0 <= start < end <= len(document.text) or document.text[start:end] != citation.quote:
        return _finding(
            Reason.OFFSETS_WRONG,
            f"{document.title!r} at {start} to {end} does not read “{citation.quote}”.",
        )
    return None


def _fact(claim: Claim, evidence: Evidence, sentence: Sentence) -> Finding | None:
    """What a structural sentence states although it may state nothing."""
    reading = claim.reading
    if sentence.computations or sentence.citations:
        return _finding(Reason.FACT_IN_STRUCTURE, "A structural sentence carries evidence.")
    known = evidence.mentioned
    printed = {known.text[found.span.start : found.span.end] for found in known.quantities}
    for quantity in reading.quantities:
        text = quantity.span.of(reading.text)
        if text not in printed and not is_trivial(quantity):
            return _finding(Reason.FACT_IN_STRUCTURE, f"A structural sentence states “{text}”.")
    for span in reading.quotations:
        if span.of(reading.text).lower() not in known.text.lower():
            return _finding(
                Reason.FACT_IN_STRUCTURE, f"A structural sentence quotes “{span.of(reading.text)}”."
            )
    for name in reading.names:
        alone = name.opens_sentence and len(name.words) == 1
        if not alone and not resolves(name, known.names, known.vocabulary):
            return _finding(Reason.FACT_IN_STRUCTURE, f"A structural sentence names “{name.text}”.")
    return None


def _finding(reason: Reason, message: str) -> Finding:
    return Finding("structure", Verdict.NOT_ENOUGH_INFORMATION, reason, message)
