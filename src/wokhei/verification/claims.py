"""Any claim against any text: what the commands `verify --claims` and `check` print."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from wokhei.domain.document import Document
from wokhei.domain.span import Span
from wokhei.domain.verdict import Finding, Verdict
from wokhei.text.sentences import sentences
from wokhei.verification.alignment import align, condense
from wokhei.verification.amounts import in_words_of
from wokhei.verification.config import DEFAULT, VerificationConfig
from wokhei.verification.policy import run_checks, verdict_of
from wokhei.verification.reading import (
    LONGEST_EVIDENCE,
    Claim,
    Evidence,
    Reading,
    read_claim,
    read_evidence,
)
from wokhei.verification.roles import is_past
from wokhei.verification.weighing import score

REMEMBERED = 10_000  # code points of evidence that stays read; about a long article
MOST_REMEMBERED = 16  # texts
_MARKS = re.compile(r"^\s*(?:(?:#{1,6}|[-*•>])\s+)+")  # of a heading, a list, a quotation
_HANGING = re.compile(
    r"(?:but|and|or|yet|though) (?:at|in|on|with|from|by|for|of|to|under|above|below|without)\b"
    r"[^.!?]*",
    re.IGNORECASE,
)
# A predicate that is no past form has one of these, or a pronoun for its subject.
_PREDICATE = re.compile(
    r"\b(?:is|are|am|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|must"
    r"|shall|should|i|you|he|she|it|we|they|who|which|that|there|not|no|never|nobody|nothing)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class ClaimResult:
    """What checking a claim came to; `score` is 0 to 1, higher where the evidence carries more."""

    verdict: Verdict
    score: float
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class CheckedClaim:
    """A claim of a text with the passage nearest to it.

    `quote` is `text[start:end]` of that document; it is empty, with `document_id`, where no
    document comes near. `reason` is in words; empty where the claim is supported.
    """

    text: str
    verdict: Verdict
    quote: str
    document_id: str
    start: int
    end: int
    reason: str


def check_claim(claim: str, evidence: str, *, config: VerificationConfig = DEFAULT) -> ClaimResult:
    """Checks one claim against the text that is said to carry it.

    Examples:
        >>> check_claim("Sales fell by 12 percent.", "Sales fell by 12 percent in May.").verdict
        <Verdict.SUPPORTED: 'supported'>
        >>> result = check_claim("Sales fell by 21 percent.", "Sales fell by 12%.")
        >>> [str(finding.reason) for finding in result.findings]
        ['number_not_found']
    """
    composed = unicodedata.normalize("NFC", evidence[:LONGEST_EVIDENCE])
    read = _just_read(composed) if len(composed) <= REMEMBERED else read_evidence(composed)
    return _checked(read_claim(claim), read, config)


@lru_cache(maxsize=MOST_REMEMBERED)
def _just_read(text: str) -> Evidence:
    """Evidence as read the last time: many claims are often checked against one text."""
    return read_evidence(text)


def check_text(
    text: str, documents: Sequence[Document], *, config: VerificationConfig = DEFAULT
) -> list[CheckedClaim]:
    """Checks every sentence of any text against documents, in the order of the text.

    A sentence is judged against the document that carries most of it. Left out is what states
    nothing by itself: what has no words of meaning, and phrases (see `is_phrase`).
    """
    evidence = [(document, read_evidence(document.text)) for document in documents]
    found = []
    for span in sentences(text):
        claim = read_claim(_MARKS.sub("", span.of(text)))
        if not claim.reading.content or is_phrase(claim.reading):
            continue
        found.append(_best(claim, evidence, config))
    return found


def is_phrase(reading: Reading) -> bool:
    """Whether a text is a phrase that hangs on another sentence and states nothing by itself.

    It begins with `but in` and the like, ends without a full stop, has no predicate, and no name,
    number or quotation to check.

    Examples:
        >>> is_phrase(Reading("but in a place far below the models of the day"))
        True
        >>> is_phrase(Reading("but in May it fell")), is_phrase(Reading("But in winter all fall."))
        (False, False)
    """
    if _HANGING.fullmatch(reading.text.strip()) is None or _PREDICATE.search(reading.text):
        return False
    if reading.names or reading.quantities or reading.quotations:
        return False
    return not any(is_past(word.text) for word in reading.words)


def _best(
    claim: Claim, evidence: Sequence[tuple[Document, Evidence]], config: VerificationConfig
) -> CheckedClaim:
    results = [(document, read, _checked(claim, read, config)) for document, read in evidence]
    if not results:
        nothing = Verdict.NOT_ENOUGH_INFORMATION
        return CheckedClaim(
            claim.text, nothing, "", "", 0, 0, "There is no document to check against."
        )
    document, read, result = max(
        results, key=lambda r: (r[2].verdict is Verdict.SUPPORTED, r[2].score, r[0].id)
    )
    span = _nearest(claim, read)
    quote = span.of(document.text) if span else ""
    return CheckedClaim(
        text=claim.text,
        verdict=result.verdict,
        quote=quote,
        document_id=document.id if span else "",
        start=span.start if span else 0,
        end=span.end if span else 0,
        reason=" ".join(finding.message for finding in result.findings),
    )


def _nearest(claim: Claim, evidence: Evidence) -> Span | None:
    """The passage that shares most of the claim's words; None where none shares any."""
    near = align(claim, evidence)
    return evidence.origins[near.place] if near.closeness > 0 else None


def _checked(claim: Claim, evidence: Evidence, config: VerificationConfig) -> ClaimResult:
    claim = in_words_of(claim, evidence)
    bearing = condense(claim, evidence)
    _, findings = run_checks(claim, bearing, config)
    refuted = any(finding.hard for finding in findings)
    reached = score(claim, bearing)
    return ClaimResult(
        verdict=verdict_of(findings),
        score=reached * config.least_score if refuted else reached,
        findings=findings,
    )
