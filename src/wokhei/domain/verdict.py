"""What checking a draft found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """The result of a check, in FEVER's labels."""

    SUPPORTED = "supported"
    CONTRADICTED = "contradicted"
    NOT_ENOUGH_INFORMATION = "not_enough_information"


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check says of one sentence, in words an editor understands."""

    check: str
    verdict: Verdict
    reason: str  # a name of a closed list
    message: str
    hard: bool = True  # False: an entailment model may rescue it


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """The record of one sentence: what was checked and what came of it."""

    sentence: str
    kind: str
    verdict: Verdict
    checks: tuple[str, ...]  # run, in order
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Ledger:
    """The per-sentence record of a draft's checks, and the guards on the whole of it."""

    draft_id: str
    entries: tuple[LedgerEntry, ...]
    guards: tuple[Finding, ...] = ()  # failed guards on the article as a whole

    @property
    def passed(self) -> bool:
        """True when no sentence and no guard failed."""
        return not self.guards and all(e.verdict is Verdict.SUPPORTED for e in self.entries)

    @property
    def failures(self) -> tuple[Finding, ...]:
        """Every finding that stands against publication, in order."""
        failed = (e for e in self.entries if e.verdict is not Verdict.SUPPORTED)
        return (*(finding for e in failed for finding in e.findings), *self.guards)
