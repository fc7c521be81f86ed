from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.nouns import document
from wokhei.domain.bundle import LONGEST, Excerpt, Snapshot, joined, snapshot, text_digest
from wokhei.domain.codec import from_json, to_json
from wokhei.domain.span import Span

TEXTS = st.text(min_size=1, max_size=60)


@st.composite
def texts_with_spans(draw: st.DrawFn) -> tuple[str, list[Span]]:
    text = draw(TEXTS)
    places = st.integers(0, len(text) - 1)
    pairs = draw(st.lists(st.tuples(places, st.integers(1, 20)), max_size=8))
    return text, [Span(start, min(len(text), start + size)) for start, size in pairs]


@given(texts_with_spans())
def test_every_stretch_stands_at_its_place_and_the_length_is_kept(
    drawn: tuple[str, list[Span]],
) -> None:
    text, spans = drawn

    made = snapshot(replace(document(), text=text), spans)
    restored = made.restored()

    assert len(restored.text) == len(text)
    assert all(span.of(restored.text) == span.of(text) for span in spans)
    assert made.text_sha256 == text_digest(text)


@given(texts_with_spans())
def test_nothing_is_shown_that_was_not_chosen(drawn: tuple[str, list[Span]]) -> None:
    text, spans = drawn
    chosen = {place for span in spans for place in range(span.start, span.end)}

    restored = snapshot(replace(document(), text=text), spans).restored()

    assert all(restored.text[n] == "\n" for n in range(len(text)) if n not in chosen)


@given(texts_with_spans())
def test_spans_are_joined_in_order_and_apart(drawn: tuple[str, list[Span]]) -> None:
    _, spans = drawn

    found = joined(spans)

    assert found == sorted(found)
    assert all(one.end < two.start for one, two in pairwise(found))
    assert joined(found) == found


@given(texts_with_spans())
def test_a_snapshot_comes_back_from_its_data(drawn: tuple[str, list[Span]]) -> None:
    text, spans = drawn
    made = snapshot(replace(document(), text=text), spans)

    assert from_json(to_json(made), Snapshot) == made


@pytest.mark.parametrize(
    "wrong",
    [
        {"length": LONGEST + 1},
        {"length": -1},
        {"length": 3, "excerpts": (Excerpt(0, "four"),)},
        {"length": 9, "excerpts": (Excerpt(4, "a"), Excerpt(2, "b"))},
        {"length": 9, "excerpts": (Excerpt(-4, "abc"),)},
    ],
    ids=["too long", "below nothing", "past the end", "out of order", "before the start"],
)
def test_a_snapshot_that_cannot_be_is_refused(wrong: dict[str, object]) -> None:
    made = replace(snapshot(document(), []), **wrong)  # type: ignore[arg-type]

    with pytest.raises(ValueError, match=r"code points|begins before|ends at"):
        made.restored()
