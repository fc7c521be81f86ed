"""What a reader found in a feed, before cleaning."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RawEntry:
    """One item as found. All fields are outside input; empty where the feed has none.

    `title_is_html` is None where the format leaves it open (RSS). `base` is what relative links are
    relative to.
    """

    id: str = ""
    title: str = ""
    title_is_html: bool | None = None
    link: str = ""
    published: str = ""
    updated: str = ""
    author: str = ""
    summary: str = ""
    summary_is_html: bool = True
    content: str = ""
    content_is_html: bool = True
    base: str = ""


@dataclass(frozen=True, slots=True)
class RawFeed:
    """A feed as found. With `problems` it may still have entries."""

    title: str = ""
    link: str = ""
    language: str = ""
    base: str = ""
    entries: tuple[RawEntry, ...] = ()
    problems: tuple[str, ...] = ()
    readable: bool = True
    ttl: str = ""
    rights: str = ""
    kind: str = "feed"
