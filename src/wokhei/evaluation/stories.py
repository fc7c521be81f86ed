"""How well documents are grouped by event, against stories that people marked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from time import process_time

from wokhei.domain.document import Document
from wokhei.stories import StoryConfig, StoryIndex


@dataclass(frozen=True, slots=True)
class Grouping:
    """Agreement with the marked stories, and documents a second of one processor."""

    precision: float
    recall: float
    f1: float
    rate: float


def stories_of(stream: Iterable[Document], *, config: StoryConfig | None = None) -> dict[str, str]:
    """The story of each document, by id, once all are placed."""
    index = StoryIndex(config or StoryConfig())
    placed: dict[str, str] = {}
    merged: dict[str, str] = {}
    for document in stream:
        placement = index.place(document)
        placed[document.id] = placement.story_id
        merged.update((story.id, story.merged_into) for story in placement.merged)
    return {name: settled(story, merged) for name, story in placed.items()}


def settled(story: str, merged: Mapping[str, str]) -> str:
    """The story that a story is part of in the end.

    Examples:
        >>> settled("a", {"a": "b", "b": "c"})
        'c'
    """
    while story in merged:
        story = merged[story]
    return story


def b_cubed(found: Mapping[str, str], marked: Mapping[str, str]) -> tuple[float, float, float]:
    """Precision, recall and F1 of a grouping, document by document.

    References:
        Bagga & Baldwin, Entity-based cross-document coreferencing, 1998.

    Examples:
        >>> b_cubed({"a": "1", "b": "1"}, {"a": "x", "b": "y"})
        (0.5, 1.0, 0.6666666666666666)
    """
    pairs = Counter((found[name], marked[name]) for name in marked)
    stories = Counter(found[name] for name in marked)
    truths = Counter(marked.values())
    size = len(marked)
    precision = sum(n * n / stories[story] for (story, _), n in pairs.items()) / size
    recall = sum(n * n / truths[truth] for (_, truth), n in pairs.items()) / size
    return precision, recall, 2 * precision * recall / (precision + recall)


def grouping(
    stream: Sequence[Document], marked: Mapping[str, str], *, config: StoryConfig | None = None
) -> Grouping:
    """How a stream is grouped, against the marked story of each document."""
    started = process_time()
    found = stories_of(stream, config=config)
    seconds = process_time() - started
    precision, recall, f1 = b_cubed(found, marked)
    return Grouping(
        round(precision, 4), round(recall, 4), round(f1, 4), round(len(stream) / seconds)
    )
