from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wokhei.domain.span import Span
from wokhei.text.quotes import find_quote, fold, quotations


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ('It\'s a "first"', "he said: “It’s a ‘‘first’’”"),
        ("it is over", "“It is over,” she said."),
        ("It is over.", "“it is over, for now”"),
        ("the long-term plan", "the long‑term\n   plan"),
        ("five - or six", "five – or six"),
        ("five -- or six", "five — or six"),
        ("we won … in the end", "we won, though nobody knew it, in the end"),
        ("we won [...] in the end", "we won, though nobody knew it, in the end"),
        ("[the board] will meet", "it will meet"),
        ("office work", "o\u00adffice\u00a0work"),
        ("find the ﬁles", "find the files"),
        ("wait...", "Wait… there is more"),
    ],
)
def test_typography_does_not_make_a_quote_absent(quote: str, text: str) -> None:
    assert find_quote(quote, fold(text)) is not None


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        ("fees rose by 12 percent", "fees rose by 13 percent"),
        ("fees rose", "Fees rose not"[5:]),
        ("fee", "fees rose"),
        ("12", "on 112 days"),
        ("we won … in the end", "in the end we won"),
        ("we won … in the end", "we won." + " And so on." * 60 + " That was it in the end."),
        ("The Board", "the board"),
        ("", "anything"),
        ("…", "anything"),
        ("“ ”", "anything"),
    ],
)
def test_other_words_are_absent(quote: str, text: str) -> None:
    assert find_quote(quote, fold(text)) is None


def test_a_found_quote_is_a_span_of_the_original() -> None:
    text = "He said, “the\n  so-called — plan…” and left."

    span = find_quote('"the so-called - plan..."', fold(text))

    assert span is not None
    assert span.of(text) == "the\n  so-called — plan"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("“one” and \"two\" and ‘three’", ["one", "two", "three"]),
        ("the labs' claim, the lab’s “open” one", ["open"]),
        ("'Open' is the lab's word", ["Open"]),
        ("a 5\" disk and a 6\" disk", []),
        ("„Genau“, «exactement»", ["Genau", "exactement"]),
        ("“he said ‘no’ twice”", ["he said ‘no’ twice"]),
        ("an open “ mark", []),
        ("“” is empty", []),
    ],
)  # fmt: skip
def test_quotations_are_told_from_apostrophes_and_inches(text: str, found: list[str]) -> None:
    assert [span.of(text) for span in quotations(text)] == found


@given(st.text(alphabet="ab .’“”\"'—…ﬁ\u00ad\n-", max_size=60))
def test_folding_can_be_undone(text: str) -> None:
    folded = fold(text)

    assert len(folded.offsets) == len(folded.text) + 1
    assert list(folded.offsets) == sorted(folded.offsets)
    for place in range(len(folded.text)):
        span = folded.unfold(Span(place, place + 1))
        assert 0 <= span.start < span.end <= len(text)


@given(st.text(max_size=200))
def test_every_text_contains_itself_or_has_nothing_to_find(text: str) -> None:
    span = find_quote(text, fold(text))

    assert span is None or span.end <= len(text)
    for quotation in quotations(text):
        assert quotation.of(text)
