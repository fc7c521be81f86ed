"""Fabrications planted in finished drafts: none may reach publication."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.engine.verification.drafts import (
    SOUND,
    cite,
    computed,
    documents_counted,
    dossier,
    draft,
    quoted,
    reported,
    structural,
)
from wokhei.domain.draft import Citation, Computation, Sentence, SentenceKind
from wokhei.verification import verify

FEES = "The port raised fees by 12 percent on 1 March."
GATE = "More than 300 fishers blocked the gate on Monday."
RISE = "The board must consult the union before any rise above 10 percent."
PLACES = range(len(SOUND) + 1)


def quote_altered(number: int) -> Sentence:
    words = ["sank", "doubled", "cut", "froze", "waived"]
    sound = quoted(0, FEES)
    return replace(sound, text=sound.text.replace("raised", words[number % len(words)]))


def quote_invented(number: int) -> Sentence:
    speech = [
        "It is theft.",
        "We will sue.",
        "Nobody asked us.",
        "The board lied.",
        "Fees must fall.",
    ]
    return quoted(0, FEES, "{name}: “{quote}” One reader added: “" + speech[number % 5] + "”")


def number_changed(number: int) -> Sentence:
    return reported(FEES.replace("12", str(13 + 7 * number)), cite(0, FEES))


def date_changed(number: int) -> Sentence:
    return reported(FEES.replace("1 March", f"{2 + number} March"), cite(0, FEES))


def name_added(number: int) -> Sentence:
    names = ["Lena Sorrel", "the Marlow Institute", "Doran Pike", "the Tide Act", "Kestrel Lines"]
    return quoted(0, FEES, "{name}, with " + names[number % 5] + ": “{quote}”")


def denial_added(number: int) -> Sentence:
    texts = [
        (GATE.replace("blocked", "did not block"), 1, GATE),
        (FEES.replace("raised", "never raised"), 0, FEES),
        (RISE.replace("must", "must not"), 2, RISE),
    ]
    text, source, quote = texts[number % 3]
    return reported(text, cite(source, quote))


def speaker_swapped(number: int) -> Sentence:
    speakers = ["Rolf Amber", "Mara Quint", "Ivo Stern", "Nell Harrow", "Otto Lund"]
    said = "“Small boats will pay the most,” said Ana Brook"
    text = "“Small boats will pay the most,” said " + speakers[number % 5] + "."
    return reported(text, cite(0, said))


def figure_changed(number: int) -> Sentence:
    value = str(4 + number)
    return computed(f"The desk read {value} documents.", documents_counted(value))


def fact_without_source(number: int) -> Sentence:
    kinds = [SentenceKind.STRUCTURAL, SentenceKind.METHOD]
    texts = [
        "The harbour is bankrupt.",
        "Officials took bribes.",
        "Everyone knows the fees are illegal.",
        "The minister resigned in shame.",
        "Prices will collapse.",
    ]
    return Sentence(texts[number % 5], kinds[number % 2])


def citation_forged(number: int) -> Sentence:
    forged = [
        Citation(cite(0, FEES).document_id, 0, 10, "Fees were cut"),
        Citation("nowhere", 0, 5, "Fees!"),
        replace(cite(0, FEES), start=cite(0, FEES).start + 1),
        replace(cite(0, FEES), quote="The port cut fees by 12 percent on 1 March."),
    ][number % 4]
    return Sentence(f"Harbour Gazette: “{forged.quote}”", SentenceKind.QUOTED, (forged,))


PLANTED: tuple[Callable[[int], Sentence], ...] = (
    quote_altered,
    quote_invented,
    number_changed,
    date_changed,
    name_added,
    denial_added,
    speaker_swapped,
    figure_changed,
    fact_without_source,
    citation_forged,
)


@pytest.mark.parametrize("plant", PLANTED, ids=lambda plant: str(plant.__name__))
@pytest.mark.parametrize("number", range(20))
def test_a_planted_fabrication_never_passes(plant: Callable[[int], Sentence], number: int) -> None:
    place = number % len(PLACES)
    planted = plant(number)

    ledger = verify(draft(*SOUND[:place], planted, *SOUND[place:]), dossier())

    assert not ledger.passed
    failed = [entry.sentence for entry in ledger.entries if entry.findings]
    assert failed == [planted.text]


def test_the_draft_they_are_planted_in_passes() -> None:
    ledger = verify(draft(*SOUND, structural("The sources follow.")), dossier())

    assert ledger.passed, ledger.failures


def test_a_figure_of_another_name_does_not_lend_its_value() -> None:
    other = Computation("families", "3", rows=documents_counted().rows)

    ledger = verify(draft(*SOUND, computed("It cites 3 ministers.", other)), dossier())

    assert not ledger.passed
