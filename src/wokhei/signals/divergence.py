"""Divergence: do two groups use a term in different senses?"""

from __future__ import annotations

import math
import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wokhei.text.stems import stem
from wokhei.text.terms import is_stop, is_weak
from wokhei.text.tokens import words

SAMPLE = 200  # texts of a group compared, the first of it
_ROUNDING = 1e-9  # statistics, between -2 and 2, that are as near are equal


@dataclass(frozen=True, slots=True)
class ContestedConfig:
    """Thresholds of the contested-term detector."""

    permutations: int = 499
    significance: float = 0.01  # false positives at most in a hundred terms of one sense
    smallest_group: int = 4  # texts, below which two groups cannot be told apart
    context_words: int = 12  # on each side of the term

    def __post_init__(self) -> None:
        if not 0 < self.significance < 1:
            raise ValueError(f"significance must be between 0 and 1, got {self.significance}")
        if self.permutations < 1 / self.significance - 1:
            raise ValueError(
                f"permutations must be at least {1 / self.significance - 1:.0f} for p to reach"
                f" {self.significance}, got {self.permutations}"
            )


@dataclass(frozen=True, slots=True)
class Divergence:
    """How differently two groups use a term.

    `score` is in standard deviations of the permuted statistic; `p` its share of permutations at
    least as far apart. `senses` are the words that most tell each group's use from the other's.
    """

    score: float
    p: float
    senses: tuple[tuple[str, ...], tuple[str, ...]]


def divergence(
    one: Sequence[str],
    other: Sequence[str],
    *,
    term: str,
    draw: random.Random,
    config: ContestedConfig = ContestedConfig(),
    blocks: Sequence[str] = (),
) -> Divergence:
    """How differently two groups of texts use a term, by a permutation test of its contexts.

    The statistic is the similarity of contexts within the groups beyond that across them. Texts of
    one source are dealt out together, so that a house style is no sense; where the sources are too
    few for any deal to be significant, texts are dealt singly, and a house style may pass for one.
    `p` follows the plus-one rule: the deal observed is one of all, so that p is never 0, and deals
    that differ by rounding alone are equal, which makes the score 0 and p 1 where all of them are.

    Args:
        one: Texts of one group that use the term.
        other: Texts of the other group.
        term: The term, folded; left out of its own contexts.
        draw: Deals the texts out anew.
        config: Thresholds.
        blocks: The source of each text, of `one` and then `other`; empty takes each by itself.

    References:
        Gretton et al., A kernel two-sample test, 2012; the kernel is the cosine of contexts.
        Phipson & Smyth, Permutation p-values should never be zero, 2010.

    Examples:
        >>> found = divergence(["cold weather front", "weather front rain"] * 4,
        ...                    ["party front vote", "front vote seats"] * 4,
        ...                    term="front", draw=random.Random(1))
        >>> found.p
        0.002
    """
    blocks = [*blocks[: len(one)][:SAMPLE], *blocks[len(one) :][:SAMPLE]]
    one, other = one[:SAMPLE], other[:SAMPLE]
    if min(len(one), len(other)) < config.smallest_group:
        return Divergence(score=0.0, p=1.0, senses=((), ()))
    contexts = [_context(text, term, config.context_words) for text in (*one, *other)]
    alike = _alike(contexts)
    labels = np.array([1.0] * len(one) + [-1.0] * len(other))
    observed = _apart(alike, labels)
    names = [str(number) for number in range(len(contexts))]
    if blocks and _deals(blocks[: len(one)], blocks[len(one) :]) >= 1 / config.significance:
        names = list(blocks)
    dealt = np.array(
        [_apart(alike, _dealt(labels, names, draw)) for _ in range(config.permutations)]
    )
    beyond = observed - float(dealt.mean())
    spread = float(dealt.std())
    return Divergence(
        score=round(beyond / spread, 4) if spread > _ROUNDING else 0.0,
        p=(1 + int((dealt >= observed - _ROUNDING).sum())) / (1 + config.permutations),
        senses=_senses(contexts[: len(one)], contexts[len(one) :]),
    )


def _deals(one: Sequence[str], other: Sequence[str]) -> int:
    """In how many ways the sources of two groups can be dealt out anew."""
    sources = len({*one, *other})
    return math.comb(sources, min(len(set(one)), sources))


def _context(text: str, term: str, reach: int) -> Counter[str]:
    """The content words around each use of the term, stemmed; of the whole where it is not used."""
    found = words(text)
    parts = term.split()
    places = [
        at
        for at in range(len(found) - len(parts) + 1)
        if [stem(w) for w in found[at : at + len(parts)]] == [stem(w) for w in parts]
    ]
    near = {at for p in places for at in range(p - reach, p + len(parts) + reach)}
    own = {stem(word) for word in parts}
    return Counter(
        stem(word)
        for at, word in enumerate(found)
        if (at in near or not places) and not is_stop(word) and not is_weak(word)
        if stem(word) not in own
    )


def _alike(contexts: Sequence[Counter[str]]) -> NDArray[np.float64]:
    """The cosine of each two contexts, words weighted by rarity; 0 for a context with itself."""
    seen = Counter(word for context in contexts for word in context)
    place = {word: at for at, word in enumerate(sorted(seen))}
    matrix = np.zeros((len(contexts), len(place) or 1))
    for row, context in enumerate(contexts):
        for word in context:
            matrix[row, place[word]] = np.log(1 + len(contexts) / seen[word])
    norms = np.linalg.norm(matrix, axis=1, keepdims=True)
    matrix /= np.where(norms > 0, norms, 1.0)
    alike: NDArray[np.float64] = matrix @ matrix.T
    np.fill_diagonal(alike, 0.0)
    return alike


def _apart(alike: NDArray[np.float64], labels: NDArray[np.float64]) -> float:
    """Mean similarity within the groups less that across them."""
    inside = labels > 0
    a, b = int(inside.sum()), int((~inside).sum())
    if min(a, b) < 2:
        return 0.0
    first = float(alike[np.ix_(inside, inside)].sum()) / (a * (a - 1))
    second = float(alike[np.ix_(~inside, ~inside)].sum()) / (b * (b - 1))
    across = float(alike[np.ix_(inside, ~inside)].mean())
    return first + second - 2 * across


def _dealt(
    labels: NDArray[np.float64], blocks: Sequence[str], draw: random.Random
) -> NDArray[np.float64]:
    """The labels dealt out anew, block by block."""
    names = sorted(set(blocks))
    draw.shuffle(names)
    order = {name: at for at, name in enumerate(names)}
    rows = sorted(range(len(blocks)), key=lambda at: order[blocks[at]])
    dealt = np.empty_like(labels)
    dealt[rows] = np.sort(labels)[::-1] if draw.random() < 0.5 else np.sort(labels)
    return dealt


def _senses(
    one: Sequence[Counter[str]], other: Sequence[Counter[str]]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words most typical of each group: their share of its texts less that of the other's."""
    left = Counter(word for context in one for word in context)
    right = Counter(word for context in other for word in context)
    lean = {w: left[w] / len(one) - right[w] / len(other) for w in left.keys() | right.keys()}
    ordered = sorted(lean, key=lambda word: (-lean[word], word))
    return tuple(w for w in ordered[:6] if lean[w] > 0), tuple(
        w for w in ordered[:-7:-1] if lean[w] < 0
    )
