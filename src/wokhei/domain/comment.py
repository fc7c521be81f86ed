"""What readers say about an article."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from wokhei.domain.span import Span


class CommentState(StrEnum):
    """Where a comment stands."""

    HELD = "held"
    PUBLISHED = "published"
    REJECTED = "rejected"
    SPAM = "spam"
    REMOVED = "removed"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class Comment:
    """One comment. `verified` is True for a reader signed in with a confirmed address."""

    id: str
    article_id: str
    text: str
    name: str
    verified: bool
    written_at: datetime
    state: CommentState = CommentState.HELD
    reply_to: str = ""


@dataclass(frozen=True, slots=True)
class Hold:
    """A person must look at it first; `span` is what gave the reason, None for the whole."""

    reason: str
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Reject:
    """It cannot be published."""

    reason: str
