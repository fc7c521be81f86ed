"""Which documents tell of the matter, and what the corpus adds."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from tests import nouns
from tests.nouns import NOW
from wokhei.domain.document import Document, Role
from wokhei.domain.signal import SignalKind
from wokhei.dossier import background, gather, on_subject
from wokhei.dossier.matter import on_the_matter

OWN_GOAL = (
    "Minister scores own goal with retreat from climate treaty",
    "A colossal own goal: minister leaves the climate treaty",
    "Climate treaty: the minister and the goal nobody asked for",
)
APART = ("Firm sets goal of free energy by 2030", "Trial with the goal of approval is read out")


def titled(*titles: str) -> list[Document]:
    return [
        nouns.document(title, body="", outlet=f"Outlet {number}", at=NOW)
        for number, title in enumerate(titles)
    ]


def test_documents_that_share_nothing_but_a_common_word_are_set_aside() -> None:
    found = on_the_matter(titled(*OWN_GOAL, *APART), term="goal", named=False)

    assert [document.title for document in found] == list(OWN_GOAL)


def test_beside_a_name_one_more_word_is_enough() -> None:
    documents = titled("Zebrona dam gives way", "Flood below the Zebrona dam", "Zebrona in flood")

    assert on_the_matter(documents, term="Zebrona", named=True) == documents
    assert len(on_the_matter(documents, term="Zebrona", named=False)) < 3


def test_a_few_documents_are_left_as_they_are() -> None:
    assert len(on_the_matter(titled("One", "Two"), term="goal", named=False)) == 2


def test_a_dossier_counts_what_was_set_aside_and_keeps_primary_documents() -> None:
    notice = replace(nouns.document("Notice 7: the goal", body="Nothing."), role=Role.PRIMARY)
    documents = [*titled(*OWN_GOAL, *APART), notice]
    signal = nouns.signal("Goal", document_ids=tuple(d.id for d in documents))

    dossier = gather(signal, documents, copies={}, monitored_sources=9, now=NOW + timedelta(days=1))

    assert dossier.aside == len(APART)
    assert notice.id in {document.id for document in dossier.documents}


def test_a_contested_term_may_be_of_many_matters() -> None:
    documents = titled(*OWN_GOAL, *APART)
    signal = nouns.signal(
        "goal", kind=SignalKind.CONTESTED, document_ids=tuple(d.id for d in documents)
    )

    dossier = gather(signal, documents, copies={}, monitored_sources=9, now=NOW + timedelta(days=1))

    assert dossier.aside == 0


def test_earlier_coverage_names_the_subject_and_comes_once_from_a_family() -> None:
    signal = nouns.signal("Zebrona dam")
    told = nouns.document("A dam with cracks", body="The Zebrona dam has two cracks, it is said.")
    again = replace(told, id="again")
    apart = nouns.document("Bread", body="Rye is dearer.", outlet="Wharf Post")
    bare = nouns.document("The Zebrona dam", body="", outlet="Alder Gazette")

    found = background(signal, [apart, bare, told, again])

    assert [document.id for document in found] == [told.id]
    assert found[0].role is Role.BACKGROUND


def test_a_word_of_every_day_has_no_earlier_coverage() -> None:
    told = nouns.document("A goal in May", body="The goal came late.")

    assert background(nouns.signal("goal"), [told]) == []


def test_what_holds_all_words_of_a_term_is_on_its_subject() -> None:
    signal = nouns.signal("Zebrona dam", term="zebrona dam")
    apart = nouns.document("Bread", body="Rye is dearer.")
    spread = nouns.document("At Zebrona", body="The new dam is finished.")

    assert on_subject(signal, [apart, spread]) == [spread]
