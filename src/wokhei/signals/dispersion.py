"""Dispersion: how much more the counts of terms vary than chance alone, by how common they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_BANDS = (0.5, 1.0, 2.0, 4.0)  # reports a bucket at which a band begins; rarer terms use the first
_FEWEST_TERMS = 20  # in a band before its own figure is trusted
_BOUNDS = (0.02, 1.0)  # below: chance alone, which no stream of news is; above: a few great events


@dataclass(frozen=True, slots=True)
class Dispersion:
    """Extra variance as a share of the squared mean, for each band of frequency."""

    by_band: tuple[float, ...]

    def of(self, mean: float) -> float:
        """The dispersion of a term with that mean a bucket."""
        return float(self.of_all(np.array([mean]))[0])

    def of_all(self, means: NDArray[np.float64]) -> NDArray[np.float64]:
        """The dispersions of terms with those means a bucket."""
        return np.array(self.by_band)[np.searchsorted(_BANDS[1:], means, side="right")]


def unpooled(dispersion: float) -> Dispersion:
    """The same dispersion for every band, where there is no history to pool."""
    return Dispersion(by_band=(dispersion,) * len(_BANDS))


def pooled(
    counts: NDArray[np.uint16], exposures: Sequence[float], *, otherwise: float
) -> Dispersion:
    """The median dispersion of the terms in each band, which a few bursts do not move.

    Args:
        counts: Reports by term and bucket.
        exposures: All reports by bucket; empty buckets are left out.
        otherwise: For a band with too few terms.

    Examples:
        >>> flat = np.full((40, 28), 3, dtype=np.uint16)
        >>> pooled(flat, [100.0] * 28, otherwise=0.1).of(3.0)
        0.02
    """
    heard = np.asarray(exposures, dtype=float) > 0
    weights = np.asarray(exposures, dtype=float)[heard]
    if not weights.size:
        return unpooled(otherwise)
    sums = counts[:, heard].sum(axis=1, dtype=np.int64)
    means = sums / weights.size
    found = []
    for start, end in zip(_BANDS, (*_BANDS[1:], np.inf), strict=True):
        inside = (means >= start) & (means < end)
        if int(inside.sum()) < _FEWEST_TERMS:
            found.append(otherwise)
            continue
        expected = (sums[inside] / weights.sum())[:, None] * weights
        excess = (counts[inside][:, heard] - expected) ** 2
        excess -= expected * (1 - weights / weights.sum())
        each = excess.sum(axis=1) / (expected**2).sum(axis=1)
        found.append(float(np.clip(np.median(each), *_BOUNDS)))
    return Dispersion(by_band=tuple(found))
