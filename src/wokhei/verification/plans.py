"""L4: what is planned, expected or possible is not told as done."""

from __future__ import annotations

import re

from wokhei.domain.verdict import Finding, Verdict
from wokhei.verification.alignment import Alignment, align
from wokhei.verification.config import VerificationConfig
from wokhei.verification.reading import Claim, Evidence, Reading
from wokhei.verification.reasons import Reason
from wokhei.verification.roles import is_past

LEAST_CLOSE = 0.5  # of the claim's words, below which another deed is spoken of
REACH = 4  # words between `will` and its verb: `will not now be`
GOVERNED = 7  # words between `expects` and its `to`: `expects real wages to`


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


_MODAL = _set("will would could may might shall must")
_GOVERNS = _set(
    "expect expects expected expecting plan plans planned planning want wants wanted hope hopes "
    "hoped aim aims due set intend intends intended likely unlikely try tries tried trying ask "
    "asked wish wishes refused failed seek seeks sought promise promised promises pledged ready "
    "going threaten threatened propose proposed proposes urged vowed scheduled prepare preparing "
    "yet meant supposed"
)
_BETWEEN = _set("been be have not also soon never further then once ever now again")
_AHEAD = _MODAL | _set("if unless plans plan planned expects expected wants should whether can")
_IDLE = _set("used based set put cut let")  # their past is their present


def plans(claim: Claim, evidence: Evidence, config: VerificationConfig) -> Finding | None:
    """Finds a deed told as done that the evidence has only as planned, expected or possible."""
    del config
    if not claim.reports or claim.reading.lower & _AHEAD or claim.reading.negations:
        return None
    near = align(claim, evidence)
    if near.closeness < LEAST_CLOSE:
        return None
    told = claim.unquoted
    for place, word in enumerate(told.words):
        before = told.words[place - 1].text.lower() if place else ""
        perfect = before in ("has", "have", "had") and word.text in _IDLE
        if not (perfect or (is_past(word.text) and word.text not in _IDLE)):
            continue
        if told.text[word.start - 1 : word.start] == "-":
            continue
        if before in ("is", "are", "be", "a", "an", "the", "of", "to"):
            continue
        theirs = _only_ahead(word.stem, near)
        if theirs:
            return Finding(
                "plans",
                Verdict.NOT_ENOUGH_INFORMATION,
                Reason.PLAN_AS_DONE,
                f"The sentence says “{word.text}”; the source only “{theirs}”.",
            )
    return None


def _only_ahead(stem: str, near: Alignment) -> str:
    """How the evidence speaks of a deed, where each time it is yet to be done; else empty."""
    found = ""
    for passage in (near.evidence.passages[place] for place in near.places):
        for place, word in enumerate(passage.words):
            if word.stem != stem:
                continue
            start = _ahead(passage, place)
            if start is None:
                return ""
            found = found or re.sub(r"\s+", " ", passage.text[start : word.end])
    return found


def _ahead(reading: Reading, place: int) -> int | None:
    """Where the words begin that make the deed there one to come; None where none do."""
    words = reading.words
    condition = _under(reading, place)
    if condition is not None:
        return condition
    for at in range(place - 1, max(-1, place - 1 - REACH), -1):
        if re.search(r"[,;:.!?\n]", reading.text[words[at].end : words[at + 1].start]):
            return None
        lower = words[at].text.lower()
        if lower in _MODAL:
            return words[at].start
        if lower == "to":
            first = max(0, at - GOVERNED)
            cue = next((w for w in words[first:at] if w.text.lower() in _GOVERNS), None)
            return cue.start if cue else None
        if lower not in _BETWEEN and not lower.endswith("ly"):
            return None
    return None


def _under(reading: Reading, place: int) -> int | None:
    """Where the `if` begins under which the deed there stands; None where there is none."""
    words = reading.words
    for at in range(place - 1, max(-1, place - 1 - GOVERNED), -1):
        if re.search(r"[,;:.!?\n]", reading.text[words[at].end : words[at + 1].start]):
            return None
        if words[at].text.lower() in ("if", "unless", "whether"):
            return words[at].start
    return None
