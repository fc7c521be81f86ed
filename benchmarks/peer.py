"""Polls the feeds with `reader`, twice; prints what that takes as JSON, as `ours` does."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from reader import make_reader


def main(folder: Path, port: int, count: int, workers: int) -> None:
    """Update `count` feeds once in full, and once unchanged."""
    reader = make_reader(str(folder / "peer.sqlite"))
    for number in range(count):  # a host of its own for each, as there
        reader.add_feed(f"http://127.0.{number // 250}.{number % 250 + 1}:{port}/{number}")
    found: dict[str, float] = {"feeds": count}
    for name in ("first", "unchanged"):
        begun_at, used_before = time.perf_counter(), time.process_time()
        reader.update_feeds(scheduled=False, workers=workers)
        found[name] = count / (time.perf_counter() - begun_at)
        found[f"{name}_cpu"] = 1000 * (time.process_time() - used_before) / count
    found["documents"] = reader.get_entry_counts().total or 0
    print(json.dumps(found))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
