"""L3: every name of the claim stands in the evidence, under that name or an alias."""

from __future__ import annotations

from wokhei.domain.verdict import Finding, Verdict
from wokhei.text.names import resolves
from wokhei.verification.config import VerificationConfig
from wokhei.verification.reading import Claim, Evidence
from wokhei.verification.reasons import Reason


def naming(claim: Claim, evidence: Evidence, config: VerificationConfig) -> Finding | None:
    """Finds a name that neither the evidence nor its provenance holds."""
    del config
    whole, mentioned = evidence.whole, evidence.mentioned
    vocabulary = whole.vocabulary | mentioned.vocabulary
    known = (*whole.names, *mentioned.names)
    for name in claim.unquoted.names:
        if name.opens_sentence and len(name.words) == 1 and claim.sentence is not None:
            continue  # its capital may be only the sentence's
        if not resolves(name, known, vocabulary):
            return Finding(
                "naming",
                Verdict.NOT_ENOUGH_INFORMATION,
                Reason.NAME_NOT_FOUND,
                f"No source names “{name.text}”.",
                hard=claim.sentence is not None,
            )
    return None
