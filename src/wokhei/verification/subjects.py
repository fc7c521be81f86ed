"""L4: what the evidence tells of one named subject is not told of another."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wokhei.domain.verdict import Finding, Verdict
from wokhei.text.names import Name, is_demonym, same_word
from wokhei.text.speech import REPORTING
from wokhei.text.stems import Word
from wokhei.verification.alignment import align
from wokhei.verification.config import VerificationConfig
from wokhei.verification.reading import Claim, Evidence, Reading
from wokhei.verification.reasons import Reason
from wokhei.verification.roles import is_past
from wokhei.verification.scopes import count, statements

OPENING = 4  # code points: a name that begins before is the claim's subject
LONGEST_NAME = 4  # words; a longer run is a heading
FEWEST = 2  # words that the other's statement must share with the claim
LEAST = 0.34  # of the claim's words, likewise
_PREDICATE = re.compile(
    r"(?:,\s[^,;:.]{2,80},|\s\([^)]*\))?\s+(?:also |then |now |later |only |never |again |\w+ly )?"
    r"(?P<verb>[a-z]\w*)"
)
_VERBS = frozenset(
    (
        "is", "was", "are", "were", "has", "have", "had", "will", "would", "can", "could", "may",
        "might", "must", "says", "calls", "wants", "plans",
    )
)  # fmt: skip
_JOINED = frozenset(("of", "and", "or", "in", "s", "for", "the"))
_MEANT = frozenset(("he", "she", "they", "who", "i", "we"))  # may stand for the claim's subject


def subjects(claim: Claim, evidence: Evidence, config: VerificationConfig) -> Finding | None:
    """Finds a named subject of whom the evidence tells other things, and this of another."""
    del config
    told = claim.unquoted
    if not claim.reports or not told.names:
        return None
    name = told.names[0]
    if name.span.start > OPENING or len(name.words) > LONGEST_NAME:
        return None
    predicate = _PREDICATE.match(told.text, name.span.end)
    if predicate is None or predicate["verb"] in _JOINED or not _is_named(name, evidence):
        return None
    rival = _rival(claim, name, evidence)
    if rival is None:
        return None
    return Finding(
        "subjects",
        Verdict.CONTRADICTED,
        Reason.ROLES_SWAPPED,
        f"In the source this is told of “{rival.text}”.",
    )


def _rival(claim: Claim, name: Name, evidence: Evidence) -> Name | None:
    """The subject of the statement that holds most of the claim, where it is another."""
    mine = _words(name)
    named = {word for other in claim.unquoted.names for word in _words(other)}
    row = list(
        dict.fromkeys(
            word.stem
            for word in claim.reading.words
            if (word.is_content or word.text[0].isdigit())
            and not name.span.start <= word.start < name.span.end
        )
    )
    most, own, found = 0, 0, None
    for place in align(claim, evidence).places:
        for part in statements(evidence.passages[place]):
            held = count(row, part.stems)
            rivals = [
                other
                for other in _subjects(part)
                if named.isdisjoint(_words(other)) and _is_other(other, name, evidence)
            ]
            if not rivals or not part.vocabulary.isdisjoint(mine) or part.lower & _MEANT:
                own = max(own, held)
            elif held > most:
                most, found = held, rivals[0]
    return found if most > own and most >= max(FEWEST, LEAST * len(row)) else None


def _words(name: Name) -> frozenset[str]:
    return frozenset(map(same_word, name.words))


def _is_named(name: Name, evidence: Evidence) -> bool:
    """Whether the evidence has a word of it as a name, with a capital not only of a sentence."""
    return any(
        not _words(name).isdisjoint(_words(other))
        for passage in evidence.passages
        for other in passage.names
        if _is_certain(other)
    )


def _is_other(rival: Name, name: Name, evidence: Evidence) -> bool:
    """Whether a rival is a name, and no other name of the same: `Wagner`, `Honus Wagner`."""
    words = _words(rival)
    if rival.words == ("i",) or is_demonym(rival.words[-1]):
        return False
    known = [_words(other) for passage in evidence.passages for other in passage.names]
    if any(words & other and _words(name) & other for other in known):
        return False
    return _is_certain(rival) or any(words < other for other in known)


def _is_certain(name: Name) -> bool:
    """Whether its capital is not only its sentence's: `Ms Tranter`, `Ada Vale`."""
    return " " in name.text or not name.opens_sentence


def _subjects(part: Reading) -> Iterator[Name]:
    """The names of a statement that a predicate follows."""
    verbs = {word.start: word for word in part.words if part.names and _is_verb(word)}
    for name in part.names:
        after = _PREDICATE.match(part.text, name.span.end)
        if after is not None and after.start("verb") in verbs:
            yield name


def _is_verb(word: Word) -> bool:
    lower = word.text.lower()
    if lower != word.text:
        return False
    return (
        lower in _VERBS
        or lower in REPORTING
        or is_past(lower)
        or (lower.endswith("s") and word.is_content)
    )
