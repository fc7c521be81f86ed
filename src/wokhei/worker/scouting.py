"""Looks at what stands at addresses, and keeps nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from wokhei import ingest, monitor
from wokhei.domain.fetch import Entry, Feed, Fetched, FetchPlan, Outcome
from wokhei.domain.source import Source, SourceHealth, SourceKind
from wokhei.sources import family_of, source_id
from wokhei.worker.loop import Fetches


@dataclass(frozen=True, slots=True)
class FoundFeed:
    """A feed that was read."""

    url: str
    title: str
    link: str
    language: str
    entries: tuple[Entry, ...]

    def source(self, *, desk: str, name: str | None = None) -> Source:
        """The feed as a source of a desk; called by its own title where no name is given."""
        return Source(
            id=source_id(self.url),
            name=name or self.title or self.url,
            desk=desk,
            feed_url=self.url,
            site_url=self.link or self.url,
            language=self.language or "und",
            kind=SourceKind.FEED,
            family=family_of(self.url) or self.url,
        )


@dataclass(frozen=True, slots=True)
class Scouted:
    """The feeds at an address; `problem` says why there is none, in words."""

    feeds: tuple[FoundFeed, ...]
    problem: str = ""


def scout(
    url: str, *, fetcher: Fetches, tolerant: ingest.Tolerant | None, now: datetime
) -> Scouted:
    """The feed at a URL, or the feeds that the page there points to."""
    [(_, fetched)] = fetcher.fetch([FetchPlan(url)])
    if fetched.outcome is not Outcome.OK:
        return Scouted((), fetched.problem or fetched.outcome.value)
    feed = ingest.read_answer(fetched, kind=SourceKind.FEED, now=now, tolerant=tolerant)
    if feed.readable:
        return Scouted((_found(fetched, feed),))
    content_type = fetched.headers.get("content-type", "")
    named = ingest.discover(fetched.body, url=fetched.final_url, content_type=content_type)
    found = []
    for _, answer in fetcher.fetch(FetchPlan(address) for address in named):
        if answer.outcome is Outcome.OK:
            one = ingest.read_answer(answer, kind=SourceKind.FEED, now=now, tolerant=tolerant)
            if one.readable:
                found.append(_found(answer, one))
    if not found:
        return Scouted((), "no feed there, and none that the page points to can be read")
    return Scouted(tuple(sorted(found, key=lambda one: one.url)))


def ask(
    sources: Iterable[Source],
    *,
    fetcher: Fetches,
    tolerant: ingest.Tolerant | None,
    now: datetime,
) -> Iterator[tuple[Source, Fetched, SourceHealth]]:
    """Ask each source, and say how it would stand, as the answers arrive."""
    plans = [(FetchPlan(source.feed_url), source) for source in sources]
    asked = {id(plan): source for plan, source in plans}
    for plan, fetched in fetcher.fetch(plan for plan, _ in plans):
        source = asked[id(plan)]
        feed = None
        if fetched.outcome is Outcome.OK:
            feed = ingest.read_answer(fetched, kind=source.kind, now=now, tolerant=tolerant)
        health = monitor.assess(
            source,
            SourceHealth(source.id),
            fetched,
            feed=feed,
            new_items=len(feed.entries) if feed else 0,
            now=now,
        )
        yield source, fetched, health


def _found(fetched: Fetched, feed: Feed) -> FoundFeed:
    return FoundFeed(fetched.final_url, feed.title, feed.link, feed.language, feed.entries)
