"""What to fetch, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from wokhei.domain.source import SourceKind
from wokhei.domain.span import sha256


class Outcome(StrEnum):
    """How a fetch ended. Every fetch ends in exactly one of these."""

    OK = "ok"
    NOT_MODIFIED = "not_modified"
    EMPTY = "empty"
    DECODE_ERROR = "decode_error"
    TOO_LARGE = "too_large"
    TIMEOUT = "timeout"
    TOO_MANY_REDIRECTS = "too_many_redirects"
    REFUSED = "refused"  # by our own policy: scheme, address, port, user information
    PROTOCOL_ERROR = "protocol_error"  # connection or HTTP framing
    TLS_ERROR = "tls_error"
    DNS_ERROR = "dns_error"
    HTTP_ERROR = "http_error"
    RATE_LIMITED = "rate_limited"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class FetchPlan:
    """One request to make."""

    url: str
    etag: str | None = None  # None: ask unconditionally
    last_modified: str | None = None  # None: ask unconditionally
    page: bool = False  # an article's page: asked for only where robots.txt allows it


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came of a request; never an exception.

    `headers` has lower-case names. `body` is decoded from its transfer and content codings, and
    empty unless `outcome` is OK. `hops` lists every URL asked, the first included. `problem` is a
    sentence for people, empty when all went well.
    """

    url: str
    final_url: str
    outcome: Outcome
    at: datetime
    status: int | None = None  # None: no answer at all
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    hops: tuple[str, ...] = ()
    problem: str = ""
    moved_to: str | None = None  # where permanent redirects alone led; None: none did


@dataclass(frozen=True, slots=True)
class Snapshot:
    """How kept bytes were come by: the answer that brought them, without them."""

    sha256: str
    url: str
    final_url: str
    at: datetime
    status: int
    headers: tuple[tuple[str, str], ...]  # lower-case names, in the order of the answer


def snapshot(fetched: Fetched) -> Snapshot:
    """The record of an answer with a body."""
    return Snapshot(
        sha256=sha256(fetched.body),
        url=fetched.url,
        final_url=fetched.final_url,
        at=fetched.at,
        status=fetched.status or 200,
        headers=tuple(fetched.headers.items()),
    )


@dataclass(frozen=True, slots=True)
class Entry:
    """One item as its feed states it, cleaned: text without markup, links resolved and http(s)."""

    id: str
    title: str
    link: str
    published_at: datetime | None  # None: the feed gives no readable date
    updated_at: datetime | None  # None: as above
    author: str
    summary_html: str  # sanitised
    content_html: str  # sanitised
    text: str = ""  # what a reader sees of the fuller of the two; empty: not taken out of it yet


@dataclass(frozen=True, slots=True)
class Feed:
    """A parsed feed, sitemap or watched page. One with `problems` may still have entries."""

    title: str
    link: str
    language: str
    entries: tuple[Entry, ...]
    problems: tuple[str, ...] = ()
    readable: bool = True  # False: this is no feed at all; `problems` says why
    alternates: tuple[str, ...] = ()  # feeds that the page which stands there points to
    kind: SourceKind = SourceKind.FEED  # what it is read as
    rights: str = ""  # what the feed says of who may copy it, in its words; empty: nothing
    ttl: int = 0  # minutes for which the feed asks to be left alone; 0: it does not
