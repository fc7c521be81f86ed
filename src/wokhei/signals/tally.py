"""How many independent reports used each term in each bucket, in constant memory."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from wokhei.signals.weeks import FAMILY_BITS, Weeks, week_of

Slots = NDArray[np.int64]

_Number = TypeVar("_Number", bound=np.generic)

_FIRST_CAPACITY = 1 << 12
_MOST_VOTES = np.iinfo(np.uint16).max
_FADED = 0.5  # votes below which what has left the ring no longer keeps a term


@dataclass(slots=True)
class Phase:
    """One way to cut time into buckets; the watch cuts it twice, half a bucket apart.

    `live` holds, for each bucket still open, the votes cast: a term and a family once each.
    `heard` holds how many reports each family had in it.
    `waiting` holds, for each bucket, the votes cast and not yet counted.
    `touched` holds the slots of the terms that got a vote since they were last asked for.
    """

    totals: list[int]
    held: list[int]
    older: float = 0.0
    live: dict[int, set[int]] = field(default_factory=dict)
    heard: dict[int, dict[int, int]] = field(default_factory=dict)
    waiting: dict[int, list[int]] = field(default_factory=dict)
    touched: dict[int, list[Slots]] = field(default_factory=dict)


class Tally:
    """Votes a term, phase and bucket, over a ring of the latest buckets.

    Args:
        buckets: How many buckets are kept.
        open_buckets: For how many of the latest a family's second vote is refused; what is older
            only feeds the baseline.
        most_terms: Terms kept at once; the rarest are dropped beyond.
        half_life: Buckets in which what has left the ring loses half its weight.
        phases: How many ways time is cut.
        weeks: Weeks of seven buckets that are kept beside.
        most_of_a_family: Reports of one family in a bucket that count towards all reports.

    Examples:
        >>> tally = Tally(buckets=4, open_buckets=2, most_terms=100)
        >>> _ = tally.count(["tariff", "court"], family=1, buckets=(7, 7))
        >>> _ = tally.count(["tariff"], family=2, buckets=(7, 7))
        >>> _ = tally.count(["tariff"], family=2, buckets=(7, 7))
        >>> tally.votes("tariff", phase=0, bucket=7)
        2
    """

    def __init__(
        self,
        *,
        buckets: int,
        open_buckets: int,
        most_terms: int,
        half_life: float = 60.0,
        phases: int = 2,
        weeks: int = 9,
        most_of_a_family: int = 50,
    ) -> None:
        self.buckets = buckets
        self.open_buckets = open_buckets
        self.most_terms = most_terms
        self.half_life = half_life
        self.most_of_a_family = most_of_a_family
        self.phases = [Phase(totals=[0] * buckets, held=[-1] * buckets) for _ in range(phases)]
        self.weeks = Weeks(weeks=weeks)
        self.weeks.grow(_FIRST_CAPACITY)
        self._waits = False  # votes are cast and not counted
        self._slots: dict[str, int] = {}
        self._terms: list[str] = []
        self._free: list[int] = []
        self._counts: NDArray[np.uint16] = np.zeros((_FIRST_CAPACITY, phases, buckets), np.uint16)
        self._sums: NDArray[np.uint32] = np.zeros((_FIRST_CAPACITY, phases), np.uint32)  # of them
        self._older: NDArray[np.float32] = np.zeros((_FIRST_CAPACITY, phases), np.float32)

    def count(self, terms: Iterable[str], *, family: int, buckets: Sequence[int]) -> list[int]:
        """Casts one report's votes; returns the slots of its terms.

        Args:
            terms: The report's terms, each once.
            family: Whose vote it is.
            buckets: The bucket of the report in each phase.
        """
        known = self._slots
        terms = list(terms)
        slots = [
            self._take(term) if slot is None else slot
            for term, slot in zip(terms, map(known.get, terms), strict=True)
        ]
        votes = {slot << FAMILY_BITS | family for slot in slots}
        for number, (phase, bucket) in enumerate(zip(self.phases, buckets, strict=True)):
            if not self._open(number, bucket):
                continue
            counts = not self.is_full(number, bucket, family)
            phase.totals[bucket % self.buckets] += counts
            if number == 0 and counts:
                self.weeks.report(week_of(bucket))
            cast = phase.live.get(bucket)
            if cast is not None:
                phase.heard[bucket][family] = phase.heard[bucket].get(family, 0) + 1
            if cast is None:
                phase.waiting.setdefault(bucket, []).extend(votes)
                continue
            fresh = votes - cast
            cast |= fresh
            phase.waiting.setdefault(bucket, []).extend(fresh)
        self._waits = True
        return slots

    def is_full(self, phase: int, bucket: int, family: int) -> bool:
        """Whether a family has had all the reports in an open bucket that count for the total."""
        heard = self.phases[phase].heard.get(bucket, {})
        return heard.get(family, 0) >= self.most_of_a_family

    def votes(self, term: str, *, phase: int, bucket: int) -> int:
        """The votes for a term in a bucket; 0 where either is unknown."""
        slot = self._slots.get(term)
        if slot is None or self.phases[phase].held[bucket % self.buckets] != bucket:
            return 0
        self._settle()
        return int(self._counts[slot, phase, bucket % self.buckets])

    def slot(self, term: str) -> int | None:
        """The slot of a term; None where it has none."""
        return self._slots.get(term)

    def term(self, slot: int) -> str:
        """The term of a slot."""
        return self._terms[slot]

    def touched(self, phase: int, bucket: int) -> Slots:
        """The slots that got a vote in an open bucket since last asked, sorted."""
        self._settle()
        found = self.phases[phase].touched.get(bucket)
        if not found:
            return np.zeros(0, np.int64)
        result = found[0] if len(found) == 1 else np.unique(np.concatenate(found))
        found.clear()
        return result

    def rows(
        self, slots: Sequence[int] | Slots, phase: int, buckets: Sequence[int]
    ) -> NDArray[np.uint16]:
        """Votes by slot and bucket; 0 for a bucket no longer or not yet held."""
        self._settle()
        columns = [bucket % self.buckets for bucket in buckets]
        result: NDArray[np.uint16] = self._counts[slots, phase][:, columns]
        held = self.phases[phase].held
        for at, bucket in enumerate(buckets):
            if held[columns[at]] != bucket:
                result[:, at] = 0
        return result

    def older(self, slots: Sequence[int] | Slots, phase: int) -> tuple[list[float], float]:
        """What has left the ring, fading: votes by slot, and reports."""
        found: list[float] = self._older[slots, phase].tolist()
        return found, self.phases[phase].older

    def common(self, phase: int, buckets: Sequence[int]) -> NDArray[np.uint16]:
        """Votes by term and bucket of the terms with at least one vote in four buckets."""
        self._settle()
        sums = self._sums[: len(self._terms), phase]
        return self.rows(np.flatnonzero(sums * 4 >= len(buckets)), phase, buckets)

    def totals(self, phase: int, buckets: Sequence[int]) -> list[int]:
        """Reports by bucket; 0 for a bucket not held."""
        part = self.phases[phase]
        return [
            part.totals[bucket % self.buckets] if part.held[bucket % self.buckets] == bucket else 0
            for bucket in buckets
        ]

    def usual(self, phrase: str) -> float:
        """The share of the reports held that used a phrase; of its rarest word, if it has no slot.

        One report more is counted, so that nothing is impossible.
        """
        self._settle()
        slots = self._slots
        slot = slots.get(phrase)
        if slot is not None:
            fewest = self._sums.item(slot, 0)
        else:
            parts = phrase.split()
            fewest = min((self._sums.item(slots[p], 0) for p in parts if p in slots), default=0)
        return float((1 + fewest) / (2 + sum(self.phases[0].totals)))

    def repeated(self, phase: int, buckets: Sequence[int]) -> int:
        """How many terms have two votes or more in some buckets."""
        self._settle()
        held = self.phases[phase].held
        columns = [at for bucket in buckets if held[at := bucket % self.buckets] == bucket]
        sums = self._counts[: len(self._terms), phase, columns].sum(axis=1, dtype=np.int64)
        return int((sums > 1).sum())

    def forget(self, keep: Iterable[int]) -> None:
        """Frees slots with no vote left, and the rarest if too many are left, except `keep`."""
        self._settle()
        size = len(self._terms)
        sums = self._sums[:size].sum(axis=1, dtype=np.int64)
        sums += self._older[:size].max(axis=1) > _FADED
        sums[list(keep)] = np.iinfo(np.int64).max
        bound = 0
        used = size - len(self._free)
        while used - int(((sums > 0) & (sums <= bound)).sum()) > self.most_terms and bound < 64:
            bound += 1
        for slot in np.flatnonzero(sums <= bound).tolist():
            term = self._terms[slot]
            if not term:
                continue
            del self._slots[term]
            self._terms[slot] = ""
            self._free.append(slot)
        self._counts[:size][sums <= bound] = 0
        self._sums[:size][sums <= bound] = 0
        self._older[:size][sums <= bound] = 0
        self.weeks.clear(sums <= bound)

    def __len__(self) -> int:
        return len(self._slots)

    def _take(self, term: str) -> int:
        """Gives a new term a slot."""
        if self._free:
            slot = self._free.pop()
            self._terms[slot] = term
        else:
            slot = len(self._terms)
            self._terms.append(term)
            if slot >= len(self._counts):
                self._counts = _doubled(self._counts)
                self._sums = _doubled(self._sums)
                self._older = _doubled(self._older)
                self.weeks.grow(len(self._counts))
        self._slots[term] = slot
        return slot

    def _open(self, number: int, bucket: int) -> bool:
        """Makes room for a bucket; False where it is older than what is kept."""
        phase = self.phases[number]
        column = bucket % self.buckets
        if phase.held[column] == bucket:
            return True
        if bucket <= max(phase.held) - self.buckets:
            return False
        self._settle()
        self._age(number, column)
        self._sums[:, number] -= self._counts[:, number, column]
        self._counts[:, number, column] = 0
        phase.totals[column] = 0
        phase.held[column] = bucket
        if number == 0:
            self.weeks.turn(week_of(bucket))
        latest = max(phase.held)
        if bucket > latest - self.open_buckets:
            phase.live[bucket] = set()
            phase.heard[bucket] = {}
            phase.touched[bucket] = []
        for old in [known for known in phase.live if known <= latest - self.open_buckets]:
            del phase.live[old]
            del phase.heard[old]
            del phase.touched[old]
        return True

    def _settle(self) -> None:
        """Counts the votes that wait, many at once."""
        if not self._waits:
            return
        self._waits = False
        for number, phase in enumerate(self.phases):
            for bucket, waiting in phase.waiting.items():
                column = bucket % self.buckets
                cast = np.array(waiting, np.int64)
                slots, votes = np.unique(cast >> FAMILY_BITS, return_counts=True)
                before = self._counts[slots, number, column]
                after = np.minimum(before + votes, _MOST_VOTES).astype(np.uint16)
                self._counts[slots, number, column] = after
                self._sums[slots, number] += after - before
                if number == 0:
                    self.weeks.add(cast, slots, votes, week_of(bucket))
                if bucket in phase.touched:
                    phase.touched[bucket].append(slots)
            phase.waiting.clear()

    def _age(self, number: int, column: int) -> None:
        """Lets a column fade into what is older, an outbreak in it cut to what is usual."""
        phase = self.phases[number]
        size = len(self._terms)
        fade = 0.5 ** (1 / self.half_life)
        leaving = self._counts[:size, number, column].astype(np.float32)
        some = np.flatnonzero(leaving)
        if some.size:
            usual = self._counts[some, number, :].mean(axis=1)
            leaving[some] = np.minimum(leaving[some], np.ceil(usual + 2 * np.sqrt(usual)))
        self._older[:size, number] = self._older[:size, number] * fade + leaving
        phase.older = phase.older * fade + phase.totals[column]


def _doubled(table: NDArray[_Number]) -> NDArray[_Number]:
    """The table with as many rows again, which take no memory until they are used."""
    larger = np.zeros((2 * len(table), *table.shape[1:]), table.dtype)
    larger[: len(table)] = table
    return larger
