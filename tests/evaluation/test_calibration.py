"""Latency and the null stream, on a stream of our own."""

from __future__ import annotations

from tests.worker.test_replay import archive
from wokhei.evaluation.calibration import latency, null
from wokhei.evaluation.streams import documents, replayed

STREAM = documents(archive())
DAM = {"event": "The dam", "pattern": "zebrona", "date": "2026-01-25", "window": [-1, 1]}


def test_latency_counts_from_the_first_document_on_the_event() -> None:
    found = latency(replayed(STREAM).signals, STREAM, [DAM])

    assert found.events == 1
    assert 0 < found.median_hours == found.longest_hours <= 4
    assert found.after_the_fifth == 0.0


def test_an_event_that_was_not_signalled_or_cannot_be_has_no_latency() -> None:
    signals = replayed(STREAM).signals

    elsewhere = latency(signals, STREAM, [DAM | {"date": "2026-01-12"}])
    unevaluable = latency(signals, STREAM, [DAM | {"evaluable": False}])

    assert elsewhere.events == unevaluable.events == 0
    assert elsewhere.median_hours == 0.0


def test_where_nothing_happens_next_to_nothing_is_found() -> None:
    found = null(STREAM, seeds=range(2))

    assert found.days > 40
    assert found.false_signals_a_day <= 0.1
    shares = list(found.days_with_a_finding.values())
    assert shares == sorted(shares)


def test_no_stream_tried_is_no_division_by_nothing() -> None:
    assert null(STREAM, seeds=[]).false_signals_a_day == 0.0
