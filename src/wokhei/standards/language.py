"""Whether a text is in the language that the rules are written for."""

from __future__ import annotations

from wokhei.text.stopwords import STOPWORDS
from wokhei.text.tokens import tokens

NOT_ENGLISH = "the text is not in English, which is the language the rules read"
LEAST_SHARE = (
    0.15  # of function words: English licences have 0.35 to 0.5, other languages under 0.1
)
LEAST_LATIN = 0.7  # of letters that are plain Latin; German has 0.97, Chinese terms under 0.2
READ = 20_000  # code points looked at
LEAST_WORDS = 12  # fewer say nothing of the language


def is_english(text: str) -> bool:
    """Whether a text is in English, by its share of function words.

    Examples:
        >>> is_english("You may use this work for any purpose and give it to any one you like.")
        True
        >>> is_english("Die Nutzung der Software ist nur zu privaten Zwecken und ohne Lohn frei.")
        False
    """
    letters = [letter for letter in text[:READ] if letter.isalpha()]
    if sum(letter.isascii() for letter in letters) < LEAST_LATIN * len(letters):
        return False
    words = [token.word for token in tokens(text[:READ])]
    if len(words) < LEAST_WORDS:
        return True
    return sum(word in STOPWORDS for word in words) >= LEAST_SHARE * len(words)
