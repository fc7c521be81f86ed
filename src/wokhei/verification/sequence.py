"""L4: what comes before and after, first and last, stands in the claim as in the evidence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wokhei.domain.verdict import Finding, Verdict
from wokhei.text.stems import Word
from wokhei.verification.alignment import Alignment, align
from wokhei.verification.config import VerificationConfig
from wokhei.verification.reading import Claim, Evidence, Reading
from wokhei.verification.reasons import Reason


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

SIDES = frozenset(word for sides in _ORDERS for side in sides for word in side)

SIDE = 60  # code points either side of a word of order: about a clause
LEAST_CLOSE = 0.4  # of the claim's words, below which another event is spoken of

# `The month before`, `a year later`: a date, told by its distance. `Named after`: no order at all.
_DATED = re.compile(
    r"(?:\b(?:day|night|week|month|season|year|decade|centur(?:y|ie)|moment|hour)s?|\bnamed|\blook)"
    r"\s*$",
    re.IGNORECASE,
)
_ENDS = re.compile(r"\s*(?:[.,;:!?)]|$|\b(?:and|but|when|with)\b)")


def sequence(claim: Claim, evidence: Evidence, config: VerificationConfig) -> Finding | None:
    """Finds an order in time or rank that the evidence does not give, or gives reversed."""
    if not claim.reports:
        return None
    near = align(claim, evidence)
    for word, opposite in misordered(claim.unquoted, near):
        return Finding(
            "sequence",
            Verdict.CONTRADICTED if opposite else Verdict.NOT_ENOUGH_INFORMATION,
            Reason.ORDER_REVERSED,
            f"The sentence says “{word}”; the source says “{opposite}”."
            if opposite
            else f"The source does not say “{word}” here.",
            hard=bool(opposite) and near.closeness >= LEAST_CLOSE,
        )
    return None


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
        if dated and (
            dated.group().strip().lower() in ("named", "look")
            or _ENDS.match(reading.text, word.end)
        ):
            continue
        yield word


def _around(reading: Reading, middle: Word) -> tuple[set[str], set[str]]:
    """The content words, numbers too, before and after a word."""
    telling = [word for word in reading.words if word.is_content or word.text[0].isdigit()]
    left = {w.stem for w in telling if middle.start - SIDE <= w.start < middle.start}
    right = {w.stem for w in telling if middle.start < w.start <= middle.start + SIDE}
    return left - {middle.stem}, right - {middle.stem}
