"""A signal's series as the geometry of a chart; the template draws it as SVG."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from wokhei.domain.figures import date_in_words, number_in_digits
from wokhei.domain.signal import SeriesPoint, Signal
from wokhei.publishing.page import PageSignal

WIDTH, HEIGHT = 680, 240  # user units of the view box
LEFT, RIGHT, TOP, BOTTOM = 40, 8, 12, 38  # margins around the plot
GAP = 0.2  # of a bucket's width between two bars


@dataclass(frozen=True, slots=True)
class Bar:
    """One bucket: its rectangle, and whether it lies in the signal's window."""

    x: float
    y: float
    width: float
    height: float
    in_window: bool


@dataclass(frozen=True, slots=True)
class Tick:
    """A labelled place on an axis."""

    at: float
    label: str
    anchor: str = "middle"


@dataclass(frozen=True, slots=True)
class Chart:
    """Everything to draw; `expected` is the points of a stepped line.

    `band` is the points of the area in which counts usually lie; empty where it is not known.
    """

    width: int
    height: int
    left: int
    right: int
    base: float
    bars: tuple[Bar, ...]
    expected: str
    band: str
    levels: tuple[Tick, ...]
    days: tuple[Tick, ...]
    title: str
    description: str


def signal_chart(signal: Signal) -> Chart | None:
    """The chart of a signal's series; None when there is no series to draw."""
    window = (signal.window_start_at, signal.window_end_at)
    return chart(signal.series, label=signal.label, window=window)


def page_chart(signal: PageSignal) -> Chart | None:
    """The chart of the series that an edition keeps; None when it keeps none."""
    series = [
        SeriesPoint(
            datetime.fromisoformat(point["start_at"]),
            point["observed"],
            point["expected"],
            point.get("low", 0.0),
            point.get("high", 0.0),
        )
        for point in signal["series"]
    ]
    start, end = signal["window_start_at"], signal["window_end_at"]
    window = (datetime.fromisoformat(start), datetime.fromisoformat(end))
    return chart(series, label=signal["label"], window=window)


def chart(
    series: Sequence[SeriesPoint], *, label: str, window: tuple[datetime, datetime]
) -> Chart | None:
    """The chart of a series, the bars that the window touches set apart; None below 2 points."""
    if len(series) < 2:
        return None
    top = _nice(max(max(point.observed, point.expected, point.high) for point in series))
    base = HEIGHT - BOTTOM
    step = (WIDTH - LEFT - RIGHT) / len(series)

    def height_of(value: float) -> float:
        return round(base - (base - TOP) * max(0.0, value) / top, 1)

    bars = tuple(
        Bar(
            x=round(LEFT + position * step + step * GAP / 2, 1),
            y=height_of(point.observed),
            width=round(step * (1 - GAP), 1),
            height=round(base - height_of(point.observed), 1),
            in_window=point.start_at < window[1] and end > window[0],
        )
        for position, (point, end) in enumerate(zip(series, _ends(series), strict=True))
    )

    def steps(values: Sequence[float]) -> list[str]:
        return [
            f"{LEFT + (position + side) * step:.1f},{height_of(value)}"
            for position, value in enumerate(values)
            for side in (0, 1)
        ]

    above = steps([point.high for point in series])
    below = steps([point.low for point in series])
    levels = tuple(Tick(height_of(level), number_in_digits(level)) for level in (0.0, top / 2, top))
    return Chart(
        width=WIDTH,
        height=HEIGHT,
        left=LEFT,
        right=WIDTH - RIGHT,
        base=base,
        bars=bars,
        expected=" ".join(steps([point.expected for point in series])),
        band=" ".join([*above, *reversed(below)]) if any(p.high for p in series) else "",
        levels=levels,
        days=_days(series, step),
        title=f"Independent reports on \u201c{label}\u201d over time",
        description=_description(series),
    )


def _ends(series: Sequence[SeriesPoint]) -> list[datetime]:
    """Where each bucket ends: where the next begins; the last is as long as the one before."""
    starts = [point.start_at for point in series]
    return [*starts[1:], starts[-1] + (starts[-1] - starts[-2])]


def _days(series: Sequence[SeriesPoint], step: float) -> tuple[Tick, ...]:
    middle, last = len(series) // 2, len(series) - 1
    return (
        Tick(LEFT, _day(series[0].start_at), "start"),
        Tick(round(LEFT + (middle + 0.5) * step, 1), _day(series[middle].start_at)),
        Tick(WIDTH - RIGHT, _day(series[last].start_at), "end"),
    )


def _day(at: datetime) -> str:
    return f"{at.day} {at:%b}"


def _description(series: Sequence[SeriesPoint]) -> str:
    peak = max(series, key=lambda point: (point.observed, -point.start_at.timestamp()))
    return (
        f"{len(series)} buckets from {date_in_words(series[0].start_at)} to "
        f"{date_in_words(series[-1].start_at)}. The highest is {number_in_digits(peak.observed)} "
        f"on {date_in_words(peak.start_at)}, where {number_in_digits(peak.expected)} were "
        "expected. The table below has every number."
    )


def _nice(value: float) -> float:
    """The next even, round number at or above the value, for the top of an axis."""
    if not math.isfinite(value) or value <= 2:
        return 2.0
    magnitude = 10.0 ** math.floor(math.log10(value))
    return next(f * magnitude for f in (1.0, 2.0, 4.0, 6.0, 8.0, 10.0) if f * magnitude >= value)
