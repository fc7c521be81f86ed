"""What becomes of a comment."""

from __future__ import annotations

from dataclasses import replace

from tests.nouns import NOW
from wokhei.discussion import moderate
from wokhei.domain.comment import Comment, Hold, Reject

SIGNED = Comment("c1", "a1", "The figure is from March.", "Reader", verified=True, written_at=NOW)


def test_a_comment_with_a_confirmed_address_appears_at_once() -> None:
    assert moderate(SIGNED) is None


def test_an_anonymous_comment_is_always_held() -> None:
    assert isinstance(moderate(replace(SIGNED, verified=False)), Hold)


def test_an_empty_comment_is_refused_even_from_a_known_reader() -> None:
    assert isinstance(moderate(replace(SIGNED, text=" \n")), Reject)


def test_a_comment_longer_than_is_read_is_refused_with_its_length() -> None:
    found = moderate(replace(SIGNED, text="a" * 5_001))

    assert found == Reject("The comment has 5001 characters; at most 5000 are taken.")
