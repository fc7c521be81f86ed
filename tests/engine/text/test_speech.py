from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wokhei.text.speech import Stance, speeches


@pytest.mark.parametrize(
    ("sentence", "speaker", "stance", "content"),
    [
        ("“Fees rose,” said Ana Vale.", ("ana", "vale"), Stance.ASSERTS, "Fees rose,"),
        ("“Fees rose,” said lawyer Ana Vale.", ("ana", "vale"), Stance.ASSERTS, "Fees rose,"),
        ("Ana Vale replied: “Fees rose.”", ("ana", "vale"), Stance.ASSERTS, "Fees rose."),
        ("Ana Vale, 40, argued that fees rose.", ("ana", "vale"), Stance.ASSERTS, "fees rose."),
        ("According to Ana Vale, fees rose.", ("ana", "vale"), Stance.ASSERTS, "fees rose."),
        ("Fees rose, according to Ana Vale.", ("ana", "vale"), Stance.ASSERTS, "Fees rose"),
        ("Vale denied that fees rose.", ("vale",), Stance.DISPUTES, "fees rose."),
        ("Vale rejected the claim that fees rose.", ("vale",), Stance.DISPUTES, "fees rose."),
        ("Court papers allege that fees rose.", ("court",), Stance.ALLEGES, "fees rose."),
        ("She said that fees rose.", (), Stance.ASSERTS, "fees rose."),
    ],
)  # fmt: skip
def test_a_statement_is_read_with_speaker_and_stance(
    sentence: str, speaker: tuple[str, ...], stance: Stance, content: str
) -> None:
    [found] = speeches(sentence)

    assert (found.speaker, found.stance) == (speaker, stance)
    assert found.content.of(sentence) == content


@pytest.mark.parametrize(
    "sentence", ["Fees rose by 12 percent.", "The board rejected the offer.", "“Open” is a word."]
)
def test_what_nobody_says_is_no_statement(sentence: str) -> None:
    assert speeches(sentence) == []


def test_a_statement_that_is_itself_a_denial_says_so() -> None:
    [found] = speeches("“We never promised it,” said Ana Vale.")

    assert found.denies


@given(st.text(max_size=300))
def test_statements_stand_in_their_sentence(sentence: str) -> None:
    assert all(found.content.of(sentence) for found in speeches(sentence))
