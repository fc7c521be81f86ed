"""How often each detector is wrong, as measured, with the command that measures it again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wokhei.domain.signal import SignalKind


@dataclass(frozen=True, slots=True)
class ErrorRate:
    """One measured figure about a detector.

    `figure` ends in its unit; `data` says on what it was measured, `command` measures it again.
    """

    kind: SignalKind
    measure: str  # what was counted, as a reader would ask for it
    figure: str
    beside: str  # what to hold it against; empty where there is nothing
    data: str
    command: str


STREAM = "25,376 titles of 43 days from 3,943 sites, December 2025 to January 2026"
TITLES = "222 titles labelled by hand, 23 of them disputes, all seen while the cues were written"
GROUPS = "56 terms made up in 80 titles each, 32 of them of two senses"
LICENCES = "149 versions of 41 licences: other lines, quotation marks, numbers, headings"
SIMULATED = "4,000 simulated terms, ten weeks of each"


def error_rates(kind: SignalKind) -> Sequence[ErrorRate]:
    """What is known of the errors of a kind's detector, the most telling figure first.

    Examples:
        >>> error_rates(SignalKind.BURST)[0].measure
        'False signals a day, where nothing happens'
    """
    return [rate for rate in ERROR_RATES if rate.kind is kind]


# Measured by tests/evaluation/test_error_rates.py too, which fails where a figure flatters.
ERROR_RATES: tuple[ErrorRate, ...] = (
    ErrorRate(
        kind=SignalKind.BURST,
        measure="False signals a day, where nothing happens",
        figure="0.09",
        beside="titles dealt out anew over the dates and sources of the stream",
        data=STREAM,
        command="wokhei backtest stream.jsonl.gz --shuffle 5",
    ),
    ErrorRate(
        kind=SignalKind.EMERGENCE,
        measure="Steady terms called emerging, in a thousand a week",
        figure="5",
        beside="terms whose use is steady but restless; 3 in 100 rising terms were missed",
        data=SIMULATED,
        command="wokhei backtest emergence",
    ),
    ErrorRate(
        kind=SignalKind.CONTESTED,
        measure="False signals a day, where nothing happens",
        figure="0.01",
        beside="titles dealt out anew over the dates and sources of the stream",
        data=STREAM,
        command="wokhei backtest stream.jsonl.gz --shuffle 5",
    ),
    ErrorRate(
        kind=SignalKind.CONTESTED,
        measure="Titles called a dispute that are none",
        figure="0 of 21",
        beside="2 of 23 disputes were missed; of 24 of our own, seen for the first time, 7",
        data=TITLES,
        command="wokhei backtest contested contested_titles.jsonl",
    ),
    ErrorRate(
        kind=SignalKind.CONTESTED,
        measure="Terms of one sense called terms of two",
        figure="0 of 24",
        beside="11 of 32 terms of two senses were missed",
        data=GROUPS,
        command="wokhei backtest contested contested_pseudo.jsonl.gz",
    ),
    ErrorRate(
        kind=SignalKind.COVERAGE_GAP,
        measure="Stories put forward that three more owners took up within five days",
        figure="12 in 100",
        beside="2 in 100 drawn at random, 7 in 100 of the newest; so 9 in 10 stay small",
        data=STREAM,
        command="wokhei backtest gaps stream.jsonl.gz",
    ),
    ErrorRate(
        kind=SignalKind.DOCUMENT_CHANGE,
        measure="Versions only laid out anew that were called changed",
        figure="9 in 100",
        beside="0 in 100 versions with a sentence put in were missed",
        data=LICENCES,
        command="wokhei backtest changes licences",
    ),
)
