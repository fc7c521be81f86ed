from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.engine.verification.drafts import document
from wokhei.domain.verdict import Verdict
from wokhei.verification import check_claim, check_text

BRIDGE = (
    "The old bridge was closed in May 2021 after an inspection found cracks in two of its piers. "
    "The council plans to rebuild it for 14 million euros if the province pays half. "
    "“We have waited too long,” said mayor Ilse Vermeer. "
    "Contractor Jonas Brandt rejected the claim that the piers were built with poor concrete."
)


@pytest.mark.parametrize(
    "claim",
    [
        "The old bridge was closed in May 2021 after an inspection found cracks in two piers.",
        "After an inspection found cracks in two of its piers, the old bridge was closed in 2021.",
        "“We have waited too long,” said Ilse Vermeer.",
        "Mayor Vermeer said: \"We have waited too long\".",
        "The council plans to rebuild the bridge for €14 million if the province pays half.",
    ],
)  # fmt: skip
def test_what_the_source_says_is_supported(claim: str) -> None:
    result = check_claim(claim, BRIDGE)

    assert result.verdict is Verdict.SUPPORTED, result


@pytest.mark.parametrize(
    ("claim", "reason"),
    [
        ("The old bridge was closed in May 2012.", "date_not_found"),
        ("The council plans to rebuild the bridge for 40 million euros.", "number_not_found"),
        ("The council plans to rebuild the bridge for 14 million dollars.", "unit_differs"),
        ("It was rebuilt for more than 14 million euros.", "comparator_differs"),
        ("“We have waited too little,” said Ilse Vermeer.", "quote_not_found"),
        ("“We have waited too long,” said Jonas Brandt.", "speaker_differs"),
        ("Jonas Brandt said that the piers were built with poor concrete.", "stance_differs"),
        ("The piers were built with poor concrete.", "attribution_dropped"),
        ("The old bridge was not closed in May 2021.", "negation_added"),
        ("The old bridge was closed before an inspection found cracks.", "order_reversed"),
        ("There is no crack in any bridge of the province.", "universal_negative"),
        ("The old bridge was opened in May 2021.", "opposite"),
        ("The council plans to rebuild it for 14 million euros.", "condition_dropped"),
        ("Wolves returned to the northern forests last winter.", "not_covered"),
    ],
)  # fmt: skip
def test_what_it_does_not_say_is_found_with_its_reason(claim: str, reason: str) -> None:
    result = check_claim(claim, BRIDGE)

    assert result.verdict is not Verdict.SUPPORTED
    assert reason in [finding.reason for finding in result.findings]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("rebuild it for 14 million euros", "rebuild it for €14m"),
        ("“We have waited too long,”", "\"We have waited too long,\""),
        ("in May 2021", "in May of 2021"),
        ("two of its piers", "2 of its piers"),
    ],
)  # fmt: skip
def test_how_a_thing_is_written_does_not_change_the_verdict(one: str, other: str) -> None:
    for claim in BRIDGE.split(". "):
        rewritten = claim.replace(one, other)

        assert check_claim(rewritten, BRIDGE).verdict is check_claim(claim, BRIDGE).verdict


@given(st.text(max_size=200), st.text(max_size=400))
def test_nothing_raises_and_the_score_is_a_share(claim: str, evidence: str) -> None:
    result = check_claim(claim, evidence)

    assert 0 <= result.score <= 1
    assert not [f for f in result.findings if f.reason == "check_failed"], result


def test_a_text_is_checked_sentence_by_sentence_against_the_nearest_document() -> None:
    documents = [document(0), document(1)]

    checked = check_text(
        "More than 300 fishers blocked the gate. Fees fell by 90 percent.", documents
    )

    assert [claim.verdict is Verdict.SUPPORTED for claim in checked] == [True, False]
    assert checked[0].document_id == documents[1].id
    text = documents[1].text
    assert text[checked[0].start : checked[0].end] == checked[0].quote
    assert checked[1].reason


def test_without_documents_nothing_is_supported() -> None:
    [checked] = check_text("Fees rose.", [])

    assert checked.verdict is Verdict.NOT_ENOUGH_INFORMATION
    assert checked.quote == ""
