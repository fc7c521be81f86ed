from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wokhei.text.names import names, resolves

EVIDENCE = "Ana Brook of the United Nations met French ministers in New York, Calder Systems said."


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("She met Dr. Ana Brook on Monday in May.", ["Dr. Ana Brook"]),
        ("The Bank of Calder fell.", ["Bank of Calder"]),
        ("They read the Llama 2 licence.", ["Llama 2"]),
        ("We left. It rained.", []),
        ("Calder's board met Brook.", ["Calder", "Brook"]),
        ("from the U.S. to the EU", ["U.S.", "EU"]),
    ],
)
def test_names_are_found(text: str, found: list[str]) -> None:
    assert [name.text for name in names(text)] == found


@pytest.mark.parametrize("text", ["Brook", "the UN", "France", "Mr. Brook", "New Yorkers"])
def test_a_name_resolves_under_its_aliases(text: str) -> None:
    vocabulary = frozenset(
        [
            "ana",
            "brook",
            "of",
            "the",
            "united",
            "nations",
            "met",
            "france",
            "french",
            "in",
            "new",
            "york",
        ]
    )

    [name] = names(f"they met {text}")

    assert resolves(name, names(EVIDENCE), vocabulary)


@pytest.mark.parametrize("text", ["Lena Brook", "Germany", "the EU", "Calder Labs"])
def test_another_name_does_not_resolve(text: str) -> None:
    vocabulary = frozenset(
        ["ana", "brook", "of", "the", "united", "nations", "met", "france", "calder", "systems"]
    )

    [name] = names(f"they met {text}")

    assert not resolves(name, names(EVIDENCE), vocabulary)


@given(st.text(max_size=300))
def test_any_text_has_names_that_stand_in_it(text: str) -> None:
    assert all(name.span.of(text) == name.text for name in names(text))
