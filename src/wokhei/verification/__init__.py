"""Nothing is published that its sources do not carry.

`CHECKS` is the policy: one ordered list of small functions, each in its own file. The first
decisive finding ends the list; a check that raises counts as a finding. `GUARDS` look at the
article as a whole.
"""

from __future__ import annotations

from wokhei.domain.dossier import Dossier
from wokhei.domain.draft import Draft, Sentence
from wokhei.domain.verdict import Finding, Ledger, LedgerEntry, Verdict
from wokhei.verification.chain import chain, last_seal
from wokhei.verification.claims import CheckedClaim, ClaimResult, check_claim, check_text
from wokhei.verification.config import DEFAULT, VerificationConfig
from wokhei.verification.guards import GUARDS, REMARKS, Guard
from wokhei.verification.judging import Judge
from wokhei.verification.opinions import SecondOpinion
from wokhei.verification.policy import CHECKS, run_checks, verdict_of
from wokhei.verification.reading import gather_evidence, read_claim
from wokhei.verification.reasons import Reason
from wokhei.verification.record import made_with
from wokhei.verification.revision import doubts, move, without

__all__ = [
    "CHECKS",
    "GUARDS",
    "REMARKS",
    "CheckedClaim",
    "ClaimResult",
    "Judge",
    "Reason",
    "SecondOpinion",
    "VerificationConfig",
    "chain",
    "check_claim",
    "check_text",
    "doubts",
    "last_seal",
    "made_with",
    "move",
    "verify",
    "without",
]


def verify(
    draft: Draft,
    dossier: Dossier,
    *,
    config: VerificationConfig = DEFAULT,
    second: SecondOpinion | None = None,
) -> Ledger:
    """Checks every sentence of a draft, and the draft as a whole, against its dossier.

    With `second`, a model is then asked about what tells in other words.
    """
    entries = tuple(_entry(sentence, dossier, config) for sentence in draft.sentences())
    guards = tuple(filter(None, (_guarded(guard, draft, dossier, config) for guard in GUARDS)))
    remarks = tuple(filter(None, (_guarded(one, draft, dossier, config) for one in REMARKS)))
    ledger = Ledger(draft.id, entries, guards, made_with(config), remarks)
    return ledger if second is None else second.heard(ledger, draft)


def _entry(sentence: Sentence, dossier: Dossier, config: VerificationConfig) -> LedgerEntry:
    claim = read_claim(sentence.text, sentence=sentence)
    evidence = gather_evidence(sentence, dossier, furniture=config.furniture)
    run, findings = run_checks(claim, evidence, config)
    return LedgerEntry(
        sentence=sentence.text,
        kind=sentence.kind,
        verdict=verdict_of(findings),
        checks=run,
        findings=findings,
    )


def _guarded(
    guard: Guard, draft: Draft, dossier: Dossier, config: VerificationConfig
) -> Finding | None:
    try:
        return guard(draft, dossier, config)
    except Exception as error:  # noqa: BLE001 - a guard that fails must fail closed
        return Finding(
            check=guard.__name__,
            verdict=Verdict.NOT_ENOUGH_INFORMATION,
            reason=Reason.CHECK_FAILED,
            message=f"The guard could not be run: {type(error).__name__}.",
        )
