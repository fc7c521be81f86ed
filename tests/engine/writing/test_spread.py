"""Figures of one measure on which sources differ, and figures that only look like it."""

from __future__ import annotations

import pytest

from tests.engine.writing.test_articles import DOSSIERS
from tests.engine.writing.test_conflict import SUBJECT, told
from wokhei.domain.draft import Draft
from wokhei.verification import without
from wokhei.writing import write
from wokhei.writing.conflict import rivals
from wokhei.writing.material import pieces
from wokhei.writing.spread import spread


def drawn(*bodies: str) -> list[str]:
    held = told(*bodies)
    used = pieces(held, subject=SUBJECT)
    found = spread(used, conflict=rivals(used, subject=SUBJECT), subject=SUBJECT)
    return sorted(citation.quote for citation in found)


@pytest.mark.parametrize(
    ("bodies", "figures"),
    [
        (
            (
                "At least 12 people were killed when the dam gave way, police said.",
                "The rescue service said 15 people were killed when the dam gave way.",
                "Hospitals count 14 people killed when the dam gave way on Monday.",
            ),
            ["12 people", "14 people", "15 people"],
        ),
        (
            (
                "A loaf of rye bread costs 3.20 crowns in Alder, the town office said.",
                "The guild of millers says a loaf of rye bread costs 3.60 crowns in Alder.",
                "Readers say that a loaf of rye bread costs 4.10 crowns in Alder.",
            ),
            ["3.20 crowns", "3.60 crowns", "4.10 crowns"],
        ),
        (
            (
                "The firm disputes the size of the breach: it says 38,000 bricks fell, and the "
                "office says 41,500.",
                "The office recorded 41,500 bricks along the lower wall of the dam.",
                "Insurers expect to pay for the 38,000 bricks of the firm and no more.",
            ),
            ["38,000 bricks", "38,000 bricks", "41,500", "41,500 bricks"],
        ),
    ],
)
def test_figures_of_one_measure_are_drawn_together(
    bodies: tuple[str, ...], figures: list[str]
) -> None:
    assert drawn(*bodies) == figures


@pytest.mark.parametrize(
    "bodies",
    [
        # The same unit and place, and another measure.
        (
            "At least 12 people were killed when the dam gave way, police said.",
            "The rescue service said 15 people were injured when the dam gave way.",
            "Some 18 people were evacuated when the dam gave way on Monday.",
        ),
        # The same measure of other things.
        (
            "A loaf of rye bread costs 3.20 crowns in Alder, the town office said.",
            "A ticket for the ferry costs 3.60 crowns, the owner said on Monday.",
            "A litre of milk costs 4.10 crowns since the spring, farmers said.",
        ),
        # A cost and a benefit.
        (
            "The cost of the dam is put at 230 million crowns a year by the ministry.",
            "The benefit of the dam is put at 410 million crowns a year by the ministry.",
            "The council values the water of the dam at 390 million crowns a year.",
        ),
        # Other years.
        (
            "Floods killed 12 people in the valley in 2019, the record says.",
            "Floods killed 15 people in the valley in 2023, the record says.",
            "Floods killed 14 people in the valley in 2021, the record says.",
        ),
        # Another rate.
        (
            "The pumps move 1,200 litres of water a minute, the firm said.",
            "The pumps move 1,400 litres of water an hour, the office said.",
            "The pumps move 1,900 litres of water a day, the council said.",
        ),
        # All give the same.
        (
            "At least 12 people were killed when the dam gave way, police said.",
            "The rescue service said 12 people were killed when the dam gave way.",
            "Hospitals count 12 people killed when the dam gave way on Monday.",
        ),
        # Two figures are told in a sentence.
        (
            "At least 12 people were killed when the dam gave way, police said.",
            "The rescue service said 15 people were killed when the dam gave way.",
            "Nobody knows why the Zebrona dam gave way, the minister said.",
        ),
        # An order of magnitude apart: hardly one measure.
        (
            "At least 12 people were killed when the dam gave way, police said.",
            "The rescue service said 150 people were killed when the dam gave way.",
            "Hospitals count 1,400 people killed when the dam gave way on Monday.",
        ),
        # Who denies a figure does not give it.
        (
            "The firm did not say whether 12 people were killed when the dam gave way.",
            "The rescue service said 15 people were killed when the dam gave way.",
            "Hospitals count 14 people killed when the dam gave way on Monday.",
        ),
    ],
)
def test_what_only_looks_alike_is_not_drawn(bodies: tuple[str, ...]) -> None:
    assert drawn(*bodies) == []


def test_one_source_against_itself_is_no_disagreement_of_sources() -> None:
    assert drawn("It rained.", "The dam held 12 boats, 14 boats and 15 boats at noon.") == []


def test_each_figure_of_an_article_stands_inside_a_quotation_of_its_body() -> None:
    drafts = [(held, write(held, now=held.gathered_at)) for held in DOSSIERS.values()]

    assert any(isinstance(draft, Draft) and len(draft.spread) >= 3 for _, draft in drafts)
    for held, draft in drafts:
        assert isinstance(draft, Draft)
        quoted = [c for sentence in draft.body for c in sentence.citations]
        for figure in draft.spread:
            text = held.document(figure.document_id).text
            assert text[figure.start : figure.end] == figure.quote
            assert any(
                figure.document_id == c.document_id
                and c.start <= figure.start
                and figure.end <= c.end
                for c in quoted
            )


def test_a_count_of_a_figure_goes_with_the_only_quotation_that_gives_it() -> None:
    held = DOSSIERS["ferrowick-recall"]
    draft = write(held, now=held.gathered_at)
    assert isinstance(draft, Draft)
    counts = [
        (sentence.text, one.arguments[0].casefold())
        for sentence in draft.body
        for one in sentence.computations
        if one.figure == "families_mentioning"
    ]
    figure = counts[-1][1]
    quoting = {s.text for s in draft.body if s.citations and figure in s.text.casefold()}

    shorter = without(draft, quoting)

    assert shorter is not None
    kept = {sentence.text for sentence in shorter.body}
    assert kept.isdisjoint(text for text, told in counts if told == figure)
