"""Ranking: which signal an editor should read first."""

from __future__ import annotations

import math

_MOST_SIGNIFICANCE = 40.0  # -log10 p beyond which more significance says nothing more
_ALL_NEW = 100.0  # reports for each one expected, from which a term is as new as can be


def rank(*, p: float, families: int, surprise: float) -> float:
    """A score that orders signals, also across days: significance x independence x novelty.

    Args:
        p: Of the strongest finding.
        families: That report it.
        surprise: Reports observed for each one expected.

    Examples:
        >>> rank(p=1e-9, families=9, surprise=50) > rank(p=1e-9, families=4, surprise=50)
        True
        >>> rank(p=1e-9, families=9, surprise=50) > rank(p=1e-9, families=9, surprise=5)
        True
    """
    significance = min(_MOST_SIGNIFICANCE, -math.log10(max(p, 1e-300)))
    independence = math.log2(1 + families)
    novelty = min(1.0, math.log(1 + surprise) / math.log(1 + _ALL_NEW))
    return round(significance * independence * novelty, 4)
