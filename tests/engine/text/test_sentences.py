from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from wokhei.text.sentences import LONGEST_BLOCK, parts, sentences


def quotes(text: str) -> list[str]:
    return [span.of(text) for span in sentences(text)]


def test_an_abbreviation_and_a_decimal_do_not_end_a_sentence():
    assert quotes("Dr. Ames ran 3.5 km. She won.") == ["Dr. Ames ran 3.5 km.", "She won."]


def test_a_hard_wrapped_sentence_is_one():
    assert quotes("The licence is\ngranted to you.\n") == ["The licence is\ngranted to you."]


def test_a_blank_line_ends_a_sentence_without_a_full_stop():
    assert quotes("A headline\n\nThe body.") == ["A headline", "The body."]


def test_list_items_are_apart():
    assert quotes("Terms:\n- use it\n- share it") == ["Terms:", "- use it", "- share it"]


def test_a_heading_ends_with_its_line():
    assert quotes("## Limits\nNone apply.") == ["## Limits", "None apply."]


def test_a_table_row_is_not_prose():
    assert quotes("Sizes follow.\n| a | b |\nThat is all.") == [
        "Sizes follow.",
        "| a | b |",
        "That is all.",
    ]


def test_an_endless_block_is_cut():
    spans = sentences("word " * LONGEST_BLOCK)

    assert max(span.end - span.start for span in spans) <= LONGEST_BLOCK


@given(st.text(alphabet=st.sampled_from("aB1. \n\t-#|\"'()?!…é😀*"), max_size=200) | st.text())
def test_nothing_but_white_space_is_lost(text: str):
    spans = sentences(text)

    covered = "".join(span.of(text) for span in spans)
    assert "".join(covered.split()) == "".join(text.split())
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert all(span.of(text) == span.of(text).strip() for span in spans)


def test_an_accented_initial_is_no_end_and_no_crash():
    assert quotes("É. Vale left. “Why?” she asked.") == ["É. Vale left.", "“Why?” she asked."]


def test_a_list_comes_apart_at_its_items():
    text = "You may:\n- use it for any purpose;\n- share it."

    assert [span.of(text) for span in parts(text, longest=6)] == [
        "You may",
        "use it for any purpose",
        "share it",
    ]


def test_a_long_sentence_is_cut_at_a_clause():
    text = (
        "If the users of the product number more than forty in one month, "
        "you must ask the maker for a licence."
    )

    assert [span.of(text) for span in parts(text, longest=14)] == [
        "If the users of the product number more than forty in one month",
        "you must ask the maker for a licence.",
    ]


def test_a_long_sentence_without_a_clause_has_no_parts():
    assert parts("word " * 50, longest=45) == []
