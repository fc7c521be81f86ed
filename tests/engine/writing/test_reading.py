"""What a reader would stumble over in an article of the sample wire, and in one of headlines."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from tests import nouns
from tests.engine.writing.test_articles import DOSSIERS
from tests.engine.writing.test_conflict import dossier
from wokhei.domain.draft import Draft, SentenceKind
from wokhei.writing import write
from wokhei.writing.briefs import shared_words
from wokhei.writing.outline import OUTLINES, WAYS, is_wording

DRAFTS = {name: write(held, now=held.gathered_at) for name, held in DOSSIERS.items()}
ALL = pytest.mark.parametrize("name", sorted(DRAFTS))


def draft_of(name: str) -> Draft:
    draft = DRAFTS[name]
    assert isinstance(draft, Draft)
    return draft


@ALL
def test_nobody_is_introduced_twice(name: str) -> None:
    body = " ".join(sentence.text for sentence in draft_of(name).body)
    introduced = re.findall(r"[,!?]” said ([A-Z][\w’'-]+ [A-Z][\w’'-]+),", body)

    assert len(introduced) == len(set(introduced))


@ALL
def test_two_sentences_of_numbers_do_not_stand_side_by_side(name: str) -> None:
    for section in draft_of(name).sections:
        for paragraph in section.paragraphs:
            for one, other in pairwise(paragraph):
                both = one.kind is other.kind is SentenceKind.COMPUTED
                assert not both, (one.text, other.text)


@ALL
def test_neighbours_are_not_introduced_in_the_same_words(name: str) -> None:
    for section in draft_of(name).sections:
        quoted = [s.text for s in section.sentences if s.kind is SentenceKind.QUOTED]
        for one, other in pairwise(quoted):
            assert not one.startswith("In the words of") or not other.startswith("In the words of")


@ALL
def test_a_disputed_figure_is_not_called_overlooked(name: str) -> None:
    draft = draft_of(name)
    rivals = {citation.quote.split()[0] for citation in draft.headline.citations}
    counted = [s.text for s in draft.body if "sources monitored" in s.text]

    assert not [t for t in counted for number in rivals if number[:1].isdigit() and number in t]


def test_articles_do_not_all_have_the_same_headings() -> None:
    headings = [tuple(part.heading for part in draft_of(name).sections) for name in DRAFTS]

    assert len(set(headings)) == len(headings)
    assert len({heading for one in headings for heading in one}) > 2 * len(headings)


def test_every_way_to_head_a_part_keeps_what_it_means() -> None:
    parts = {part for outline in OUTLINES.values() for chapter in outline for part in chapter}

    assert set(WAYS) <= {part.heading for part in parts}
    for heading, ways in WAYS.items():
        assert {is_wording(way) for way in ways} == {is_wording(heading)}


def test_a_headline_says_what_is_measured_where_a_source_does() -> None:
    body = (
        "The cost of the Zebrona dam is disputed: the ministry puts it at 230 million crowns a "
        "year, and the council puts it at 640 million crowns."
    )
    held = dossier(
        [
            nouns.document("The price of water", body=body, outlet="Wharf Post"),
            nouns.document(
                "A dam is opened",
                body="The Zebrona dam was opened on Monday, the ministry of water said.",
                outlet="Alder Gazette",
            ),
            nouns.document(
                "Fish below the dam",
                body="The Zebrona dam has no ladder for fish, the anglers of Alder said.",
                outlet="Pier News",
            ),
        ]
    )

    draft = write(held, now=held.gathered_at)

    assert isinstance(draft, Draft)
    told = "Zebrona dam: a cost of “230 million crowns” or “640 million crowns”?"
    assert draft.headline.text == told


def test_a_name_of_several_words_is_counted_whole() -> None:
    titles = (
        "Restart at Three Mile Island is praised",
        "Three Mile Island hires again",
        "Why Three Mile Island matters to the river",
        "River towns fear the restart",
        "Restart of the reactor: river towns ask",
    )
    held = nouns.dossier(
        *(
            nouns.document(title, body="", outlet=f"Outlet {number}")
            for number, title in enumerate(titles)
        )
    )

    said = " ".join(s.text for part in shared_words(held, subject=frozenset()) for s in part)

    assert "“Three Mile Island”" in said
