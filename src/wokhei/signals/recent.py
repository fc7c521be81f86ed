"""What the watch remembers of the latest reports: who, when, with which terms."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import chain

from wokhei.signals.finding import Finding


@dataclass(frozen=True, slots=True)
class Report:
    """The first copy of an independent report."""

    document_id: str
    report_id: str
    at: datetime
    family: str
    desk: str
    title: str
    newcomer: bool  # its family is on probation


@dataclass(slots=True)
class _Copies:
    """How often a report was repeated, and the half-bucket of the last time."""

    last: int
    count: int = 0


@dataclass(slots=True)
class _Half:
    """The reports of a half-bucket, and those with each term: the first, and any more.

    Most terms have one report, which costs no list.
    """

    numbers: list[int] = field(default_factory=list)
    first: dict[int, int] = field(default_factory=dict)
    more: dict[int, list[int]] = field(default_factory=dict)


class Recent:
    """The reports of the latest half-buckets, found by term.

    Args:
        halves: How many half-buckets are remembered.
    """

    def __init__(self, *, halves: int) -> None:
        self.halves = halves
        self.repeats = 0  # copies heard so far
        self._reports: dict[int, Report] = {}
        self._halves: dict[int, _Half] = {}
        self._newcomers: set[int] = set()
        self._copies: dict[str, _Copies] = {}
        self._next = 0
        self.latest = 0

    def turn(self, half: int) -> None:
        """Moves on to a later half-bucket and forgets what is too old."""
        self.latest = half
        oldest = half - self.halves
        for old in [known for known in self._halves if known <= oldest]:
            gone = self._halves.pop(old).numbers
            for number in gone:
                del self._reports[number]
            self._newcomers.difference_update(gone)
        for name in [name for name, copies in self._copies.items() if copies.last <= oldest]:
            del self._copies[name]

    def is_copy(self, report_id: str, half: int) -> bool:
        """Notes a document of a report; True where the report was there before."""
        copies = self._copies.get(report_id)
        if copies is None:
            self._copies[report_id] = _Copies(last=half)
            return False
        copies.last = max(copies.last, half)
        copies.count += 1
        self.repeats += 1
        return True

    def add(self, report: Report, slots: Iterable[int], half: int) -> None:
        """Remembers a report under the slots of its terms, unless it is too old already."""
        if half <= self.latest - self.halves:
            return
        slots = list(slots)
        if not slots:
            return
        number = self._next
        self._next += 1
        self._reports[number] = report
        if report.newcomer:
            self._newcomers.add(number)
        known = self._halves.get(half)
        if known is None:
            known = self._halves[half] = _Half()
        known.numbers.append(number)
        first, more = known.first, known.more
        for slot in slots:
            if first.setdefault(slot, number) != number:
                more.setdefault(slot, []).append(number)

    def numbers(self, slot: int, halves: Sequence[int]) -> list[int]:
        """The numbers of the reports with a term in some half-buckets, in the order heard."""
        found: list[int] = []
        for half in halves:
            known = self._halves.get(half)
            if known is not None and slot in known.first:
                found.append(known.first[slot])
                if slot in known.more:
                    found += known.more[slot]
        return found

    def every(self, slot: int) -> list[int]:
        """The numbers of all the reports remembered that have a term."""
        return self.numbers(slot, list(self._halves))

    def having(self, finding: Finding, slot: int | None = None) -> list[int]:
        """The reports in the window of a finding with its term, or with another one's slot."""
        found = self.numbers(finding.slot if slot is None else slot, finding.halves)
        if finding.hours is None:
            return found
        since, until = finding.hours
        return [number for number in found if since <= self._reports[number].at < until]

    def newcomers(self, numbers: Iterable[int]) -> set[str]:
        """The families on probation, and heard as nothing else, among the authors of reports."""
        new = self._newcomers.intersection(numbers)
        if not new:
            return set()
        known = {self._reports[number].family for number in numbers if number not in new}
        return {self._reports[number].family for number in new} - known

    def families(self, numbers: Iterable[int]) -> set[str]:
        """The families of reports."""
        return {self._reports[number].family for number in numbers}

    def report(self, number: int) -> Report:
        """The report of that number."""
        return self._reports[number]

    def reports(self, numbers: Iterable[int]) -> list[Report]:
        """The reports of those numbers that are still remembered, earliest first."""
        found = [self._reports[number] for number in numbers if number in self._reports]
        found.sort(key=lambda report: (report.at, report.document_id))
        return found

    def copies(self, reports: Iterable[Report]) -> int:
        """How many documents repeat these reports."""
        return sum(
            self._copies[report.report_id].count
            for report in reports
            if report.report_id in self._copies
        )

    def slots(self) -> list[int]:
        """The slots of the terms of every report remembered; some more than once."""
        return list(chain.from_iterable(known.first for known in self._halves.values()))

    def __contains__(self, number: int) -> bool:
        return number in self._reports
