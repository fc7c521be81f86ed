"""How many requests the desk makes in an hour, whatever is due."""

from __future__ import annotations

from collections import deque
from datetime import datetime, timedelta

_HOUR = timedelta(hours=1)


class Budget:
    """Counts requests over the last hour; what is due beyond them waits, the longest due first.

    Examples:
        >>> from datetime import UTC
        >>> noon = datetime(2026, 5, 4, 12, tzinfo=UTC)
        >>> budget = Budget(hourly=10)
        >>> budget.spend(8, now=noon)
        >>> budget.left(noon), budget.left(noon + timedelta(hours=1))
        (2, 10)
    """

    def __init__(self, hourly: int) -> None:
        """Allow so many requests in any hour, 1 or more."""
        if hourly < 1:
            raise ValueError(f"hourly must be 1 or more, got {hourly}")
        self.hourly = hourly
        self._spent: deque[tuple[datetime, int]] = deque()

    def left(self, now: datetime) -> int:
        """How many more may be made now."""
        while self._spent and now - self._spent[0][0] >= _HOUR:
            self._spent.popleft()
        return max(0, self.hourly - sum(count for _, count in self._spent))

    def spend(self, count: int, *, now: datetime) -> None:
        """Count requests that are made now."""
        if count:
            self._spent.append((now, count))
