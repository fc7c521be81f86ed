"""Sets chosen passages in paragraphs: who speaks first, what stands together, what is added."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from wokhei.domain.dossier import Dossier
from wokhei.domain.draft import Section, Sentence
from wokhei.domain.signal import SignalKind
from wokhei.writing.choice import Choice, differ
from wokhei.writing.counting import Counting
from wokhei.writing.cues import Use
from wokhei.writing.grammar import FOR_COMPARISON, ONE_VOICE, OPEN_POINTS, OWN_WORDS, SIDE_BY_SIDE
from wokhei.writing.material import Piece
from wokhei.writing.outline import Chapter, Part, Take
from wokhei.writing.points import Point
from wokhei.writing.silence import silence
from wokhei.writing.wording import (
    braced,
    capitalised,
    changed,
    computation,
    computed,
    quoted,
    structural,
)

_WITHOUT_CHOICE = (Take.POINTS, Take.SILENCE, Take.CHANGES)
ONE_OBJECTION = "What is disputed"  # heads a section where one source alone objects
MOST_POINTS = 1  # sections of their own for points; with the others this makes five
LONGEST_STANDFIRST = 34  # words quoted in a standfirst; a longer one is no summary
LONGEST_PAIR = 50  # words of two quotations of one document that share a sentence


@dataclass(slots=True)
class Composer:
    """Writes sections in turn and remembers what the reader has met."""

    dossier: Dossier
    choice: Choice
    used: list[Piece] = field(default_factory=list)
    counting: Counting = field(init=False)

    def __post_init__(self) -> None:
        self.counting = Counting(self.dossier, self.choice)

    def opening(self) -> Sentence | None:
        """The most central news as the standfirst gives it; None where nothing is news."""
        signal = self.dossier.signal
        contested = signal is not None and signal.kind is SignalKind.CONTESTED
        piece = self.choice.lead(longest=LONGEST_STANDFIRST, contested=contested)
        if piece is None:
            return None
        self.used.append(piece)
        return quoted([piece.passage], piece.document, turn=0)

    def sections(self, outline: Sequence[Chapter], *, subject: str) -> list[Section]:
        """The sections of an outline; what finds nothing to say is left out."""
        parts = sorted({part for chapter in outline for part in chapter}, key=lambda p: p.heading)
        in_turn = sorted(parts, key=lambda p: (-p.urgency, _place(p, outline)))
        found = {p: self.choice.fill(p) for p in in_turn if p.take not in _WITHOUT_CHOICE}
        sections: list[Section] = []
        for chapter in outline:
            if chapter[0].take is Take.POINTS:
                sections.extend(self._point_sections(chapter[0]))
                continue
            written = [(part, self._written(part, found.get(part, []))) for part in chapter]
            said = [(part, paragraphs) for part, paragraphs in written if paragraphs]
            if said:
                heading = _heading([part for part, _ in said]).format(subject=braced(subject))
                if chapter[0].take is Take.CONFLICT and len(found[chapter[0]]) == 1:
                    heading = ONE_OBJECTION
                sections.append(Section(heading, tuple(p for _, many in said for p in many)))
        return sections

    def _point_sections(self, part: Part) -> list[Section]:
        sections = []
        for point in self.choice.points(limit=MOST_POINTS):
            paragraphs = self._paragraphs(part, self.choice.fill_point(point, part), point)
            if paragraphs:
                sections.append(Section(capitalised(point.phrase), paragraphs))
        return sections

    def _written(self, part: Part, found: Sequence[Piece]) -> tuple[tuple[Sentence, ...], ...]:
        if part.take is Take.SILENCE:
            return silence(self.dossier)
        if part.take is Take.CHANGES:
            return self._changes(part)
        return self._paragraphs(part, found)

    def _changes(self, part: Part) -> tuple[tuple[Sentence, ...], ...]:
        found = self.choice.changes(limit=part.quotations)
        self.used.extend(p for change in found for p in (change.before, change.now) if p)
        sentences = [
            changed(
                change.before.passage if change.before else None,
                change.now.passage if change.now else None,
                {document.id: document for document in self.dossier.documents},
            )
            for change in found
        ]
        return tuple((sentence,) for sentence in sentences)

    def _paragraphs(
        self, part: Part, found: Sequence[Piece], point: Point | None = None
    ) -> tuple[tuple[Sentence, ...], ...]:
        if not found:
            return ()
        if part.uses[:1] == (Use.NEWS,):
            found = sorted(found, key=lambda p: (p.document.published_at, p.order))
        groups = _by_document(found)
        opening = self._opening(part, point, several=len(groups) > 1)
        done: list[tuple[Sentence, ...]] = []
        current: list[Sentence] = [opening] if opening else []
        before: Piece | None = None
        for number, group in enumerate(groups):
            contrast = before is not None and differ(before, group[0], subject=self.choice.subject)
            current.extend(self._sentences(group, contrast=contrast, take=part.take))
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
        if part.uses == (Use.UNKNOWN,):
            return structural(OPEN_POINTS)
        return None

    def _mention(self, phrase: str) -> Sentence:
        """How many documents speak of a point."""
        documents = computation(self.dossier, "documents")
        naming = computation(self.dossier, "documents_mentioning", phrase)
        return computed(
            f"Of the {{}} documents read, {{}} mention “{braced(phrase)}”.", documents, naming
        )

    def _sentences(
        self, group: Sequence[Piece], *, contrast: bool = False, take: Take = Take.USES
    ) -> list[Sentence]:
        """The pieces of one document: in one sentence where that stays short."""
        length = sum(piece.length for piece in group)
        spoken = any(Use.SPEECH in piece.uses for piece in group)
        together = length <= LONGEST_PAIR and not spoken
        runs = [list(group)] if together else [[piece] for piece in group]
        sentences: list[Sentence] = []
        for run in runs:
            document = run[0].document
            sentences.append(
                quoted(
                    [piece.passage for piece in run],
                    document,
                    turn=len(self.used),
                    known=any(piece.document.id == document.id for piece in self.used),
                    follows=bool(sentences),
                    opening=FOR_COMPARISON if contrast else "",
                )
            )
            contrast = False
            self.used.extend(run)
            for piece in run:
                sentences.extend(self.counting.beside(piece, take))
        return sentences


def _place(part: Part, outline: Sequence[Chapter]) -> int:
    return next(place for place, chapter in enumerate(outline) if part in chapter)


def _heading(parts: Sequence[Part]) -> str:
    """One heading for the parts of a section; what is left open covers what is not said.

    Examples:
        >>> _heading([Part("What comes next"), Part("What is left open")])
        'What comes next, and what is left open'
    """
    is_open = any(part.uses == (Use.UNKNOWN,) for part in parts)
    named = [part for part in parts if not (is_open and part.take is Take.SILENCE)]
    first, *rest = (part.heading for part in named)
    return ", and ".join([first, *(heading[:1].lower() + heading[1:] for heading in rest)])


def _by_document(found: Sequence[Piece]) -> list[list[Piece]]:
    """Pieces of one document together, in its order; documents in the order chosen."""
    groups: dict[str, list[Piece]] = {}
    for piece in found:
        groups.setdefault(piece.document.id, []).append(piece)
    return [sorted(group, key=lambda p: p.passage.span) for group in groups.values()]
