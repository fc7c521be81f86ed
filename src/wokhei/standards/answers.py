"""An answer to one criterion: what was disclosed when it was asked for."""

from __future__ import annotations

from dataclasses import replace

from wokhei.domain.assessment import AssessmentVerdict, Criterion, Standard
from wokhei.standards.assessing import assess
from wokhei.standards.disclosures import Disclosure, is_substance, judge_disclosure, speaks_of


def criterion_of(standard: Standard, called: str) -> Criterion | None:
    """The criterion of that number or name; None where the standard has none."""
    folded = " ".join(called.casefold().split())
    return next(
        (
            one
            for one in standard.criteria
            if folded in (one.number.casefold(), one.name.casefold(), one.question.casefold())
        ),
        None,
    )


def judge_answer(answer: str, criterion: Criterion | None, standard: Standard) -> Disclosure:
    """Judge an answer to a criterion of a standard; None stands for one that it does not have.

    No answer is silence, whatever silence means for the criterion in a text. An answer to a
    criterion on rights is read as terms; one to a criterion with topics has to speak of them, or
    to give a link or a figure.

    Examples:
        >>> sample = Standard("s", "", "", "", "", "system", ())
        >>> judge_answer("", None, sample).verdict.value
        'silent'
        >>> data = Criterion("1", "", "", AssessmentVerdict.SILENT, topics=("training data",))
        >>> judge_answer("Our office is near the old harbour. " * 6, data, sample).verdict.value
        'unclear'
    """
    plain = judge_disclosure(answer)
    if criterion is None or plain.quote is None:
        return plain
    if criterion.topics:
        told = plain.verdict is AssessmentVerdict.MEETS
        if told and not speaks_of(answer, criterion.topics) and not is_substance(answer):
            return replace(plain, verdict=AssessmentVerdict.UNCLEAR, rule="off-the-topic")
        return plain
    return _as_terms(answer, plain, criterion, standard)


def _as_terms(
    answer: str, plain: Disclosure, criterion: Criterion, standard: Standard
) -> Disclosure:
    """The answer judged by the criterion's rules; where it holds no terms, it is left open."""
    asked = replace(standard, criteria=(criterion,), approved=())
    found = assess(answer, (asked,), document="", sha256="")
    row = found.standards[0].rows[0]
    if not found.note and row.quote is not None:
        return Disclosure(row.verdict, row.rule, row.quote, row.counter)
    if plain.verdict is AssessmentVerdict.MEETS:
        return replace(plain, verdict=AssessmentVerdict.UNCLEAR, rule="no-terms")
    return plain
