"""From draft to edition."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from wokhei.domain.dossier import Dossier
from wokhei.domain.draft import Draft
from wokhei.domain.verdict import Ledger


class ArticleState(StrEnum):
    """Where an article stands. One row, one state."""

    DRAFT = "draft"
    VERIFIED = "verified"
    IN_REVIEW = "in_review"
    SCHEDULED = "scheduled"
    PUBLISHED = "published"
    CORRECTING = "correcting"
    RETRACTED = "retracted"
    UNPUBLISHED = "unpublished"
    SPIKED = "spiked"


@dataclass(frozen=True, slots=True)
class Doubt:
    """A published sentence that the newest version of a source no longer carries."""

    sentence: str
    reason: str  # in words


@dataclass(frozen=True, slots=True)
class Correction:
    """What a revision changed, in words for readers."""

    revision: int
    at: datetime
    note: str


@dataclass(frozen=True, slots=True)
class Article:
    """One piece of work and its state.

    `id` is a digest of what occasioned it, so that the same signal is never written up twice.
    `reason` says why it is held or spiked; empty otherwise. `draft` and `ledger` are None where the
    dossier was too thin to write from. While it is being corrected, they are the correction's, and
    `doubts` say what of the edition that stands no longer holds. `evidence` names, for each
    revision in order, the blob of what its bundle holds (see `publishing.bundle`).
    """

    id: str
    slug: str
    desk: str
    state: ArticleState
    dossier: Dossier
    draft: Draft | None
    ledger: Ledger | None
    created_at: datetime
    updated_at: datetime
    revision: int = 0  # 0: never published
    published_at: datetime | None = None  # None: never published
    reason: str = ""
    featured: bool = False
    doubts: tuple[Doubt, ...] = ()
    corrections: tuple[Correction, ...] = ()  # oldest first
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Edition:
    """A revision as published: immutable, complete, and enough to render the page from.

    `page` is the page's data as JSON text (see `publishing.page`); `digest` is its content digest.
    """

    article_id: str
    revision: int
    slug: str
    desk: str
    headline: str
    standfirst: str
    published_at: datetime
    page: str
    digest: str
    featured: bool = False
    tags: tuple[str, ...] = ()
