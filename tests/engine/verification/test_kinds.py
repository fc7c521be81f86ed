"""Kinds of error that rules find, each beside a true claim that is worded like it."""

from __future__ import annotations

import pytest

from wokhei.domain.verdict import Finding
from wokhei.verification import Reason
from wokhei.verification.config import DEFAULT
from wokhei.verification.policy import run_checks
from wokhei.verification.reading import read_claim, read_evidence

SHIPS = (
    "The line will retire the Sula, built in 1979, and the Marit, built in 1983. A faster ship, "
    "the Liv, is to join the fleet in 2028. Traffic fell by 38 percent last winter."
)
MINES = "The mine at Tessaly closed in May; the mine at Kolm is three times as large as any other."
TRIAL = (
    "A court acquitted Daria Quell on Wednesday. The prosecution had asked for four years in "
    "prison. Quell had worked for the turbine maker Helion until 2022. Two guards were hurt."
)
PLAN = (
    "The council will vote in March on raising the tax to 1.5 percent. Heads may go further and "
    "ban telephones. The committee recommends the plan by seven votes to six."
)


def hard(claim: str, evidence: str) -> list[Finding]:
    """What the checks find that is decisive by itself, the weighing left out."""
    _, findings = run_checks(read_claim(claim), read_evidence(evidence), DEFAULT)
    return [one for one in findings if one.hard and one.reason != Reason.NOT_COVERED]


@pytest.mark.parametrize(
    ("claim", "evidence", "reason"),
    [
        ("The Marit was built in 1979.", SHIPS, Reason.NUMBER_MISPLACED),
        ("The Liv has joined the fleet.", SHIPS, Reason.PLAN_AS_DONE),
        ("Traffic fell to 38 percent last winter.", SHIPS, Reason.NUMBER_MISPLACED),
        ("The Tessaly mine is three times as large as Kolm.", MINES, Reason.ROLES_SWAPPED),
        ("The court sentenced Quell to four years in prison.", TRIAL, Reason.PLAN_AS_DONE),
        ("Quell works for the turbine maker Helion.", TRIAL, Reason.PLAN_AS_DONE),
        ("Two guards died.", TRIAL, Reason.DEED_NOT_TOLD),
        ("The council raised the tax to 1.5 percent in March.", PLAN, Reason.PLAN_AS_DONE),
        ("Heads must ban telephones.", PLAN, Reason.MODALITY_STRONGER),
        ("The committee recommends the plan unanimously.", PLAN, Reason.DEED_NOT_TOLD),
    ],
)
def test_an_error_of_that_kind_is_found(claim: str, evidence: str, reason: Reason) -> None:
    assert [one.reason for one in hard(claim, evidence)] == [reason]


@pytest.mark.parametrize(
    ("claim", "evidence"),
    [
        ("The Marit was built in 1983.", SHIPS),
        ("The Liv is to join the fleet in 2028.", SHIPS),
        ("Traffic fell by 38 percent last winter.", SHIPS),
        ("Kolm is three times as large as Tessaly.", MINES),
        ("The prosecution asked for four years in prison.", TRIAL),
        ("Quell worked for the turbine maker Helion until 2022.", TRIAL),
        ("Two guards were hurt.", TRIAL),
        ("The council will vote on raising the tax in March.", PLAN),
        ("Heads may ban telephones.", PLAN),
        ("The committee recommends the plan by seven votes to six.", PLAN),
    ],
)
def test_the_true_claim_beside_it_is_not(claim: str, evidence: str) -> None:
    assert hard(claim, evidence) == []


def test_a_title_in_quotation_marks_is_a_name_and_no_quotation() -> None:
    evidence = "The band's third album came out on 2 November."

    assert hard("The band's third album, “Sea of Stones”, came out on 2 November.", evidence) == []


def test_words_that_somebody_speaks_are_a_quotation_whatever_their_capitals() -> None:
    [found] = hard("The minister said: “Never Again”.", "The minister said that he was sorry.")

    assert found.reason == Reason.QUOTE_NOT_FOUND


def test_a_denial_that_is_only_supposed_denies_nothing() -> None:
    evidence = "The ships will be scrapped unless a buyer is found by January."

    assert hard("If no buyer is found by January, the ships will be scrapped.", evidence) == []


def test_over_three_summers_may_be_for_three_summers() -> None:
    assert (
        hard("Over three summers bees were counted.", "Bees were counted for three summers.") == []
    )


def test_a_share_bounds_a_share_however_each_is_written() -> None:
    assert hard("More than half of it is paid by the canton.", "The canton pays 55 percent.") == []


def test_one_number_is_not_taken_for_the_other_of_the_passage() -> None:
    evidence = "The median wage was 2,480 crowns a month, the mean 3,050."

    _, findings = run_checks(
        read_claim("The median wage was 3,050 crowns a month."), read_evidence(evidence), DEFAULT
    )

    assert Reason.NUMBER_MISPLACED in [one.reason for one in findings]


def test_a_number_that_a_thing_is_called_by_belongs_to_nobody_else() -> None:
    source = "Planning files will be kept for 5 years instead of 30 under Retention Schedule 9."

    claim = "Planning files are to be kept for 5 years instead of 30 under Retention Schedule 9."

    assert hard(claim, source) == []
