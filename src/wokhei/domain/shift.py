"""One pass of the newsroom over all that is due, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Shift:
    """What one pass did, per desk; kept so that "nothing to report" and "broken" never look alike.

    `polled` counts requests made; `failed` those without a usable answer. `items` counts new
    documents. `pruned` counts answers whose raw bytes were forgotten; they are the newsroom's, and
    counted on its first desk. `problems` are sentences for people about what is broken; empty when
    all is well.
    """

    desk: str
    started_at: datetime
    ended_at: datetime
    polled: int = 0
    unchanged: int = 0
    failed: int = 0
    items: int = 0
    signals: int = 0
    below_threshold: int = 0
    published: int = 0
    held: int = 0
    spiked: int = 0
    pruned: int = 0
    problems: tuple[str, ...] = ()
