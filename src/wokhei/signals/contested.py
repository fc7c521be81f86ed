"""Contested term: is a word quarrelled over, and used in different senses by different groups?"""

from __future__ import annotations

import math
import random
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from wokhei.domain.document import Document
from wokhei.signals.cues import Cue, cues
from wokhei.text.stems import stem
from wokhei.text.terms import is_stop, is_weak, terms
from wokhei.text.tokens import words

_SAMPLE = 200  # texts of a group compared, the first of it
_FEWEST_USES = 4  # documents of a group with a term, below which its use there is unknown
_MOST_CANDIDATES = 200
_ROUNDING = 1e-9  # statistics, between -2 and 2, that are as near are equal
_OPPOSED_SHOWN = 5  # pairs of quotes a reader is shown


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


@dataclass(frozen=True, slots=True)
class Contest:
    """What is known of a candidate term.

    `emitted` needs a dispute cue and divergence, or two cues in opposed groups. `opposed` are pairs
    of document ids, one from each group, those with a cue first.
    """

    term: str
    score: float
    p: float
    divergence: float
    cues: tuple[tuple[str, Cue], ...]  # with the document each stands in
    emitted: bool
    opposed: tuple[tuple[str, str], ...]


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
    blocks = [*blocks[: len(one)][:_SAMPLE], *blocks[len(one) :][:_SAMPLE]]
    one, other = one[:_SAMPLE], other[:_SAMPLE]
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


def contest(
    term: str,
    groups: Mapping[str, Sequence[Document]],
    *,
    draw: random.Random,
    config: ContestedConfig = ContestedConfig(),
) -> Contest:
    """Whether a term is contested among groups of documents that use it.

    The two largest groups are compared. A term is emitted where a dispute cue has it as argument,
    and the groups use it differently or a source of each disputes it: one cue alone proves nothing.

    Args:
        term: The term, folded.
        groups: The documents that use it, by group.
        draw: Deals the documents out anew.
        config: Thresholds.
    """
    ordered = sorted(groups, key=lambda name: (-len(groups[name]), name))
    one, other = (list(groups[name]) if name else [] for name in [*ordered, "", ""][:2])
    found = divergence(
        [document.text for document in one],
        [document.text for document in other],
        term=term,
        draw=draw,
        config=config,
        blocks=[document.family for document in (*one, *other)],
    )
    stems = _stems(term)
    disputes = [
        (document.id, cue)
        for name in ordered
        for document in groups[name]
        for cue in cues(document.text)
        if _stems(cue.term) == stems
    ]
    disputed = {name for name, _ in disputes}
    sides = [{d.family for d in side if d.id in disputed} for side in (one, other)]
    quarrel = bool(sides[0] and sides[1]) and len(sides[0] | sides[1]) > 1
    pairs = zip(_first(one, disputed), _first(other, disputed), strict=False)
    return Contest(
        term=term,
        score=found.score,
        p=found.p,
        divergence=found.score,
        cues=tuple(disputes),
        emitted=bool(disputes) and (found.p <= config.significance or quarrel),
        opposed=tuple(pairs)[:_OPPOSED_SHOWN],
    )


def candidates(groups: Mapping[str, Sequence[Document]]) -> list[str]:
    """The terms worth testing, best first: those disputed somewhere, then those both groups use.

    A term is used by a group where at least four of its documents have it; 200 terms at most.
    """
    disputed = Counter(
        cue.term for found in groups.values() for document in found for cue in cues(document.text)
    )
    shared: Counter[str] | None = None
    for name in sorted(groups, key=lambda name: (-len(groups[name]), name))[:2]:
        uses = Counter(term for d in groups[name] for term in terms(d.text) if " " not in term)
        shared = uses if shared is None else shared & uses
    common = {term: uses for term, uses in (shared or {}).items() if uses >= _FEWEST_USES}
    ranked = sorted(
        disputed.keys() | common.keys(),
        key=lambda term: (-disputed[term], -common.get(term, 0), term),
    )
    return ranked[:_MOST_CANDIDATES]


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


def _stems(term: str) -> tuple[str, ...]:
    return tuple(stem(word) for word in term.split())


def _first(documents: Sequence[Document], disputed: set[str]) -> list[str]:
    """Document ids, those with a cue first, then earliest."""
    return [
        d.id for d in sorted(documents, key=lambda d: (d.id not in disputed, d.published_at, d.id))
    ]
