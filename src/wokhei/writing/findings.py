"""What comparing licences with a standard found, in sentences; the table stands below."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, islice

from wokhei.domain.assessment import (
    Assessment,
    AssessmentRow,
    AssessmentVerdict,
    Quote,
    StandardAssessment,
)
from wokhei.domain.document import Document
from wokhei.domain.dossier import Dossier, Passage
from wokhei.domain.draft import Citation, Section, Sentence, SentenceKind
from wokhei.domain.figures import key_words
from wokhei.domain.span import Span
from wokhei.writing.matrix import stated
from wokhei.writing.wording import (
    capitalised,
    computation,
    computed,
    dated,
    joined,
    listed,
    outlet,
    stretches,
    title_of,
    year_understood,
)

HEADING = "Beside {standard}"
MOST_DOCUMENTS = 3  # told in words; the table has them all
MOST_CLAUSES = 3  # of one document, quoted for the criteria it fails
ALIKE = 2  # words of a standard's title that a question about it holds
# Words of many licences' titles; a question that holds one names none of them.
_CALLED = frozenset(
    """agreement community definition free general licence license model open policy public software
    source term terms use version""".split()  # noqa: SIM905
)
_LABEL = re.compile(r"\(?(?:[ivxlc]{1,5}|[a-z]|\d{1,3})[.)]\s+")
_ADDRESS = re.compile(r"\s*\([^()]{0,300}://[^()]{0,300}\)[,;]?\s*")  # in brackets
MOST_STRETCHES = 2  # of one clause, in one sentence
_TOLD = (AssessmentVerdict.MEETS, AssessmentVerdict.FAILS)


def finding(dossier: Dossier) -> Sentence | None:
    """What the comparison found, in one sentence; None where nothing was compared.

    The document that fails most comes first, and after it the one that meets most.
    """
    ordered = _ordered(dossier)
    if not ordered:
        return None
    first, last = ordered[0], ordered[-1]
    chosen = [first] if len(ordered) == 1 or _count(last, _TOLD[1]) else [first, last]
    return _found(dossier, chosen, named=True)


def is_asked_for(dossier: Dossier) -> bool:
    """Whether a question is about the standard or names a document compared with it.

    Others may be asked of a folder that happens to hold a licence.
    """
    asked = key_words(dossier.question)
    for one in dossier.assessments:
        name = key_words(dossier.document(one.document).title) - _CALLED
        titles = [key_words(standard.title) for standard in one.standards]
        if asked & name or any(len(asked & title) >= ALIKE for title in titles):
            return True
    return False


def findings(dossier: Dossier, *, told: Sentence | None = None) -> Section | None:
    """The section that tells what was found of each document, and which clauses decide.

    `told` is the standfirst where it tells what was found; its counts are not told again.
    """
    paragraphs: list[tuple[Sentence, ...]] = []
    for one in _ordered(dossier)[:MOST_DOCUMENTS]:
        document = dossier.document(one.document)
        known = told is not None and title_of(document) in told.text
        name = title_of(document) if known else "it"
        clauses = list(islice(_clauses(dossier, one, name=name), MOST_CLAUSES))
        if not clauses:
            continue
        counts = () if known else (_found(dossier, [one], named=False),)
        if any(len(told_of_one) > 1 for told_of_one in clauses):
            paragraphs += [part for part in (counts, *clauses) if part]
        else:
            paragraphs.append((*counts, *chain.from_iterable(clauses)))
    if not paragraphs:
        return None
    title = dossier.assessments[0].standards[0].title
    return Section(HEADING.format(standard=title), tuple(paragraphs))


def _ordered(dossier: Dossier) -> list[Assessment]:
    """The assessments with something to tell, those with most failures first."""
    telling = [one for one in dossier.assessments if one.standards and one.standards[0].rows]
    return sorted(telling, key=lambda one: (-_count(one, _TOLD[1]), _count(one, _TOLD[0])))


def _count(one: Assessment, verdict: AssessmentVerdict) -> int:
    return sum(row.verdict is verdict for row in one.standards[0].rows)


def _found(dossier: Dossier, some: list[Assessment], *, named: bool) -> Sentence:
    """How many criteria each of some documents meets and fails; `named` says of which standard."""
    standard = some[0].standards[0].standard
    title = computation(dossier, "standard", standard)
    figures = [title] if named and title.rows else []
    clauses: list[str] = []
    for one in some:
        document = dossier.document(one.document)
        total = computation(dossier, "criteria", document.id, standard)
        counts = [
            computation(dossier, "criteria", document.id, standard, verdict.value)
            for verdict in _TOLD
        ]
        shown = [
            (verdict, count)
            for verdict, count in zip(_TOLD, counts, strict=True)
            if count.value != "0"
        ] or [(_TOLD[0], counts[0])]
        if [count.value for _, count in shown] == [total.value]:
            said, told = [f"{shown[0][0].value} each of the {{}} criteria"], [shown[0][1]]
        else:
            said = [f"{verdict.value} {{}}" for verdict, _ in shown]
            said[0] += " of the {} criteria"
            told = [shown[0][1], total, *(count for _, count in shown[1:])]
        clauses.append(f"{title_of(document)} ({outlet(document)}) {listed(said)}")
        figures += told
    lead = "Read by the desk against {}" if named and title.rows else "By the desk’s reading"
    told_where = " compared below" if named and not title.rows else ""
    text = "; ".join(clauses).replace("{} criteria", f"{{}} criteria{told_where}", 1)
    return computed(f"{lead}, {text}.", *figures)


def _clauses(dossier: Dossier, one: Assessment, *, name: str) -> Iterator[tuple[Sentence, ...]]:
    """What decides that a document fails a criterion, each clause once; `name` opens the first.

    Where the standard's own document is held, its words on the criterion come first.
    """
    document, standard = dossier.document(one.document), one.standards[0]
    quoted: set[int] = set()
    for row in standard.rows:
        quote = row.quote
        if row.verdict is not AssessmentVerdict.FAILS or quote is None or row.document:
            continue
        spans = _spans(document, quote)
        if quote.start in quoted or not spans:
            continue
        quoted.add(quote.start)
        asked = _asked(dossier, standard, row)
        if asked is not None:
            yield asked, _clause(dossier, document, standard, row, spans, name="")
        else:
            yield (_clause(dossier, document, standard, row, spans, name=name),)
            name = "it"


def _spans(document: Document, quote: Quote) -> list[Span]:
    """Where a deciding clause is quoted, less its mark and an address in brackets.

    Empty where it holds an address otherwise, or would be quoted in more than two stretches: the
    table has it.
    """
    label = _LABEL.match(quote.text)
    start = quote.start + (label.end() if label else 0)
    ends = [start]
    for found in _ADDRESS.finditer(document.text, start, quote.end):
        ends += [found.start(), found.end()]
    ends.append(quote.end)
    spans: list[Span] = []
    for begin, end in zip(ends[::2], ends[1::2], strict=True):
        text = document.text[begin:end]
        if "://" in text:
            return []
        passage = Passage(document.id, Span(begin, end), text, document.role, 1.0)
        spans += stretches(passage)
    return spans if len(spans) <= MOST_STRETCHES else []


def _asked(dossier: Dossier, standard: StandardAssessment, row: AssessmentRow) -> Sentence | None:
    """The criterion in the words of the standard's own document; None where that is not held."""
    found = stated(dossier, standard.standard, row.criterion)
    if found is None:
        return None
    document, quote = found
    span = Span(quote.start, quote.end)
    spans = stretches(Passage(document.id, span, quote.text, document.role, 1.0))
    if not spans:
        return None
    criterion = computation(dossier, "criterion", standard.standard, row.criterion)
    date = dated(document, year=year_understood(dossier))
    text = (
        f"Criterion {row.criterion}, {criterion.value}, reads ({outlet(document)}, {date.value}): "
        f"{joined(spans, document)}"
    )
    return Sentence(
        text,
        SentenceKind.QUOTED,
        citations=_cited(document, spans),
        computations=(criterion, date),
    )


def _clause(
    dossier: Dossier,
    document: Document,
    standard: StandardAssessment,
    row: AssessmentRow,
    spans: list[Span],
    *,
    name: str,
) -> Sentence:
    """The clause that decides; without a name, the criterion has just been told."""
    verdict = computation(dossier, "assessment", document.id, standard.standard, row.criterion)
    criterion = computation(dossier, "criterion", standard.standard, row.criterion)
    date = dated(document, year=year_understood(dossier))
    what = f"criterion {row.criterion}, {criterion.value}," if name else "it"
    text = (
        f"{name or title_of(document)} {verdict.value} {what} by this passage "
        f"({outlet(document)}, {date.value}): {joined(spans, document)}"
    )
    return Sentence(
        capitalised(text),
        SentenceKind.QUOTED,
        citations=_cited(document, spans),
        computations=(verdict, *((criterion,) if name else ()), date),
    )


def _cited(document: Document, spans: list[Span]) -> tuple[Citation, ...]:
    return tuple(
        Citation(document.id, span.start, span.end, span.of(document.text)) for span in spans
    )
