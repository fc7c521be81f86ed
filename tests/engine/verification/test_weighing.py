"""What the score is made of."""

from __future__ import annotations

import pytest

from wokhei.verification.alignment import align
from wokhei.verification.amounts import in_words_of
from wokhei.verification.company import strangers
from wokhei.verification.reading import read_claim, read_evidence
from wokhei.verification.slots import slots
from wokhei.verification.trees import read_trees
from wokhei.verification.weighing import features, score

SOURCE = (
    "Orbina cut its forecast for the year to 2.1 billion euros on Thursday. "
    "Its rival Telka kept its own forecast."
)


def test_trees_are_read_and_added_up() -> None:
    trees = read_trees(["near<0.5(-0.25|lost<2(0.5|1))", "0.125"])

    assert trees.total({"near": 0.6, "lost": 1.0}) == 0.625
    assert trees.total({"near": 0.4, "lost": 1.0}) == -0.125


def test_a_rival_keeps_the_company_of_a_name_put_in_its_place() -> None:
    claim = read_claim("Telka cut its forecast for the year.")

    [first, *_] = strangers(claim.reading, align(claim, read_evidence(SOURCE)))

    assert (first.text, first.rival) == ("Telka", "Orbina")


def test_another_word_in_the_same_place_is_counted() -> None:
    claim = read_claim("Orbina cut its forecast for the quarter to 2.1 billion euros.")

    found = slots(claim.reading, align(claim, read_evidence(SOURCE)))

    assert found["slot_word"] > 0
    assert found["slot_name"] == 0


@pytest.mark.parametrize("amount", ["€2.1bn", "2.1bn euros", "€2.1 billion"])
def test_amounts_are_brought_to_the_words_of_the_evidence(amount: str) -> None:
    claim = read_claim(f"Orbina cut its forecast to {amount}.")

    again = in_words_of(claim, read_evidence(SOURCE))

    assert again.text == "Orbina cut its forecast to 2.1 billion euros."


@pytest.mark.parametrize("claim", ["", "!", "…", "Orbina", "12"])
def test_scant_claims_have_a_score(claim: str) -> None:
    read, evidence = read_claim(claim), read_evidence("")

    assert all(-1 <= value <= 1.5 for value in features(read, evidence).values())
    assert 0 <= score(read, evidence) <= 1
