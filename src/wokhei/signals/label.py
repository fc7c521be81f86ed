"""The label of a signal: the phrase a person would use."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from wokhei.text.terms import spans
from wokhei.text.tokens import is_unspaced, tokens

_READ = 60  # titles read for a label
_COVER = 0.5  # a longer phrase is preferred while it covers this share of the shorter one's titles


def label(titles: Sequence[str], *, term: str) -> str:
    """The longest phrase around a term that most of its titles use, as they most often spell it.

    Args:
        titles: Titles that use the term.
        term: The term, folded.

    Examples:
        >>> label(["Board of Peace named", "Trump's Board of Peace", "the board of peace"],
        ...       term="peace")
        'Board of Peace'
    """
    spelled: dict[str, Counter[str]] = {}
    for title in titles[:_READ]:
        found = tokens(title)
        for phrase, first, last in spans(title, found, longest=4):
            if _holds(phrase, term):
                surface = " ".join(title[found[first].start : found[last].end].split())
                spelled.setdefault(phrase, Counter())[surface] += 1
    if not spelled:
        return term
    counts = {phrase: spellings.total() for phrase, spellings in spelled.items()}
    own = counts.get(term, max(counts.values()))
    chosen = max(
        (phrase for phrase in counts if counts[phrase] >= max(2, _COVER * own) or phrase == term),
        key=lambda phrase: (len(tokens(phrase)), counts[phrase], phrase),
        default=term,
    )
    spellings = spelled.get(chosen)
    if not spellings:
        return term
    return min(spellings, key=lambda s: (-spellings[s], s.isupper(), s))


def _holds(phrase: str, term: str) -> bool:
    """Whether the words of a term stand in a phrase."""
    if is_unspaced(term[:1]):
        return term in phrase
    return f" {term} " in f" {phrase} "
