"""Which documents tell of the matter, and which only use the same word."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations

from wokhei.domain.document import Document
from wokhei.domain.figures import key_words
from wokhei.text.stems import stem
from wokhei.text.terms import is_stop, is_weak

LEAD = 400  # code points after the title that say what a report is about
FEW = 3  # documents; fewer make no article whatever they tell of
MOST = 200  # documents compared, in pairs; what comes after stays as it is
# Words, beside the term, that two documents share, and the share of the words of the shorter one.
# Read on headlines of 43 days: two words link no three reports in which a common word bursts by
# chance, and nearly all reports of one event; beside a name one word does. The shares keep every
# event of the sample wire whole, and of its everyday news link 2 pairs in 100.
OF_A_WORD = (2, 0.14)
OF_A_NAME = (1, 0.1)
LEAST_KIN = 0.34  # share of the others of its group to which a document must be linked itself
LONGEST_NAME = 3  # words of a label that is a name; a longer one is a headline
LONGEST_TEXT = 20_000  # code points looked through for how a label is written
MOST_SMALL = 0.2  # share of its uses within a text that a name may have in small letters
NAMED_HALF = 0.5  # share of the words of a name that a document of it holds


def on_the_matter(documents: Sequence[Document], *, term: str, named: bool) -> list[Document]:
    """The documents that tell of one matter, in their order; the largest where there are several.

    A common word bursts when two or three matters happen to use it at once. The reports of one
    matter share other words too: what is linked by them belongs together.

    Args:
        documents: That hold the term.
        term: What all of them hold.
        named: Whether the term is a name and not a word of every day.
    """
    if len(documents) < FEW:
        return list(documents)
    own = {stem(word) for word in key_words(term)}
    held = [_words(document) - own for document in documents[:MOST]]
    least = OF_A_NAME if named else OF_A_WORD
    group = list(range(len(held)))
    for one, other in combinations(range(len(held)), 2):
        if group[one] != group[other] and _linked(held[one], held[other], least=least):
            old, new = group[other], group[one]
            group = [new if place == old else place for place in group]
    families: defaultdict[int, set[str]] = defaultdict(set)
    for place, document in zip(group, documents, strict=False):
        families[place].add(document.family)
    largest = max(families, key=lambda place: (len(families[place]), -place))
    members = [at for at in range(len(held)) if group[at] == largest]
    if not named and len(own) == 1:
        members = _without_strays(members, held, least=least)
    near = set(members)
    return [document for at, document in enumerate(documents) if at >= MOST or at in near]


def is_name(label: str, documents: Sequence[Document]) -> bool:
    """Whether a label is a name, and not a word of every day that opened a headline.

    A name keeps its capital within a text.

    Examples:
        >>> is_name("Gas prices", []), is_name("gas prices", [])
        (True, False)
    """
    if not label[:1].isupper() or len(label.split()) > LONGEST_NAME:
        return False
    phrase = r"\W{1,4}".join(map(re.escape, re.findall(r"\w+", label)))
    inside = re.compile(rf"(?<=\w[ ,]){phrase}\b|(?<=\w, ){phrase}\b", re.IGNORECASE)
    found = [m.group()[0] for d in documents for m in inside.finditer(d.text[:LONGEST_TEXT])]
    small = sum(letter.islower() for letter in found)
    return small <= MOST_SMALL * len(found)


def holds_name(document: Document, label: str) -> bool:
    """Whether a document holds the name in a label, or half of its words.

    Of `Ferrowick recall` the name is `Ferrowick`; a recall of something else does not hold it.
    """
    name = [word for word in re.findall(r"[\w’'-]+", label) if word[0].isupper()]
    wanted = {stem(word) for word in key_words(" ".join(name))}
    if not wanted:
        return True
    text = f"{document.title} {document.text}"
    known = {stem(word) for word in key_words(text)}
    return len(wanted & known) >= NAMED_HALF * len(wanted)


def _without_strays(
    members: Sequence[int], held: Sequence[frozenset[str]], *, least: tuple[int, float]
) -> list[int]:
    """The members less those that hang on by a few of the others, the loosest first.

    Where one word of every day is the term, a chain of reports, each linked to the next by other
    words, tells of two matters.
    """
    kin = {
        at: {o for o in members if o != at and _linked(held[at], held[o], least=least)}
        for at in members
    }
    left = list(members)
    while len(left) > FEW:
        loosest = min(left, key=lambda at: (len(kin[at]), -at))
        if len(kin[loosest]) >= LEAST_KIN * (len(left) - 1):
            break
        left.remove(loosest)
        for others in kin.values():
            others.discard(loosest)
    return left


def _linked(one: frozenset[str], other: frozenset[str], *, least: tuple[int, float]) -> bool:
    words, share = least
    return len(one & other) >= max(words, share * min(len(one), len(other)))


def _words(document: Document) -> frozenset[str]:
    """The stems of what a document says first."""
    body = document.body
    lead = document.text[body.start : body.start + LEAD] if body is not None else ""
    words = key_words(f"{document.title} {lead}")
    return frozenset(stem(word) for word in words if not is_stop(word) and not is_weak(word))
