"""How well disputes over words are told on titles that we wrote, where nothing else is at hand."""

from __future__ import annotations

from tests.evaluation.disputed import DISPUTES, OTHERS
from wokhei.evaluation.contested import disputed_titles


def test_disputes_of_our_own_are_told_from_what_looks_like_them() -> None:
    items = [{"title": title, "contested": title in DISPUTES} for title in (*DISPUTES, *OTHERS)]

    found = disputed_titles(items)

    assert found.precision >= 0.97
    assert found.recall >= 0.88
