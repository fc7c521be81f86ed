"""Documents into clauses."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from wokhei.standards.clauses import Clause, clauses

LISTED = """\
3. Limits

You must not use the Work:
  (a) for spying;
  (b) in weapons.

4. End. This ends when you break a term.
"""


def named(text: str, words: str) -> Clause:
    return next(clause for clause in clauses(text) if words in clause.span.of(text))


def test_a_list_item_carries_its_lead_in_and_its_number() -> None:
    item = named(LISTED, "weapons")

    assert item.name == "3.b"
    assert [lead.of(LISTED) for lead in item.leads] == ["You must not use the Work:"]


def test_a_list_ends_at_the_next_section() -> None:
    clause = named(LISTED, "break a term")

    assert clause.name == "4"
    assert clause.leads == ()


def test_items_without_marks_belong_to_their_lead_in_by_indentation() -> None:
    text = "You will not:\n\n    sell it,\n\n    rent it out.\n\nYou may share it."

    assert len(named(text, "rent it").leads) == 1
    assert named(text, "share it").leads == ()


def test_a_heading_names_the_clauses_below_it() -> None:
    text = "## Patents\n\nThe licensor grants you a licence to its patents."

    assert named(text, "licensor").name == "Patents"


def test_abbreviations_end_no_sentence() -> None:
    text = "Export under U.S. law by Globex Inc. is your own affair."

    assert len(clauses(text)) == 1


def test_an_enumeration_within_a_sentence_carries_its_opening() -> None:
    text = "You are granted a right to: (a) use it; (b) change it; and (c) share it."

    assert [lead.of(text) for lead in named(text, "(b)").leads] == ["You are granted a right to:"]


def test_a_numbered_lead_in_governs_the_numbers_below_it() -> None:
    text = "3.1 You may not:\n\n3.1.1 sell it;\n\n3.1.2 rent it out.\n\n3.2 It is yours to run."

    assert [lead.of(text) for lead in named(text, "3.1.2").leads] == ["3.1 You may not:"]
    assert named(text, "3.2").leads == ()


def test_an_item_that_begins_a_wrapped_line_keeps_the_opening_of_its_sentence() -> None:
    text = "You agree not to: (i) sell it, (ii) rent it out, or\n(iii) lend it to others."

    assert [lead.of(text) for lead in named(text, "(iii)").leads] == ["You agree not to:"]


def test_a_reference_that_begins_a_wrapped_line_parts_no_sentence() -> None:
    text = "You may not share it except as allowed in\nSection 4, nor sell it."

    assert len(clauses(text)) == 1


def test_items_that_only_a_semicolon_and_a_line_break_part_are_clauses_of_their_own() -> None:
    text = "You may not use it:\n\nTo harm minors;\nFor spreading lies;\nIn weapons."

    assert [clause.span.of(text) for clause in clauses(text)[1:]] == [
        "To harm minors;",
        "For spreading lies;",
        "In weapons.",
    ]


@given(st.text(alphabet='ab .;:\n()1i-#*A"', max_size=200))
def test_every_word_lies_in_exactly_one_clause(text: str) -> None:
    covered = "".join("".join(clause.span.of(text).split()) for clause in clauses(text))

    assert covered == "".join(text.split())
