from __future__ import annotations

import json

import pytest

from tests.engine.verification.drafts import dossier, draft
from wokhei.verification import verify
from wokhei.verification.chain import broken_line, chain

TEXT = chain(verify(draft(), dossier()))


def test_an_untouched_ledger_holds() -> None:
    assert broken_line(TEXT) is None


def test_every_sentence_has_a_line_between_head_and_guards() -> None:
    lines = [json.loads(line) for line in TEXT.splitlines()]

    assert lines[0]["sentences"] == len(lines) - 2
    assert [line["sentence"] for line in lines[1:-1]] == [s.text for s in draft().sentences()]
    assert lines[-1]["guards"] == []


def test_a_changed_verdict_breaks_its_line() -> None:
    changed = TEXT.replace('"verdict":"supported"', '"verdict":"contradicted"', 1)

    assert broken_line(changed) == 2


def test_a_line_left_out_breaks_the_next() -> None:
    lines = TEXT.splitlines()

    assert broken_line("\n".join([*lines[:2], *lines[3:]])) == 3


def test_a_new_edition_goes_on_from_the_last() -> None:
    last = json.loads(TEXT.splitlines()[-1])["seal"]

    second = chain(verify(draft(), dossier()), previous=last)

    assert broken_line(second, previous=last) is None
    assert broken_line(second) == 1


@pytest.mark.parametrize("text", ["[]", "nonsense", "{}", "null", '{"seal": 1}'])
def test_garbage_is_broken_from_its_first_line(text: str) -> None:
    assert broken_line(text) == 1
