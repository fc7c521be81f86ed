"""L4: what is planned, expected or possible is not told as done."""

from __future__ import annotations

import re

from wokhei.domain.verdict import Finding, Verdict
from wokhei.text.speech import REPORTING
from wokhei.verification.alignment import Alignment, align
from wokhei.verification.config import VerificationConfig
from wokhei.verification.reading import Claim, Evidence, Reading
from wokhei.verification.reasons import Reason
from wokhei.verification.roles import is_past
from wokhei.verification.scopes import governed, telling

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
_VEILS = _set(
    "hope hopes hoped hoping want wants wanted wish wishes considering whether if unless proposal "
    "proposes intend intends seeks demanded demands believed suspect suspects suspected allegedly "
    "alleged reportedly rumoured possibly perhaps could might may would plans planned plan "
    "expected expects aims scheduled due likely asked asks threatens threatened fears feared "
    "hopes seek sought proposed predicts predicted forecast requested requests"
)
_VEILED = (
    _VEILS
    | _AHEAD
    | _set(
        "expecting planning intended intention hoping proposing unlikely next consider considers "
        "considered believe believes thought think thinks probably soon set future demand call "
        "calls called ask seek urged urges allowed permitted forecasts"
    )
)  # a claim with one of these tells no deed as done
_OPEN = _set(
    "whether if unless could might may hopes hope hoped wants considering considers possible "
    "possibly perhaps proposed proposes proposal asked threatens threatened suggested idea"
)
_UNSURE = (
    _OPEN
    | _set(
        "want would should plans planned expects expected likely provided can once until unlikely "
        "intends suggests"
    )
) - _set("asked idea suggested threatens threatened considers")
_SURE = re.compile(
    r"\b(?:will|going to|is to|are to|is set to|is due to|is moving|is taking)\b", re.IGNORECASE
)  # of what is to come
_DONE = _set("has have had was were now")
LEAST_VEILED = 0.3  # of the claim's words, below which another matter is spoken of
_BE = _set("is are was were")
_AIMS = _set("aim plan goal task purpose idea point job role")
_ABOUT = _set("on of about against for from considering discussing proposed")
_TALK = _set(
    "vote votes voting considering consider considers discuss discussed discussing debate debated "
    "talks thinking thinks thought speak spoke idea proposal possibility question proposed advised "
    "warned against"
)
_IS = re.compile(r"\b(?:is|are|serves as|works as|heads|leads)\b")
_WAS = re.compile(
    r"\b(?:former|previous|once|was|were|had|until|used to|ex)(?:ly)?\b", re.IGNORECASE
)
_FORMERLY = re.compile(
    r"\b(?:formerly|previously|former|until recently|used to be)\b", re.IGNORECASE
)
OFFICE = 2  # words of meaning of a post: `curator of instruments`
_HAVE = _set("has have had")
_IDLE = _set("used based set put cut let")  # their past is their present


def plans(claim: Claim, evidence: Evidence, config: VerificationConfig) -> Finding | None:
    """Finds a deed told as done that the evidence has only as planned, expected or possible."""
    del config
    if not claim.reports or claim.reading.negations:
        return None
    near = align(claim, evidence)
    undecided = _undecided(claim, near) if near.closeness >= LEAST_VEILED else ""
    if undecided:
        return _finding(f"The source only says “{undecided}”.")
    if claim.reading.lower & _AHEAD:
        return None
    veiled = _only_veiled(claim, near) if near.closeness >= LEAST_VEILED else ""
    if veiled:
        return _finding(f"The source only says “{veiled}”.")
    if near.closeness < LEAST_CLOSE:
        return None
    told = claim.unquoted
    over = _over(told, near) or _former(told, near)
    if over:
        return _finding(f"In the source this is past: “{over}”.", Verdict.CONTRADICTED)
    for place, word in enumerate(told.words):
        before = told.words[place - 1].text.lower() if place else ""
        perfect = before in _HAVE and (word.text in _IDLE or word.text in REPORTING)
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


def _only_veiled(claim: Claim, near: Alignment) -> str:
    """What the evidence has only as wished, feared or possible, and the claim as done."""
    if claim.reading.lower & _VEILED or claim.reading.speeches:
        return ""
    done = (w.start for w in claim.reading.words if is_past(w.text) or w.text.lower() in _DONE)
    deed = next(done, None)
    if deed is None:
        return ""
    veiled = governed(near, _VEILS, (telling(claim, start=deed), telling(claim)))
    return veiled.text if veiled else ""


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


def _undecided(claim: Claim, near: Alignment) -> str:
    """What the evidence has only as possible or asked for, and the claim as sure to come."""
    ahead = _SURE.search(claim.text)
    if ahead is None or claim.reading.lower & _UNSURE or claim.reading.speeches:
        return ""
    open_ = governed(near, _OPEN, (telling(claim, start=ahead.start()), telling(claim)))
    return open_.text if open_ else ""


def _former(claim: Reading, near: Alignment) -> str:
    """What the evidence says somebody was before, and the claim says they are; else empty."""
    now = _IS.search(claim.text)
    if now is None or _WAS.search(claim.text):
        return ""
    told = {w.stem for w in claim.words if w.start >= now.end() and w.is_content}
    for passage in (near.evidence.passages[place] for place in near.places):
        for before in _FORMERLY.finditer(passage.text):
            after = [w for w in passage.words if w.start >= before.end() and w.is_content][:OFFICE]
            inside = passage.text[before.start() : after[-1].end] if after else ""
            if (
                len(after) == OFFICE
                and not re.search(r"[,;.]", inside)
                and all(word.stem in told for word in after)
            ):
                return inside
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
