"""L0: outside its quotations a sentence speaks only of texts, of counts and of its subject."""

from __future__ import annotations

from wokhei.domain.draft import SentenceKind
from wokhei.domain.verdict import Finding, Verdict
from wokhei.text.names import same_word
from wokhei.text.units import MONTHS
from wokhei.verification.config import VerificationConfig
from wokhei.verification.own_words import OWN_WORDS
from wokhei.verification.reading import Claim, Evidence, name_word
from wokhei.verification.reasons import Reason

LONGEST_INITIALS = 1  # code points: `q`, `p` and the like are letters, not words


def framing(claim: Claim, evidence: Evidence, config: VerificationConfig) -> Finding | None:
    """Finds a word with which an unsourced sentence would say something about the world.

    Reported sentences are left to the checks that follow.
    """
    del config
    if claim.sentence is None or claim.kind is SentenceKind.REPORTED:
        return None
    known = evidence.mentioned
    for word in claim.unquoted.words:
        plain = name_word(word.text)
        if not word.is_content or len(plain) <= LONGEST_INITIALS or plain.isdigit():
            continue
        if word.stem in OWN_WORDS or word.stem in known.stems or word.text in MONTHS:
            continue
        if same_word(plain) in known.vocabulary or _is_number(word.start, claim):
            continue
        return Finding(
            "framing",
            Verdict.NOT_ENOUGH_INFORMATION,
            Reason.FACT_OUTSIDE_SOURCES,
            f"“{word.text}” says more than a {claim.kind} sentence may without a source.",
        )
    return None


def _is_number(place: int, claim: Claim) -> bool:
    """Numbers are the business of a check of their own."""
    return any(q.span.start <= place < q.span.end for q in claim.unquoted.quantities)
