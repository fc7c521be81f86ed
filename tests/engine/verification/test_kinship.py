"""What one word is to another."""

from __future__ import annotations

import pytest

from wokhei.text.stems import stem
from wokhei.verification.alignment import align
from wokhei.verification.kinship import kin_words, kinship
from wokhei.verification.reading import read_claim, read_evidence


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("tumble", "drop", "alike"),
        ("boss", "CEO", "alike"),
        ("raise", "lower", "against"),
        ("mandatory", "optional", "against"),
        ("fiction", "novel", "wider"),
        ("novel", "fiction", "narrower"),
        ("doctor", "nurse", "beside"),
        ("designer", "designing", "root"),
        ("zebra", "parliament", ""),
    ],
)
def test_words_are_kin(one: str, other: str, kind: str) -> None:
    assert kin_words(stem(one), stem(other)) == kind


def test_a_claim_in_like_words_is_held_and_one_in_opposite_words_is_not() -> None:
    evidence = read_evidence("The boss raised prices in May.")
    alike, against = read_claim("The chief raised prices."), read_claim("The boss lowered prices.")

    held = kinship(alike, align(alike, evidence))
    turned = kinship(against, align(against, evidence))

    assert held["kin_near"] > turned["kin_near"]
    assert (held["kin_against"], turned["kin_against"]) == (0.0, 0.25)


def test_an_empty_claim_has_no_kin() -> None:
    claim = read_claim("")

    found = kinship(claim, align(claim, read_evidence("")))

    assert set(found.values()) <= {0.0, 1.0}
