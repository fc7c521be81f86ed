"""What was read: one immutable version of one item."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from wokhei.domain.span import Span, digest


class Quality(StrEnum):
    """How much of the item its text carries."""

    FULL = "full"
    THIN = "thin"  # a headline or a teaser; cited only for its visible sentences
    PAYWALLED = "paywalled"
    CUT_OFF = "cut_off"


class DatePrecision(StrEnum):
    """How exactly a document says when it was published; the rest of the instant is filled in."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    UNKNOWN = "unknown"  # it says nothing of the kind; the instant is that of its reading


class Role(StrEnum):
    """What a document is to a dossier."""

    PRIMARY = "primary"  # the thing itself: licence, filing, paper, ruling, statement
    REPORT = "report"
    OPINION = "opinion"
    DATA = "data"
    BACKGROUND = "background"


@dataclass(frozen=True, slots=True)
class Document:
    """One version of one item, with its provenance.

    `key` is what stays the same when the item changes; `id` is the digest of this version's
    content, so that the same content is the same document. `text` is NFC; for an item of a feed it
    is the title, a blank line and the body, or the title alone. Spans index `text`. `raw_sha256`
    names the bytes this was read from, kept as a blob where the store has them.
    """

    id: str
    key: str
    source_id: str
    source_name: str
    family: str
    desk: str
    url: str
    title: str
    text: str
    published_at: datetime  # as stated; never later than `fetched_at`
    fetched_at: datetime
    raw_sha256: str
    extractor: str  # name and version
    author: str = ""
    language: str = "und"  # BCP 47; `und` where unknown
    licence: str = ""
    quality: Quality = Quality.FULL
    role: Role = Role.REPORT
    dated_to: DatePrecision = DatePrecision.DAY

    @property
    def dated(self) -> str:
        """When it was published, in ISO 8601, to the precision that is known; empty for unknown."""
        cut = {DatePrecision.YEAR: 4, DatePrecision.MONTH: 7, DatePrecision.UNKNOWN: 0}.get(
            self.dated_to
        )
        return self.published_at.isoformat()[:cut]

    @property
    def body(self) -> Span | None:
        """Where the text after the title is; None when there is nothing but the title."""
        start = len(self.title) if self.text.startswith(self.title) else 0
        while start < len(self.text) and self.text[start].isspace():
            start += 1
        return Span(start, len(self.text)) if start < len(self.text) else None


@dataclass(frozen=True, slots=True)
class Item:
    """What one item is known again by; the fields are those of its latest document."""

    key: str
    source_id: str
    url: str
    title: str
    published_at: datetime


def document_id(*, key: str, title: str, text: str) -> str:
    """The identity of a version: the same item with the same words is the same version."""
    return digest("document", key, title, text)
