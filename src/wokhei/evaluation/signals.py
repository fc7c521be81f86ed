"""How well the desk notices: bursts against dated events, injections, shuffled titles, poison.

The formats are those of the evaluation data beside the project; its READMEs describe them. A signal
belongs to an event where at least half of its titles match the event's pattern.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
import tracemalloc
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from time import process_time
from typing import Any

from wokhei.domain.document import Document
from wokhei.domain.signal import Signal
from wokhei.evaluation.streams import HOUR, documents, repeated, replayed, rows, shuffled
from wokhei.signals import WatchConfig
from wokhei.signals.tally import Tally
from wokhei.sources import family_of_host

Row = Mapping[str, Any]
_POISON_STARTS = datetime(2026, 1, 5, tzinfo=UTC)  # the poisoned stream has seconds, no dates
_GRACE = {"weekly_column": 13.5, "twice_a_week": 13.5, "steady_term": 7}  # days
_FIFTH = 5  # the report by whose time an injected event should be known


@dataclass(frozen=True, slots=True)
class EventRecall:
    """How many dated events were signalled on a day of their window, and how high."""

    events: int
    at_ten: float  # among the ten best signals of the day
    at_five: float
    at_all: float
    signals_an_event: float
    signals_a_day: float
    missed: tuple[str, ...]


def event_recall(
    signals: Sequence[Signal], titles: Mapping[str, str], events: Iterable[Row]
) -> EventRecall:
    """Recall of dated events among the best signals of each day.

    Args:
        signals: What was reported.
        titles: The title of each document, by id.
        events: `event`, `pattern`, `date`, `window` in days, and `evaluable` where it is known.
    """
    days: dict[date, list[Signal]] = {}
    for signal in signals:
        days.setdefault(signal.at.date(), []).append(signal)
    for found in days.values():
        found.sort(key=lambda signal: (-signal.score, signal.id))
    ranks: dict[str, int | None] = {}
    matching = 0
    for event in events:
        if not event.get("evaluable", True):
            continue
        pattern = re.compile(event["pattern"], re.IGNORECASE)
        on = date.fromisoformat(event["date"])
        first, last = (on + timedelta(days=shift) for shift in event["window"])
        hits = [
            rank
            for day, found in days.items()
            if first <= day <= last
            for rank, signal in enumerate(found, 1)
            if _matches(signal, pattern, titles)
        ]
        matching += len(hits)
        ranks[event["event"]] = min(hits, default=None)
    reached = [rank for rank in ranks.values() if rank is not None]
    return EventRecall(
        events=len(ranks),
        at_ten=_share(sum(rank <= 10 for rank in reached), len(ranks)),
        at_five=_share(sum(rank <= 5 for rank in reached), len(ranks)),
        at_all=_share(len(reached), len(ranks)),
        signals_an_event=_share(matching, len(reached)),
        signals_a_day=_share(len(signals), len(days)),
        missed=tuple(name for name, rank in ranks.items() if rank is None),
    )


def false_signals_a_day(
    stream: Sequence[Document], *, seeds: Iterable[int], config: WatchConfig | None = None
) -> float:
    """Signals a day on the stream with its titles dealt out anew, where nothing is to be found."""
    replays = [replayed(shuffled(stream, seed=seed), config=config) for seed in seeds]
    return _share(sum(len(r.signals) for r in replays), sum(r.days for r in replays))


@dataclass(frozen=True, slots=True)
class InjectedRecall:
    """What became of events put into a stream, and of what only looks like one."""

    recall: float  # of events with six documents or more
    recall_small: float  # of smaller ones
    late: float  # share of those found later than an hour after the fifth document
    late_by_reports: float  # the same, after the fifth owner reports it: where five do
    false_by_kind: dict[str, float]  # false signals for each negative control of a kind
    missed: tuple[str, ...]


def injected_recall(
    signals: Sequence[Signal], items: Iterable[Row], truth: Iterable[Row]
) -> InjectedRecall:
    """Recall and latency of injected events, and false signals for each negative control."""
    titles: dict[str, str] = {}
    told: dict[str, list[tuple[datetime, str]]] = {}
    for item in items:
        titles[str(item["id"])] = str(item["title"])
        if "injected" in item:
            owner = str(item.get("owner") or family_of_host(str(item["source"])))
            told.setdefault(item["injected"], []).append((_instant(item["published"]), owner))
    found: dict[bool, list[bool]] = {True: [], False: []}
    late: list[bool] = []
    late_by_reports: list[bool] = []
    controls: dict[str, list[int]] = {}
    missed = []
    for event in truth:
        words = r"\W+".join(map(re.escape, event["term"].split()))
        pattern = re.compile(rf"(?<!\w){words}(?!\w)", re.IGNORECASE)
        hits = [signal for signal in signals if _matches(signal, pattern, titles)]
        if not event["should_flag"]:
            since = _instant(event["start"]) + _grace(event["kind"])
            false = sum(signal.at >= since for signal in hits)
            controls.setdefault(event["kind"], []).append(false)
            continue
        found[event["docs"] > _FIFTH].append(bool(hits))
        if not hits:
            missed.append(event["term"])
        elif event["docs"] > _FIFTH:
            noticed = min(signal.at for signal in hits)
            heard = sorted(told[event["event"]])
            late.append(noticed > heard[_FIFTH - 1][0] + HOUR)
            first: dict[str, datetime] = {}
            for at, owner in heard:
                first.setdefault(owner, at)
            if len(first) >= _FIFTH:
                late_by_reports.append(noticed > list(first.values())[_FIFTH - 1] + HOUR)
    return InjectedRecall(
        recall=_share(sum(found[True]), len(found[True])),
        recall_small=_share(sum(found[False]), len(found[False])),
        late=_share(sum(late), len(late)),
        late_by_reports=_share(sum(late_by_reports), len(late_by_reports)),
        false_by_kind={k: _share(sum(v), len(v)) for k, v in sorted(controls.items())},
        missed=tuple(missed),
    )


@dataclass(frozen=True, slots=True)
class Poisoned:
    """What was made of a stream that somebody tries to steer."""

    real: int
    real_found: int
    poison: int
    fooled: tuple[str, ...]
    unlabelled: tuple[str, ...]


def poisoned(
    items: Iterable[Row], labels: Mapping[str, Any], *, config: WatchConfig | None = None
) -> Poisoned:
    """Whether bursts are told from floods, farms, wire copies, columns, false dates and stuffing.

    An item dated after now cannot have been fetched: as at ingest, it counts as fetched now.
    """
    now = labels["now_ts"]
    stream = documents(
        {
            **item,
            "published": (_POISON_STARTS + timedelta(seconds=min(item["ts"], now))).isoformat(),
        }
        for item in items
    )
    signals = replayed(stream, config=config).signals
    terms = {
        name: {word for term in s.terms for word in term.split()} for name, s in _by_id(signals)
    }
    wanted = {"burst", "emerging", "burst_or_emerging"}
    real = [label["term"] for label in labels["labels"] if label["label"] in wanted]
    poison = [label["term"] for label in labels["labels"] if label["label"] == "not_burst"]
    known = {label["term"] for label in labels["labels"]}
    return Poisoned(
        real=len(real),
        real_found=sum(any(term in words for words in terms.values()) for term in real),
        poison=len(poison),
        fooled=tuple(t for t in poison if any(t in words for words in terms.values())),
        unlabelled=tuple(s.term for s in signals if not terms[s.id] & known),
    )


def false_discovery_share(
    stream: Sequence[Document], events: Sequence[Document], *, q: float, seed: int = 0
) -> float:
    """The share of false signals among all, on shuffled titles with true events put in.

    Args:
        stream: A stream whose titles are dealt out anew.
        events: Documents of true events only; a signal without half of them is false.
        q: The nominal false discovery rate.
        seed: Of the shuffle.
    """
    true = {document.id for document in events}
    mixed = sorted([*shuffled(stream, seed=seed), *events], key=lambda d: (d.published_at, d.id))
    config = WatchConfig(false_discovery_rate=q, near_miss_rate=max(q, 0.6))
    signals = replayed(mixed, config=config).signals
    false = sum(2 * sum(i in true for i in s.document_ids) < len(s.document_ids) for s in signals)
    return _share(false, len(signals))


@dataclass(frozen=True, slots=True)
class Growth:
    """What one more document costs where so many were heard before it."""

    documents: int
    microseconds: float  # of processor time a document, stories and signals together


def growth(stream: Sequence[Document], *, times: Sequence[int]) -> list[Growth]:
    """Processor time a document as the stream is repeated, with shifted dates, so many times."""
    found = []
    for number in times:
        longer = repeated(stream, times=number)
        started = process_time()
        replayed(longer)
        found.append(Growth(len(longer), round((process_time() - started) / len(longer) * 1e6, 1)))
    return found


def memory_of_terms(number: int) -> float:
    """Megabytes that a tally of so many terms takes, its table grown as it goes."""
    tracemalloc.start()
    tally = tally_of(number)
    tally.forget(keep=())
    taken, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return round(taken / 1e6, 1)


def tally_of(number: int) -> Tally:
    """A tally of so many terms.

    Each is a phrase of two words as long as those of news, in one report of a month of days.
    """
    tally = Tally(buckets=32, open_buckets=4, most_terms=number)
    for first in range(0, number, 20):
        terms = [f"wordone{at % 977} wordtwo{at}" for at in range(first, min(first + 20, number))]
        day = 30 * first // number
        tally.count(terms, family=first % 4_000, buckets=(day, day))
    return tally


def sampled(stream: Sequence[Document], *, share: float, seed: int = 0) -> list[Document]:
    """A part of a stream, drawn at random."""
    draw = random.Random(seed)  # noqa: S311 - repeatable, not secret
    return [document for document in stream if draw.random() < share]


def _matches(signal: Signal, pattern: re.Pattern[str], titles: Mapping[str, str]) -> bool:
    hits = sum(1 for name in signal.document_ids if pattern.search(titles[name]))
    return 2 * hits >= len(signal.document_ids)


def _by_id(signals: Iterable[Signal]) -> Iterable[tuple[str, Signal]]:
    return ((signal.id, signal) for signal in signals)


def _grace(kind: str) -> timedelta:
    """How long what repeats itself may be news: a column until its third time, the rest a week."""
    return timedelta(days=_GRACE.get(kind, 0))


def _instant(value: object) -> datetime:
    return datetime.fromisoformat(str(value)).astimezone(UTC)


def _share(part: float, whole: float) -> float:
    return round(part / whole, 4) if whole else 0.0


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints what the back-test does not: the cost of growth, and how far a stated q is kept to."""
    parser = argparse.ArgumentParser(prog="python -m wokhei.evaluation.signals")
    parser.add_argument("stream", type=Path)
    parser.add_argument("--growth", type=int, nargs="*", metavar="TIMES", help="as 1 4 16")
    parser.add_argument("--terms", type=int, help="memory of so many terms")
    parser.add_argument(
        "--injections", type=Path, help="true events for --q, with NAME_truth.jsonl"
    )
    parser.add_argument("--q", type=float, nargs="*", default=[], help="nominal rates to try")
    given = parser.parse_args(arguments)
    out = sys.stdout.write
    stream = documents(rows(given.stream))
    for one in growth(stream, times=given.growth or ()):
        out(f"{one.documents} documents: {one.microseconds} microseconds a document\n")
    if given.terms:
        out(f"{given.terms} terms: {memory_of_terms(given.terms)} MB\n")
    if given.injections:
        name = given.injections.name.partition(".")[0]
        truth = rows(given.injections.with_name(f"{name}_truth.jsonl"))
        real = {event["event"] for event in truth if event["should_flag"]}
        events = documents(row for row in rows(given.injections) if row["injected"] in real)
        for q in given.q:
            share = false_discovery_share(stream, events, q=q)
            out(f"q {q:g}: {share:.3f} of the signals false, {share / q:.2f} of what q allows\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
