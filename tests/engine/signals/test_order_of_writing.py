"""The desk writes the best signal first, and keeps what a merged story became."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.nouns import NOW, document, signal
from wokhei import desk
from wokhei.adapters.store.memory import MemoryStore
from wokhei.domain.document import Document, Quality
from wokhei.domain.signal import Signal
from wokhei.signals import Watch
from wokhei.stories import StoryConfig, StoryIndex

HOUR = timedelta(hours=1)


class Noticing(Watch):
    """Notices what it is told to."""

    def __init__(self, *signals: Signal) -> None:
        self.told = signals

    def hear(self, document: Document, *, report_id: str, story_id: str) -> None:
        """Nothing."""

    def notice(self, at: object, *, story_of: object) -> list[Signal]:
        return list(self.told)


def test_what_is_due_is_written_best_first() -> None:
    store = MemoryStore()
    scores = {"early": 3.0, "late": 9.0, "later": 5.0}
    store.save_signals(
        signal(label, at=NOW - HOUR * (5 - number), score=score)
        for number, (label, score) in enumerate(scores.items())
    )

    found = desk.due(store, now=NOW, settle=timedelta(0))

    assert [one.label for one in found] == ["late", "later", "early"]


@pytest.mark.parametrize(("quality", "evidence"), [(Quality.THIN, 0.5), (Quality.FULL, 0.85)])
def test_a_signal_is_kept_with_the_evidence_at_hand(quality: Quality, evidence: float) -> None:
    store = MemoryStore()
    held = [document(outlet=f"Outlet {number}", quality=quality) for number in range(3)]
    store.save_documents(held)
    about = signal(document_ids=tuple(one.id for one in held))

    desk.notice(store, [], stories=StoryIndex(), watch=Noticing(about), now=NOW)

    assert store.signal(about.id).evidence == evidence


def test_a_merged_story_is_kept_as_part_of_the_other() -> None:
    store = MemoryStore()
    titles = (
        "Kelso dam fails after heavy rain",
        "Valley villages empty as families flee Kelso",
        "Kelso dam fails: families flee valley villages",
    )
    stories = StoryIndex(StoryConfig(similarity=0.4, merging_similarity=0.05))
    for hour, title in enumerate(titles):
        placed = document(title, at=NOW + HOUR * hour, outlet=f"Outlet {hour}")
        desk.notice(store, [placed], stories=stories, watch=Noticing(), now=NOW)

    kept = store.stories()

    whole = next(story for story in kept if not story.merged_into)
    part = next(story for story in kept if story.merged_into)
    assert part.merged_into == whole.id
    assert len(whole.reports) == 3
    assert part.reports == ()
