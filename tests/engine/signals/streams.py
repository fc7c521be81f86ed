"""Streams written for the tests, with what is true of them."""

from __future__ import annotations

import random
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from tests.nouns import document
from wokhei.domain.document import Document
from wokhei.domain.signal import Signal
from wokhei.signals import Watch, WatchConfig

START = datetime(2026, 1, 5, tzinfo=UTC)  # a Monday
DAY = timedelta(days=1)
STRICT = WatchConfig(false_discovery_rate=0.02)  # so that a test of one thing sees one thing
OUTLETS = tuple(f"Outlet {number:02}" for number in range(30))
_SYLLABLES = ("ba", "ko", "mel", "dri", "zet", "vo", "tun", "sa", "pel", "nu")
VOCABULARY = tuple(a + b + c for a in _SYLLABLES for b in _SYLLABLES for c in _SYLLABLES[:4])


def background(
    *, days: int, a_day: int = 60, seed: int = 7, start: datetime = START
) -> list[Document]:
    """Titles of random words from random outlets: nothing happens in them."""
    draw = random.Random(seed)
    found = []
    for number in range(days * a_day):
        at = start + DAY * number / a_day
        # Squaring makes some words common and most rare, as in print.
        words = [VOCABULARY[int(draw.random() ** 2 * len(VOCABULARY))] for _ in range(7)]
        found.append(item(" ".join(words), at=at, outlet=draw.choice(OUTLETS), number=number))
    return found


def reports(
    term: str, *, at: datetime, outlets: Iterable[str], every: timedelta, seed: int = 3
) -> list[Document]:
    """One report of a term by each outlet, each in its own words."""
    draw = random.Random(f"{seed} {term}")
    found = []
    for number, outlet in enumerate(outlets):
        before, after = draw.sample(VOCABULARY, 3), draw.sample(VOCABULARY, 3)
        title = " ".join((*before, term, *after))
        found.append(item(title, at=at + every * number, outlet=outlet, number=number))
    return found


def item(title: str, *, at: datetime, outlet: str, number: int = 0) -> Document:
    """A title by an outlet; `number` keeps apart what is otherwise the same."""
    return document(title, body="", at=at, outlet=outlet, id=f"{title}|{outlet}|{at}|{number}")


def replay(
    documents: Iterable[Document],
    *,
    watch: Watch | None = None,
    config: WatchConfig | None = None,
    tick: timedelta = timedelta(hours=1),
) -> list[Signal]:
    """Every signal handed out, in order, with the documents heard one by one and ticks between."""
    watch = watch or Watch(config or STRICT)
    ordered = sorted(documents, key=lambda d: (d.published_at, d.id))
    handed_out: list[Signal] = []
    due = ordered[0].published_at + tick
    for heard in ordered:
        while heard.published_at >= due:
            handed_out += watch.notice(due)
            due += tick
        watch.hear(heard, report_id=heard.title)
    return [*handed_out, *watch.notice(due)]


def raised(signals: Iterable[Signal]) -> dict[str, Signal]:
    """The signals reported, each as it was last, by id."""
    return {signal.id: signal for signal in signals if signal.reported}
