from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wokhei.text.shingles import common, containment, shingles, sketch
from wokhei.text.terms import LONGEST_TERM, spans, terms
from wokhei.text.tokens import LONGEST_WORD, tokens


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("U.S.-made GPT-5.2", ["u.s", "made", "gpt-5.2"]),
        ("AT&T's deal", ["at&t", "deal"]),
        ("1,000 jobs – gone", ["1,000", "jobs", "gone"]),
        ("東京GPT都", ["東", "京", "gpt", "都"]),
        ("a" * (LONGEST_WORD + 1) + " end", ["end"]),
        ("", []),
    ],
)
def test_words_are_found(text: str, found: list[str]) -> None:
    assert [token.word for token in tokens(text)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Fed cuts rates, markets rise",
            ["fed", "fed cuts", "cuts", "cuts rates", "rates", "markets", "markets rise", "rise"],
        ),
        ("the bank of england", ["bank", "bank of england", "england"]),
        ("Monday 5 May 2026", []),
        ("66 nations", ["66 nations", "nations"]),
        ("spam spam spam", ["spam", "spam spam"]),
        ("one - two", []),
    ],
)
def test_terms_are_found(text: str, found: list[str]) -> None:
    assert terms(text) == found


@given(st.text(max_size=300))
def test_any_text_has_distinct_bounded_terms(text: str) -> None:
    found = terms(text, longest=3)

    assert len(found) == len(set(found))
    assert all(term.count(" ") < LONGEST_TERM for term in found)


@given(st.text(alphabet="abS'’.,&- \u2010_$%!x1ßİ東", max_size=60), st.integers(1, 4))
def test_terms_are_those_that_have_a_place(text: str, longest: int) -> None:
    placed = [spelled for spelled, _, _ in spans(text, tokens(text), longest=longest)]

    assert terms(text, longest=longest) == list(dict.fromkeys(placed))


@given(st.text(max_size=300))
def test_tokens_stand_where_they_say(text: str) -> None:
    found = tokens(text)

    assert all(text[token.start : token.end].casefold() == token.word for token in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


@given(st.lists(st.sampled_from("abcdefgh"), max_size=60), st.integers(0, 20))
def test_a_part_of_a_text_is_contained_in_it(words: list[str], cut: int) -> None:
    part = words[cut:]

    whole = shingles(words, width=3)

    assert containment(shingles(part, width=3), whole) in (0.0, 1.0) or len(part) < 3


def test_sketches_of_like_texts_are_alike() -> None:
    words = [f"word{number}" for number in range(2_000)]
    shared, one, other = common(sketch(words, width=5), sketch(words[:1_900], width=5))

    assert 32 <= len(one) <= 64
    assert len(shared) > 0.9 * min(len(one), len(other))


def test_a_sketch_of_a_part_is_within_that_of_the_whole() -> None:
    words = [f"word{number}" for number in range(2_000)]

    shared, _, part = common(sketch(words), sketch(words[300:400]))

    assert len(shared) == len(part) > 0
