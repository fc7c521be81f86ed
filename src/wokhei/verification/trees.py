"""Decision trees as text, and what a forest of them says of a claim."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

_TOKEN = re.compile(r"[a-z_]+|-?[\d.]+(?:e[+-]?\d+)?|[<(|)]")


@dataclass(slots=True)
class _Nodes:
    """Forks and leaves as they are read: at each place what it asks and where its sides are."""

    features: dict[str, int] = field(default_factory=dict)
    asked: list[int] = field(default_factory=list)
    thresholds: list[float] = field(default_factory=list)
    sides: list[tuple[int, int]] = field(default_factory=list)
    answers: list[float] = field(default_factory=list)
    deepest: int = 0

    def read(self, tokens: list[str], depth: int = 0) -> int:
        """Reads one tree off the end of reversed tokens; returns its place."""
        place = len(self.asked)
        self.deepest = max(self.deepest, depth)
        first = tokens.pop()
        is_fork = first[0].isalpha()
        # A leaf may ask anything: both its sides are itself.
        self.asked.append(self.features.setdefault(first, len(self.features)) if is_fork else 0)
        self.thresholds.append(0.0)
        self.sides.append((place, place))
        self.answers.append(0.0 if is_fork else float(first))
        if is_fork:
            tokens.pop()
            self.thresholds[place] = float(tokens.pop())
            tokens.pop()
            below = self.read(tokens, depth + 1)
            tokens.pop()
            self.sides[place] = below, self.read(tokens, depth + 1)
            tokens.pop()
        return place


@dataclass(frozen=True, slots=True)
class Forest:
    """Trees whose forks lie in rows: a claim goes down all trees at once, a level at a time."""

    features: tuple[str, ...]
    roots: npt.NDArray[np.int64]
    asked: npt.NDArray[np.int64]
    thresholds: npt.NDArray[np.float64]
    sides: npt.NDArray[np.int64]
    answers: npt.NDArray[np.float64]
    depth: int

    def total(self, seen: Mapping[str, float]) -> float:
        """The sum of what all trees say."""
        values = np.array([seen[name] for name in self.features] or [0.0])
        places = self.roots
        for _ in range(self.depth):
            above = values[self.asked[places]] >= self.thresholds[places]
            places = self.sides[places, above.astype(np.int64)]
        return float(self.answers[places].sum())


def read_trees(lines: Iterable[str]) -> Forest:
    """The trees of some lines, one a line.

    Examples:
        >>> forest = read_trees(["near<0.5(-0.25|lost<2(0.5|1))", "0.125"])
        >>> forest.total({"near": 0.6, "lost": 1.0}), forest.total({"near": 0.4, "lost": 1.0})
        (0.625, -0.125)
    """
    nodes = _Nodes()
    roots = [nodes.read(_TOKEN.findall(line)[::-1]) for line in lines]
    return Forest(
        features=tuple(nodes.features),
        roots=np.array(roots, dtype=np.int64),
        asked=np.array(nodes.asked, dtype=np.int64),
        thresholds=np.array(nodes.thresholds),
        sides=np.array(nodes.sides, dtype=np.int64).reshape(-1, 2),
        answers=np.array(nodes.answers),
        depth=nodes.deepest,
    )
