"""Sets chosen passages in paragraphs: who speaks first, what stands together, what is added."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from wokhei.domain.dossier import Dossier
from wokhei.domain.draft import Section, Sentence
from wokhei.text.quantities import Dimension, quantities
from wokhei.writing.choice import Choice, differ
from wokhei.writing.grammar import BY_CONTRAST, ONE_VOICE, OPEN_POINTS, OWN_WORDS, SIDE_BY_SIDE
from wokhei.writing.material import Piece
from wokhei.writing.outline import Part, Take
from wokhei.writing.points import Point
from wokhei.writing.wording import (
    braced,
    capitalised,
    computation,
    computed,
    listed,
    outlet,
    plural,
    quoted,
    structural,
)

LONGEST_PAIR = 50  # words of two quotations of one document that share a sentence


@dataclass(slots=True)
class Composer:
    """Writes sections in turn and remembers what the reader has met."""

    dossier: Dossier
    choice: Choice
    most_points: int = 3
    most_figures: int = 4
    used: list[Piece] = field(default_factory=list)
    turn: int = 0
    figures: set[str] = field(default_factory=set)

    def sections(self, outline: Sequence[Part], *, subject: str) -> list[Section]:
        """The sections of an outline; what finds no quotation is left out."""
        chosen: dict[int, list[tuple[str, list[Piece], Point | None]]] = {}
        for place in sorted(range(len(outline)), key=lambda i: (-outline[i].urgency, i)):
            part = outline[place]
            if part.take is Take.POINTS:
                points = self.choice.points(limit=self.most_points)
                filled = [(p, self.choice.fill_point(p, part)) for p in points]
                chosen[place] = [(capitalised(p.phrase), found, p) for p, found in filled]
            else:
                heading = part.heading.format(subject=braced(subject))
                chosen[place] = [(heading, self.choice.fill(part), None)]
        sections = []
        for place in sorted(chosen):
            for heading, found, point in chosen[place]:
                paragraphs = self._paragraphs(outline[place], found, point)
                if paragraphs:
                    sections.append(Section(heading, paragraphs))
        return sections

    def _paragraphs(
        self, part: Part, found: Sequence[Piece], point: Point | None
    ) -> tuple[tuple[Sentence, ...], ...]:
        if not found:
            return ()
        groups = _by_document(found)
        opening = self._opening(part, point, several=len(groups) > 1)
        done: list[tuple[Sentence, ...]] = []
        current: list[Sentence] = [opening] if opening else []
        before: Piece | None = None
        for number, group in enumerate(groups):
            contrast = before is not None and differ(before, group[0])
            current.extend(self._sentences(group, contrast=contrast))
            before = group[-1]
            if number % 2 == 1 and number + 1 < len(groups):
                done.append(tuple(current))
                current = []
        if part.take is Take.ALONE:
            current.append(structural(ONE_VOICE))
        if current:
            done.append(tuple(current))
        return tuple(done)

    def _opening(self, part: Part, point: Point | None, *, several: bool) -> Sentence | None:
        if point is not None:
            return self._mention(point.phrase)
        if part.take is Take.CONFLICT and several:
            return structural(SIDE_BY_SIDE)
        if part.on_subject:
            return structural(OWN_WORDS)
        if part.heading == "What is left open":
            return structural(OPEN_POINTS)
        return None

    def _mention(self, phrase: str) -> Sentence:
        documents = computation(self.dossier, "documents")
        naming = computation(self.dossier, "documents_mentioning", phrase)
        return computed(
            f"Of the {{}} documents read, {{}} mention “{braced(phrase)}”.", documents, naming
        )

    def _sentences(self, group: Sequence[Piece], *, contrast: bool) -> list[Sentence]:
        """The pieces of one document: in one sentence where that stays short."""
        length = sum(len(piece.passage.text.split()) for piece in group)
        runs = [list(group)] if length <= LONGEST_PAIR else [[piece] for piece in group]
        sentences = []
        for run in runs:
            document = run[0].document
            sentences.append(
                quoted(
                    [piece.passage for piece in run],
                    document,
                    turn=self.turn,
                    known=any(piece.document.id == document.id for piece in self.used),
                    opening=BY_CONTRAST if contrast else "",
                )
            )
            contrast = False
            self.turn += 1
            self.used.extend(run)
            for piece in run:
                sentences.extend(self._added(piece))
        return sentences

    def _added(self, piece: Piece) -> list[Sentence]:
        """How many sources carry the same wording, or the figure just quoted."""
        span = piece.passage.span
        families = computation(self.dossier, "families")
        echoing = computation(
            self.dossier, "families_echoing", piece.document.id, str(span.start), str(span.end)
        )
        if int(echoing.value) > 1:
            return [computed("{} of the {} sources carry this wording.", echoing, families)]
        phrase = self._figure(piece)
        if not phrase:
            return []
        giving = computation(self.dossier, "families_mentioning", phrase)
        if int(giving.value) < 2:
            return []
        self.figures.add(phrase)
        names = [
            outlet(document)
            for document in self.dossier.documents
            if document.id in giving.rows and document.family != piece.family
        ]
        others = listed(list(dict.fromkeys(names))[:2])
        return [
            computed(
                f"The figure “{phrase}” stands in {{}} of the {{}} sources, {others} "
                "among them.".replace("  ", " "),
                giving,
                families,
            )
        ]

    def _figure(self, piece: Piece) -> str:
        """The most telling figure of a piece as printed, with what it counts; empty for none."""
        if len(self.figures) >= self.most_figures:
            return ""
        text = " ".join(piece.passage.text.split())
        for quantity in quantities(text):
            if quantity.dimension not in (
                Dimension.MONEY, Dimension.PERCENT, Dimension.MEASURE, Dimension.COUNT,
            ) or not quantity.unit or quantity.span.of(text)[:1].isalpha():  # fmt: skip
                continue
            end = quantity.span.end
            while (
                end < len(text)
                and (text[end].isalpha() or text[end] == " ")
                and (text[quantity.span.end : end].count(" ") < 2)
            ):
                end += 1
            phrase = text[quantity.span.start : end].strip()
            if len(phrase.split()) > 1 and phrase not in self.figures and "{" not in phrase:
                return phrase
        return ""


def _by_document(found: Sequence[Piece]) -> list[list[Piece]]:
    """Pieces of one document together, in its order; documents in the order chosen."""
    groups: dict[str, list[Piece]] = {}
    for piece in found:
        groups.setdefault(piece.document.id, []).append(piece)
    return [sorted(group, key=lambda p: p.passage.span) for group in groups.values()]


__all__ = ["Composer", "plural"]
