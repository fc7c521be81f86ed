"""Coverage gap: a story that fewer families cover than stories like it get."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

_CONFIRMED = 3.0  # a story that a second family has, against one of a single family
_PROMISE_HALVES = timedelta(days=1)
_PRIOR_WEIGHT = 2.0  # stories' worth of the overall mean that a word starts from


@dataclass(frozen=True, slots=True)
class Coverage:
    """A story by its words and the families that cover it.

    A `settled` one teaches what stories like it get; another is compared with that.
    """

    words: frozenset[str]
    families: int
    settled: bool


class CoverageGap:
    """Learns how widely stories are covered by their words, and scores the latest against that.

    What a story should get is the mean, in logarithms, of what settled stories with its words got;
    rare words, which tell more, weigh more. All of it holds for the sources monitored and for no
    others: say "in the N sources monitored".

    Args:
        threshold: Doublings below what is expected from which a gap is called one.
        most_families: Families from which a story is not overlooked.
        most_words: Words remembered; the rarest are dropped beyond.
        fewest_stories: Settled stories before which nothing is detected.

    Examples:
        >>> gap = CoverageGap(fewest_stories=4)
        >>> for _ in range(4):
        ...     gap.update(Coverage(frozenset({"dam", "flood"}), families=16, settled=True))
        >>> gap.update(Coverage(frozenset({"dam", "crack"}), families=1, settled=False))
        >>> gap.detected
        True
    """

    def __init__(
        self,
        *,
        threshold: float = 1.0,
        most_families: int = 3,
        most_words: int = 50_000,
        fewest_stories: int = 100,
    ) -> None:
        if threshold <= 0:
            raise ValueError(f"threshold must be positive, got {threshold}")
        if most_words < 1:
            raise ValueError(f"most_words must be at least 1, got {most_words}")
        self.threshold = threshold
        self.most_families = most_families
        self.most_words = most_words
        self.fewest_stories = fewest_stories
        self._stories = 0
        self._sum = 0.0
        self._words: dict[str, tuple[int, float]] = {}  # word -> stories, sum of log2(1 + families)
        self._latest: Coverage | None = None  # None: nothing compared yet

    def update(self, x: Coverage) -> None:
        """Learns from a settled story, or compares another with what was learned."""
        if x.families < 0:
            raise ValueError(f"families must not be negative, got {x.families}")
        if not x.settled:
            self._latest = x
            return
        reach = math.log2(1 + x.families)
        self._stories += 1
        self._sum += reach
        for word in x.words:
            stories, total = self._words.get(word, (0, 0.0))
            self._words[word] = (stories + 1, total + reach)
        if len(self._words) > 2 * self.most_words:
            self._drop_rare()

    def expected(self, words: Iterable[str]) -> float:
        """The families that stories with these words got."""
        overall = self._sum / self._stories if self._stories else 0.0
        weight = total = 0.0
        for word in sorted(set(words)):
            stories, reach = self._words.get(word, (0, 0.0))
            if not stories:
                continue
            rarity = math.log(1 + self._stories / stories)
            mean = (reach + _PRIOR_WEIGHT * overall) / (stories + _PRIOR_WEIGHT)
            weight += rarity
            total += rarity * mean
        return 2 ** (total / weight if weight else overall) - 1

    @property
    def detectable(self) -> bool:
        """Whether enough stories have settled to compare with."""
        return self._stories >= self.fewest_stories

    @property
    def score(self) -> float:
        """Doublings by which the latest story falls short of what is expected, or 0."""
        if self._latest is None:
            return 0.0
        expected = self.expected(self._latest.words)
        return max(0.0, math.log2(1 + expected) - math.log2(1 + self._latest.families))

    @property
    def detected(self) -> bool:
        """Whether the latest story is overlooked."""
        return (
            self._latest is not None
            and self.detectable
            and self._latest.families <= self.most_families
            and self.score >= self.threshold
        )

    def merge(self, other: CoverageGap) -> None:
        """Adds what a shard learned from other stories; its latest comparison stays its own."""
        self._stories += other._stories
        self._sum += other._sum
        for word, (stories, total) in other._words.items():
            known, reach = self._words.get(word, (0, 0.0))
            self._words[word] = (known + stories, reach + total)
        if len(self._words) > 2 * self.most_words:
            self._drop_rare()

    def _drop_rare(self) -> None:
        kept = sorted(self._words, key=lambda word: (-self._words[word][0], word))
        self._words = {word: self._words[word] for word in kept[: self.most_words]}


def overlooked(*, expected: float, families: int, age: timedelta) -> float:
    """How far to put a story forward as overlooked: what it should get, confirmed, and fresh.

    The shortfall alone picks stories that one family will ever have. A second family is worth three
    times a single one, promise halves in a day, and what a story should get counts squared; all
    were measured by delayed uptake on the 43-day stream (precision among the best 20 a day .03 for
    the shortfall alone, .10 with what it should get counted once, .12 squared: .10 and .13 on the
    halves of its days).

    Examples:
        >>> young = timedelta(hours=6)
        >>> [round(overlooked(expected=3, families=n, age=young), 2) for n in (1, 2)]
        [3.36, 10.09]
    """
    confirmed = _CONFIRMED if families > 1 else 1.0
    freshness: float = 0.5 ** (age / _PROMISE_HALVES)
    return math.log2(1 + expected) ** 2 * confirmed * freshness
