"""The label of a signal: the phrase a person would use."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Sequence

from wokhei.signals.verbs import PLURAL_VERBS, VERB_FORMS
from wokhei.text.terms import is_weak, spans
from wokhei.text.tokens import is_unspaced, tokens

_READ = 30  # titles read for a label
_HALF = 0.5  # of the titles with the term: a longer phrase is preferred while it is in so many
_THIRD = 0.3  # the same, where the term would stand alone else
_LONGEST = 4


def label(
    titles: Sequence[str], *, terms: Sequence[str], usual: Callable[[str], float] = lambda _: 0.0
) -> str:
    """The phrase around a term that most of its titles use, as they most often spell it.

    The longest phrase in half of them; among equals, and around a word that would stand alone, the
    one worth most: the share of titles that have it times its log-odds against its usual share. A
    phrase that ends in its verb, or says only when, is none.

    Args:
        titles: Titles that use the first term.
        terms: The terms of the signal, folded, the leading one first.
        usual: The share of all reports before that used a phrase, 0 to 1.

    References:
        Monroe, Colaresi & Quinn, Fightin' words, 2008; the prior is flat here.

    Examples:
        >>> label(["Board of Peace named", "Trump's Board of Peace", "the board of peace"],
        ...       terms=["peace"])
        'Board of Peace'
        >>> label(["Kelly sues Pentagon", "Senator Kelly sues", "Kelly sues over rank"],
        ...       terms=["kelly sues", "kelly"])
        'Kelly'
    """
    spelled: dict[str, Counter[str]] = {}
    read = titles[:_READ]
    for title in read:
        found = tokens(title)
        for phrase, first, last in spans(title, found, longest=_LONGEST):
            if any(_holds(phrase, term) for term in terms):
                surface = " ".join(title[found[first].start : found[last].end].split())
                spelled.setdefault(phrase, Counter())[surface] += 1
    counts = {phrase: spellings.total() for phrase, spellings in spelled.items()}
    own = counts.get(terms[0], len(read))
    worth = {
        phrase: _worth(count, len(read), usual(phrase))
        for phrase, count in counts.items()
        if (count >= 2 or phrase in terms) and not _is_fragment(phrase)
    }
    if not worth:
        kept = _without_verb(terms[0])
        return _surface(spelled.get(kept), kept)
    about = [phrase for phrase in worth if _holds(phrase, terms[0])] or list(worth)
    chosen = max(
        [p for p in about if counts[p] >= _HALF * own] or about,
        key=lambda p: (len(tokens(p)), round(worth[p], 6), p),
    )
    if len(tokens(chosen)) == 1:  # a word alone says little: what is around it in a third of them?
        chosen = max(
            [p for p in about if counts[p] >= _THIRD * own] or [chosen],
            key=lambda p: (len(tokens(p)) > 1, round(worth[p], 6), p),
        )
    return _surface(spelled[chosen], chosen)


def _worth(count: int, titles: int, usual: float) -> float:
    share = min(1.0, count / titles)
    return share * max(0.1, math.log(share) - math.log(max(usual, 1e-6)))


def _is_fragment(phrase: str) -> bool:
    """Whether a phrase breaks off at its verb, or says only when."""
    parts = phrase.split()
    last = parts[-1]
    if last in VERB_FORMS and not is_unspaced(last[:1]):
        return True
    if len(parts) > 1 and last in PLURAL_VERBS and parts[-2].endswith("s"):
        return True
    return all(is_weak(part) or part in VERB_FORMS for part in parts)


def _without_verb(term: str) -> str:
    """The term up to its verb; the whole where nothing is left."""
    parts = term.split()
    while len(parts) > 1 and _is_fragment(" ".join(parts)):
        parts.pop()
    return " ".join(parts)


def _surface(spellings: Counter[str] | None, phrase: str) -> str:
    """The commonest spelling, one in capitals last."""
    if not spellings:
        return phrase
    return min(spellings, key=lambda s: (-spellings[s], s.isupper(), s))


def _holds(phrase: str, term: str) -> bool:
    """Whether the words of a term stand in a phrase."""
    if is_unspaced(term[:1]):
        return term in phrase
    return f" {term} " in f" {phrase} "
