"""Whether an item stays one when its id, scheme, slug or title changes, in a replay of polls.

The feeds are read, and their items kept, by the desk's own steps.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import groupby
from typing import Any

from wokhei import ingest
from wokhei.adapters.store.memory import MemoryStore
from wokhei.adapters.tolerant import TolerantParser
from wokhei.desk import KNOWN
from wokhei.domain.errors import InputError
from wokhei.domain.fetch import Entry, Feed, Fetched, Outcome
from wokhei.evaluation.monitoring import feed_of, source
from wokhei.ingest.urls import same_page

FIRST_AT = datetime(2026, 11, 23, tzinfo=UTC)  # after any date in the data; polls are an hour apart
SHOWN = 10  # items named that became two
_SLUG = re.compile(r"(?<=[^:/]/)[^/?#]+(?=/?(?:[?#]|$))")  # a path's last part


@dataclass(frozen=True, slots=True)
class Sighting:
    """An entry as one poll of a feed shows it; `item` says which item it truly is."""

    item: str
    source: str
    poll: int
    entry: Entry


@dataclass(frozen=True, slots=True)
class Identities:
    """What a replay of polls made of the items: 0 duplicates and 0 merged is as it should be."""

    items: int
    sightings: int
    duplicates: int  # items too many: one became two
    merged: int  # items too few: two became one
    examples: tuple[str, ...]


def replay(rows: Iterable[Mapping[str, Any]]) -> Identities:
    """Replay what polls saw, and count the items that became two, or two that became one.

    Args:
        rows: Sightings: `item`, `poll`, `id`, `link`, `title`, `published`, optional `source` and
            `text`. Or feed documents, `doc_b64`: their ids, schemes, slugs and titles are changed
            here one after the other.

    Raises:
        InputError: A row cannot be read.
    """
    seen = list(_sightings(rows))
    store = MemoryStore()
    items: defaultdict[str, set[str]] = defaultdict(set)  # what is truly one -> keys
    found: defaultdict[str, set[str]] = defaultdict(set)  # key -> what is truly one
    seen.sort(key=lambda one: (one.poll, one.source))
    for (poll, feed), shown in groupby(seen, key=lambda one: (one.poll, one.source)):
        polled = list(shown)
        entries = [one.entry for one in polled]
        for one, key in zip(polled, _keys(store, entries, url=feed, poll=poll), strict=True):
            items[one.item].add(key)
            found[key].add(one.item)
    twice = sorted(item for item, named in items.items() if len(named) > 1)
    return Identities(
        items=len(items),
        sightings=len(seen),
        duplicates=sum(len(items[item]) - 1 for item in twice),
        merged=sum(len(named) - 1 for named in found.values()),
        examples=tuple(twice[:SHOWN]),
    )


def _keys(store: MemoryStore, entries: list[Entry], *, url: str, poll: int) -> list[str]:
    """The keys of a poll's entries, whose documents are kept as the desk keeps them."""
    of, now = source(url), FIRST_AT + timedelta(hours=poll)
    held = store.items(of.id, newest=KNOWN)
    known = {**store.aliases(of.id), **ingest.names(held)}
    found = ingest.keys(entries, source_id=of.id, known=known)
    aliases = ingest.aliases(entries, found, source_id=of.id, known=known)
    store.save_aliases(of.id, aliases)
    fetched = Fetched(url=url, final_url=url, outcome=Outcome.OK, at=now, body=b"x")
    feed = Feed(title="", link="", language="", entries=tuple(entries))
    store.save_documents(
        ingest.documents(feed, source=of, fetched=fetched, now=now, known=held, identities=found)
    )
    return found


def _sightings(rows: Iterable[Mapping[str, Any]]) -> Iterator[Sighting]:
    with TolerantParser() as tolerant:
        for number, row in enumerate(rows, start=1):
            try:
                if "doc_b64" in row:
                    feed = feed_of(base64.b64decode(row["doc_b64"]), tolerant=tolerant)
                    yield from _changed(feed.entries, url=f"http://feed-{number}.example/feed")
                else:
                    yield _sighting(row)
            except (KeyError, TypeError, ValueError, binascii.Error) as error:
                raise InputError(
                    f"row {number} needs item, poll, id, link, title and published, "
                    f"or doc_b64 ({error!r})"
                ) from error


def _sighting(row: Mapping[str, Any]) -> Sighting:
    text = str(row.get("text") or "")
    link = str(row.get("link") or row.get("url") or "")
    entry = Entry(
        id=str(row.get("id") or row.get("guid") or ""),
        title=str(row.get("title") or ""),
        link=link,
        published_at=ingest.parse_date(str(row.get("published") or "")),
        updated_at=None,
        author="",
        summary_html=text,
        content_html=text,
    )
    return Sighting(str(row["item"]), str(row.get("source") or "feed"), int(row["poll"]), entry)


def _changed(entries: Sequence[Entry], *, url: str) -> Iterator[Sighting]:
    """Polls of one feed, in each of which one more thing of every entry has changed."""
    pages = Counter(same_page(entry.link) for entry in entries)
    # An item listed twice is one; one without a page of its own has but its id and its title.
    now = [one for one in entries if one.title and one.link and pages[same_page(one.link)] == 1]
    steps: tuple[Callable[[int, Entry], Entry], ...] = (
        lambda number, one: one,
        lambda number, one: replace(one, id=f"new-{number}"),
        lambda number, one: replace(one, link=one.link.replace("http://", "https://", 1)),
        lambda number, one: replace(one, link=_tracked(one.link)),
        lambda number, one: replace(one, title=f"{one.title} (updated)"),
        lambda number, one: replace(one, link=_SLUG.sub(rf"\g<0>-new-{number}", one.link, count=1)),
        lambda number, one: replace(one, id=f"tag:{number}"),
    )
    for poll, step in enumerate(steps):
        now = [step(number, entry) for number, entry in enumerate(now)]
        for number, entry in enumerate(now):
            yield Sighting(f"{url}#{number}", url, poll, entry)


def _tracked(link: str) -> str:
    page, mark, part = link.partition("#")
    return f"{page}{'&' if '?' in page else '?'}utm_source=feed{mark}{part}"
