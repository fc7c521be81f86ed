"""Dates as feeds write them, in many languages, without ever guessing from the clock."""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, datetime, timedelta, timezone

from wokhei.domain.document import DatePrecision

MAX_DATE = 80  # characters; the longest real date seen has 45

# Names of months by their first letters, lower case and without accents; the longest prefix wins.
# English, German, French, Spanish, Italian, Portuguese, Dutch, Scandinavian, Polish, Czech,
# Hungarian, Finnish, Romanian, Turkish, Russian, Ukrainian, Greek, Indonesian.
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan ene gen januar januari jän sty led ledn tam ianu oca янв січ ιαν γεν",
            "feb fev febr lut uno unor helm sub şub фев лют φεβ",
            "mar maa mae mär mrz mars marz maart brez maalis мар бер μαρ маρ",
            "apr abr avr kwi dub huhti nis апр кві απρ",
            "may mai mei maj mag maio mayo kve kvet touko мая май тра μαι μαϊ",
            "jun juin giu cze cerven kesa haz июн чер ιουν iun ιον",
            "jul juil lug lip cervenec heina tem июл лип ιουλ iul ιολ",
            "aug ago aou aoû sie srp elo agu ağu авг сер αυγ agt",
            "sep set sept wrz zar syys eyl сен вер σεπ szept",
            "oct okt ott out paz rij loka eki ekim окт жов οκτ",
            "nov lis listop marras kas ноя лис νοε noi",
            "dec dez des dic déc gru pro prosinec joulu ara дек гру δεκ",
        ),
        start=1,
    )
    for name in names.split()
}

# Hours east of UTC. Ambiguous letters follow RFC 822 and American use, as feeds do.
_ZONES = {
    **dict.fromkeys(["ut", "utc", "gmt", "z", "wet"], 0.0),
    **dict.fromkeys(["bst", "cet", "mez", "west"], 1.0),
    **dict.fromkeys(["cest", "mesz", "eet", "sast"], 2.0),
    **dict.fromkeys(["eest", "msk"], 3.0),
    "ist": 5.5,
    "sgt": 8.0,
    "hkt": 8.0,
    "jst": 9.0,
    "kst": 9.0,
    "aest": 10.0,
    "aedt": 11.0,
    "nzst": 12.0,
    "nzdt": 13.0,
    "art": -3.0,
    "brt": -3.0,
    "ast": -4.0,
    "edt": -4.0,
    "et": -5.0,
    "est": -5.0,
    "cdt": -5.0,
    "ct": -6.0,
    "cst": -6.0,
    "mdt": -6.0,
    "mst": -7.0,
    "mt": -7.0,
    "pdt": -7.0,
    "pst": -8.0,
    "pt": -8.0,
    "akdt": -8.0,
    "akst": -9.0,
    "hst": -10.0,
}

_TIME = (
    r"(?P<hour>\d{1,2})[:h](?P<minute>\d{1,2})(?::(?P<second>\d{1,2})(?:[.,]\d{1,9})?)?"
    r"(?:\s*(?P<half>[ap])\.?m\.?(?![a-z]))?"
)
_ZONE = r"(?:\s*(?:\(?(?P<zone>[a-z]{1,5})\)?)?\s*(?P<offset>[+-]\d{1,2}:?\d{0,2})?)?"
_ISO = re.compile(
    r"(?P<year>\d{4})(?:-?(?P<month>\d{2})(?:-?(?P<day>\d{2}))?)?"
    rf"(?:(?:\s*t\s*|\s+){_TIME}{_ZONE})?(?!\d)",
)
_ISO_COMPACT = re.compile(
    r"(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})t?(?P<hour>\d{2})(?P<minute>\d{2})(?P<second>\d{2})"
    rf"{_ZONE}$"
)
_ORDINAL = re.compile(r"(?P<year>\d{4})-?(?P<yearday>\d{3})$")
_EPOCH = re.compile(r"\d{9,10}(?:\.\d+)?$|\d{13}$")
_WEEK = re.compile(r"(?P<year>\d{4})-?w(?P<week>\d{2})(?:-?(?P<day>[1-7]))?$")
# After the year, and so no part of the date.
_DOTTED_CLOCK = re.compile(r"(?<=\d{4})(,?\s+(?:klo?\.?\s+)?\d\d?)\.(\d\d)(?:\.(\d\d))?(?![\d.])")
_CLOCK = re.compile(rf"(?<![\d:]){_TIME}{_ZONE}")
_DAY_MONTH_YEAR = re.compile(
    r"(?<!\d)(?P<day>\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s*(?:de\s+|-|/|\s)?(?P<name>[^\W\d_]{3,12})"
    r"\.?,?(?:\s+de\s+|\s*[-/]\s*|\s+)'?(?P<year>\d{4}|\d{2})(?![\d:])"
)
_MONTH_DAY_YEAR = re.compile(
    r"(?P<name>[^\W\d_]{3,12})\.?\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<year>\d{4})(?![\d:])"
)
_ASCTIME = re.compile(
    r"(?P<name>[a-z]{3})\s+(?P<day>\d{1,2})\s+\d{1,2}:\d{2}(?::\d{2})?\s+(?:[a-z]{3,4}\s+)?(?P<year>\d{4})$"
)
_YEAR_NAME_DAY = re.compile(
    r"(?P<year>\d{4})[\s.\-]+(?P<name>[^\W\d_]{3,12})[\s.\-]+(?P<day>\d{1,2})"
)
_YEAR_MONTH_DAY = re.compile(
    r"(?P<year>\d{4})\s*[./年년-]\s*(?P<month>\d{1,2})\s*[./月월-]\s*(?P<day>\d{1,2})"
)
_DOTTED = re.compile(r"(?<!\d)(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>\d{4})(?!\d)")
_SLASHED = re.compile(r"(?<!\d)(?P<one>\d{1,2})[/-](?P<two>\d{1,2})[/-](?P<year>\d{4}|\d{2})(?!\d)")

# How most feeds write them; what these match, the others would read as the same.
_RFC_822 = re.compile(
    r"(?:[A-Z][a-z]{2}, )?(?P<day>\d\d?) (?P<name>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) "
    r"(?P<year>\d{4}) (?P<time>\d\d:\d\d:\d\d) (?:GMT|UTC|Z|(?P<offset>[+-](?:0\d|1[0-3])[0-5]\d))",
    re.ASCII,
)
_RFC_3339 = re.compile(
    r"(?P<date>\d{4}-\d\d-\d\d)T(?P<time>\d\d:\d\d:\d\d)(?:\.\d{1,9})?"
    r"(?:Z|(?P<offset>[+-](?:0\d|1[0-3]):[0-5]\d))",
    re.ASCII,
)

_MONTH_ALONE = re.compile(
    r"(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)"
    r"|(?P<name>[^\W\d_]{3,12})\.? (?P<of>(?:19|20)\d\d)"
)
_YEAR_ALONE = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def parse_date(text: str) -> datetime | None:
    """The instant that the text names, in UTC; None where it names none that can be read for sure.

    A time without a zone counts as UTC, a day without a time as its first moment. Numbers that
    could be day or month (03/04/2025) are not guessed at.

    Examples:
        >>> parse_date("Thu, 15 May 2025 08:30:00 +0200").isoformat()
        '2025-05-15T06:30:00+00:00'
        >>> parse_date("2. Mai 2025").date().isoformat()
        '2025-05-02'
        >>> parse_date("tomorrow") is None
        True
    """
    if found := _usual(text):
        return found
    text = unicodedata.normalize("NFKC", text[: 2 * MAX_DATE]).strip().lower()
    if not text or len(text) > MAX_DATE:
        return None
    try:
        return _iso(text) or _written(text)
    except (ValueError, OverflowError):
        return None


def stated_date(text: str) -> tuple[datetime, DatePrecision] | None:
    """The date that a person has written, and how exact it is; None where there is no year in it.

    Examples:
        >>> at, precision = stated_date("2023-07")
        >>> at.date().isoformat(), precision.value
        ('2023-07-01', 'month')
        >>> stated_date("about 2020")[1].value
        'year'
    """
    text = " ".join(text.split())[:MAX_DATE]
    if found := _MONTH_ALONE.fullmatch(text):
        month = int(found["month"]) if found["month"] else _month(found["name"].lower()) or 0
        if 1 <= month <= 12:
            year = int(found["year"] or found["of"])
            return datetime(year, month, 1, tzinfo=UTC), DatePrecision.MONTH
    exact = None if _YEAR_ALONE.fullmatch(text) else parse_date(text)
    if exact is not None:
        return exact, DatePrecision.DAY
    years = _YEAR_ALONE.findall(text)
    if len(set(years)) != 1:
        return None
    return datetime(int(years[0]), 1, 1, tzinfo=UTC), DatePrecision.YEAR


def _usual(text: str) -> datetime | None:
    """The instant, where it is written as most are; None: to be read with more patience."""
    if match := _RFC_822.fullmatch(text):
        date = f"{match['year']}-{_MONTHS[match['name'].lower()]:02}-{match['day']:0>2}"
    elif match := _RFC_3339.fullmatch(text):
        date = match["date"]
    else:
        return None
    try:
        found = datetime.fromisoformat(f"{date}T{match['time']}{match['offset'] or '+00:00'}")
        return _sane(found)
    except (ValueError, OverflowError):
        return None


def _iso(text: str) -> datetime | None:
    if _EPOCH.match(text):
        seconds = float(text)
        return _sane(datetime.fromtimestamp(seconds / 1000 if len(text) == 13 else seconds, UTC))
    if compact := _ISO_COMPACT.match(text):
        return _instant(compact)
    if match := _ORDINAL.match(text):
        return _sane(
            datetime(int(match["year"]), 1, 1, tzinfo=UTC)
            + timedelta(days=int(match["yearday"]) - 1)
        )
    if match := _WEEK.match(text):
        year, week, day = (int(match[name] or 1) for name in ("year", "week", "day"))
        return _sane(datetime.fromisocalendar(year, week, day).replace(tzinfo=UTC))
    match = _ISO.match(text)
    if match and (match.end() == len(text) or match["hour"]):
        return _instant(match)
    return None


def _written(text: str) -> datetime | None:
    """A date in words or national numbers, with or without a time."""
    clock = _CLOCK.search(text) or _CLOCK.search(_DOTTED_CLOCK.sub(_with_colons, text))
    for pattern in (_ASCTIME, _DAY_MONTH_YEAR, _MONTH_DAY_YEAR, _YEAR_NAME_DAY):
        for match in pattern.finditer(text):
            month = _month(match["name"])
            if month:
                return _at(match["year"], month, match["day"], clock=clock, text=text)
    if numbers := _YEAR_MONTH_DAY.search(text) or _DOTTED.search(text):
        month = int(numbers["month"])
        return _at(numbers["year"], month, numbers["day"], clock=clock, text=text)
    if numbers := _SLASHED.search(text):
        one, two = int(numbers["one"]), int(numbers["two"])
        if one > 12 >= two:
            return _at(numbers["year"], two, one, clock=clock, text=text)
        if two > 12 >= one or one == two:
            return _at(numbers["year"], one, two, clock=clock, text=text)
    return None


def _with_colons(match: re.Match[str]) -> str:
    return ":".join(part for part in match.groups() if part)


def _month(name: str) -> int | None:
    bare = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
    for form in (name, bare):
        for length in range(min(len(form), 9), 2, -1):
            if form[:length] in _MONTHS:
                return _MONTHS[form[:length]]
    return None


def _at(
    year: str, month: int, day: str | int, *, clock: re.Match[str] | None, text: str
) -> datetime | None:
    years = int(year)
    if len(year) == 2:
        years += 2000 if years < 70 else 1900  # POSIX strptime
    moment = datetime(years, month, int(day), tzinfo=UTC)
    if clock is None:
        return _sane(moment)
    return _timed(moment, clock, afternoon=_afternoon(text))


def _afternoon(text: str) -> bool | None:
    if any(word in text for word in ("오후", "μμ", "du.", "下午")):
        return True
    return False if any(word in text for word in ("오전", "πμ", "de.", "上午")) else None


def _instant(match: re.Match[str]) -> datetime | None:
    groups = match.groupdict()
    moment = datetime(
        int(match["year"]), int(groups["month"] or 1), int(groups["day"] or 1), tzinfo=UTC
    )
    return _timed(moment, match, afternoon=None) if groups.get("hour") else _sane(moment)


def _timed(moment: datetime, clock: re.Match[str], *, afternoon: bool | None) -> datetime | None:
    groups = clock.groupdict()
    hour = int(groups["hour"])
    if groups.get("half"):
        afternoon = groups["half"] == "p"
    if afternoon is not None and hour <= 12:
        hour = hour % 12 + (12 if afternoon else 0)
    minute, second = int(groups["minute"]), int(groups["second"] or 0)
    if hour > 24 or minute > 59 or second > 60:
        return None
    moment += timedelta(hours=hour, minutes=minute, seconds=min(second, 59))
    return _sane(moment.replace(tzinfo=_zone(groups["zone"], groups["offset"])))


def _zone(name: str | None, offset: str | None) -> timezone:
    """The offset where it can be true, else the named zone, else UTC."""
    if offset:
        hours, _, minutes = offset[1:].partition(":")
        if len(hours) > 2:
            hours, minutes = hours[:2], hours[2:]
        away = timedelta(hours=int(hours), minutes=int(minutes or 0))
        if away <= timedelta(hours=14) and int(minutes or 0) < 60:
            return timezone(away if offset[0] == "+" else -away)
        return UTC
    return timezone(timedelta(hours=_ZONES.get(name or "", 0.0)))


def _sane(moment: datetime) -> datetime | None:
    moment = moment.astimezone(UTC)
    return moment if moment.year >= 1900 else None
