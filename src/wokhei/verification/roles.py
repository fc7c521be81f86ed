"""L4: who does what to whom, and which number belongs to what, are as in the evidence."""

from __future__ import annotations

from collections.abc import Sequence

from wokhei.domain.verdict import Finding, Verdict
from wokhei.text.clauses import clauses, subject_words
from wokhei.text.irregular import IRREGULAR
from wokhei.text.lexicon import ALIKE
from wokhei.text.quantities import Dimension, Quantity, quantities
from wokhei.text.speech import REPORTING
from wokhei.text.stems import Word, stemmed
from wokhei.verification.alignment import Alignment, align
from wokhei.verification.config import VerificationConfig
from wokhei.verification.numbers import is_trivial, unmatched
from wokhei.verification.reading import Claim, Evidence, Reading
from wokhei.verification.reasons import Reason

LONGEST_SUBJECT = 4  # content words; a longer run before a predicate is no plain subject
_PRONOUNS = frozenset(
    ("he", "she", "it", "they", "we", "i", "this", "these", "those", "him", "them")
)
_NOT_FINITE = frozenset(
    ("to", "a", "an", "the", "of", "in", "by", "with", "for", "and", "or", "as")
)
_PAST = frozenset(
    form
    for form, base in IRREGULAR.items()
    if form != base and not form.endswith(("s", "ing", "er", "est"))
)
_BE = frozenset(("was", "were", "is", "are", "been", "be", "being", "got"))


def roles(claim: Claim, evidence: Evidence, config: VerificationConfig) -> Finding | None:
    """Finds a doer or a number that the evidence ties to something else."""
    if not claim.reports:
        return None
    near = align(claim, evidence)
    if near.closeness < config.close:
        return None
    return _other_doer(claim.unquoted, near) or other_number(claim.unquoted, near, config)


def _other_doer(claim: Reading, near: Alignment) -> Finding | None:
    for place, word in enumerate(claim.words):
        if not is_past(word.text) or _passive(claim, place):
            continue
        if "," in claim.text[claim.words[place - 1].end : word.start]:
            continue  # an apposition stands between
        mine = doers(claim, place)
        if not mine or len(mine) > LONGEST_SUBJECT:
            continue
        theirs = [
            doers(passage, at)
            for passage in (near.evidence.passages[i] for i in near.places)
            for at, candidate in enumerate(passage.words)
            if candidate.stem == word.stem
        ]
        if not theirs or not all(0 < len(others) <= LONGEST_SUBJECT for others in theirs):
            continue
        strangers = [
            doer
            for doer in mine
            if doer in near.near.stems and not any(_meets({doer}, others) for others in theirs)
        ]
        if strangers and any(others - mine for others in theirs):
            return Finding(
                "roles",
                Verdict.CONTRADICTED,
                Reason.ROLES_SWAPPED,
                f"In the source “{word.text}” is said of another.",
                hard=len(strangers) == len(mine),
            )
    return None


def doers(reading: Reading, place: int) -> set[str]:
    """The stems of the words that may be the subject of the predicate there.

    Empty where it is a pronoun or an infinitive, or is passive: then nobody can tell.
    """
    if _passive(reading, place):
        return set()
    subject = subject_words(reading.words, place, reading.text)
    if not subject:
        return set()
    first = min(word.start for word in subject)
    between = {w.text.lower() for w in reading.words[:place] if w.start >= first}
    before = reading.words[place - 1].text.lower()
    if between & _PRONOUNS or before in _NOT_FINITE:
        return set()
    return {word.stem for word in subject}


def is_past(word: str) -> bool:
    """Whether a word looks like a past form: `taught`, `rejected`."""
    if word[0].isupper():
        return False
    if word in REPORTING or word in _BE:
        return False  # who says what is the business of attribution
    return word.endswith("ed") or (word in IRREGULAR and IRREGULAR[word] != word and word in _PAST)


def _meets(mine: set[str], theirs: set[str]) -> bool:
    return bool(mine & theirs) or any(theirs & ALIKE.get(word, frozenset()) for word in mine)


def _passive(reading: Reading, place: int) -> bool:
    """Whether the word there is a participle after a form of `be`, or done `by` somebody."""
    before = {word.text.lower() for word in reading.words[max(0, place - 2) : place]}
    after = {word.text.lower() for word in reading.words[place + 1 : place + 3]}
    return bool(before & _BE) or "by" in after


def other_number(claim: Reading, near: Alignment, config: VerificationConfig) -> Finding | None:
    """A number whose company in the claim keeps another number in the evidence."""
    if all(is_trivial(number) for number in claim.quantities):
        return None
    parts = [Part(part.of(near.near.text)) for part in clauses(near.near.text)]
    for span in clauses(claim.text):
        mine = Part(span.of(claim.text))
        for number in mine.numbers:
            home = [part for part in parts if part.states(number)]
            if not home or any(part.refers for part in home):
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
                        hard=near.closeness >= config.verbatim and len(mine.numbers) == 1,
                    )
    return None


class Part:
    """A clause with its words and numbers."""

    def __init__(self, text: str) -> None:
        self.words = stemmed(text)
        self.refers = any(word.text.lower() in _PRONOUNS for word in self.words)
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
