"""Gradient-boosted decision trees for two classes, in numpy: small, seeded, written as text.

References:
    Friedman, 2001: Greedy function approximation: a gradient boosting machine. Splits are found on
    histograms and trees grown best leaf first, as in Ke et al., 2017: LightGBM. Each leaf tries one
    threshold a feature, drawn by chance, as in Geurts, Ernst and Wehenkel, 2006: Extremely
    randomized trees; a few thousand rows are soon learnt by heart otherwise.
"""

from __future__ import annotations

import heapq
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Codes = npt.NDArray[np.int64]

BINS = 48  # thresholds a feature can be split at, at most
STEEPEST = 30.0  # log odds: beyond it a chance is 0 or 1 to a float


@dataclass(frozen=True, slots=True)
class Boosting:
    """How trees are grown.

    Attributes:
        trees: How many are added up.
        leaves: Leaves of a tree at most.
        rate: The share of each tree's answer that is kept.
        ridge: Weight that pulls leaves to 0, in rows.
        least: Weight of rows that a leaf must hold.
        features: Share of the features that each tree may use.
        rows: Share of the rows that each tree sees.
        seed: Of the shares drawn.
    """

    trees: int = 300
    leaves: int = 31
    rate: float = 0.04
    ridge: float = 10.0
    least: float = 4.0
    features: float = 0.3
    rows: float = 0.7
    seed: int = 1


@dataclass(frozen=True, slots=True)
class Split:
    """Rows whose `feature` is below `threshold` go left; each side is a split or a leaf."""

    feature: int
    threshold: float
    left: Split | float
    right: Split | float


Tree = Split | float


@dataclass(slots=True)
class _Leaf:
    """A leaf while its tree grows."""

    rows: Codes
    answer: float
    gain: float = 0.0
    feature: int = -1
    code: int = -1
    left: _Leaf | None = None
    right: _Leaf | None = None


@dataclass(frozen=True, slots=True)
class _Step:
    """What one tree is grown from."""

    codes: Codes
    chosen: Codes
    gradient: Floats
    curvature: Floats
    how: Boosting
    random: np.random.Generator


def boost(values: Floats, labels: Floats, weights: Floats, *, how: Boosting) -> list[Tree]:
    """Fits trees whose summed answers are the log odds of label 1.

    Args:
        values: A row for each case, a column for each feature.
        labels: 0 or 1 for each case.
        weights: What each case counts.
        how: How trees are grown.
    """
    random = np.random.default_rng(how.seed)
    edges = [_edges(values[:, column]) for column in range(values.shape[1])]
    codes = np.stack([np.searchsorted(e, values[:, i], "right") for i, e in enumerate(edges)], 1)
    counted = np.flatnonzero(weights > 0)
    odds = np.zeros(len(labels))
    trees: list[Tree] = []
    for _ in range(how.trees):
        chance = 1 / (1 + np.exp(-np.clip(odds, -STEEPEST, STEEPEST)))
        gradient = weights * (labels - chance)
        curvature = weights * chance * (1 - chance)
        rows = np.sort(random.choice(counted, int(how.rows * len(counted)), replace=False))
        width = max(1, int(how.features * codes.shape[1]))
        chosen = np.sort(random.choice(codes.shape[1], width, replace=False))
        tree = _finished(_grow(_Step(codes, chosen, gradient, curvature, how, random), rows), edges)
        odds += answers(tree, values)
        trees.append(tree)
    return trees


def answers(tree: Tree, values: Floats) -> Floats:
    """What a tree says of each row."""
    if isinstance(tree, float):
        return np.full(len(values), tree)
    below = values[:, tree.feature] < tree.threshold
    found = np.empty(len(values))
    found[below] = answers(tree.left, values[below])
    found[~below] = answers(tree.right, values[~below])
    return found


def written(tree: Tree, names: Sequence[str]) -> str:
    """A tree as text: `name<threshold(left|right)`, leaves as numbers.

    Examples:
        >>> written(Split(0, 0.5, -0.25, Split(1, 2.0, 0.0, 1.0)), ["near", "lost"])
        'near<0.5(-0.25|lost<2(0|1))'
    """
    if isinstance(tree, float):
        return f"{tree:.4g}"
    left, right = written(tree.left, names), written(tree.right, names)
    return f"{names[tree.feature]}<{tree.threshold:.5g}({left}|{right})"


def _edges(column: Floats) -> Floats:
    """The thresholds between the values of a feature, where many of them lie."""
    known = np.unique(column)
    if len(known) > BINS:
        known = np.unique(np.quantile(column, np.linspace(0, 1, BINS)))
    middles: Floats = (known[1:] + known[:-1]) / 2
    return np.array([float(f"{edge:.5g}") for edge in middles])


def _grow(step: _Step, rows: Codes) -> _Leaf:
    """Splits the leaf that gains most until there are enough."""
    root = _leaf(step, rows)
    waiting = [(-root.gain, 0, root)]
    made = 1
    leaves = 1
    while waiting and leaves < step.how.leaves:
        gain, _, leaf = heapq.heappop(waiting)
        if gain >= 0:
            break
        below = step.codes[leaf.rows, leaf.feature] <= leaf.code
        leaf.left, leaf.right = (_leaf(step, leaf.rows[side]) for side in (below, ~below))
        for child in (leaf.left, leaf.right):
            heapq.heappush(waiting, (-child.gain, made, child))
            made += 1
        leaves += 1
    return root


def _leaf(step: _Step, rows: Codes) -> _Leaf:
    """A leaf with its answer and the best of the ways to split it that were drawn."""
    how = step.how
    mine, bend = step.gradient[rows], step.curvature[rows]
    total, weight = float(mine.sum()), float(bend.sum())
    leaf = _Leaf(rows, how.rate * total / (weight + how.ridge))
    inside = step.codes[np.ix_(rows, step.chosen)]
    low, high = inside.min(0), inside.max(0)
    drawn = low + np.floor(step.random.random(len(low)) * (high - low)).astype(np.int64)
    below = inside <= drawn
    left, left_bend = mine @ below, bend @ below
    right, right_bend = total - left, weight - left_bend
    gains = left**2 / (left_bend + how.ridge) + right**2 / (right_bend + how.ridge)
    gains -= total**2 / (weight + how.ridge)
    gains[(left_bend < how.least) | (right_bend < how.least)] = 0.0
    best = int(gains.argmax())
    leaf.gain = float(gains[best])
    leaf.feature, leaf.code = int(step.chosen[best]), int(drawn[best])
    return leaf


def _finished(leaf: _Leaf, edges: Sequence[Floats]) -> Tree:
    if leaf.left is None or leaf.right is None:
        return float(f"{leaf.answer:.4g}")
    left, right = _finished(leaf.left, edges), _finished(leaf.right, edges)
    return Split(leaf.feature, float(edges[leaf.feature][leaf.code]), left, right)
