"""Filters for every template: instants, numbers, addresses, machine-readable data."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from urllib.parse import urlsplit

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe

from wokhei.domain.document import DatePrecision
from wokhei.domain.draft import SentenceKind
from wokhei.domain.figures import (
    date_in_words,
    number_in_digits,
    probability_in_digits,
)
from wokhei.domain.signal import SignalKind
from wokhei.publishing.apparatus import PageSentence, counted, outlets, web_address
from wokhei.publishing.page import PageSignal
from wokhei.publishing.site import Site
from wokhei.publishing.spread import PageFigure
from wokhei.text.orders import shown
from wokhei.web.chart import Chart, page_chart
from wokhei.web.explanation import COUNTED, TESTED
from wokhei.web.spread import Spread, spread

register = template.Library()
register.filter("counted", counted)
register.filter("outlets", outlets)
register.filter("shown", shown)

RESTS_ON = {
    SentenceKind.QUOTED: "Quoted: word for word from the source",
    SentenceKind.REPORTED: "Reported: says in other words what the source says",
    SentenceKind.COMPUTED: "Computed: a figure that the desk calculated",
    SentenceKind.METHOD: "Method: from the record of this run",
    SentenceKind.STRUCTURAL: "Structural: holds no fact",
}
_PRECISIONS = {len("2020"): DatePrecision.YEAR, len("2020-07"): DatePrecision.MONTH}
_ESCAPES = {ord("<"): "\\u003C", ord(">"): "\\u003E", ord("&"): "\\u0026"}


def _instant(value: datetime | str) -> datetime:
    return (datetime.fromisoformat(value) if isinstance(value, str) else value).astimezone(UTC)


@register.filter
def day(value: datetime | str | None) -> SafeString | str:
    """An instant as its day, with the instant for machines; a year or month as it is known."""
    if not value:
        return "never"
    if isinstance(value, str) and (precision := _PRECISIONS.get(len(value))):
        at = datetime.fromisoformat(f"{value}-01-01"[:10]).replace(tzinfo=UTC)
        return format_html('<time datetime="{}">{}</time>', value, date_in_words(at, precision))
    at = _instant(value)
    return format_html('<time datetime="{}">{}</time>', at.isoformat(), date_in_words(at))


@register.filter
def counts(signal: PageSignal) -> dict[str, object]:
    """What the numbers of a signal are called, by its kind, and whether it is a test."""
    kind = SignalKind(signal["kind"])
    observed, expected = COUNTED[kind]
    return {"observed": observed, "expected": expected, "tested": kind in TESTED}


@register.filter
def moment(value: datetime | str | None) -> SafeString | str:
    """An instant as day and minute in UTC, with the instant for machines."""
    if not value:
        return "never"
    at = _instant(value)
    words = f"{date_in_words(at)}, {at:%H:%M} UTC"
    return format_html('<time datetime="{}">{}</time>', at.isoformat(), words)


@register.filter
def number(value: float) -> str:
    """A number to the precision a reader can use."""
    return f"{value:,}" if isinstance(value, int) else number_in_digits(value)


@register.filter
def drawn(signal: PageSignal) -> Chart | None:
    """The chart of the series that an edition keeps; None when it keeps none."""
    return page_chart(signal)


@register.filter
def spread_out(figures: list[PageFigure] | str) -> Spread | None:
    """The chart of figures on which sources differ; None where an edition keeps none."""
    return spread(figures) if isinstance(figures, list) else None


@register.filter
def words(value: str) -> str:
    """A name of a closed list as words."""
    return value.replace("_", " ")


@register.filter
def probability(value: float) -> str:
    """A p or q value; very small ones as a bound."""
    return probability_in_digits(value).replace("below ", "<\u2009")


@register.filter
def at(items: list[object], place: int) -> object:
    """The item at a place of a list."""
    return items[place]


@register.filter
def clause(name: str) -> str:
    """A clause as one says it: by its number, or by the heading it stands under.

    Examples:
        >>> clause("2.b"), clause("Redistribution")
        ('clause 2.b', 'under “Redistribution”')
    """
    return f"clause {name}" if name[:1].isdigit() or len(name) < 6 else f"under “{name}”"


@register.filter
def address(url: str) -> str:
    """The URL where it is safe to send a reader, else an empty string."""
    return web_address(url)


@register.filter
def host(url: str) -> str:
    """The host that a URL names."""
    return urlsplit(web_address(url)).hostname or ""


@register.filter
def language(tag: str) -> str:
    """A language tag fit for `lang`, else an empty string, which HTML reads as unknown."""
    plain = tag.replace("-", "")
    return tag if tag != "und" and plain.isascii() and plain.isalnum() else ""


@register.filter
def json_ld(data: object) -> SafeString:
    """Data as JSON that cannot end the script element it stands in."""
    text = json.dumps(data, ensure_ascii=False).translate(_ESCAPES)
    return mark_safe(text)  # noqa: S308  # <, > and & are escaped as JSON allows


@register.filter
def notes(one: PageSentence) -> SafeString:
    """The numbered notes of a sentence, each a link to what it rests on."""
    marks = format_html_join(
        "",
        '<a class="note" role="doc-noteref" id="{id}" href="#{target}">'
        '<span class="unseen">Source </span>{label}<span class="unseen">: {title}</span></a>',
        one["marks"],
    )
    figures = format_html_join(
        "",
        '<a class="note figure" role="doc-noteref" id="{id}" href="#{target}">'
        '<span class="unseen">Calculation </span>{label}</a>',
        one["figures"],
    )
    return format_html("{}{}", marks, figures)


@register.filter
def sentence(one: PageSentence) -> SafeString:
    """A sentence with its kind and its notes; no white space before a note."""
    kind = SentenceKind(one["kind"])
    return format_html(
        '<span class="sentence {}" title="{}">{}</span>{}',
        kind.value,
        RESTS_ON[kind],
        one["text"],
        notes(one),
    )


@register.filter
def rests_on(kind: str) -> str:
    """What a sentence of that kind rests on, in words."""
    return RESTS_ON[SentenceKind(kind)]


@register.filter
def desk_name(slug: str, site: Site) -> str:
    """The name of the desk of that slug."""
    return site.desk(slug).name
