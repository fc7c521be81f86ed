from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from wokhei.domain.document import Document, Role
from wokhei.domain.dossier import Dossier
from wokhei.domain.figures import (
    FIGURES,
    duration_in_words,
    forms,
    mentions,
    number_in_digits,
    probability_in_digits,
)
from wokhei.domain.signal import Signal, SignalKind

DAY = datetime(2025, 3, 4, 9, tzinfo=UTC)


def document(name: str, *, family: str, text: str, role: Role = Role.REPORT) -> Document:
    return Document(
        id=name,
        key=name,
        source_id=family,
        source_name=family.title(),
        family=family,
        desk="ai",
        url=f"https://{family}.example/{name}",
        title=text.split("\n")[0],
        text=text,
        published_at=DAY,
        fetched_at=DAY,
        raw_sha256="0" * 64,
        extractor="test/1",
        role=role,
    )


DOSSIER = Dossier(
    id="d",
    desk="ai",
    question="tides",
    gathered_at=DAY + timedelta(days=3),
    documents=(
        document("a", family="north", text="Spring tides rise"),
        document("b", family="north", text="The spring-tide at noon", role=Role.PRIMARY),
        document("c", family="south", text="Harbours close"),
    ),
    passages=(),
    copies={"a": ("x", "y")},
    missing=("the harbour order",),
    monitored_sources=40,
)
SIGNAL = Signal(
    id="s",
    desk="ai",
    kind=SignalKind.BURST,
    term="tide",
    label="Tide",
    at=DAY,
    window_start_at=DAY - timedelta(days=2),
    window_end_at=DAY,
    observed=3,
    expected=0.4,
    ratio=7.5,
    p=1e-7,
    q=0.003,
    families=("north", "south"),
    document_ids=("a", "c"),
    copies=2,
    score=1,
    monitored_sources=40,
    baseline_buckets=28,
)


@pytest.mark.parametrize(
    ("figure", "arguments", "value", "rows"),
    [
        ("documents", (), "3", ("a", "b", "c")),
        ("families", (), "2", ("a", "b", "c")),
        ("primary_documents", (), "1", ("b",)),
        ("documents_mentioning", ("spring tide",), "2", ("a", "b")),
        ("families_mentioning", ("spring tide",), "1", ("a", "b")),
        ("documents_mentioning", ("moon", "sun"), "0", ()),
        ("documents_cited", ("c", "a", "unknown"), "2", ("a", "c")),
        ("families_cited", ("c", "a"), "2", ("a", "c")),
        ("document_date", ("c",), "4 March 2025", ("c",)),
        ("first_date", (), "4 March 2025", ("a",)),
        ("first_source", (), "North", ("a",)),
        ("gathered_on", (), "7 March 2025", ()),
        ("copies", (), "2", ("a",)),
        ("missing", (), "1", ()),
        ("monitored_sources", (), "40", ()),
    ],
)
def test_a_figure_names_what_it_counted(figure, arguments, value, rows):
    result = FIGURES[figure](DOSSIER, arguments)

    assert (result.value, result.rows) == (value, rows)


@pytest.mark.parametrize(
    ("figure", "value"),
    [
        ("signal_observed", "3"),
        ("signal_expected", "0.4"),
        ("signal_ratio", "7.5"),
        ("signal_p", "below 0.0001"),
        ("signal_q", "0.003"),
        ("signal_families", "2"),
        ("signal_window", "2 days"),
        ("signal_copies", "2"),
        ("signal_baseline", "28"),
    ],
)
def test_a_signals_figures_rest_on_its_documents(figure, value):
    result = FIGURES[figure](replace(DOSSIER, signal=SIGNAL), ())

    assert (result.value, result.rows) == (value, ("a", "c"))


@pytest.mark.parametrize("figure", ["signal_observed", "signal_peak", "document_date"])
def test_a_figure_without_its_ground_says_so(figure):
    with pytest.raises(LookupError):
        FIGURES[figure](DOSSIER, ())


def test_a_part_of_a_word_is_no_mention():
    assert not mentions("detidely tidesman", "tide")


def test_small_counts_may_be_spelled():
    assert forms("9") == ("9", "nine")
    assert forms("1234") == ("1234", "1,234")


def test_numbers_are_printed_as_a_reader_uses_them():
    assert [number_in_digits(n) for n in (0.0, 0.001, 0.5, 9.96, 140.0)] == [
        "0",
        "below 0.01",
        "0.5",
        "10",
        "140",
    ]
    assert probability_in_digits(0.04) == "0.04"
    assert duration_in_words(timedelta(hours=30)) == "30 hours"
