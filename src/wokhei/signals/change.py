"""Document change: a watched licence or policy page that no longer says what it said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from wokhei.domain.document import Document
from wokhei.domain.signal import ClauseChange, Signal, SignalKind
from wokhei.domain.span import digest
from wokhei.signals.ranking import rank
from wokhei.text.tokens import words

_WRONG = 0.08  # share of versions laid out anew that are said to have changed: see `error_rates`


@dataclass(frozen=True, slots=True)
class Change:
    """One frame that changed; empty text where it was not there."""

    frame: str
    before: str
    after: str


class DocumentChange:
    """Compares the assessed frames of a page with those of its version before.

    A frame is what an assessment found under one criterion, as its verdict and quote. A page laid
    out anew that says the same has not changed.

    Args:
        fewest: Frames that must differ; one, unless a page is known to waver.

    Examples:
        >>> page = DocumentChange()
        >>> page.update({"redistribution": "meets: you may pass it on"})
        >>> page.update({"redistribution": "fails: you may not pass it on"})
        >>> page.detected, page.changes[0].after
        (True, 'fails: you may not pass it on')
    """

    def __init__(self, *, fewest: int = 1) -> None:
        if fewest < 1:
            raise ValueError(f"fewest must be at least 1, got {fewest}")
        self.fewest = fewest
        self._frames: dict[str, str] | None = None  # None: no version seen
        self._changes: tuple[Change, ...] = ()

    def update(self, x: Mapping[str, str]) -> None:
        """Takes in the frames of the next version, by name; their words count, not their marks."""
        frames = {name: " ".join(text.split()) for name, text in x.items()}
        known = self._frames
        self._frames = frames
        if known is None:
            self._changes = ()
            return
        self._changes = tuple(
            Change(name, known.get(name, ""), frames.get(name, ""))
            for name in sorted(known.keys() | frames.keys())
            if words(known.get(name, "")) != words(frames.get(name, ""))
        )

    @property
    def changes(self) -> tuple[Change, ...]:
        """What the latest version changed, by name of frame."""
        return self._changes

    @property
    def score(self) -> float:
        """How many frames the latest version changed."""
        return float(len(self._changes))

    @property
    def detected(self) -> bool:
        """Whether the latest version says something else."""
        return len(self._changes) >= self.fewest

    def merge(self, other: DocumentChange) -> None:
        """Adds what a shard saw of other frames of the same versions."""
        if other._frames is not None:
            self._frames = {**(self._frames or {}), **other._frames}
        joined = {change.frame: change for change in (*self._changes, *other._changes)}
        self._changes = tuple(joined[name] for name in sorted(joined))


def changed(
    before: Document,
    after: Document,
    *,
    frames: tuple[Mapping[str, str], Mapping[str, str]],
    at: datetime,
    monitored: int = 1,
) -> Signal | None:
    """The signal that a document says something else than it did; None where it does not.

    Args:
        before: The version before.
        after: The next version of the same document.
        frames: What an assessment found in each, clause by name of the matter.
        at: When it was noticed.
        monitored: How many sources are.
    """
    detector = DocumentChange()
    for version in frames:
        detector.update(version)
    if not detector.detected:
        return None
    number = float(len(detector.changes))
    title = after.title or before.title
    return Signal(
        id=digest(SignalKind.DOCUMENT_CHANGE, before.id, after.id),
        desk=after.desk,
        kind=SignalKind.DOCUMENT_CHANGE,
        term=title.casefold(),
        label=title,
        at=at,
        window_start_at=min(before.fetched_at, after.fetched_at),
        window_end_at=after.fetched_at + timedelta(microseconds=1),
        observed=number,
        expected=0.0,
        ratio=number,
        p=_WRONG,
        q=_WRONG,
        families=(after.family,),
        document_ids=(before.id, after.id),
        copies=0,
        score=rank(p=_WRONG, families=1, surprise=number),
        monitored_sources=monitored,
        baseline_buckets=1,
        changes=tuple(
            ClauseChange(frame=one.frame, before=one.before, after=one.after)
            for one in detector.changes
        ),
    )
