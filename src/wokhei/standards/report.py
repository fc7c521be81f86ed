"""An assessment as data, in the form that programs read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict

from wokhei.domain.assessment import (
    Assessment,
    AssessmentRow,
    Frame,
    Quote,
    StandardAssessment,
)


def assessment_data(assessment: Assessment) -> dict[str, object]:
    """One assessment as plain data; offsets are code points of the document's text."""
    return {
        "document": assessment.document,
        "sha256": assessment.sha256,
        "identified": [asdict(known) for known in assessment.identified],
        "standards": _standards(assessment.standards),
        "frames": [frame_data(frame) for frame in assessment.frames],
        "attributes": asdict(assessment.attributes),
        "note": assessment.note,
        **(_parts(assessment) if assessment.relation else {}),
    }


def called(row: AssessmentRow) -> str:
    """A criterion as people read it: its number, unless that is a word, and its name."""
    return row.name if row.criterion.replace(".", "").isalpha() else f"{row.criterion} {row.name}"


def short_name(document: str) -> str:
    """The last part of a path."""
    return document.rstrip("/").rpartition("/")[2] or document


def _parts(assessment: Assessment) -> dict[str, object]:
    """The licences of a document that holds several."""
    return {
        "relation": str(assessment.relation),
        "parts": [
            {
                "name": part.name,
                "start": part.start,
                "end": part.end,
                "applies_to": part.applies_to,
                "standards": _standards(part.standards),
                "attributes": asdict(part.attributes),
            }
            for part in assessment.parts
        ],
    }


def _standards(found: Iterable[StandardAssessment]) -> list[dict[str, object]]:
    return [
        {"id": one.standard, "title": one.title, "rows": [_row(row) for row in one.rows]}
        for one in found
    ]


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
        **({"document": row.document} if row.document else {}),
    }


def _quote(quote: Quote | None) -> dict[str, object]:
    """Quote and offsets; an empty quote at nowhere where there is nothing to quote."""
    if quote is None:
        return {"quote": "", "start": None, "end": None}
    return {"quote": quote.text, "start": quote.start, "end": quote.end}


def frame_data(frame: Frame) -> dict[str, object]:
    """One frame as plain data."""
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
