"""L4: who does what to whom, and which number belongs to what, are as in the evidence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from wokhei.domain.verdict import Finding, Verdict
from wokhei.text.clauses import clauses, subject_words
from wokhei.text.irregular import IRREGULAR
from wokhei.text.lexicon import ALIKE
from wokhei.text.quantities import Dimension, Quantity, quantities
from wokhei.text.speech import REPORTING
from wokhei.text.stems import Word, stem, stemmed
from wokhei.text.stopwords import STOPWORDS
from wokhei.text.units import MONTHS, WEEKDAYS
from wokhei.verification.alignment import Alignment, align
from wokhei.verification.config import VerificationConfig
from wokhei.verification.numbers import is_trivial, unmatched
from wokhei.verification.reading import Claim, Evidence, Reading
from wokhei.verification.reasons import Reason

MOST_WORDS = 200  # of a claim, in which deeds are looked for; the longest real one has 150
LONGEST_AGENT = 15  # words after `by`: a list of names
LONGEST_SUBJECT = 4  # content words; a longer run before a predicate is no plain subject
_PRONOUNS = frozenset(
    ("he", "she", "it", "they", "we", "i", "this", "these", "those", "him", "them")
)
_NOT_FINITE = frozenset(
    ("to", "a", "an", "the", "of", "in", "by", "with", "for", "and", "or", "as")
)
_AFTER_AGENT = frozenset(
    (
        "who", "which", "that", "for", "in", "on", "at", "to", "with", "from", "after", "before",
        "since", "because", "but", "by", "as", "near", "is", "was", "were", "are", "has", "have",
        "had",
    )
)  # fmt: skip
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
    told = claim.unquoted
    return (
        _other_doer(told, near)
        or _other_agent(told, near)
        or _given_to(told, near)
        or other_number(told, near, config)
    )


def _other_doer(claim: Reading, near: Alignment) -> Finding | None:
    for place, word in enumerate(claim.words[:MOST_WORDS]):
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
        if _by_itself(claim, place, mine, near):
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
                hard=_same_deed(claim, place, near)
                and (len(strangers) == len(mine) or _other_name(strangers, mine, theirs, near)),
            )
    return None


def _by_itself(claim: Reading, place: int, mine: set[str], near: Alignment) -> bool:
    """Whether the claim has as doer what the evidence has as done to: `The shop opened`."""
    after = claim.words[place + 1] if place + 1 < len(claim.words) else None
    if after is not None and after.is_content and not after.text.endswith("ly"):
        return False
    return any(
        mine <= _objects(passage, at)
        for passage in (near.evidence.passages[i] for i in near.places)
        for at, word in enumerate(passage.words)
        if word.stem == claim.words[place].stem
    )


def _other_name(
    strangers: Iterable[str], mine: set[str], theirs: Iterable[set[str]], near: Alignment
) -> bool:
    """Whether doers differ in a word of a name: `Eastgate Hospital`, `Northgate Hospital`."""
    named = {stem(word) for name in near.near.names for word in name.words}
    return set(strangers) <= named and all((others - mine) & named for others in theirs)


def _same_deed(claim: Reading, place: int, near: Alignment) -> bool:
    """Whether the evidence says something in common of what the predicate there is done to."""
    mine = _objects(claim, place)
    theirs = [
        _objects(passage, at)
        for passage in (near.evidence.passages[i] for i in near.places)
        for at, word in enumerate(passage.words)
        if word.stem == claim.words[place].stem
    ]
    return not mine or any(not one or _meets(mine, one) for one in theirs)


def _objects(reading: Reading, place: int) -> set[str]:
    """The stems of the words after a predicate, to the end of its clause."""
    found = set()
    for before, word in zip(reading.words[place:], reading.words[place + 1 :], strict=False):
        if any(mark in reading.text[before.end : word.start] for mark in ",;:.!?\n("):
            break
        found.add(word.stem)
    return {one for one in found if one not in STOPWORDS}


def _other_agent(claim: Reading, near: Alignment) -> Finding | None:
    """A deed said to be done `by` one whom the evidence names, where it names another for it."""
    named = {stem(word) for name in near.nearest.names for word in name.words}
    own = named & {stem(word) for name in claim.names for word in name.words}
    if not own:
        return None
    for place, word in enumerate(claim.words[:MOST_WORDS]):
        if not is_past(word.text):
            continue
        mine = agents(claim, place)
        done_by = bool(mine)
        mine = mine or doers(claim, place)
        if not mine & own:
            continue
        theirs = [
            (agents(passage, at), doers(passage, at))
            for passage in (near.evidence.passages[i] for i in near.places)
            for at, other in enumerate(passage.words)
            if other.stem == word.stem
        ]
        whom = [by or doer for by, doer in theirs]
        if not (done_by or any(by for by, _ in theirs)):
            continue  # both active: the business of `_other_doer`
        if whom and all(one & named and not _meets(mine, one) for one in whom):
            return Finding(
                "roles",
                Verdict.CONTRADICTED,
                Reason.ROLES_SWAPPED,
                f"In the source “{word.text}” is done by another.",
            )
    return None


def _given_to(claim: Reading, near: Alignment) -> Finding | None:
    """A doer to whom, by the evidence, the thing is done: `sold it to the shop`."""
    for place, word in enumerate(claim.words[:MOST_WORDS]):
        if not is_past(word.text) or _passive(claim, place):
            continue
        mine = doers(claim, place)
        if not mine or len(mine) > LONGEST_SUBJECT:
            continue
        theirs = [
            (_recipients(passage, at), {w.stem for w in passage.words[max(0, at - 12) : at]})
            for passage in (near.evidence.passages[i] for i in near.places)
            for at, other in enumerate(passage.words)
            if other.stem == word.stem
        ]
        if theirs and all(mine <= given and not mine & before for given, before in theirs):
            return Finding(
                "roles",
                Verdict.CONTRADICTED,
                Reason.ROLES_SWAPPED,
                f"In the source this is not done by them: “{word.text}” has them after “to”.",
            )
    return None


def _recipients(reading: Reading, place: int) -> set[str]:
    """The stems of those after `to` or `from` in the clause of the predicate there."""
    found: set[str] = set()
    inside = False
    for before, word in zip(reading.words[place:], reading.words[place + 1 :], strict=False):
        if any(mark in reading.text[before.end : word.start] for mark in ",;:.!?\n("):
            break
        lower = word.text.lower()
        inside = lower in ("to", "from") or (inside and lower not in _AFTER_AGENT)
        if inside and word.is_content:
            found.add(word.stem)
    return found


def agents(reading: Reading, place: int) -> set[str]:
    """The stems of those by whom the participle there is done: `sold by Ada and Ines Vale`.

    Empty where nobody is named so.
    """
    words = reading.words
    by = next((k for k in range(place + 1, place + 4) if _at(words, k) == "by"), None)
    if by is None or any(m in reading.text[words[place].end : words[by].start] for m in ",;:."):
        return set()
    found: set[str] = set()
    for before, word in zip(words[by:], words[by + 1 : by + 1 + LONGEST_AGENT], strict=False):
        between = reading.text[before.end : word.start]
        lower = word.text.lower()
        if any(mark in between for mark in ";:.\n(") or lower in _AFTER_AGENT:
            break
        if "," in between and not word.text[0].isupper():
            break
        if word.is_content:
            found.add(word.stem)
    return found


def _at(words: Sequence[Word], place: int) -> str:
    return words[place].text.lower() if place < len(words) else ""


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
    between = {
        w.text.lower()
        for w in reading.words[max(0, place - MOST_WORDS) : place]
        if w.start >= first
    }
    before = reading.words[place - 1].text.lower()
    if between & _PRONOUNS or before in _NOT_FINITE:
        return set()
    return {w.stem for w in subject if w.text not in WEEKDAYS and w.text not in MONTHS}


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
    found = None
    for span in clauses(claim.text):
        mine = Part(span.of(claim.text))
        for number in mine.numbers:
            home = [part for part in parts if part.states(number)]
            if home and _other_year(number, mine, home, parts):
                return _misplaced("its date", hard=True)
            if not home or any(part.refers for part in home):
                continue
            for word in _strangers(number, mine, home, parts):
                hard = near.closeness >= config.close and _belongs(word, number, mine, home, parts)
                if hard:
                    return _misplaced(f"“{word.text}”", hard=True)
                found = found or _misplaced(f"“{word.text}”", hard=False)
    return found


def _misplaced(what: str, *, hard: bool) -> Finding:
    message = f"In the source this number does not go with {what}."
    return Finding("roles", Verdict.CONTRADICTED, Reason.NUMBER_MISPLACED, message, hard=hard)


def _strangers(
    number: Quantity, mine: Part, home: Sequence[Part], parts: Sequence[Part]
) -> Iterator[Word]:
    """The words beside a number that the evidence has only beside rivals of it."""
    at_home = {word.stem for part in home for word in part.words}
    for word in mine.content:
        if word.stem in at_home or at_home & ALIKE.get(word.stem, frozenset()):
            continue
        away = [part for part in parts if part.holds(word) and part.rivals(number)]
        if away and not any(part.holds(word) for part in parts if part not in away):
            yield word


def _belongs(
    word: Word, number: Quantity, mine: Part, home: Sequence[Part], parts: Sequence[Part]
) -> bool:
    """Whether a word follows the number as it follows a rival, which the claim does not state.

    What is counted (`40 people`) may be left out where the number is at home.
    """
    if word.start < number.span.end or any(
        one.span.start <= word.start < one.span.end for one in mine.numbers
    ):
        return False
    if not mine.text[number.span.end : word.start].strip():
        return False
    rivals = [(part, rival) for part in parts if part.holds(word) for rival in part.rivals(number)]
    if any(mine.states(rival) for _, rival in rivals):
        return False
    return any(
        other.stem == word.stem and other.start > rival.span.start
        for part, rival in rivals
        for other in part.words
    )


def _other_year(number: Quantity, mine: Part, home: Sequence[Part], parts: Sequence[Part]) -> bool:
    """Whether a number stands with a date beside which the evidence has another number."""
    dates = [one for one in mine.numbers if one.dimension is Dimension.DATE]
    others = [one for one in mine.numbers if one.dimension is not Dimension.DATE]
    if len(dates) != 1 or len(others) != 1 or number.dimension is Dimension.DATE:
        return False
    [date] = dates
    if not all(
        any(_same_kind(one, date) for one in part.numbers) and not part.states(date)
        for part in home
    ):
        return False
    return any(part.states(date) and part.rivals(number) for part in parts)


class Part:
    """A clause with its words and numbers."""

    def __init__(self, text: str) -> None:
        self.text = text
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
        return (bool(one.year), bool(one.month)) == (bool(other.year), bool(other.month))
    return one.unit == other.unit or one.dimension is Dimension.COUNT
