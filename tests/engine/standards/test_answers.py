"""Answers to the criteria of a standard."""

from __future__ import annotations

import pytest

from wokhei.domain.assessment import AssessmentVerdict, Criterion, FrameKind, Rule, Standard
from wokhei.standards import criterion_of, judge_answer

DATA = Criterion("1", "Data", "", AssessmentVerdict.SILENT, topics=("training data", "corpus"))
TRADE = Criterion(
    "2",
    "Trade",
    "May it be used in trade?",
    AssessmentVerdict.MEETS,
    rules=(
        Rule(
            "trade",
            "commercial_restricted = yes",
            AssessmentVerdict.FAILS,
            (FrameKind.COMMERCIAL_USE,),
        ),
    ),
)
STANDARD = Standard("s", "", "", "", "", "system", (DATA, TRADE))


@pytest.mark.parametrize("called", ["2", "trade", " Trade ", "May it be used in trade?"])
def test_a_criterion_is_found_by_number_name_or_question(called: str) -> None:
    assert criterion_of(STANDARD, called) is TRADE


def test_a_criterion_that_the_standard_has_not_is_none() -> None:
    assert criterion_of(STANDARD, "3") is None


@pytest.mark.parametrize("criterion", [DATA, TRADE, None])
@pytest.mark.parametrize("answer", ["", "  \n", "N/A", "Not disclosed"])
def test_no_answer_is_silence_whatever_is_asked(answer: str, criterion: Criterion | None) -> None:
    assert judge_answer(answer, criterion, STANDARD).verdict is AssessmentVerdict.SILENT


def test_an_answer_on_rights_is_read_as_terms() -> None:
    found = judge_answer("You may share it but may not use it commercially.", TRADE, STANDARD)

    assert found.verdict is AssessmentVerdict.FAILS
    assert found.quote is not None


def test_an_answer_on_rights_without_terms_is_left_open() -> None:
    found = judge_answer("See https://example.org/terms for the wording.", TRADE, STANDARD)

    assert found.verdict is AssessmentVerdict.UNCLEAR


def test_an_answer_has_to_speak_of_what_was_asked() -> None:
    off = "Our team is proud of its office by the harbour and of the people who work there. " * 2
    on = "The training data are the minutes of 40 town councils, at https://example.org/minutes."

    assert judge_answer(off, DATA, STANDARD).verdict is AssessmentVerdict.UNCLEAR
    assert judge_answer(on, DATA, STANDARD).verdict is AssessmentVerdict.MEETS
