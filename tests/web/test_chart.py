"""The geometry of a signal's chart."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.web.sample import NOW, SIGNAL
from wokhei.domain.signal import SeriesPoint
from wokhei.web.chart import BOTTOM, HEIGHT, LEFT, RIGHT, TOP, WIDTH, signal_chart
from wokhei.web.explanation import chance, explain

COUNTS = st.floats(min_value=0, max_value=1e9, allow_nan=False)


def test_bars_in_the_window_are_set_apart() -> None:
    drawn = signal_chart(SIGNAL)

    assert drawn is not None
    assert [bar.in_window for bar in drawn.bars].count(True) == 5


def test_no_series_is_no_chart() -> None:
    assert signal_chart(replace(SIGNAL, series=())) is None


def test_the_description_says_what_the_bars_show() -> None:
    drawn = signal_chart(SIGNAL)

    assert drawn is not None
    assert "The highest is 9 on 1 February 2026, where 1.1 were expected." in drawn.description


@given(st.lists(st.tuples(COUNTS, COUNTS), min_size=2, max_size=60))
def test_every_bar_stays_inside_the_plot(counts: list[tuple[float, float]]) -> None:
    series = tuple(SeriesPoint(NOW, observed, expected) for observed, expected in counts)

    drawn = signal_chart(replace(SIGNAL, series=series))

    assert drawn is not None
    for bar in drawn.bars:
        assert bar.x >= LEFT
        assert bar.x + bar.width <= WIDTH - RIGHT + 1
        assert TOP - 1 <= bar.y <= HEIGHT - BOTTOM


def test_numbers_are_explained_in_words() -> None:
    words = " ".join(explain(SIGNAL))

    assert "a ratio of 8.2" in words
    assert "3 more repeat one of them and do not count" in words


@given(st.floats(min_value=0, max_value=1))
def test_any_chance_can_be_said(probability: float) -> None:
    assert "1 time in" in chance(probability)
