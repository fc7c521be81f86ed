"""L4: what comes before and after, first and last, stands in the claim as in the evidence."""

from __future__ import annotations

from wokhei.domain.verdict import Finding, Verdict
from wokhei.verification.alignment import align
from wokhei.verification.config import VerificationConfig
from wokhei.verification.reading import Claim, Evidence, Reading
from wokhei.verification.reasons import Reason

_ORDERS: tuple[tuple[frozenset[str], frozenset[str]], ...] = (
    (
        frozenset(("after", "afterwards", "following", "later", "since", "then", "once")),
        frozenset(("before", "prior", "earlier", "previously", "until", "preceding", "ahead")),
    ),
    (
        frozenset(("first", "debut", "initial", "initially", "originally")),
        frozenset(("last", "final", "latest", "finally")),
    ),
)  # fmt: skip

SIDES = frozenset(word for sides in _ORDERS for side in sides for word in side)

SIDE = 60  # code points either side of a word of order: about a clause


def sequence(claim: Claim, evidence: Evidence, config: VerificationConfig) -> Finding | None:
    """Finds an order in time or rank that the evidence does not give, or gives reversed."""
    if not claim.reports:
        return None
    near = align(claim, evidence)
    for word, opposite in misordered(claim.unquoted, near.near):
        return Finding(
            "sequence",
            Verdict.CONTRADICTED if opposite else Verdict.NOT_ENOUGH_INFORMATION,
            Reason.ORDER_REVERSED,
            f"The sentence says “{word}”; the source says “{opposite}”."
            if opposite
            else f"The source does not say “{word}” here.",
            hard=bool(opposite) or near.closeness >= config.close,
        )
    return None


def misordered(claim: Reading, evidence: Reading) -> list[tuple[str, str]]:
    """The claim's words of order that the evidence lacks, each with the opposite it has."""
    found = []
    for sides in _ORDERS:
        for mine, theirs in (sides, sides[::-1]):
            used = sorted(claim.lower & mine)
            if not used or evidence.lower & mine or claim.lower & theirs:
                continue
            opposite = sorted(evidence.lower & theirs)
            if opposite and _told_from_the_other_end(claim, evidence, used[0], opposite[0]):
                continue
            found.append((used[0], opposite[0] if opposite else ""))
    return found


def _told_from_the_other_end(claim: Reading, evidence: Reading, mine: str, theirs: str) -> bool:
    """Whether `A before B` meets `B after A`: the same order from the other end."""
    left, right = _around(claim, mine)
    there_left, there_right = _around(evidence, theirs)
    crossed = len(left & there_right) + len(right & there_left)
    straight = len(left & there_left) + len(right & there_right)
    return crossed > straight


def _around(reading: Reading, middle: str) -> tuple[set[str], set[str]]:
    """The content words of the sentence before and after its first such word."""
    place = next(word.start for word in reading.words if word.text.lower() == middle)
    left = {w.stem for w in reading.content if place - SIDE <= w.start < place}
    right = {w.stem for w in reading.content if place < w.start <= place + SIDE}
    return left, right
