"""L4: the claim does not put the opposite word where the evidence has its own."""

from __future__ import annotations

import re

from wokhei.domain.verdict import Finding, Verdict
from wokhei.text.clauses import clauses
from wokhei.text.lexicon import ALIKE, OPPOSED
from wokhei.text.quantities import Comparator, Dimension, Quantity, quantities
from wokhei.text.stems import Word, stem, stemmed
from wokhei.verification.alignment import Alignment, align
from wokhei.verification.config import VerificationConfig
from wokhei.verification.numbers import is_trivial, unmatched
from wokhei.verification.reading import Claim, Evidence
from wokhei.verification.reasons import Reason
from wokhei.verification.sequence import SIDES

LEAST_CLOSE = 0.5  # of the claim's words, below which another change is spoken of
BEFORE, AFTER = 40, 18  # code points beside a number: its verb, its `more` or `fewer`
UP = frozenset(
    (
        "increase", "increases", "increased", "increasing", "rise", "rises", "rose", "risen",
        "rising", "grow", "grows", "grew", "grown", "growing", "higher", "more", "greater", "gain",
        "gains", "gained", "climb", "climbs", "climbed", "jumped", "surged", "soared", "up",
    )
)  # fmt: skip
DOWN = frozenset(
    (
        "decrease", "decreases", "decreased", "decreasing", "fall", "falls", "fell", "fallen",
        "falling", "drop", "drops", "dropped", "dropping", "decline", "declines", "declined",
        "lower", "less", "fewer", "lose", "loses", "lost", "shrink", "shrank", "shrunk", "down",
        "cut", "cuts", "slumped", "plunged", "sank", "reduced", "reduction",
    )
)  # fmt: skip
_NOT_TURNED = (Dimension.DATE, Dimension.CLOCK, Dimension.ORDINAL)
_CONVERSE = frozenset(map(stem, ("buy", "sell", "lend", "borrow", "teach", "learn", "purchase")))
_TURNED = re.compile(r"\s+(?:to|from|by)\b", re.IGNORECASE)
_PREFIXES = ("un", "in", "im", "ir", "il", "dis", "non")
SHORTEST_AFFIXED = 5  # letters; shorter words meet others by chance (`inform`, `form`)


def opposites(claim: Claim, evidence: Evidence, config: VerificationConfig) -> Finding | None:
    """Finds a word of the claim that the evidence lacks while it has the opposite."""
    if not claim.reports:
        return None
    near = align(claim, evidence)
    turned = _turned(claim, near) if near.closeness >= LEAST_CLOSE else ""
    if turned:
        return Finding(
            "opposites",
            Verdict.CONTRADICTED,
            Reason.OPPOSITE,
            f"In the source “{turned}” goes the other way.",
        )
    opposed = opposed_words(claim, near)
    close = _closeness(claim, near, len({word.stem for word, _ in opposed}))
    for word, other in opposed:
        return Finding(
            "opposites",
            Verdict.CONTRADICTED,
            Reason.OPPOSITE,
            f"The sentence says “{word.text}”, the source “{other}”.",
            hard=close >= config.close and not claim.reading.negations,
        )
    return None


def _turned(claim: Claim, near: Alignment) -> str:
    """A number that the claim has going up where the evidence has it going down, or the reverse.

    Empty where there is none, or where a clause says both.
    """
    text = claim.unquoted.text
    for part in (span.of(text) for span in clauses(text)):
        for number in _exact(part):
            mine = _way(part, number)
            if not mine:
                continue
            theirs = [
                _way(other, known)
                for passage in (near.evidence.passages[place] for place in near.places)
                for other in (span.of(passage.text) for span in clauses(passage.text))
                for known in _exact(other)
                if unmatched(number, "", (known,)) is None
            ]
            if theirs and all(way == -mine for way in theirs):
                return number.span.of(part)
    return ""


def _exact(text: str) -> list[Quantity]:
    """The numbers of a text that no bound turns: `more than 5` goes nowhere."""
    return [
        number
        for number in quantities(text)
        if number.comparator is Comparator.EXACT
        and number.dimension not in _NOT_TURNED
        and not is_trivial(number)
    ]


def _way(text: str, number: Quantity) -> int:
    """1 where the words beside a number go up, -1 where they go down, 0 where both or none do."""
    words = {
        word.text.lower()
        for word in stemmed(text)
        if number.span.start - BEFORE <= word.start < number.span.start
        or number.span.end <= word.start < number.span.end + AFTER
    }
    return (not words.isdisjoint(UP)) - (not words.isdisjoint(DOWN))


def _closeness(claim: Claim, near: Alignment, opposed: int) -> float:
    """The closeness of what the claim says beside the opposed words, which cannot be held."""
    wanted = len({word.stem for word in claim.reading.content})
    if wanted <= opposed:
        return near.closeness
    return near.closeness * wanted / (wanted - opposed)


def opposed_words(claim: Claim, near: Alignment) -> list[tuple[Word, str]]:
    """The claim's words that the evidence lacks, each with the opposite that it has."""
    best = [near.evidence.passages[i] for i in near.places if near.shares[i] == max(near.shares)]
    stems = frozenset().union(*(passage.stems for passage in best))
    around = near.near.stems
    found = []
    for word in claim.unquoted.words:
        if word.text.lower() in SIDES:
            continue  # order in time has a check of its own
        opposite = (OPPOSED.get(word.stem, frozenset()) | _affixed(word.stem)) & stems
        if not opposite or word.stem in around or not around.isdisjoint(ALIKE.get(word.stem, ())):
            continue
        if opposite & claim.reading.stems:
            continue  # the claim names both sides
        if word.stem in _CONVERSE and _CONVERSE & opposite and _TURNED.match(claim.text, word.end):
            continue  # sold to Norlane: bought by it
        theirs = next(w.text for passage in best for w in passage.words if w.stem in opposite)
        found.append((word, theirs))
    return found


def _affixed(base: str) -> frozenset[str]:
    """The stem with a prefix of denial, or without its own: popular, unpopular."""
    if len(base) < SHORTEST_AFFIXED:
        return frozenset()
    without = {base[len(prefix) :] for prefix in _PREFIXES if base.startswith(prefix)}
    return frozenset({prefix + base for prefix in _PREFIXES} | {w for w in without if len(w) > 3})
