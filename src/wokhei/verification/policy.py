"""The policy: one ordered list of checks, read top to bottom."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from wokhei.domain.verdict import Finding, Verdict
from wokhei.verification.attribution import attribution
from wokhei.verification.comparing import comparing
from wokhei.verification.conditions import conditions
from wokhei.verification.config import VerificationConfig
from wokhei.verification.corrections import corrections
from wokhei.verification.coverage import coverage
from wokhei.verification.deeds import deeds
from wokhei.verification.figures import figures
from wokhei.verification.framing import framing
from wokhei.verification.ladders import ladders
from wokhei.verification.naming import naming
from wokhei.verification.numbers import numbers
from wokhei.verification.opposites import opposites
from wokhei.verification.outlets import outlets
from wokhei.verification.placing import placing
from wokhei.verification.plans import plans
from wokhei.verification.polarity import polarity
from wokhei.verification.quoting import quoting
from wokhei.verification.reading import Claim, Evidence
from wokhei.verification.reasons import Reason
from wokhei.verification.roles import roles
from wokhei.verification.sequence import sequence
from wokhei.verification.structure import structure
from wokhei.verification.subjects import subjects
from wokhei.verification.widening import widening

Check = Callable[[Claim, Evidence, VerificationConfig], Finding | None]

CHECKS: tuple[Check, ...] = (
    structure,  # L0: what the kind obliges to; offsets
    figures,  # every figure calculated again
    quoting,  # L1: quotations word for word
    numbers,  # L2: numbers and dates as stated
    naming,  # L3: names resolve
    placing,  # L3: names stand where they stood
    framing,  # L0: nothing but the desk's own words outside quotations
    polarity,  # L4: denials
    opposites,  # L4: antonyms
    ladders,  # L4: modality, quantifiers, causes
    widening,  # L4: conditions, places and ranks
    plans,  # L4: what is yet to come
    sequence,  # L4: order in time and rank
    roles,  # L4: doers and numbers with what they belong to
    comparing,  # L4: sides of a comparison, ends of a change
    deeds,  # L4: deaths, convictions and the like
    corrections,  # L4: mistakes the source has corrected
    conditions,  # L4: conditions and exceptions
    outlets,  # L5: quoted words given to their own outlet
    attribution,  # L5: speaker and stance
    subjects,  # L4: what is told of whom; who says what was looked at before
    coverage,  # L6: the rest of the words
)


def run_checks(
    claim: Claim,
    evidence: Evidence,
    config: VerificationConfig,
    *,
    checks: Sequence[Check] = CHECKS,
) -> tuple[tuple[str, ...], tuple[Finding, ...]]:
    """Runs the checks in order until one finds something decisive.

    Returns:
        The names of the checks run, and what they found. A check that raises has found that it
        cannot tell, which is decisive.
    """
    run: list[str] = []
    findings: list[Finding] = []
    for check in checks:
        run.append(check.__name__)
        try:
            found = check(claim, evidence, config)
        except Exception as error:  # noqa: BLE001 - a check that fails must fail closed
            found = Finding(
                check=check.__name__,
                verdict=Verdict.NOT_ENOUGH_INFORMATION,
                reason=Reason.CHECK_FAILED,
                message=f"The check could not be made: {type(error).__name__}.",
            )
        if found is not None:
            findings.append(found)
            if found.hard:
                break
    return tuple(run), tuple(findings)


def verdict_of(findings: Sequence[Finding]) -> Verdict:
    """What the findings come to.

    A decisive finding decides. Soft ones stand as remarks for the editor: each has had its weight
    in the score, whose own finding (`not_covered`) then decides.
    """
    against = [f for f in findings if f.hard or f.reason == Reason.NOT_COVERED]
    if not against:
        return Verdict.SUPPORTED
    if any(finding.verdict is Verdict.CONTRADICTED for finding in findings):
        return Verdict.CONTRADICTED
    return Verdict.NOT_ENOUGH_INFORMATION
