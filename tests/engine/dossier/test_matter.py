"""Which documents tell of the matter, and what the corpus adds."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from tests import nouns
from tests.nouns import NOW
from wokhei.domain.document import Document, Role
from wokhei.domain.signal import SignalKind
from wokhei.dossier import background, gather, on_subject
from wokhei.dossier.matter import is_name, on_the_matter

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
    notice = replace(nouns.document("Notice 7: Zebrona", body="Nothing."), role=Role.PRIMARY)
    told = titled(
        "Zebrona dam gives way above the town",
        "Town below the Zebrona dam is flooded",
        "Water of the Zebrona dam reaches the town",
        "Zebrona, a play, opens",
        "Critics on Zebrona",
    )
    documents = [*told, notice]
    signal = nouns.signal("Zebrona", document_ids=tuple(d.id for d in documents))

    dossier = gather(signal, documents, copies={}, monitored_sources=9, now=NOW + timedelta(days=1))

    assert dossier.aside == 2
    assert notice.id in {document.id for document in dossier.documents}


def test_what_does_not_hold_the_name_is_no_evidence_though_it_is_primary() -> None:
    told = titled(
        "Zebrona recall of pumps", "Zebrona: who pays for the pumps", "Zebrona stops its pumps"
    )
    kettles = replace(
        nouns.document("Notice 7: kettles", body="A recall of kettles."), role=Role.PRIMARY
    )
    documents = [*told, kettles]
    signal = nouns.signal("Zebrona recall", document_ids=tuple(d.id for d in documents))

    dossier = gather(signal, documents, copies={}, monitored_sources=9, now=NOW + timedelta(days=1))

    assert {d.id for d in dossier.documents} == {d.id for d in told}


def test_a_word_with_a_capital_only_at_the_start_of_headlines_is_no_name() -> None:
    documents = titled("Gas prices fall", "Why gas prices fall", "Oil up, gas prices down")

    assert not is_name("Gas prices", documents)
    assert is_name("Zebrona dam", titled("The Zebrona dam", "Below Zebrona dam"))


def test_a_chain_of_reports_on_two_matters_is_cut() -> None:
    first = [
        f"Bank of Alder holds rate as prices cool, day {n}" for n in ("one", "two", "three", "four")
    ]
    bridge = "Bank of Alder and Wharf millers see prices of flour cool"
    second = ["Wharf millers see flour dearer", "Flour of Wharf millers sells out"]

    found = on_the_matter(titled(*first, bridge, *second), term="prices", named=False)

    assert not {document.title for document in found} & set(second)


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
