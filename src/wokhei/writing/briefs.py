"""A short piece from headlines alone: what they say, and which words they share."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Sequence

from wokhei.domain.document import Document
from wokhei.domain.dossier import Dossier
from wokhei.domain.draft import Citation, Sentence, SentenceKind
from wokhei.domain.figures import key_words
from wokhei.text.terms import is_stop, is_weak
from wokhei.writing.material import Piece
from wokhei.writing.wording import (
    capitalised,
    computation,
    computed,
    dated,
    listed,
    on_date,
    outlet,
    plural,
)

LEAST_HEADLINES = 4  # fewer show no choice of words
LEAST_SHARED = 3  # headlines that hold a word
MOST_SHARED = 0.8  # share of the headlines; a word in nearly all tells none apart
LEAST_WORDS, MOST_WORDS = 2, 3
MOST_ALIKE = 0.7  # share of headlines two words may have in common; more is one matter twice
LONGEST_NAME = 3  # words
_WORD = re.compile(r"[^\W\d_][\w’'-]+")


def beside_each_other(
    pieces: Sequence[Piece], *, year: int | None
) -> tuple[tuple[Sentence, ...], ...]:
    """The headlines in the order of their dates, two in a sentence and four in a paragraph."""
    ordered = sorted(pieces, key=lambda p: (p.document.published_at, p.order))
    pairs = [ordered[at : at + 2] for at in range(0, len(ordered), 2)]
    sentences = [_side_by_side(pair, year=year, turn=at) for at, pair in enumerate(pairs)]
    return tuple(tuple(sentences[at : at + 2]) for at in range(0, len(sentences), 2))


def _side_by_side(pair: Sequence[Piece], *, year: int | None, turn: int) -> Sentence:
    """One or two headlines in a sentence, each with its source and date."""
    dates = [dated(piece.document, year=year) for piece in pair]
    days = [on_date(p.document, date.value) for p, date in zip(pair, dates, strict=True)]
    quotes = [f"“{' '.join(piece.passage.text.split())}”" for piece in pair]
    outlets = [outlet(piece.document) for piece in pair]
    named = [f"{outlet} ({date.value})" for outlet, date in zip(outlets, dates, strict=True)]
    if len(pair) == 1:
        text = f"The headline of {outlets[0]} {days[0]} was {quotes[0]}."
    elif turn % 4 == 0 and days[0] == days[1]:
        text = f"{outlets[0]} had {quotes[0]} and {outlets[1]} {quotes[1]} {days[0]}."
    elif turn % 4 in (0, 1):
        text = f"{named[0]} put it as {quotes[0]}, {named[1]} as {quotes[1]}."
    elif turn % 4 == 2:  # the third of four ways
        text = f"{quotes[0]} was the headline of {named[0]}, {quotes[1]} that of {named[1]}."
    else:
        text = f"{quotes[0]}, wrote {named[0]}; {quotes[1]}, wrote {named[1]}."
    return Sentence(
        capitalised(text),
        SentenceKind.QUOTED,
        citations=tuple(
            Citation(p.document.id, p.passage.span.start, p.passage.span.end, p.passage.text)
            for p in pair
        ),
        computations=tuple(dates),
    )


def shared_words(dossier: Dossier, *, subject: Collection[str]) -> tuple[tuple[Sentence, ...], ...]:
    """How many of the headlines hold each of the words that most of them share."""
    if len(dossier.documents) < LEAST_HEADLINES:
        return ()
    chosen: list[str] = []
    held: list[frozenset[str]] = []
    for single in _widest(dossier.documents, subject=subject):
        word = _whole(single, dossier.documents)
        rows = frozenset(computation(dossier, "documents_mentioning", word).rows)
        alike = any(len(rows & other) > MOST_ALIKE * min(len(rows), len(other)) for other in held)
        telling = LEAST_SHARED <= len(rows) <= MOST_SHARED * len(dossier.documents)
        if telling and not alike and len(chosen) < MOST_WORDS:
            chosen.append(word)
            held.append(rows)
    if len(chosen) < LEAST_WORDS:
        return ()
    documents = computation(dossier, "documents")
    counts = [computation(dossier, "documents_mentioning", word) for word in chosen]
    clauses = [
        f"{{}} {plural(count, 'has', 'have') + ' ' if at == 0 else ''}“{word}”"
        for at, (word, count) in enumerate(zip(chosen, counts, strict=True))
    ]
    said = computed(
        f"Of the {{}} {plural(documents, 'headline')}, {listed(clauses)}.", documents, *counts
    )
    return ((said,),)


def _widest(documents: Sequence[Document], *, subject: Collection[str]) -> list[str]:
    """The words of the titles by how many families use them, as they are best printed."""
    families: defaultdict[str, set[str]] = defaultdict(set)
    printed: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for document in documents:
        for word in _WORD.findall(document.title):
            key = next(iter(key_words(word)), "")
            if not key or key in subject or is_stop(key) or is_weak(key) or len(key) < 3:
                continue
            families[key].add(document.family)
            printed[key][word] += 1
    keys = sorted(families, key=lambda key: (-len(families[key]), key))
    return [_plainest(printed[key]) for key in keys]


def _whole(word: str, documents: Sequence[Document]) -> str:
    """A name of which the word is nearly always a part: `Three Mile Island` for `Island`."""
    titles = [document.title for document in documents]
    name = word
    for _ in range(LONGEST_NAME - 1):
        longer = _longer(name, titles) if name[:1].isupper() else name
        if longer == name:
            break
        name = longer
    return name


def _longer(name: str, titles: Sequence[str]) -> str:
    """The name with the word that nearly always stands beside it; itself where none does."""
    held = re.escape(name)
    uses = sum(len(re.findall(rf"\b{held}\b", title)) for title in titles)
    beside: Counter[str] = Counter()
    for title in titles:
        beside.update(re.findall(rf"\b{held} [A-Z][\w’'-]+", title))
        beside.update(re.findall(rf"\b[A-Z][\w’'-]+ {held}\b", title))
    longer, count = min(beside.items(), key=lambda item: (-item[1], item[0]), default=(name, 0))
    return longer if count >= MOST_SHARED * uses else name


def _plainest(ways: Counter[str]) -> str:
    """A word in small letters where any title has it so: capitals may be the title's own."""
    small = [way for way in ways if way.islower()]
    return min(small or ways, key=lambda way: (len(way), -ways[way], way))
