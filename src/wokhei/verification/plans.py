"""L4: what is planned, expected or possible is not told as done."""

from __future__ import annotations

import re

from wokhei.domain.verdict import Finding, Verdict
from wokhei.text.stems import Word
from wokhei.verification.alignment import Alignment, align
from wokhei.verification.config import VerificationConfig
from wokhei.verification.reading import Claim, Evidence, Reading, name_word
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
_WISHES = _set(
    "expected hoped wants wanted demanded demands sought seeks asked requested requests expects "
    "hopes proposed proposes predicted predicts feared fears threatened threatens forecast"
)
MOST_WISHES = 12  # of one passage
FEWEST = 2  # telling words under a wish; fewer meet by chance
ALL_BUT = 0.6  # of the claim's telling words
_BE = _set("is are was were")
_AIMS = _set("aim plan goal task purpose idea point job role")
_ABOUT = _set("on of about against for from considering discussing proposed")
_TALK = _set(
    "vote votes voting considering consider considers discuss discussed discussing debate debated "
    "talks thinking thinks thought speak spoke idea proposal possibility question proposed advised "
    "warned against"
)
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
    wished = _only_wished(claim, near)
    if wished:
        return _finding(f"The source only says “{wished}”.")
    over = _over(told, near)
    if over:
        return _finding(f"In the source this is past: “{over}”.", Verdict.CONTRADICTED)
    for place, word in enumerate(told.words):
        before = told.words[place - 1].text.lower() if place else ""
        perfect = before in ("has", "have", "had") and word.text in _IDLE
        if not (perfect or (is_past(word.text) and word.text not in _IDLE)):
            continue
        if told.text[word.start - 1 : word.start] == "-":
            continue
        if before in ("is", "are", "be", "a", "an", "the", "of", "to"):
            continue
        if {w.text.lower() for w in told.words[max(0, place - REACH) : place]} & {"to", "having"}:
            continue  # voted to have it raised
        theirs = _only_ahead(word.stem, near)
        if theirs:
            return _finding(f"The sentence says “{word.text}”; the source only “{theirs}”.")
    return None


def _finding(message: str, verdict: Verdict = Verdict.NOT_ENOUGH_INFORMATION) -> Finding:
    return Finding("plans", verdict, Reason.PLAN_AS_DONE, message)


def _only_wished(claim: Claim, near: Alignment) -> str:
    """What the evidence has only as asked for, expected or feared, and the claim as a fact."""
    if claim.reading.lower & _WISHES:
        return ""
    named = {part for name in claim.reading.names for part in name.words}
    words = claim.reading.words
    deed = next((word.start for word in words if is_past(word.text)), 0)
    telling = near.near.stems & {
        word.stem
        for word in words
        if word.start >= deed
        and (word.is_content or word.text[0].isdigit())
        and name_word(word.text) not in named
    }
    if len(telling) < FEWEST:
        return ""
    for passage in (near.evidence.passages[place] for place in near.places):
        wishes = [i for i, one in enumerate(passage.words) if one.text.lower() in _WISHES]
        for place in wishes[:MOST_WISHES]:
            word = passage.words[place]
            wished = _wished(passage, place)
            inside = {one.stem for one in wished}
            subject = {one.stem for one in passage.words[:place]}
            others = [p.stems for p in near.evidence.passages if p is not passage]
            others.append(passage.stems - inside)
            if (
                len(telling & inside) >= max(FEWEST, ALL_BUT * len(telling))
                and telling <= inside | subject
                and not any((telling & inside) <= stems for stems in others)
            ):
                return passage.text[word.start : wished[-1].end]
    return ""


def _wished(reading: Reading, place: int) -> list[Word]:
    """The words that a verb of wishing governs: to the end of its clause, a handful at most."""
    found: list[Word] = []
    for before, word in zip(
        reading.words[place:], reading.words[place + 1 : place + 1 + GOVERNED], strict=False
    ):
        if any(mark in reading.text[before.end : word.start] for mark in ",;:.!?\n(—–"):
            break
        found.append(word)
    return found


def _over(claim: Reading, near: Alignment) -> str:
    """What the evidence says had been so, and the claim says is so; else empty."""
    for place, word in enumerate(claim.words):
        lower = word.text.lower()
        if not place or lower != word.text or not lower.endswith("s") or not word.is_content:
            continue
        before = claim.words[place - 1]
        if not (before.text[0].isupper() or before.text.lower() in ("he", "she", "it", "who")):
            continue
        past = [
            passage.text[passage.words[max(0, at - 1)].start : other.end]
            if at and passage.words[at - 1].text.lower() == "had"
            else ""
            for passage in (near.evidence.passages[i] for i in near.places)
            for at, other in enumerate(passage.words)
            if other.stem == word.stem
        ]
        if past and all(past):
            return past[0]
    return ""


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
    talk = _talked_of(reading, place)
    if talk is not None:
        return talk
    for at in range(place - 1, max(-1, place - 1 - REACH), -1):
        if re.search(r"[,;:.!?\n]", reading.text[words[at].end : words[at + 1].start]):
            return None
        lower = words[at].text.lower()
        if lower in _MODAL:
            return words[at].start
        if lower == "to":
            if at and words[at - 1].text.lower() in _BE and not _is_aim(reading, at - 1):
                return words[at - 1].start  # the ship is to join the fleet
            first = max(0, at - GOVERNED)
            cue = next((w for w in words[first:at] if w.text.lower() in _GOVERNS), None)
            return cue.start if cue else None
        if lower not in _BETWEEN and not lower.endswith("ly"):
            return None
    return None


def _is_aim(reading: Reading, place: int) -> bool:
    """Whether the `is` there says what an aim is: `the aim is to join`."""
    return bool(place and reading.words[place - 1].text.lower() in _AIMS)


def _talked_of(reading: Reading, place: int) -> int | None:
    """Where the words begin that only speak of the deed there: `will vote on raising`."""
    words = reading.words
    if not words[place].text.lower().endswith("ing") or not place:
        return None
    if words[place - 1].text.lower() not in _ABOUT:
        return None
    first = max(0, place - GOVERNED)
    cue = next((w for w in words[first:place] if w.text.lower() in _TALK), None)
    return cue.start if cue else None


def _under(reading: Reading, place: int) -> int | None:
    """Where the `if` begins under which the deed there stands; None where there is none."""
    words = reading.words
    for at in range(place - 1, max(-1, place - 1 - GOVERNED), -1):
        if re.search(r"[,;:.!?\n]", reading.text[words[at].end : words[at + 1].start]):
            return None
        if words[at].text.lower() in ("if", "unless", "whether"):
            return words[at].start
    return None
