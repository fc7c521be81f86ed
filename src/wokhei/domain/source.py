"""Who publishes, where we poll, and how that is going."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Autonomy(StrEnum):
    """How far a desk goes without an editor."""

    SUGGEST = "suggest"  # drafts only
    REVIEW = "review"  # an editor publishes; the default
    PUBLISH = "publish"  # what passes every guard is published


class WrittenBy(StrEnum):
    """Which writer a desk has."""

    EXTRACTIVE = "extractive"  # quotes and counts
    MODEL = "model"  # a language model retells some quotations; falls back on the other


@dataclass(frozen=True, slots=True)
class Desk:
    """An editorial unit that runs; shown to readers as a section."""

    slug: str
    name: str
    autonomy: Autonomy = Autonomy.REVIEW
    writer: WrittenBy = WrittenBy.EXTRACTIVE


class SourceKind(StrEnum):
    """What stands at the polled URL."""

    FEED = "feed"
    SITEMAP = "sitemap"
    NEWS_SITEMAP = "news-sitemap"
    PAGE = "page"


@dataclass(frozen=True, slots=True)
class Source:
    """A publisher and the URL we poll.

    `id` is a digest of `feed_url`. `family` names the sources under one owner, which have one vote
    together; by default the registrable domain. `invented` marks an outlet made up for a sample.
    """

    id: str
    name: str
    desk: str
    feed_url: str
    site_url: str
    language: str
    kind: SourceKind
    family: str
    invented: bool = False


class SourceState(StrEnum):
    """What a person should know about a source at a glance."""

    UNTRIED = "untried"  # never polled
    OK = "ok"
    THIN = "thin"  # answers, but carries too little text to cite
    STALE = "stale"  # answers, but nothing new for long
    BLOCKED = "blocked"  # refuses us: 401, 403, 429, robots.txt, our own policy
    UNREACHABLE = "unreachable"  # no usable answer: DNS, connection, TLS, time-out, 5xx, 404
    NOT_A_FEED = "not_a_feed"  # answers with something that cannot be read as its kind
    MOVED = "moved"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class SourceHealth:
    """How polling a source is going; one row a source, rewritten after each poll.

    `reason` is a sentence for people (`HTTP 403 Forbidden`). `etag` and `last_modified` are sent
    back byte for byte. `failures` counts failed polls in a row, `strain` weighs them: what will
    hardly pass by itself counts for more. `items` counts documents ever taken. `heard` items in
    `watched` hours, both fading with time, tell the source's rate; `profile` shares them out over
    the hours of the day and the days of the week.
    """

    source_id: str
    state: SourceState = SourceState.UNTRIED
    reason: str = "not polled yet"
    checked_at: datetime | None = None  # None: never polled
    succeeded_at: datetime | None = None  # None: never answered with something readable
    due_at: datetime | None = None  # None: due at once
    failures: int = 0
    items: int = 0
    latest_item_at: datetime | None = None  # None: no dated item seen
    etag: str | None = None  # None: the server sent none
    last_modified: str | None = None  # None: the server sent none
    body_sha256: str | None = None  # None: no body read yet
    moved_to: str | None = None  # None: no permanent redirect seen
    moved_at: datetime | None = None  # first sighting of `moved_to`; None: as above
    moved_seen: int = 0  # sightings of `moved_to` in a row
    gone_seen: int = 0  # answers 410 in a row
    read_at: datetime | None = None  # when a whole body was last read; None: never
    heard: float = 0.0
    watched: float = 0.0
    proposed: str | None = None  # a feed that the page found in its place points to; None: none
    ttl: int = 0  # minutes for which its feed asks to be left alone; 0: it does not
    profile: tuple[float, ...] = ()  # 24 hours, then 7 weekdays from Monday; empty: not known
    strain: float = 0.0
    left_alone_until: datetime | None = None  # its server asked for that; None: it did not
