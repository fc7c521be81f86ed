"""How fast the desk hears, beside the library `reader` in the same run, and what memory it takes.

Feeds come from a server on loopback. Both poll the same ones in turn, each in a process of its own
with a store of its own: first in full, then with every answer a 304. Ratios are taken pair by pair:
of feeds a second, where what a busy machine does to one of a pair it mostly does to the other; and
of the processor's time a feed, of all threads and processes, where it hardly matters. The desk
reads feeds in processes of their own, `reader` does all in one, with one thread or several.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.feeds import bodies

HERE = Path(__file__).parent
MEMORY_LIMIT = 200  # MB for 10,000 sources
SOURCES = 10_000
WORKERS = 8  # of `reader`, where it is told to use threads
PEERS = (("reader", 1), (f"reader, {WORKERS} workers", 2))  # and where they stand in a pair
PARTS = {
    "fetcher": "asking",
    "processes": "reading",
    "reading": "handing over",
    "MainThread": "planning and keeping",
}


def main() -> None:
    """Measure, and print what was found."""
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument("--peer", default=sys.executable, help="a Python that has `reader`")
    given.add_argument("--pairs", type=int, default=3)
    given.add_argument("--feeds", type=int, default=256)
    options = given.parse_args()
    feeds, origin = bodies()
    print(f"{options.feeds} polls of {len(feeds)} {origin}, {options.pairs} pairs\n")
    with tempfile.TemporaryDirectory() as folder, server(Path(folder), feeds) as port:
        pairs = []
        for number in range(options.pairs):
            place = Path(folder) / str(number)
            place.mkdir()
            about = (str(place), str(port), str(options.feeds))
            alone = run(options.peer, str(HERE / "peer.py"), *about, "1")
            ours = run(sys.executable, "-m", "benchmarks.ours", *about)
            (place / "peer.sqlite").unlink()
            threads = run(options.peer, str(HERE / "peer.py"), *about, str(WORKERS))
            pairs.append((ours, alone, threads))
        tell("first fetch, parse, sanitise, store", "first", pairs, wanted=8)
        tell("the same, with stories and signals", "first", pairs, ours="first_round")
        tell("all 304", "unchanged", pairs, wanted=10)
        print("\nthe least of each step, with a bare library (milliseconds a feed)")
        for what, cost in run(sys.executable, "-m", "benchmarks.floor", *about).items():
            print(f"  {what:34} {cost:.2f}")
        counts = {f"{ours['documents']} / {peer['documents']}" for ours, peer, _ in pairs}
        print(f"\ndocuments kept, ours / reader: {', '.join(sorted(counts))}")
        found = run(sys.executable, "-m", "benchmarks.memory", folder, str(SOURCES))
        print(
            f"{SOURCES:,} sources known, {found['sources']:,} planned and polled in an hour "
            f"(its budget), {found['seconds']:.1f} s: peak {found['peak_mb']:.0f} MB, "
            f"limit {MEMORY_LIMIT} MB"
        )


def tell(
    what: str, measure: str, pairs: list[Any], *, ours: str = "", wanted: float | None = None
) -> None:
    """Print the speeds and their ratios, and the same of the processor's time."""
    target = f"; wanted {wanted:g} times reader" if wanted else ""
    print(f"{what} (feeds a second{target})")
    speeds = [one[0][ours or measure] for one in pairs]
    print(f"  {'wokhei':18} {spread(speeds)}")
    for name, place in PEERS:
        theirs = [one[place][measure] for one in pairs]
        ratios = [speed / their for speed, their in zip(speeds, theirs, strict=True)]
        print(f"  {name:18} {spread(theirs)}   ratio {spread(ratios)}")
    if ours:
        return
    print("  milliseconds of the processor's time a feed:")
    costs = [one[0][f"{measure}_cpu"] for one in pairs]
    parts = {who: min(one[0][f"{measure}_by"].get(who, 0.0) for one in pairs) for who in PARTS}
    told = ", ".join(
        f"{what} {parts[who]:.2f}" for who, what in PARTS.items() if parts[who] > 0.005
    )
    print(f"  {'wokhei':18} {spread(costs)}   at best: {told}")
    for name, place in PEERS:
        theirs = [one[place][f"{measure}_cpu"] for one in pairs]
        ratios = [their / cost for cost, their in zip(costs, theirs, strict=True)]
        print(f"  {name:18} {spread(theirs)}   ratio {spread(ratios)}")


def spread(values: list[float]) -> str:
    """The least, the middle and the greatest."""
    return " / ".join(f"{value:.3g}" for value in (min(values), median(values), max(values)))


def run(*command: str) -> dict[str, Any]:
    """What the command prints as JSON."""
    done = subprocess.run(  # our own scripts
        command, check=True, capture_output=True, text=True, cwd=HERE.parent
    )
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


@contextmanager
def server(folder: Path, feeds: list[bytes]) -> Iterator[int]:
    """A server of the feeds; gives its port."""
    place = folder / "feeds"
    place.mkdir()
    for number, body in enumerate(feeds):
        (place / f"{number}.xml").write_bytes(body)
    with subprocess.Popen(  # our own script
        [sys.executable, str(HERE / "server.py"), str(place)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        try:
            yield int(process.stdout.readline())
        finally:
            process.terminate()


if __name__ == "__main__":
    main()
