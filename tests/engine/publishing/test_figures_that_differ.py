"""Figures on which sources differ, as page data."""

from __future__ import annotations

from dataclasses import replace

from tests import nouns
from wokhei.domain.document import Document
from wokhei.domain.draft import Citation, Draft, Section, Sentence, SentenceKind
from wokhei.publishing.apparatus import Apparatus
from wokhei.publishing.spread import PageFigure, page_spread

BODY = "The firm says 38,000 bricks fell, the office 41,500 bricks and the guild 40,100 bricks."
HELD = nouns.document("The wall", body=BODY)
DOSSIER = nouns.dossier(HELD)


def cited(text: str, document: Document = HELD) -> Citation:
    start = document.text.index(text)
    return Citation(document.id, start, start + len(text), text)


def drawn(*figures: Citation) -> list[PageFigure]:
    said = Sentence(f"“{BODY}” (Harbour Ledger).", SentenceKind.QUOTED, citations=(cited(BODY),))
    draft = draft_with(said, figures)
    notes = Apparatus(DOSSIER)
    for sentence in draft.sentences():
        notes.sentence(sentence)
    notes.sources()
    return page_spread(draft, DOSSIER, notes)


def draft_with(said: Sentence, figures: tuple[Citation, ...]) -> Draft:
    plain = Sentence("It is so.", SentenceKind.STRUCTURAL)
    return Draft(
        id="draft",
        dossier_id=DOSSIER.id,
        desk="science",
        headline=plain,
        standfirst=plain,
        why=(plain,),
        lead=(),
        sections=(Section("What happened", ((said,),)),),
        methodology=(),
        terms=(),
        tags=(),
        writer="test/1",
        written_at=nouns.NOW,
        spread=figures,
    )


ALL = (cited("38,000 bricks"), cited("41,500 bricks"), cited("40,100 bricks"))


def test_each_figure_leads_to_the_quote_it_stands_in() -> None:
    found = drawn(*ALL)

    assert [(one["text"], one["value"]) for one in found] == [
        ("38,000 bricks", 38_000),
        ("41,500 bricks", 41_500),
        ("40,100 bricks", 40_100),
    ]
    assert {(one["target"], one["label"]) for one in found} == {("quote-1-1", "1")}


def test_two_figures_are_not_drawn() -> None:
    assert drawn(*ALL[:2]) == []


def test_a_figure_that_no_quotation_holds_is_left_out() -> None:
    moved = replace(ALL[0], start=ALL[0].start + 1, end=ALL[0].end + 1)
    elsewhere = replace(ALL[0], document_id="other")

    assert len(drawn(*ALL, moved, elsewhere)) == 3
