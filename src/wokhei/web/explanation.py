"""A signal's numbers in words: what was seen, how sure that is, and why it ranks where it does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta

from wokhei.domain.figures import date_in_words, number_in_digits, probability_in_digits
from wokhei.domain.signal import Signal, SignalKind
from wokhei.signals.error_rates import error_rates
from wokhei.signals.ranking import ranking

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
_FLOORED = 0.9  # of the plain ratio, below which its divisor was raised to half a report
_HEADLINES = 0.5  # the evidence at hand where nothing whole is held; see `signals.ranking`
_DAY = timedelta(days=1)
_INSTANT = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Named:
    """A figure under its name; `words` say what it means where the name does not."""

    name: str
    value: str
    words: str = ""


def explain(signal: Signal) -> list[str]:
    """What the numbers of a signal say, one sentence each."""
    return [MEANING[signal.kind], *_SAID[signal.kind](signal), _evidence(signal)]


def numbers(signal: Signal) -> list[Named]:
    """The numbers of a signal, named after what its kind counts."""
    counted = COUNTED[signal.kind]
    found = [Named(counted[0], number_in_digits(signal.observed))]
    if signal.kind is not SignalKind.DOCUMENT_CHANGE:
        found.append(Named(counted[1], number_in_digits(signal.expected)))
        found.append(Named("Ratio", number_in_digits(signal.ratio)))
    if signal.kind in TESTED:
        found.append(Named("p", _small(signal.p)))
        found.append(Named("q", _small(signal.q)))
    found.append(Named("Independent owners", f"{len(signal.families):,}"))
    if signal.kind is not SignalKind.DOCUMENT_CHANGE:
        found.append(Named("Copies not counted", f"{signal.copies:,}"))
    found.append(Named("Sources monitored", f"{signal.monitored_sources:,}"))
    return found


def ranked(signal: Signal) -> list[Named]:
    """The factors whose product is the signal's score, each with a word of explanation."""
    found = ranking(signal)
    contested = signal.kind is SignalKind.CONTESTED
    owners = round(signal.observed) if contested else len(signal.families)
    return [
        Named(
            "Significance",
            number_in_digits(found.significance),
            f"Chance alone would do this {chance(signal.p)}"
            if signal.kind in TESTED
            else f"Such findings are {'' if error_rates(signal.kind) else 'taken to be '}wrong "
            f"{chance(signal.p)}{', as measured' if error_rates(signal.kind) else ''}",
        ),
        Named(
            "Independence",
            number_in_digits(found.independence),
            f"{_count(owners, 'owner')}{' that dispute it' if contested else ''}"
            f"{_apart(signal)}; twice as many would add about one",
        ),
        Named("Novelty", number_in_digits(found.novelty), _NOVELTY[signal.kind](signal)),
        Named("Evidence at hand", number_in_digits(found.evidence), _held(signal)),
    ]


def _apart(signal: Signal) -> str:
    """How many of the owners tell of one thing, where not all of them do."""
    if signal.together >= 1:
        return ""
    joined = round(signal.together * len(signal.families))
    return f", {joined} of them held together by more than the term; the others count for half"


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


def span_in_words(signal: Signal) -> str:
    """The days of a signal's window, its hours where it is shorter; its end is not in it."""
    first = date_in_words(signal.window_start_at)
    last = date_in_words(max(signal.window_start_at, signal.window_end_at - _INSTANT))
    start, end = signal.window_start_at, signal.window_end_at
    if first == last and timedelta(0) < end - start < _DAY:
        return f"On {first} from {start:%H:%M} to {end:%H:%M} UTC"
    if timedelta(0) < end - start < _DAY:
        return f"Between {start:%H:%M} on {first} and {end:%H:%M} UTC on {last}"
    return f"On {first}" if first == last else f"Between {first} and {last}"


def _burst(signal: Signal) -> list[str]:
    floored = signal.ratio < _FLOORED * signal.observed / max(signal.expected, 1e-9)
    careful = ", taken to be half a report for this" if floored else ""
    return [
        f"{span_in_words(signal)} the desk counted {number_in_digits(signal.observed)} "
        f"independent reports on “{signal.label}” where it expected "
        f"{number_in_digits(signal.expected)}: a ratio of {number_in_digits(signal.ratio)}"
        f"{careful}. "
        f"The expectation comes from {signal.baseline_buckets} earlier buckets.",
        _tested(signal, "a count this unusual"),
    ]


def _emergence(signal: Signal) -> list[str]:
    return [
        f"Over {_count(signal.baseline_buckets, 'week')} the share of reports that use "
        f"“{signal.label}” has risen. {span_in_words(signal)} there were "
        f"{number_in_digits(signal.observed)}, where a share that stays the same leads one to "
        f"expect {number_in_digits(signal.expected)}.",
        _tested(signal, "so steep a rise"),
    ]


def _contested(signal: Signal) -> list[str]:
    others = len({family for sense in signal.senses[1:] for family in sense.families})
    beside = f", and {_count(others, 'owner')} just used it" if others else ""
    return [
        f"{span_in_words(signal)} {_count(round(signal.observed), 'independent owner')} disputed "
        f"what “{signal.label}” means or whether it fits{beside}. By chance one would expect "
        f"{number_in_digits(signal.expected)} to. Both stand side by side below.",
        f"Were it disputed as seldom as other terms, so many would be seen {chance(signal.p)}. "
        "Corrected for every term tested, the chance of a false alarm is "
        f"{probability_in_digits(signal.q)}.",
    ]


def _gap(signal: Signal) -> list[str]:
    return [
        f"{span_in_words(signal)}, in the {signal.monitored_sources:,} sources monitored, "
        f"{_count(round(signal.observed), 'owner')} carried this story. Stories with its words "
        f"got {number_in_digits(signal.expected)} by the time they had settled.",
        "This says nothing about sources that are not monitored, and a story that is overlooked "
        "need not be true or important.",
    ]


def _change(signal: Signal) -> list[str]:
    changed = _count(round(signal.observed), "clause")
    return [
        f"{changed[0].upper()}{changed[1:]} of “{signal.label}” "
        f"{'differs' if round(signal.observed) == 1 else 'differ'} between the version read "
        f"before and the version of {date_in_words(signal.at)}. What was only laid out anew does "
        "not count.",
    ]


def _tested(signal: Signal, what: str) -> str:
    return (
        f"If nothing had changed, {what} would be seen {chance(signal.p)}. "
        "Corrected for every term tested at that moment, the chance of a false alarm is "
        f"{probability_in_digits(signal.q)}."
    )


def _evidence(signal: Signal) -> str:
    if signal.kind is SignalKind.DOCUMENT_CHANGE:
        return f"The evidence is {_count(len(signal.document_ids), 'version')} of the document."
    copies = (
        f"{signal.copies} more repeat one of them and do not count"
        if signal.copies
        else "none is a copy of another"
    )
    return (
        f"The evidence is {_count(len(signal.document_ids), 'document')} from "
        f"{_count(len(signal.families), 'independent owner')}, in "
        f"{signal.monitored_sources:,} sources monitored; {copies}."
    )


def _held(signal: Signal) -> str:
    evidence = signal.evidence
    if signal.kind is SignalKind.DOCUMENT_CHANGE and evidence > _HEADLINES:
        return "Both versions are held, whole"
    if evidence >= 1:
        return "Whole texts of several owners, and an original"
    if evidence <= _HEADLINES:
        return "Headlines and teasers alone when it was noticed"
    return "Some whole texts or an original when it was noticed, not all"


def _times(signal: Signal) -> str:
    return f"{number_in_digits(signal.ratio)} reports for each one expected; 1 is never seen before"


def _disputed(signal: Signal) -> str:
    return (
        f"Disputed by {number_in_digits(signal.observed)} where chance lets one expect "
        f"{number_in_digits(signal.expected)}; 1 is never disputed before"
    )


def _missing(signal: Signal) -> str:
    return (
        f"{number_in_digits(signal.observed)} owners where stories like it get "
        f"{number_in_digits(signal.expected)}"
    )


def _all_new(_: Signal) -> str:
    return "A text that changed is new by itself"


def _small(probability: float) -> str:
    return probability_in_digits(probability).replace("below ", "<\u2009")


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


_Sayings = Mapping[SignalKind, Callable[[Signal], list[str]]]
TESTED = {SignalKind.BURST, SignalKind.EMERGENCE, SignalKind.CONTESTED}  # p is of a test
_SAID: _Sayings = {
    SignalKind.BURST: _burst,
    SignalKind.EMERGENCE: _emergence,
    SignalKind.CONTESTED: _contested,
    SignalKind.COVERAGE_GAP: _gap,
    SignalKind.DOCUMENT_CHANGE: _change,
}
_NOVELTY: Mapping[SignalKind, Callable[[Signal], str]] = {
    SignalKind.BURST: _times,
    SignalKind.EMERGENCE: _times,
    SignalKind.CONTESTED: _disputed,
    SignalKind.COVERAGE_GAP: _missing,
    SignalKind.DOCUMENT_CHANGE: _all_new,
}
COUNTED = {
    SignalKind.BURST: ("Reports observed", "Expected"),
    SignalKind.EMERGENCE: ("Reports in the latest week", "Expected"),
    SignalKind.CONTESTED: ("Owners that dispute it", "Expected by chance"),
    SignalKind.COVERAGE_GAP: ("Owners that carry it", "Usual for such stories"),
    SignalKind.DOCUMENT_CHANGE: ("Clauses changed", ""),
}
