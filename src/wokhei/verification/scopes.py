"""What a word governs in the evidence: what is hoped, feared, asked for or denied by it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from wokhei.text.lexicon import ALIKE
from wokhei.text.stems import Word
from wokhei.verification.alignment import Alignment
from wokhei.verification.reading import Claim, Reading, name_word

REACH = 12  # words: about a clause
FEWEST = 2  # telling words under one word; fewer meet by chance
HALF = 0.5  # of the claim's telling words
_ENDS = re.compile(r"[,;:.!?\n(—–]")
_CUT = re.compile(r"[;—–\n]|,\s+(?:but|while|whereas|and)\s")


@dataclass(frozen=True, slots=True)
class Governed:
    """A word of the evidence, and the text from it to the end of what it governs."""

    cue: str
    text: str


def governed(
    near: Alignment, cues: frozenset[str], tellings: Iterable[Sequence[str]]
) -> Governed | None:
    """What the evidence near by says only under one of some words; None where it says more.

    Args:
        near: The evidence in the light of the claim.
        cues: The words, in lower case.
        tellings: Stems of the claim; for one such row half must stand under the word, and nowhere
            else as many.
    """
    rows = [row for row in tellings if len(row) >= FEWEST]
    for place in near.places if rows else ():
        passage = near.evidence.passages[place]
        if passage.lower.isdisjoint(cues):
            continue
        others = [p.stems for i, p in enumerate(near.evidence.passages) if i != place]
        for at, word in enumerate(passage.words):
            if word.text.lower() not in cues or word.text == "May":
                continue
            scope = _scope(passage, at)
            inside = frozenset(one.stem for one in scope)
            outside = frozenset(one.stem for one in passage.words if one not in scope)
            for row in rows:
                held = count(row, inside)
                if held >= max(FEWEST, HALF * len(row)) and all(
                    count(row, stems) < held for stems in (outside, *others)
                ):
                    return Governed(word.text, passage.text[word.start : scope[-1].end])
    return None


def _scope(passage: Reading, place: int) -> list[Word]:
    found: list[Word] = []
    for before, word in zip(
        passage.words[place:], passage.words[place + 1 : place + 1 + REACH], strict=False
    ):
        if _ENDS.search(passage.text, before.end, word.start):
            break
        found.append(word)
    return found


def count(row: Iterable[str], stems: frozenset[str]) -> int:
    """How many stems of a row, or words like them, are among those."""
    return sum(one in stems or not stems.isdisjoint(ALIKE.get(one, ())) for one in row)


def telling(claim: Claim, *, start: int = 0, names: bool = False) -> list[str]:
    """The stems of the claim's words of meaning and numbers from a place on, each once."""
    named = {part for name in claim.reading.names for part in name.words}
    return list(
        dict.fromkeys(
            word.stem
            for word in claim.reading.words
            if word.start >= start
            and (word.is_content or word.text[0].isdigit())
            and (names or name_word(word.text) not in named)
        )
    )


def statements(passage: Reading) -> Iterator[Reading]:
    """The parts of a passage that tell each of its own: cut at semicolons, `, but` and such."""
    start = 0
    for cut in _CUT.finditer(passage.text):
        if passage.text[start : cut.start()].strip():
            yield Reading(passage.text[start : cut.start()])
        start = cut.end()
    if not start:
        yield passage
    elif passage.text[start:].strip():
        yield Reading(passage.text[start:])
