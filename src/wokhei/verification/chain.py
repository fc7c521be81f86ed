"""The ledger as JSON that shows when it was tampered with: each line seals the one before."""

from __future__ import annotations

import json
from collections.abc import Iterator

from wokhei.domain.span import sha256
from wokhei.domain.verdict import Finding, Ledger

VERSION = 2  # of the layout below


def chain(ledger: Ledger, *, previous: str = "") -> str:
    """The ledger as JSON Lines: a head, a line for each sentence, a line for the guards.

    Each line holds `seal`, the SHA-256 of its other fields with the seal of the line before, in
    `previous`. The last seal stands for the whole ledger.

    Args:
        ledger: What to write.
        previous: The last seal of the edition before; empty for a first edition.
    """
    lines = []
    for record in _records(ledger):
        sealed = {**record, "previous": previous}
        previous = _seal(sealed)
        lines.append(_text({**sealed, "seal": previous}))
    return "\n".join(lines) + "\n"


def broken_line(text: str, *, previous: str = "") -> int | None:
    """The number of the first line whose seal does not hold, from 1; None where all hold.

    Examples:
        >>> text = chain(Ledger("d", ()))
        >>> broken_line(text) is None, broken_line(text.replace('"d"', '"e"'))
        (True, 1)
    """
    for number, line in enumerate(text.splitlines(), start=1):
        try:
            record = json.loads(line)
            seal = record.pop("seal")
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return number
        if record.get("previous") != previous or seal != _seal(record):
            return number
        previous = seal
    return None


def last_seal(text: str) -> str:
    """The seal of the last line, which stands for the whole; empty where there is none.

    Examples:
        >>> last_seal("not a ledger")
        ''
    """
    try:
        return str(json.loads(text.splitlines()[-1])["seal"])
    except (IndexError, ValueError, KeyError, TypeError, RecursionError):
        return ""


def _records(ledger: Ledger) -> Iterator[dict[str, object]]:
    yield {
        "version": VERSION,
        "draft": ledger.draft_id,
        "sentences": len(ledger.entries),
        "made_with": dict(ledger.made_with),
    }
    for entry in ledger.entries:
        yield {
            "sentence": entry.sentence,
            "kind": entry.kind,
            "verdict": entry.verdict,
            "checks": list(entry.checks),
            "findings": [_finding(finding) for finding in entry.findings],
            **({"supported_by": entry.supported_by} if entry.supported_by else {}),
        }
    yield {
        "guards": [_finding(finding) for finding in ledger.guards],
        "remarks": [_finding(finding) for finding in ledger.remarks],
    }


def _finding(finding: Finding) -> dict[str, object]:
    return {
        "check": finding.check,
        "verdict": finding.verdict,
        "reason": finding.reason,
        "message": finding.message,
        "hard": finding.hard,
    }


def _seal(record: dict[str, object]) -> str:
    return sha256(_text(record).encode("utf-8", "surrogatepass"))


def _text(record: dict[str, object]) -> str:
    return json.dumps(record, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
