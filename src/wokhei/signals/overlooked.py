"""Overlooked: the stories that few families cover and stories like them get more."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from wokhei.domain.document import Document
from wokhei.domain.signal import Signal, SignalKind
from wokhei.domain.span import digest
from wokhei.signals.config import WatchConfig
from wokhei.signals.gap import Coverage, CoverageGap, overlooked
from wokhei.signals.ranking import rank
from wokhei.text.stems import stem

_DAY = timedelta(days=1)
_WORDS = 40  # of a story's titles that are kept
_FAMILIES = 50  # of a story, beyond which it is covered in any case
_DOCUMENTS = 20
_SILENT = 10  # families shown that cover stories like it


@dataclass(slots=True)
class _Told:
    """A story as far as it is told."""

    title: str
    desk: str
    first_at: datetime
    words: set[str] = field(default_factory=set)
    families: dict[str, None] = field(default_factory=dict)
    documents: list[str] = field(default_factory=list)
    copies: int = 0
    learned: bool = False


class Overlooked:
    """Learns how widely stories are covered by their words; once a day picks what got too little.

    Args:
        config: Thresholds.
    """

    def __init__(self, config: WatchConfig) -> None:
        self.config = config
        self._gap = CoverageGap(threshold=config.gap_doublings)
        self._stories: dict[str, _Told] = {}
        self._raised: dict[str, datetime] = {}  # signals of the last week, and their days
        self._looked_on: datetime | None = None  # None: not looked yet

    def hear(self, document: Document, *, story_id: str, terms: Iterable[str]) -> None:
        """Notes a report of a story and the terms of its title."""
        story = self._stories.get(story_id)
        if story is None:
            story = self._stories[story_id] = _Told(
                title=document.title, desk=document.desk, first_at=document.published_at
            )
        if len(story.families) < _FAMILIES:
            story.families[document.family] = None
        if len(story.documents) < _DOCUMENTS:
            story.documents.append(document.id)
        if len(story.words) < _WORDS:
            story.words.update(stem(term) for term in terms if " " not in term)

    def copied(self, story_id: str) -> None:
        """Notes a copy of what a story has."""
        story = self._stories.get(story_id)
        if story is not None:
            story.copies += 1

    def resume(self, known: Signal) -> None:
        """Notes a signal raised before a restart."""
        self._raised[known.id] = known.at.replace(hour=0, minute=0, second=0, microsecond=0)

    def look(
        self,
        at: datetime,
        *,
        story_of: Callable[[str], str],
        taken: Callable[[], Collection[str]],
        monitored: int,
    ) -> list[Signal]:
        """The stories overlooked, once a day, the most promising first.

        Args:
            at: Now.
            story_of: The story that a story was merged into, or itself.
            taken: Gives the documents of signals that live; their stories are not overlooked.
            monitored: How many sources are.
        """
        day = at.replace(hour=0, minute=0, second=0, microsecond=0)
        if self._looked_on is not None and day <= self._looked_on:
            return []
        self._looked_on = day
        self._join(story_of)
        self._learn(at)
        if not self._gap.detectable:
            return []
        found = []
        known = taken()
        for name, story in self._stories.items():
            if (
                at - story.first_at > self.config.gap_young
                or len(story.families) < self.config.gap_families
                or any(document in known for document in story.documents)
            ):
                continue
            self._gap.update(Coverage(frozenset(story.words), len(story.families), settled=False))
            if self._gap.detected and self._is_short(story) and not self._is_told_elsewhere(story):
                expected = self._gap.expected(story.words)
                promise = overlooked(
                    expected=expected, families=len(story.families), age=at - story.first_at
                )
                found.append((promise, name, expected))
        found.sort(key=lambda one: (-one[0], one[1]))
        self._raised = {name: on for name, on in self._raised.items() if day - on < 7 * _DAY}
        left = self.config.gaps_a_week - len(self._raised)
        chosen = [one for one in found if _identity(one[1]) not in self._raised][: min(1, left)]
        self._raised.update((_identity(name), day) for _, name, _ in chosen)
        return [
            self._signal(name, expected, at=at, monitored=monitored) for _, name, expected in chosen
        ]

    def _join(self, story_of: Callable[[str], str]) -> None:
        """Puts stories together that were merged meanwhile."""
        for name in list(self._stories):
            current = story_of(name)
            if current == name:
                continue
            gone = self._stories.pop(name)
            kept = self._stories.setdefault(current, gone)
            if kept is gone:
                continue
            kept.first_at = min(kept.first_at, gone.first_at)
            kept.words |= gone.words
            kept.families.update(gone.families)
            kept.documents = [*kept.documents, *gone.documents][:_DOCUMENTS]
            kept.copies += gone.copies

    def _learn(self, at: datetime) -> None:
        """Learns from what has settled and forgets the old, and the oldest of too many."""
        excess = max(0, len(self._stories) - self.config.most_stories)
        settled = at - self.config.gap_settled
        due = [
            (story.first_at, name)
            for name, story in self._stories.items()
            if excess or story.first_at <= settled
        ]
        for number, (_, name) in enumerate(sorted(due)):
            story, crowded = self._stories[name], number < excess
            if not story.learned and (crowded or story.first_at <= settled):
                self._gap.update(
                    Coverage(frozenset(story.words), len(story.families), settled=True)
                )
                story.learned = True
            if crowded or at - story.first_at >= 2 * self.config.gap_settled:
                del self._stories[name]

    def _is_short(self, story: _Told) -> bool:
        """Whether most settled stories that share its words have twice its families."""
        like = sorted(len(other.families) for other in self._like(story) if other.learned)
        if len(like) < self.config.gap_stories:
            return False
        return like[len(like) // 2] >= 2 * len(story.families)

    def _is_told_elsewhere(self, story: _Told) -> bool:
        """Whether other stories on its subject, still open, have as many further families.

        What is told in many small stories is one that grouping took apart, or a standing subject.
        """
        others: set[str] = set()
        for other in self._stories.values():
            if other is story or other.learned:
                continue
            if len(other.words & story.words) >= self.config.gap_subject:
                others.update(other.families.keys() - story.families.keys())
        return len(others) >= len(story.families)

    def _like(self, story: _Told) -> list[_Told]:
        """The other stories that share enough of its words."""
        return [
            other
            for other in self._stories.values()
            if other is not story and len(other.words & story.words) >= self.config.gap_words
        ]

    def _silent(self, story: _Told) -> list[str]:
        """The families that most cover stories with its words, and not this one."""
        counts: Counter[str] = Counter()
        for other in self._like(story):
            counts.update(other.families.keys() - story.families.keys())
        most = sorted(counts, key=lambda family: (-counts[family], family))[:_SILENT]
        return sorted(most)

    def _signal(self, name: str, expected: float, *, at: datetime, monitored: int) -> Signal:
        story = self._stories[name]
        families = len(story.families)
        rate = self.config.gap_false
        return Signal(
            id=_identity(name),
            desk=story.desk,
            kind=SignalKind.COVERAGE_GAP,
            term=story.title.casefold()[:120],
            label=story.title,
            at=at,
            window_start_at=story.first_at,
            window_end_at=max(at, story.first_at),
            observed=float(families),
            expected=round(expected, 4),
            ratio=round(families / max(expected, self.config.ratio_floor), 2),
            p=rate,
            q=rate,
            families=tuple(sorted(story.families)),
            document_ids=tuple(story.documents),
            copies=story.copies,
            score=rank(p=rate, families=families, surprise=expected / families),
            monitored_sources=monitored,
            baseline_buckets=self.config.gap_settled // _DAY,
            silent=tuple(self._silent(story)),
        )


def _identity(story_id: str) -> str:
    return digest(SignalKind.COVERAGE_GAP, story_id)
