"""Clauses of a sentence, and what stands before a word in its clause."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wokhei.domain.span import Span
from wokhei.text.stems import Word

_BOUNDARY = re.compile(
    r"[,;:.!?—–()\n“”\"]|\b(?:and|but|while|whereas|although|though|who|which|because|after|before|when|unless|if)\b",
    re.IGNORECASE,
)
_RELATIVE = frozenset(("who", "which", "that", "whose"))
_JOINS = frozenset(
    ("and", "but", "or", "then", "later", "also", "which", "who", "that", "has", "have", "had")
)
SUBJECT_REACH = 12  # words before a predicate in which its subject is looked for


def clauses(text: str) -> list[Span]:
    """The clauses of a text, roughly: cut at punctuation and conjunctions.

    Examples:
        >>> text = "Revenue grew 8 percent, but profit shrank."
        >>> [span.of(text) for span in clauses(text)]
        ['Revenue grew 8 percent', ' profit shrank']
    """
    found = []
    start = 0
    for match in _BOUNDARY.finditer(text):
        inside_number = match.group() in ",." and text[match.end() : match.end() + 1].isdigit()
        if inside_number and text[match.start() - 1 : match.start()].isdigit():
            continue
        if text[start : match.start()].strip():
            found.append(Span(start, match.start()))
        start = match.end()
    if text[start:].strip():
        found.append(Span(start, len(text)))
    return found


def subject_words(words: Sequence[Word], place: int, text: str) -> list[Word]:
    """The content words before a predicate that may be its subject, nearest first.

    Looks back to the start of the clause. A relative pronoun stands for the words before it; a
    conjunction without a subject of its own (`and left`) for the clause before.
    """
    found: list[Word] = []
    for index in range(place - 1, max(-1, place - 1 - SUBJECT_REACH), -1):
        word, following = words[index], words[index + 1]
        between = text[word.end : following.start]
        if any(mark in between for mark in ".;:!?\n"):
            break
        lower = word.text.lower()
        if lower in _RELATIVE and not found:
            continue
        if ("," in between and found) or (lower in ("but", "while", "and", "because") and found):
            break
        if word.is_content and not lower.endswith("ly") and lower not in _JOINS:
            found.append(word)
            previous = words[index - 1].text.lower() if index else ""
            if previous in _RELATIVE:
                continue
    return found
