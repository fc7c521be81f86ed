"""Drafts, and what is left when sentences are dropped."""

from __future__ import annotations

from dataclasses import replace

from tests import nouns
from wokhei.domain.draft import Section, Sentence, SentenceKind


def test_a_dropped_sentence_is_gone_everywhere_and_empty_sections_go_too() -> None:
    draft = nouns.draft(nouns.dossier())
    weak = Sentence("A weak one.", SentenceKind.STRUCTURAL)
    longer = replace(draft, sections=(*draft.sections, Section("Weak", ((weak,),))))

    shorter = longer.without({weak.text})

    assert shorter == draft


def test_without_its_headline_there_is_no_draft() -> None:
    draft = nouns.draft(nouns.dossier())

    assert draft.without({draft.headline.text}) is None


def test_a_draft_that_loses_nothing_is_itself() -> None:
    draft = nouns.draft(nouns.dossier())

    assert draft.without({"something else"}) == draft


def test_sentences_come_in_the_order_a_reader_meets_them() -> None:
    draft = nouns.draft(nouns.dossier())

    told = list(draft.sentences())

    assert told[:2] == [draft.headline, draft.standfirst]
    assert told[-1] == draft.methodology[-1]
