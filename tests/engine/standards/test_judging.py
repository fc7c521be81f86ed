"""Documents judged against a standard."""

from __future__ import annotations

from typing import cast

import pytest

from wokhei.domain.assessment import AssessmentRow, AssessmentVerdict, Basis, Identified
from wokhei.domain.errors import InputError
from wokhei.standards import assess, parse_standard
from wokhei.standards.page import assessment_page
from wokhei.standards.report import assessment_data

STANDARD = """
id = "sample-1"
title = "Sample"
publisher = "Nobody"
url = "https://example.org"
licence = "CC0-1.0"
judges = "licence"
approved = ["Sample"]

[[criteria]]
number = "1"
name = "Sharing"
question = "May it be shared?"
silence = "silent"
rules = [
  { id = "no", when = "redistribution = prohibited", verdict = "fails" },
  { id = "yes", when = "redistribution = allowed", verdict = "meets", quotes = ["redistribution"] },
]

[[criteria]]
number = "2"
name = "Fields"
question = "For anything?"
silence = "meets"
rules = [
  { id = "f", when = "has field_of_use", verdict = "fails", quotes = ["field_of_use"] },
]

[[criteria]]
number = "3"
name = "Data"
question = "Is the data told?"
silence = "silent"
topics = ["training data"]
"""
FREE = "You may use and share the Work."
BOUND = FREE + " You must not use it in weapons."


def rows(text: str, *identified: Identified) -> dict[str, AssessmentRow]:
    found = assess(
        text, [parse_standard(STANDARD)], document="d", sha256="0", identified=identified
    )
    return {row.criterion: row for row in found.standards[0].rows}


def test_the_first_rule_that_holds_gives_verdict_quote_and_name() -> None:
    row = rows(FREE)["1"]

    assert row.verdict is AssessmentVerdict.MEETS
    assert row.quote is not None
    assert row.quote.text == FREE
    assert row.rule == "sample-1/1/yes"


@pytest.mark.parametrize(
    "ban",
    [
        "A copy that lacks the manual, the source or the notice may not be shared.",
        "A release which does not include its source shall not be distributed under this licence.",
        "Copies without the notice may not be distributed.",
    ],
)
def test_a_ban_on_incomplete_copies_leaves_whole_ones_free(ban: str) -> None:
    assert rows(f"{FREE} {ban}")["1"].verdict is AssessmentVerdict.MEETS


def test_a_ban_on_all_copies_is_one() -> None:
    found = rows("You may use the Work. Copies of the Work may not be shared with anyone.")

    assert found["1"].verdict is AssessmentVerdict.FAILS


def test_silence_means_what_the_criterion_says() -> None:
    found = rows(FREE)

    assert found["2"].verdict is AssessmentVerdict.MEETS
    assert found["3"].verdict is AssessmentVerdict.SILENT


def test_a_failure_shows_the_grant_that_it_takes_from() -> None:
    row = rows(BOUND)["2"]

    assert row.verdict is AssessmentVerdict.FAILS
    assert [quote.text for quote in row.counter] == [FREE]


def test_an_approved_text_with_nothing_beside_it_has_the_stewards_decision_as_its_basis() -> None:
    row = rows(BOUND, Identified("Sample", 0, len(BOUND), exact=True))["2"]

    assert (row.verdict, row.basis) == (AssessmentVerdict.MEETS, Basis.AUTHORITY)
    assert row.counter[0].text == "You must not use it in weapons."


def test_an_approved_text_with_something_added_is_judged_by_its_words() -> None:
    row = rows(BOUND, Identified("Sample", 0, len(FREE)))["2"]

    assert (row.verdict, row.basis) == (AssessmentVerdict.FAILS, Basis.TEXT)


def test_a_text_without_terms_is_not_judged() -> None:
    row = rows("The sun rose over the hills, and the birds began to sing.")["1"]

    assert row.verdict is AssessmentVerdict.NOT_APPLICABLE
    assert row.note


def test_a_text_in_another_language_is_unclear() -> None:
    german = "Die Software darf nur zu privaten Zwecken genutzt und nicht verkauft werden. " * 3

    assert rows(german)["1"].verdict is AssessmentVerdict.UNCLEAR


def test_what_a_text_tells_of_a_topic_is_quoted() -> None:
    row = rows("The training data are at https://example.org/data.")["3"]

    assert row.verdict is AssessmentVerdict.MEETS


def test_the_data_names_every_field_of_a_row() -> None:
    found = assess(BOUND, [parse_standard(STANDARD)], document="d", sha256="0")

    data = assessment_data(found)

    [standard] = cast("list[dict[str, list[dict[str, object]]]]", data["standards"])
    assert set(standard["rows"][0]) >= {"criterion", "verdict", "basis", "quote", "start", "end"}
    assert data["attributes"]["field_restriction"] == "yes"  # type: ignore[index]


def test_the_page_escapes_what_a_document_says() -> None:
    text = "You may share <script>alert(1)</script> the Work."

    page = assessment_page([assess(text, [parse_standard(STANDARD)], document="<b>", sha256="0")])

    assert "<script>" not in page
    assert "<b>" not in page


@pytest.mark.parametrize(
    ("part", "broken", "said"),
    [
        ('verdict = "fails"', 'verdict = "bad"', "'bad' is no verdict"),
        ("redistribution = prohibited", "wings = big", "no attribute is called 'wings'"),
        ("has field_of_use", "has wings", "no frame is called 'wings'"),
        ('title = "Sample"', "", "lacks: title"),
        ('judges = "licence"', 'judges = "cats"', "must be one of: licence, system"),
        ("[[criteria]]", "[[criteria", "not TOML"),
    ],
)
def test_a_broken_standard_is_refused_with_the_reason(part: str, broken: str, said: str) -> None:
    with pytest.raises(InputError, match=said):
        parse_standard(STANDARD.replace(part, broken, 1))
