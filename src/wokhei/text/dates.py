"""Dates and times of day as they are meant."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from wokhei.domain.span import Span
from wokhei.text.quantity import Dimension, Quantity, comparator, hedged
from wokhei.text.units import MONTHS, WEEKDAYS

_MONTH = "|".join(sorted({*MONTHS, *map(str.upper, MONTHS)}, key=len, reverse=True))
_DAY = r"(?P<{0}>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
_YEAR = r"(?P<{0}>1\d{{3}}|20\d\d|21\d\d)"
_DATE = re.compile(
    r"(?<![\w.])(?:"
    rf"(?P<m1>{_MONTH})\.?\s+(?:the\s+)?{_DAY.format('d1')}(?!\d|,\d)(?:,?\s+{_YEAR.format('y1')})?"
    rf"|{_DAY.format('d2')}\s+(?:of\s+)?(?P<m2>{_MONTH})\b\.?(?:,?\s+{_YEAR.format('y2')})?"
    rf"|(?P<m3>{_MONTH})\.?,?\s+(?:of\s+)?{_YEAR.format('y3')}"
    r"|(?P<y4>1\d{3}|20\d\d)-(?P<m4>0[1-9]|1[0-2])-(?P<d4>[0-3]\d)(?=T\d|\b)"
    r"|(?P<d5>0?[1-9]|[12]\d|3[01])\.(?P<m7>0?[1-9]|1[0-2])\.(?P<y5>1\d{3}|20\d\d)"
    r"|(?P<decade>1\d\d0|20\d0)(?:'|’)?s|(?:(?<=the )|(?<=the ['’])|(?<=\s['’]))(?P<short>[2-9]0)s"
    r"|(?P<m5>January|February|April|June|July|August|September|October|November|December)"
    r"|(?:(?<=in )|(?<=since )|(?<=until )|(?<=by )|(?<=last )|(?<=early )|(?<=late )|(?<=next ))"
    r"(?P<m6>March|May)"
    r"|(?P<w>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)s?"
    r")(?![^\W\d_](?!\d))(?!\d)",
)
_CLOCK = re.compile(
    r"(?:(?<![\w.,:])|(?<=\dT))(?:(?P<hour>\d\d?)(?::|\.(?=[0-5]\d\s?[ap]\.?m\b))"
    r"(?P<minute>[0-5]\d)(?![\d%]|[.,]\d)(?:\s?(?P<half>[ap])\.?m\b)?"
    r"|(?P<full>1[0-2]|0?[1-9])\s?(?:(?P<side>[ap])\.?m\b\.?|o['’]clock))",
    re.IGNORECASE,
)


def dates(text: str) -> Iterable[Quantity]:
    """Its dates, in order."""
    for match in _DATE.finditer(text):
        fields = match.groupdict()
        year = _field(fields, "y1", "y2", "y3", "y4", "y5", "decade")
        month = _field(fields, "m1", "m2", "m3", "m4", "m5", "m6", "m7")
        day = _field(fields, "d1", "d2", "d4", "d5")
        year = f"19{fields['short']}" if fields["short"] else year
        yield Quantity(
            span=Span(match.start(), match.end()),
            dimension=Dimension.DATE,
            value=0.0,
            years=_decades(year) if fields["decade"] or fields["short"] else 1,
            comparator=comparator(text, match.start(), match.end()),
            hedged=hedged(text, match.start()),
            year=int(year or 0),
            month=int(month) if month.isdigit() else MONTHS.get(month.capitalize(), 0),
            day=int(day or 0),
            weekday=WEEKDAYS.get(fields["w"] or "", 0),
        )


def _field(fields: Mapping[str, str | None], *names: str) -> str:
    """The first of some groups of a match that holds something; empty where none does."""
    return next((found for found in map(fields.get, names) if found), "")


def _decades(year: str) -> int:
    """The years that `1990s` or `1800s` may mean."""
    return 100 if year.endswith("00") else 10


def clocks(text: str) -> Iterable[Quantity]:
    """Times of day: `05:47`, `8.45 pm`, `9 am`, `8 o'clock`."""
    for match in _CLOCK.finditer(text):
        hour, minute = int(match["hour"] or match["full"]), int(match["minute"] or 0)
        half = (match["half"] or match["side"] or "").lower()
        if half:
            hour = hour % 12 + (12 if half == "p" else 0)
        sure = half or hour > 12 or (match["hour"] or "").startswith("0")  # of 24 hours
        yield Quantity(
            span=Span(match.start(), match.end()),
            dimension=Dimension.CLOCK,
            value=60.0 * hour + minute,
            unit="day" if sure else "",
            number=60.0 * hour + minute,
            comparator=comparator(text, match.start(), match.end()),
        )
