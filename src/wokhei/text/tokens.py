"""Words of a text with their places, folded for comparison."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

# Letters and digits, joined by one apostrophe, dot, comma, hyphen or ampersand: U.S, GPT-5.2, AT&T.
WORD = re.compile(r"[^\W_]+(?:[’'.,&\-\u2010\u2011][^\W_]+)*")
# Scripts written without spaces: each character is a token of its own.
_UNSPACED = re.compile(
    "[\u0e00-\u0e7f\u0e80-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]"
)
_POSSESSIVE = ("'s", "’s")
LONGEST_WORD = 40  # code points; what is longer is no word (keys, encoded data)
_SHORT = 300  # code points of a short text, as a title is, which many rooms read in turn
_REMEMBERED = 1_000  # of these


class Token(NamedTuple):
    """A word of a text: its folded form, and where it stands as `[start, end)`."""

    word: str
    start: int
    end: int


def tokens(text: str) -> list[Token]:
    """The words of a text in order.

    Case is folded, a possessive ending is dropped, and a word over 40 code points is left out.
    Characters of scripts without spaces are tokens one by one.

    Examples:
        >>> [token.word for token in tokens("Maduro's GPT-5.2 costs $1,000")]
        ['maduro', 'gpt-5.2', 'costs', '1,000']
        >>> [token.word for token in tokens("東京 says")]
        ['東', '京', 'says']
    """
    return list(_short(text)) if len(text) <= _SHORT else _tokens(text)


@lru_cache(maxsize=_REMEMBERED)
def _short(text: str) -> tuple[Token, ...]:
    return tuple(_tokens(text))


def _tokens(text: str) -> list[Token]:
    found: list[Token] = []
    spaced = is_spaced(text)
    for match in WORD.finditer(text):
        surface = match.group()
        start, end = match.span()
        if not spaced and not surface.isascii() and _UNSPACED.search(surface) is not None:
            found.extend(_unspaced(surface, start))
            continue
        if end - start > LONGEST_WORD:
            continue
        if surface[-1] == "s" and surface.endswith(_POSSESSIVE):
            end -= 2
            surface = surface[:-2]
        found.append(Token(surface.casefold(), start, end))
    return found


def is_spaced(text: str) -> bool:
    """Whether a text has no character of a script written without spaces.

    Examples:
        >>> is_spaced("Tokyo"), is_spaced("in 東京")
        (True, False)
    """
    return text.isascii() or _UNSPACED.search(text) is None


def is_unspaced(word: str) -> bool:
    """Whether a word is a character of a script written without spaces.

    Examples:
        >>> is_unspaced("東"), is_unspaced("Tokyo")
        (True, False)
    """
    return not word.isascii() and _UNSPACED.match(word) is not None


def _unspaced(surface: str, start: int) -> list[Token]:
    """Splits a run that holds unspaced script: its characters singly, the rest as words."""
    found = []
    at = 0
    for match in _UNSPACED.finditer(surface):
        if at < match.start() <= at + LONGEST_WORD:
            found.append(
                Token(surface[at : match.start()].casefold(), start + at, start + match.start())
            )
        found.append(Token(match.group(), start + match.start(), start + match.end()))
        at = match.end()
    if at < len(surface) <= at + LONGEST_WORD:
        found.append(Token(surface[at:].casefold(), start + at, start + len(surface)))
    return found


def words(text: str) -> list[str]:
    """The folded words of a text in order.

    Examples:
        >>> words("The Quick fox")
        ['the', 'quick', 'fox']
    """
    return [word.casefold() for word in surfaces(text)]


def surfaces(text: str) -> list[str]:
    """The words of a text in order as they are written, without a possessive ending.

    Examples:
        >>> surfaces("Maduro's GPT-5.2")
        ['Maduro', 'GPT-5.2']
    """
    if not is_spaced(text):
        return [text[token.start : token.end] for token in tokens(text)]
    return [
        word[:-2] if word[-1] == "s" and word.endswith(_POSSESSIVE) else word
        for word in WORD.findall(text)
        if len(word) <= LONGEST_WORD
    ]
