"""Decision trees as text, and what a forest of them says of a claim."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

_TOKEN = re.compile(r"[a-z_]+|-?[\d.]+(?:e[+-]?\d+)?|[<(|)]")


@dataclass(frozen=True, slots=True)
class Fork:
    """A claim whose `feature` is below `threshold` goes left; each side is a fork or an answer."""

    feature: str
    threshold: float
    left: Fork | float
    right: Fork | float


def read_trees(lines: Iterable[str]) -> tuple[Fork | float, ...]:
    """The trees of some lines, one a line.

    Examples:
        >>> [tree] = read_trees(["near<0.5(-0.25|lost<2(0|1))"])
        >>> tree.feature, tree.left, tree.right.threshold
        ('near', -0.25, 2.0)
    """
    return tuple(_read(_TOKEN.findall(line)[::-1]) for line in lines)


def _read(tokens: list[str]) -> Fork | float:
    """Reads one tree off the end of reversed tokens."""
    first = tokens.pop()
    if not first[0].isalpha():
        return float(first)
    tokens.pop()
    threshold = float(tokens.pop())
    tokens.pop()
    left = _read(tokens)
    tokens.pop()
    right = _read(tokens)
    tokens.pop()
    return Fork(first, threshold, left, right)


def total(trees: Sequence[Fork | float], seen: Mapping[str, float]) -> float:
    """The sum of what all trees say."""
    found = 0.0
    for tree in trees:
        while isinstance(tree, Fork):
            tree = tree.left if seen[tree.feature] < tree.threshold else tree.right
        found += tree
    return found
