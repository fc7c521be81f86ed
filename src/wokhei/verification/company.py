"""Which name or number of the evidence keeps the company that the claim gives to another."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from wokhei.text.names import Name
from wokhei.text.quantities import Dimension, Quantity
from wokhei.verification.alignment import Alignment
from wokhei.verification.numbers import is_trivial, unmatched
from wokhei.verification.reading import Reading

BESIDE = 0.5  # what a word counts that stands in the same sentence but in another clause
MOST_PASSAGES = 12  # those nearest to the claim
FEWEST = 2  # words of company: fewer tell nothing
MOST_TOLD = 24  # names, and numbers, of a claim; what a person writes has a handful
MOST_RIVALS = 200  # numbers of one passage
OPENING = 4  # code points: a name that begins before is the claim's subject


@dataclass(frozen=True, slots=True)
class Stranger:
    """A name or number of the claim whose company belongs to a rival in the evidence.

    `lead` is how much more of its company the rival keeps, 0 to 1.
    """

    text: str
    rival: str
    lead: float
    is_name: bool


def strangers(claim: Reading, near: Alignment) -> list[Stranger]:
    """The names and numbers of a claim that a rival leads, the greatest lead first."""
    passages = [near.evidence.passages[place] for place in _nearest(near)]
    found = [*_numbers(claim, passages), *_names(claim, passages)]
    return sorted(found, key=lambda stranger: (-stranger.lead, stranger.text))


def _nearest(near: Alignment) -> list[int]:
    """The passages that hold most of the claim, in order."""
    held = [place for place, share in enumerate(near.shares) if share]
    held.sort(key=lambda place: (-near.shares[place], place))
    return sorted(held[:MOST_PASSAGES])


def _numbers(claim: Reading, passages: Sequence[Reading]) -> Iterable[Stranger]:
    mine = [number for number in claim.quantities if not is_trivial(number)][:MOST_TOLD]
    for number in mine:
        company = _company(claim, number.span.start, number.span.end)
        if len(company) < FEWEST:
            continue
        own, other, rival = 0.0, 0.0, ""
        for passage in passages:
            for candidate in passage.quantities[:MOST_RIVALS]:
                if unmatched(number, "", (candidate,)) is None:
                    own = max(own, _kept(company, passage, candidate.span.start))
                elif _rivals(number, candidate) and all(
                    unmatched(known, "", (candidate,)) for known in mine
                ):
                    kept = _kept(company, passage, candidate.span.start)
                    if kept > other:
                        other, rival = kept, candidate.span.of(passage.text)
        if own and other > own:
            text = number.span.of(claim.text)
            yield Stranger(text, rival, (other - own) / len(company), is_name=False)


def _rivals(one: Quantity, other: Quantity) -> bool:
    """Whether two numbers can answer the same question."""
    if is_trivial(other) or one.dimension is not other.dimension:
        return False
    if one.dimension is Dimension.DATE:
        return (bool(one.year), bool(one.month), bool(one.weekday)) == (
            bool(other.year),
            bool(other.month),
            bool(other.weekday),
        )
    return one.unit == other.unit or one.dimension is Dimension.COUNT


def _names(claim: Reading, passages: Sequence[Reading]) -> Iterable[Stranger]:
    named = frozenset(word for name in claim.names for word in name.words)
    for name in claim.names[:MOST_TOLD]:
        company = _company(claim, name.span.start, name.span.end)
        if len(company) < FEWEST:
            continue
        own, other, rival = 0.0, 0.0, ""
        for passage in passages:
            for candidate in passage.names:
                words = set(candidate.words)
                kept = _kept(company, passage, candidate.span.start)
                if words & set(name.words):
                    own = max(own, kept)
                elif words.isdisjoint(named) and _alike(name, candidate) and kept > other:
                    other, rival = kept, candidate.text
        if own and other > own:
            yield Stranger(name.text, rival, (other - own) / len(company), is_name=True)


def _alike(name: Name, other: Name) -> bool:
    """Whether both or neither are the subjects their sentences open with."""
    return (name.span.start < OPENING) == (other.span.start < OPENING)


def _company(claim: Reading, start: int, end: int) -> frozenset[str]:
    """The words of the clause around a stretch of the claim; of all the claim where it has few."""
    for span, _ in claim.clauses:
        if span.start <= start < span.end:
            words = _words(claim, span.start, span.end, start, end)
            if len(words) > FEWEST:
                return words
    return _words(claim, 0, len(claim.text), start, end)


def _words(claim: Reading, first: int, last: int, start: int, end: int) -> frozenset[str]:
    return frozenset(
        word.stem
        for word in claim.words
        if first <= word.start < last
        and not start <= word.start < end
        and (word.is_content or word.text.isdigit())
    )


def _kept(company: frozenset[str], passage: Reading, place: int) -> float:
    """How many of these words stand in the clause around a place, and in its sentence."""
    whole = company & passage.stems
    if not whole:
        return 0.0
    before = bisect_right(passage.clauses, place, key=lambda clause: clause[0].start)
    if before:
        span, inside = passage.clauses[before - 1]
        if place < span.end:
            return len(whole & inside) + BESIDE * len(whole - inside)
    return BESIDE * len(whole)
