"""L4: what comes before and after, first and last, stands in the claim as in the evidence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wokhei.domain.verdict import Finding, Verdict
from wokhei.text.quantities import Dimension, Quantity
from wokhei.text.stems import Word
from wokhei.verification.alignment import Alignment, align
from wokhei.verification.config import VerificationConfig
from wokhei.verification.numbers import unmatched
from wokhei.verification.reading import Claim, Evidence, Reading
from wokhei.verification.reasons import Reason
from wokhei.verification.roles import is_past


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


_IN_TIME = (
    _set("after afterwards following later subsequently"),
    _set("before prior earlier previously preceding"),
)
_IN_RANK = (
    _set("first debut initial initially originally"),
    _set("last final latest finally"),
)
_ORDERS = (_IN_TIME, _IN_RANK)

# Words by which a sentence may tell the later deed first.
_TURNS = _set("after before since once until when while had having earlier previously")
_GROUNDS = {
    _IN_TIME[0]: _set(
        "since subsequent then next upon once thereafter eventually afterward followed follows "
        "succeeded succeeds successor when having"
    ),
    _IN_TIME[1]: _set(
        "until till ago already formerly former ahead precedes preceded predecessor previous by"
    ),
    _IN_RANK[0]: _set(
        "1st inaugural inaugurated earliest opening opened began begin begins beginning start "
        "started starts founded established launched introduced discovered invented premiere "
        "premiered new never early one original"
    ),
    _IN_RANK[1]: _set(
        "end ended ends ending closing closed concluding concluded until recent recently died "
        "retired ago past latest"
    ),
}  # what says the same without ordering two things beside it
_IDIOM = re.compile(
    r"\b(?:never|not|ever|seen|like|known|than)\W+(?:before|after|first|last)\b", re.IGNORECASE
)
SIDES = frozenset(word for sides in _ORDERS for side in sides for word in side)

SIDE = 60  # code points either side of a word of order: about a clause
LEAST_CLOSE = 0.4  # of the claim's words, below which another event is spoken of
WORDED = 0.65  # from which a word of order without any ground in the source is added to it

# `The month before`, `a year later`: a date, told by its distance. `Named after`: no order at all.
_DATED = re.compile(
    r"(?:\b(?:day|night|week|month|season|year|decade|centur(?:y|ie)|moment|hour)s?|\bnamed|\blook)"
    r"\s*$",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"\s+(?:day|night|week|month|season|year|decade|morning|evening)\b", re.IGNORECASE
)
_FRONTED = re.compile(r"^\W*(?:(?:\w+\s+){1,4})?$")  # what may stand before a clause put first
_BESIDE = re.compile(
    r"\b(?P<word>before|until|till|by|up to|prior to|after|from|since|later than|following|once)\s+"
    r"(?:(?:about|around|the|(?:mon|tues|wednes|thurs|fri|satur|sun)day),? )*$",
    re.IGNORECASE,
)
_EARLY = frozenset(("before", "until", "till", "by", "up to", "prior to"))
MOST_DAYS = 12  # of a claim
_ENDS = re.compile(r"\s*(?:[.,;:!?)]|$|\b(?:and|but|when|with)\b)")


def sequence(claim: Claim, evidence: Evidence, config: VerificationConfig) -> Finding | None:
    """Finds an order in time or rank that the evidence does not give, or gives reversed."""
    if not claim.reports:
        return None
    near = align(claim, evidence)
    told = _told_otherwise(claim.unquoted, near) if near.closeness >= LEAST_CLOSE else ""
    told = told or _other_side(claim.reading, evidence)
    if told:
        return Finding(
            "sequence",
            Verdict.CONTRADICTED,
            Reason.ORDER_REVERSED,
            f"The source tells it in the other order: “{told}”.",
        )
    for word, opposite in misordered(claim.unquoted, near):
        return Finding(
            "sequence",
            Verdict.CONTRADICTED if opposite else Verdict.NOT_ENOUGH_INFORMATION,
            Reason.ORDER_REVERSED,
            f"The sentence says “{word}”; the source says “{opposite}”."
            if opposite
            else f"The source does not say “{word}” here.",
            hard=near.closeness >= LEAST_CLOSE
            and _alone(word, claim.unquoted)
            and not any(denial.plain for denial in near.nearest.negations)  # not A before B
            if opposite
            else near.closeness >= WORDED and not _grounded(word, claim, near),
        )
    return None


def _alone(word: str, claim: Reading) -> bool:
    """Whether a word of order is the claim's only one of its kind: two order too much to tell."""
    kind = next((a | b for a, b in _ORDERS if word in a | b), frozenset())
    return sum(one.text.lower() in kind for one in claim.words) == 1


def _grounded(word: str, claim: Claim, near: Alignment) -> bool:
    """Whether the evidence says in other words what a word of order says, or it orders nothing."""
    if _IDIOM.search(claim.text) is not None:
        return True
    side = next((side for sides in _ORDERS for side in sides if word in side), frozenset())
    return bool(near.near.lower & _GROUNDS.get(side, frozenset()))


def misordered(claim: Reading, near: Alignment) -> list[tuple[str, str]]:
    """The claim's words of order that the evidence lacks or reverses.

    Each comes with the word that the evidence has in the same place, first those that have one.
    """
    passages = [near.evidence.passages[place] for place in near.places]
    found = []
    for sides in _ORDERS:
        for mine, theirs in (sides, sides[::-1]):
            for word in _ordering(claim, mine):
                around = _around(claim, word)
                kept, _ = _best(around, passages, mine, theirs, sides)
                turned, opposite = _best(around, passages, theirs, mine, sides)
                if turned > kept:
                    found.append((word.text.lower(), opposite))
                elif not kept and not any(passage.lower & mine for passage in passages):
                    found.append((word.text.lower(), ""))
    return sorted(found, key=lambda pair: (not pair[1], pair))


def _other_side(claim: Reading, evidence: Evidence) -> str:
    """`After 1 May` where the evidence has `before 1 May`; else empty."""
    if claim.negations:
        return ""
    for day in claim.quantities[:MOST_DAYS]:
        mine = _side(claim, day)
        if not mine or not (day.dimension is Dimension.CLOCK or day.day or day.weekday):
            continue
        theirs = [
            (_side(passage, known), known.span.of(passage.text))
            for passage in evidence.passages
            for known in passage.quantities
            if unmatched(day, "", (known,)) is None
        ]
        if theirs and all(side and (side in _EARLY) != (mine in _EARLY) for side, _ in theirs):
            return " ".join(theirs[0])
    return ""


def _side(reading: Reading, day: Quantity) -> str:
    """The word before a date that says on which side of it; empty where none does."""
    found = _BESIDE.search(reading.text[max(0, day.span.start - SIDE // 2) : day.span.start])
    return found["word"].lower() if found else ""


def _told_otherwise(claim: Reading, near: Alignment) -> str:
    """The sentence that tells two deeds one after the other, which the claim turns round.

    A sentence tells deeds in the order they were done, unless a word of it says otherwise.
    """
    for mine, sides in ((_IN_TIME[1], (0, 1)), (_IN_TIME[0], (1, 0))):
        for word in _ordering(claim, mine):
            halves = _deeds(claim, word)
            first, second = halves[sides[0]], halves[sides[1]]
            if not first or not second or first & second:
                continue
            for passage in (near.evidence.passages[place] for place in near.places):
                if passage.lower & _TURNS:
                    continue
                starts = {w.stem: w.start for w in reversed(passage.words) if is_past(w.text)}
                early = [starts[stem] for stem in second if stem in starts]
                late = [starts[stem] for stem in first if stem in starts]
                if early and late and max(early) < min(late):
                    return passage.text.strip()
    return ""


def _deeds(reading: Reading, middle: Word) -> tuple[set[str], set[str]]:
    """The stem of what is told as done last before a word of order, and first after it."""
    left, right = _around(reading, middle)
    deeds = [word for word in reading.words if is_past(word.text) or word.text.endswith("ing")]
    before = [word.stem for word in deeds if word.stem in left]
    after = [word.stem for word in deeds if word.stem in right]
    return set(before[-1:]), set(after[:1])


def _best(
    around: tuple[set[str], set[str]],
    passages: list[Reading],
    side: frozenset[str],
    other: frozenset[str],
    sides: tuple[frozenset[str], frozenset[str]],
) -> tuple[int, str]:
    """How well the surroundings of a word of order fit the words of that side.

    `A before B` is `B after A`, told from the other end.
    """
    left, right = around
    best, text = 0, ""
    for passage in passages:
        for word in _ordering(passage, side):
            before, after = _around(passage, word)
            fit = len(left & before) + len(right & after)
            if sides is _IN_RANK:  # `the first class of members` is `members of the first class`
                fit = len((left | right) & (before | after))
            if fit > best:
                best, text = fit, word.text.lower()
        for word in _ordering(passage, other) if sides is _IN_TIME else ():
            before, after = _around(passage, word)
            fit = len(left & after) + len(right & before)
            if fit > best:
                best, text = fit, word.text.lower()
    return best, text


def _ordering(reading: Reading, side: frozenset[str]) -> Iterator[Word]:
    """The words of that side that order what stands around them."""
    if reading.lower.isdisjoint(side):
        return
    for word in reading.words:
        if word.text.lower() not in side:
            continue
        dated = _DATED.search(reading.text, max(0, word.start - 20), word.start)
        if word.text.lower() == "following" and _TIME.match(reading.text, word.end):
            continue  # the following week: a date, told from the one before
        if dated and (
            dated.group().strip().lower() in ("named", "look")
            or _ENDS.match(reading.text, word.end)
        ):
            continue
        yield word


def _around(reading: Reading, middle: Word) -> tuple[set[str], set[str]]:
    """The content words, numbers too, before and after a word."""
    telling = [word for word in reading.words if word.is_content or word.text[0].isdigit()]
    comma = reading.text.find(",", middle.end)
    if 0 < comma <= middle.end + SIDE and _FRONTED.match(reading.text[: middle.start]):
        # `After A, B` is `B after A`
        left = {w.stem for w in telling if comma < w.start <= comma + SIDE}
        right = {w.stem for w in telling if middle.start < w.start < comma}
        return left - {middle.stem}, right - {middle.stem}
    left = {w.stem for w in telling if middle.start - SIDE <= w.start < middle.start}
    right = {w.stem for w in telling if middle.start < w.start <= middle.start + SIDE}
    return left - {middle.stem}, right - {middle.stem}
