"""How fast documents become stories and signals, what memory that takes, and whether either grows.

The stream is heard again and again with shifted dates, as the desk would hear it: one document at a
time, with a look at every hour. Time is that of the processor. Without the evaluation data beside
the project, a stream of our own is read.
"""

from __future__ import annotations

import argparse
import gc
import resource
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from random import Random
from time import process_time

from wokhei.cli import GARBAGE
from wokhei.domain.document import Document
from wokhei.evaluation.signals import tally_of
from wokhei.evaluation.streams import HOUR, documents, rows
from wokhei.signals import Watch
from wokhei.stories import StoryIndex

STREAM = Path(__file__).resolve().parents[1] / ".." / "shared/eval/signals/stream.jsonl.gz"
TIMES = (1, 4, 16)  # of 25,000 documents
FLAT = 1.3  # of the time a document of the shortest, what a document of the longest may take
TERMS = 1_000_000
MOST_MEMORY = 500  # MB, for so many terms
ENOUGH = 3_000  # documents a second
AT_ONCE = 1_000


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print, and tell by the exit code whether all is within its limit."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.signals", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="leave out the longest stream")
    parser.add_argument("--stream", type=Path, default=STREAM, help="dated titles in JSON lines")
    parser.add_argument("--terms", type=int, help=argparse.SUPPRESS)
    given = parser.parse_args(arguments)
    if given.terms:
        tally_of(given.terms).forget(keep=())
        print(_peak())
        return 0
    gc.set_threshold(*GARBAGE)
    stream = documents(rows(given.stream)) if given.stream.exists() else own()
    times = TIMES[:-1] if given.quick else TIMES
    before = _peak()
    found = []
    for count, seconds, peak in costs(stream, times=times):
        rate = count / seconds
        print(f"{count:8,} documents {rate:6,.0f} a second {peak - before:6.0f} MB", flush=True)
        found.append((count, seconds, peak))
    (first, took, _), (last, longest, _) = found[0], found[-1]
    growth = (longest / last) / (took / first)
    print(f"a document takes {growth:.2f} x the time at {last:,} (limit {FLAT:g})")
    print(f"{first / took:,.0f} documents a second (wanted {ENOUGH:,})")
    memory = _of_terms(TERMS)
    print(f"{TERMS:,} terms: {memory:.0f} MB at the peak (limit {MOST_MEMORY})")
    return int(growth > FLAT or first / took < ENOUGH or memory > MOST_MEMORY)


def costs(
    stream: Sequence[Document], *, times: Sequence[int]
) -> Iterator[tuple[int, float, float]]:
    """Documents heard, seconds taken so far and peak of memory, at each number of times."""
    watch, stories = Watch(), StoryIndex()
    due = stream[0].published_at.replace(minute=0, second=0, microsecond=0) + HOUR
    longer = repeated(stream, times=max(times))
    heard, seconds = 0, 0.0
    for number in times:
        part = islice(longer, number * len(stream) - heard)
        while batch := list(islice(part, AT_ONCE)):
            started = process_time()
            for document in batch:
                while document.published_at >= due:
                    watch.notice(due, story_of=stories.current)
                    due += HOUR
                place = stories.place(document)
                watch.hear(document, report_id=place.report_id, story_id=place.story_id)
            seconds += process_time() - started
            heard += len(batch)
        yield heard, seconds, _peak()


def repeated(stream: Sequence[Document], *, times: int) -> Iterator[Document]:
    """The stream after itself so many times, with shifted dates and other ids."""
    days = timedelta(days=(stream[-1].published_at - stream[0].published_at).days + 1)
    for number in range(times):
        for one in stream:
            at = one.published_at + number * days
            yield replace(one, id=f"{one.id}/{number}", published_at=at, fetched_at=at)


def own(count: int = 25_000) -> list[Document]:
    """A stream of our own: titles of words drawn as often as words are, in six weeks."""
    draw = Random(0)
    start = datetime(2026, 1, 5, tzinfo=UTC)
    names = [f"word{number}" for number in range(30_000)]
    weights = [1 / (number + 10) for number in range(len(names))]
    words = draw.choices(names, weights, k=9 * count)
    return documents(
        {
            "id": f"{number}",
            "title": " ".join(words[9 * number : 9 * number + 9]),
            "source": f"s{draw.randrange(300)}.example",
            "published": (start + number * timedelta(days=42) / count).isoformat(),
        }
        for number in range(count)
    )


def _of_terms(number: int) -> float:
    """The peak of memory of a process that tallies so many terms, over one that tallies few."""
    own = [sys.executable, "-m", "benchmarks.signals", "--terms"]
    few, many = (
        float(subprocess.run([*own, str(count)], check=True, capture_output=True).stdout)
        for count in (1, number)
    )
    return many - few


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    sys.exit(main())
