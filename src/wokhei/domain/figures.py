"""Every figure the desk prints, as a pure function of the dossier.

A `Computation` names one of these with its arguments; whoever doubts the figure calls it again.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from wokhei.domain.assessment import AssessmentRow
from wokhei.domain.document import DatePrecision, Document, Quality, Role
from wokhei.domain.dossier import Dossier
from wokhei.domain.signal import Signal
from wokhei.domain.span import Span


@dataclass(frozen=True, slots=True)
class FigureResult:
    """A figure and the ids of the documents it was counted over, sorted as in the dossier.

    A count is in digits; a sentence may print any of its `forms`.
    """

    value: str
    rows: tuple[str, ...] = ()


Figure = Callable[[Dossier, tuple[str, ...]], FigureResult]

NUMBER_WORDS = (
    "none",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
)


UNDATED = "undated"


def forms(value: str) -> tuple[str, ...]:
    """The ways a sentence may print a figure's value, the value itself first.

    Examples:
        >>> forms("3")
        ('3', 'three')
        >>> forms("0")
        ('0', 'none', 'no')
        >>> forms("2.5")
        ('2.5',)
    """
    if not value.isascii() or not value.isdigit():
        return (value,)
    number = int(value)
    if number >= len(NUMBER_WORDS):
        return (value,) if number < 1000 else (value, f"{number:,}")
    return (value, NUMBER_WORDS[number], *(("no",) if number == 0 else ()))


def date_in_words(at: datetime, precision: DatePrecision = DatePrecision.DAY) -> str:
    """A day as the desk prints it, or as much of it as is known.

    Examples:
        >>> from datetime import UTC
        >>> date_in_words(datetime(2025, 5, 1, tzinfo=UTC))
        '1 May 2025'
        >>> date_in_words(datetime(2025, 5, 1, tzinfo=UTC), DatePrecision.MONTH)
        'May 2025'
        >>> date_in_words(datetime(2025, 5, 1, tzinfo=UTC), DatePrecision.UNKNOWN)
        'undated'
    """
    if precision is DatePrecision.UNKNOWN:
        return UNDATED
    if precision is DatePrecision.YEAR:
        return str(at.year)
    month = f"{at:%B} {at.year}"
    return month if precision is DatePrecision.MONTH else f"{at.day} {month}"


def number_in_digits(number: float) -> str:
    """A number to the precision a reader can use: one decimal from 1 up, two below.

    Examples:
        >>> number_in_digits(14.0), number_in_digits(2.34), number_in_digits(0.084)
        ('14', '2.3', '0.08')
        >>> number_in_digits(0.004)
        'below 0.01'
    """
    if 0 < abs(number) < 0.01:
        return "below 0.01"
    digits = f"{number:.1f}" if abs(number) >= 1 else f"{number:.2f}"
    return digits.rstrip("0").rstrip(".")


def probability_in_digits(probability: float) -> str:
    """A p or q value; very small ones as a bound.

    Examples:
        >>> probability_in_digits(0.0312), probability_in_digits(1e-9)
        ('0.031', 'below 0.0001')
    """
    if probability < 0.0001:
        return "below 0.0001"
    return f"{probability:.2g}"


def duration_in_words(duration: timedelta) -> str:
    """A length of time in the unit that reads best.

    Examples:
        >>> duration_in_words(timedelta(days=7)), duration_in_words(timedelta(hours=1))
        ('7 days', '1 hour')
    """
    hours = max(1, round(duration / timedelta(hours=1)))
    count, unit = (hours // 24, "day") if hours % 24 == 0 else (hours, "hour")
    return f"{count} {unit}" if count == 1 else f"{count} {unit}s"


def mentions(text: str, phrase: str) -> bool:
    """Whether the text holds the phrase as words, whatever the case, hyphens and white space.

    A plural counts as a mention; a part of a longer word does not.

    Examples:
        >>> mentions("Open-source  AIs are many", "open source AI")
        True
        >>> mentions("paid", "AI")
        False
    """
    words = re.findall(r"\w+", phrase.casefold())
    if not words:
        return False
    pattern = r"[\W_]{1,4}".join(map(re.escape, words))
    return re.search(rf"(?<!\w){pattern}(?:s|es)?(?!\w)", text.casefold()) is not None


STOP_WORDS = frozenset(
    """a about above after again all also am an and any are as at be because been before being below
    between both but by can could did do does doing down during each either else ever few for from
    further had has have having he her here hers him his how i if in into is it its itself just many
    may me might more most much must my no nor not of off on once one only or other our out over own
    per said same say says shall she should so some such than that the their them then there these
    they this those through to too under until up upon us very was we were what when where whether
    which while who whom whose why will with within without would yet you your""".split()  # noqa: SIM905
)


def key_words(text: str) -> frozenset[str]:
    """The words that carry what a text says: lower case, plural folded, common words left out.

    Examples:
        >>> sorted(key_words("The licences were granted in 2024."))
        ['2024', 'granted', 'licence']
    """
    found = (word.strip("'’") for word in re.findall(r"\w+(?:[.,'’]\w+)*", text.casefold()))
    return frozenset(
        _singular(word) for word in found if word not in STOP_WORDS and (len(word) > 1)
    )


def _singular(word: str) -> str:
    for ending in ("'s", "’s"):
        word = word.removesuffix(ending)
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def word_runs(text: str, *, length: int = 5) -> frozenset[tuple[str, ...]]:
    """The runs of five words of a text, by which repeated wording is measured."""
    words = re.findall(r"\w+", text.casefold())
    return frozenset(tuple(words[i : i + length]) for i in range(len(words) - length + 1))


def shared_runs(one: frozenset[tuple[str, ...]], other: frozenset[tuple[str, ...]]) -> float:
    """The share of the smaller set of word runs that the other has too, 0 to 1."""
    smaller = min(len(one), len(other))
    return len(one & other) / smaller if smaller else 0.0


ECHO = 0.5  # share of word runs from which two passages count as the same wording


def _signal(dossier: Dossier) -> Signal:
    if dossier.signal is None:
        raise LookupError(f"the dossier {dossier.id} was gathered for a question, not for a signal")
    return dossier.signal


def _of_signal(value: Callable[[Signal], str]) -> Figure:
    def figure(dossier: Dossier, _: tuple[str, ...]) -> FigureResult:
        signal = _signal(dossier)
        return FigureResult(value(signal), signal.document_ids)

    return figure


def _count(select: Callable[[Document, tuple[str, ...]], bool]) -> Figure:
    def figure(dossier: Dossier, arguments: tuple[str, ...]) -> FigureResult:
        chosen = [d.id for d in dossier.documents if select(d, arguments)]
        return FigureResult(str(len(chosen)), tuple(chosen))

    return figure


def _count_families(select: Callable[[Document, tuple[str, ...]], bool]) -> Figure:
    def figure(dossier: Dossier, arguments: tuple[str, ...]) -> FigureResult:
        chosen = [d for d in dossier.documents if select(d, arguments)]
        return FigureResult(str(len({d.family for d in chosen})), _ids(chosen))

    return figure


def _ids(documents: Iterable[Document]) -> tuple[str, ...]:
    return tuple(document.id for document in documents)


def _all(_: Document, __: tuple[str, ...]) -> bool:
    return True


def _listed(document: Document, arguments: tuple[str, ...]) -> bool:
    return document.id in arguments


def _mentioning(document: Document, arguments: tuple[str, ...]) -> bool:
    return any(mentions(document.text, phrase) for phrase in arguments)


def _primary(document: Document, _: tuple[str, ...]) -> bool:
    return document.role is Role.PRIMARY


def _full(document: Document, _: tuple[str, ...]) -> bool:
    return document.quality is Quality.FULL


def _monitored_sources(dossier: Dossier, _: tuple[str, ...]) -> FigureResult:
    return FigureResult(str(dossier.monitored_sources))


def _missing(dossier: Dossier, _: tuple[str, ...]) -> FigureResult:
    return FigureResult(str(len(dossier.missing)))


def _aside(dossier: Dossier, _: tuple[str, ...]) -> FigureResult:
    return FigureResult(str(dossier.aside))


def _copies(dossier: Dossier, _: tuple[str, ...]) -> FigureResult:
    copied = [d.id for d in dossier.documents if dossier.copies.get(d.id)]
    return FigureResult(str(sum(len(dossier.copies[i]) for i in copied)), tuple(copied))


def _first(dossier: Dossier) -> Document:
    if not dossier.documents:
        raise LookupError(f"the dossier {dossier.id} is empty")
    return dossier.documents[0]


def _with_date(dossier: Dossier) -> list[Document]:
    """The documents that say when they were published; all of them where none does."""
    _first(dossier)
    dated = [d for d in dossier.documents if d.dated_to is not DatePrecision.UNKNOWN]
    return dated or list(dossier.documents)


def _undated(document: Document, _: tuple[str, ...]) -> bool:
    return document.dated_to is DatePrecision.UNKNOWN


def _first_date(dossier: Dossier, _: tuple[str, ...]) -> FigureResult:
    first = _with_date(dossier)[0]
    return FigureResult(date_in_words(first.published_at, first.dated_to), (first.id,))


def _first_source(dossier: Dossier, _: tuple[str, ...]) -> FigureResult:
    first = _first(dossier)
    return FigureResult(first.source_name, (first.id,))


def _last_date(dossier: Dossier, _: tuple[str, ...]) -> FigureResult:
    last = _with_date(dossier)[-1]
    return FigureResult(date_in_words(last.published_at, last.dated_to), (last.id,))


def _document_date(dossier: Dossier, arguments: tuple[str, ...]) -> FigureResult:
    document = dossier.document(arguments[0] if arguments else "")
    return FigureResult(date_in_words(document.published_at, document.dated_to), (document.id,))


def _document_day(dossier: Dossier, arguments: tuple[str, ...]) -> FigureResult:
    whole = _document_date(dossier, arguments)
    document = dossier.document(whole.rows[0])
    if document.dated_to is not DatePrecision.DAY:
        return whole
    return FigureResult(f"{document.published_at.day} {document.published_at:%B}", whole.rows)


def _families_echoing(dossier: Dossier, arguments: tuple[str, ...]) -> FigureResult:
    document, span = _place(dossier, arguments)
    said = word_runs(span.of(document.text))
    echoing = {
        p.document_id for p in dossier.passages if shared_runs(said, word_runs(p.text)) >= ECHO
    }
    chosen = [d for d in dossier.documents if d.id == document.id or d.id in echoing]
    return FigureResult(str(len({d.family for d in chosen})), _ids(chosen))


def _place(dossier: Dossier, arguments: tuple[str, ...]) -> tuple[Document, Span]:
    """The document and span that three arguments name."""
    try:
        document_id, start, end = arguments
        document = dossier.document(document_id)
        span = Span(int(start), int(end))
        span.of(document.text)
    except ValueError as error:
        raise LookupError(f"{arguments!r} names no passage: {error}") from error
    return document, span


def _assessment(dossier: Dossier, arguments: tuple[str, ...]) -> FigureResult:
    """The verdict on a criterion, in words."""
    for one in dossier.assessments:
        for standard in one.standards:
            for row in standard.rows:
                if arguments == (one.document, standard.standard, row.criterion):
                    return FigureResult(_words(row), (one.document,))
    raise LookupError(f"nothing was assessed under {arguments!r}")


def _assessed_rows(dossier: Dossier, document: str, standard: str) -> tuple[AssessmentRow, ...]:
    for one in dossier.assessments:
        for found in one.standards:
            if (one.document, found.standard) == (document, standard):
                return found.rows
    raise LookupError(f"{document!r} was not compared with {standard!r}")


def _criteria(dossier: Dossier, arguments: tuple[str, ...]) -> FigureResult:
    """How many criteria a document was compared with, or those of one verdict among them."""
    if len(arguments) not in (2, 3):
        raise LookupError(f"{arguments!r} names no document and standard")
    rows = _assessed_rows(dossier, *arguments[:2])
    held = [row for row in rows if not arguments[2:] or _words(row) == arguments[2]]
    return FigureResult(str(len(held)), arguments[:1])


def _words(row: AssessmentRow) -> str:
    return row.verdict.value.replace("_", " ")


def _criterion(dossier: Dossier, arguments: tuple[str, ...]) -> FigureResult:
    """The name of a criterion, in small letters at its start."""
    for one in dossier.assessments:
        for found in one.standards:
            for row in found.rows:
                if arguments == (found.standard, row.criterion):
                    return FigureResult(row.name[:1].lower() + row.name[1:], (one.document,))
    raise LookupError(f"nothing was compared with {arguments!r}")


def _standard(dossier: Dossier, arguments: tuple[str, ...]) -> FigureResult:
    """The title of a standard; its rows are the documents that name it."""
    for one in dossier.assessments:
        for found in one.standards:
            if arguments == (found.standard,):
                name = found.title.partition(",")[0].removeprefix("The ")
                naming = [d for d in dossier.documents if mentions(f"{d.title} {d.text}", name)]
                return FigureResult(found.title, _ids(naming))
    raise LookupError(f"nothing was compared with {arguments!r}")


def _document_read_on(dossier: Dossier, arguments: tuple[str, ...]) -> FigureResult:
    document = dossier.document(arguments[0] if arguments else "")
    return FigureResult(date_in_words(document.fetched_at), (document.id,))


def _gathered_on(dossier: Dossier, _: tuple[str, ...]) -> FigureResult:
    return FigureResult(date_in_words(dossier.gathered_at))


def _last_day(signal: Signal) -> str:
    last = max(signal.window_start_at, signal.window_end_at - timedelta(microseconds=1))
    return date_in_words(last)


def _sense_families(dossier: Dossier, arguments: tuple[str, ...]) -> FigureResult:
    for sense in _signal(dossier).senses:
        if sense.words[: len(arguments)] == arguments:
            rows = [d.id for d in dossier.documents if d.family in sense.families]
            return FigureResult(str(len(sense.families)), tuple(rows))
    raise LookupError(f"the signal has no use of its term beside {arguments!r}")


def _peak(signal: Signal) -> str:
    if not signal.series:
        raise LookupError(f"the signal {signal.id} has no series")
    top = max(signal.series, key=lambda point: (point.observed, -point.start_at.timestamp()))
    return date_in_words(top.start_at)


# A figure without the signal, document or series it needs raises LookupError.
FIGURES: Mapping[str, Figure] = {
    # of the signal
    "signal_observed": _of_signal(lambda s: number_in_digits(s.observed)),
    "signal_expected": _of_signal(lambda s: number_in_digits(s.expected)),
    "signal_ratio": _of_signal(lambda s: number_in_digits(s.ratio)),
    "signal_p": _of_signal(lambda s: probability_in_digits(s.p)),
    "signal_q": _of_signal(lambda s: probability_in_digits(s.q)),
    "signal_families": _of_signal(lambda s: str(len(s.families))),
    "signal_documents": _of_signal(lambda s: str(len(s.document_ids))),
    "signal_copies": _of_signal(lambda s: str(s.copies)),
    "signal_window": _of_signal(lambda s: duration_in_words(s.window_end_at - s.window_start_at)),
    "signal_window_start": _of_signal(lambda s: date_in_words(s.window_start_at)),
    "signal_window_end": _of_signal(lambda s: date_in_words(s.window_end_at)),
    "signal_last_day": _of_signal(_last_day),
    "signal_senses": _of_signal(lambda s: str(len(s.senses))),
    "sense_families": _sense_families,  # arguments: the first words of a sense
    "signal_silent": _of_signal(lambda s: str(len(s.silent))),
    "signal_baseline": _of_signal(lambda s: str(s.baseline_buckets)),
    "signal_peak": _of_signal(_peak),
    "signal_monitored": _of_signal(lambda s: str(s.monitored_sources)),
    # of the dossier
    "documents": _count(_all),
    "families": _count_families(_all),
    "primary_documents": _count(_primary),
    "full_documents": _count(_full),
    "documents_cited": _count(_listed),  # arguments: document ids
    "documents_undated": _count(_undated),
    "families_cited": _count_families(_listed),
    "documents_mentioning": _count(_mentioning),  # arguments: phrases, any of which counts
    "families_mentioning": _count_families(_mentioning),
    "families_echoing": _families_echoing,  # arguments: document id, start, end of a passage
    "document_date": _document_date,  # argument: a document id
    "document_day": _document_day,  # argument: a document id; the date without its year
    "document_read_on": _document_read_on,  # argument: a document id
    "first_date": _first_date,
    "first_source": _first_source,
    "last_date": _last_date,
    "gathered_on": _gathered_on,
    "assessment": _assessment,  # arguments: document id, standard id, criterion
    "criteria": _criteria,  # arguments: document id, standard id, and a verdict or none
    "criterion": _criterion,  # arguments: standard id, criterion
    "standard": _standard,  # argument: a standard id
    "copies": _copies,
    "aside": _aside,
    "missing": _missing,
    "monitored_sources": _monitored_sources,
}
