"""Weeks: how many reports, and how many families, used each term week by week."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_BITS = 32  # of a sketch of families; it tells up to about a hundred apart
_SPREAD = 0x9E3779B1  # of Fibonacci hashing: neighbouring numbers land far apart
_MOST = np.iinfo(np.uint16).max
FAMILY_BITS = 24  # of a vote, below the slot
FAMILY_MASK = (1 << FAMILY_BITS) - 1


class Weeks:
    """Votes and families by slot over a ring of the latest weeks, in constant memory.

    Families are counted by a sketch of 32 bits, so that shards merge and nobody is remembered.

    Args:
        weeks: How many weeks are kept, the present one among them.

    References:
        Whang et al., A linear-time probabilistic counting algorithm, 1990.
    """

    def __init__(self, *, weeks: int) -> None:
        self.weeks = weeks
        self.latest = -1
        self.totals = [0] * weeks
        self._votes: NDArray[np.uint16] = np.zeros((0, weeks), np.uint16)
        self._families: NDArray[np.uint32] = np.zeros((0, weeks), np.uint32)

    def grow(self, size: int) -> None:
        """Makes room for so many slots."""
        if size > len(self._votes):
            more = ((0, size - len(self._votes)), (0, 0))
            self._votes = np.pad(self._votes, more)
            self._families = np.pad(self._families, more)

    def turn(self, week: int) -> None:
        """Moves on to a later week and forgets what is too old."""
        if week <= self.latest:
            return
        for new in range(max(self.latest + 1, week - self.weeks + 1), week + 1):
            column = new % self.weeks
            self.totals[column] = 0
            self._votes[:, column] = 0
            self._families[:, column] = 0
        self.latest = week

    def report(self, week: int) -> None:
        """Counts a report, whatever its terms."""
        if self.latest - self.weeks < week <= self.latest:
            self.totals[week % self.weeks] += 1

    def add(
        self,
        cast: NDArray[np.int64],
        slots: NDArray[np.int64],
        votes: NDArray[np.int64],
        week: int,
    ) -> None:
        """Counts votes.

        Args:
            cast: Each a slot, shifted, and the number of a family.
            slots: The slots that got one.
            votes: How many each of them got.
            week: When they were cast.
        """
        if not self.latest - self.weeks < week <= self.latest:
            return
        column = week % self.weeks
        self._votes[slots, column] = np.minimum(self._votes[slots, column] + votes, _MOST)
        bits = ((cast & FAMILY_MASK) * _SPREAD >> 7) % _BITS
        np.bitwise_or.at(
            self._families[:, column], cast >> FAMILY_BITS, np.uint32(1) << bits.astype(np.uint32)
        )

    def clear(self, slots: NDArray[np.bool_]) -> None:
        """Forgets the terms of some slots, marked true."""
        self._votes[: len(slots)][slots] = 0
        self._families[: len(slots)][slots] = 0

    def rows(self, weeks: range) -> NDArray[np.uint16]:
        """Votes by slot and week."""
        return self._votes[:, [week % self.weeks for week in weeks]]

    def families(self, slot: int, week: int) -> int:
        """About how many families used a term in a week."""
        empty = _BITS - int(self._families[slot, week % self.weeks]).bit_count()
        return round(-_BITS * float(np.log(max(empty, 0.5) / _BITS)))


def week_of(bucket: int) -> int:
    """The week that a bucket of a day is in; weeks begin on Monday, 1970 began on a Thursday.

    Examples:
        >>> week_of(3), week_of(4)
        (0, 1)
    """
    return (bucket + 3) // 7
