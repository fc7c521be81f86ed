"""A draft checked again when a document it cites has a new version.

`recheck` moves the draft's citations to the new version, checks every sentence there, and says
which no longer hold. What is left of the draft, where it still stands, is the correction.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace

from wokhei.domain.article import Doubt
from wokhei.domain.document import Document
from wokhei.domain.dossier import Dossier, Passage
from wokhei.domain.draft import (
    Cell,
    Citation,
    Computation,
    Draft,
    Matrix,
    Section,
    Sentence,
    SentenceKind,
)
from wokhei.domain.figures import date_in_words
from wokhei.domain.span import Span, digest
from wokhei.domain.verdict import Ledger, Verdict
from wokhei.text.quotes import Folded, find_quote, fold
from wokhei.text.sentences import sentences
from wokhei.verification.alignment import align
from wokhei.verification.corrections import is_disowned
from wokhei.verification.reading import read_claim, read_evidence

MOST_PLACES = 100  # of the same words in one text
_LISTED = ("documents_cited", "families_cited")  # figures over what the draft itself cites


@dataclass(frozen=True, slots=True)
class Move:
    """A draft and its dossier brought to the newest versions of its documents.

    `lost` says of a sentence, by its text, why its citation does not stand there any more.
    """

    draft: Draft
    dossier: Dossier
    lost: Mapping[str, str]


def move(draft: Draft, dossier: Dossier, newer: Mapping[str, Document]) -> Move:
    """The draft and the dossier with some documents in a newer version.

    A quotation moves to where it stands now. One that is gone, that stands in another sentence, or
    that the source now gives as its mistake, is lost. A sentence in other words moves to what of
    the new text comes nearest, for the checks to judge.

    Args:
        draft: What was published.
        dossier: What it was written from.
        newer: The new version of a document, by the id of the old one.
    """
    texts = {old: _Text(dossier.document(old), new) for old, new in newer.items()}
    lost: dict[str, str] = {}

    def moved(sentence: Sentence) -> Sentence:
        citations = []
        for citation in sentence.citations:
            if citation.document_id not in texts:
                citations.append(citation)
                continue
            found, why = texts[citation.document_id].place(citation, sentence)
            citations.append(found)
            if why:
                lost.setdefault(sentence.text, why)
        computations = tuple(_recounted(one, texts) for one in sentence.computations)
        return replace(sentence, citations=tuple(citations), computations=computations)

    after = _documents(dossier, newer, texts)
    changed = _each(draft, moved)
    identity = digest("draft", draft.id, after.id)
    return Move(replace(changed, id=identity, dossier_id=after.id), after, lost)


def doubts(found: Move, ledger: Ledger) -> tuple[Doubt, ...]:
    """What of a moved draft no longer holds, in the order of reading."""
    failed = {
        entry.sentence: " ".join(finding.message for finding in entry.findings)
        for entry in ledger.entries
        if entry.verdict is not Verdict.SUPPORTED
    }
    reasons = {**failed, **found.lost}
    texts = dict.fromkeys(sentence.text for sentence in found.draft.sentences())
    of_sentences = [Doubt(text, reasons[text]) for text in texts if text in reasons]
    return (*of_sentences, *(Doubt("", finding.message) for finding in ledger.guards))


def without(draft: Draft, failed: Collection[str]) -> Draft | None:
    """The draft less those sentences, and less what counted what only they cited or quoted.

    None where a part that an article needs would be gone.
    """
    shorter = draft.without(failed)
    if shorter is None:
        return None
    cited = {c.document_id for s in shorter.sentences() for c in s.citations}
    stale = {
        sentence.text
        for sentence in shorter.sentences()
        for one in sentence.computations
        if one.figure in _LISTED and not cited.issuperset(one.arguments)
    }
    quoted = " ".join(s.text for s in shorter.body if s.kind is SentenceKind.QUOTED).casefold()
    stale |= {
        sentence.text
        for sentence in shorter.body
        for one in sentence.computations
        if one.figure == "families_mentioning" and one.arguments[0].casefold() not in quoted
    }
    shorter = shorter.without(stale) if stale else shorter
    return None if shorter is None else replace(shorter, id=digest("draft", draft.id, *failed))


class _Text:
    """The old and the new text of one document."""

    def __init__(self, old: Document, new: Document) -> None:
        self.old, self.new = old, replace(new, role=old.role)
        self._folded: Folded = fold(new.text)

    def place(self, citation: Citation, sentence: Sentence) -> tuple[Citation, str]:
        """The citation in the new text, and in words what is wrong with it; empty for nothing.

        One that is nowhere keeps its offsets, which then do not hold.
        """
        source, read_on = self.old.source_name, date_in_words(self.new.fetched_at)
        span = self.moved(Span(citation.start, citation.end))
        if span is None and sentence.kind is SentenceKind.REPORTED:
            span = self._nearest(sentence.text)
        if span is None:
            why = f"{source}, read again on {read_on}, no longer says “{citation.quote}”."
            return replace(citation, document_id=self.new.id), why
        here = Citation(self.new.id, span.start, span.end, span.of(self.new.text))
        before = Span(citation.start, citation.end)
        if is_disowned(self.new.text, span) and not is_disowned(self.old.text, before):
            return here, f"{source}, read again on {read_on}, gives this as what it had wrong."
        if sentence.kind is SentenceKind.QUOTED and self._around(citation) != self._around(here):
            why = f"{source} has changed the sentence in which it says “{citation.quote}”."
            return here, why
        return here, ""

    def moved(self, span: Span) -> Span | None:
        """Where the words of an old span stand now; None where they do not."""
        words = span.of(self.old.text)
        start = self.new.text.find(words)
        if start >= 0:
            nearest = min(_places(self.new.text, words), key=lambda at: (abs(at - span.start), at))
            return Span(nearest, nearest + len(words))
        return find_quote(words, self._folded)

    def _nearest(self, text: str) -> Span | None:
        evidence = read_evidence(self.new.text)
        near = align(read_claim(text), evidence)
        return evidence.origins[near.place] if near.closeness > 0 else None

    def _around(self, citation: Citation) -> str:
        """The sentences that a citation lies in, with plain typography."""
        text = self.new.text if citation.document_id == self.new.id else self.old.text
        touched = [
            span.of(text)
            for span in sentences(text)
            if span.start < citation.end and citation.start < span.end
        ]
        return fold(" ".join(touched)).text


def _places(text: str, words: str) -> list[int]:
    found: list[int] = []
    at = text.find(words)
    while at >= 0 and len(found) < MOST_PLACES:
        found.append(at)
        at = text.find(words, at + 1)
    return found


def _recounted(computation: Computation, texts: Mapping[str, _Text]) -> Computation:
    """A calculation over the new versions; a passage that is gone keeps its place and fails."""
    arguments = computation.arguments
    if computation.figure == "families_echoing" and arguments[0] in texts:
        text = texts[arguments[0]]
        span = text.moved(Span(int(arguments[1]), int(arguments[2])))
        place = (str(span.start), str(span.end)) if span else arguments[1:]
        arguments = (text.new.id, *place)
    return replace(
        computation,
        arguments=tuple(texts[one].new.id if one in texts else one for one in arguments),
        rows=tuple(texts[one].new.id if one in texts else one for one in computation.rows),
    )


def _documents(
    dossier: Dossier, newer: Mapping[str, Document], texts: Mapping[str, _Text]
) -> Dossier:
    """The dossier with the newer versions; its passages where they stand in them."""
    ids = {old: new.id for old, new in newer.items()}
    documents = (texts[d.id].new if d.id in texts else d for d in dossier.documents)
    passages = (_moved_passage(one, texts) for one in dossier.passages)
    signal = dossier.signal
    return replace(
        dossier,
        id=digest("dossier", dossier.id, *sorted(ids.values())),
        documents=tuple(sorted(documents, key=lambda d: (d.published_at, d.id))),
        passages=tuple(one for one in passages if one is not None),
        signal=signal
        and replace(signal, document_ids=tuple(ids.get(one, one) for one in signal.document_ids)),
        copies={ids.get(name, name): others for name, others in dossier.copies.items()},
        assessments=tuple(one for one in dossier.assessments if one.document not in ids),
        wordings=tuple(one for one in dossier.wordings if one.document not in ids),
    )


def _moved_passage(passage: Passage, texts: Mapping[str, _Text]) -> Passage | None:
    text = texts.get(passage.document_id)
    if text is None:
        return passage
    span = text.moved(passage.span)
    if span is None:
        return None
    return replace(passage, document_id=text.new.id, span=span, text=span.of(text.new.text))


def _each(draft: Draft, change: Callable[[Sentence], Sentence]) -> Draft:
    """The draft with every sentence changed."""

    def run(paragraph: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
        return tuple(change(sentence) for sentence in paragraph)

    def part(section: Section) -> Section:
        return replace(section, paragraphs=tuple(run(one) for one in section.paragraphs))

    return replace(
        draft,
        headline=change(draft.headline),
        standfirst=change(draft.standfirst),
        why=run(draft.why),
        lead=tuple(run(one) for one in draft.lead),
        sections=tuple(part(one) for one in draft.sections),
        methodology=run(draft.methodology),
        matrix=draft.matrix and _each_cell(draft.matrix, change),
    )


def _each_cell(matrix: Matrix, change: Callable[[Sentence], Sentence]) -> Matrix:
    def cell(one: Cell) -> Cell:
        return replace(one, verdict=change(one.verdict), quote=one.quote and change(one.quote))

    rows = (replace(row, cells=tuple(map(cell, row.cells))) for row in matrix.rows)
    return replace(matrix, rows=tuple(rows))
