"""The label of a signal: the phrase a person would use."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import pairwise

from wokhei.signals.bare import is_bare
from wokhei.signals.recent import Report
from wokhei.signals.verbs import PLURAL_VERBS, VERB_FORMS, is_verb
from wokhei.text.stems import stem
from wokhei.text.stopwords import STOPWORDS
from wokhei.text.terms import is_stop, is_weak, spans
from wokhei.text.titles import bare_title
from wokhei.text.tokens import Token, is_unspaced, tokens

_READ = 30  # titles read for a label
_HALF = 0.5  # of the titles with the term: a longer phrase is preferred while it is in so many
_THIRD = 0.3  # the same, where the term would stand alone else
_PRIOR = 2.0  # titles' worth of what is usual, so that one title more or less decides nothing
_FEWEST = 2  # titles that have what a label is made of
_WHOLE = 0.8  # of the titles with a phrase: a word that stands beside it in so many belongs to it
_LONGEST = 4
_LONGEST_LABEL = 6  # words, once what belongs to it was added
# A phrase that begins with one of these is cut out of another.
_LEADING = frozenset(
    ("across", "amid", "despite", "following", "including", "least", "please", "via")
)

_Titles = Sequence[tuple[str, list[Token]]]


def label(
    titles: Sequence[str], *, terms: Sequence[str], usual: Callable[[str], float] = lambda _: 0.0
) -> str:
    """The phrase around a term that most of its titles use, as they most often spell it.

    The longest phrase in half of them; among equals, and around a word that would stand alone, the
    one worth most: the share of titles that have it times its log-odds against its usual share. A
    phrase that ends in its verb, or says only when, is none. Where the term is a bare word, what
    its titles are about stands before it: the best phrase or name that a third of them share.

    Args:
        titles: Titles of the reports that the signal rests on; some may do without the term.
        terms: The terms of the signal, folded, the leading one first.
        usual: The share of all reports before that used a phrase, 0 to 1.

    References:
        Monroe, Colaresi & Quinn, Fightin' words, 2008.

    Examples:
        >>> label(["Board of Peace named", "Trump's Board of Peace", "the board of peace"],
        ...       terms=["peace"])
        'Board of Peace'
        >>> label(["Kelly sues Pentagon", "Senator Kelly sues", "Kelly sues over rank"],
        ...       terms=["kelly sues", "kelly"])
        'Kelly'
        >>> label(["Quay Nine ferries stopped by wind", "Strong wind shuts Quay Nine to ferries"],
        ...       terms=["wind"])
        'Quay Nine: wind'
    """
    read = [(title, tokens(title)) for title in titles[:_READ]]
    spelled = _phrases(read)
    counts = {phrase: len(spellings) for phrase, spellings in spelled.items()}
    worth = {
        phrase: _worth(count, len(read), usual(phrase))
        for phrase, count in counts.items()
        if (count >= _FEWEST or phrase in terms) and not _is_fragment(phrase)
    }
    chosen = _around(terms, worth, counts) or _without_verb(terms[0])
    plain = [title for title, _ in read]
    own = {stem(part) for part in (*chosen.split(), *terms[0].split())}
    others = {
        phrase: value
        for phrase, value in worth.items()
        if counts[phrase] >= max(_FEWEST, _THIRD * len(read))
        and own.isdisjoint(map(stem, phrase.split()))
        and not _is_poor(phrase, plain)
    }
    surface = _surface(spelled.get(chosen), chosen, read)
    if not others or not _is_poor(chosen, plain):
        return surface
    about = _best(others, counts, fewest=_HALF * max(counts[p] for p in others))
    subject = _surface(spelled[about], about, read)
    return f"{subject}: {surface}" if _names_a_thing(chosen) else subject


def told(report: Report) -> str:
    """The title of a report without the name of its site."""
    return _told(report.title, report.family)


@lru_cache(maxsize=16_384)  # the titles of some days are read again while signals grow
def _told(title: str, family: str) -> str:
    span = bare_title(title, site=family)
    return span.of(title) if span else title


def _around(terms: Sequence[str], worth: dict[str, float], counts: dict[str, int]) -> str | None:
    """The best phrase that holds a term, the leading one if any does; None where none does."""
    about: list[str] = []
    for wanted in (terms[:1], terms):
        about = about or [p for p in worth if any(_holds(p, term) for term in wanted)]
    if not about:
        return None
    own = counts.get(terms[0], max(counts[phrase] for phrase in about))
    chosen = _best({p: worth[p] for p in about}, counts, fewest=_HALF * own)
    if len(tokens(chosen)) == 1:  # a word alone says little: what is around it in a third of them?
        chosen = max(
            [p for p in about if counts[p] >= _THIRD * own] or [chosen],
            key=lambda p: (len(tokens(p)) > 1, round(worth[p], 6), p),
        )
    return chosen


def _best(worth: dict[str, float], counts: dict[str, int], *, fewest: float) -> str:
    """The longest phrase in so many titles; among equals the one worth most."""
    return max(
        [p for p in worth if counts[p] >= fewest] or list(worth),
        key=lambda p: (len(tokens(p)), round(worth[p], 6), p),
    )


def _phrases(read: _Titles) -> dict[str, list[str]]:
    """The phrases of the titles, each as every title spells it."""
    spelled: dict[str, list[str]] = {}
    for title, _ in read:
        for phrase, surface in _phrases_of(title):
            spelled.setdefault(phrase, []).append(surface)
    return spelled


@lru_cache(maxsize=4_096)
def _phrases_of(title: str) -> tuple[tuple[str, str], ...]:
    """The phrases of a title, each once, as it is first spelled."""
    found = tokens(title)
    surfaces: dict[str, str] = {}
    for phrase, first, last in spans(title, found, longest=_LONGEST):
        if phrase not in surfaces:
            surfaces[phrase] = " ".join(title[found[first].start : found[last].end].split())
    return tuple(surfaces.items())


def _worth(count: int, titles: int, usual: float) -> float:
    """The share of the titles that have a phrase, times its log-odds against its usual share.

    The prior is Dirichlet: some titles' worth in which every phrase is as frequent as usual.
    """
    usual = min(0.5, max(usual, 1e-6))
    count = min(count, titles)
    odds = (count + _PRIOR * usual) / (titles - count + _PRIOR * (1 - usual))
    return count / titles * max(0.1, math.log(odds) - math.log(usual / (1 - usual)))


def _is_fragment(phrase: str) -> bool:
    """Whether a phrase breaks off at its verb, begins in the midst, or says only when."""
    parts = phrase.split()
    first, last = parts[0], parts[-1]
    if last in VERB_FORMS and not is_unspaced(last[:1]):
        return True
    if len(parts) > 1 and last in PLURAL_VERBS and parts[-2].endswith("s"):
        return True
    if len(parts) > 1 and (first in _LEADING or first in VERB_FORMS or _is_joined(parts)):
        return True
    if len(parts) > 2 and last.isdigit() and parts[-2] in VERB_FORMS:
        return True
    return all(is_weak(part) or part in VERB_FORMS for part in parts)


def _is_joined(parts: Sequence[str]) -> bool:
    """Whether a phrase is what follows a verb in -ing: "sailing through the channel"."""
    return len(parts[0]) > 5 and parts[0].endswith("ing") and parts[1] in STOPWORDS


def _without_verb(term: str) -> str:
    """The term up to its verb; the whole where nothing but a date is left."""
    parts = term.split()
    while len(parts) > 1 and _is_fragment(" ".join(parts)):
        parts.pop()
    return term if all(map(is_weak, parts)) else " ".join(parts)


def _is_poor(phrase: str, titles: Sequence[str]) -> bool:
    """Whether a phrase names nothing: a bare word, or words with a number or a verb at an end."""
    parts = phrase.split()
    if len(parts) > 1 and not any(
        part == "to" or is_weak(part) or is_verb(part) for part in (parts[0], parts[-2], parts[-1])
    ):
        return False
    return all(is_stop(part) or is_weak(part) or is_bare(part, titles) for part in parts)


def _names_a_thing(term: str) -> bool:
    """Whether a bare term may stand after what it is about: no verb, no adverb, no number."""
    parts = term.split()
    if len(parts) == 1 and (is_verb(term) or term.endswith("ly")):
        return False
    return not all(is_stop(part) or is_weak(part) or part in _LEADING for part in parts)


def _surface(spellings: Sequence[str] | None, phrase: str, read: _Titles) -> str:
    """The commonest spelling, one in capitals last, with the words that belong to it."""
    if not spellings:
        return phrase
    if len(phrase.split()) == 1 and is_bare(phrase, [title for title, _ in read]):
        return phrase
    grown = _grown(phrase, read)
    found = grown or Counter(spellings)
    return min(found, key=lambda s: (-found[s], s.isupper(), s))


def _grown(phrase: str, read: _Titles) -> Counter[str]:
    """The spellings of a phrase with what stands beside it wherever it stands.

    "Wall" is "Wall Street" then, and "York" is "New York"; none where nothing belongs to it.
    """
    parts = phrase.split()
    if is_unspaced(phrase[:1]):
        return Counter()
    uses = 0
    wider: dict[str, Counter[str]] = {}
    for title, found in read:
        words = [token.word for token in found]
        places = range(len(words) - len(parts) + 1)
        at = next((n for n in places if words[n : n + len(parts)] == parts), None)
        if at is None:
            continue
        uses += 1
        for first in range(max(0, at - 1), at + 1):
            for last in range(at + len(parts) - 1, min(first + _LONGEST_LABEL, len(words))):
                stretch = found[first : last + 1]
                if len(stretch) > len(parts) and _is_whole(title, stretch):
                    surface = title[stretch[0].start : stretch[-1].end]
                    wider.setdefault(" ".join(words[first : last + 1]), Counter())[surface] += 1
    whole = [p for p, seen in wider.items() if uses > 1 and seen.total() >= _WHOLE * uses]
    return wider[max(whole, key=lambda p: (len(p.split()), p))] if whole else Counter()


def _is_whole(title: str, stretch: Sequence[Token]) -> bool:
    """Whether words stand together, begin and end like a phrase, and are none broken off."""
    if any(title[left.end : right.start] != " " for left, right in pairwise(stretch)):
        return False
    first, last = stretch[0].word, stretch[-1].word
    named = title[stretch[0].start].isupper() and first not in STOPWORDS  # "New" York
    if is_stop(last) or (is_stop(first) and not named):
        return False
    return not _is_fragment(" ".join(token.word for token in stretch))


def _holds(phrase: str, term: str) -> bool:
    """Whether the words of a term stand in a phrase."""
    if is_unspaced(term[:1]):
        return term in phrase
    return f" {term} " in f" {phrase} "
