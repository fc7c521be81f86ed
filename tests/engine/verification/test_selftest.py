from __future__ import annotations

from dataclasses import replace

import pytest

from tests.engine.verification.drafts import (
    SOUND,
    computed,
    documents_counted,
    dossier,
    draft,
    quoted,
    structural,
)
from wokhei.domain.verdict import Ledger
from wokhei.verification import verify
from wokhei.verification.selftest import WAYS, SelfTestLine, self_test

LINES = self_test(draft(), dossier(), verify=verify)


def test_there_are_twenty_hard_ways_and_more() -> None:
    names = [way.name for way in WAYS]

    assert sum(way.hard for way in WAYS) >= 20
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("line", LINES, ids=lambda line: str(line.name))
def test_what_is_spoilt_is_caught(line: SelfTestLine) -> None:
    assert line.slipped == ()


def test_most_ways_find_a_place_in_a_small_article() -> None:
    assert sum(line.tried > 0 for line in LINES) >= 20


def test_a_check_that_sees_nothing_is_shown_to_see_nothing() -> None:
    def blind(*_: object) -> Ledger:
        return Ledger("draft", ())

    lines = self_test(draft(), dossier(), verify=blind)

    assert all(line.caught == 0 for line in lines)
    assert all(line.slipped for line in lines if line.tried)


def test_an_article_that_does_not_pass_is_no_measure() -> None:
    unsound = draft(*SOUND, structural("The minister resigned in shame."))

    with pytest.raises(ValueError, match="does not pass as it is"):
        self_test(unsound, dossier(), verify=verify)


def test_the_words_of_one_outlet_are_not_anothers_though_its_name_is_in_their_text() -> None:
    base = dossier()
    notice = replace(base.documents[2], source_name="Quay Fishers")
    held = replace(base, documents=(*base.documents[:2], notice))
    swapped = quoted(
        1, "More than 300 fishers blocked the gate on Monday.", "Quay Fishers: “{quote}”"
    )

    ledger = verify(draft(*SOUND[:2], swapped), held)

    entry = next(one for one in ledger.entries if one.sentence == swapped.text)
    assert [finding.check for finding in entry.findings] == ["outlets"]


def test_a_digit_of_a_longer_number_is_not_the_figure_printed() -> None:
    misprinted = computed("The desk read 3,313 documents.", documents_counted("3"))

    ledger = verify(draft(*SOUND, misprinted), dossier())

    assert [finding.reason for finding in ledger.failures] == ["figure_not_printed"]
