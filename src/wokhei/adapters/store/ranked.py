"""Full-text search in memory: Okapi BM25 over titles and texts."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Mapping

from wokhei.adapters.store.words import all_words, words_of
from wokhei.domain.document import Document
from wokhei.text.stems import stem

LONGEST_TEXT = 100_000  # code points indexed of one document
K1, B = 1.2, 0.75  # as in SQLite's FTS5
TITLE = 3  # times that a word of the title counts, as in the other stores


class RankedIndex:
    """An index that follows a mapping of documents: what was added or taken away is seen at once.

    References:
        Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework: BM25 and Beyond".
    """

    def __init__(self) -> None:
        self._counts: dict[str, Counter[str]] = {}
        self._lengths: dict[str, int] = {}
        self._holders: defaultdict[str, set[str]] = defaultdict(set)

    def search(self, query: str, documents: Mapping[str, Document]) -> list[tuple[float, str]]:
        """The documents that hold a word of the query, each with its score, best first."""
        self._follow(documents)
        total = len(self._counts)
        average = sum(self._lengths.values()) / total if total else 1.0
        scores: defaultdict[str, float] = defaultdict(float)
        for word in dict.fromkeys(map(stem, words_of(query))):
            holders = self._holders.get(word, set())
            rarity = math.log(1 + (total - len(holders) + 0.5) / (len(holders) + 0.5))
            for holder in holders:
                count = self._counts[holder][word]
                room = K1 * (1 - B + B * self._lengths[holder] / average)
                scores[holder] += rarity * count * (K1 + 1) / (count + room)
        return sorted(((score, one) for one, score in scores.items()), key=lambda s: (-s[0], s[1]))

    def _follow(self, documents: Mapping[str, Document]) -> None:
        for gone in self._counts.keys() - documents.keys():
            for word in self._counts.pop(gone):
                self._holders[word].discard(gone)
            del self._lengths[gone]
        for new in documents.keys() - self._counts.keys():
            counts = Counter(_stems(documents[new]))
            self._counts[new] = counts
            self._lengths[new] = sum(counts.values())
            for word in counts:
                self._holders[word].add(new)


def _stems(document: Document) -> list[str]:
    body = document.body
    text = document.text[body.start : body.end][:LONGEST_TEXT] if body is not None else ""
    return [stem(word) for word in all_words(document.title) * TITLE + all_words(text)]
