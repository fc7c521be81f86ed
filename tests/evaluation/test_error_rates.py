"""What a signal's page says of its detector's errors is what is measured."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from wokhei.domain.signal import SignalKind
from wokhei.evaluation import calibration, changes, contested, detectors
from wokhei.evaluation.gaps import coverage_gaps
from wokhei.evaluation.streams import documents, rows
from wokhei.signals.cues import cues
from wokhei.signals.divergence import ContestedConfig
from wokhei.signals.error_rates import ErrorRate, error_rates

DATA = Path(__file__).resolve().parents[2] / ".." / "shared" / "eval" / "signals"
LICENCES = DATA.parent / "openness" / "licences" / "texts"
reads_shared = pytest.mark.skipif(
    not DATA.exists(), reason=f"needs the evaluation data beside the project: {DATA}"
)


def rate(kind: SignalKind, at: int = 0) -> ErrorRate:
    return error_rates(kind)[at]


def of(wrong: float, among: Sequence[Any]) -> str:
    return f"{round(wrong)} of {len(among)}"


def test_steady_terms_called_emerging() -> None:
    found = detectors.emergence(seed=0)

    assert float(rate(SignalKind.EMERGENCE).figure) >= round(found.false_in_a_thousand)
    assert f"{100 * (1 - found.found):.0f} in 100 rising terms" in rate(SignalKind.EMERGENCE).beside


@reads_shared
def test_titles_called_a_dispute() -> None:
    items = list(rows(DATA / "contested_titles.jsonl"))
    told = [item for item in items if cues(item["title"])]
    disputes = [item for item in items if item["contested"]]

    missed = [item for item in disputes if item not in told]

    shown = rate(SignalKind.CONTESTED, 1)
    assert shown.figure == of(sum(not item["contested"] for item in told), told)
    assert f"{of(len(missed), disputes)} disputes were missed" in shown.beside
    assert f"{len(items)} titles labelled by hand" in shown.data


@reads_shared
def test_terms_of_one_sense_called_terms_of_two() -> None:
    items = list(rows(DATA / "contested_pseudo.jsonl.gz"))
    two: list[Mapping[str, Any]] = [item for item in items if item["divergent"]]
    one = [item for item in items if not item["divergent"]]

    found = contested.divergent_terms(items, config=ContestedConfig())

    shown = rate(SignalKind.CONTESTED, 2)
    assert shown.figure == of(found.false_positives * len(one), one)
    missed = (1 - found.true_positives) * len(two)
    assert f"{of(missed, two)} terms of two senses" in shown.beside


@pytest.mark.skipif(not LICENCES.exists(), reason=f"needs the licences: {LICENCES}")
@pytest.mark.slow
def test_versions_called_changed() -> None:
    found = changes.document_changes(changes.texts_in(LICENCES))

    shown = rate(SignalKind.DOCUMENT_CHANGE)
    called, missed = re.findall(r"(\d+) in 100", f"{shown.figure}; {shown.beside}")
    assert int(called) >= round(100 * found.called_changed)
    assert int(missed) >= round(100 * (1 - found.found))
    assert shown.data.startswith(f"{found.versions} versions of {found.documents} licences")


@reads_shared
@pytest.mark.slow
def test_false_signals_where_nothing_happens() -> None:
    stream = documents(rows(DATA / "stream.jsonl.gz"))

    found = calibration.null(stream, seeds=range(5))

    for kind in (SignalKind.BURST, SignalKind.CONTESTED):
        false = found.false_by_kind_a_day.get(kind.value, 0.0)
        assert float(rate(kind).figure) >= round(false, 2)
    assert f"{len(stream):,} titles" in rate(SignalKind.BURST).data


@reads_shared
@pytest.mark.slow
def test_overlooked_stories_that_others_take_up() -> None:
    found = coverage_gaps(documents(rows(DATA / "stream.jsonl.gz")))

    shown = rate(SignalKind.COVERAGE_GAP)
    told = re.findall(r"(\d+) in 100", f"{shown.figure}; {shown.beside}")
    measured = (found.precision, found.at_random, found.by_recency)
    assert [int(figure) for figure in told] == pytest.approx([100 * m for m in measured], abs=1)
