from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.nouns import document
from wokhei.domain.document import Document
from wokhei.signals.contested import candidates, contest
from wokhei.signals.cues import cues
from wokhei.signals.divergence import ContestedConfig, divergence

QUICK = ContestedConfig(permutations=99)
AT = datetime(2026, 2, 3, tzinfo=UTC)
LICENCE = ("licence terms permit use", "source code under licence", "licence freedom to change")
SLOGAN = ("party door ticket queue", "concert door stage ticket", "queue ticket party stage")


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Stop calling it open source", "open source"),
        ("Please don't call it a merger", "merger"),
        ("The so-called safety board resigned", "safety"),
        ("Firm misuses the term 'natural'", "natural"),
        ("Use the word “rent” instead of “buy”", "buy"),
        ("Your open model is not a model", "model"),
        ("The smart lock misnomer", "smart lock"),
        ("Ministry orders new definition of drought", "drought"),
        ("Redefining poverty: what the new line hides", "poverty"),
        ("What counts as fresh bread?", "fresh bread"),
        ("'Fresh bread' isn't", "fresh bread"),
        ("Reform in name only", "reform"),
        ("A platform is a publisher, not a pipe", ""),
        ("Harbour is a place, not a view", "harbour"),
        ("City hall accused of greenwashing", "green"),
        ("Serverless isn't really serverless", "serverless"),
    ],
)
def test_a_quarrel_over_a_word_is_a_cue_with_its_term(text: str, term: str) -> None:
    assert [cue.term for cue in cues(text)] == ([term] if term else [])


@pytest.mark.parametrize(
    "text",
    [
        "What does the merger mean for workers?",
        "New chip redefines the market",
        "The 'best' summer yet",
        "Don't call me back",
        "Build something people want is not enough",
        "Fewer jobs do not mean a crisis",
        "",
    ],
)
def test_what_only_looks_like_a_quarrel_is_no_cue(text: str) -> None:
    assert cues(text) == []


@given(st.text(max_size=400))
def test_any_text_can_be_searched_for_cues(text: str) -> None:
    assert all(text[cue.span.start : cue.span.end] for cue in cues(text))


def test_two_senses_diverge() -> None:
    found = divergence(
        [f"open {text}" for text in LICENCE * 3],
        [f"open {text}" for text in SLOGAN * 3],
        term="open",
        draw=random.Random(1),
    )

    assert found.p <= 0.01
    assert "licenc" in found.senses[0]
    assert "ticket" in found.senses[1]


def test_one_sense_in_both_groups_does_not_diverge() -> None:
    texts = [f"open {text}" for text in (*LICENCE, *SLOGAN) * 2]

    assert divergence(texts, texts, term="open", draw=random.Random(1)).p > 0.01


def test_too_few_texts_say_nothing() -> None:
    found = divergence(["open door"], ["open licence"], term="open", draw=random.Random(1))

    assert (found.score, found.p) == (0.0, 1.0)


def test_the_house_style_of_a_few_sources_is_no_sense() -> None:
    loud = [f"open {column}" for column in ("daily digest harbour", "evening letter valley")]

    found = divergence(
        [loud[0]] * 8 + [f"open {text}" for text in LICENCE * 2],
        [loud[1]] * 8 + [f"open {text}" for text in LICENCE * 2],
        term="open",
        draw=random.Random(1),
        blocks=[
            *["Harbour"] * 8,
            *(f"Outlet {n}" for n in range(6)),
            *["Valley"] * 8,
            *(f"Paper {n}" for n in range(6)),
        ],
    )

    assert found.p > 0.01


def test_sources_too_few_to_be_dealt_out_are_dealt_text_by_text() -> None:
    found = divergence(
        [f"open {text}" for text in LICENCE * 3],
        [f"open {text}" for text in SLOGAN * 3],
        term="open",
        draw=random.Random(1),
        blocks=["Harbour"] * 9 + ["Valley"] * 9,
    )

    assert found.p <= 0.01
    assert found.score > 3


def test_texts_that_are_all_the_same_diverge_by_nothing() -> None:
    found = divergence(
        ["open licence terms"] * 6, ["open licence terms"] * 6, term="open", draw=random.Random(1)
    )

    assert (found.score, found.p) == (0.0, 1.0)


@given(
    st.lists(st.sampled_from((*LICENCE, *SLOGAN)), min_size=4, max_size=9),
    st.lists(st.sampled_from((*LICENCE, *SLOGAN)), min_size=4, max_size=9),
    st.integers(0, 5),
)
@settings(max_examples=30, deadline=None)
def test_what_every_deal_reaches_has_no_score(one: list[str], other: list[str], seed: int) -> None:
    found = divergence(one, other, term="open", draw=random.Random(seed), config=QUICK)

    assert 0 < found.p <= 1
    assert found.p < 1 or found.score <= 0


def group(texts: tuple[str, ...], name: str, *, dispute: str = "") -> list[Document]:
    said = [f"open {text}" for text in texts * 3]
    if dispute:
        said[0] = dispute
    return [
        document(text, body="", outlet=f"{name} {at}", at=AT + timedelta(hours=at))
        for at, text in enumerate(said)
    ]


def test_a_cue_and_two_senses_make_a_contested_term() -> None:
    groups = {
        "one": group(LICENCE, "Harbour", dispute="Stop calling it open"),
        "other": group(SLOGAN, "Valley"),
    }

    found = contest("open", groups, seed=1)

    assert found.emitted
    assert found.cues[0][0] == groups["one"][0].id
    assert found.opposed[0] == (groups["one"][0].id, groups["other"][0].id)


def test_two_senses_without_a_quarrel_are_not_emitted() -> None:
    groups = {"one": group(LICENCE, "Harbour"), "other": group(SLOGAN, "Valley")}

    found = contest("open", groups, seed=1)

    assert not found.emitted
    assert found.p <= 0.01


def test_a_quarrel_in_both_groups_is_emitted_though_the_use_is_the_same() -> None:
    groups = {
        "one": group(LICENCE, "Harbour", dispute="Stop calling it open"),
        "other": group(LICENCE, "Valley", dispute="There is no such thing as open"),
    }

    assert contest("open", groups, seed=1).emitted


def test_a_quarrel_within_one_group_is_not_emitted() -> None:
    groups = {"one": group(LICENCE, "Harbour", dispute="Stop calling it open")}

    assert not contest("open", groups, seed=1).emitted


def test_candidates_are_disputed_terms_first_then_shared_ones() -> None:
    groups = {
        "one": group(LICENCE, "Harbour", dispute="Stop calling it freedom"),
        "other": group(LICENCE, "Valley"),
    }

    assert candidates(groups)[:2] == ["freedom", "licence"]


@pytest.mark.parametrize("changes", [{"significance": 0.0}, {"permutations": 9}])
def test_a_senseless_threshold_is_refused(changes: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="must be"):
        ContestedConfig(**changes)  # type: ignore[arg-type]
