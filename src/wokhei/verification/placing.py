"""L3: a name stands in the claim where the evidence has it, not where it has another."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wokhei.domain.verdict import Finding, Verdict
from wokhei.text.lexicon import ALIKE
from wokhei.text.names import acronym, is_demonym, same_word
from wokhei.text.units import MONTHS, WEEKDAYS
from wokhei.verification.alignment import align
from wokhei.verification.config import VerificationConfig
from wokhei.verification.naming import is_only_opening
from wokhei.verification.reading import Claim, Evidence, Reading, name_word
from wokhei.verification.reasons import Reason

LEAST_CLOSE = 0.3  # of the claim's words; the words beside a name say whether it is the same matter
REACH = 8  # words beside a place in which the claim's name may stand as well: a list, a title
MOST_NAMES = 24  # of a claim
_ARTICLES = frozenset(("the", "a", "an", "s"))
_LINKS = frozenset(("and", "or"))
_BEFORE = frozenset(
    (
        "of", "in", "to", "by", "at", "from", "for", "on", "with", "into", "against", "about",
        "under", "near", "between", "than", "as", "via", "within", "over", "after", "before",
        "like", "and",
    )
)  # fmt: skip
_BREAK = re.compile(r"[,;:()\n\"“”—–.!?]")


def placing(claim: Claim, evidence: Evidence, config: VerificationConfig) -> Finding | None:
    """Finds a name beside words that in the evidence stand beside another name only."""
    del config
    near = align(claim, evidence)
    if not claim.reports or near.closeness < LEAST_CLOSE:
        return None
    mine = _tokens(claim.unquoted)
    first = [_tokens(evidence.passages[place]) for place in near.places]
    others = [p for i, p in enumerate(evidence.passages) if i not in near.places]
    rows = _Rows(first, [_tokens(passage) for passage in others])
    for start, end in _names(mine):
        for side in (-1, 1):
            rival = _rival(mine, start, end, side, rows)
            if rival:
                named = " ".join(token.text for token in mine[start:end])
                return Finding(
                    "placing",
                    Verdict.CONTRADICTED,
                    Reason.NAME_MISPLACED,
                    f"Where the sentence has “{named}” the source has “{rival}”.",
                )
    return None


@dataclass(frozen=True, slots=True)
class _Token:
    """A word as names are compared; `kind` is name, date, number, word or link."""

    text: str
    word: str
    stem: str
    kind: str
    breaks: bool  # punctuation stands before it


@dataclass(frozen=True, slots=True)
class _Rows:
    """The words of the passages near a claim, where rivals are looked for, and of the others."""

    near: Sequence[Sequence[_Token]]
    far: Sequence[Sequence[_Token]]


def _tokens(reading: Reading) -> list[_Token]:
    starts = [word.start for word in reading.words]
    named = {
        start
        for name in reading.names
        if not is_only_opening(name)
        for start in starts[
            bisect_left(starts, name.span.start) : bisect_left(starts, name.span.end)
        ]
    }
    found: list[_Token] = []
    end = 0
    for word in reading.words:
        breaks = _BREAK.search(reading.text, end, word.start) is not None
        end = word.end
        lower = name_word(word.text)
        if lower in _ARTICLES:
            continue
        if word.text in MONTHS or word.text in WEEKDAYS:
            kind = "date"
        elif word.start in named and word.text[0].isupper():
            kind = "name"
        elif word.text[0].isdigit():
            kind = "number"
        else:
            kind = "word" if word.is_content else "link"
        found.append(_Token(word.text, same_word(lower), word.stem, kind, breaks))
    return found


def _names(tokens: Sequence[_Token]) -> Iterator[tuple[int, int]]:
    """Where the names and dates of a row of words begin and end."""
    place, count = 0, 0
    while place < len(tokens) and count < MOST_NAMES:
        end = place + 1
        if tokens[place].kind in ("name", "date"):
            kind = tokens[place].kind
            while end < len(tokens) and tokens[end].kind == kind and not tokens[end].breaks:
                end += 1
            yield place, end
            count += 1
        place = end


def _rival(mine: Sequence[_Token], start: int, end: int, side: int, rows: _Rows) -> str:
    """The name that the evidence alone has beside the two words on that side of a name."""
    near, far = (start - 1, start - 2) if side < 0 else (end, end + 1)
    if not (0 <= near < len(mine) and 0 <= far < len(mine)):
        return ""
    beside, beyond = mine[near], mine[far]
    inner, outer = (mine[start], beside) if side < 0 else (beside, beyond)
    if inner.breaks or outer.breaks or beside.kind == "number" or beside.word in _LINKS:
        return ""
    if beside.kind == "link" and (side > 0 or beyond.kind in ("link", "number")):
        return ""
    if side > 0 and start and mine[start - 1].word in _BEFORE:
        return ""  # `of Norlane sold`: another is the subject
    words = {token.word for token in mine[start:end]}
    rival = ""
    for row in (*rows.near, *rows.far):
        for place in _beside(beside, beyond, side, row):
            window = row[place + 1 :] if side < 0 else row[:place][::-1]
            window = window[:REACH]
            if any(token.word in words for token in window):
                return ""
            other = _run(row, place - side, -side, broken=side > 0 and row[place].breaks)
            if not other or (beside.kind == "link" and other[0].kind != mine[start].kind):
                continue
            if any(row is one for one in rows.far) or is_demonym(other[-1].text):
                continue
            theirs = [token.word for token in other]
            if acronym(theirs) in words or acronym([t.word for t in mine[start:end]]) in theirs:
                return ""
            rival = rival or " ".join(token.text for token in other)
    return rival


def _beside(beside: _Token, beyond: _Token, side: int, row: Sequence[_Token]) -> Iterator[int]:
    """Where the evidence has those two words in a row, the first nearer to what is named."""
    for place, token in enumerate(row):
        after = place + side
        if (
            token.kind == beside.kind
            and _alike(beside, token)
            and 0 <= after < len(row)
            and _alike(beyond, row[after])
        ):
            yield place


def _run(row: Sequence[_Token], place: int, step: int, *, broken: bool) -> list[_Token]:
    """The name that begins there, in the order of the text; empty where none does."""
    if broken or not 0 <= place < len(row) or (step > 0 and row[place].breaks):
        return []
    kind = row[place].kind
    found: list[_Token] = []
    while 0 <= place < len(row) and row[place].kind == kind and kind in ("name", "date"):
        found.append(row[place])
        if step > 0 and place + 1 < len(row) and row[place + 1].breaks:
            break
        if step < 0 and row[place].breaks:
            break
        place += step
    return found if step > 0 else found[::-1]


def _alike(one: _Token, other: _Token) -> bool:
    return (
        one.stem == other.stem
        or one.word == other.word
        or other.stem in ALIKE.get(one.stem, frozenset())
    )
