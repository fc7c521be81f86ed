"""Looks at what stands at addresses, and keeps nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol
from urllib.parse import urljoin

from wokhei import ingest, monitor
from wokhei.domain.document import Document, Quality
from wokhei.domain.fetch import Entry, Feed, Fetched, FetchPlan, Outcome
from wokhei.domain.source import Source, SourceHealth, SourceKind
from wokhei.sources import family_of, source_id

Read = Callable[..., Feed]  # as `ingest.read`

# Where feeds often stand, asked only where a page names none.
USUAL = ("/feed", "/rss.xml", "/atom.xml", "/feed.xml")


class Fetches(Protocol):
    """Whatever fetches many plans, and yields each with its result as it arrives."""

    def fetch(self, plans: Iterable[FetchPlan]) -> Iterator[tuple[FetchPlan, Fetched]]:
        """Fetch them all."""
        ...


@dataclass(frozen=True, slots=True)
class FoundFeed:
    """A feed that was read, and what it would bring."""

    url: str
    kind: SourceKind
    title: str
    link: str
    language: str
    rights: str
    entries: tuple[Entry, ...]
    documents: tuple[Document, ...]

    def source(self, *, desk: str, name: str | None = None) -> Source:
        """The feed as a source of a desk; called by its own title where no name is given."""
        return _source(self, desk=desk, name=name)

    @property
    def quality(self) -> Quality | None:
        """What most of its items carry; None where it lists none."""
        counts = Counter(document.quality for document in self.documents)
        return counts.most_common(1)[0][0] if counts else None


@dataclass(frozen=True, slots=True)
class Scouted:
    """The feeds at an address; `problem` says why there is none, `remedy` what to do about it."""

    feeds: tuple[FoundFeed, ...]
    problem: str = ""
    remedy: str = ""


def scout(url: str, *, fetcher: Fetches, now: datetime, read: Read = ingest.read) -> Scouted:
    """The feed at a URL, or what the page there points to, or what is where feeds usually are."""
    [(_, fetched)] = fetcher.fetch([FetchPlan(url)])
    if fetched.outcome is not Outcome.OK:
        return Scouted((), monitor.told(fetched), monitor.remedy(fetched))
    feed = _read(fetched, kind=SourceKind.FEED, now=now, read=read)
    if feed.readable:
        return Scouted((_found(fetched, feed, now=now),))
    named = feed.alternates
    usual = [urljoin(fetched.final_url, path) for path in USUAL]
    for addresses in filter(None, (named, usual)):
        found = {}
        for _, answer in fetcher.fetch(FetchPlan(address) for address in addresses):
            if answer.outcome is Outcome.OK:
                one = _read(answer, kind=SourceKind.FEED, now=now, read=read)
                if one.readable:
                    found[answer.final_url] = _found(answer, one, now=now)
        if found:
            return Scouted(tuple(sorted(found.values(), key=lambda one: one.url)))
    problem = "no feed there, none that the page points to, and none where feeds usually are"
    return Scouted((), problem, monitor.remedy(fetched))


def ask(
    sources: Iterable[Source],
    *,
    fetcher: Fetches,
    now: datetime,
    read: Read = ingest.read,
) -> Iterator[tuple[Source, Fetched, SourceHealth]]:
    """Ask each source, and say how it would stand, as the answers arrive."""
    plans = [(FetchPlan(source.feed_url), source) for source in sources]
    asked = {id(plan): source for plan, source in plans}
    for plan, fetched in fetcher.fetch(plan for plan, _ in plans):
        source = asked[id(plan)]
        feed = None
        if fetched.outcome is Outcome.OK:
            feed = _read(fetched, kind=source.kind, now=now, read=read)
        health = monitor.assess(
            source,
            SourceHealth(source.id),
            fetched,
            feed=feed,
            new_items=len(feed.entries) if feed else 0,
            now=now,
        )
        yield source, fetched, health


def _read(fetched: Fetched, *, kind: SourceKind, now: datetime, read: Read) -> Feed:
    return read(
        fetched.body,
        url=fetched.final_url,
        content_type=fetched.headers.get("content-type", ""),
        kind=kind,
        now=now,
    )


def _found(fetched: Fetched, feed: Feed, *, now: datetime) -> FoundFeed:
    found = FoundFeed(
        url=fetched.final_url,
        kind=feed.kind,
        title=feed.title,
        link=feed.link,
        language=feed.language,
        rights=feed.rights,
        entries=feed.entries,
        documents=(),
    )
    source = _source(found, desk="", name=None)
    documents = ingest.documents(feed, source=source, fetched=fetched, now=now)
    return replace(found, documents=tuple(documents))


def _source(found: FoundFeed, *, desk: str, name: str | None) -> Source:
    return Source(
        id=source_id(found.url),
        name=name or found.title or found.url,
        desk=desk,
        feed_url=found.url,
        site_url=found.link or found.url,
        language=found.language or "und",
        kind=found.kind,
        family=family_of(found.url) or found.url,
    )
