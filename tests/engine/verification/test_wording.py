"""The same thing written otherwise: formats, names, marks, spaces, order and voice."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wokhei.domain.verdict import Finding
from wokhei.verification import check_claim

SALE = (
    "The ferry operator Norlane bought its rival Kestrel Lines on 4 September 2024 for 1.5 million "
    "euros. Kestrel's chief executive, Ada Vale, said the 1,200 employees would keep their jobs "
    "until the end of 2027. “Nobody was told before the sale,” the union leader Tomas Reyl said. "
    "Fares rose by 6 percent in the second quarter, and a third of passengers changed to the "
    "train. The European Ferry Agency (EFA) opened an inquiry at 8.45 am on Tuesday. The crossing "
    "takes 90 minutes over 30 km."
)

WRITTEN = (
    (
        "Norlane bought Kestrel Lines for 1.5 million euros.",
        "Norlane bought Kestrel Lines for €1.5 million.",
        "Norlane bought Kestrel Lines for €1.5m.",
        "Norlane bought Kestrel Lines for EUR 1.5 million.",
        "Norlane bought Kestrel Lines for 1.5mn euros.",
        "Norlane bought Kestrel Lines for 1,500,000 euros.",
        "Norlane bought Kestrel Lines for 1 500 000 euros.",
        "Norlane bought Kestrel Lines for one and a half million euros.",
        "Norlane  bought Kestrel\u00a0Lines for 1.5\u202fmillion euros.",
    ),
    (
        "Norlane bought Kestrel Lines on 4 September 2024.",
        "Norlane bought Kestrel Lines on September 4, 2024.",
        "Norlane bought Kestrel Lines on Sept. 4, 2024.",
        "Norlane bought Kestrel Lines on 4 Sep 2024.",
        "Norlane bought Kestrel Lines on the 4th of September 2024.",
        "Norlane bought Kestrel Lines on 2024-09-04.",
        "Norlane bought Kestrel Lines on 04.09.2024.",
    ),
    (
        "Ada Vale said the 1,200 employees would keep their jobs until the end of 2027.",
        "Vale said the 1,200 employees would keep their jobs until the end of 2027.",
        "Ms Vale said the 1,200 employees would keep their jobs until the end of 2027.",
        "Ada Vale said the 1 200 employees would keep their jobs until the end of 2027.",
        "Ada Vale said the one thousand two hundred employees would keep their jobs until the end "
        "of 2027.",
    ),
    (
        "“Nobody was told before the sale,” Tomas Reyl said.",
        '"Nobody was told before the sale," Tomas Reyl said.',
        "‘Nobody was told before the sale,’ Tomas Reyl said.",
        "«Nobody was told before the sale», Tomas Reyl said.",
        "„Nobody was told before the sale“, Tomas Reyl said.",
    ),
    (
        "Fares rose by 6 percent in the second quarter.",
        "Fares rose by 6% in the second quarter.",
        "Fares rose by 6 % in the second quarter.",
        "Fares rose by six per cent in the second quarter.",
        "Fares rose by 6 per cent in the second quarter.",
    ),
    (
        "A third of passengers changed to the train.",
        "One third of passengers changed to the train.",
        "1/3 of passengers changed to the train.",
        "33 percent of passengers changed to the train.",
        "One in three passengers changed to the train.",
    ),
    (
        "The European Ferry Agency opened an inquiry on Tuesday.",
        "The EFA opened an inquiry on Tuesday.",
        "The E.F.A. opened an inquiry on Tuesday.",
        "The European Ferry Agency (EFA) opened an inquiry on Tuesday.",
        "The European Ferry Agency — the EFA — opened an inquiry on Tuesday.",
    ),
    (
        "The agency opened an inquiry at 8.45 am on Tuesday.",
        "The agency opened an inquiry at 8:45 am on Tuesday.",
        "The agency opened an inquiry at 8:45 a.m. on Tuesday.",
        "The agency opened an inquiry at 08:45 on Tuesday.",
    ),
    (
        "The crossing takes 90 minutes over 30 km.",
        "The crossing takes ninety minutes over 30 kilometres.",
        "The crossing takes 1.5 hours over 30 km.",
        "The crossing takes one and a half hours over 30 km.",
        "The crossing takes an hour and a half over 30 km.",
    ),
)  # fmt: skip

TOLD = (
    (
        "Norlane bought Kestrel Lines for 1.5 million euros.",
        "Kestrel Lines was bought by Norlane for 1.5 million euros.",
        "For 1.5 million euros, Norlane bought Kestrel Lines.",
        "Kestrel Lines was sold to Norlane for 1.5 million euros.",
    ),
    (
        "Norlane bought Kestrel Lines on 4 September 2024.",
        "On 4 September 2024 Norlane bought Kestrel Lines.",
        "Norlane bought Kestrel Lines in September 2024.",
    ),
    (
        "Ada Vale said the 1,200 employees would keep their jobs until the end of 2027.",
        "The 1,200 employees would keep their jobs until the end of 2027, Ada Vale said.",
        "According to Ada Vale, the 1,200 employees would keep their jobs until the end of 2027.",
        "Until the end of 2027 the 1,200 employees would keep their jobs, said Ada Vale.",
    ),
    (
        "“Nobody was told before the sale,” Tomas Reyl said.",
        "Tomas Reyl said: “Nobody was told before the sale.”",
        "“Nobody was told before the sale,” said the union leader, Tomas Reyl.",
    ),
    (
        "The European Ferry Agency opened an inquiry on Tuesday.",
        "On Tuesday the European Ferry Agency opened an inquiry.",
        "An inquiry was opened by the European Ferry Agency on Tuesday.",
        "The inquiry opened on Tuesday.",
    ),
    ("A third of passengers changed to the train.", "⅓ of passengers changed to the train."),
)

# Each spoils a sentence that is sound; it must be found however the sentence is written.
SPOILT = (
    ("1.5 million", "2.5 million"),
    ("4 September", "5 September"),
    ("1,200", "1,300"),
    ("6 percent", "9 percent"),
    ("A third", "A quarter"),
    ("8.45 am", "9.45 am"),
    ("90 minutes", "80 minutes"),
    ("Nobody was told before", "Nobody was asked before"),
)


def decisive(claim: str) -> list[Finding]:
    return [finding for finding in check_claim(claim, SALE).findings if finding.hard]


@pytest.mark.parametrize(
    ("one", "other"), [(first, other) for first, *others in WRITTEN for other in others]
)
def test_how_it_is_written_does_not_change_the_verdict(one: str, other: str) -> None:
    assert check_claim(other, SALE).verdict is check_claim(one, SALE).verdict, decisive(other)


@pytest.mark.parametrize("claim", [told for group in TOLD for told in group])
def test_order_and_voice_are_no_twist(claim: str) -> None:
    assert decisive(claim) == []


@pytest.mark.parametrize(("sound", "spoilt"), SPOILT)
@pytest.mark.parametrize(
    "rewrite",
    [
        lambda claim: claim,
        lambda claim: claim.replace(" ", "\u00a0"),
        lambda claim: claim.replace(" ", "  "),
        lambda claim: unicodedata.normalize("NFD", claim),
        lambda claim: claim.replace("“", '"').replace("”", '"'),
        lambda claim: f"  {claim}\n",
    ],
)
def test_what_is_spoilt_is_found_in_any_typography(
    sound: str, spoilt: str, rewrite: Callable[[str], str]
) -> None:
    claim = next(first for first, *_ in WRITTEN if sound in first)

    assert decisive(rewrite(claim)) == []
    assert decisive(rewrite(claim.replace(sound, spoilt))) != []


@given(
    st.sampled_from([first for first, *_ in WRITTEN]),
    st.sampled_from(["\u00a0", "\u2009", "\u202f", "  ", " \t", "\n"]),
    st.integers(min_value=0, max_value=12),
)
def test_any_white_space_is_white_space(claim: str, space: str, place: int) -> None:
    words = claim.split(" ")
    cut = 1 + place % (len(words) - 1)
    spaced = " ".join(words[:cut]) + space + " ".join(words[cut:])

    assert decisive(spaced) == []


@given(st.integers(min_value=2, max_value=999_999_999))
def test_a_number_is_the_same_in_every_grouping(number: int) -> None:
    evidence = f"The museum holds {number:,} coins, most of them from the harbour."
    spellings = (f"{number}", f"{number:,}", f"{number:,}".replace(",", " "))

    for spelled in spellings:
        found = check_claim(f"The museum holds {spelled} coins.", evidence).findings
        assert not [f for f in found if f.check == "numbers"], spelled


@given(st.integers(min_value=2, max_value=999_999_999), st.integers(min_value=1, max_value=9))
def test_another_number_is_never_that_number(number: int, more: int) -> None:
    evidence = f"The museum holds {number:,} coins, most of them from the harbour."

    found = check_claim(f"The museum holds {number + more:,} coins.", evidence)

    assert "number_not_found" in [finding.reason for finding in found.findings]


@given(st.dates(min_value=date(1000, 1, 1), max_value=date(2099, 12, 31)))
def test_a_date_is_the_same_in_every_order(day: date) -> None:
    month = f"{day:%B}"
    evidence = f"The bridge was opened on {day.day} {month} {day.year} by the mayor."

    for spelled in (f"{month} {day.day}, {day.year}", f"{day:%Y-%m-%d}", f"{day:%d.%m.%Y}"):
        found = check_claim(f"The bridge was opened on {spelled}.", evidence).findings
        assert not [f for f in found if f.check == "numbers"], spelled
