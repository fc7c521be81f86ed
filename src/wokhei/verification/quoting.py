"""L1: what stands in quotation marks stands word for word in a cited span."""

from __future__ import annotations

import re
from itertools import pairwise

from wokhei.domain.draft import SentenceKind
from wokhei.domain.span import Span
from wokhei.domain.verdict import Finding, Verdict
from wokhei.text.quotes import find_quote, fold
from wokhei.text.speech import REPORTING
from wokhei.text.stopwords import STOPWORDS
from wokhei.verification.config import VerificationConfig
from wokhei.verification.reading import Claim, Evidence
from wokhei.verification.reasons import Reason

SHOWN = 30  # code points either side of a seam, for an editor to find it
_RUNS_ON = re.compile(r"[^\w“”\"]*(?:…|\.\.\.)[^\w“”\"]*")
_WORD = re.compile(r"\w+")
_SAYS = re.compile(r":\W*$")  # before words that somebody speaks
LONGEST_TERM = 3  # words: what a method sentence may put in marks to say what it means by it


def quoting(claim: Claim, evidence: Evidence, config: VerificationConfig) -> Finding | None:
    """Finds a quotation that no evidence holds, or a quoted sentence without its quote."""
    del config
    seam = _seam(claim)
    if seam:
        return _finding(Reason.QUOTE_NOT_FOUND, f"“{seam}” joins the words of two documents.")
    for span in claim.reading.quotations:
        if _joins_documents(span, claim):
            return _finding(
                Reason.QUOTE_NOT_FOUND, f"“{span.of(claim.text)}” joins the words of two documents."
            )
        for quote in _beside_cited(span, claim):
            if find_quote(quote, evidence.whole.folded) or _is_mention(quote, evidence):
                continue
            if claim.sentence is None and _is_title(quote, claim.text[: span.start]):
                continue  # a name, and checked as one
            if claim.kind is SentenceKind.METHOD and len(quote.split()) <= LONGEST_TERM:
                continue
            return _finding(Reason.QUOTE_NOT_FOUND, f"The sources do not say “{quote}”.")
    if claim.kind is SentenceKind.QUOTED and not claim.cited:
        return _finding(
            Reason.QUOTE_NOT_IN_SENTENCE, "The sentence does not contain the quote it cites."
        )
    return None


def _joins_documents(span: Span, claim: Claim) -> bool:
    """Whether one pair of quotation marks holds different stretches from different documents."""
    if claim.sentence is None or len(claim.cited) < 2:
        return False
    inside = [
        (place, citation.document_id)
        for citation in claim.sentence.citations
        for place in (find_quote(citation.quote, claim.reading.folded),)
        if place is not None and span.start <= place.start and place.end <= span.end
    ]
    return any(
        one.end <= other.start and mine != theirs
        for one, mine in inside
        for other, theirs in inside
    )


def _seam(claim: Claim) -> str:
    """Where the words of one document run on into another's, with no word of the desk between."""
    if claim.sentence is None or len(claim.cited) < 2:
        return ""
    placed = sorted(
        (place.start, place.end, citation.document_id)
        for citation in claim.sentence.citations
        for place in (find_quote(citation.quote, claim.reading.folded),)
        if place is not None
    )
    for (_, end, mine), (start, _, theirs) in pairwise(placed):
        between = claim.text[end:start]
        if mine != theirs and end <= start and _RUNS_ON.fullmatch(between):
            return claim.text[max(0, end - SHOWN) : start + SHOWN]
    return ""


def _beside_cited(span: Span, claim: Claim) -> list[str]:
    """What a quotation holds besides the stretches known to be cited word for word."""
    pieces = []
    position = span.start
    for cited in claim.cited:
        if cited.end > position and cited.start < span.end:
            pieces.append(claim.text[position : max(position, cited.start)])
            position = min(cited.end, span.end)
    pieces.append(claim.text[position : span.end])
    return [piece for piece in pieces if any(letter.isalnum() for letter in piece)]


def _is_mention(quote: str, evidence: Evidence) -> bool:
    """A title or the term written about may stand in quotation marks of its own."""
    plain = fold(quote).text.strip(" .,;:!?").casefold()
    return any(
        plain == fold(mention).text.strip(" .,;:!?").casefold() for mention in evidence.mentions
    )


def _is_title(quote: str, before: str) -> bool:
    """Whether what stands in marks is the name of a work: every telling word has a capital.

    Examples:
        >>> _is_title("The Sea of Stones", "in his novel “")
        True
        >>> _is_title("Never", "the minister said: “")
        False
    """
    words = _WORD.findall(quote)
    said = set(_WORD.findall(before.lower())[-2:]) & set(REPORTING)
    if not words or said or _SAYS.search(before) or quote.rstrip("”\"’'").endswith((".", "!", "?")):
        return False
    telling = [word for word in words if word.lower() not in STOPWORDS]
    return words[0][0].isupper() and all(w[0].isupper() or w[0].isdigit() for w in telling)


def _finding(reason: Reason, message: str) -> Finding:
    return Finding("quoting", Verdict.NOT_ENOUGH_INFORMATION, reason, message)
