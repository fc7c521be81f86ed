"""The band of usual counts."""

from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st

from wokhei.signals.band import band

MEANS = st.floats(min_value=0, max_value=1e6)
SHAPES = st.one_of(st.just(math.inf), st.floats(min_value=0.05, max_value=1e4))


@given(MEANS, SHAPES)
def test_a_band_has_a_low_and_a_high_end_that_are_counts(mean: float, shape: float) -> None:
    low, high = band(mean, shape=shape)

    assert 0 <= low <= high
    assert math.isfinite(high)


@given(st.floats(min_value=0.1, max_value=300))
def test_the_mean_of_a_poisson_count_lies_in_its_band(mean: float) -> None:
    low, high = band(mean)

    assert low <= mean <= high + 1


@given(st.floats(min_value=0.01, max_value=500), st.floats(min_value=0.1, max_value=100))
def test_a_restless_term_has_a_band_that_reaches_no_less_low(mean: float, shape: float) -> None:
    assert band(mean, shape=shape)[0] <= band(mean)[0]


@given(st.floats(min_value=0.05, max_value=100), st.floats(min_value=0.1, max_value=100))
def test_nineteen_counts_in_twenty_are_not_above_the_band(mean: float, shape: float) -> None:
    _, high = band(mean, shape=shape)
    success = mean / (mean + shape)
    logs = (
        math.lgamma(k + shape)
        - math.lgamma(shape)
        - math.lgamma(k + 1)
        + shape * math.log1p(-success)
        + (k * math.log(success))
        for k in range(int(high) + 1)
    )

    assert sum(map(math.exp, logs)) >= 0.975 - 1e-9
