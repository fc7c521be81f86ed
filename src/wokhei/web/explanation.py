"""A signal's numbers in words."""

from __future__ import annotations

from wokhei.domain.figures import date_in_words, number_in_digits, probability_in_digits
from wokhei.domain.signal import Signal, SignalKind

MEANING = {
    SignalKind.BURST: "A burst: a term used far more often than its own past leads one to expect.",
    SignalKind.EMERGENCE: "An emerging term: its use grows week by week, and more owners take it "
    "up.",
    SignalKind.CONTESTED: "A contested term: sources use it and dispute what it means.",
    SignalKind.COVERAGE_GAP: "An overlooked angle: fewer of the sources monitored cover it than "
    "cover comparable stories.",
    SignalKind.DOCUMENT_CHANGE: "A changed document: a text that is watched no longer says what it "
    "said.",
}


def explain(signal: Signal) -> list[str]:
    """What the numbers of a signal say, one sentence each."""
    return [
        MEANING[signal.kind],
        _counted(signal),
        _tested(signal),
        _evidence(signal),
    ]


def chance(probability: float) -> str:
    """A probability as a reader would say it.

    Examples:
        >>> chance(0.5), chance(0.031), chance(0.000012)
        ('about 1 time in 2', 'about 1 time in 32', 'less than 1 time in 10,000')
    """
    if probability < 0.0001:
        return "less than 1 time in 10,000"
    odds = 1 / min(probability, 1.0)
    rounded = round(odds) if odds < 100 else round(odds, 1 - len(str(int(odds))) + 1)
    return f"about 1 time in {int(rounded):,}"


def _counted(signal: Signal) -> str:
    first, last = date_in_words(signal.window_start_at), date_in_words(signal.window_end_at)
    return (
        f"Between {first} and {last} the desk counted {number_in_digits(signal.observed)} "
        f"independent reports on \u201c{signal.label}\u201d where it expected "
        f"{number_in_digits(signal.expected)}: a ratio of {number_in_digits(signal.ratio)}. "
        f"The expectation comes from {signal.baseline_buckets} earlier buckets."
    )


def _tested(signal: Signal) -> str:
    return (
        f"If nothing had changed, a count this unusual would come about {chance(signal.p)}. "
        "Corrected for every term tested at that moment, the chance of a false alarm is "
        f"{probability_in_digits(signal.q)}."
    )


def _evidence(signal: Signal) -> str:
    copies = (
        f"{signal.copies} more repeat one of them and do not count"
        if signal.copies
        else "none is a copy of another"
    )
    return (
        f"The evidence is {len(signal.document_ids)} documents from {len(signal.families)} "
        f"independent owners, in {signal.monitored_sources:,} sources monitored; {copies}."
    )
