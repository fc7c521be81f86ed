"""Dates are printed only as exactly as they are known."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tests import nouns
from wokhei.domain.document import DatePrecision
from wokhei.domain.dossier import Passage
from wokhei.domain.span import Span
from wokhei.ingest.dates import stated_date
from wokhei.publishing.apparatus import page_source
from wokhei.writing.wording import quoted

SENTENCE = "The gauge at the pier stopped at noon."


@pytest.mark.parametrize(
    ("precision", "printed", "dated"),
    [
        (DatePrecision.YEAR, "in 2020", "2020"),
        (DatePrecision.MONTH, "in July 2020", "2020-07"),
        (DatePrecision.DAY, "on 1 July 2020", "2020-07-01T00:00:00+00:00"),
    ],
)
def test_a_quotation_and_its_source_give_what_is_known(
    precision: DatePrecision, printed: str, dated: str
) -> None:
    at = datetime(2020, 7, 1, tzinfo=UTC)
    held = replace(nouns.document(at=at), dated_to=precision)
    start = held.text.index(SENTENCE)
    passage = Passage(held.id, Span(start, start + len(SENTENCE)), SENTENCE, held.role, 1.0)

    sentence = quoted([passage], held, turn=0)

    assert f"{printed}: “" in sentence.text
    assert page_source(held, number=1, copies=0)["published_at"] == dated


def test_the_year_is_left_out_where_it_goes_without_saying() -> None:
    held = nouns.document(at=datetime(2026, 7, 1, tzinfo=UTC))
    start = held.text.index(SENTENCE)
    passage = Passage(held.id, Span(start, start + len(SENTENCE)), SENTENCE, held.role, 1.0)

    assert "on 1 July: “" in quoted([passage], held, turn=0, year=2026).text
    assert "on 1 July 2026: “" in quoted([passage], held, turn=0, year=2025).text


@pytest.mark.parametrize(
    ("text", "day", "precision"),
    [
        ("2020", "2020-01-01", DatePrecision.YEAR),
        ("c. 2020", "2020-01-01", DatePrecision.YEAR),
        ("2023-07", "2023-07-01", DatePrecision.MONTH),
        ("July 2023", "2023-07-01", DatePrecision.MONTH),
        ("2007-03-22 (v1.9)", "2007-03-22", DatePrecision.DAY),
    ],
)
def test_a_stated_date_is_read_as_exactly_as_it_is_stated(
    text: str, day: str, precision: DatePrecision
) -> None:
    found = stated_date(text)

    assert found is not None
    assert (found[0].date().isoformat(), found[1]) == (day, precision)


@pytest.mark.parametrize("text", ["", "soon", "2020 or 2021", "2023-13"])
def test_a_date_without_one_year_is_none(text: str) -> None:
    assert stated_date(text) is None or stated_date(text)[1] is DatePrecision.YEAR
