"""L4: what a source says it had wrong is not taken from it."""

from __future__ import annotations

import re

from wokhei.domain.span import Span
from wokhei.domain.verdict import Finding, Verdict
from wokhei.verification.alignment import align
from wokhei.verification.config import VerificationConfig
from wokhei.verification.numbers import unmatched
from wokhei.verification.reading import Claim, Evidence
from wokhei.verification.reasons import Reason

_CORRECTED = re.compile(
    r"\b(?:(?:earlier|previous|original|initial) (?:version|story|report|article)\b.{0,80}?"
    r"\b(?:said|stated|reported|gave|misstated|misidentified)"
    r"|(?:wrongly|incorrectly|mistakenly|erroneously) (?:said|stated|reported|gave))",
    re.IGNORECASE | re.DOTALL,
)
BEFORE, AFTER = 200, 120  # code points round a quotation in which a source may take it back
_TAKES_BACK = re.compile(
    rf"(?:{_CORRECTED.pattern}|\b(?:was|were|is) (?:wrong|incorrect|false|mistaken|in error)\b"
    r"|\b(?:has|have) been (?:corrected|withdrawn|retracted)\b)",
    re.IGNORECASE | re.DOTALL,
)
_TELLS = re.compile(r"\b(?:version|correct|wrong|mistake|erron|retract)", re.IGNORECASE)


def corrections(claim: Claim, evidence: Evidence, config: VerificationConfig) -> Finding | None:
    """Finds a claim taken from the part of a correction that repeats the mistake."""
    if not claim.reports or _TELLS.search(claim.text):
        return None
    near = align(claim, evidence)
    for place in near.places:
        passage = evidence.passages[place]
        if near.shares[place] < config.close * near.shares[near.place]:
            continue
        if not _CORRECTED.search(passage.text):
            continue
        others = [p for i, p in enumerate(evidence.passages) if i != place]
        known = [quantity for other in others for quantity in other.quantities]
        stated = claim.reading.quantities
        if not stated or not any(unmatched(quantity, "", known) for quantity in stated):
            continue  # no number to compare, or the corrected text has it as well
        return Finding(
            "corrections",
            Verdict.CONTRADICTED,
            Reason.CORRECTION_IGNORED,
            "The source gives this as what it had wrong.",
        )
    return None


def is_disowned(text: str, span: Span) -> bool:
    """Whether a text repeats those words only to say that they were wrong.

    Only words in quotation marks, or in the sentence of a correction, can be taken back so.

    Examples:
        >>> text = "Correction: an earlier version said “12 boats sank”. It was two."
        >>> is_disowned(text, Span(41, 54))
        True
        >>> is_disowned("12 boats sank. The first report was wrong.", Span(0, 13))
        False
    """
    before = text[max(0, span.start - BEFORE) : span.start].rpartition(". ")[2]
    after = text[span.end : span.end + AFTER].partition(". ")[0]
    return bool(_TAKES_BACK.search(before) or (after and _TAKES_BACK.search(after)))
