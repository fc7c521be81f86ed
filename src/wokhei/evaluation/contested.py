"""How well disputes over words are told from mere uses of them."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from wokhei.domain.document import Document
from wokhei.signals.cues import cues
from wokhei.signals.divergence import ContestedConfig, divergence

PSEUDO_TERM = "xtermx"


@dataclass(frozen=True, slots=True)
class Labelled:
    """Agreement with labelled titles."""

    precision: float
    recall: float
    f1: float


@dataclass(frozen=True, slots=True)
class Senses:
    """How well terms of two senses are told from those of one."""

    auc: float
    false_positives: float  # share of terms of one sense called divergent
    true_positives: float


def disputed_titles(items: Iterable[Mapping[str, Any]]) -> Labelled:
    """Precision and recall of the dispute cues on titles with `contested` true or false."""
    pairs = [(bool(cues(item["title"])), bool(item["contested"])) for item in items]
    right = sum(found and true for found, true in pairs)
    found = sum(found for found, _ in pairs)
    true = sum(true for _, true in pairs)
    return Labelled(
        precision=round(right / found, 4) if found else 0.0,
        recall=round(right / true, 4) if true else 0.0,
        f1=round(2 * right / (found + true), 4) if found + true else 0.0,
    )


def grouped(
    term: str, families: Mapping[str, Sequence[Document]], *, config: ContestedConfig | None = None
) -> dict[str, list[Document]]:
    """The documents that use a term by family, or by side where the families are too small.

    The sides are the families that dispute the term somewhere, and those that just use it.
    """
    config = config or ContestedConfig()
    sizes = sorted(map(len, families.values()), reverse=True)
    if len(sizes) > 1 and sizes[1] >= config.smallest_group:
        return {family: list(found) for family, found in families.items()}
    sides: dict[str, list[Document]] = {}
    for family in sorted(families):
        disputes = any(cue.term == term for one in families[family] for cue in cues(one.text))
        sides.setdefault("disputing" if disputes else "using", []).extend(families[family])
    return sides


def divergent_terms(
    items: Iterable[Mapping[str, Any]], *, config: ContestedConfig | None = None
) -> Senses:
    """Separation of pseudo-terms with two senses (`divergent` 1) from those with one."""
    config = config or ContestedConfig()
    scored: dict[bool, list[tuple[float, bool]]] = {True: [], False: []}
    for item in items:
        found = divergence(
            item["group1"],
            item["group2"],
            term=PSEUDO_TERM,
            draw=random.Random(item["item"]),  # noqa: S311 - repeatable, not secret
            config=config,
        )
        called = found.p <= config.significance
        scored[bool(item["divergent"])].append((found.score, called))
    wins = [(a > b) + 0.5 * (a == b) for a, _ in scored[True] for b, _ in scored[False]]
    return Senses(
        auc=round(sum(wins) / len(wins), 4),
        false_positives=round(sum(c for _, c in scored[False]) / len(scored[False]), 4),
        true_positives=round(sum(c for _, c in scored[True]) / len(scored[True]), 4),
    )
