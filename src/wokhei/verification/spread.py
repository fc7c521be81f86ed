"""How a claim's words are spread over its evidence: in one clause, one run, one order, or not."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from wokhei.text.clauses import clauses
from wokhei.text.commonness import rarity
from wokhei.text.lexicon import ALIKE
from wokhei.verification.alignment import Alignment
from wokhei.verification.reading import Reading

LIKE = 0.8  # what a word of like meaning counts, beside the word itself
LONGEST_RUN = 8  # words lost in a row; more say no more
LONGEST_ORDER = 80  # words of the claim whose order is compared
LONGEST_PASSAGE = 120  # words of the nearest passage that it is compared with
SHORTEST_WINDOW = 5  # content words
ROOM = 1.5  # times the claim's words: the width of the window of evidence that may carry it
PIECE = 4  # letters in a row that are compared where words differ
_GAP = re.compile(r"\W+")


def spread(claim: Reading, near: Alignment) -> dict[str, float]:
    """How much of a claim its clauses, a window, the order and the letters of the evidence hold."""
    content = claim.content
    stems = [word.stem for word in content]
    here = near.near.stems
    held = [
        1.0 if s in here else LIKE if not here.isdisjoint(ALIKE.get(s, ())) else 0.0 for s in stems
    ]
    different = set(stems)
    count = len(different) or 1
    shares = sorted(near.shares, reverse=True)
    ordered = _in_order(stems[:LONGEST_ORDER], near)
    nearest = {word.stem for word in near.nearest.content}
    return {
        "lost_run": min(_longest_gap(held), LONGEST_RUN) / LONGEST_RUN,
        "clause_least": _least_clause(claim, held),
        "start": sum(held[:3]) / 3,
        "close": sum(held[-3:]) / 3,
        "window": _window(different, len(stems), near) / count,
        "ordered": ordered,
        "disordered": near.closeness - ordered,
        "pairs": _pairs(stems, near),
        "second": shares[1] / count if len(shares) > 1 else 0.0,
        "gain": sum(stem in near.evidence.holders for stem in different) / count - near.closeness,
        "beside": 1 - len(nearest & different) / (len(nearest) or 1),
        "pieces": _pieces(claim, near.near),
        **_rare(stems, held, near),
    }


def _rare(stems: Sequence[str], held: Sequence[float], near: Alignment) -> dict[str, float]:
    """The shares again, each word counting by how rare it is."""
    weights = [rarity(stem) for stem in stems]
    total = sum(weights) or 1.0
    nearest = near.nearest.stems
    return {
        "rare": sum(w * h for w, h in zip(weights, held, strict=True)) / total,
        "rare_nearest": sum(w for s, w in zip(stems, weights, strict=True) if s in nearest) / total,
        "rarest_lost": max((w for w, h in zip(weights, held, strict=True) if not h), default=0.0),
        "rarity": total / (len(stems) or 1),
    }


def _longest_gap(held: Sequence[float]) -> int:
    longest = run = 0
    for share in held:
        run = 0 if share else run + 1
        longest = max(longest, run)
    return longest


def _least_clause(claim: Reading, held: Sequence[float]) -> float:
    """The share of its words that the worst held clause has."""
    least = sum(held) / (len(held) or 1)
    for span in clauses(claim.text):
        inside = [
            share
            for word, share in zip(claim.content, held, strict=True)
            if span.start <= word.start < span.end
        ]
        if len(inside) > 1:
            least = min(least, sum(inside) / len(inside))
    return least


def _window(wanted: set[str], count: int, near: Alignment) -> int:
    """The most different words of the claim that stand in one stretch of the evidence."""
    width = max(SHORTEST_WINDOW, int(count * ROOM))
    stems = [word.stem for passage in near.evidence.passages for word in passage.content]
    inside: dict[str, int] = {}
    most = 0
    for place, stem in enumerate(stems):
        if stem in wanted:
            inside[stem] = inside.get(stem, 0) + 1
        leaving = stems[place - width] if place >= width else ""
        if leaving in inside:
            inside[leaving] -= 1
            if not inside[leaving]:
                del inside[leaving]
        most = max(most, len(inside))
    return most


def _in_order(stems: Sequence[str], near: Alignment) -> float:
    """The share of the claim's words that the nearest passage has in the same order."""
    others = [word.stem for word in near.nearest.content[:LONGEST_PASSAGE]]
    known = set(others)
    row = [0] * (len(others) + 1)
    for stem in stems:
        if stem not in known:
            continue
        diagonal = 0
        for place, other in enumerate(others, start=1):
            above = row[place]
            if stem == other:
                row[place] = diagonal + 1
            elif row[place - 1] > above:
                row[place] = row[place - 1]
            diagonal = above
    return row[-1] / (len(stems) or 1)


def _pairs(stems: Sequence[str], near: Alignment) -> float:
    """The share of neighbouring words that are neighbours in the evidence."""
    mine = set(pairwise(stems))
    theirs = {
        pair
        for passage in near.evidence.passages
        for pair in pairwise(word.stem for word in passage.content)
    }
    return len(mine & theirs) / (len(mine) or 1)


def _pieces(claim: Reading, evidence: Reading) -> float:
    """The share of the claim's stretches of letters that the evidence has."""
    mine, theirs = _cut(claim.text), _cut(evidence.text)
    return len(mine & theirs) / (len(mine) or 1)


def _cut(text: str) -> set[str]:
    plain = _GAP.sub(" ", text.lower())
    return {plain[i : i + PIECE] for i in range(len(plain) - PIECE + 1)}
