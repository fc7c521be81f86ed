"""What is published, in short: enough for every list on the site, and a name for its state."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from django.core.cache import cache

from wokhei import __version__
from wokhei.domain.article import ArticleState, Edition
from wokhei.domain.span import digest
from wokhei.publishing.apparatus import outlets
from wokhei.publishing.page import read_page
from wokhei.publishing.site import article_path
from wokhei.web import room

FRESH = 5  # seconds a shelf is used before it is made anew: what a retraction may take to show


@dataclass(frozen=True, slots=True)
class Listed:
    """An edition as lists show it."""

    article_id: str
    slug: str
    desk: str
    desk_name: str
    headline: str
    standfirst: str
    published_at: datetime
    minutes: int
    sources: int
    featured: bool
    tags: tuple[str, ...]
    signal_id: str  # empty: written for a question
    digest: str

    @property
    def path(self) -> str:
        """Where its page is."""
        return article_path(self.slug)


@dataclass(frozen=True, slots=True)
class Shelf:
    """Every edition that readers are shown, newest first.

    `withdrawn` maps the article ids of retracted ones to the reason; their pages stay, with it.
    `generation` changes whenever a list, or the surroundings of a page, may have changed.
    `sample` says that sources of this newsroom were made up.
    """

    listed: tuple[Listed, ...]
    generation: str
    withdrawn: dict[str, str] = field(default_factory=dict)
    sample: bool = False

    @property
    def standing(self) -> tuple[Listed, ...]:
        """Those that were not withdrawn."""
        return tuple(one for one in self.listed if one.article_id not in self.withdrawn)

    def of_desk(self, desk: str) -> tuple[Listed, ...]:
        """The standing ones of a desk."""
        return tuple(one for one in self.standing if one.desk == desk)


def shelf() -> Shelf:
    """The shelf, at most `FRESH` seconds old."""
    kept = cache.get("shelf")
    if isinstance(kept, Shelf):
        return kept
    made = _made()
    cache.set("shelf", made, FRESH)
    return made


def _made() -> Shelf:
    newsroom = room.newsroom()
    store = newsroom.store
    known = {one.digest: one for one in cache.get("listed", ())}
    listed = tuple(
        known.get(mark) or _listed(store.edition(slug))
        for slug, mark in store.edition_digests().items()
    )
    cache.set("listed", listed)
    withdrawn = {a.id: a.reason for a in store.articles(states=[ArticleState.RETRACTED])}
    doubted = store.articles(states=[ArticleState.CORRECTING], limit=1000)
    marks = (
        __version__,
        repr(newsroom.site),
        f"{newsroom.clock.now():%Y-%m-%dT%H}",  # a desk that stopped shows within the hour
        *(f"{one.digest} {one.article_id in withdrawn}" for one in listed),
        *(f"{article.id} {article.updated_at} in doubt" for article in doubted),
        *(f"{shift.desk} {shift.started_at}" for shift in store.shifts(limit=1)),
    )
    sample = any(source.invented for source in store.sources())
    return Shelf(listed, digest(*marks), withdrawn, sample)


def _listed(edition: Edition) -> Listed:
    page = read_page(edition)
    return Listed(
        article_id=edition.article_id,
        slug=edition.slug,
        desk=edition.desk,
        desk_name=page["desk"]["name"],
        headline=edition.headline,
        standfirst=edition.standfirst,
        published_at=edition.published_at,
        minutes=page["minutes"],
        sources=outlets(page["sources"]),
        featured=edition.featured,
        tags=edition.tags,
        signal_id=page["signal"]["id"] if page["signal"] else "",
        digest=edition.digest,
    )


def with_tag(listed: Iterable[Listed], tag: str) -> list[Listed]:
    """Those that carry the tag, whatever its case."""
    return [one for one in listed if tag.casefold() in {t.casefold() for t in one.tags}]
