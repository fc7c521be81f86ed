"""Figures that sources set against each other, headlines, and pieces made of headlines."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests import nouns
from tests.nouns import NOW
from wokhei.domain.document import Document
from wokhei.domain.dossier import Dossier
from wokhei.domain.draft import Draft, NoDraft, SentenceKind
from wokhei.domain.signal import SignalKind
from wokhei.dossier import gather
from wokhei.verification import verify
from wokhei.writing import write
from wokhei.writing.conflict import rivals
from wokhei.writing.material import pieces

SUBJECT = frozenset({"zebrona", "dam"})


def dossier(documents: list[Document], *, label: str = "Zebrona dam") -> Dossier:
    signal = nouns.signal(
        label,
        kind=SignalKind.BURST,
        document_ids=tuple(document.id for document in documents),
        families=tuple(sorted({document.family for document in documents})),
        window_start_at=NOW - timedelta(days=1),
    )
    return gather(signal, documents, copies={}, monitored_sources=9, now=NOW + timedelta(days=1))


def told(*bodies: str) -> Dossier:
    return dossier(
        [
            nouns.document(f"The Zebrona dam, part {number}", body=body, outlet=f"Outlet {number}")
            for number, body in enumerate(bodies)
        ]
    )


def figures(*bodies: str) -> list[str]:
    held = told(*bodies)
    found = rivals(pieces(held, subject=SUBJECT), subject=SUBJECT)
    return [] if found is None else [figure.text for figure in found.figures]


@pytest.mark.parametrize(
    ("body", "pair"),
    [
        (
            "The cost of the dam is disputed: the ministry puts it at 230 million crowns a year, "
            "and the council puts it at 640 million crowns.",
            ["230 million crowns", "640 million crowns"],
        ),
        (
            "The firm disputes the size of the breach: it says 38,000 bricks fell, and the office "
            "says 41,500.",
            ["38,000 bricks", "41,500"],
        ),
        ("The chamber rejected the plan for the Zebrona dam by 112 votes to 105.", []),
        ("The Zebrona dam cost 230 million crowns, and the lock cost 640 million crowns.", []),
    ],
)
def test_two_figures_are_rivals_where_a_passage_speaks_of_a_dispute(
    body: str, pair: list[str]
) -> None:
    assert figures(body, "The dam is old.", "The river is high.") == pair


def test_a_figure_stands_at_its_place_in_the_document() -> None:
    held = told("The size is disputed: the firm says 310 metres, and the college says 190 metres.")

    found = rivals(pieces(held, subject=SUBJECT), subject=SUBJECT)

    assert found is not None
    for figure in found.figures:
        assert figure.span.of(figure.document.text) == figure.text


TITLES = (
    "Zebrona dam breaks and floods three villages",
    "Villages flooded as Zebrona dam gives way",
    "Villages below Zebrona dam were not warned",
    "Rain and a crack: how villages lost the Zebrona dam",
    "Army moves villages after Zebrona dam flood",
)


def brief(*titles: str, label: str = "Zebrona dam") -> Dossier:
    return dossier(
        [
            nouns.document(title, body="", outlet=f"Outlet {number}", at=NOW)
            for number, title in enumerate(titles)
        ],
        label=label,
    )


def test_headlines_alone_give_a_short_piece_that_says_what_it_is() -> None:
    held = brief(*TITLES)

    draft = write(held, now=NOW)

    assert isinstance(draft, Draft)
    assert verify(draft, held).failures == ()
    assert "five headlines, and nothing else" in draft.standfirst.text
    assert draft.headline.kind is SentenceKind.QUOTED
    assert draft.sections[0].heading == "How the headlines put it"


def test_headlines_that_tell_of_different_things_give_a_reason_instead() -> None:
    titles = ("Ten goals in a day", "A goal for 2030", "Own goal by the mayor", "Goal! says ape")

    draft = write(brief(*titles, label="goal"), now=NOW)

    assert isinstance(draft, NoDraft)
    assert "Set aside" in draft.reason
