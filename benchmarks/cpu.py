"""What processes and threads have used of the processor, in seconds. Needs Linux."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Iterable
from pathlib import Path


def of_processes(ids: Iterable[int]) -> float:
    """What other processes have used, all their threads together."""
    # The number of another process's clock, as the C library's clock_getcpuclockid makes it.
    return sum(time.clock_gettime((~one << 3) | 2) for one in ids)


def of_threads() -> Counter[str]:
    """What the threads of this process have used, by name without their numbers."""
    used: Counter[str] = Counter()
    for thread in threading.enumerate():
        told = Path(f"/proc/self/task/{thread.native_id}/schedstat").read_text()
        used[thread.name.partition("_")[0]] += int(told.split()[0]) / 1e9
    return used
