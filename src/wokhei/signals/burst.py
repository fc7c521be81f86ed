"""Burst: is this count higher than the past of the term explains?"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

_HABIT = 3  # reports on one day a week ago that may be the start of a habit
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

    Rates have a gamma prior whose mean is that of a term seen `prior_shape` times in the whole
    baseline; a past outbreak counts for no more than the deviation allowed. A weekly column is no
    news: where every week had it on the same weekday, or last week had it then and other days had
    little, as much is expected again.

    Args:
        counts: Reports in each baseline bucket.
        exposures: All reports in each baseline bucket; an empty one is left out.
        exposure: All reports expected in the bucket tested.
        prior_shape: Shape of the gamma prior.
        dispersion: Extra variance as a share of the squared mean.
        outbreak_deviations: Standard deviations beyond which a past count is cut.
        same_weekday: Reports on the same weekday before, latest week first.
        older: Reports, and all reports, of the time before the baseline.

    References:
        Farrington et al., A statistical algorithm for the early detection of outbreaks of
        infectious disease, 1996; Noufaily et al., An improved algorithm, 2013.

    Examples:
        >>> flat = expectation([2] * 28, [100] * 28, exposure=100, prior_shape=0.3,
        ...                    dispersion=0.05, outbreak_deviations=2.58)
        >>> round(flat.mean, 2)
        2.01
    """
    heard = [(c, e) for c, e in zip(counts, exposures, strict=True) if e > 0]
    if not heard:
        raise ValueError("a baseline needs at least one bucket that is not empty")
    total_exposure = sum(e for _, e in heard)
    total = sum(c for c, _ in heard)
    if total:
        rate = total / total_exposure
        total = 0.0
        for count, past in heard:
            mean = rate * past
            spread = math.sqrt(mean + dispersion * mean * mean)
            total += min(count, max(1.0, mean + outbreak_deviations * spread))
    shape = total + older[0] + prior_shape
    mean = shape / (total_exposure + older[1]) * exposure
    mean = max(mean, _weekly(same_weekday, sum(counts)))
    return Expectation(mean=mean, shape=1.0 / (1.0 / shape + dispersion), buckets=len(heard))


def _weekly(same_weekday: Sequence[float], total: float) -> float:
    """What a weekly habit lets one expect; 0 where there is none."""
    if len(same_weekday) >= 2 and min(same_weekday) > 0:
        return sum(same_weekday) / len(same_weekday)
    if same_weekday and same_weekday[0] >= _HABIT and 2 * sum(same_weekday) >= total:
        return same_weekday[0]
    return 0.0


def tail(count: int, expected: Expectation) -> float:
    """The chance of `count` or more reports, given at least one, if nothing is unusual.

    Terms are tested because they were seen; the condition pays for that choice.

    Examples:
        >>> tail(1, Expectation(mean=2.0, shape=10.0, buckets=28))
        1.0
        >>> tail(12, Expectation(mean=2.0, shape=10.0, buckets=28)) < 1e-4
        True
    """
    if count <= 1:
        return 1.0
    mean, shape = expected.mean, expected.shape
    success = mean / (mean + shape)
    none = shape * math.log1p(-success)
    log_mass = (
        math.lgamma(count + shape)
        - math.lgamma(shape)
        - math.lgamma(count + 1)
        + none
        + count * math.log(success)
    )
    seen = -math.expm1(none)
    if count <= mean:
        return min(1.0, max(0.5, mean / (count + mean)) / seen)
    total = 0.0
    part = 1.0
    at = count
    while part > total * 1e-12 and at < count + _LONGEST_TAIL:
        total += part
        part *= (at + shape) / (at + 1) * success
        at += 1
    return min(1.0, math.exp(log_mass + math.log(total)) / seen)


def at_least(count: int, *, of: int, share: float) -> float:
    """The chance of `count` or more among `of`, each with the chance `share`: a binomial tail.

    Examples:
        >>> round(at_least(2, of=2, share=0.5), 2)
        0.25
    """
    if not 0 < share < 1:
        return float(share > 0 or count <= 0)
    log_odds = math.log(share) - math.log1p(-share)
    none = of * math.log1p(-share)
    return min(
        1.0,
        sum(
            math.exp(
                math.lgamma(of + 1)
                - math.lgamma(at + 1)
                - math.lgamma(of - at + 1)
                + none
                + at * log_odds
            )
            for at in range(count, of + 1)
        ),
    )


def discoveries(p_values: Sequence[float], *, tested: int) -> list[float]:
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
    order = sorted(range(len(p_values)), key=lambda at: (-p_values[at], at))
    result = [1.0] * len(p_values)
    least = 1.0
    for rank, at in zip(range(len(order), 0, -1), order, strict=True):
        least = min(least, p_values[at] * max(tested, len(order)) / rank)
        result[at] = least
    return result
