"""Did we miss a story? An outside list of headlines against what was ingested and signalled."""

from __future__ import annotations

import csv
import gzip
import json
import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from urllib.parse import urlsplit

from wokhei.domain.document import Document
from wokhei.domain.errors import InputError
from wokhei.domain.signal import Signal
from wokhei.evaluation.streams import Replay
from wokhei.signals import WatchConfig
from wokhei.text.stems import stem
from wokhei.text.terms import is_stop
from wokhei.text.tokens import words

# Cosine of two titles from which they tell of one event. On the marked stories of 2014 it finds
# another title of the story for 82 % of titles, 94 % of those rightly; 3 % of other years' match.
_ALIKE = 0.35
_AROUND = timedelta(days=2)  # a headline's day and the reports on it may lie so far apart
_HISTORY = WatchConfig().bucket * (WatchConfig().minimum_baseline + WatchConfig().guard_buckets)
_RAREST = 6  # words of a headline that look for titles
_NAMES = {"title": "title", "headline": "title", "date": "date", "published": "date", "url": "url"}
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}\S*)?")
_URL = re.compile(r"https?://\S+")


class Outcome(StrEnum):
    """What became of a headline, from the worst to the best."""

    NO_SOURCE = "no source"  # nothing that was ingested tells of it
    NOT_GROUPED = "not grouped"  # something does, and was grouped with no other report
    BELOW_THRESHOLD = "below threshold"  # reports were grouped, and raised no signal
    SIGNALLED = "signalled"


@dataclass(frozen=True, slots=True)
class Headline:
    """One line of the outside list."""

    title: str
    on: date | None = None  # None: of any day
    url: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of one headline; `why` says it in words, `documents` are those on it."""

    headline: str
    on: str
    outcome: Outcome
    why: str
    signal: str  # its label; empty where there is none
    documents: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Missed:
    """How much of an outside list was ingested, grouped and signalled; the misses in its order."""

    headlines: int
    ingested: float
    grouped: float
    signalled: float
    misses: tuple[Answer, ...]


def read_headlines(path: Path) -> list[Headline]:
    """The headlines of a file: JSON Lines, tab-separated values, or a headline a line.

    JSON has `title` (or `headline`), and may have `date` (or `published`) and `url`. Columns may be
    named by a first line of those names; without one, and in plain lines, a date and a URL are
    known by their form. Empty lines and lines that begin with `#` are passed over.

    Raises:
        InputError: A line has no headline, or the file has none or cannot be read.
    """
    try:
        data = path.read_bytes()
        text = (gzip.decompress(data) if path.suffix == ".gz" else data).decode("utf-8-sig")
    except (OSError, EOFError, UnicodeDecodeError) as error:
        raise InputError(f"cannot be read: {error}", where=str(path)) from error
    found = [
        _checked(headline, where=str(path), line=number)
        for number, headline in _parsed(text, where=str(path))
    ]
    if not found:
        raise InputError("holds no headlines", where=str(path))
    return found


def against(headlines: Sequence[Headline], stream: Sequence[Document], replay: Replay) -> Missed:
    """What became of each headline in a replay of the stream.

    Args:
        headlines: The outside list.
        stream: What was ingested, earliest first.
        replay: What the watch made of it, with its near misses and stories.
    """
    search = _Titles(stream)
    started_at = stream[0].published_at
    answers = [_answer(one, search, replay, started_at=started_at) for one in headlines]
    reached = Counter(answer.outcome for answer in answers)
    outcomes = list(Outcome)

    def share(least: Outcome) -> float:
        at_least = sum(reached[one] for one in outcomes[outcomes.index(least) :])
        return round(at_least / len(answers), 4) if answers else 0.0

    return Missed(
        headlines=len(answers),
        ingested=share(Outcome.NOT_GROUPED),
        grouped=share(Outcome.BELOW_THRESHOLD),
        signalled=share(Outcome.SIGNALLED),
        misses=tuple(one for one in answers if one.outcome is not Outcome.SIGNALLED),
    )


class _Titles:
    """Finds the documents of a stream that tell what a headline tells."""

    def __init__(self, stream: Sequence[Document]) -> None:
        self._documents = stream
        self._roots = [_roots(document.title) for document in stream]
        self._by_url: dict[str, list[int]] = {}
        self._postings: dict[str, list[int]] = {}
        for at, document in enumerate(stream):
            if document.url:
                self._by_url.setdefault(_address(document.url), []).append(at)
            for root in self._roots[at]:
                self._postings.setdefault(root, []).append(at)

    def on(self, headline: Headline) -> list[Document]:
        """Documents at the headline's URL, or near its day with a title like it; best first."""
        found = dict.fromkeys(self._by_url.get(_address(headline.url), ()) if headline.url else ())
        roots = _roots(headline.title)
        length = self._length(roots)
        rarest = sorted(roots, key=lambda root: (-self._weight(root), root))[:_RAREST]
        near: list[tuple[float, int]] = []
        for at in {at for root in rarest for at in self._postings.get(root, ())}:
            if not _is_near(self._documents[at], headline.on):
                continue
            shared = sum(self._weight(root) ** 2 for root in roots & self._roots[at])
            alike = shared / (length * self._length(self._roots[at]))
            if alike >= _ALIKE:
                near.append((-alike, at))
        found.update(dict.fromkeys(at for _, at in sorted(near)))
        return [self._documents[at] for at in found]

    def _weight(self, root: str) -> float:
        return math.log(1 + len(self._documents) / (1 + len(self._postings.get(root, ()))))

    def _length(self, roots: Iterable[str]) -> float:
        return math.sqrt(sum(self._weight(root) ** 2 for root in roots)) or 1.0


def _answer(headline: Headline, search: _Titles, replay: Replay, *, started_at: datetime) -> Answer:
    on_it = search.on(headline)
    outcome, why, signal = _judged({document.id for document in on_it}, headline, replay)
    history = min((document.published_at for document in on_it), default=started_at) - started_at
    if outcome is Outcome.BELOW_THRESHOLD and not signal and history < _HISTORY:
        needed = _HISTORY.days
        why += f", {history.days} days after the first item; a baseline needs {needed}"
    return Answer(
        headline=headline.title,
        on=headline.on.isoformat() if headline.on else "",
        outcome=outcome,
        why=why,
        signal=signal,
        documents=tuple(document.id for document in on_it),
    )


def _judged(ids: set[str], headline: Headline, replay: Replay) -> tuple[Outcome, str, str]:
    if not ids:
        when = f" within {_AROUND.days} days of {headline.on}" if headline.on else ""
        return Outcome.NO_SOURCE, f"no item that was ingested{when} has a title like it", ""
    signal = _touching(replay.signals, ids)
    if signal is not None:
        return Outcome.SIGNALLED, "", signal.label
    stories = {replay.stories[name] for name in ids if name in replay.stories}
    families = max((len(replay.families[story]) for story in stories), default=1)
    if families < 2:
        return Outcome.NOT_GROUPED, "each item on it stands alone or is of one owner", ""
    nearly = _touching(replay.nearly, ids)
    if nearly is not None:
        return Outcome.BELOW_THRESHOLD, nearly.reason, nearly.label
    return Outcome.BELOW_THRESHOLD, f"{families} owners told of it; no term came close", ""


def _touching(signals: Sequence[Signal], ids: set[str]) -> Signal | None:
    """The best signal that rests on one of these documents."""
    found = [signal for signal in signals if not ids.isdisjoint(signal.document_ids)]
    return min(found, key=lambda signal: (-signal.score, signal.id), default=None)


def _parsed(text: str, *, where: str) -> Iterator[tuple[int, Headline]]:
    names: list[str] | None = None  # None: the columns have no names
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        if line.lstrip().startswith("{"):
            yield number, _of_json(line, where=where, number=number)
            continue
        cells = next(csv.reader([line], delimiter="\t", quoting=csv.QUOTE_NONE))
        folded = [cell.strip().casefold() for cell in cells]
        if names is None and "title" in (_NAMES.get(cell) for cell in folded):
            names = folded
            continue
        if names is not None:
            row = {_NAMES.get(name, name): cell for name, cell in zip(names, cells, strict=False)}
            yield number, _of_row(row, where=where, number=number)
            continue
        yield number, _of_cells(cells if len(cells) > 1 else _cells(line))


def _of_json(line: str, *, where: str, number: int) -> Headline:
    try:
        row = json.loads(line)
    except ValueError as error:
        raise InputError(f"is no JSON: {error}", where=where, line=number) from error
    named = {_NAMES[name]: str(value or "") for name, value in row.items() if name in _NAMES}
    return _of_row(named, where=where, number=number)


def _of_row(row: Mapping[str, str], *, where: str, number: int) -> Headline:
    stated = row.get("date", "").strip()
    on = _day(stated)
    if stated and on is None:
        raise InputError(
            f"date {stated[:40]!r} is none; write it as 2026-01-31", where=where, line=number
        )
    return Headline(" ".join(row.get("title", "").split()), on, row.get("url", "").strip())


def _of_cells(cells: Sequence[str]) -> Headline:
    """A headline from cells known by their form: the longest that is neither is the title."""
    plain = [cell.strip() for cell in cells]
    urls = [cell for cell in plain if _URL.fullmatch(cell)]
    days = [cell for cell in plain if _DATE.fullmatch(cell)]
    rest = [cell for cell in plain if cell not in urls and cell not in days]
    title = max(rest, key=len, default="")
    return Headline(" ".join(title.split()), _day(days[0]) if days else None, (urls or [""])[0])


def _cells(line: str) -> list[str]:
    """The date that a line begins with, the URL that it ends in, and what is between."""
    cells = []
    dated = _DATE.match(line.strip())
    if dated:
        cells.append(dated.group())
        line = line.strip()[dated.end() :]
    linked = _URL.search(line)
    if linked:
        cells.append(linked.group())
        line = line[: linked.start()]
    return [*cells, line.strip(" \t-–—|,;:")]


def _checked(headline: Headline, *, where: str, line: int) -> Headline:
    if not headline.title and not headline.url:
        raise InputError("has no headline; give a `title`", where=where, line=line)
    return headline


def _day(text: str) -> date | None:
    """The day that a text names; None where it names none."""
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return None
    return (at.astimezone(UTC) if at.tzinfo else at).date()


def _is_near(document: Document, on: date | None) -> bool:
    return on is None or abs(document.published_at.date() - on) <= _AROUND


def _roots(title: str) -> frozenset[str]:
    return frozenset(stem(word) for word in words(title) if not is_stop(word))


def _address(url: str) -> str:
    """A URL without what does not tell pages apart."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return url.strip()
    host = (parts.hostname or "").removeprefix("www.")
    return f"{host}{parts.path.rstrip('/')}?{parts.query}".rstrip("?")
