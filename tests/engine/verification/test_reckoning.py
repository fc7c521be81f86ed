"""Numbers that follow from those of the source, and numbers that do not."""

from __future__ import annotations

import pytest

from wokhei.verification import check_claim
from wokhei.verification.reading import read_claim, read_evidence
from wokhei.verification.reckoning import without_reckoned

FOLLOWS = (
    ("Eight branches stay open.", "Three of the eleven branches will close."),
    ("About 18 million euros is paid in shares.", "Of 68 million euros, 50 million is in cash."),
    ("The bill had a margin of four votes.", "The bill was approved by 101 votes to 97."),
    ("A year earlier it lost 107 million litres.", "It loses 96 million litres, 11 million fewer."),
    ("The share rose by six points.", "The share is 63 percent, against 57 percent."),
    ("Roughly 1,200 members voted.", "Turnout was 64 percent of the 1,900 members."),
    ("One in twenty fell ill.", "Two of the forty mice fell ill."),
    ("Fewer than a fifth are on display.", "Of 1,900 objects 340 are on display."),
    ("Losses fell by about a quarter.", "Losses fell from 40 litres to 30 litres."),
    ("The rate was more than double.", "The rate was 11.7 percent, that of all 5.4 percent."),
    ("A permit costs 60 crowns a year.", "A permit costs 120 crowns and lasts for two years."),
    ("He sat for eight years.", "He sat from 2011 to 2019."),
    ("The lake is about 21 miles long.", "The lake is 34 kilometres long."),
    ("Two months remain.", "60 days remain."),
    ("By train it takes half an hour.", "The bus takes 55 minutes, 25 minutes longer."),
    ("A firm with 80 staff needs a permit.", "Firms with more than 50 staff need a permit."),
    ("Some 30 of the cleaners stay.", "Around 230 of Purela's 260 cleaners want to go."),
)
DOES_NOT = (
    ("Seven branches stay open.", "Three of the eleven branches will close."),
    ("The share rose by six percent.", "The share is 63 percent, against 57 percent."),
    ("More than 340 objects are on display.", "Of 1,900 objects 340 are on display."),
    ("A firm with 30 staff needs a permit.", "Firms with more than 50 staff need a permit."),
    ("He sat until 2008.", "He sat from 2011 to 2019."),
    ("He read Article 8.", "He read Article 3 and Article 11."),
)


@pytest.mark.parametrize(("claim", "evidence"), FOLLOWS)
def test_a_number_that_follows_is_left_out(claim: str, evidence: str) -> None:
    told, known = read_claim(claim), read_evidence(evidence)

    assert without_reckoned(told, known).text != claim
    assert "numbers" not in {finding.check for finding in check_claim(claim, evidence).findings}


@pytest.mark.parametrize(("claim", "evidence"), DOES_NOT)
def test_a_number_that_does_not_follow_stays(claim: str, evidence: str) -> None:
    told, known = read_claim(claim), read_evidence(evidence)

    assert without_reckoned(told, known).text == claim


def test_nothing_is_reckoned_from_a_flood_of_numbers() -> None:
    flood = read_evidence(" ".join(f"{number} boats." for number in range(10, 3_000)))
    told = read_claim("9,999 boats came.")

    assert without_reckoned(told, flood).text == told.text
