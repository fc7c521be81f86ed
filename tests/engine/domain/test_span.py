"""Stretches of text and digests."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wokhei.domain.span import Span, digest


@given(st.text(min_size=1), st.data())
def test_a_span_of_a_text_is_its_slice(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))

    assert Span(start, end).of(text) == text[start:end]


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 3), (4, 2)])
def test_a_span_is_never_empty_or_backwards(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="0 <= start < end"):
        Span(start, end)


def test_a_span_past_the_end_of_the_text_is_an_error_and_not_a_shorter_quote() -> None:
    with pytest.raises(ValueError, match="span ends at 9, the text at 5"):
        Span(2, 9).of("short")


@given(st.lists(st.text(), max_size=4), st.lists(st.text(), max_size=4))
def test_different_parts_have_different_digests(one: list[str], other: list[str]) -> None:
    assert (digest(*one) == digest(*other)) == (one == other)


def test_a_digest_takes_text_that_is_no_valid_unicode() -> None:
    assert digest("\ud800") != digest("?")
