from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

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


BRIDGED = (
    "Kelso dam fails after heavy rain",
    "Valley villages empty as families flee Kelso",
    "Kelso dam fails: families flee valley villages",
)
STRICT = StoryConfig(similarity=0.4, merging_similarity=0.05)


def test_stories_that_a_document_shows_to_be_one_are_merged_and_the_older_id_stays() -> None:
    index = StoryIndex(STRICT)
    first, second, both = (
        index.place(document(title, at=NOW + HOUR * hour, outlet=f"Outlet {hour}"))
        for hour, title in enumerate(BRIDGED)
    )

    assert first.story_id != second.story_id
    assert both.story_id == first.story_id
    assert [(one.id, one.merged_into) for one in both.merged] == [(second.story_id, first.story_id)]


def test_the_id_of_a_merged_story_leads_to_the_one_it_is_part_of() -> None:
    index = StoryIndex(STRICT)
    placed = [
        index.place(document(title, at=NOW + HOUR * hour, outlet=f"Outlet {hour}"))
        for hour, title in enumerate(BRIDGED)
    ]

    gone = placed[1].story_id

    assert gone in index
    assert index.current(gone) == placed[0].story_id
    assert len(index.story(gone).document_ids) == 3
    assert [story.id for story in index.stories()] == [placed[0].story_id]


def test_a_copy_opens_again_a_story_that_was_too_quiet_for_others() -> None:
    index = StoryIndex(StoryConfig(closing=HOUR))
    title = "Kelso dam fails after heavy rain"
    first = index.place(document(title, at=NOW))
    later = NOW + timedelta(days=6)

    shut_out = index.place(document("Kelso dam fails: heavy rain again", at=later, outlet="A"))
    copied = index.place(document(title, at=later, outlet="B"))

    assert shut_out.story_id != first.story_id
    assert (copied.story_id, copied.is_copy) == (first.story_id, True)


@given(st.lists(st.tuples(st.integers(0, 300), st.integers(0, 12)), max_size=60))
def test_every_document_is_in_one_report_of_one_story(draws: list[tuple[int, int]]) -> None:
    subjects = ("dam", "rain", "valley", "opera", "census", "reef", "kelso", "marn", "ledger")
    index = StoryIndex(StoryConfig(closing=HOUR))
    placed: dict[str, str] = {}
    for number, (hour, seed) in enumerate(sorted(draws)):
        title = " ".join(subjects[(seed * step) % len(subjects)] for step in range(1, 6))
        made = document(title, at=NOW + HOUR * hour, outlet=f"Outlet {number}", id=str(number))
        placed[made.id] = index.place(made).story_id

    held = [name for story in index.stories() for name in story.document_ids]

    assert len(held) == len(set(held))
    kept = {name for name, story in placed.items() if story in index}
    assert kept == set(held)
    assert all(name in index.story(placed[name]).document_ids for name in held)


def test_what_is_kept_does_not_grow_with_what_was_read() -> None:
    index = StoryIndex(StoryConfig(horizon=timedelta(days=1), closing=HOUR))
    sizes = []
    for hour in range(24 * 12):
        index.place(document(f"Item {hour} of list {hour * 7919 % 1000}", at=NOW + HOUR * hour))
        if hour % 96 == 95:
            sizes.append(len(index.stories()))

    assert sizes[-1] <= 1.3 * sizes[0]


def test_rare_words_are_forgotten_when_there_are_too_many() -> None:
    index = StoryIndex(StoryConfig(horizon=timedelta(hours=8), most_words=50))
    for hour in range(200):
        index.place(
            document(f"Reef word{hour} other{hour} third{hour} again", at=NOW + HOUR * hour)
        )

    assert len(index._frequency) <= 50 + 4 * 4
