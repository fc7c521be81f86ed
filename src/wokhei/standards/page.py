"""Assessments as one HTML page that needs nothing else: each verdict opens its quote."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from html import escape

from wokhei.domain.assessment import (
    AssessedPart,
    Assessment,
    AssessmentRow,
    AssessmentVerdict,
    Basis,
    Frame,
    Quote,
    StandardAssessment,
)
from wokhei.standards.report import called, short_name

NOT_ADVICE = (
    "Automated reading, not legal advice. "
    "Where a standard's steward has decided on this very text, that is shown as authority."
)
# A sign beside the word, so that a verdict can be told without colours.
_SIGNS = {
    AssessmentVerdict.MEETS: "✓",
    AssessmentVerdict.FAILS: "✗",
    AssessmentVerdict.CONDITIONAL: "◐",
    AssessmentVerdict.UNCLEAR: "?",
    AssessmentVerdict.CONTRADICTORY: "⇄",
    AssessmentVerdict.SILENT: "–",
    AssessmentVerdict.NOT_APPLICABLE: "–",
}
# The end of a wrapped line; before a blank line or a list mark it stays.
_WRAPPED = re.compile(r"(?<!\n)[ \t]*\n(?![ \t]*(?:\n|[-*•(]|\w{1,3}[.)]\s))[ \t]*")
_OPEN = frozenset({AssessmentVerdict.FAILS, AssessmentVerdict.CONTRADICTORY})
# Contrast of every colour on its ground is at least 4.5 to 1, in light and in dark.
_STYLE = """
:root{color-scheme:light dark;--ink:#1a1a1a;--ground:#fff;--soft:#595959;--line:#d0d0d0;
--good:#00592d;--bad:#a4000f;--mid:#7a4d00;--quote:#f4f4f1}
@media (prefers-color-scheme:dark){:root{--ink:#ececec;--ground:#161616;--soft:#a8a8a8;
--line:#3c3c3c;--good:#6fd69b;--bad:#ff9a94;--mid:#f0c070;--quote:#222}}
*{box-sizing:border-box}
body{font:1rem/1.5 system-ui,sans-serif;max-width:62rem;margin:0 auto;padding:1.5rem 1rem 3rem;
color:var(--ink);background:var(--ground);overflow-wrap:anywhere}
h1{font-size:1.6rem;line-height:1.2}h2{font-size:1.25rem;margin-top:2.5rem}
h3{font-size:1.05rem;margin:1.8rem 0 .4rem}
.soft{color:var(--soft);font-size:.9rem}code{font-size:.85em}
table{border-collapse:collapse;width:100%;table-layout:fixed}
th,td{text-align:left;vertical-align:top;padding:.55rem .6rem .55rem 0;
border-bottom:1px solid var(--line)}
th[scope=row]{font-weight:500}
th:nth-child(1){width:30%}th:nth-child(2){width:9.5rem}
.verdict{font-weight:600;white-space:nowrap}
.meets{color:var(--good)}.fails{color:var(--bad)}
.conditional,.unclear,.contradictory{color:var(--mid)}.silent,.not_applicable{color:var(--soft)}
summary{cursor:pointer}
blockquote{margin:.4rem 0 .1rem;padding:.4rem .8rem;border-left:3px solid var(--line);
background:var(--quote);white-space:pre-line}
blockquote.first{border-left-color:currentcolor}
.place{margin:0 0 .5rem;color:var(--soft);font-size:.8rem}
@media (max-width:40rem){thead{position:absolute;width:1px;height:1px;overflow:hidden;
clip-path:inset(50%)}
tr,th,td{display:block;width:auto!important;border:0;padding:.1rem 0}
tr{border-bottom:1px solid var(--line);padding:.7rem 0}}
@media print{details::details-content{content-visibility:visible}}
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
        f'<h1>Compared with a standard</h1><p class="soft">{escape(NOT_ADVICE)}</p>{body}'
        "</main></body></html>\n"
    )


def _document(assessment: Assessment) -> str:
    known = ", ".join(
        escape(one.id) + ("" if one.exact else " and more") for one in assessment.identified
    )
    parts = [
        f"<h2>{escape(assessment.document)}</h2>",
        f'<p class="soft">Known texts in it: {known or "none"}. '
        f"SHA-256 <code>{escape(assessment.sha256)}</code></p>",
    ]
    if assessment.note:
        note = assessment.note[:1].upper() + assessment.note[1:]
        parts.append(f"<p><strong>{escape(note)}.</strong></p>")
    parts.extend(_threshold(frame) for frame in assessment.frames if frame.threshold)
    parts.extend(_standard(standard) for standard in assessment.standards)
    parts.extend(_part(part) for part in assessment.parts)
    return "".join(parts)


def _part(part: AssessedPart) -> str:
    """One of several licences, folded."""
    about = f", for {escape(part.applies_to)}" if part.applies_to else ""
    tables = "".join(_standard(standard) for standard in part.standards)
    return (
        f"<details><summary><strong>{escape(part.name)}</strong>{about} "
        f'<span class="soft">(characters {part.start:,} to {part.end:,})</span></summary>'
        f"{tables}</details>"
    )


def _standard(standard: StandardAssessment) -> str:
    count = Counter(row.verdict for row in standard.rows)
    told = ", ".join(
        f"{count[verdict]} {verdict.value.replace('_', ' ')}"
        for verdict in AssessmentVerdict
        if count[verdict]
    )
    rows = "".join(_row(row) for row in standard.rows)
    return (
        f'<h3>{escape(standard.title)}</h3><p class="soft">{told}</p><table><thead><tr>'
        '<th scope="col">Criterion</th><th scope="col">Verdict</th><th scope="col">Words</th>'
        f"</tr></thead><tbody>{rows}</tbody></table>"
    )


def _row(row: AssessmentRow) -> str:
    basis = "" if row.basis is Basis.TEXT else f'<div class="soft">{escape(row.basis.value)}</div>'
    verdict = escape(row.verdict.value.replace("_", " "))
    return (
        f'<tr><th scope="row">{escape(called(row))}</th>'
        f'<td class="{escape(row.verdict.value)}"><span class="verdict">'
        f'<span aria-hidden="true">{_SIGNS[row.verdict]}</span> {verdict}</span>{basis}</td>'
        f"<td>{_words(row)}</td></tr>"
    )


def _words(row: AssessmentRow) -> str:
    """The quotes of a row, folded but where they speak against the document, and its note."""
    note = f'<div class="soft">{escape(row.note)}</div>' if row.note else ""
    if row.quote is None and not row.counter:
        return note or '<span class="soft">no words on it</span>'
    first = _quote(row.quote, " class=first") if row.quote else ""
    heading = "against it" if row.verdict is AssessmentVerdict.CONTRADICTORY else "see also"
    more = "".join(_quote(quote) for quote in row.counter)
    more = f'<p class="place">{heading}:</p>{more}' if more else ""
    opened = " open" if row.verdict in _OPEN else ""
    return f"<details{opened}><summary>{_where(row)}</summary>{first}{more}</details>{note}"


def _where(row: AssessmentRow) -> str:
    clause = row.quote.clause.replace("*", "").strip(" #_") if row.quote else ""
    place = f"clause {escape(clause)}" if clause else "quote"
    if not row.document:
        return place
    return f"{place} <span class=soft>in {escape(short_name(row.document))}</span>"


def _quote(quote: Quote, kind: str = "") -> str:
    return (
        f"<blockquote{kind}>{escape(_WRAPPED.sub(' ', quote.text))}</blockquote>"
        f'<p class="place">characters {quote.start:,} to {quote.end:,}</p>'
    )


def _threshold(frame: Frame) -> str:
    threshold = frame.threshold
    assert threshold is not None  # noqa: S101  # the caller has looked
    when = threshold.measured_when or "the text does not say when"
    return (
        f"<p><strong>Threshold: {escape(threshold.label)}.</strong> "
        f"Effect: {escape(frame.effect.value.replace('_', ' '))}. Measured: {escape(when)}.</p>"
    )
