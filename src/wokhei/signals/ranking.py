"""Ranking: which signal an editor should read first."""

from __future__ import annotations

import math

_MOST_EVIDENCE = 40.0  # -log10 p beyond which more significance says nothing more


def rank(*, p: float, families: int) -> float:
    """A score that orders signals, also across days: significance and independence.

    Examples:
        >>> rank(p=1e-9, families=9) > rank(p=1e-6, families=4)
        True
    """
    significance = min(_MOST_EVIDENCE, -math.log10(max(p, 1e-300)))
    return round(significance * math.log2(1 + families), 4)
