"""Systems of documents, several licences in one, contradictions and versions."""

from __future__ import annotations

from typing import cast

import pytest

from wokhei.domain.assessment import (
    AssessmentRow,
    AssessmentVerdict,
    Basis,
    Identified,
    Relation,
)
from wokhei.domain.errors import InputError
from wokhei.standards import Part, assess, assess_system, parse_standard
from wokhei.standards.assessing import LONGEST_READ
from wokhei.standards.changes import changes_data, term_changes, verdict_changes

STANDARD = parse_standard(
    """
id = "sample-2"
title = "Sample"
publisher = "Nobody"
url = "https://example.org"
licence = "CC0-1.0"
judges = "system"
approved = ["Sample"]

[[criteria]]
number = "use"
name = "Trade"
question = "May it be used in trade?"
silence = "silent"
rules = [
  { id = "t", when = "has commercial_use", verdict = "fails", quotes = ["commercial_use"] },
  { id = "f", when = "field_restriction = yes", verdict = "fails", quotes = ["field_of_use"] },
  { id = "y", when = "has redistribution permits", verdict = "meets", quotes = ["redistribution"] },
]

[[criteria]]
number = "data"
name = "Data"
question = "Is the data told?"
silence = "silent"
topics = ["training data"]

[[criteria]]
number = "card"
name = "Card"
question = "Is there a card?"
silence = "silent"
topics = ["model card"]
roles = ["card"]
"""
)
FREE = "You may use, copy and share the Work, for any purpose.\n"
TOLD = "The training data are at https://example.org/data.\n"


def system(**texts: str) -> dict[str, AssessmentRow]:
    parts = [Part(role, f"{role}.md", text, "0") for role, text in texts.items()]
    return {row.criterion: row for row in assess_system(parts, [STANDARD]).standards[0].rows}


def rows(text: str, *identified: Identified) -> dict[str, AssessmentRow]:
    found = assess(text, [STANDARD], document="d", sha256="0", identified=identified)
    return {row.criterion: row for row in found.standards[0].rows}


def test_each_row_names_the_document_of_its_quote() -> None:
    found = system(licence=FREE, repository=TOLD)

    assert (found["use"].document, found["data"].document) == ("licence.md", "repository.md")
    assert found["data"].quote is not None
    assert TOLD[found["data"].quote.start : found["data"].quote.end] == found["data"].quote.text


def test_a_document_that_is_asked_for_is_itself_the_answer() -> None:
    assert system(licence=FREE, card="# About\n\nIt is small.")["card"].rule == "document-given"
    assert system(licence=FREE)["card"].verdict is AssessmentVerdict.SILENT


def test_a_licence_that_only_uses_the_words_discloses_nothing() -> None:
    found = system(licence=FREE + '"Training data" means what is at https://example.org/data.')

    assert found["data"].verdict is AssessmentVerdict.SILENT


def test_without_a_licence_rights_are_silent() -> None:
    assert system(card="Anybody may share this.")["use"].verdict is AssessmentVerdict.SILENT


def test_a_policy_takes_from_the_licence() -> None:
    found = system(licence=FREE, policy="You must not use the Work in weapons.")

    assert (found["use"].verdict, found["use"].document) == (AssessmentVerdict.FAILS, "policy.md")


def test_a_card_that_takes_away_what_the_licence_gives_contradicts_it() -> None:
    row = system(licence=FREE, card="You may not use this model commercially.")["use"]

    assert row.verdict is AssessmentVerdict.CONTRADICTORY
    assert [quote.text for quote in row.counter] == ["You may not use this model commercially."]


def test_a_card_that_advises_contradicts_nothing() -> None:
    row = system(licence=FREE, card="The model should not be used in weapons.")["use"]

    assert row.verdict is AssessmentVerdict.MEETS


def test_one_document_tells_what_another_declines_to_tell() -> None:
    row = system(licence=FREE, repository=TOLD, card="We do not share the training data.")["data"]

    assert row.verdict is AssessmentVerdict.CONTRADICTORY
    assert row.counter


def test_a_role_that_there_is_not_is_refused() -> None:
    with pytest.raises(InputError, match="no role is called 'poem'"):
        system(poem="x")


def test_a_clause_that_grants_and_one_that_denies_contradict_each_other() -> None:
    row = rows(f"{FREE} Commercial use is permitted. You may not use the Work commercially.")["use"]

    assert row.verdict is AssessmentVerdict.CONTRADICTORY
    assert row.quote is not None
    assert row.quote.text == "You may not use the Work commercially."
    assert [quote.text for quote in row.counter] == ["Commercial use is permitted."]


@pytest.mark.parametrize(
    "clause",
    [
        "Commercial use is permitted. If you have more than 50 employees, you may not use it "
        "commercially.",
        "You may use the Work for commercial purposes, except that you may not sell it.",
        "Commercial use is permitted. You may not use the Work in weapons.",
    ],
)
def test_a_rule_with_an_exception_does_not_contradict_itself(clause: str) -> None:
    assert rows(FREE + clause)["use"].verdict is AssessmentVerdict.FAILS


TWO = (
    "{head}\n\nFinch Licence\n\nPermission is granted to everyone to copy, change and pass on the "
    "work for any purpose, with or without a fee, as long as this notice stays with it.\n\n"
    "Wren Licence\n\nPermission is granted to everyone to copy and pass on the work. The work must "
    "not be sold, rented out or used in trade by anybody at any time.\n"
)


def test_two_licences_in_one_file_are_judged_each_by_its_own_words() -> None:
    text = TWO.format(
        head="The code is under the Finch Licence, the weights are under the Wren Licence."
    )
    found = assess(text, [STANDARD], document="d", sha256="0")

    assert [(one.name, one.applies_to) for one in found.parts] == [
        ("Finch Licence", "code"),
        ("Wren Licence", "weights"),
    ]
    verdicts = [one.standards[0].rows[0].verdict.value for one in found.parts]
    assert verdicts == ["meets", "fails"]
    assert found.relation is Relation.SPLIT
    assert found.standards[0].rows[0].verdict is AssessmentVerdict.FAILS
    assert "2 licences" in found.note


def test_quotes_of_parts_stand_at_their_place_in_the_whole_file() -> None:
    text = TWO.format(head="Two licences follow.")
    found = assess(text, [STANDARD], document="d", sha256="0")

    for part in found.parts:
        for row in part.standards[0].rows:
            quote = row.quote
            assert quote is None or text[quote.start : quote.end] == quote.text
            assert quote is None or part.start <= quote.start < part.end
    assert all(text[f.quote.start : f.quote.end] == f.quote.text for f in found.frames)


def test_where_the_reader_may_choose_the_better_licence_counts() -> None:
    text = TWO.format(head="Use it under either the Finch Licence or the Wren Licence.")
    found = assess(text, [STANDARD], document="d", sha256="0")

    assert found.relation is Relation.CHOICE
    assert found.standards[0].rows[0].verdict is AssessmentVerdict.MEETS


def test_a_ban_above_two_licences_counts_for_both() -> None:
    text = TWO.format(head="Nobody may use any of it in weapons.")
    found = assess(text, [STANDARD], document="d", sha256="0")

    assert {one.standards[0].rows[0].verdict.value for one in found.parts} == {"fails"}


def test_known_texts_are_parts_with_the_stewards_decision_where_nothing_is_added() -> None:
    one, other = FREE * 4, "You may share it. It must not be sold.\n" * 8
    known = (
        Identified("Sample", 0, len(one), exact=False),
        Identified("Other", len(one), len(one + other), exact=False),
    )

    found = assess(one + other, [STANDARD], document="d", sha256="0", identified=known)

    assert [part.name for part in found.parts] == ["Sample", "Other"]
    assert found.parts[0].standards[0].rows[0].basis is Basis.AUTHORITY
    assert found.parts[1].standards[0].rows[0].verdict is AssessmentVerdict.FAILS


@pytest.mark.parametrize(
    "text",
    [
        "Finch Licence\n\n" + FREE * 5,
        "Finch Licence\n\n" + FREE * 5 + "\nFinch Licence\n\n" + FREE * 5,
        FREE * 5 + "\nPatent License\n\n" + FREE * 5,
        "Finch Licence\n\n" + FREE * 5 + "\nWren Licence\n\nIt is another text.",
    ],
)
def test_one_licence_is_not_taken_apart(text: str) -> None:
    assert assess(text, [STANDARD], document="d", sha256="0").parts == ()


def test_changes_between_versions_are_dropped_added_and_altered_terms() -> None:
    clause = "Companies with more than {} employees need a separate licence from us. "
    old = assess(FREE + clause.format(50) + "You must not sell it.", (), document="o", sha256="0")
    new = assess(
        FREE + clause.format(250) + "You must not use it in weapons.", (), document="n", sha256="1"
    )

    found = {(one.change.value, one.kind): one for one in term_changes(old, new)}

    assert ("dropped", "sale") in found
    assert ("added", "field_of_use") in found
    assert ("value", 50.0, 250.0) in found["changed", "scale_threshold"].slots


def test_a_text_against_itself_has_no_changes() -> None:
    one = assess(TWO.format(head=""), [STANDARD], document="o", sha256="0")

    assert term_changes(one, one) == []
    assert verdict_changes(one, one) == []


def test_verdicts_that_changed_are_listed_with_both_quotes() -> None:
    old = assess(FREE, [STANDARD], document="o", sha256="0")
    new = assess(FREE + "You must not sell it.", [STANDARD], document="n", sha256="1")

    data = changes_data(old, new)

    [change] = cast("list[dict[str, object]]", data["verdicts"])
    assert (change["before"], change["after"]) == ("meets", "fails")
    assert change["quote_after"] == "You must not sell it."


def test_of_a_text_too_long_to_be_read_nothing_is_said_to_be_met() -> None:
    found = assess(
        FREE + "a" * LONGEST_READ + " You must not sell it.", [STANDARD], document="d", sha256="0"
    )

    assert found.standards[0].rows[0].verdict is AssessmentVerdict.UNCLEAR
    assert "only the first" in found.note


@pytest.mark.parametrize(
    "text",
    [
        "Le licencié peut copier et distribuer le logiciel; tout usage commercial est interdit. ",
        "El licenciatario puede copiar y distribuir el programa; se prohíbe todo uso comercial. ",
        "您可以复制、修改和分发本软件。未经书面许可，不得将本软件用于商业目的。",
        "Вы можете копировать и распространять программу. Коммерческое использование запрещено. ",
    ],
)
def test_terms_in_another_language_leave_everything_unclear(text: str) -> None:
    found = assess(text * 3, [STANDARD], document="d", sha256="0")

    assert found.standards[0].rows[0].verdict is AssessmentVerdict.UNCLEAR
    assert found.attributes.commercial_restricted == "unclear"
    assert "not in English" in found.note


def test_a_choice_for_the_examples_is_no_choice_for_the_work() -> None:
    head = "The examples are dual-licensed under the Finch Licence and the Wren Licence."
    found = assess(TWO.format(head=head), [STANDARD], document="d", sha256="0")

    assert found.relation is not Relation.CHOICE


def test_a_file_that_only_names_a_licence_says_so() -> None:
    known = (Identified("Sample", 0, 30),)
    text = "This project is under the Sample licence, see https://example.org/sample for its text."
    found = assess(text, [STANDARD], document="d", sha256="0", identified=known)

    assert "it names Sample" in found.note
    assert found.standards[0].rows[0].verdict is AssessmentVerdict.NOT_APPLICABLE
