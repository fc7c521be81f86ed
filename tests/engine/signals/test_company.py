"""Which reports hold together, which words are bare, and what a signal is called."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.engine.signals.streams import DAY, OUTLETS, START, background, item, raised, replay
from wokhei.domain.document import Document
from wokhei.signals.bare import is_bare, is_coined
from wokhei.signals.company import Company, company, past_of
from wokhei.signals.label import label

EVENT_AT = START + DAY * 24
STORM = ["Quay shut by wind, boats sunk", "Wind sinks boats at the quay", "Boats lost to wind"]
APART = ["Wind power for a mill", "A second wind for jazz", "How to wind a clock"]


def rare(phrase: str) -> float:
    """Words are in one report in five hundred, phrases in none."""
    return 0.0 if " " in phrase else 0.002


def by_family(titles: list[str]) -> dict[str, list[str]]:
    return {f"family {number}": [title] for number, title in enumerate(titles)}


def test_reports_that_share_more_than_the_term_hold_together() -> None:
    found = company(by_family(STORM), term="wind", usual=rare)

    assert found.holds()
    assert found.words[0] == "boats"


def test_reports_that_share_the_term_alone_do_not() -> None:
    assert company(by_family(APART), term="wind", usual=rare) == Company(3, 0, ())


def test_what_stands_beside_a_term_anyway_holds_nothing_together() -> None:
    titles = ["Wind power in the north", "Wind power for a mill", "The price of wind power"]

    found = company(
        by_family(titles), term="wind", usual=rare, before=past_of(["Wind power again"] * 20)
    )

    assert not found.holds()


def test_a_word_that_everybody_uses_holds_nothing_together() -> None:
    found = company(by_family(STORM), term="wind", usual=lambda phrase: 0.0 if " " in phrase else 1)

    assert found.held == 0


def test_one_family_is_not_its_own_company() -> None:
    assert company({"family": STORM}, term="wind", usual=rare).held == 0


@given(st.lists(st.text(max_size=80), max_size=8), st.text(max_size=20))
@settings(max_examples=50, deadline=None)
def test_any_titles_can_be_looked_at(titles: list[str], term: str) -> None:
    found = company(by_family(titles), term=term, usual=rare)

    assert 0 <= found.held <= found.families <= len(titles)
    assert is_bare(term, titles) in (True, False)


@pytest.mark.parametrize(
    ("term", "titles", "bare"),
    [
        ("received", ["The mayor received a guest"], True),
        ("position", ["Fund Cuts Position In Bank"], True),
        ("wegovy", ["Wegovy Pill Approved Today"], False),
        ("bush", ["What Putin told Bush of the war"], False),
        ("bush", ["A bush fire near the coast"], True),
        ("iphone", ["A cheaper iPhone is planned"], False),
        ("death toll", ["The death toll rises"], False),
        ("look back at 2025", ["A look back at 2025"], True),
        ("crew-11", ["Return of the crew-11 team"], False),
        ("量子", ["量子電池の発表"], False),
        ("月 22", ["12月22日の発表"], True),
    ],
)
def test_a_word_that_names_nothing_is_bare(term: str, titles: list[str], bare: bool) -> None:
    assert is_bare(term, titles) is bare


def test_a_word_of_no_dictionary_may_be_a_name() -> None:
    assert is_coined("zorvane")
    assert not is_coined("received")


@pytest.mark.parametrize(
    ("titles", "terms", "expected"),
    [
        (
            [
                "Court releases Nassar letter",
                "Nassar wrote letter to court",
                "The letter of Nassar",
            ],
            ["letter"],
            "Nassar: letter",
        ),
        (
            ["Stocks rise on Wall Street"] * 2 + ["Stocks rise again"],
            ["stocks rise"],
            "Wall Street",
        ),
        (["Fire in New York tower", "New York tower burns"], ["york"], "New York tower"),
        (["Iran launches 3 satellites", "Iran launches 3 probes"], ["iran launches"], "Iran"),
        (["Putin had warned Bush of war", "Memo: Putin warned Bush"], ["bush"], "Bush"),
        (["2026 begins with rain", "2026 begins at sea"], ["2026 begins"], "2026 begins"),
    ],
)
def test_a_label_is_what_a_person_would_call_it(
    titles: list[str], terms: list[str], expected: str
) -> None:
    assert expected in label(titles, terms=terms)


def said(sentences: list[str], *, first: int = 0) -> list[Document]:
    return [
        item(one, at=EVENT_AT + DAY / 24 * n, outlet=OUTLETS[first + n])
        for n, one in enumerate(sentences)
    ]


def test_a_bare_word_with_nothing_to_hold_it_together_is_shown_below_the_line() -> None:
    known = said(["A choir received a prize"] * 1)  # so that the word was heard before
    known = [
        item(f"{d.title} {n}", at=START + DAY * n, outlet=OUTLETS[n])
        for n in range(20)
        for d in known
    ]
    apart = [
        "Mayor received an old map",
        "Bakers received new flour",
        "Chess club received a clock",
        "Tenants received a notice",
        "Pilots received late orders",
        "Sailors received warm coats",
    ]

    found = replay([*background(days=26), *known, *said(apart)])

    assert "received" not in {signal.term for signal in raised(found).values()}
