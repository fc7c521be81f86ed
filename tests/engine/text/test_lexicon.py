from __future__ import annotations

import pytest

from wokhei.text.lexicon import ALIKE, OPPOSED
from wokhei.text.stems import stem


@pytest.mark.parametrize(("one", "other"), [("bought", "acquired"), ("films", "movie")])
def test_words_of_one_meaning_are_alike(one: str, other: str) -> None:
    assert stem(other) in ALIKE[stem(one)]


@pytest.mark.parametrize(("one", "other"), [("rose", "fell"), ("accepted", "rejects")])
def test_opposites_oppose_each_other(one: str, other: str) -> None:
    assert stem(other) in OPPOSED[stem(one)]
    assert stem(one) in OPPOSED[stem(other)]


def test_no_word_is_alike_or_opposed_to_itself() -> None:
    assert not [word for word, others in (*ALIKE.items(), *OPPOSED.items()) if word in others]
