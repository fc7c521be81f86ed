"""The outlets and items of the sample wire, read from the package's data."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import datetime
from importlib import resources
from urllib.parse import urlsplit

from wokhei.domain.source import Source, SourceKind
from wokhei.domain.span import digest

DESKS = ("ai-research", "business", "culture", "policy", "science", "technology")


@dataclass(frozen=True, slots=True)
class Item:
    """One invented piece as its outlet publishes it.

    `body` holds paragraphs parted by a blank line; one that starts with `## ` is a heading. `event`
    names the planted event it belongs to, empty for everyday news; it is truth for tests and is
    never served.
    """

    host: str
    at: datetime
    slug: str
    title: str
    body: str
    author: str = ""
    event: str = ""

    @property
    def url(self) -> str:
        """Where its page is."""
        return f"http://{self.host}{self.path}"

    @property
    def path(self) -> str:
        """The path of its page on its host."""
        return f"/{self.at:%Y/%m/%d}/{self.slug}"

    @property
    def paragraphs(self) -> list[str]:
        """The body, paragraph by paragraph, each on one line."""
        return [" ".join(paragraph.split()) for paragraph in self.body.strip().split("\n\n")]


def load_outlets() -> list[Source]:
    """The invented outlets, by desk, name and id, each marked as invented."""
    lines = _read("outlets.tsv").splitlines()[1:]
    outlets = (_outlet(line.split("\t")) for line in lines if line.strip())
    return sorted(outlets, key=lambda outlet: (outlet.desk, outlet.name, outlet.id))


def load_items() -> list[Item]:
    """Every item of the wire, by time, host and slug."""
    items = [
        Item(
            host=row["host"],
            at=row["at"],
            slug=row["slug"],
            title=row["title"],
            body=row["body"],
            author=row.get("author", ""),
            event=row.get("event", ""),
        )
        for desk in DESKS
        for row in tomllib.loads(_read(f"wire/{desk}.toml"))["item"]
    ]
    return sorted(items, key=lambda item: (item.at, item.host, item.slug))


def _read(name: str) -> str:
    return resources.files(__package__).joinpath(name).read_text(encoding="utf-8")


def _outlet(columns: list[str]) -> Source:
    desk, name, feed_url, site_url, language, kind = columns
    host = urlsplit(feed_url).hostname or ""
    return Source(
        id=digest(feed_url),
        name=name,
        desk=desk,
        feed_url=feed_url,
        site_url=site_url,
        language=language,
        kind=SourceKind(kind),
        family=".".join(host.split(".")[-2:]),
        invented=True,
    )
