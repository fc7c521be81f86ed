from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wokhei.text.normalise import nfc, one_line, paragraphs, visible


@pytest.mark.parametrize(
    "mark",
    ["\x00", "\x1b", "\u202e", "\u2066", "\u200b", "\u00ad", "\ufeff", "\U000e0041", "\ud800"],
)
def test_a_character_nobody_sees_is_dropped(mark: str) -> None:
    assert visible(f"a{mark}b") == "ab"


@pytest.mark.parametrize("mark", ["\r\n", "\r", "\x0c", "\u2028", "\u2029"])
def test_every_kind_of_newline_is_one_kind(mark: str) -> None:
    assert visible(f"a{mark}b") == "a\nb"


def test_a_long_word_is_cut_where_it_must_be() -> None:
    assert one_line("a" * 20, limit=10) == "a" * 9 + "…"


@given(st.text())
@settings(database=None)
def test_visible_text_is_nfc_and_stays_as_it_is(text: str) -> None:
    once = visible(text)

    assert unicodedata.is_normalized("NFC", once)
    assert visible(once) == once


@given(st.text())
@settings(database=None)
def test_paragraphs_are_in_order_for_good(text: str) -> None:
    once = paragraphs(text)

    assert paragraphs(once) == once
    assert "\n\n\n" not in once


@given(st.text(), st.integers(2, 30))
@settings(database=None)
def test_one_line_keeps_its_limit(text: str, limit: int) -> None:
    line = one_line(text, limit=limit)

    assert len(line) <= limit
    assert "\n" not in line


@given(st.text())
@settings(database=None)
def test_nfc_changes_only_newlines_and_composition(text: str) -> None:
    assert nfc(nfc(text)) == nfc(text)
    assert "\r" not in nfc(text)
