"""Which documents tell of the matter, and which only use the same word."""

from __future__ import annotations

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
    return [document for at, document in enumerate(documents) if at >= MOST or group[at] == largest]


def _linked(one: frozenset[str], other: frozenset[str], *, least: tuple[int, float]) -> bool:
    words, share = least
    return len(one & other) >= max(words, share * min(len(one), len(other)))


def _words(document: Document) -> frozenset[str]:
    """The stems of what a document says first."""
    body = document.body
    lead = document.text[body.start : body.start + LEAD] if body is not None else ""
    words = key_words(f"{document.title} {lead}")
    return frozenset(stem(word) for word in words if not is_stop(word) and not is_weak(word))
