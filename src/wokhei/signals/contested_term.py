"""Contested term: the test of two groups for one term, as a detector of its own."""

from __future__ import annotations

import random
from bisect import insort
from dataclasses import dataclass

from wokhei.domain.span import digest
from wokhei.signals.contested import ContestedConfig, Divergence, divergence
from wokhei.signals.cues import cues
from wokhei.text.stems import stem


@dataclass(frozen=True, slots=True)
class Use:
    """A text that uses a term: which group its source belongs to, and the source."""

    text: str
    group: str
    source: str


class ContestedTerm:
    """Tells whether two groups of sources quarrel over a term.

    A dispute cue has the term as its argument, and the groups use it in different company, or a
    source of each disputes it. Of each group the same sample is kept whatever the order, so that
    shards merge.

    Args:
        term: The term, folded.
        groups: The two groups compared; uses by others are passed over.
        most: Texts of a group that are kept, and again as many of those that dispute the term.
        significance: The p-value from which two uses are called different.
        permutations: Deals of the texts that the groups are compared with.
        seed: Of the deals.

    References:
        Gretton et al., A kernel two-sample test, 2012. Phipson & Smyth, Permutation p-values should
        never be zero, 2010. Broder, On the resemblance and containment of documents, 1997, for a
        sample that merges.

    Examples:
        >>> front = ContestedTerm(term="front", groups=("weather", "party"), most=20)
        >>> for day in range(6):
        ...     front.update(Use(f"cold weather front rain {day}", "weather", f"w{day}"))
        ...     front.update(Use(f"party front vote seats {day}", "party", f"p{day}"))
        >>> front.detected
        False
        >>> front.update(Use("Stop calling it a front", "party", "p7"))
        >>> front.detected
        True
    """

    def __init__(
        self,
        *,
        term: str,
        groups: tuple[str, str],
        most: int = 100,
        significance: float = 0.01,
        permutations: int = 499,
        seed: int = 0,
    ) -> None:
        if not term.split():
            raise ValueError(f"term must have a word, got {term!r}")
        if len(set(groups)) != 2:
            raise ValueError(f"groups must be two, got {groups}")
        if most < 1:
            raise ValueError(f"most must be at least 1, got {most}")
        self._config = ContestedConfig(permutations=permutations, significance=significance)
        self.term = term
        self.groups = groups
        self.most = most
        self.significance = significance
        self.permutations = permutations
        self.seed = seed
        self._uses: dict[str, list[tuple[str, Use]]] = {group: [] for group in groups}
        self._disputes: dict[str, list[tuple[str, Use]]] = {group: [] for group in groups}

    def update(self, x: Use) -> None:
        """Takes in a use of the term."""
        if x.group not in self._uses:
            return
        kept = (digest(x.text, x.source), x)
        self._keep(self._uses[x.group], kept)
        stems = _stems(self.term)
        if any(_stems(cue.term) == stems for cue in cues(x.text)):
            self._keep(self._disputes[x.group], kept)

    @property
    def divergence(self) -> Divergence:
        """How differently the groups use the term."""
        one, other = ([use for _, use in self._uses[group]] for group in self.groups)
        return divergence(
            [use.text for use in one],
            [use.text for use in other],
            term=self.term,
            draw=random.Random(self.seed),  # noqa: S311 - repeatable, not secret
            config=self._config,
            blocks=[use.source for use in (*one, *other)],
        )

    @property
    def score(self) -> float:
        """How far apart the uses are, in standard deviations of a blind deal."""
        return self.divergence.score

    @property
    def detected(self) -> bool:
        """Whether the term is contested."""
        sides = [{use.source for _, use in self._disputes[group]} for group in self.groups]
        if not any(sides):
            return False
        if all(sides) and len(sides[0] | sides[1]) > 1:
            return True
        return self.divergence.p <= self.significance

    def merge(self, other: ContestedTerm) -> None:
        """Adds what a shard heard of the same term and groups.

        Raises:
            ValueError: The shard watched something else.
        """
        if (self.term, self.groups, self.most) != (other.term, other.groups, other.most):
            raise ValueError(f"{self.term!r} cannot take in {other.term!r}")
        for mine, theirs in ((self._uses, other._uses), (self._disputes, other._disputes)):
            for group in self.groups:
                for kept in theirs[group]:
                    self._keep(mine[group], kept)

    def _keep(self, sample: list[tuple[str, Use]], kept: tuple[str, Use]) -> None:
        """Keeps the lowest digests, each once: a sample that no order changes."""
        if any(known == kept[0] for known, _ in sample):
            return
        insort(sample, kept, key=lambda one: one[0])
        del sample[self.most :]


def _stems(term: str) -> tuple[str, ...]:
    return tuple(stem(word) for word in term.split())
