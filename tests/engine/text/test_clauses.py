from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wokhei.text.clauses import clauses, subject_words
from wokhei.text.stems import stemmed


@pytest.mark.parametrize(
    ("sentence", "predicate", "subject"),
    [
        ("The firm Norlane bought a rival.", "bought", ["Norlane", "firm"]),
        ("Revenue at Solvane grew, but profit shrank.", "shrank", ["profit"]),
        ("Brandt taught Merrow, who ran a school.", "ran", ["Merrow", "taught", "Brandt"]),
        ("It rained. Brandt left.", "left", ["Brandt"]),
    ],
)
def test_the_subject_stands_before_the_predicate(
    sentence: str, predicate: str, subject: list[str]
) -> None:
    words = stemmed(sentence)
    place = next(i for i, word in enumerate(words) if word.text == predicate)

    assert [word.text for word in subject_words(words, place, sentence)] == subject


def test_a_comma_in_a_number_ends_no_clause() -> None:
    text = "It sold 15,000 copies, and won 1.5 points"

    assert [span.of(text).strip() for span in clauses(text)] == [
        "It sold 15,000 copies",
        "won 1.5 points",
    ]


@given(st.text(max_size=200))
def test_clauses_are_apart_and_in_order(text: str) -> None:
    found = clauses(text)

    assert all(one.end <= other.start for one, other in pairwise(found))
