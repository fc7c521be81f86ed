from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wokhei.text.quantities import Comparator, Dimension, quantities
from wokhei.text.stems import stem


@pytest.mark.parametrize(
    ("text", "dimension", "value", "unit"),
    [
        ("$1.2bn", "money", 1.2e9, "usd"),
        ("€3 million", "money", 3e6, "eur"),
        ("40 dollars", "money", 40, "usd"),
        ("12 percent", "percent", 12, "%"),
        ("12 per cent", "percent", 12, "%"),
        ("12%", "percent", 12, "%"),
        ("3 percentage points", "points", 3, "%"),
        ("3 km", "measure", 3000, "m"),
        ("two-year", "measure", 24, "month"),
        ("45 minutes", "measure", 2700, "s"),
        ("16,000 employees", "count", 16000, stem("employee")),
        ("twenty-five men", "count", 25, "man"),
        ("a dozen eggs", "count", 12, "egg"),
        ("two hundred and six bones", "count", 206, stem("bone")),
        ("the 21st session", "ordinal", 21, ""),
        ("a third", "fraction", 1 / 3, ""),
        ("two-thirds", "fraction", 2 / 3, ""),
        ("twice", "multiple", 2, ""),
        ("2.1 trillion tokens", "count", 2.1e12, "token"),
    ],
)
def test_a_number_is_read_with_its_unit(text: str, dimension: str, value: float, unit: str) -> None:
    [found] = quantities(f"It was {text}")

    assert found.dimension == dimension
    assert found.value == pytest.approx(value)
    assert found.unit == unit


@pytest.mark.parametrize(
    ("text", "year", "month", "day"),
    [
        ("April 2, 2004", 2004, 4, 2),
        ("2 April 2004", 2004, 4, 2),
        ("the 2nd of April 2004", 2004, 4, 2),
        ("2004-04-02", 2004, 4, 2),
        ("Apr. 2", 0, 4, 2),
        ("April 2004", 2004, 4, 0),
        ("2004", 2004, 0, 0),
        ("the 1970s", 1970, 0, 0),
        ("May", 0, 5, 0),
    ],
)
def test_a_date_is_read_in_its_parts(text: str, year: int, month: int, day: int) -> None:
    [found] = quantities(f"It began in {text}.")

    assert found.dimension is Dimension.DATE
    assert (found.year, found.month, found.day) == (year, month, day)


@pytest.mark.parametrize(
    ("text", "comparator"),
    [
        ("more than 5", Comparator.MORE),
        ("over $5", Comparator.MORE),
        ("at least 5", Comparator.AT_LEAST),
        ("no fewer than 5", Comparator.AT_LEAST),
        ("5 or more", Comparator.AT_LEAST),
        ("up to 5", Comparator.AT_MOST),
        ("no more than 5", Comparator.AT_MOST),
        ("fewer than 5", Comparator.LESS),
        ("nearly 5", Comparator.LESS),
        ("moreover 5", Comparator.EXACT),
    ],
)
def test_a_bound_is_read_with_its_number(text: str, comparator: Comparator) -> None:
    [found] = quantities(f"there were {text}")

    assert found.comparator is comparator


@pytest.mark.parametrize("text", ["GPT-4", "v1.2.3", "[2]", "[2, 13]", "COVID-19", "H5N1"])
def test_identifiers_are_no_quantities(text: str) -> None:
    assert quantities(f"It names {text}, no more") == []


def test_a_number_in_a_name_carries_the_name() -> None:
    [found] = quantities("the terms of Llama 2")

    assert found.label == "llama"


@given(st.text(alphabet="0123456789 ,.$%-abthousandmillionMay\n", max_size=300))
def test_any_text_is_read_in_order(text: str) -> None:
    found = quantities(text)

    assert found == sorted(found, key=lambda quantity: quantity.span)
    assert all(quantity.span.end <= len(text) for quantity in found)
