"""Assessments as one HTML page that needs nothing else: each verdict opens its quote."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from wokhei.domain.assessment import Assessment, AssessmentRow, Frame, Quote

NOT_ADVICE = (
    "Automated reading, not legal advice. "
    "Where a standard's steward has decided on this very text, that is shown as authority."
)
_STYLE = """
body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;
color:#1a1a1a;background:#fff}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid #ccc}
blockquote{margin:.3rem 0;padding-left:.8rem;border-left:3px solid #767676;white-space:pre-wrap}
.fails{color:#a4000f}.meets{color:#00592d}.conditional,.unclear,.contradictory{color:#7a4d00}
"""


def assessment_page(assessments: Iterable[Assessment]) -> str:
    """A whole page; every word of a document in it is escaped.

    Examples:
        >>> "<table>" in assessment_page([])
        False
    """
    body = "".join(_document(assessment) for assessment in assessments)
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>Compared with a standard</title><style>{_STYLE}</style></head><body><main>"
        f"<h1>Compared with a standard</h1>{body}<p>{escape(NOT_ADVICE)}</p></main></body></html>\n"
    )


def _document(assessment: Assessment) -> str:
    known = ", ".join(
        escape(one.id) + ("" if one.exact else " and more") for one in assessment.identified
    )
    parts = [
        f"<h2>{escape(assessment.document)}</h2>",
        f"<p>SHA-256 <code>{escape(assessment.sha256)}</code>; known texts: {known or 'none'}</p>",
    ]
    if assessment.note:
        parts.append(f"<p><strong>{escape(assessment.note)}</strong></p>")
    for standard in assessment.standards:
        rows = "".join(_row(row) for row in standard.rows)
        parts.append(
            f"<h3>{escape(standard.title)}</h3><table><thead><tr><th>Criterion</th><th>Verdict</th>"
            f"<th>Quote</th></tr></thead><tbody>{rows}</tbody></table>"
        )
    parts.extend(_threshold(frame) for frame in assessment.frames if frame.threshold)
    return "".join(parts)


def _row(row: AssessmentRow) -> str:
    quotes = "".join(
        _quote(quote) for quote in (*((row.quote,) if row.quote else ()), *row.counter)
    )
    shown = (
        f"<details><summary>{_where(row)}</summary>{quotes}</details>"
        if quotes
        else escape(row.note)
    )
    verdict = escape(row.verdict.value.replace("_", " "))
    return (
        f"<tr><th>{escape(row.criterion)} {escape(row.name)}</th>"
        f'<td class="{escape(row.verdict.value)}">{verdict} ({escape(row.basis.value)})</td>'
        f"<td>{shown}</td></tr>"
    )


def _where(row: AssessmentRow) -> str:
    return f"clause {escape(row.quote.clause)}" if row.quote and row.quote.clause else "quote"


def _quote(quote: Quote) -> str:
    return f"<blockquote>{escape(quote.text)}</blockquote><p>{quote.start} to {quote.end}</p>"


def _threshold(frame: Frame) -> str:
    threshold = frame.threshold
    assert threshold is not None  # noqa: S101  # the caller has looked
    when = threshold.measured_when or "the text does not say"
    return (
        f"<p>Threshold {escape(threshold.label)}: {escape(frame.effect.value.replace('_', ' '))}; "
        f"measured: {escape(when)}</p>"
    )
