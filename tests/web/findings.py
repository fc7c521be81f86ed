"""A signal of every kind beside the burst of the sample, for the pages of signals."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from tests.web.sample import DAY, GAZETTE, LICENCE, NOW, POST, REVIEW, SOURCES, cite, signal
from wokhei.adapters.store.memory import MemoryStore
from wokhei.domain.document import document_id
from wokhei.domain.signal import ClauseChange, Sense, SeriesPoint, Signal, SignalKind

LATER_TEXT = LICENCE.text.replace("50 million", "10 million") + " It ends when you sue anyone."
LATER = replace(
    LICENCE,
    id=document_id(key=LICENCE.key, title=LICENCE.title, text=LATER_TEXT),
    text=LATER_TEXT,
    fetched_at=NOW - timedelta(hours=2),
)
WEEKS = tuple(
    SeriesPoint(NOW - (10 - week) * 7 * DAY, 2.0 + 2 * week, 9.0, 4.0, 15.0) for week in range(10)
)
EMERGENCE = signal(
    "licence audit",
    kind=SignalKind.EMERGENCE,
    window_start_at=NOW - 7 * DAY,
    observed=20.0,
    expected=9.0,
    ratio=2.2,
    p=0.0002,
    q=0.04,
    baseline_buckets=10,
    series=WEEKS,
)
CONTESTED = signal(
    "open source",
    kind=SignalKind.CONTESTED,
    observed=2.0,
    expected=0.05,
    ratio=4.0,
    p=0.002,
    q=0.01,
    series=(),
    senses=(
        Sense(
            words=("weights", "released", "model"),
            families=(GAZETTE.family, SOURCES[4].family),
            quotes=(cite(GAZETTE, "open source"),),
        ),
        Sense(
            words=("code", "limits", "licence"),
            families=(LICENCE.family, POST.family, REVIEW.family),
            quotes=(cite(REVIEW, "not open source"), cite(REVIEW, "A download is not a right,")),
        ),
    ),
)
GAP = signal(
    "Regulator asks what open means",
    kind=SignalKind.COVERAGE_GAP,
    observed=1.0,
    expected=5.2,
    ratio=0.19,
    p=0.9,
    q=0.9,
    families=(POST.family,),
    document_ids=(POST.id,),
    copies=0,
    series=(),
    silent=tuple(sorted({GAZETTE.family, REVIEW.family, SOURCES[4].family, "unknown.example"})),
)
CHANGE = signal(
    LICENCE.title,
    kind=SignalKind.DOCUMENT_CHANGE,
    observed=2.0,
    expected=0.0,
    ratio=4.0,
    p=0.01,
    q=0.01,
    families=(LICENCE.family,),
    document_ids=(LICENCE.id, LATER.id),
    copies=0,
    series=(),
    changes=(
        ClauseChange(
            frame="Use by large services: forbidden above a threshold, which has changed",
            before="You may not use the Model if your services had more than 50 million monthly "
            "active users.",
            after="You may not use the Model if your services had more than 10 million monthly "
            "active users.",
        ),
        ClauseChange(
            frame="Termination: not there before", before="", after="It ends when you sue anyone."
        ),
    ),
)
KINDS: tuple[Signal, ...] = (EMERGENCE, CONTESTED, GAP, CHANGE)
BANDED = signal(
    "monthly users",
    series=tuple(
        SeriesPoint(NOW - (30 - day) * DAY, float(day % 4 + (day > 26) * 6), 1.5, 0.0, 4.0)
        for day in range(30)
    ),
)


def add(store: MemoryStore) -> None:
    """Keep them and what they rest on."""
    store.save_documents([LATER])
    store.save_signals([*KINDS, BANDED])
