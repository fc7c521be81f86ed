"""What checking a draft found."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
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
class Opinion:
    """What a model thinks of a claim and its evidence.

    `support` is 0 to 1, higher where it thinks the evidence carries more. `quote` are the words
    that it rests on: of the evidence, or of the claim where the evidence lacks them. With a
    `fault`, in words, it has no opinion.
    """

    verdict: Verdict = Verdict.NOT_ENOUGH_INFORMATION
    support: float = 0.0
    quote: str = ""
    fault: str = ""


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """The record of one sentence: what was checked and what came of it.

    `supported_by` names the model that also supports it and how often that model errs; empty where
    none was asked, none does, or none was measured.
    """

    sentence: str
    kind: str
    verdict: Verdict
    checks: tuple[str, ...]  # run, in order
    findings: tuple[Finding, ...] = ()
    supported_by: str = ""


@dataclass(frozen=True, slots=True)
class Ledger:
    """The per-sentence record of a draft's checks, and the guards on the whole of it.

    `made_with` names what checked it: the version of the software and every threshold.
    """

    draft_id: str
    entries: tuple[LedgerEntry, ...]
    guards: tuple[Finding, ...] = ()  # failed guards on the article as a whole
    made_with: Mapping[str, str] = field(default_factory=dict)
    remarks: tuple[Finding, ...] = ()  # for the editor; none stands against publication

    @property
    def passed(self) -> bool:
        """True when no sentence and no guard failed."""
        return not self.guards and all(e.verdict is Verdict.SUPPORTED for e in self.entries)

    @property
    def failures(self) -> tuple[Finding, ...]:
        """Every finding that stands against publication, in order."""
        failed = (e for e in self.entries if e.verdict is not Verdict.SUPPORTED)
        return (*(finding for e in failed for finding in e.findings), *self.guards)
