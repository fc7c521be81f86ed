"""Document change: a watched licence or policy page that no longer says what it said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


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
        """Takes in the frames of the next version, by name; blanks and case of letters aside."""
        frames = {name: " ".join(text.split()) for name, text in x.items()}
        known = self._frames
        self._frames = frames
        if known is None:
            self._changes = ()
            return
        self._changes = tuple(
            Change(name, known.get(name, ""), frames.get(name, ""))
            for name in sorted(known.keys() | frames.keys())
            if known.get(name, "").casefold() != frames.get(name, "").casefold()
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
