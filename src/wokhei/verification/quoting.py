"""L1: what stands in quotation marks stands word for word in a cited span."""

from __future__ import annotations

from wokhei.domain.draft import SentenceKind
from wokhei.domain.verdict import Finding, Verdict
from wokhei.text.quotes import find_quote, fold
from wokhei.verification.config import VerificationConfig
from wokhei.verification.reading import Claim, Evidence
from wokhei.verification.reasons import Reason


def quoting(claim: Claim, evidence: Evidence, config: VerificationConfig) -> Finding | None:
    """Finds a quotation that no evidence holds, or a quoted sentence without its quote."""
    del config
    for span in claim.reading.quotations:
        quote = span.of(claim.text)
        if find_quote(quote, evidence.whole.folded) is not None:
            continue
        if _is_mention(quote, evidence):
            continue
        return _finding(Reason.QUOTE_NOT_FOUND, f"The sources do not say “{quote}”.")
    sentence = claim.sentence
    if sentence is not None and sentence.kind is SentenceKind.QUOTED:
        text = fold(sentence.text)
        if not any(find_quote(citation.quote, text) for citation in sentence.citations):
            return _finding(
                Reason.QUOTE_NOT_IN_SENTENCE, "The sentence does not contain the quote it cites."
            )
    return None


def _is_mention(quote: str, evidence: Evidence) -> bool:
    """A title or the term written about may stand in quotation marks of its own."""
    plain = fold(quote).text.strip(" .,;:!?").casefold()
    return any(
        plain == fold(mention).text.strip(" .,;:!?").casefold() for mention in evidence.mentions
    )


def _finding(reason: Reason, message: str) -> Finding:
    return Finding("quoting", Verdict.NOT_ENOUGH_INFORMATION, reason, message)
