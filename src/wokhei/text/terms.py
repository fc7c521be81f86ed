"""Terms: the words and phrases that are watched for change."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from wokhei.text.stopwords import STOPWORDS
from wokhei.text.tokens import LONGEST_WORD, WORD, Token, is_spaced, is_unspaced, surfaces, tokens

# Beside the function words of English: words of the day's news that name nothing, and the function
# words of the commonest other languages. Others are frequent and steady, so that they never burst.
_EXTRA_WORDS = """
away back best big cant day days dont doesnt first give given gives got heres how's inside isnt
keep keeps know knows last let let's long month months new no now old part put puts say says
saying said see seen sees set sets show shows take takes taking tell tells thing things three
time times today told tomorrow took top two vs want wants way ways week weeks wont year years
yesterday around always here's not
der die das und den dem ein eine einen mit von für auf im ist nicht sich auch bei nach aus wie
werden wird zum zur über als noch nur oder aber vor sind hat
le la les un une des du et en est pour dans que qui sur avec pas par au aux ce cette ses son sa
plus el los las una unos y del se con por para su sus al lo es más como pero este esta entre
il gli di che per della nel dei non è sono alla da ma più anche
o os um uma e do dos das em na nos nas ao com não mais foi à
de het een van voor op met te zijn naar
"""
STOP_WORDS = STOPWORDS | frozenset(_EXTRA_WORDS.split())
# A term of these alone says when, not what; so does one of digits alone.
_CALENDAR_WORDS = """
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat
sun january february march april june july august september october november december jan feb
mar apr jun jul aug sep sept oct nov dec am pm utc gmt est edt pst morning afternoon evening
night tonight weekend daily weekly monthly annual yearly quarter q1 q2 q3 q4 edition live update
updates updated news latest breaking video photos watch read report reports headlines
"""
CALENDAR = frozenset(_CALENDAR_WORDS.split())
_NUMBER = re.compile(r"[\d.,]+(?:st|nd|rd|th|k|m|bn|b|am|pm)?")
_BREAK = re.compile(
    r"[^\w\s’'\-\u2010\u2011&$€£%]|\s[-\u2010\u2011]\s"
)  # a phrase never crosses these
_PIECE = re.compile(f"{WORD.pattern}|{_BREAK.pattern}")
_REMEMBERED = 65_536  # words whose kind is known
LONGEST_TERM = 4  # tokens; stop words inside count ("board of peace")
LONGEST_TEXT = 4_000  # code points read for terms


def is_stop(word: str) -> bool:
    """Whether a word may neither begin nor end a term.

    Examples:
        >>> is_stop("the"), is_stop("tariff")
        (True, False)
    """
    return word in STOP_WORDS or (len(word) == 1 and not is_unspaced(word) and not word.isdigit())


def is_weak(word: str) -> bool:
    """Whether a word says nothing alone: a number, a day, a month, a word of the trade.

    Examples:
        >>> is_weak("2026"), is_weak("Tuesday".casefold()), is_weak("gpt-5")
        (True, True, False)
    """
    return word in CALENDAR or _NUMBER.fullmatch(word) is not None


def terms(text: str, *, longest: int = 2) -> list[str]:
    """The distinct terms of a text, by first appearance.

    A term has at most `longest` words that are no stop words, begins and ends with one of them, and
    crosses no punctuation. Stop words inside it are kept, four tokens in all at most.

    Args:
        text: What to read; the first 4,000 code points count.
        longest: How many words other than stop words a term may have.

    Examples:
        >>> terms("Trump unveils Board of Peace, again")
        ['trump', 'trump unveils', 'unveils', 'unveils board', 'board', 'board of peace', 'peace']
        >>> terms("東京都")
        ['東京', '東京都', '京都']
    """
    text = text[:LONGEST_TEXT]
    if not is_spaced(text):
        return list(dict.fromkeys(s for s, _, _ in spans(text, tokens(text), longest=longest)))
    result: dict[str, None] = {}
    run: list[tuple[str, bool, bool]] = []
    pieces = _PIECE.findall(text)
    for piece, kind in zip(pieces, map(_kind, pieces), strict=True):
        if kind is not None:
            run.append(kind)
        elif len(piece) <= LONGEST_WORD or "." in piece or "," in piece:
            _phrases(run, longest, result)
            run = []
    _phrases(run, longest, result)
    return list(result)


def _phrases(run: list[tuple[str, bool, bool]], longest: int, result: dict[str, None]) -> None:
    """Adds the terms of words between two breaks, in order."""
    for first, (spelled, stop, strong) in enumerate(run):
        if stop:
            continue
        if strong:
            result[spelled] = None
        content = 1
        for word, stops, tells in run[first + 1 : first + LONGEST_TERM]:
            spelled = f"{spelled} {word}"
            if stops:
                continue
            content += 1
            if content > longest:
                break
            strong = strong or tells
            if strong:
                result[spelled] = None


@lru_cache(maxsize=_REMEMBERED)
def _kind(piece: str) -> tuple[str, bool, bool] | None:
    """A word folded, whether it is a stop word, and whether it says something alone.

    None for what is no word: a break, or a run too long to be one.
    """
    found = surfaces(piece)
    if not found:
        return None
    word = found[0].casefold()
    stop = is_stop(word)
    return word, stop, not stop and not is_weak(word)


def spans(text: str, found: Sequence[Token], *, longest: int) -> list[tuple[str, int, int]]:
    """Every term among the tokens of a text, with the first and last token's place in `found`."""
    words = [token.word for token in found]
    stops = [is_stop(word) for word in words]
    strong = [not stop and not is_weak(word) for word, stop in zip(words, stops, strict=True)]
    single = [is_unspaced(word) for word in words]
    # Most words are a blank apart; only what is more is searched for a break.
    joined = [
        text[left.end : right.start] == " " or _BREAK.search(text, left.end, right.start) is None
        for left, right in pairwise(found)
    ]
    result = []
    size = len(found)
    for first in range(size):
        if stops[first]:
            continue
        spelled = words[first]
        content = 1
        telling = strong[first]
        if telling and not single[first]:
            result.append((spelled, first, first))
        for last in range(first + 1, min(first + LONGEST_TERM, size)):
            if not joined[last - 1]:
                break
            both = single[last] and single[last - 1]
            spelled += words[last] if both else " " + words[last]
            if stops[last]:
                continue
            content += not both
            if content > longest:
                break
            telling = telling or strong[last]
            if telling:
                result.append((spelled, first, last))
    return result
