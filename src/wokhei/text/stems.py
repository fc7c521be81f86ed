"""Words with their places, and the stem under which forms of one word meet."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from wokhei.text.irregular import IRREGULAR
from wokhei.text.stopwords import STOPWORDS

_WORD = re.compile(r"[^\W_]+(?:[’'][^\W_]+)*(?:[-.&/](?=[^\W_])[^\W_]+(?:[’'][^\W_]+)*)*")
_VOWEL = re.compile(r"[aeiouy]")
LONGEST_WORD = 64  # code points; longer runs are noise and are stemmed no further


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a text; `stem` is lower-case."""

    text: str
    stem: str
    start: int
    end: int

    @property
    def is_content(self) -> bool:
        """Whether it carries meaning of its own: neither a stop word nor a mere number."""
        return self.text.lower() not in STOPWORDS and not self.text.isdigit()


def stemmed(text: str) -> list[Word]:
    """The words of a text in order, with offsets; parts joined by a hyphen are words of their own.

    Examples:
        >>> [(word.stem, word.start) for word in stemmed("Prices fell; a lab's co-owner left")]
        [('pric', 0), ('fal', 7), ('a', 13), ('lab', 15), ('co', 21), ('owner', 24), ('leav', 30)]
    """
    found = []
    for match in _WORD.finditer(text):
        piece, start = match.group(), match.start()
        if "-" not in piece and "/" not in piece:
            found.append(Word(piece, stem(piece), start, match.end()))
            continue
        for part in re.finditer(r"[^-/]+", piece):
            begin, end = start + part.start(), start + part.end()
            found.append(Word(part.group(), stem(part.group()), begin, end))
    return found


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The key under which inflections of an English word meet; lower-case, not always a word.

    A light suffix stripper with a list of irregular forms: it joins `copies` and `copied`, and
    leaves `university` and `universe` apart, which heavier stemmers confuse.

    Examples:
        >>> [stem(word) for word in ("Prices", "studied", "running", "rose", "largest", "was")]
        ['pric', 'studi', 'run', 'ris', 'larg', 'be']
    """
    lower = word.lower().replace("’", "'")
    if "'" in lower:
        lower = lower.removesuffix("'s").removesuffix("'")
    if "." in lower and len(lower) <= 8:
        lower = lower.replace(".", "")
    if lower in IRREGULAR:
        return _root(IRREGULAR[lower])
    if len(lower) <= 3 or len(lower) > LONGEST_WORD or not lower.isalpha():
        return lower
    singular = _singular(lower)
    return _root(IRREGULAR.get(singular, _unsuffixed(singular)))


def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zes", "oes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def _unsuffixed(word: str) -> str:
    if word.endswith("ied") and len(word) > 4:
        return word[:-3] + "y"
    for suffix in ("ing", "ed", "ly"):
        left = word.removesuffix(suffix)
        if left != word and len(left) >= 3 and _VOWEL.search(left) and not word.endswith("eed"):
            return left
    return word


def _root(word: str) -> str:
    """Evens out what suffixes do to the end of a word: `plann`, `releas`, `copi`."""
    if len(word) <= 3:
        return word
    if word.endswith("e") and len(word) > 3:
        word = word[:-1]
    if word.endswith("y") and word[-2] not in "aeiou":
        return word[:-1] + "i"
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "aeious":
        return word[:-1]
    return word
