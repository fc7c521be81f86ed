"""Burst: is this count higher than the past of the term explains?"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]

_HABIT = 3  # reports on one day a week ago that may be the start of a habit
_ROUNDING = 1e-17  # of a sum, below which a part changes nothing
_FEW_TIMES = 4  # the mean, below which a count may be nothing striking
_PLAIN = 0.8  # chance of less, up to which the rest of it loses no digits
_ROUNDED_UP = 1 + 1e-9
_LONGEST_TAIL = 10_000  # terms of the sum; the geometric tail is far below rounding by then


@dataclass(frozen=True, slots=True)
class Expectation:
    """What the past of a term lets one expect of a bucket: a negative binomial.

    `buckets` counts those of the baseline with anything in them.
    """

    mean: float
    shape: float
    buckets: int


def expectation(
    counts: Sequence[float],
    exposures: Sequence[float],
    *,
    exposure: float,
    prior_shape: float,
    dispersion: float,
    outbreak_deviations: float,
    same_weekday: Sequence[float] = (),
    older: tuple[float, float] = (0.0, 0.0),
) -> Expectation:
    """What to expect of a bucket of that `exposure`, after the counts of the past.

    Args:
        counts: Reports in each baseline bucket.
        exposures: All reports in each baseline bucket; an empty one is left out.
        exposure: All reports expected in the bucket tested.
        prior_shape: Shape of the gamma prior.
        dispersion: Extra variance as a share of the squared mean.
        outbreak_deviations: Standard deviations beyond which a past count is cut.
        same_weekday: Reports on the same weekday before, latest week first.
        older: Reports, and all reports, of the time before the baseline.

    Examples:
        >>> flat = expectation([2] * 28, [100] * 28, exposure=100, prior_shape=0.3,
        ...                    dispersion=0.05, outbreak_deviations=2.58)
        >>> round(flat.mean, 2)
        2.01
    """
    means, shapes = expectations(
        np.array([counts], dtype=float),
        np.array(exposures, dtype=float),
        exposure=exposure,
        prior_shape=prior_shape,
        dispersion=np.array([dispersion]),
        outbreak_deviations=outbreak_deviations,
        same_weekday=np.array([same_weekday], dtype=float),
        older=(np.array([older[0]]), np.array([older[1]])),
    )
    heard = sum(1 for past in exposures if past > 0)
    return Expectation(mean=float(means[0]), shape=float(shapes[0]), buckets=heard)


def expectations(
    counts: Numbers,
    exposures: Numbers,
    *,
    exposure: float,
    prior_shape: float,
    dispersion: Numbers,
    outbreak_deviations: float,
    same_weekday: Numbers,
    older: tuple[Numbers, Numbers],
) -> tuple[Numbers, Numbers]:
    """The means and shapes of what to expect of a bucket, for many terms with a row of counts each.

    Rates have a gamma prior whose mean is that of a term seen `prior_shape` times in the whole
    baseline; a past outbreak counts for no more than the deviation allowed. A weekly column is no
    news: where every week had it on the same weekday, or last week had it then and other days had
    little, as much is expected again.

    Args:
        counts: Reports by term and baseline bucket.
        exposures: All reports in each baseline bucket; an empty one is left out.
        exposure: All reports expected in the bucket tested.
        prior_shape: Shape of the gamma prior.
        dispersion: Extra variance as a share of the squared mean, by term.
        outbreak_deviations: Standard deviations beyond which a past count is cut.
        same_weekday: Reports on the same weekday before by term and week, latest week first.
        older: Reports, and all reports, of the time before the baseline, by term.

    References:
        Farrington et al., A statistical algorithm for the early detection of outbreaks of
        infectious disease, 1996; Noufaily et al., An improved algorithm, 2013.
    """
    heard = exposures > 0
    if not heard.any():
        raise ValueError("a baseline needs at least one bucket that is not empty")
    past, weights = counts[:, heard], exposures[heard]
    mean = past.sum(axis=1)[:, None] / weights.sum() * weights
    spread = np.sqrt(mean + dispersion[:, None] * mean * mean)
    most = np.maximum(1.0, mean + outbreak_deviations * spread)
    shape = np.minimum(past, most).sum(axis=1) + older[0] + prior_shape
    means = shape / (weights.sum() + older[1]) * exposure
    means = np.maximum(means, _weekly(same_weekday, counts.sum(axis=1)))
    return means, 1.0 / (1.0 / shape + dispersion)


def _weekly(same_weekday: Numbers, total: Numbers) -> Numbers:
    """What a weekly habit lets one expect, by term; 0 where there is none."""
    weeks = same_weekday.shape[1]
    if not weeks:
        return np.zeros(len(total))
    last = same_weekday[:, 0]
    begins = (last >= _HABIT) & (2 * same_weekday.sum(axis=1) >= total)
    found = np.where(begins, last, 0.0)
    if weeks > 1:
        found = np.where(same_weekday.min(axis=1) > 0, same_weekday.mean(axis=1), found)
    return found


def tail(count: int, *, mean: float, shape: float) -> float:
    """The chance of `count` or more reports, given at least one, if nothing is unusual.

    Terms are tested because they were seen; the condition pays for that choice.

    Examples:
        >>> tail(1, mean=2.0, shape=10.0)
        1.0
        >>> tail(12, mean=2.0, shape=10.0) < 1e-4
        True
    """
    return _tail(count, mean, shape) if count > 1 else 1.0


@lru_cache(maxsize=16_384)  # rare terms with the same past have the same tail
def _tail(count: int, mean: float, shape: float) -> float:
    success = mean / (mean + shape)
    none = shape * math.log1p(-success)
    seen = -math.expm1(none)
    if count <= mean:
        return min(1.0, max(0.5, mean / (count + mean)) / seen)
    if count < _FEW_TIMES * (1 + mean):  # nothing striking: what is below is summed sooner
        part, below = math.exp(none), 0.0
        for at in range(count - 1):
            part *= (at + shape) / (at + 1) * success
            below += part
        if below < _PLAIN * seen:
            return min(1.0, 1 - below / seen)
    log_mass = (
        math.lgamma(count + shape)
        - math.lgamma(shape)
        - math.lgamma(count + 1)
        + none
        + count * math.log(success)
    )
    total = 0.0
    part = 1.0
    at = count
    while part > total * 1e-12 and at < count + _LONGEST_TAIL:
        total += part
        part *= (at + shape) / (at + 1) * success
        at += 1
    return min(1.0, math.exp(log_mass + math.log(total)) / seen)


def is_rarer(count: int, *, of: int, share: float, than: float) -> bool:
    """Whether the chance of `count` or more among `of` is no higher than so much.

    Most often one part of the sum, or a bound of all of it, tells.

    Examples:
        >>> is_rarer(2, of=2, share=0.5, than=0.25), is_rarer(2, of=9, share=0.5, than=0.25)
        (True, False)
    """
    if 0 < count <= of and 0 < share < 1:
        most = math.comb(of, count) * share**count
        if most * (1 - share) ** (of - count) > _ROUNDED_UP * than:
            return False
        if _ROUNDED_UP * most < than:
            return True
    return at_least(count, of=of, share=share) <= than


def at_least(count: int, *, of: int, share: float) -> float:
    """The chance of `count` or more among `of`, each with the chance `share`: a binomial tail.

    Examples:
        >>> round(at_least(2, of=2, share=0.5), 2)
        0.25
    """
    return _at_least(count, of, share)


@lru_cache(maxsize=16_384)  # the same few counts of rare words come again and again
def _at_least(count: int, of: int, share: float) -> float:
    if not 0 < share < 1:
        return float(share > 0 or count <= 0)
    if count > of:
        return 0.0
    count = max(0, count)
    odds = share / (1 - share)
    part = math.exp(
        math.lgamma(of + 1)
        - math.lgamma(count + 1)
        - math.lgamma(of - count + 1)
        + (of - count) * math.log1p(-share)
        + count * math.log(share)
    )
    total = 0.0
    for at in range(count, of + 1):
        total += part
        part *= (of - at) / (at + 1) * odds
        if part < total * _ROUNDING and at > of * share:  # the rest is smaller still
            break
    return min(1.0, total)


def discoveries(p_values: Sequence[float], *, tested: float) -> list[float]:
    """Each p-value's q: the false discovery rate at which it would just be reported.

    Args:
        p_values: Those worth looking at, in any order; the others count as 1.
        tested: How many hypotheses were tested in all.

    References:
        Benjamini & Hochberg, Controlling the false discovery rate, 1995.

    Examples:
        >>> discoveries([0.01, 0.04, 0.02], tested=4)
        [0.04, 0.05333333333333334, 0.04]
    """
    values = np.asarray(p_values, dtype=float)
    size = len(values)
    order = np.argsort(values, kind="stable")[::-1]
    rates = values[order] * max(tested, size) / np.arange(size, 0, -1)
    result = np.empty(size)
    result[order] = np.minimum(1.0, np.minimum.accumulate(rates))
    found: list[float] = result.tolist()
    return found
