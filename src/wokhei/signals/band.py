"""The band in which a count usually lies."""

from __future__ import annotations

import math

_TAIL = 0.025  # of the counts on each side of the band
_WIDEST = 10_000  # counts looked at; far beyond what a bucket holds


def band(mean: float, *, shape: float = math.inf) -> tuple[float, float]:
    """The lowest and the highest of at least nineteen counts in twenty, if nothing is unusual.

    Args:
        mean: The count expected.
        shape: Of the negative binomial; without bound it is a Poisson count.

    Examples:
        >>> band(4.0), band(4.0, shape=2.0)
        ((1.0, 8.0), (0.0, 13.0))
        >>> band(0.0)
        (0.0, 0.0)
    """
    if not 0 < mean < _WIDEST:
        return (mean, mean) if mean >= _WIDEST else (0.0, 0.0)
    success = 0.0 if math.isinf(shape) else mean / (mean + shape)
    mass = math.exp(-mean if math.isinf(shape) else shape * math.log1p(-success))
    if mass == 0:  # too great a mean to begin from nothing: a normal count
        spread = 2 * math.sqrt(mean if math.isinf(shape) else mean + mean * mean / shape)
        return (float(max(0, math.floor(mean - spread))), float(math.ceil(mean + spread)))
    below, low = mass, 0
    high = 0
    while below < 1 - _TAIL and high < _WIDEST:
        if below < _TAIL:
            low = high + 1
        ratio = mean if math.isinf(shape) else success * (high + shape)
        mass *= ratio / (high + 1)
        high += 1
        below += mass
    return (float(low), float(high))
