"""Which passages go into which part of an article."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from wokhei.domain.document import Document
from wokhei.domain.draft import Sentence
from wokhei.domain.figures import mentions
from wokhei.writing.changes import Change, changes
from wokhei.writing.conflict import difference, measured
from wokhei.writing.cues import Use
from wokhei.writing.furniture import subject_words
from wokhei.writing.material import Piece, repeats
from wokhei.writing.outline import Part, Take
from wokhei.writing.points import Point, points

SHORT_NEWS = 11  # words; the median lead has over twenty
LEAST_OBJECTION = 9  # words; a shorter one does not say what it is about
NEAR_SUBJECT = 0.5  # share of the passages, most relevant first, that count as on the subject
RARE = 0.5  # share of the documents that hold a telling word of a question at most
ON_SUBJECT = 0.6  # share of the subject's words from which a definition is one of the subject
TELLING_DIGITS = 3  # of a number that hardly stands in two texts by chance
_SAID = re.compile(r"[,!?][\"”] (?:said|says|added) ([A-Z][\w’'-]+(?: [A-Z][\w’'-]+)+)")
FEW_FAMILIES = 2  # a fact that no more families carry is overlooked …
FEW_OF = 3  # … where these are at most a third of them
_SPOKEN = frozenset({Use.SPEECH, Use.VOICE, Use.DISPUTE, Use.MEANING})


@dataclass(frozen=True, slots=True)
class Taste:
    """What a piece is worth beside its relevance, which lies between 0 and 1.

    Set by reading the drafts of the sample wire and of real licences, not by training.
    """

    central: float = 0.5  # times the share of families that use its words
    rank: float = 0.12  # off, for each use the part would rather have
    family: float = 0.03  # off, for each piece of its family in the article
    document: float = 0.05  # off, for each piece of its document in the article
    same_part: float = 0.25  # off, for each piece of its family in the same part
    itself: float = 0.15  # off, for speaking of its own outlet
    primary: float = 0.1  # on, for news told by the thing itself
    primary_lead: float = 0.05  # on, where it is to stand under the headline
    named: float = 0.15  # on, for naming the subject there
    late: float = 0.4  # off, times its place among the documents
    defines: float = 0.3  # on, for saying what the subject is
    rivals: float = 0.3  # on, for an objection that sets one figure against another
    threshold: float = 0.25  # on, for a limit with a figure
    nameless: float = 0.1  # off, for naming nothing: what it is about stands before it
    short: float = 0.1  # off, for news in a few words
    quarrel: float = 0.2  # on, for news of a quarrel where a term is contested


@dataclass(slots=True)
class Choice:
    """Chooses from a pool of pieces and remembers what was taken, so that nothing comes twice."""

    pool: Sequence[Piece]
    documents: Sequence[Document]  # of the dossier, earliest first
    term: str  # the term or question the article is about
    words: int  # at most so many words quoted in all
    taste: Taste = Taste()
    taken: list[Piece] = field(default_factory=list)
    subject: frozenset[str] = frozenset()
    place: dict[str, int] = field(default_factory=dict)
    has_reports: bool = True
    enough: float = 0.0  # words of the subject from which a piece is on it
    telling: frozenset[str] = frozenset()  # of these it has at least one

    def __post_init__(self) -> None:
        self.place = {document.id: at for at, document in enumerate(self.documents)}
        self.subject = subject_words(self.term)
        self.enough = ON_SUBJECT * len(self.subject)
        self.telling = self.subject
        if not any(len(piece.words & self.subject) >= self.enough for piece in self.pool):
            # No passage has most of the words: those that not every document holds must do.
            held = {w: sum(mentions(d.text, w) for d in self.documents) for w in self.subject}
            rare = {w for w in held if held[w] <= RARE * len(self.documents)}
            self.enough, self.telling = 1, frozenset(rare or self.subject)
        self.has_reports = not all(piece.is_primary for piece in self.pool)

    def fill(self, part: Part) -> list[Piece]:
        """The best pieces left for a part, and marks them as taken."""
        if part.take is Take.CONFLICT:
            chosen = self._conflict(part)
        elif part.take is Take.SUBJECT:
            chosen = self._best(self._on_subject, part)
        elif part.take is Take.ALONE:
            chosen = self._best(self._alone, part)
        elif part.take is Take.OVERLOOKED:
            chosen = self._best(lambda p: p.is_primary and bool(self.overlooked_figure(p)), part)
        else:
            chosen = self._best(lambda p: self._serves(p, part), part)
        self.taken.extend(chosen)
        return chosen

    def lead(self, *, longest: int, contested: bool) -> Piece | None:
        """The most central piece that opens a document, and marks it as taken."""
        short = [p for p in self.pool if Use.NEWS in p.uses and p.length <= longest]
        best = max(
            short, key=lambda p: (self._newsworth(p, contested=contested), -p.order), default=None
        )
        if best is not None:
            self.taken.append(best)
        return best

    def definition(self, *, longest: int) -> Piece | None:
        """The most relevant piece that says what the subject is, and marks it as taken."""
        short = (piece for piece in self.defining() if piece.length <= longest)
        best = min(short, key=lambda p: p.order, default=None)
        if best is not None:
            self.taken.append(best)
        return best

    def defining(self) -> list[Piece]:
        """The pieces that say what the subject is."""
        return [
            piece
            for piece in self.pool
            if Use.MEANING in piece.uses and self.subject <= piece.words and self._defines(piece)
        ]

    def more(self, part: Part, chosen: Sequence[Piece]) -> list[Piece]:
        """One piece more for a part, if one is left that adds to it; marks it as taken."""
        wider = replace(part, quotations=len(chosen) + 1)
        fits = self._on_subject if part.take is Take.SUBJECT else lambda p: self._serves(p, part)
        found = self._best(lambda p: p.passage.relevance > 0 and fits(p), wider, chosen)
        added = found[len(chosen) :]
        self.taken.extend(added)
        return added

    def answer(self, *, longest: int) -> Piece | None:
        """The most relevant piece that holds most words of a question, and marks it as taken."""
        fitting = (
            piece
            for piece in self.pool
            if piece.length <= longest and self._on_subject(piece) and Use.SPEECH not in piece.uses
        )
        best = min(fitting, key=lambda p: p.order, default=None)
        if best is not None:
            self.taken.append(best)
        return best

    def changes(self, *, limit: int) -> list[Change]:
        """The first changes of documents held in several versions, and marks them as taken."""
        found = changes(self.pool, self.documents)[:limit]
        self.taken.extend(p for change in found for p in (change.before, change.now) if p)
        return found

    def fill_point(self, point: Point, part: Part) -> list[Piece]:
        """The best pieces left on one point, from at least two families; none otherwise."""
        near = len(self.pool) * NEAR_SUBJECT
        chosen = self._best(lambda p: point.words <= p.words and p.order < near, part)
        if len({p.family for p in chosen}) < 2:
            return []
        self.taken.extend(chosen)
        return chosen

    def fill_sense(
        self, families: Sequence[str], words: frozenset[str], part: Part, *, limit: int = 2
    ) -> list[Piece]:
        """The pieces of those families that show a use of the term, one from each family."""
        free = [
            piece
            for piece in self.pool
            if piece.family in families
            and self.subject <= piece.words
            and piece.words & words
            and self._is_free(piece, ())
        ]
        free.sort(key=lambda p: (-len(p.words & words), part.uses[0] not in p.uses, p.order))
        chosen: dict[str, Piece] = {}
        for piece in free:
            told = any(repeats(piece, other) for other in chosen.values())
            if piece.family not in chosen and not told and len(chosen) < limit:
                chosen[piece.family] = piece
        self.taken.extend(chosen.values())
        return list(chosen.values())

    def leave_out(self, told: Iterable[Sentence]) -> None:
        """Marks as taken what sentences quote already."""
        places = [(c.document_id, c.start, c.end) for s in told for c in s.citations]
        self.taken.extend(
            piece
            for piece in self.pool
            for name, start, end in places
            if name == piece.document.id
            and start < piece.passage.span.end
            and piece.passage.span.start < end
        )

    def points(self, *, limit: int) -> list[Point]:
        """What several families speak of beside the subject itself."""
        left = [piece for piece in self.pool if piece not in self.taken]
        return points(left, subject=self.subject, limit=limit)

    def _best(
        self, fits: Callable[[Piece], bool], part: Part, chosen: Sequence[Piece] = ()
    ) -> list[Piece]:
        """The chosen and the best that fit beside them, up to what the part holds."""
        found = list(chosen)
        while len(found) < part.quotations and self._room(found):
            best = max(
                (p for p in self.pool if fits(p) and self._is_free(p, found)),
                key=lambda p: (self._value(p, part, found), -p.order),
                default=None,
            )
            if best is None:
                break
            found.append(best)
        return found

    def _room(self, chosen: Iterable[Piece]) -> bool:
        return sum(p.length for p in (*self.taken, *chosen)) < self.words

    def _is_free(self, piece: Piece, chosen: Sequence[Piece]) -> bool:
        if sum(p.document.id == piece.document.id for p in chosen) >= 2:
            return False
        if any(_overlap(piece, other) for other in (*self.taken, *chosen)):
            return False
        speaker = _speaker(piece)
        if speaker and any(_speaker(other) == speaker for other in (*self.taken, *chosen)):
            return False  # to introduce the same person twice reads badly
        return not any(piece is other or repeats(piece, other) for other in (*self.taken, *chosen))

    def _on_subject(self, piece: Piece) -> bool:
        """Whether a piece holds most words of the subject, or what few pieces hold most of it."""
        return len(piece.words & self.subject) >= self.enough and bool(piece.words & self.telling)

    def _serves(self, piece: Piece, part: Part) -> bool:
        if part.primary is not None and piece.is_primary is not part.primary:
            return False
        if part.on_subject and not self._on_subject(piece):
            return False
        if Use.SPEECH in piece.uses and not _SPOKEN.intersection(part.uses):
            return False  # what a person says is news where somebody is heard
        if part.primary and piece.order >= len(self.pool) * NEAR_SUBJECT:
            return False
        return not piece.uses.isdisjoint(part.uses)

    def _alone(self, piece: Piece) -> bool:
        """Whether a report's piece has a figure of its own, and is no aside."""
        near = piece.order < len(self.pool) * NEAR_SUBJECT
        told = near and not piece.is_primary and self._is_placed(piece)
        return told and bool(self.lone_figure(piece))

    def _is_placed(self, piece: Piece) -> bool:
        """Whether a piece names something, or speaks of the subject."""
        return piece.names_something or bool(piece.words & self.subject)

    def overlooked_figure(self, piece: Piece) -> str:
        """A telling figure of a primary piece that at most one other family prints, or none.

        A figure that is disputed is not overlooked.
        """
        disputed = [p.passage.text for p in self.taken if Use.DISPUTE in p.uses]
        families = {document.family for document in self.documents}
        for figure in piece.figures:
            if any(_prints(text, figure) for text in disputed):
                continue
            others = {d.family for d in self.documents if _prints(d.text, figure)}
            few = len(others | {piece.family})
            if few == 1 or few <= min(FEW_FAMILIES, len(families) / FEW_OF):
                return figure
        return ""

    def lone_figure(self, piece: Piece) -> str:
        """A telling figure of a piece that no other family prints; empty for none."""
        others = [d.text for d in self.documents if d.family != piece.family]
        for figure in piece.figures:
            if not any(_prints(text, figure) for text in others):
                return figure
        return ""

    def _value(self, piece: Piece, part: Part, chosen: Sequence[Piece]) -> float:
        """What a piece is worth to a part beside those chosen for it."""
        taste = self.taste
        rank = next((i for i, use in enumerate(part.uses) if use in piece.uses), len(part.uses))
        value = piece.passage.relevance + taste.central * piece.central - taste.rank * rank
        value -= taste.family * sum(p.family == piece.family for p in self.taken)
        value -= taste.document * sum(p.document.id == piece.document.id for p in self.taken)
        value -= taste.same_part * sum(p.family == piece.family for p in chosen)
        value -= taste.nameless * (not self._is_placed(piece))
        value -= taste.itself * (piece.document.source_name in piece.passage.text)
        if part.uses[:1] == (Use.NEWS,):
            value += taste.central * piece.central - taste.late * self._lateness(piece)
            value += taste.primary * piece.is_primary
        if part.on_subject and self._defines(piece):
            value += taste.defines
        if part.take is Take.CONFLICT:
            value += taste.rivals * (len(set(piece.figures)) > 1)
        if part.uses[:1] == (Use.LIMITS,) and Use.LIMITS in piece.uses and measured(piece):
            value += taste.threshold
        return value

    def _newsworth(self, piece: Piece, *, contested: bool) -> float:
        """How well a piece tells the news alone: shared by many, early, on the subject.

        Where the quarrel is the news, a piece that tells of it comes first.
        """
        taste = self.taste
        value = taste.central * piece.central + 0.2 * piece.passage.relevance
        value += taste.primary_lead * piece.is_primary - taste.late * self._lateness(piece)
        value += taste.named * len(piece.words & self.subject) / max(1, len(self.subject))
        value -= taste.short * (piece.length < SHORT_NEWS)
        return value + taste.quarrel * (contested and Use.DISPUTE in piece.uses)

    def _lateness(self, piece: Piece) -> float:
        """How late in the dossier a piece's document comes, 0 to 1."""
        return self.place[piece.document.id] / len(self.documents)

    def _defines(self, piece: Piece) -> bool:
        """Whether the subject itself is what the piece says something is."""
        text = piece.passage.text.casefold().replace("-", " ")
        words = r"\W{1,4}".join(map(re.escape, re.findall(r"\w+", self.term.casefold())))
        verb = r"(?:is|are|means?|refers?|must|should|grants?|gives?)"
        return re.search(rf"\b{words}s?\W{{1,4}}(?:\w+\W{{1,4}}){{0,2}}?{verb}\b", text) is not None

    def _conflict(self, part: Part) -> list[Piece]:
        """A pair of families that differ on a figure, the earlier first; then single objections."""
        free = [piece for piece in self.pool if measured(piece) and self._is_free(piece, ())]
        pairs = (
            (one, other)
            for i, one in enumerate(free)
            for other in free[i + 1 :]
            if one.family != other.family
            and difference(one, other, subject=self.subject)
            and not repeats(one, other)
        )
        pair = min(pairs, key=lambda pair: pair[0].order + pair[1].order, default=())
        earlier_first = sorted(pair, key=lambda p: (p.document.published_at, p.order))
        chosen = self._best(self._objects, part, earlier_first)
        claim = self._disputed(chosen) if chosen else None
        return chosen if claim is None else [claim, *chosen][: part.quotations]

    def _disputed(self, chosen: Sequence[Piece]) -> Piece | None:
        """What gives a figure that the chosen dispute; the original before a report of it."""
        figures = {figure for p in chosen if Use.DISPUTE in p.uses for figure in p.figures}
        heard = {piece.family for piece in chosen}
        claims = (
            piece
            for piece in self.pool
            if piece.family not in heard
            and figures.intersection(piece.figures)
            and self._is_free(piece, chosen)
        )
        return min(claims, key=lambda p: (not p.is_primary, p.order), default=None)

    def _objects(self, piece: Piece) -> bool:
        """Whether a piece disputes something; where there are reports, it falls to them."""
        if Use.DISPUTE not in piece.uses or piece.length < LEAST_OBJECTION:
            return False
        near = piece.order < len(self.pool) * NEAR_SUBJECT
        return near if not self.has_reports else not piece.is_primary


def _overlap(piece: Piece, other: Piece) -> bool:
    """Whether two pieces are stretches of one text that share a part."""
    one, two = piece.passage.span, other.passage.span
    same = piece.document.id == other.document.id
    return same and piece is not other and one.start < two.end and two.start < one.end


def _prints(text: str, figure: str) -> bool:
    """Whether a text prints a figure, with another unit or none where its number is telling."""
    number = re.match(r"\D?(\d[\d.,]*\d)", figure)
    telling = number is not None and sum(map(str.isdigit, number[1])) >= TELLING_DIGITS
    return mentions(text, number[1] if number is not None and telling else figure)


def _speaker(piece: Piece) -> str:
    """Who speaks in a piece that keeps its quotation marks; empty for nobody named."""
    found = _SAID.search(piece.passage.text) if Use.SPEECH in piece.uses else None
    return found[1] if found is not None else ""
