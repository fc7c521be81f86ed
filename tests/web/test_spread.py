"""The chart of figures on which sources differ."""

from __future__ import annotations

from wokhei.publishing.spread import PageFigure
from wokhei.web.spread import LEFT, LONGEST_NAME, RIGHT, WIDTH, spread


def figure(outlet: str, value: float, text: str) -> PageFigure:
    return {
        "outlet": outlet,
        "published_at": "2026-02-27",
        "text": text,
        "value": value,
        "target": "quote-1-1",
        "label": "1a",
    }


FIGURES = [
    figure("Wharf Post", 38_000, "38,000 bricks"),
    figure("Alder Gazette", 41_500, "41,500"),
    figure("Wharf Post", 41_500, "41,500"),
]


def test_each_source_has_a_row_and_its_figures_lie_on_an_axis_from_zero() -> None:
    drawn = spread(FIGURES)

    assert drawn is not None
    assert [row.name for row in drawn.rows] == ["Wharf Post", "Alder Gazette"]
    post, gazette = drawn.rows
    assert [dot.text for dot in post.dots] == ["38,000 bricks", "41,500"]
    assert post.last == gazette.first == WIDTH - RIGHT
    share = (post.first - LEFT) / (post.last - LEFT)
    assert abs(share - 38_000 / 41_500) < 0.001


def test_a_chart_is_told_in_words_for_those_who_do_not_see_it() -> None:
    drawn = spread(FIGURES)

    assert drawn is not None
    assert "Wharf Post: 38,000 bricks, 41,500; Alder Gazette: 41,500" in drawn.description


def test_a_long_name_is_cut_beside_its_row() -> None:
    drawn = spread([figure("A" * 90, 1, "1 brick"), *FIGURES])

    assert drawn is not None
    assert len(drawn.rows[0].name) == LONGEST_NAME


def test_without_figures_above_zero_nothing_is_drawn() -> None:
    assert spread([]) is None
    assert spread([figure("Wharf Post", 0, "0 bricks")]) is None
