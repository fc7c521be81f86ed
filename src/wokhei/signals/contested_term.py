"""Contested term: who disputes a term, who just uses it, and whether two groups use it alike."""

from __future__ import annotations

import random
from bisect import insort
from dataclasses import dataclass

from wokhei.domain.span import digest
from wokhei.signals.burst import at_least
from wokhei.signals.cues import Cue, cues
from wokhei.signals.divergence import ContestedConfig, Divergence, divergence
from wokhei.text.stems import stem


@dataclass(frozen=True, slots=True)
class Use:
    """A text that uses a term: which group its source belongs to, the source, and the document.

    `disputes` tells whether it disputes the term; None has the text read for it.
    """

    text: str
    group: str
    source: str
    document_id: str = ""
    disputes: bool | None = None


class ContestedTerm:
    """Tells whether sources quarrel over a term: the one model of it, of the desk and of a file.

    Between two groups, a term is contested where a cue disputes it, and the groups use it in
    different company or a source of each disputes it. Where nobody knows the groups, the sides are
    those who dispute it and those who just use it: it is contested where there are some of both,
    and so many disputes would be no accident. Of each side the same sample is kept whatever the
    order, so that shards merge.

    Args:
        term: The term, folded.
        groups: The two groups compared, whose uses alone are; None: whoever disputes, and the rest.
        most: Texts of a group that are kept, and again as many of those that dispute the term.
        fewest: Sources on each side without groups; a single one may be joking.
        usual: The share of the uses of any term that dispute it; measured on the 43-day stream.
        significance: The p-value from which two uses are called different, or disputes no accident.
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
        >>> cheese = ContestedTerm(term="cheese")
        >>> for at, text in enumerate(["Cheese fair opens", "A cheese for winter"]):
        ...     cheese.update(Use(text, "", f"fair{at}"))
        ...     cheese.update(Use("Stop calling it cheese", "", f"court{at}"))
        >>> cheese.detected
        True
    """

    def __init__(
        self,
        *,
        term: str,
        groups: tuple[str, str] | None = None,
        most: int = 100,
        fewest: int = 2,
        usual: float = 0.001,
        significance: float = 0.01,
        permutations: int = 499,
        seed: int = 0,
    ) -> None:
        if not term.split():
            raise ValueError(f"term must have a word, got {term!r}")
        if groups is not None and len(set(groups)) != 2:
            raise ValueError(f"groups must be two, got {groups}")
        if most < 1:
            raise ValueError(f"most must be at least 1, got {most}")
        self._config = ContestedConfig(permutations=permutations, significance=significance)
        self.term = term
        self.groups = groups
        self.most = most
        self.fewest = fewest
        self.usual = usual
        self.significance = significance
        self.permutations = permutations
        self.seed = seed
        self._uses: dict[str, list[tuple[str, Use]]] = {group: [] for group in groups or ("",)}
        self._disputes: list[tuple[str, Use]] = []

    def update(self, x: Use) -> None:
        """Takes in a use of the term."""
        kept = (digest(x.text, x.source), x)
        group = x.group if self.groups else ""
        if group in self._uses:
            self._keep(self._uses[group], kept)
        if x.disputes if x.disputes is not None else self.cues(x.text):
            self._keep(self._disputes, kept)

    def cues(self, text: str) -> list[Cue]:
        """The cues of a text that dispute the term, in any of its forms."""
        stems = _stems(self.term)
        return [cue for cue in cues(text) if _stems(cue.term) == stems]

    @property
    def disputing(self) -> frozenset[str]:
        """The sources that dispute the term."""
        return frozenset(use.source for _, use in self._disputes)

    @property
    def using(self) -> frozenset[str]:
        """The sources that use it and do not dispute it."""
        uses = (use.source for kept in self._uses.values() for _, use in kept)
        return frozenset(uses) - self.disputing

    @property
    def divergence(self) -> Divergence:
        """How differently the groups use the term; not at all where there are none."""
        one, other = ([use for _, use in self._uses[group]] for group in self.groups or ("", ""))
        return divergence(
            [use.text for use in one],
            [use.text for use in other if self.groups],
            term=self.term,
            draw=random.Random(self.seed),  # noqa: S311 - repeatable, not secret
            config=self._config,
            blocks=[use.source for use in (*one, *other)],
        )

    def chance(self, *, usual: float | None = None, uses: int = 0) -> float:
        """The chance of so many disputing sources, were the term disputed as seldom as any.

        Args:
            usual: The share of uses that dispute a term; None takes that of the detector.
            uses: Of the term, where more are known than it was told.
        """
        known = len(self.disputing | self.using)
        share = self.usual if usual is None else usual
        return at_least(len(self.disputing), of=max(known, uses), share=share)

    @property
    def is_opposed(self) -> bool:
        """Whether there is somebody on each side: disputing it in both groups, or using it too."""
        if self.groups is None:
            return min(len(self.disputing), len(self.using)) >= self.fewest
        sides = [
            {use.source for _, use in self._disputes if use.group == group} for group in self.groups
        ]
        return all(sides) and len(sides[0] | sides[1]) > 1

    @property
    def score(self) -> float:
        """How far apart the groups are, in standard deviations of a blind deal."""
        return self.divergence.score

    @property
    def detected(self) -> bool:
        """Whether the term is contested."""
        if not self._disputes:
            return False
        if self.groups is None:
            return self.is_opposed and self.chance() <= self.significance
        return self.is_opposed or self.divergence.p <= self.significance

    def merge(self, other: ContestedTerm) -> None:
        """Adds what a shard heard of the same term and groups.

        Raises:
            ValueError: The shard watched something else.
        """
        if (self.term, self.groups, self.most) != (other.term, other.groups, other.most):
            raise ValueError(f"{self.term!r} cannot take in {other.term!r}")
        for group, mine in self._uses.items():
            for kept in other._uses[group]:
                self._keep(mine, kept)
        for kept in other._disputes:
            self._keep(self._disputes, kept)

    def _keep(self, sample: list[tuple[str, Use]], kept: tuple[str, Use]) -> None:
        """Keeps the lowest digests, each once: a sample that no order changes."""
        if any(known == kept[0] for known, _ in sample):
            return
        insort(sample, kept, key=lambda one: one[0])
        del sample[self.most :]


def _stems(term: str) -> tuple[str, ...]:
    return tuple(stem(word) for word in term.split())
