from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wokhei.text.stems import stem, stemmed


@pytest.mark.parametrize(
    "forms",
    [
        ["release", "released", "releases", "releasing"],
        ["study", "studies", "studied", "studying"],
        ["stop", "stops", "stopped", "stopping"],
        ["write", "wrote", "written", "writes", "writing"],
        ["woman", "women", "woman's"],
        ["company", "companies", "company’s", "companies'"],
        ["create", "created", "creating", "creates"],
        ["train", "trained", "training", "trains"],
        ["publish", "published", "publishes", "publishing"],
        ["argue", "argued", "argues", "arguing"],
        ["plan", "planned", "planning", "plans"],
        ["manage", "managed", "managing", "manages"],
    ],
)
def test_forms_of_one_word_meet(forms: list[str]) -> None:
    assert len({stem(form) for form in forms}) == 1, {form: stem(form) for form in forms}


@pytest.mark.parametrize(
    ("one", "other"),
    [("university", "universe"), ("policy", "police"), ("new", "news"), ("organ", "organise")],
)
def test_different_words_stay_apart(one: str, other: str) -> None:
    assert stem(one) != stem(other)


@given(st.text(max_size=200))
def test_words_stand_where_they_say(text: str) -> None:
    assert all(text[word.start : word.end] == word.text for word in stemmed(text))
