"""The points several families speak of: phrases that part a subject into what can be compared."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from wokhei.domain.figures import NUMBER_WORDS, key_words
from wokhei.text.terms import is_stop, is_weak
from wokhei.writing.material import Piece

_WORD = re.compile(r"[A-Za-z][\w’'-]+")
# Words that head no section, though many sources use them.
GENERAL = frozenset(
    """access account action answer area available case cause change claim company copy country day
    free grant large open small
    decision detail effect example fact family firm form group half hour idea information issue
    item kind level line list matter member million minute month name need number order others part
    people person place point problem process question reason report result side size source state
    statement step system term thing time type update version view way week word work year crown
    euro dollar percent""".split()  # noqa: SIM905
)
_NUMBERS = frozenset(
    (
        *NUMBER_WORDS,
        "eleven",
        "twelve",
        "dozen",
        "third",
        "quarter",
        "hundred",
        "thousand",
        "billion",
    )
)
_NO_NOUN = re.compile(r"(?:ed|ly|able|ible|ing|ous|ive|ful|less|ise|ize|ify)$")
_MOST_COMMON = 0.5  # share of documents from which a phrase is as general as the subject itself


@dataclass(frozen=True, slots=True)
class Point:
    """A phrase as the sources most often print it, and its key words."""

    phrase: str
    words: frozenset[str]


def points(pool: Sequence[Piece], *, subject: frozenset[str], limit: int) -> list[Point]:
    """The phrases of two words that most families use and few passages hold.

    Args:
        pool: The pieces still free.
        subject: Key words of what the article is about; they make no point.
        limit: At most so many.
    """
    families: defaultdict[frozenset[str], set[str]] = defaultdict(set)
    documents: defaultdict[frozenset[str], set[str]] = defaultdict(set)
    passages: Counter[frozenset[str]] = Counter()
    printed: defaultdict[frozenset[str], Counter[str]] = defaultdict(Counter)
    weight: defaultdict[frozenset[str], float] = defaultdict(float)
    total = len({piece.document.id for piece in pool})
    for piece in pool:
        found = _phrases(piece.passage.text, subject)
        for words in found:
            families[words].add(piece.family)
            documents[words].add(piece.document.id)
            passages[words] += 1
            printed[words][found[words]] += 1
            weight[words] += piece.passage.relevance
    scored = sorted(
        (
            (-_score(words, len(families[words]), passages[words], len(pool), weight[words]), words)
            for words in passages
            if len(words) > 1
            and len(families[words]) >= 2
            and len(documents[words]) <= _MOST_COMMON * total
        ),
        key=lambda item: (item[0], sorted(item[1])),
    )
    chosen: list[Point] = []
    for _, words in scored:
        if len(chosen) == limit:
            break
        if any(words & point.words for point in chosen):
            continue
        phrase = min(printed[words], key=lambda text: (-printed[words][text], text))
        chosen.append(Point(phrase, words))
    return chosen


def _score(
    words: frozenset[str], families: int, passages: int, total: int, relevance: float
) -> float:
    rarity = math.log(1 + total / passages)
    return (families - 1) * rarity * (2.0 if len(words) > 1 else 1.0) * (relevance / passages)


def _phrases(text: str, subject: frozenset[str]) -> dict[frozenset[str], str]:
    """Nouns, as far as one can tell, and pairs that end in one, by their key words.

    Names are left out: a section is about a matter, not about who has a part in it.
    """
    found: dict[frozenset[str], str] = {}
    before: re.Match[str] | None = None
    for match in _WORD.finditer(text):
        word = match.group()
        if (
            not word.islower()
            or len(word) < 4
            or word in _NUMBERS
            or is_stop(word)
            or is_weak(word)
        ):
            before = None
            continue
        single = key_words(word)
        noun = not _NO_NOUN.search(word) and not single & GENERAL
        if noun and len(single) == 1 and not single & subject:
            found.setdefault(single, word)
        if before is not None and text[before.end() : match.start()] == " ":
            modifier = before.group()
            pair = key_words(f"{modifier} {word}")
            reads = not modifier.endswith(("s", "ly")) and (noun or word.endswith("ing"))
            if reads and len(pair) == 2 and not pair & subject:
                found.setdefault(pair, f"{modifier} {word}")
        before = match
    return found
