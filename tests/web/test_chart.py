"""The geometry of a signal's chart."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.web.sample import NOW, SIGNAL
from wokhei.domain.signal import SeriesPoint, SignalKind
from wokhei.web.chart import BOTTOM, HEIGHT, LEFT, RIGHT, TOP, WIDTH, signal_chart
from wokhei.web.explanation import chance, explain, ranked

COUNTS = st.floats(min_value=0, max_value=1e9, allow_nan=False)


def test_bars_in_the_window_are_set_apart() -> None:
    drawn = signal_chart(SIGNAL)

    assert drawn is not None
    assert [bar.in_window for bar in drawn.bars].count(True) == 5


def test_the_bar_that_holds_a_window_of_hours_is_set_apart() -> None:
    start = SIGNAL.series[-3].start_at + timedelta(hours=4)
    drawn = signal_chart(
        replace(SIGNAL, window_start_at=start, window_end_at=start + timedelta(hours=2))
    )

    assert drawn is not None
    assert [at for at, bar in enumerate(drawn.bars) if bar.in_window] == [len(drawn.bars) - 3]


def test_a_band_that_is_not_known_is_not_drawn() -> None:
    drawn = signal_chart(SIGNAL)
    known = tuple(replace(point, low=1.0, high=12.0) for point in SIGNAL.series)
    banded = signal_chart(replace(SIGNAL, series=known))

    assert drawn is not None
    assert banded is not None
    assert drawn.band == ""
    assert len(banded.band.split()) == 4 * len(known)
    assert banded.levels[-1].label == "20"


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


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (timedelta(0), timedelta(days=1), "On 30 January 2026 the desk"),
        (timedelta(0), timedelta(days=2), "Between 30 January 2026 and 31 January 2026 the desk"),
        (timedelta(hours=4), timedelta(hours=6), "On 30 January 2026 from 04:00 to 06:00 UTC"),
        (
            timedelta(hours=22),
            timedelta(hours=28),
            "Between 22:00 on 30 January 2026 and 04:00 UTC on 31 January 2026",
        ),
    ],
)
def test_a_window_is_told_in_days_or_in_hours(first: timedelta, last: timedelta, said: str) -> None:
    day = NOW.replace(month=1, day=30, hour=0, minute=0)
    about = replace(SIGNAL, window_start_at=day + first, window_end_at=day + last)

    assert said in " ".join(explain(about))


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (SignalKind.BURST, "Chance alone would do this about 1 time in 10"),
        (SignalKind.COVERAGE_GAP, "Such findings are wrong about 1 time in 10, as measured"),
    ],
)
def test_a_rate_that_is_no_test_is_not_called_chance(kind: SignalKind, said: str) -> None:
    assert ranked(replace(SIGNAL, kind=kind, p=0.1))[0].words == said


def test_a_ratio_by_half_a_report_says_so() -> None:
    words = " ".join(explain(replace(SIGNAL, observed=8.0, expected=0.02, ratio=16.0)))

    assert "a ratio of 16, taken to be half a report for this" in words


@given(st.floats(min_value=0, max_value=1))
def test_any_chance_can_be_said(probability: float) -> None:
    assert "1 time in" in chance(probability)
