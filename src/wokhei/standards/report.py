"""An assessment as data, in the form that programs read."""

from __future__ import annotations

from dataclasses import asdict

from wokhei.domain.assessment import Assessment, AssessmentRow, Frame, Quote


def assessment_data(assessment: Assessment) -> dict[str, object]:
    """One assessment as plain data; offsets are code points of the document's text."""
    return {
        "document": assessment.document,
        "sha256": assessment.sha256,
        "identified": [asdict(known) for known in assessment.identified],
        "standards": [
            {"id": one.standard, "title": one.title, "rows": [_row(row) for row in one.rows]}
            for one in assessment.standards
        ],
        "frames": [_frame(frame) for frame in assessment.frames],
        "attributes": asdict(assessment.attributes),
        "note": assessment.note,
    }


def _row(row: AssessmentRow) -> dict[str, object]:
    return {
        "criterion": row.criterion,
        "name": row.name,
        "verdict": row.verdict.value,
        "basis": row.basis.value,
        **_quote(row.quote),
        "clause": row.quote.clause if row.quote else "",
        "rule": row.rule,
        "confidence": row.confidence,
        "counter": [{**_quote(quote), "clause": quote.clause} for quote in row.counter],
        "note": row.note,
    }


def _quote(quote: Quote | None) -> dict[str, object]:
    """Quote and offsets; an empty quote at nowhere where there is nothing to quote."""
    if quote is None:
        return {"quote": "", "start": None, "end": None}
    return {"quote": quote.text, "start": quote.start, "end": quote.end}


def _frame(frame: Frame) -> dict[str, object]:
    slots: dict[str, object] = {}
    if frame.threshold is not None:
        slots = {**asdict(frame.threshold), "effect": frame.effect.value}
    return {
        "frame": frame.kind.value,
        "effect": frame.effect.value,
        "quote": frame.quote.text,
        "start": frame.quote.start,
        "end": frame.quote.end,
        "clause": frame.quote.clause,
        "rule": frame.rule,
        "firm": frame.firm,
        "slots": slots,
    }
