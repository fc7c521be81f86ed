"""Clocks: the world's, and an archive's that is set by hand."""

from __future__ import annotations

from datetime import UTC, datetime


class SystemClock:
    """Tells the world's time."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        return datetime.now(UTC)


class ArchiveClock:
    """Tells the time of an archive: it stands still until it is set, and never goes back.

    Examples:
        >>> clock = ArchiveClock(datetime(2026, 1, 5, tzinfo=UTC))
        >>> clock.set(datetime(2026, 1, 6, tzinfo=UTC))
        >>> clock.now().day
        6
    """

    def __init__(self, at: datetime) -> None:
        self._at = at

    def now(self) -> datetime:
        """The instant last set."""
        return self._at

    def set(self, at: datetime) -> None:
        """Move on to a later instant; an earlier one is left out of account."""
        self._at = max(self._at, at)
