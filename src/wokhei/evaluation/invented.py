"""A stream of our own with known truth: events, what only looks like one, and stories.

The formats are those of the evaluation data beside the project, so that the same figures can be
taken where that is missing, and on as many other streams as there are seeds.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

Item = dict[str, Any]

START = datetime(2026, 1, 5, tzinfo=UTC)  # a Monday
_DAY = timedelta(days=1)
_HOUR = timedelta(hours=1)
_HISTORY = 16  # days before the first event
_ONSETS = ("br", "dr", "fl", "gr", "kl", "m", "n", "pl", "qu", "s", "st", "tr", "v", "z")
_VOWELS = ("a", "e", "i", "o", "u", "ae", "ou")
_CODAS = ("", "n", "r", "l", "sk", "lt", "nd", "x")
_VOCABULARY = 6_000
_OUTLETS = 160
_TITLE = 8  # words


@dataclass(frozen=True, slots=True)
class Invented:
    """A stream: its items, and what is true of those that were put in."""

    items: tuple[Item, ...]
    truth: tuple[Item, ...]

    def without(self, *, events: bool) -> list[Item]:
        """The items that nothing was put in with, or also those of true events."""
        real = {str(row["event"]) for row in self.truth if row["should_flag"]}
        return [
            item
            for item in self.items
            if "injected" not in item or (events and item["injected"] in real)
        ]


def invented(*, seed: int = 0, days: int = 42, a_day: int = 120) -> Invented:
    """A stream of invented titles with events of several sizes, and nine kinds of imitations.

    Args:
        seed: Of all that is drawn.
        days: How long it is; events begin on the seventeenth.
        a_day: Titles a day in which nothing happens.
    """
    draw = random.Random(seed)  # noqa: S311 - repeatable, not secret
    desk = _Newsroom(draw)
    items = [
        desk.item(desk.title(), at=START + _DAY * number / a_day, source=desk.outlet())
        for number in range(days * a_day)
    ]
    added, truth = injections(desk, days=days)
    items += added
    items.sort(key=lambda item: (item["published"], item["id"]))
    return Invented(tuple(items), tuple(truth))


def injected_into(
    items: Sequence[Mapping[str, Any]], *, seed: int
) -> tuple[list[Item], list[Item]]:
    """Events and imitations to merge into another stream, told by its sources in its words.

    Args:
        items: The stream, with `title`, `source` and `published`.
        seed: Of all that is drawn.
    """
    draw = random.Random(seed)  # noqa: S311 - repeatable, not secret
    times = [datetime.fromisoformat(str(item["published"])).astimezone(UTC) for item in items]
    start = min(times).replace(hour=0, minute=0, second=0, microsecond=0)
    words = [word for item in items for word in str(item["title"]).split() if word.isalpha()]
    desk = _Newsroom(
        draw, start=start, words=words, outlets=[str(item["source"]) for item in items]
    )
    return injections(desk, days=(max(times) - start).days)


class _Newsroom:
    """Draws words, names, outlets and titles."""

    def __init__(
        self,
        draw: random.Random,
        *,
        start: datetime = START,
        words: Sequence[str] = (),
        outlets: Sequence[str] = (),
    ) -> None:
        self.draw = draw
        self.start = start
        self._count = 0
        self._words = list(words) or [self.name().lower() for _ in range(_VOCABULARY)]
        self._vocabulary = sorted({word for word in self._words if len(word) > 4})
        self._flat = bool(words)  # words as they come are as frequent as they are
        names = [f"{self.name().lower()}{n}.example" for n in range(_OUTLETS)]
        self._outlets = list(outlets) or names

    def name(self) -> str:
        """A coined name."""
        parts = (
            self.draw.choice(_ONSETS) + self.draw.choice(_VOWELS) + self.draw.choice(_CODAS)
            for _ in range(2)
        )
        return "".join(parts).capitalize()

    def word(self) -> str:
        """A word, common ones more often."""
        if self._flat:
            return self.draw.choice(self._words)
        return self._words[int(self.draw.random() ** 3 * len(self._words))]

    def rare(self) -> str:
        """A word of any frequency."""
        return self.draw.choice(self._vocabulary).lower()

    def outlet(self) -> str:
        """An outlet, great ones more often."""
        if self._flat:
            return self.draw.choice(self._outlets)
        return self._outlets[int(self.draw.random() ** 2 * len(self._outlets))]

    def outlets(self, number: int) -> list[str]:
        """So many outlets, none twice."""
        found: dict[str, None] = {}
        while len(found) < number:
            found[self.outlet()] = None
        return list(found)

    def title(self, *said: str) -> str:
        """A title that says something, among other words."""
        words = [self.word() for _ in range(max(2, _TITLE - len(said)))]
        at = self.draw.randrange(len(words) + 1)
        title = " ".join((*words[:at], *said, *words[at:]))
        return title[:1].upper() + title[1:]

    def item(self, title: str, *, at: datetime, source: str, **more: str) -> Item:
        """An item of a stream."""
        self._count += 1
        return {
            "id": f"own-{self._count}",
            "title": title,
            "source": source,
            "published": at.isoformat(),
            "desk": "archive",
            **more,
        }

    def moment(self, *, first: float, last: float) -> datetime:
        """A moment between two days of the stream."""
        return self.start + _DAY * self.draw.uniform(first, last)


def injections(desk: _Newsroom, *, days: int) -> tuple[list[Item], list[Item]]:
    """What is put into a stream, and what is true of it."""
    items: list[Item] = []
    truth: list[Item] = []
    for number, (kind, real) in enumerate(_plan()):
        event = f"{kind}-{number}"
        thing = f"{desk.name()} {desk.rare()}"
        if kind == "new_pair":
            thing = f"{desk.rare()} {desk.rare()}"
        told = list(_KINDS[kind](desk, thing, days))
        for at, source, title in told:
            items.append(desk.item(title, at=at, source=source, injected=event))
        truth.append(
            {
                "event": event,
                "kind": kind,
                "term": thing.lower(),
                "start": min(at for at, _, _ in told).isoformat(),
                "docs": len(told),
                "should_flag": real,
            }
        )
    return items, truth


_Told = Iterator[tuple[datetime, str, str]]


def _event(desk: _Newsroom, thing: str, days: int) -> _Told:
    """Many outlets tell of one thing, quickly at first, with some words in common."""
    size = desk.draw.choice((6, 7, 9, 12, 16, 24))
    hours = desk.draw.choice((3, 8, 20, 40))
    start = desk.moment(first=_HISTORY, last=days - 3)
    about = [desk.word() for _ in range(5)]
    for outlet in desk.outlets(size):
        at = start + _HOUR * hours * desk.draw.random() ** 1.5
        yield at, outlet, desk.title(thing, *desk.draw.sample(about, 2))


def _spam(desk: _Newsroom, thing: str, days: int) -> _Told:
    """One outlet says it forty times."""
    start, outlet = desk.moment(first=_HISTORY, last=days - 3), desk.outlet()
    for number in range(40):
        yield start + _HOUR * number / 2, outlet, desk.title(thing)


def _owner_flood(desk: _Newsroom, thing: str, days: int) -> _Told:
    """One owner says it under twenty subdomains."""
    start, owner = desk.moment(first=_HISTORY, last=days - 3), f"{desk.name().lower()}.com"
    for number in range(30):
        source = f"{desk.name().lower()}.{owner}"
        yield start + _HOUR * number / 4, source, desk.title(thing)


def _young(desk: _Newsroom, thing: str, days: int) -> _Told:
    """Twenty sites that nobody heard of before say it within a day."""
    start = desk.moment(first=_HISTORY, last=days - 3)
    for number in range(20):
        yield start + _HOUR * number, f"{desk.name().lower()}{number}.com", desk.title(thing)


def _ramp(desk: _Newsroom, thing: str, days: int) -> _Told:
    """Sites that nobody heard of before say it, one more each day, for ten days."""
    start = desk.moment(first=_HISTORY, last=days - 11)
    sites = [f"{desk.name().lower()}{number}.com" for number in range(11)]
    for day in range(10):
        for site in sites[: day + 1]:
            yield start + _DAY * (day + desk.draw.random() / 2), site, desk.title(thing)


def _stuffed(desk: _Newsroom, thing: str, days: int) -> _Told:
    """Two sites put it into every title of theirs for a day."""
    start, sites = desk.moment(first=_HISTORY, last=days - 3), desk.outlets(2)
    for number in range(60):
        yield start + _HOUR * number / 2, sites[number % 2], desk.title(thing)


def _syndicated(desk: _Newsroom, thing: str, days: int) -> _Told:
    """One text under many names, some with an edit at an end."""
    start, title = desk.moment(first=_HISTORY, last=days - 3), desk.title(thing)
    for number, outlet in enumerate(desk.outlets(16)):
        edited = (title, f"{title} | {outlet}", f"UPDATE 1-{title}")[number % 3]
        yield start + _HOUR * number / 4, outlet, edited


def _column(desk: _Newsroom, thing: str, days: int, *, every: int = 7) -> _Told:
    """Some outlets have it every so many days."""
    outlets = desk.outlets(8)
    hour = desk.draw.uniform(5, 15)
    for day in range(desk.draw.randrange(every), days, every):
        for outlet in outlets:
            at = desk.start + _DAY * day + _HOUR * (hour + desk.draw.random() * 3)
            yield at, outlet, desk.title(thing)


def _twice_a_week(desk: _Newsroom, thing: str, days: int) -> _Told:
    """Some outlets have it on two days of each week."""
    outlets, two = desk.outlets(8), desk.draw.sample(range(7), 2)
    for day in range(days):
        for outlet in outlets if day % 7 in two else ():
            at = desk.start + _DAY * day + _HOUR * desk.draw.uniform(6, 12)
            yield at, outlet, desk.title(thing)


def _steady(desk: _Newsroom, thing: str, days: int) -> _Told:
    """So many say it day by day, more or less."""
    mean = desk.draw.choice((3, 6, 12))
    for day in range(days):
        for outlet in desk.outlets(max(1, mean + desk.draw.randint(-2, 2))):
            yield desk.start + _DAY * (day + desk.draw.random()), outlet, desk.title(thing)


_KINDS = {
    "new_entity": _event,
    "new_pair": _event,
    "single_source_spam": _spam,
    "owner_flood": _owner_flood,
    "young_domains": _young,
    "slow_ramp": _ramp,
    "stuffed_titles": _stuffed,
    "syndicated_copy": _syndicated,
    "weekly_column": _column,
    "twice_a_week": _twice_a_week,
    "steady_term": _steady,
}


def _plan() -> Iterable[tuple[str, bool]]:
    """Every kind, with whether it should be flagged."""
    for kind in _KINDS:
        real = kind in ("new_entity", "new_pair")
        for _ in range(10 if real else 4):
            yield kind, real
