from __future__ import annotations

import pytest

from wokhei.text.negation import negations


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("They did not sign, though all could.", "sign"),
        ("It can't be undone but it can be mended.", "be undone"),
        ("Nobody left; all stayed.", "left"),
        ("They refused to sign.", "to sign"),
        ("It works without a key, as before.", "a key"),
    ],
)
def test_a_denial_reaches_to_the_end_of_its_clause(text: str, scope: str) -> None:
    [found] = negations(text)

    assert text[found.span.end : found.end].strip() == scope


@pytest.mark.parametrize(
    "text", ["not only fast", "It is notable.", "Nolan knew.", "no doubt it is"]
)
def test_what_only_looks_like_a_denial_is_none(text: str) -> None:
    assert negations(text) == []
