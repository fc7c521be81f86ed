"""The order of signals: each factor that grows lifts the score, and nothing else does."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.nouns import document, signal
from wokhei.domain.document import Document, Quality, Role
from wokhei.domain.signal import SignalKind
from wokhei.signals.ranking import at_hand, rank, ranking, weighed

P = st.floats(min_value=0, max_value=1)
FAMILIES = st.integers(min_value=0, max_value=10_000)
SURPRISE = st.floats(min_value=0, max_value=1e12)
EVIDENCE = st.floats(min_value=0.5, max_value=1)


@st.composite
def held(draw: st.DrawFn) -> Document:
    number = draw(st.integers(0, 9))
    return document(
        outlet=f"Outlet {number}",
        body=draw(st.sampled_from(["", "A text of its own."])),
        quality=draw(st.sampled_from(Quality)),
        role=draw(st.sampled_from(Role)),
    )


@given(P, P, FAMILIES, SURPRISE, EVIDENCE)
def test_the_less_chance_explains_it_the_higher(
    one: float, other: float, families: int, surprise: float, evidence: float
) -> None:
    small, large = sorted((one, other))

    assert rank(p=small, families=families, surprise=surprise, evidence=evidence) >= rank(
        p=large, families=families, surprise=surprise, evidence=evidence
    )


@given(P, FAMILIES, FAMILIES, SURPRISE, EVIDENCE)
def test_the_more_families_the_higher(
    p: float, one: int, other: int, surprise: float, evidence: float
) -> None:
    few, many = sorted((one, other))

    assert rank(p=p, families=few, surprise=surprise, evidence=evidence) <= rank(
        p=p, families=many, surprise=surprise, evidence=evidence
    )


@given(P, FAMILIES, SURPRISE, SURPRISE, EVIDENCE)
def test_the_newer_the_higher(
    p: float, families: int, one: float, other: float, evidence: float
) -> None:
    old, new = sorted((one, other))

    assert rank(p=p, families=families, surprise=old, evidence=evidence) <= rank(
        p=p, families=families, surprise=new, evidence=evidence
    )


@given(st.lists(held(), max_size=12), held())
def test_another_document_at_hand_never_lowers_a_signal(
    documents: list[Document], another: Document
) -> None:
    about = signal()

    assert weighed(about, documents).score <= weighed(about, [*documents, another]).score
    assert 0.5 <= at_hand(documents) <= 1


@given(P, FAMILIES, SURPRISE, EVIDENCE)
def test_the_score_is_the_product_of_the_factors_shown(
    p: float, families: int, surprise: float, evidence: float
) -> None:
    about = signal(
        p=p,
        families=tuple(f"family-{n}" for n in range(families % 40)),
        observed=surprise,
        expected=1.0,
        evidence=evidence,
    )

    found = ranking(about)

    product = found.significance * found.independence * found.novelty * found.evidence
    assert found.score == pytest.approx(product, abs=1e-4)
    assert found.score == rank(p=p, families=families % 40, surprise=surprise, evidence=evidence)


def test_headlines_alone_weigh_half_and_an_original_with_whole_texts_all() -> None:
    teasers = [document(outlet=f"Outlet {n}", body="", quality=Quality.THIN) for n in range(5)]
    whole = [document(outlet=f"Outlet {n}") for n in range(3)]

    assert at_hand(teasers) == 0.5
    assert at_hand(whole) == 0.85
    assert at_hand([*whole, document(role=Role.PRIMARY)]) == 1.0


def test_sources_of_one_family_are_one_text_at_hand() -> None:
    twice = [document(outlet="Outlet 1"), document("Another title", outlet="Outlet 1")]

    assert at_hand(twice) == at_hand(twice[:1])


def test_a_gap_is_the_newer_the_more_is_missing() -> None:
    gap = signal(kind=SignalKind.COVERAGE_GAP, p=0.5, observed=1.0, expected=2.0)

    assert ranking(gap).score < ranking(replace(gap, expected=20.0)).score


def test_nothing_expected_is_as_new_as_can_be() -> None:
    assert ranking(signal(observed=3.0, expected=0.0)).novelty == 1.0


def test_weighing_twice_is_weighing_once() -> None:
    documents = [document(outlet=f"Outlet {n}") for n in range(2)]

    once = weighed(signal(), documents)

    assert weighed(once, documents) == once
