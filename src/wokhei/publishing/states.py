"""The states of an article: a table of what may follow what, and who may do it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from wokhei.domain.article import Article, ArticleState
from wokhei.domain.errors import TransitionError


class Privilege(StrEnum):
    """Who asks for a change of state."""

    DESK = "desk"  # the flow itself
    EDITOR = "editor"


class Guard(StrEnum):
    """What must hold before a change of state."""

    NONE = "none"
    VERIFIED = "verified"  # a draft whose every sentence and guard passed
    REASON = "reason"  # a reason is given, kept and shown


@dataclass(frozen=True, slots=True)
class Transition:
    """One row of the table."""

    before: ArticleState
    after: ArticleState
    privileges: tuple[Privilege, ...]
    guard: Guard


_S = ArticleState
_DESK = (Privilege.DESK, Privilege.EDITOR)
_EDITOR = (Privilege.EDITOR,)

TRANSITIONS: tuple[Transition, ...] = (
    Transition(_S.DRAFT, _S.VERIFIED, _DESK, Guard.VERIFIED),
    Transition(_S.VERIFIED, _S.IN_REVIEW, _DESK, Guard.VERIFIED),
    Transition(_S.VERIFIED, _S.SCHEDULED, _EDITOR, Guard.VERIFIED),
    Transition(_S.VERIFIED, _S.PUBLISHED, _DESK, Guard.VERIFIED),
    Transition(_S.IN_REVIEW, _S.SCHEDULED, _EDITOR, Guard.VERIFIED),
    Transition(_S.IN_REVIEW, _S.PUBLISHED, _EDITOR, Guard.VERIFIED),
    Transition(_S.SCHEDULED, _S.PUBLISHED, _DESK, Guard.VERIFIED),
    Transition(_S.PUBLISHED, _S.CORRECTING, _DESK, Guard.REASON),
    Transition(_S.CORRECTING, _S.PUBLISHED, _EDITOR, Guard.VERIFIED),
    Transition(_S.PUBLISHED, _S.RETRACTED, _EDITOR, Guard.REASON),
    Transition(_S.CORRECTING, _S.RETRACTED, _EDITOR, Guard.REASON),
    Transition(_S.PUBLISHED, _S.UNPUBLISHED, _EDITOR, Guard.REASON),
    Transition(_S.DRAFT, _S.SPIKED, _DESK, Guard.REASON),
    Transition(_S.VERIFIED, _S.SPIKED, _EDITOR, Guard.REASON),
    Transition(_S.IN_REVIEW, _S.SPIKED, _EDITOR, Guard.REASON),
    Transition(_S.SCHEDULED, _S.SPIKED, _EDITOR, Guard.REASON),
    Transition(_S.SPIKED, _S.DRAFT, _DESK, Guard.NONE),  # new evidence, a new draft
)


def advance(
    article: Article, after: ArticleState, *, privilege: Privilege, now: datetime, reason: str = ""
) -> Article:
    """The article in its next state.

    Raises:
        TransitionError: The table has no such row, or its guard does not hold.
    """
    row = next((t for t in TRANSITIONS if (t.before, t.after) == (article.state, after)), None)
    if row is None:
        open_to = sorted(t.after for t in TRANSITIONS if t.before is article.state)
        raise TransitionError(
            f"{article.slug!r} is {article.state} and cannot become {after}; "
            f"it can become {', '.join(open_to) or 'nothing else'}"
        )
    if privilege not in row.privileges:
        raise TransitionError(f"only an {row.privileges[0]} can take {article.slug!r} to {after}")
    if row.guard is Guard.VERIFIED and not (article.ledger and article.ledger.passed):
        raise TransitionError(f"{article.slug!r} has not passed verification")
    if row.guard is Guard.REASON and not reason:
        raise TransitionError(f"taking {article.slug!r} to {after} needs a reason: --reason TEXT")
    published = after is ArticleState.PUBLISHED
    return replace(
        article,
        state=after,
        reason=reason,
        updated_at=now,
        revision=article.revision + published,
        published_at=(article.published_at or now) if published else article.published_at,
    )
