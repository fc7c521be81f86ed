"""The phases of moderation, in order."""

from __future__ import annotations

from collections.abc import Callable

from wokhei.domain.comment import Comment, Hold, Reject

LONGEST = 5_000  # characters: about two pages; our choice

Phase = Callable[[Comment], Hold | Reject | None]


def has_words(comment: Comment) -> Reject | None:
    """A comment says something, and not more than a reader will read."""
    if not comment.text.strip():
        return Reject("The comment is empty.")
    if len(comment.text) > LONGEST:
        return Reject(
            f"The comment has {len(comment.text)} characters; at most {LONGEST} are taken."
        )
    return None


def is_signed(comment: Comment) -> Hold | None:
    """A comment without a confirmed address waits for a moderator, always."""
    return None if comment.verified else Hold("Anonymous comments are read by a moderator first.")


PHASES: tuple[Phase, ...] = (has_words, is_signed)


def moderate(comment: Comment) -> Hold | Reject | None:
    """What becomes of a comment; None when it is published at once.

    Examples:
        >>> from datetime import UTC, datetime
        >>> now = datetime(2026, 1, 5, tzinfo=UTC)
        >>> moderate(Comment("1", "a", "Well put.", "Reader", verified=True, written_at=now))
        >>> moderate(Comment("1", "a", "Well put.", "", verified=False, written_at=now))
        Hold(reason='Anonymous comments are read by a moderator first.', span=None)
    """
    return next((found for phase in PHASES if (found := phase(comment))), None)
