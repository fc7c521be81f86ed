"""Which passages go into which part of an article."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from wokhei.domain.figures import key_words
from wokhei.text.quantities import Dimension, Quantity, quantities
from wokhei.writing.material import Piece, Use, repeats
from wokhei.writing.outline import Part, Take
from wokhei.writing.points import Point, points

_MEASURED = (Dimension.MONEY, Dimension.PERCENT, Dimension.MEASURE, Dimension.COUNT)


@dataclass(slots=True)
class Choice:
    """Chooses from a pool of pieces and remembers what was taken, so that nothing comes twice."""

    pool: Sequence[Piece]
    subject: frozenset[str]  # key words of the term or question
    words: int  # at most so many words quoted in all
    taken: list[Piece] = field(default_factory=list)

    def fill(self, part: Part, *, limit: int | None = None) -> list[Piece]:
        """The best pieces left for a part, and marks them as taken."""
        wanted = limit or part.quotations
        if part.take is Take.CONFLICT:
            return self._conflict(part, wanted)
        if part.take is Take.ALONE:
            return self._best(lambda p: self._serves(p, part) and self._is_alone(p), part, wanted)
        return self._best(lambda p: self._serves(p, part), part, wanted)

    def fill_point(self, point: Point, part: Part) -> list[Piece]:
        """The best pieces left on one point, from at least two families; none otherwise."""
        chosen = self._best(lambda p: point.words <= p.words, part, part.quotations, keep=False)
        if len({p.family for p in chosen}) < 2:
            return []
        self.taken.extend(chosen)
        return chosen

    def points(self, *, limit: int) -> list[Point]:
        """What several families speak of beside the subject itself."""
        left = [piece for piece in self.pool if piece not in self.taken]
        return points(left, subject=self.subject, limit=limit)

    def _best(
        self,
        fits: Callable[[Piece], bool],
        part: Part,
        limit: int,
        *,
        keep: bool = True,
    ) -> list[Piece]:
        chosen: list[Piece] = []
        while len(chosen) < limit and self._room(chosen):
            best = max(
                (p for p in self.pool if fits(p) and self._is_free(p, chosen)),
                key=lambda p: (self._value(p, part, chosen), -p.order),
                default=None,
            )
            if best is None:
                break
            chosen.append(best)
        if keep:
            self.taken.extend(chosen)
        return chosen

    def _room(self, chosen: Iterable[Piece]) -> bool:
        return sum(len(p.passage.text.split()) for p in (*self.taken, *chosen)) < self.words

    def _is_free(self, piece: Piece, chosen: Sequence[Piece]) -> bool:
        if sum(p.document.id == piece.document.id for p in chosen) >= 2:
            return False
        return not any(piece is other or repeats(piece, other) for other in (*self.taken, *chosen))

    def _serves(self, piece: Piece, part: Part) -> bool:
        if part.primary is not None and piece.is_primary is not part.primary:
            return False
        if part.on_subject and len(piece.words & self.subject) < len(self.subject) / 2:
            return False
        return not piece.uses.isdisjoint(part.uses)

    def _is_alone(self, piece: Piece) -> bool:
        """Whether no other family has a passage on the same matter."""
        own = piece.words - self.subject
        return all(
            other.family == piece.family or len(own & other.words) < 0.4 * len(own)
            for other in self.pool
        )

    def _value(self, piece: Piece, part: Part, chosen: Sequence[Piece]) -> float:
        rank = next((i for i, use in enumerate(part.uses) if use in piece.uses), len(part.uses))
        families = Counter(p.family for p in self.taken)
        documents = Counter(p.document.id for p in self.taken)
        here = sum(p.family == piece.family for p in chosen)
        return (
            piece.passage.relevance
            - 0.1 * rank
            - 0.03 * families[piece.family]
            - 0.05 * documents[piece.document.id]
            - 0.15 * here
        )

    def _conflict(self, part: Part, limit: int) -> list[Piece]:
        """Pairs of families that differ on a figure, then single objections."""
        chosen: list[Piece] = []
        pairs = sorted(
            (
                sorted((one, other), key=lambda p: (p.document.published_at, p.order))
                for i, one in enumerate(self.pool)
                for other in self.pool[i + 1 :]
                if one.family != other.family and differ(one, other)
            ),
            key=lambda pair: pair[0].order + pair[1].order,
        )
        for one, other in pairs:
            if len(chosen) + 2 > min(limit, 2) or not self._room(chosen):
                break
            if self._is_free(one, chosen) and self._is_free(other, chosen):
                chosen.extend((one, other))
        self.taken.extend(chosen)
        objecting = self._best(
            lambda p: Use.DISPUTE in p.uses and not p.is_primary, part, limit - len(chosen)
        )
        return [*chosen, *objecting]


def differ(one: Piece, other: Piece) -> bool:
    """Whether two pieces give different figures for what seems to be the same thing.

    They share most of their key words beside numbers, and a unit, but no value in it.
    """
    plain = {word for word in one.words if not word[0].isdigit()}
    shared = plain & {word for word in other.words if not word[0].isdigit()}
    smaller = min(len(plain), len(other.words))
    if len(shared) < 3 or len(shared) < 0.35 * smaller:
        return False
    ours, theirs = _measured(one), _measured(other)
    if {q.value for q in ours} & {q.value for q in theirs}:
        return False
    return not {_unit(q) for q in ours}.isdisjoint(_unit(q) for q in theirs)


def _measured(piece: Piece) -> list[Quantity]:
    found = quantities(piece.passage.text)
    return [q for q in found if q.dimension in _MEASURED and (q.unit or q.label)]


def _unit(quantity: Quantity) -> tuple[str, str]:
    return quantity.dimension, quantity.unit


def subject_words(phrases: Iterable[str]) -> frozenset[str]:
    """The key words of the first phrase: what the article is about."""
    return key_words(next(iter(phrases), ""))
