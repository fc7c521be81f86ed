"""What is written before it is verified."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum


class SentenceKind(StrEnum):
    """The five kinds a sentence can be; there is no sixth."""

    QUOTED = "quoted"  # carries a verbatim span
    REPORTED = "reported"  # paraphrases spans
    COMPUTED = "computed"  # states a figure the desk calculated
    METHOD = "method"  # generated from the run's record
    STRUCTURAL = "structural"  # holds no fact


@dataclass(frozen=True, slots=True)
class Citation:
    """A link to evidence: `text[start:end] == quote` in the document's text, always."""

    document_id: str
    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True)
class Computation:
    """How a figure is calculated again: `figure` names a function of `domain.figures`.

    `value` is the figure as the sentence prints it; `rows` are the ids of the documents counted.
    """

    figure: str
    value: str
    arguments: tuple[str, ...] = ()
    rows: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of an article, with all that it rests on."""

    text: str
    kind: SentenceKind
    citations: tuple[Citation, ...] = ()
    computations: tuple[Computation, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A headed part of an article; `paragraphs` are runs of sentences."""

    heading: str
    paragraphs: tuple[tuple[Sentence, ...], ...]

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """Its sentences in order."""
        return tuple(sentence for paragraph in self.paragraphs for sentence in paragraph)


@dataclass(frozen=True, slots=True)
class Cell:
    """What one document does with one criterion, and the words that decide it."""

    verdict: Sentence  # computed; prints the verdict and nothing else
    basis: str  # text, authority or external
    clause: str  # number or heading of the clause quoted; empty where there is none
    quote: Sentence | None = None  # None: the document says nothing that bears on it


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """One criterion of a standard, and a cell for each document of the matrix."""

    standard: str  # its title
    criterion: str  # the standard's own number
    name: str
    cells: tuple[Cell, ...]
    wording: Sentence | None = None  # what the standard's own document says, where it is held


@dataclass(frozen=True, slots=True)
class Matrix:
    """Documents compared with the criteria of standards."""

    documents: tuple[str, ...]  # ids, one for each cell of a row
    rows: tuple[MatrixRow, ...]

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """The standard's words, verdicts and quotes, row by row."""
        said = (
            sentence
            for row in self.rows
            for sentence in (row.wording, *(s for c in row.cells for s in (c.verdict, c.quote)))
        )
        return tuple(sentence for sentence in said if sentence is not None)


@dataclass(frozen=True, slots=True)
class Draft:
    """An analysis not yet verified.

    `lead` are the paragraphs before the first heading. `why` says why this was written. `terms` are
    shown under "Signals detected". `methodology` comes from the run's record, never from a model.
    `spread` are figures of one measure on which sources differ, each inside a quotation of the
    body; a page draws them.
    """

    id: str
    dossier_id: str
    desk: str
    headline: Sentence
    standfirst: Sentence
    why: tuple[Sentence, ...]
    lead: tuple[tuple[Sentence, ...], ...]
    sections: tuple[Section, ...]
    methodology: tuple[Sentence, ...]
    terms: tuple[str, ...]
    tags: tuple[str, ...]
    writer: str  # name and version, as `extractive/1`
    written_at: datetime
    matrix: Matrix | None = None  # None: nothing was compared with a standard
    spread: tuple[Citation, ...] = ()

    def sentences(self) -> Iterator[Sentence]:
        """Every sentence of the draft, in the order a reader meets them."""
        yield self.headline
        yield self.standfirst
        yield from self.why
        for paragraph in self.lead:
            yield from paragraph
        for section in self.sections:
            yield from section.sentences
        if self.matrix is not None:
            yield from self.matrix.sentences
        yield from self.methodology

    @property
    def body(self) -> tuple[Sentence, ...]:
        """The sentences a reader reads through: standfirst, lead and sections."""
        lead = tuple(sentence for paragraph in self.lead for sentence in paragraph)
        return (self.standfirst, *lead, *(s for part in self.sections for s in part.sentences))

    def without(self, failed: Collection[str]) -> Draft | None:
        """The draft less the sentences of those texts; None when a part it needs would be gone.

        Headline and standfirst are needed; so is at least one sentence of `why` and of the body.
        Emptied paragraphs and sections go too.
        """
        if self.headline.text in failed or self.standfirst.text in failed:
            return None

        def kept(paragraphs: Iterable[tuple[Sentence, ...]]) -> tuple[tuple[Sentence, ...], ...]:
            shorter = (tuple(s for s in part if s.text not in failed) for part in paragraphs)
            return tuple(part for part in shorter if part)

        sections = (replace(part, paragraphs=kept(part.paragraphs)) for part in self.sections)
        shorter = replace(
            self,
            why=tuple(s for s in self.why if s.text not in failed),
            lead=kept(self.lead),
            sections=tuple(part for part in sections if part.paragraphs),
            methodology=tuple(s for s in self.methodology if s.text not in failed),
            matrix=None if self.matrix and _holds(self.matrix, failed) else self.matrix,
        )
        return shorter if shorter.why and len(shorter.body) > 1 else None


def _holds(matrix: Matrix, failed: Collection[str]) -> bool:
    """Whether one of its sentences failed; a table with a gap would mislead, so all of it goes."""
    return any(sentence.text in failed for sentence in matrix.sentences)


@dataclass(frozen=True, slots=True)
class NoDraft:
    """The expected outcome that nothing can be written, and why."""

    reason: str
