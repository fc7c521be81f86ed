"""What the site is called, who runs it, and how its pages are addressed."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from wokhei.domain.signal import Signal
from wokhei.domain.source import Desk

AUTHOR_PATH = "/about/"
SLUG_CHARACTERS = 60  # of the headline; more makes an address hard to read and to send
IDENTITY_CHARACTERS = 6  # of the article's id, so that two headlines alike have two addresses
FEATURED_FAMILIES = 7  # more than twice what an alarm needs (see `signals.config`): our choice
FEATURED_RATIO = 3.0  # reports observed over expected: our choice

_BREAK = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Site:
    """The site as its editions and feeds name it.

    `url` has no slash at its end. `author` names the one author entity of every byline. `contact`
    is an address or a page for complaints, or empty.
    """

    name: str
    url: str
    language: str
    author: str
    desks: tuple[Desk, ...] = ()
    contact: str = ""

    def desk(self, slug: str) -> Desk:
        """The desk of that slug; one that is not configured gets its slug for a name."""
        for desk in self.desks:
            if desk.slug == slug:
                return desk
        return Desk(slug, slug.replace("-", " ").replace("_", " ").capitalize())


def article_path(slug: str) -> str:
    """Where on the site the newest edition under that slug stands.

    Examples:
        >>> article_path("what-is-open")
        '/analysis/what-is-open/'
    """
    return f"/analysis/{slug}/"


def slug(text: str, identity: str) -> str:
    """The address part of an article, from its headline and its id.

    Examples:
        >>> slug("Who owns “open source”?", "3fa9c1d2")
        'who-owns-open-source-3fa9c1'
        >>> slug("何が開かれているか", "3fa9c1d2")
        'analysis-3fa9c1'
    """
    plain = unicodedata.normalize("NFKD", text[:1000].replace("’", "").replace("'", ""))
    words = _BREAK.sub("-", plain.encode("ascii", "ignore").decode().lower()).strip("-")
    if len(words) > SLUG_CHARACTERS:
        words = words[: SLUG_CHARACTERS + 1].rpartition("-")[0] or words[:SLUG_CHARACTERS]
    return f"{words or 'analysis'}-{identity[:IDENTITY_CHARACTERS]}"


def featured(signal: Signal) -> bool:
    """Whether an article on this signal is shown first: widely reported, far above expectation."""
    return len(signal.families) >= FEATURED_FAMILIES and signal.ratio >= FEATURED_RATIO
