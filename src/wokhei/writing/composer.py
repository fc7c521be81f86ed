"""Sets chosen passages in paragraphs: who speaks first, what stands together, what is added."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from wokhei.domain.dossier import Dossier, Passage
from wokhei.domain.draft import Section, Sentence
from wokhei.domain.figures import key_words
from wokhei.domain.signal import Sense, SignalKind
from wokhei.text.orders import shouts, speaks_to_a_machine
from wokhei.writing.briefs import beside_each_other, shared_words
from wokhei.writing.changes import named_changes
from wokhei.writing.choice import Choice
from wokhei.writing.conflict import Conflict, difference, rivals
from wokhei.writing.counting import Counting
from wokhei.writing.cues import Use
from wokhei.writing.findings import finding, is_asked_for
from wokhei.writing.grammar import FOR_COMPARISON, OPEN_POINTS, WORDING
from wokhei.writing.material import Piece
from wokhei.writing.outline import WAYS, Chapter, Part, Take
from wokhei.writing.points import Point
from wokhei.writing.silence import silence
from wokhei.writing.wording import (
    braced,
    capitalised,
    changed,
    computation,
    computed,
    listed,
    plural,
    quoted,
    structural,
    title_of,
    varied,
    year_understood,
)

_MAY_GROW = (Take.USES, Take.SUBJECT)
_WITHOUT_CHOICE = (Take.POINTS, Take.SILENCE, Take.CHANGES, Take.WORDS)
ONE_OBJECTION = "What is disputed"  # heads a section where one source alone objects
# Parts in which it is pointed out who else gives a figure.
_COUNTED = frozenset({Use.NEWS, Use.FIGURES, Use.LIMITS, Use.MEANING})
MOST_POINTS = 1  # sections of their own for points; with the others this makes five
MOST_SENSES, SENSE_WORDS = 3, 3  # uses of a contested term, and words that tell each
LONGEST_NAMED = 8  # words of a title that a heading can hold
LONGEST_STANDFIRST = 34  # words quoted in a standfirst; a longer one is no summary
LEAST_QUOTED, QUOTED_OF_EACH = 280, 12  # words, and words more for each document
MOST_OF_A_PART = 7  # quotations
LONGEST_PAIR = 50  # words of two quotations of one document that share a sentence


@dataclass(slots=True)
class Composer:
    """Writes sections in turn and remembers what the reader has met."""

    dossier: Dossier
    choice: Choice
    used: list[Piece] = field(default_factory=list)
    counting: Counting = field(init=False)
    senses: list[tuple[Sense, list[Piece]]] = field(default_factory=list)
    changed: list[Passage] = field(default_factory=list)  # clauses quoted as changed
    before: str = ""  # the quoted sentence written last
    conflict: Conflict | None = None  # between two figures, once the sections are written

    def __post_init__(self) -> None:
        self.counting = Counting(self.dossier, self.choice)

    def opening(self, *, told_as_news: bool) -> Sentence | None:
        """The most central news as the standfirst gives it, or what answers a question.

        None where there is neither. `told_as_news` says that the question is of an event.
        """
        signal = self.dossier.signal
        if signal is None:
            found = finding(self.dossier) if is_asked_for(self.dossier) else None
            if found is not None:
                return found
            longest = LONGEST_STANDFIRST
            piece = self.choice.lead(longest=longest, contested=False) if told_as_news else None
            piece = piece or self.choice.definition(longest=longest)
            piece = piece or self.choice.answer(longest=longest)
            piece = piece or self.choice.lead(longest=longest, contested=False)
        else:
            contested = signal.kind is SignalKind.CONTESTED
            piece = self.choice.lead(longest=LONGEST_STANDFIRST, contested=contested)
        if piece is None:
            return None
        self.used.append(piece)
        return quoted([piece.passage], piece.document, turn=0)

    def sections(self, outline: Sequence[Chapter], *, subject: str) -> list[Section]:
        """The sections of an outline; what finds nothing to say is left out."""
        parts = sorted({part for chapter in outline for part in chapter}, key=lambda p: p.heading)
        in_turn = sorted(parts, key=lambda p: (-p.urgency, _place(p, outline)))
        self.senses = [one for part in in_turn if part.on_subject for one in self._senses(part)]
        found = {p: self.choice.fill(p) for p in in_turn if p.take not in _WITHOUT_CHOICE}
        self._top_up([p for p in in_turn if p.take in _MAY_GROW], found)
        disputed = [
            p for part, pieces in found.items() if part.take is Take.CONFLICT for p in pieces
        ]
        told = [p for pieces in found.values() for p in pieces if p not in disputed]
        self.conflict = rivals([*disputed, *told], subject=self.choice.subject)
        sections: list[Section] = []
        for chapter in outline:
            if chapter[0].take is Take.POINTS:
                sections.extend(self._point_sections(chapter[0]))
                continue
            written = [(part, self._written(part, found.get(part, []))) for part in chapter]
            said = [(part, paragraphs) for part, paragraphs in written if paragraphs]
            if said:
                heading = self._heading([part for part, _ in said], found, subject=subject)
                alone = len({p.family for p in found.get(chapter[0], [])}) == 1
                if chapter[0].take is Take.CONFLICT and alone and self.conflict is None:
                    heading = ONE_OBJECTION
                sections.append(Section(heading, tuple(p for _, many in said for p in many)))
        return sections

    @property
    def _enough(self) -> int:
        """The words quoted from which an article of so many documents is long enough."""
        return min(self.choice.words, LEAST_QUOTED + QUOTED_OF_EACH * len(self.dossier.documents))

    def _top_up(self, parts: Sequence[Part], found: dict[Part, list[Piece]]) -> None:
        """Gives parts one quotation more, in turn, while the article is shorter than it may be."""
        grown = True
        while grown:
            grown = False
            for part in parts:
                quoted = sum(piece.length for piece in self.choice.taken)
                if quoted >= self._enough or len(found[part]) >= MOST_OF_A_PART:
                    continue
                added = self.choice.more(part, found[part])
                found[part] = [*found[part], *added]
                grown = grown or bool(added)

    def _heading(
        self, parts: Sequence[Part], found: Mapping[Part, list[Piece]], *, subject: str
    ) -> str:
        """One heading for the parts of a section; what is left open covers what is not said.

        Where one document alone speaks for itself, it is named.
        """
        is_open = any(part.uses == (Use.UNKNOWN,) for part in parts)
        named = [part for part in parts if not (is_open and part.take is Take.SILENCE)]
        first, *rest = (self._headed(part, found.get(part, [])) for part in named)
        whole = ", and ".join([first, *(heading[:1].lower() + heading[1:] for heading in rest)])
        return whole.format(subject=braced(subject))

    def _headed(self, part: Part, found: Sequence[Piece]) -> str:
        documents = {piece.document.id: piece.document for piece in found}
        if part.primary and part.take is Take.USES and len(documents) == 1:
            (document,) = documents.values()
            name = title_of(document)
            fit = not speaks_to_a_machine(name) and not shouts(name.lower())
            if name[:1] not in "“‘" and len(name.split()) <= LONGEST_NAMED and fit:
                return f"What {name} itself says"
        return varied(WAYS.get(part.heading, (part.heading,)), self.dossier.id, part.heading)

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
        if part.take is Take.WORDS:
            return shared_words(self.dossier, subject=self.choice.subject)
        if part.take is Take.HEADLINES:
            self.used.extend(found)
            return beside_each_other(found, year=year_understood(self.dossier))
        shown = self.senses if part.on_subject else []
        used = tuple(self._used_so(sense, pieces) for sense, pieces in shown)
        return (*used, *self._paragraphs(part, found))

    def _changes(self, part: Part) -> tuple[tuple[Sentence, ...], ...]:
        """What changed: the clauses that the signal names, else what a comparison finds."""
        signal = self.dossier.signal
        named = named_changes(signal, self.dossier.documents) if signal else []
        found = [] if named else self.choice.changes(limit=part.quotations)
        self.used.extend(p for change in found for p in (change.before, change.now) if p)
        pairs = named[: part.quotations] or [
            (c.before.passage if c.before else None, c.now.passage if c.now else None)
            for c in found
        ]
        held = {document.id: document for document in self.dossier.documents}
        self.changed.extend(passage for pair in pairs for passage in pair if passage)
        return tuple((changed(before, now, held),) for before, now in pairs)

    def _senses(self, part: Part) -> list[tuple[Sense, list[Piece]]]:
        """The uses of a contested term that passages show, and marks those as taken."""
        senses = self.dossier.signal.senses if self.dossier.signal else ()
        shown = senses[:MOST_SENSES] if len(senses) > 1 else ()
        found = [
            (one, self.choice.fill_sense(one.families, key_words(" ".join(one.words)), part))
            for one in shown
        ]
        return [(one, pieces) for one, pieces in found if pieces and one.words]

    def _used_so(self, sense: Sense, found: Sequence[Piece]) -> tuple[Sentence, ...]:
        """The words a use of the term keeps company with, who uses it so, and how."""
        words = sense.words[:SENSE_WORDS]
        company = listed([f"“{braced(word)}”" for word in words])
        families = computation(self.dossier, "sense_families", *words)
        opening = computed(
            f"Beside {company} it stands in the reports of {{}} "
            f"{plural(families, 'family', 'families')} of sources.",
            families,
        )
        return (opening, *(s for group in _by_document(found) for s in self._sentences(group)))

    def _paragraphs(
        self, part: Part, found: Sequence[Piece], point: Point | None = None
    ) -> tuple[tuple[Sentence, ...], ...]:
        if not found:
            return ()
        if part.uses[:1] == (Use.NEWS,):
            found = sorted(found, key=lambda p: (p.document.published_at, p.order))
        groups = _by_document(found)
        done: list[tuple[Sentence, ...]] = []
        current: list[Sentence] = self._opening(part, point, several=len(groups) > 1)
        before: Piece | None = None
        for number, group in enumerate(groups):
            contrast = before is not None and bool(
                difference(before, group[0], subject=self.choice.subject)
            )
            counted = part.take is Take.USES and part.uses[0] in _COUNTED
            current.extend(self._sentences(group, contrast=contrast, counted=counted))
            before = group[-1]
            if number % 2 == 1 and number + 1 < len(groups):
                done.append(tuple(current))
                current = []
        current.extend(self.counting.after(found, part.take))
        if current:
            done.append(tuple(current))
        return tuple(done)

    def _opening(self, part: Part, point: Point | None, *, several: bool) -> list[Sentence]:
        """What a part begins with: how a figure is shared out, or a link; often nothing."""
        if point is not None:
            return [self._mention(point.phrase)]
        if part.on_subject and part.uses:
            return self._link(WORDING)
        if part.uses == (Use.UNKNOWN,) and several:
            return self._link(OPEN_POINTS)
        return []

    def _link(self, ways: Sequence[str]) -> list[Sentence]:
        """One of several structural sentences or none, by the dossier, so that articles differ."""
        chosen = varied((*ways, ""), self.dossier.id, ways[0])
        return [structural(chosen)] if chosen else []

    def _mention(self, phrase: str) -> Sentence:
        """How many documents speak of a point."""
        documents = computation(self.dossier, "documents")
        naming = computation(self.dossier, "documents_mentioning", phrase)
        return computed(
            f"Of the {{}} documents read, {{}} mention “{braced(phrase)}”.", documents, naming
        )

    def _sentences(
        self, group: Sequence[Piece], *, contrast: bool = False, counted: bool = False
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
                    year=year_understood(self.dossier),
                    before=self.before,
                )
            )
            self.before = sentences[-1].text
            contrast = False
            self.used.extend(run)
            # One is enough: two sentences of numbers in a row read as a ledger.
            beside = (self.counting.beside(piece) for piece in run if counted)
            sentences.extend(next(filter(None, beside), []))
        return sentences


def _place(part: Part, outline: Sequence[Chapter]) -> int:
    return next(place for place, chapter in enumerate(outline) if part in chapter)


def _by_document(found: Sequence[Piece]) -> list[list[Piece]]:
    """Pieces of one document together, in its order; documents in the order chosen."""
    groups: dict[str, list[Piece]] = {}
    for piece in found:
        groups.setdefault(piece.document.id, []).append(piece)
    return [sorted(group, key=lambda p: p.passage.span) for group in groups.values()]
