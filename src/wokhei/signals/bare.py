"""Bare words: a verb, an adjective or a common noun that alone names nothing."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache

from wokhei.signals.verbs import is_verb
from wokhei.text.commonness import UNKNOWN, rarity
from wokhei.text.stems import stem
from wokhei.text.terms import is_stop, is_weak
from wokhei.text.tokens import is_unspaced, tokens

_DATE = re.compile(r"[\d\s年月日号號時时分周週曜]+")  # in scripts without spaces


def is_bare(term: str, titles: Collection[str]) -> bool:
    """Whether a term is a word that is no name, or such words and a date, as far as titles tell.

    A word written small somewhere is no name, one written large in the midst of a title whose other
    words are small is one. Where all titles are set in capitals, a common English word is no name.
    A phrase of such words is none the less a phrase, unless a date or a number is part of it.

    Args:
        term: Folded.
        titles: Some that use it, as they are spelled.

    Examples:
        >>> is_bare("wind", ["Ferries stopped by wind"]), is_bare("wind", ["Ferries Wind Down"])
        (True, True)
        >>> is_bare("apple", ["Why Apple sued again"]), is_bare("quay wind", ["A quay wind"])
        (False, False)
        >>> is_bare("start 2026", ["A good start to 2026"])
        True
    """
    if _DATE.fullmatch(term):
        return True
    parts = term.split()
    if len(parts) > 1 and not any(is_weak(part) for part in parts):
        return False
    return all(is_stop(part) or is_weak(part) or _is_word(part, titles) for part in parts)


def is_coined(term: str) -> bool:
    """Whether a word of a term is no common English word: small or not, it may be a name.

    Examples:
        >>> is_coined("vaccine zorvane"), is_coined("wind")
        (True, False)
    """
    return not _DATE.fullmatch(term) and any(
        not (is_stop(part) or is_weak(part) or is_verb(part)) and rarity(stem(part)) >= UNKNOWN
        for part in term.split()
    )


@dataclass(slots=True)
class _Spelled:
    """How often a word stands in a title: at all, with a small first letter, small, and large."""

    words: int = 0
    begin_small: int = 0
    small: int = 0
    large: int = 0  # not at the beginning, where every word is


@dataclass(frozen=True, slots=True)
class _Case:
    """How the words of a title that are no stop words are spelled, all of them and each."""

    words: int
    begin_small: int
    by_word: dict[str, _Spelled]


@lru_cache(maxsize=4_096)  # the titles of a signal are read for each of its terms
def _case(title: str) -> _Case:
    by_word: dict[str, _Spelled] = {}
    for place, token in enumerate(tokens(title)):
        if is_stop(token.word):
            continue
        spelled = by_word.setdefault(token.word, _Spelled())
        is_small = title[token.start : token.end].islower()
        spelled.words += 1
        spelled.begin_small += title[token.start].islower()
        spelled.small += is_small
        spelled.large += place > 0 and not is_small
    return _Case(
        words=sum(one.words for one in by_word.values()),
        begin_small=sum(one.begin_small for one in by_word.values()),
        by_word=by_word,
    )


def _is_word(part: str, titles: Collection[str]) -> bool:
    """Whether a single word is a word of the language and no name."""
    if is_unspaced(part[:1]) or any(sign.isdigit() for sign in part):
        return False
    if is_verb(part):
        return True
    small = large = 0
    for title in titles:
        case = _case(title)
        own = case.by_word.get(part)
        if own is None:
            continue
        if 2 * (case.begin_small - own.begin_small) < case.words - own.words:
            continue  # a title in capitals tells nothing
        small += own.small
        large += own.large
    if small or large:
        return small >= large
    return rarity(stem(part)) < UNKNOWN
