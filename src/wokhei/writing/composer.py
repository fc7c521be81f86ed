"""Chooses quotations for the parts of an outline and sets them in paragraphs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from wokhei.domain.dossier import Dossier
from wokhei.domain.draft import Sentence
from wokhei.writing.material import Piece, Use, overlap, pieces, repeats, runs
from wokhei.writing.outline import Part
from wokhei.writing.wording import computation, computed, outlet, plural, quoted

MOST_REPEATED = 0.5  # share of five-word runs two sentences may have in common


@dataclass(slots=True)
class Composer:
    """Keeps what has been said, so that nothing is said twice."""

    dossier: Dossier
    words: int  # at most so many in the quotations of the body
    pool: tuple[Piece, ...] = ()
    used: list[Piece] = field(default_factory=list)
    said: list[frozenset[tuple[str, ...]]] = field(default_factory=list)
    turn: int = 0

    def __post_init__(self) -> None:
        self.pool = pieces(self.dossier)

    def choose(self, part: Part) -> list[Piece]:
        """The best unused pieces for a part: what it prefers, spread over families."""
        chosen: list[Piece] = []
        while len(chosen) < part.quotations and self._words_left(chosen) > 0:
            best = max(
                (p for p in self.pool if self._fits(p, part, chosen)),
                key=lambda p: (self._value(p, part, chosen), -p.order),
                default=None,
            )
            if best is None:
                break
            chosen.append(best)
        return chosen

    def _words_left(self, chosen: Iterable[Piece]) -> int:
        spent = sum(len(p.passage.text.split()) for p in (*self.used, *chosen))
        return self.words - spent

    def _fits(self, piece: Piece, part: Part, chosen: Sequence[Piece]) -> bool:
        if part.primary is not None and piece.is_primary is not part.primary:
            return False
        if not piece.uses.intersection(part.uses):
            return False
        taken = (*self.used, *chosen)
        if piece in taken or sum(p.document.id == piece.document.id for p in chosen) >= 2:
            return False
        return not repeats(piece, taken)

    def _value(self, piece: Piece, part: Part, chosen: Sequence[Piece]) -> float:
        rank = next(i for i, use in enumerate(part.uses) if use in piece.uses)
        families = Counter(p.family for p in self.used)
        here = sum(p.family == piece.family for p in chosen)
        return (
            piece.passage.relevance - 0.15 * rank - 0.04 * families[piece.family] - 0.12 * here
        )

    def quote(self, piece: Piece, *, before: Piece | None = None, opening: str = "") -> Sentence | None:
        """The piece as a sentence; None where it would repeat what was said."""
        sentence = quoted(
            piece.passage,
            piece.document,
            turn=self.turn,
            again=before is not None and before.document.id == piece.document.id,
            opening=opening,
        )
        own = runs(piece.passage.text)
        if any(overlap(own, other) > MOST_REPEATED for other in self.said):
            return None
        self.said.append(own)
        self.used.append(piece)
        self.turn += 1
        return sentence

    def paragraphs(self, chosen: Sequence[Piece]) -> list[tuple[Sentence, ...]]:
        """The pieces in paragraphs of two or three sentences, documents kept together."""
        together = sorted(chosen, key=lambda p: (self._first(p, chosen), p.passage.span))
        done: list[tuple[Sentence, ...]] = []
        current: list[Sentence] = []
        before: Piece | None = None
        for piece in together:
            sentence = self.quote(piece, before=before)
            if sentence is None:
                continue
            follows = before is not None and before.document.id == piece.document.id
            if current and not follows and len(current) >= 2:
                done.append(tuple(current))
                current = []
            current.append(sentence)
            echo = self.echo(piece)
            if echo is not None:
                current.append(echo)
            before = piece
        if current:
            done.append(tuple(current))
        return done

    def _first(self, piece: Piece, chosen: Sequence[Piece]) -> int:
        return next(i for i, p in enumerate(chosen) if p.document.id == piece.document.id)

    def echo(self, piece: Piece) -> Sentence | None:
        """How many families carry the same in closely matching words; None for one alone."""
        span = piece.passage.span
        echoing = computation(
            self.dossier, "families_echoing", piece.document.id, str(span.start), str(span.end)
        )
        if int(echoing.value) < 2:
            return None
        families = computation(self.dossier, "families")
        return computed("{} of the {} families say so in closely matching words.", echoing, families)


def sources_named(chosen: Iterable[Piece]) -> list[str]:
    """The outlets of some pieces, each once, in order."""
    return list(dict.fromkeys(outlet(piece.document) for piece in chosen))


__all__ = ["MOST_REPEATED", "Composer", "Use", "plural", "sources_named"]
