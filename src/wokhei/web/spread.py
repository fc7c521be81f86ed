"""Figures on which sources differ as the geometry of a chart; the template draws it as SVG."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from wokhei.publishing.spread import PageFigure

WIDTH, ROW = 680, 34  # user units of the view box; height of a source's row
LEFT, RIGHT, TOP, BOTTOM = 250, 180, 10, 26  # margins; the names and figures stand there
LONGEST_NAME = 24  # letters of a source's name beside its row; the table has all of it
APART = 0.3  # of the axis; labels nearer to each other would overlap


@dataclass(frozen=True, slots=True)
class Dot:
    """A figure: where it lies, what is printed beside it, and the quote it leads to."""

    x: float
    text: str
    target: str
    label_x: float
    anchor: str
    has_label: bool


@dataclass(frozen=True, slots=True)
class Row:
    """What one source gives; the line runs from its least figure to its largest."""

    y: float
    name: str
    first: float
    last: float
    dots: tuple[Dot, ...]


@dataclass(frozen=True, slots=True)
class Spread:
    """Everything to draw."""

    width: int
    height: int
    left: int
    right: int
    base: float
    rows: tuple[Row, ...]
    title: str
    description: str


def spread(figures: Sequence[PageFigure]) -> Spread | None:
    """The chart of figures, a row for each source in their order; None where there is none."""
    top = max((figure["value"] for figure in figures), default=0.0)
    if top <= 0:
        return None
    order = list(dict.fromkeys(figure["outlet"] for figure in figures))
    grouped = sorted(figures, key=lambda f: (order.index(f["outlet"]), f["value"]))
    rows = tuple(
        _row(name, list(some), number=number, top=top)
        for number, (name, some) in enumerate(groupby(grouped, key=lambda f: f["outlet"]))
    )
    base = TOP + ROW * len(rows)
    said = "; ".join(
        f"{name}: {', '.join(dict.fromkeys(f['text'] for f in some))}"
        for name, some in groupby(grouped, key=lambda f: f["outlet"])
    )
    return Spread(
        width=WIDTH,
        height=base + BOTTOM,
        left=LEFT,
        right=WIDTH - RIGHT,
        base=base,
        rows=rows,
        title=f"What {len(rows)} sources print for one measure",
        description=f"{said}. The table below has every figure with its quote.",
    )


def _row(name: str, figures: Sequence[PageFigure], *, number: int, top: float) -> Row:
    room = WIDTH - RIGHT - LEFT
    distinct = {figure["value"]: figure for figure in reversed(figures)}
    values = sorted(distinct)
    places = [round(LEFT + room * value / top, 1) for value in values]
    last = len(values) - 1
    dots = []
    for at, (value, x) in enumerate(zip(values, places, strict=True)):
        near = at < last and places[at + 1] - x < APART * room
        ends = at == last
        dots.append(
            Dot(
                x=x,
                text=distinct[value]["text"],
                target=distinct[value]["target"],
                label_x=x + 10 if ends else x - 10,
                anchor="start" if ends else "end",
                has_label=ends or at == 0 or not near,
            )
        )
    short = name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1].rstrip()}…"
    return Row(
        y=TOP + ROW * (number + 0.5), name=short, first=places[0], last=places[-1], dots=tuple(dots)
    )
