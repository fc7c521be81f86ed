"""Names of people, organisations, places and works, and when two of them are the same."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from wokhei.domain.span import Span
from wokhei.text.places import DEMONYMS
from wokhei.text.stopwords import STOPWORDS
from wokhei.text.units import MONTHS, WEEKDAYS

_CAPITAL = r"[^\W\d_a-zà-öø-ÿ][\w’'&-]*(?:\.[A-Z])*\.?|\d+[A-Z]\w*"
_INSIDE = r"(?:of the|of|de la|de|del|der|van|von|da|di|bin|al|for|and the|and|&|the)"
_NAME = re.compile(
    rf"(?<![\w’'])(?:{_CAPITAL})"
    rf"(?:[ \t\u00a0\n](?:{_INSIDE}[ \t](?!\d))?(?:{_CAPITAL}|\d+(?![\w.,%])))*"
)
_LEADING = frozenset(["the", "a", "an"])
_TITLE_WORDS = """
mr mrs ms dr prof professor sir lord lady president minister chancellor senator judge justice
general king queen prince princess pope saint st captain chief director chairman ceo
representative rep sen sr jr inc ltd llc plc corp corporation company co gmbh
"""
_TITLES = frozenset(_TITLE_WORDS.split())
_CONNECTIVE_WORDS = """
of the and for de la del der van von da di al bin & to on in a an
"""
_CONNECTIVES = frozenset(_CONNECTIVE_WORDS.split())
_SAYS_WHEN = re.compile(r"\b(?:in|since|by|until|last|next|of|from)\s$", re.IGNORECASE)
LONGEST_NAME = 120  # code points; longer runs are headlines in capitals


@dataclass(frozen=True, slots=True)
class Name:
    """A name as written; `words` are its telling words in lower case, without titles."""

    text: str
    span: Span
    words: tuple[str, ...]
    opens_sentence: bool  # its capital may be only the sentence's


def names(text: str) -> list[Name]:
    """The names in a text, in order. Numbers, months and days of the week are none.

    Examples:
        >>> [name.text for name in names("The Tin Institute met Dr. Ada Vale in Bonn on Monday.")]
        ['Tin Institute', 'Dr. Ada Vale', 'Bonn']
    """
    found = []
    for match in _NAME.finditer(text):
        for start, end in _parts(text, match.start(), match.end()):
            name = _name(text, start, end)
            if name is not None:
                found.append(name)
    return found


def _parts(text: str, start: int, end: int) -> Iterable[tuple[int, int]]:
    """Splits a run where a sentence ends inside it (`… Berlin. Paris …`) and after a possessive."""
    position = start
    for match in re.finditer(r"(?<=[^\W\d_]{3})\.(?=\s)|(?<=\w)['’]s(?=\s)", text[start:end]):
        if text[position : start + match.start()].split(".")[0].strip().lower() in _TITLES:
            continue
        if start + match.start() > position:
            yield position, start + match.start()
        position = start + match.end()
        while position < end and text[position].isspace():
            position += 1
    if position < end:
        yield position, end


def _name(text: str, start: int, end: int) -> Name | None:
    raw = text[start:end]
    trimmed = raw.rstrip(".,'’ \n") if not re.search(r"\.[A-Z]\.$", raw) else raw
    trimmed = re.sub(r"['’]s$", "", trimmed)
    opens = _opens_sentence(text, start)
    parts = trimmed.split()
    while (
        parts
        and not (parts[0].isupper() and len(parts[0]) > 1)
        and (_leads(parts[0], opens=opens) or (len(parts) > 1 and _dates(parts, text[:start])))
    ):
        start += len(trimmed) - len(trimmed[len(parts[0]) :].lstrip())
        trimmed = trimmed[len(parts[0]) :].lstrip()
        parts = trimmed.split()
        opens = False
    if len(trimmed) > LONGEST_NAME or not any(letter.isalpha() for letter in trimmed):
        return None
    if parts[0] in WEEKDAYS or (parts[0] in MONTHS and (len(parts) == 1 or parts[1].isdigit())):
        return None
    telling = telling_words(trimmed)
    if not telling or (len(telling) == 1 and telling[0] in STOPWORDS and not trimmed.isupper()):
        return None
    return Name(trimmed, Span(start, start + len(trimmed)), telling, opens)


def _leads(word: str, *, opens: bool) -> bool:
    """Whether a word before a name is none of it: `The Tin Institute`, `When Ada Vale`."""
    lower = word.lower()
    return lower in _LEADING or (opens and lower.strip(".") in STOPWORDS)


def _dates(parts: list[str], before: str) -> bool:
    """Whether a run begins with the date of what follows: `in March Norlane`; not `Jan Prole`."""
    if parts[1][0].isdigit():
        return False
    return parts[0] in WEEKDAYS or (parts[0] in MONTHS and bool(_SAYS_WHEN.search(before[-8:])))


def _opens_sentence(text: str, start: int) -> bool:
    before = (
        text[:start].rstrip(" \t\n\"'“‘([")[-1:]
        if start < 400
        else text[start - 40 : start].rstrip(" \t\n\"'“‘([")[-1:]
    )
    return before in ("", ".", "!", "?", ":", ";", "-", "•", "|", "—", "*", "#")


def telling_words(name: str) -> tuple[str, ...]:
    """The words of a name that tell it from others, in lower case: no titles, no connectives."""
    found = []
    for word in re.findall(r"[^\W_]+(?:[.’'&][^\W_]+)*", name):
        lower = re.sub(r"['’]s?$", "", word.lower()).replace(".", "").replace("’", "'")
        if lower and lower not in _CONNECTIVES and lower not in _TITLES:
            found.append(lower)
    return tuple(found)


def acronym(words: Iterable[str]) -> str:
    """The initials of a name's telling words, in lower case."""
    return "".join(word[0] for word in words if word)


def same_word(word: str) -> str:
    """One form for the ways a place is said: `French`, `France`; `US`, `American`."""
    return DEMONYMS.get(word, word)


def is_demonym(word: str) -> bool:
    """Whether a word says whose somebody or something is: `Japanese`, `British`.

    Examples:
        >>> is_demonym("Japanese"), is_demonym("Japan")
        (True, False)
    """
    return word.lower().replace(".", "") in DEMONYMS


def resolves(name: Name, others: Iterable[Name], vocabulary: frozenset[str]) -> bool:
    """Whether a name is one of the others under an alias, or all its words stand in the text.

    Args:
        name: The name to resolve.
        others: The names of the evidence.
        vocabulary: Every word of the evidence, in lower case, demonyms brought to their place.

    Examples:
        >>> [un] = names("of the United Nations")
        >>> resolves(un, names("said the UN"), frozenset({"said", "the", "un"}))
        True
        >>> [vale] = names("by Ada Vale")
        >>> resolves(vale, names("said Ines Vale"), frozenset({"said", "ines", "vale"}))
        False
    """
    if all(same_word(word) in vocabulary for word in name.words):
        return True
    if len(name.words) > 1 and acronym(name.words) in vocabulary:
        return True
    if len(name.words) == 1 and 2 <= len(name.words[0]) <= 6:
        return any(_abbreviates(name.words[0], other.words) for other in others)
    return False


def _abbreviates(initials: str, words: tuple[str, ...]) -> bool:
    return len(initials) <= len(words) and initials in acronym(words)
