"""Where claim and evidence run alike but for one word: `a comedy film`, `a comedy book`."""

from __future__ import annotations

from collections.abc import Sequence

from wokhei.text.stems import Word
from wokhei.verification.alignment import Alignment
from wokhei.verification.kinship import kin_words
from wokhei.verification.reading import Reading, name_word

ARTICLES = frozenset(("the", "a", "an", "s"))
LINKS = frozenset(("of", "in", "to", "by", "at", "and", "from", "for", "on", "with", "or", "as"))
MOST_PLACES = 24  # places of one word that are looked at
SAME = ("alike", "root", "wider")
RIVALS = ("against", "beside")
MOST_COUNTED = 3  # differences beyond these say no more


def slots(claim: Reading, near: Alignment) -> dict[str, float]:
    """How often two words in a row are those of the evidence and the next one is another.

    Names, numbers and other words are counted apart, and those that stand elsewhere in the
    evidence once more: these were moved, not invented. Rivals are words that exclude one another.
    """
    mine = [word for word in claim.words if word.text.lower() not in ARTICLES]
    named = frozenset(part for name in claim.names for part in name.words)
    theirs = _Words(near)
    counts = dict.fromkeys(("name", "number", "word", "moved", "rival"), 0)
    sides: dict[int, int] = {}
    for side in (-1, 1):
        for place, word in enumerate(mine):
            kind = _kind(word, named)
            other = _differs(mine, place, side, kind, named, theirs) if kind else ""
            if not other:
                continue
            counts[kind] += 1
            counts["rival"] += kin_words(word.stem, other) in RIVALS
            counts["moved"] += word.stem in theirs.places
            sides[place] = sides.get(place, 0) + 1
    found = {
        f"slot_{kind}": min(count, MOST_COUNTED) / MOST_COUNTED for kind, count in counts.items()
    }
    found["slot_both"] = min(sum(n == 2 for n in sides.values()), MOST_COUNTED) / MOST_COUNTED
    found["slots"] = min(len(sides), MOST_COUNTED) / MOST_COUNTED
    return found


class _Words:
    """The words near a claim in a row, None between passages."""

    def __init__(self, near: Alignment) -> None:
        self.row: list[Word | None] = []
        named: set[str] = set()
        for place in near.places:
            passage = near.evidence.passages[place]
            self.row += [w for w in passage.words if w.text.lower() not in ARTICLES]
            self.row.append(None)
            named.update(part for name in passage.names for part in name.words)
        self.named = frozenset(named)
        self.places: dict[str, list[int]] = {}
        for place, word in enumerate(self.row):
            if word is not None:
                self.places.setdefault(word.stem, []).append(place)

    def at(self, place: int) -> Word | None:
        """The word there, None outside."""
        return self.row[place] if 0 <= place < len(self.row) else None


def _kind(word: Word, named: frozenset[str]) -> str:
    if word.text[0].isdigit():
        return "number"
    if name_word(word.text) in named:
        return "name"
    return "word" if word.is_content and not word.text.endswith("ly") else ""


def _differs(
    mine: Sequence[Word],
    place: int,
    side: int,
    kind: str,
    named: frozenset[str],
    theirs: _Words,
) -> str:
    """The word that the evidence has beside the two words on that side, where it is another."""
    near, far = place + side, place + 2 * side
    if not (0 <= near < len(mine) and 0 <= far < len(mine)):
        return ""
    beside, beyond = mine[near], mine[far]
    if kind == "name" and _kind(beside, named) == "name":
        return ""  # inside one name
    if mine[place].stem == beside.stem:
        return ""
    if not (beside.is_content or beyond.is_content) and (
        kind != "number" or {beside.stem, beyond.stem} <= LINKS
    ):
        return ""
    close = {word.stem for word in mine[max(0, place - 2) : place + 3]}
    differs = ""
    for at in theirs.places.get(beside.stem, ())[:MOST_PLACES]:
        other, after = theirs.at(at - side), theirs.at(at + side)
        if other is None or after is None or after.stem != beyond.stem:
            continue
        if other.stem in close or kin_words(mine[place].stem, other.stem) in SAME:
            return ""
        theirs_kind = _kind(other, theirs.named)
        if theirs_kind and (theirs_kind == kind or kind == "word"):
            differs = differs or other.stem
    return differs
