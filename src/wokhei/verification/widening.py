"""L4: what holds under a condition, in one place or for some is not told of everything."""

from __future__ import annotations

import re

from wokhei.domain.verdict import Finding, Verdict
from wokhei.verification.alignment import Alignment, align
from wokhei.verification.config import VerificationConfig
from wokhei.verification.reading import Claim, Evidence
from wokhei.verification.reasons import Reason

_UNCONDITIONAL = re.compile(
    r"\b(?:regardless of|irrespective of|no matter (?:how|what|who|whether|when)|even if"
    r"|however (?:many|much|large|small|long|high|low)|unconditional(?:ly)?|whether or not"
    r"|without (?:any )?(?:conditions?|limits?|restrictions?|exceptions?)|come what may"
    r"|in (?:any|every|all) cases?|under all circumstances)\b",
    re.IGNORECASE,
)
_CONDITION = re.compile(
    r"\b(?:if|unless|provided|(?:as|so) long as|only (?:if|when|where|in|for|with|after|once)"
    r"|subject to|except|on condition|fewer than|less than|no more than|up to|at most|limited)\b",
    re.IGNORECASE,
)
_EVERYWHERE = re.compile(
    r"\b(?:(?:across|throughout|all over)(?: the)?(?: whole| entire)?"
    r"|(?:in|of|around) the (?:whole|entire)) (?P<whole>country|nation|world|region|state|province"
    r"|continent|city|globe|island|county|industry|sector)\b"
    r"|\b(?P<alone>nation|country|world|state|city)wide\b|\b(?P<word>globally|everywhere"
    r"|internationally|universally)\b",
    re.IGNORECASE,
)
# Words of the evidence that speak of the whole as well; each row is of one whole.
_WHOLES = tuple(
    frozenset(row.split())
    for row in (
        "country countries nation nations national nationally nationwide countrywide republic "
        "state states federal",
        "world worldwide global globally globe international internationally countries planet "
        "abroad foreign overseas",
        "region regional regions area",
        "state statewide states",
        "province provincial provinces",
        "continent continental countries",
        "city citywide town urban municipal",
        "island islands",
        "county counties",
        "industry industrial",
        "sector sectors",
        "everywhere every all throughout universal universally",
    )
)
_UNHEARD_OF = re.compile(
    r"\b(?:(?:most|highest|largest|biggest|lowest|fewest|best|worst|longest|oldest|busiest"
    r"|strongest|shortest|fastest|first)\b(?:[ ,]+[\w-]+){0,5}?"
    r" (?:in (?:its|the|their|his|her)(?: [\w-]+)? history|ever|on record|of all|of any)"
    r"|(?:more|fewer|larger|higher|longer|better) than (?:ever|any (?:other|before))"
    r"|never before|as never before|a record|unprecedented|for the first time"
    r"|in (?:its|their|the)(?: [\w-]+)? history|record (?:number|high|low|year|sum|level))\b",
    re.IGNORECASE,
)
_RANKS = re.compile(
    r"\b(?:most|least|best|worst|record|unprecedented|first|ever|never|history|only|sole|single"
    r"|alone|all|every|any|other|none|nobody|second|third|top|leading|main|unique|peak|highs?|lows?"
    r"|exclusive\w*|just|debut|maiden|pioneer\w*|inaugural|nothing|no"
    r"|(?:high|larg|bigg|low|few|long|old|busi|strong|short|fast|young|small|great|new|late|earli"
    r"|wid|deep|warm|cold|hott|dri|wett|rich|poor|clos|hard)est)\b",
    re.IGNORECASE,
)


def widening(claim: Claim, evidence: Evidence, config: VerificationConfig) -> Finding | None:
    """Finds a phrase that widens what the evidence says, and has nothing there to stand on."""
    del config
    if not claim.reports:
        return None
    near = align(claim, evidence)
    said = _unconditional(claim, near)
    if said:
        return Finding(
            "widening",
            Verdict.CONTRADICTED,
            Reason.CONDITION_DROPPED,
            f"The sentence says “{said[0]}”; the source says “{said[1]}”.",
        )
    wider = _everywhere(claim, evidence) or _unheard_of(claim, evidence)
    if wider:
        return Finding(
            "widening",
            Verdict.NOT_ENOUGH_INFORMATION,
            Reason.QUANTIFIER_WIDER,
            f"No source says “{wider}” or the like.",
        )
    return None


def _unconditional(claim: Claim, near: Alignment) -> tuple[str, str] | None:
    """`No matter what` where the evidence near by sets a condition, each in its words."""
    mine = _UNCONDITIONAL.search(claim.unquoted.text)
    if mine is None or _UNCONDITIONAL.search(near.evidence.whole.text):
        return None
    for place in near.places:
        theirs = _CONDITION.search(near.evidence.passages[place].text)
        if theirs is not None:
            return mine[0], theirs[0]
    return None


def _everywhere(claim: Claim, evidence: Evidence) -> str:
    """`Across the country` where the evidence speaks of no country; else empty."""
    mine = _EVERYWHERE.search(claim.unquoted.text)
    if mine is None:
        return ""
    whole = (mine["whole"] or mine["alone"] or mine["word"]).lower()
    rows = [row for row in _WHOLES if whole in row]
    known = frozenset().union(*rows) | {whole}
    return mine[0] if evidence.whole.lower.isdisjoint(known) else ""


def _unheard_of(claim: Claim, evidence: Evidence) -> str:
    """`The most in its history` where the evidence ranks nothing at all; else empty."""
    mine = _UNHEARD_OF.search(claim.unquoted.text)
    return mine[0] if mine and not _RANKS.search(evidence.whole.text) else ""
