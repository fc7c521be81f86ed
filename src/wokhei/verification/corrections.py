"""L4: what a source says it had wrong is not taken from it."""

from __future__ import annotations

import re

from wokhei.domain.span import Span
from wokhei.domain.verdict import Finding, Verdict
from wokhei.verification.alignment import Alignment, align
from wokhei.verification.config import VerificationConfig
from wokhei.verification.numbers import unmatched
from wokhei.verification.reading import Claim, Evidence
from wokhei.verification.reasons import Reason
from wokhei.verification.scopes import FEWEST, HALF, count, statements, telling

_GAVE = "(?:said|stated|reported|gave|given|giving|put|named|printed|listed|quoted)"
_CORRECTED = re.compile(
    r"\b(?:(?:earlier|previous|original|initial|first) (?:version|story|report|article|edition"
    r"|statement|announcement|account|post|notice|press release)\b.{0,80}?"
    rf"\b(?:{_GAVE}|misstated|misidentified|was wrong|incorrect\w*|mistaken\w*)"
    rf"|(?:wrongly|incorrectly|mistakenly|erroneously) {_GAVE}"
    rf"|{_GAVE}(?: \w+){{0,6}} (?:in error|by mistake))\b",
    re.IGNORECASE | re.DOTALL,
)
MOST = 40  # numbers of a claim that are looked for
BEFORE, AFTER = 200, 120  # code points round a quotation in which a source may take it back
_TAKES_BACK = re.compile(
    rf"(?:{_CORRECTED.pattern}|\b(?:was|were|is) (?:wrong|incorrect|false|mistaken|in error)\b"
    r"|\b(?:has|have) been (?:corrected|withdrawn|retracted)\b)",
    re.IGNORECASE | re.DOTALL,
)
_DROPPED = re.compile(
    r"\b(?:was|were|been|is|are|being|and|then|later|since) (?:\w+ly )?(?:withdrawn|scrapped"
    r"|dropped|abandoned|rejected|shelved|overturned|cancell?ed|quashed|annulled|voted down"
    r"|called off|defeated|retracted|revoked|reversed)\b|\bput to the vote and lost\b"
    r"|\bwithdrew (?:it|that|this|the)\b|\blong (?:believed|thought|held|said)\b"
    r"|\binitially (?:been )?(?:reported|said|thought)\b"
    r"|\bfirst (?:published|reported|given|said|stated) as\b",
    re.IGNORECASE,
)
_ENDED = re.compile(
    r"\b(?:withdr|scrap|drop|abandon|reject|shelv|overturn|cancel|quash|annul|voted down"
    r"|call(?:ed)? off|lost|lose|defeat|retract|revok|revers|fail|against|oppos|no longer|despite"
    r"|believ|thought|initial|original|first|earlier|previous|turned down|off)",
    re.IGNORECASE,
)  # a claim with one of these tells of it
_TELLS = re.compile(r"\b(?:version|correct|wrong|mistake|erron|retract)", re.IGNORECASE)


def corrections(claim: Claim, evidence: Evidence, config: VerificationConfig) -> Finding | None:
    """Finds a claim taken from the part of a correction that repeats the mistake."""
    if not claim.reports or _TELLS.search(claim.text):
        return None
    near = align(claim, evidence)
    withdrawn = _withdrawn(claim, near)
    if withdrawn:
        return Finding(
            "corrections",
            Verdict.CONTRADICTED,
            Reason.CORRECTION_IGNORED,
            f"The source says that this came to nothing: “{withdrawn}”.",
        )
    mistaken = _mistaken(claim, evidence)
    if not mistaken:
        return None
    return Finding(
        "corrections",
        Verdict.CONTRADICTED,
        Reason.CORRECTION_IGNORED,
        f"The source gives “{mistaken}” as what it had wrong.",
    )


def _mistaken(claim: Claim, evidence: Evidence) -> str:
    """A number of the claim that only the statement of a mistake has; else empty."""
    stated = claim.reading.quantities[:MOST]
    if not stated or not any(_CORRECTED.search(passage.text) for passage in evidence.passages):
        return ""
    parts = [part for passage in evidence.passages for part in statements(passage)]
    for number in stated:
        homes = [p for p in parts if unmatched(number, "", p.quantities) is None]
        if homes and all(_CORRECTED.search(part.text) for part in homes):
            return number.span.of(claim.text)
    return ""


def _withdrawn(claim: Claim, near: Alignment) -> str:
    """The statement nearest to the claim, where it tells that the thing was dropped; else empty."""
    row = telling(claim, names=True)
    if claim.reading.negations or _ENDED.search(claim.text) or len(row) < FEWEST:
        return ""
    told = [
        (count(row, part.stems), part)
        for place in near.places
        for part in statements(near.evidence.passages[place])
    ]
    most = max((held for held, _ in told), default=0)
    if most < max(FEWEST, HALF * len(row)):
        return ""
    nearest = [part.text.strip() for held, part in told if held == most]
    return nearest[0] if all(_DROPPED.search(text) for text in nearest) else ""


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
