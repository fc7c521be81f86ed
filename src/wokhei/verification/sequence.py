"""L4: what comes before and after, first and last, stands in the claim as in the evidence."""

from __future__ import annotations

from wokhei.domain.verdict import Finding, Verdict
from wokhei.verification.alignment import align
from wokhei.verification.config import VerificationConfig
from wokhei.verification.reading import Claim, Evidence, Reading
from wokhei.verification.reasons import Reason

_SIDES: tuple[tuple[frozenset[str], frozenset[str]], ...] = (
    (
        frozenset(("after", "afterwards", "following", "later", "since", "then", "subsequently", "once")),
        frozenset(("before", "prior", "earlier", "previously", "until", "preceding", "ahead")),
    ),
    (
        frozenset(("first", "debut", "initial", "initially", "originally")),
        frozenset(("last", "final", "latest", "finally")),
    ),
)  # fmt: skip


def sequence(claim: Claim, evidence: Evidence, config: VerificationConfig) -> Finding | None:
    """Finds an order in time or rank that the evidence does not give, or gives reversed."""
    del config
    if not claim.reports:
        return None
    near = align(claim, evidence)
    for word, opposite in misordered(claim.unquoted, near.near):
        return Finding(
            "sequence",
            Verdict.CONTRADICTED if opposite else Verdict.NOT_ENOUGH_INFORMATION,
            Reason.ORDER_REVERSED,
            f"The sentence says “{word}”; the source says “{opposite}”."
            if opposite
            else f"The source does not say “{word}” here.",
            hard=bool(opposite),
        )
    return None


def misordered(claim: Reading, evidence: Reading) -> list[tuple[str, str]]:
    """The claim's words of order that the evidence lacks, each with the opposite it has."""
    found = []
    for sides in _SIDES:
        for mine, theirs in (sides, sides[::-1]):
            used = sorted(claim.lower & mine)
            if not used or evidence.lower & mine or claim.lower & theirs:
                continue
            opposite = sorted(evidence.lower & theirs)
            found.append((used[0], opposite[0] if opposite else ""))
    return found
