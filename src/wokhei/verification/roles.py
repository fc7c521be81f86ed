"""L4: who does what to whom, and which number belongs to what, are as in the evidence."""

from __future__ import annotations

from collections.abc import Sequence

from wokhei.domain.verdict import Finding, Verdict
from wokhei.text.clauses import clauses, subject_words
from wokhei.text.lexicon import ALIKE
from wokhei.text.quantities import Dimension, Quantity, quantities
from wokhei.text.stems import Word, stemmed
from wokhei.verification.alignment import Alignment, align
from wokhei.verification.config import VerificationConfig
from wokhei.verification.numbers import is_trivial, unmatched
from wokhei.verification.reading import Claim, Evidence, Reading
from wokhei.verification.reasons import Reason

_BE = frozenset(("was", "were", "is", "are", "been", "be", "being", "got"))


def roles(claim: Claim, evidence: Evidence, config: VerificationConfig) -> Finding | None:
    """Finds a doer or a number that the evidence ties to something else."""
    if not claim.reports:
        return None
    near = align(claim, evidence)
    if near.closeness < config.close:
        return None
    return _other_doer(claim.unquoted, near) or _other_number(claim.unquoted, near)


def _other_doer(claim: Reading, near: Alignment) -> Finding | None:
    for place, word in enumerate(claim.words):
        if not word.is_content or word.text[0].isupper() or _passive(claim, place):
            continue
        mine = subject_words(claim.words, place, claim.text)
        if not mine:
            continue
        doer = mine[0]
        theirs = [
            {other.stem for other in subject_words(passage.words, at, passage.text)}
            for passage in (near.evidence.passages[i] for i in near.places)
            for at, candidate in enumerate(passage.words)
            if candidate.stem == word.stem and not _passive(passage, at)
        ]
        if not theirs or any(_meets({w.stem for w in mine}, others) for others in theirs):
            continue
        if all(others for others in theirs) and doer.stem in near.near.stems:
            return Finding(
                "roles",
                Verdict.CONTRADICTED,
                Reason.ROLES_SWAPPED,
                f"In the source “{word.text}” is not said of “{doer.text}”.",
            )
    return None


def _meets(mine: set[str], theirs: set[str]) -> bool:
    return bool(mine & theirs) or any(theirs & ALIKE.get(word, frozenset()) for word in mine)


def _passive(reading: Reading, place: int) -> bool:
    """Whether the word there is a participle after a form of `be`, or done `by` somebody."""
    before = {word.text.lower() for word in reading.words[max(0, place - 2) : place]}
    after = {word.text.lower() for word in reading.words[place + 1 : place + 3]}
    return bool(before & _BE) or "by" in after


def _other_number(claim: Reading, near: Alignment) -> Finding | None:
    """A number whose company in the claim keeps another number in the evidence."""
    parts = [Part(part.of(near.near.text)) for part in clauses(near.near.text)]
    for span in clauses(claim.text):
        mine = Part(span.of(claim.text))
        for number in mine.numbers:
            home = [part for part in parts if part.states(number)]
            if not home:
                continue
            at_home = {word.stem for part in home for word in part.words}
            for word in mine.content:
                if word.stem in at_home or at_home & ALIKE.get(word.stem, frozenset()):
                    continue
                away = [p for p in parts if p.holds(word) and p.rivals(number)]
                if away and not any(p.holds(word) for p in parts if p not in away):
                    return Finding(
                        "roles",
                        Verdict.CONTRADICTED,
                        Reason.NUMBER_MISPLACED,
                        f"In the source this number does not go with “{word.text}”.",
                    )
    return None


class Part:
    """A clause with its words and numbers."""

    def __init__(self, text: str) -> None:
        self.words = stemmed(text)
        self.content = [word for word in self.words if word.is_content]
        self.numbers = [number for number in quantities(text) if not is_trivial(number)]

    def holds(self, word: Word) -> bool:
        """Whether the word stands in it."""
        return any(word.stem == other.stem for other in self.words)

    def states(self, number: Quantity) -> bool:
        """Whether it states that number."""
        return unmatched(number, "", self.numbers) is None

    def rivals(self, number: Quantity) -> Sequence[Quantity]:
        """Its numbers of the same dimension, where it does not state this one."""
        if self.states(number):
            return ()
        return [n for n in self.numbers if _same_kind(n, number)]


def _same_kind(one: Quantity, other: Quantity) -> bool:
    if one.dimension is not other.dimension:
        return False
    if one.dimension is Dimension.DATE:
        return bool(one.year) == bool(other.year)
    return one.unit == other.unit or one.dimension is Dimension.COUNT
