"""Bare words: a verb, an adjective or a common noun that alone names nothing."""

from __future__ import annotations

import re
from collections.abc import Collection

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


def _is_word(part: str, titles: Collection[str]) -> bool:
    """Whether a single word is a word of the language and no name."""
    if is_unspaced(part[:1]) or any(sign.isdigit() for sign in part):
        return False
    if is_verb(part):
        return True
    small = large = 0
    for title in titles:
        found = tokens(title)
        others = [t for t in found if t.word != part and not is_stop(t.word)]
        if 2 * sum(title[t.start].islower() for t in others) < len(others):
            continue  # a title in capitals tells nothing
        for place, token in enumerate(found):
            if token.word == part:
                small += title[token.start : token.end].islower()
                large += place > 0 and not title[token.start : token.end].islower()
    if small or large:
        return small >= large
    return rarity(stem(part)) < UNKNOWN
