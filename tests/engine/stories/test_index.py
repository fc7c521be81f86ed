from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from tests.nouns import document
from wokhei.stories import StoryConfig, StoryIndex

NOW = datetime(2026, 2, 3, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)
BODY = " ".join(f"word{number} of the long wire text" for number in range(60))


def test_reports_on_one_event_are_one_story() -> None:
    index = StoryIndex()
    first = index.place(document("Kelso dam fails after heavy rain", at=NOW))

    second = index.place(document("Heavy rain: Kelso dam fails, 300 flee", at=NOW + HOUR))
    other = index.place(document("Opera house reopens in Marn", at=NOW + HOUR))

    assert second.story_id == first.story_id
    assert other.story_id != first.story_id
    assert not second.is_copy


def test_an_equal_title_is_a_copy_whoever_prints_it() -> None:
    index = StoryIndex()
    first = index.place(document("Kelso dam fails after heavy rain", outlet="Harbour Ledger"))

    second = index.place(document("Kelso Dam Fails After Heavy Rain!", outlet="Marn Post"))

    assert second.is_copy
    assert (second.report_id, second.story_id) == (first.report_id, first.story_id)


def test_an_equal_text_under_another_title_is_a_copy() -> None:
    index = StoryIndex()
    first = index.place(document("Kelso dam fails", body=BODY))

    second = index.place(document("Thousands flee in the valley", body=BODY + " More soon."))

    assert second.is_copy
    assert second.report_id == first.report_id


def test_an_equal_title_over_another_text_is_no_copy() -> None:
    index = StoryIndex()
    index.place(document("The morning briefing for you", body=BODY, at=NOW))

    second = index.place(
        document("The morning briefing for you", body=BODY.replace("w", "v"), at=NOW + HOUR)
    )

    assert not second.is_copy


def test_a_short_equal_title_is_no_copy() -> None:
    index = StoryIndex()
    index.place(document("Market report", body="", outlet="Harbour Ledger"))

    assert not index.place(document("Market report", body="", outlet="Marn Post")).is_copy


def test_a_story_lists_its_reports_with_their_copies() -> None:
    index = StoryIndex()
    title = "Kelso dam fails after heavy rain"
    original = document(title, at=NOW, outlet="Harbour Ledger")
    copied = document(title, at=NOW + HOUR, outlet="Marn Post")
    other = document("Heavy rain: Kelso dam fails, 300 flee", at=NOW + 2 * HOUR, outlet="Vale Wire")
    placements = [index.place(placed) for placed in (original, copied, other)]

    story = index.story(placements[0].story_id)

    assert story.reports == ((original.id, copied.id), (other.id,))
    assert story.families == tuple(sorted({original.family, other.family}))
    assert (story.headline, story.started_at, story.updated_at) == (title, NOW, NOW + 2 * HOUR)


def test_stories_come_latest_first_and_may_be_cut_by_time() -> None:
    index = StoryIndex()
    early = index.place(document("Kelso dam fails after heavy rain", at=NOW))
    late = index.place(document("Opera house reopens in Marn", at=NOW + HOUR))

    assert [story.id for story in index.stories()] == [late.story_id, early.story_id]
    assert [s.id for s in index.stories(updated_since=NOW + HOUR)] == [late.story_id]


def test_what_was_quiet_for_the_horizon_is_let_go() -> None:
    index = StoryIndex(StoryConfig(horizon=timedelta(days=2)))
    first = index.place(document("Kelso dam fails after heavy rain", at=NOW))

    later = NOW + timedelta(days=4)
    index.place(document("Opera house reopens in Marn", at=later))
    again = index.place(document("Kelso dam fails after heavy rain", at=later, outlet="Marn Post"))

    assert not again.is_copy
    with pytest.raises(KeyError):
        index.story(first.story_id)


def test_ids_follow_from_what_was_placed() -> None:
    titles = ["Kelso dam fails", "Opera house reopens in Marn", "Kelso dam fails in the valley"]

    one, other = (
        [index.place(document(title)) for title in titles] for index in (StoryIndex(), StoryIndex())
    )

    assert one == other


@pytest.mark.parametrize("title", ["", " ", "!!!", "the of and", "x" * 100_000, "東京" * 500])
def test_any_title_is_placed(title: str) -> None:
    index = StoryIndex()

    placed = index.place(document(title, body="", id="an id"))

    assert index.story(placed.story_id).document_ids == ("an id",)


def test_a_senseless_threshold_is_refused() -> None:
    with pytest.raises(ValueError, match="similarity must be above 0"):
        StoryConfig(similarity=0)
    with pytest.raises(ValueError, match="horizon must be positive"):
        StoryConfig(horizon=timedelta(0))
