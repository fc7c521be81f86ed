"""What is looked for, as words: the same for every store."""

from __future__ import annotations

import re

from wokhei.text.terms import is_stop

MOST_WORDS = 32  # of one query; a question has ten, a label four
_WORD = re.compile(r"[^\W_]+")


def words_of(query: str) -> list[str]:
    """The words of a query that may find something, each once, in lower case.

    Examples:
        >>> words_of("What does the Open-Source AI licence say of AI?")
        ['open', 'source', 'ai', 'licence']
    """
    kept = dict.fromkeys(word for word in all_words(query) if len(word) > 1 and not is_stop(word))
    return list(kept)[:MOST_WORDS]


def all_words(text: str) -> list[str]:
    """Every word of a text, in lower case."""
    return [word.casefold() for word in _WORD.findall(text)]
