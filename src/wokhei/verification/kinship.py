"""What a claim's words are to those of its evidence: kin, wider, narrower, beside or against."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from math import fsum

from wokhei.text.commonness import rarity
from wokhei.text.lexicon import ALIKE, OPPOSED
from wokhei.text.stems import Word
from wokhei.verification.alignment import Alignment
from wokhei.verification.kin import ABOVE, AGAINST, WORDS
from wokhei.verification.reading import Claim, Reading, name_word

MOST_COUNTED = 4  # words; more say no more
ROOT = 5  # letters that words of one root begin with
# What a word counts in place of the one looked for. Set by hand, not fitted.
WORTH = {"alike": 0.9, "root": 0.8, "wider": 0.8, "narrower": 0.3}
NOTHING: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class _Table:
    """What words mean, by number, and how meanings stand to one another."""

    meanings: dict[str, frozenset[int]]
    above: dict[int, int]
    against: dict[int, frozenset[int]]

    def of(self, stems: Iterable[str]) -> frozenset[int]:
        return NOTHING.union(*(self.meanings.get(stem, NOTHING) for stem in stems))

    def over(self, meanings: Iterable[int]) -> frozenset[int]:
        """The meanings one wider than some."""
        return frozenset(self.above[one] for one in meanings if one in self.above)

    def opposed(self, meanings: Iterable[int]) -> frozenset[int]:
        return NOTHING.union(*(self.against.get(one, NOTHING) for one in meanings))


@cache
def _table() -> _Table:
    above = {place: int(up) for place, up in enumerate(ABOVE.split()) if up != "-"}
    against: dict[int, set[int]] = {}
    for pair in AGAINST.split():
        one, other = map(int, pair.split(":"))
        against.setdefault(one, set()).add(other)
        against.setdefault(other, set()).add(one)
    lines = (line.split() for line in WORDS.split(";"))
    return _Table(
        meanings={word: frozenset(map(int, numbers)) for word, *numbers in lines},
        above=above,
        against={one: frozenset(others) for one, others in against.items()},
    )


@dataclass(frozen=True, slots=True)
class _Said:
    """Some words of the evidence and what they mean."""

    stems: frozenset[str]
    roots: frozenset[str]
    meanings: frozenset[int]
    over: frozenset[int]  # one wider
    beyond: frozenset[int]  # two wider
    against: frozenset[int]


def _said(stems: frozenset[str]) -> _Said:
    table = _table()
    meanings = table.of(stems)
    over = table.over(meanings)
    return _Said(
        stems=stems,
        roots=frozenset(stem[:ROOT] for stem in stems if len(stem) >= ROOT),
        meanings=meanings,
        over=over,
        beyond=table.over(over),
        against=table.opposed(meanings),
    )


def kin(stem: str, said: _Said) -> str:
    """What a word is to words that it is not among; empty where it is nothing to them."""
    if not said.stems.isdisjoint(ALIKE.get(stem, ())):
        return "alike"
    mine = _table().meanings.get(stem, NOTHING)
    if not said.stems.isdisjoint(OPPOSED.get(stem, ())) or not said.against.isdisjoint(mine):
        return "against"
    if not said.meanings.isdisjoint(mine):
        return "alike"
    if not (said.over.isdisjoint(mine) and said.beyond.isdisjoint(mine)):
        return "wider"
    if len(stem) >= ROOT and stem[:ROOT] in said.roots:
        return "root"
    over = _table().over(mine)
    if not said.meanings.isdisjoint(over):
        return "narrower"
    return "" if said.over.isdisjoint(over) else "beside"


def kin_words(one: str, other: str) -> str:
    """What one stem is to another: see `kin`.

    Examples:
        >>> kin_words("tumbl", "drop"), kin_words("nurs", "doctor"), kin_words("beef", "meat")
        ('alike', 'beside', 'narrower')
    """
    return kin(one, _alone(other))


@lru_cache(maxsize=4096)
def _alone(stem: str) -> _Said:
    return _said(frozenset((stem,)))


def kinship(claim: Claim, near: Alignment) -> dict[str, float]:
    """How much of a claim the evidence says in like words, and what it says in their place."""
    reading = claim.reading
    words = list({word.stem: word for word in reading.content}.values())
    named = frozenset(part for name in reading.names for part in name.words)
    counts = dict.fromkeys(("against", "wider", "narrower", "beside", "root", ""), 0)
    around = _said(near.near.stems)
    held = 0.0
    lost: list[float] = []
    for word in words:
        worth, kind = _worth(word, named, around)
        held += worth * rarity(word.stem)
        if worth < 1 and kind in counts:
            counts[kind] += 1
        if not worth:
            lost.append(rarity(word.stem))
    total = sum(rarity(word.stem) for word in words) or 1.0
    lost = [*sorted(lost, reverse=True), 0.0, 0.0]
    return {
        "kin_near": held / total,
        "kin_nearest": _held(words, named, _said(near.nearest.stems)) / total,
        **{f"kin_{kind or 'none'}": _few(count) for kind, count in counts.items()},
        "lost_second": lost[1],
        "lost_weight": min(sum(lost), float(MOST_COUNTED)) / MOST_COUNTED,
        **_windows(words, total, near),
        **_small(reading, near),
        **_shape(claim, near),
    }


def _few(count: int) -> float:
    return min(count, MOST_COUNTED) / MOST_COUNTED


def _worth(word: Word, named: frozenset[str], said: _Said) -> tuple[float, str]:
    """What the evidence's nearest thing to a word counts, and which kind of thing it is."""
    if word.stem in said.stems:
        return 1.0, "same"
    kind = "" if name_word(word.text) in named else kin(word.stem, said)
    return WORTH.get(kind, 0.0), kind


def _held(words: Iterable[Word], named: frozenset[str], said: _Said) -> float:
    return sum(_worth(word, named, said)[0] * rarity(word.stem) for word in words)


def _windows(words: list[Word], total: float, near: Alignment) -> dict[str, float]:
    """The most of the claim, by rarity, that one sentence and two in a row hold."""
    weights = {word.stem: rarity(word.stem) for word in words}
    passages = near.evidence.passages
    inside = [
        frozenset(
            stem
            for stem in weights
            if stem in passage.stems or not passage.stems.isdisjoint(ALIKE.get(stem, ()))
        )
        for passage in passages
    ]
    one = max((fsum(weights[stem] for stem in stems) for stems in inside), default=0.0)
    two = max(
        (fsum(weights[stem] for stem in first | second) for first, second in pairwise(inside)),
        default=one,
    )
    return {"one_window": one / total, "two_window": two / total}


def _small(reading: Reading, near: Alignment) -> dict[str, float]:
    """Shares with the small words counted: of all words, pairs and runs of four."""
    mine = [word.stem for word in reading.words]
    pairs, fours = set(pairwise(mine)), set(zip(mine, mine[1:], mine[2:], mine[3:], strict=False))
    known: set[tuple[str, str]] = set()
    known_fours: set[tuple[str, str, str, str]] = set()
    for passage in near.evidence.passages:
        row = [word.stem for word in passage.words]
        known.update(pairwise(row))
        known_fours.update(zip(row, row[1:], row[2:], row[3:], strict=False))
    return {
        "every_word": sum(stem in near.near.stems for stem in mine) / (len(mine) or 1),
        "every_pair": len(pairs & known) / (len(pairs) or 1),
        "fours": len(fours & known_fours) / (len(fours) or 1),
    }


def _shape(claim: Claim, near: Alignment) -> dict[str, float]:
    """Capitals and digits the evidence lacks, and how long words and passages are."""
    words = claim.reading.words
    capitals = [word for word in words[1:] if word.text[0].isupper()]
    digits = [word for word in words if word.text[0].isdigit()]
    whole, passages = near.evidence.whole, near.evidence.passages
    return {
        "capitals_lost": _few(sum(word.stem not in whole.stems for word in capitals)),
        "capitals_far": _few(sum(word.stem not in near.near.stems for word in capitals)),
        "digits_lost": _few(sum(word.text.lower() not in whole.lower for word in digits)),
        "quotes": float(any(mark in claim.text for mark in '"“”')),
        "word_length": min(sum(len(w.text) for w in words) / (len(words) or 1) / 10, 1.0),
        "passage_length": min(sum(len(p.text) for p in passages) / (len(passages) or 1) / 400, 1.0),
    }
