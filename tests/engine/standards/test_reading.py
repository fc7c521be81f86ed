"""What clauses do, and where they say so."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wokhei.domain.assessment import Effect, Frame, FrameKind
from wokhei.standards import attributes, read_terms

GRANT = "Everyone may use, change and share the Software for any purpose.\n\n"
SIZE = (
    "If, on the release date, your products have had more than 40 million monthly active users in "
    "the preceding calendar month, you must ask us for one, which we may refuse in our discretion."
)


def frame(text: str, kind: FrameKind) -> Frame:
    return read_terms(text).of(kind)[0]


def test_a_free_grant_sets_no_restriction() -> None:
    found = attributes(read_terms(GRANT))

    assert (found.redistribution, found.derivatives) == ("allowed", "allowed")
    assert found.commercial_restricted == found.field_restriction == "no"
    assert found.scale_threshold == ""


@pytest.mark.parametrize(
    ("clause", "attribute"),
    [
        ("You shall not sell copies.", "commercial_restricted"),
        ("It may be used for private study only.", "commercial_restricted"),
        ("Use in weapons is forbidden.", "field_restriction"),
        ("You must not use it to choose lottery numbers.", "field_restriction"),
        ("You may not build a rival product with it.", "competitor_restriction"),
        ("You may not use it to train another model.", "competitor_restriction"),
        ("Offering it as a hosted service is not allowed.", "service_restriction"),
        ("Citizens of Ruritania may not use the Software.", "persons_discrimination"),
        ("You must follow the Acceptable Use Policy.", "external_policy"),
    ],
)
def test_a_clause_added_to_a_free_grant_is_seen(clause: str, attribute: str) -> None:
    assert getattr(attributes(read_terms(GRANT + clause)), attribute) == "yes"


@pytest.mark.parametrize(
    ("clause", "attribute"),
    [
        ("Nothing in this licence restricts commercial use.", "commercial_restricted"),
        ("You may sell copies.", "commercial_restricted"),
        ("Some licences forbid use in weapons.", "field_restriction"),
        ("The authors compete in the market for databases.", "competitor_restriction"),
        ("We also run a hosted service.", "service_restriction"),
        ("An earlier version barred citizens of Ruritania.", "persons_discrimination"),
        ("No acceptable use policy applies.", "external_policy"),
    ],
)
def test_a_mention_or_a_denial_of_a_restriction_is_none(clause: str, attribute: str) -> None:
    assert getattr(attributes(read_terms(GRANT + clause)), attribute) == "no"


def test_a_defined_term_is_read_through_and_quoted_where_it_is_defined() -> None:
    text = GRANT + '"Barred Use" means gambling. You shall not use the Software for a Barred Use.'

    found = frame(text, FrameKind.FIELD_OF_USE)

    assert found.quote.text == '"Barred Use" means gambling.'


def test_an_exception_turns_a_permission_round() -> None:
    text = "You may use and share the Software for any purpose other than surveillance."

    assert frame(text, FrameKind.FIELD_OF_USE).effect is Effect.DENIES_RIGHT


def test_a_threshold_keeps_value_metric_time_effect_and_discretion() -> None:
    found = frame(GRANT + SIZE, FrameKind.SCALE_THRESHOLD)

    assert found.effect is Effect.NEEDS_PERMISSION
    assert found.threshold is not None
    assert found.threshold.value == 40e6
    assert found.threshold.metric == "monthly active users"
    assert found.threshold.label == "40 million MAU"
    assert found.threshold.measured_when == "on the release date; in the preceding calendar month"
    assert found.threshold.discretion


def test_a_size_that_only_brings_a_duty_is_no_term_against_persons() -> None:
    text = GRANT + "Above 1,000 users you shall show our name."

    found = attributes(read_terms(text))

    assert found.scale_threshold == "1,000 users"
    assert found.persons_discrimination == "no"


def test_a_ban_on_selling_the_work_by_itself_leaves_sale_in_a_collection_free() -> None:
    text = GRANT + "The Fonts may not be sold by themselves."

    assert attributes(read_terms(text)).commercial_restricted == "no"


def test_grants_add_up() -> None:
    text = (
        "1. You may copy and share the Work solely for research.\n\n"
        "2. You may copy and share the Work, changed or not.\n"
    )

    assert attributes(read_terms(text)).commercial_restricted == "no"


@given(st.text(max_size=300), st.sampled_from([GRANT, SIZE, "You may not: (a) sell it;\n"]))
def test_quotes_are_verbatim_at_their_offsets_whatever_comes_in(noise: str, clause: str) -> None:
    text = noise + clause + noise

    quotes = [found.quote for found in read_terms(text).frames]

    assert all(text[quote.start : quote.end] == quote.text for quote in quotes)
