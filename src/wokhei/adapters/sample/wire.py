"""The outlets and items of the sample wire, read from the package's data."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import datetime
from importlib import resources

from wokhei.domain.source import Source
from wokhei.sources import DESKS, read_tsv


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
    outlets = read_tsv(_read("outlets.tsv"), where="outlets.tsv")
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
        for row in tomllib.loads(_read(f"wire/{desk.slug}.toml"))["item"]
    ]
    return sorted(items, key=lambda item: (item.at, item.host, item.slug))


def _read(name: str) -> str:
    return resources.files(__package__).joinpath(name).read_text(encoding="utf-8")
