"""Which item an entry is: the same one as before, or a new one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from wokhei.domain.document import Document
from wokhei.domain.fetch import Entry
from wokhei.domain.span import digest
from wokhei.ingest.urls import same_page


def keys(
    entries: Iterable[Entry], *, source_id: str, known: Mapping[str, str] | None = None
) -> list[str]:
    """The key of each entry, in order: what stays the same when the item changes.

    An entry is the item that any of its names is known to be: its id if unique in the feed, its
    address if unique in the feed, its title with its date. One that is not known gets its key from
    the first of these it has.

    Args:
        entries: The entries of one feed.
        source_id: Whose they are; items of two sources are never the same.
        known: Names of items seen before, to their keys, as `names` gives them.
    """
    entries = list(entries)
    known = known or {}
    pages = [same_page(entry.link) if entry.link else "" for entry in entries]
    often_id, often_page = Counter(entry.id for entry in entries), Counter(pages)
    taken: set[str] = set()
    found: list[str] = []
    for entry, page in zip(entries, pages, strict=True):
        own = [_titled(source_id, entry)]
        if page and often_page[page] == 1:
            own.insert(0, _name(source_id, "page", page))
        if entry.id and often_id[entry.id] == 1:
            own.insert(0, _name(source_id, "id", entry.id))
        key = next(
            (known[name] for name in own if name in known and known[name] not in taken), None
        )
        key = key or next((name for name in own if name not in taken), own[0])
        taken.add(key)
        found.append(key)
    return found


def names(documents: Iterable[Document]) -> dict[str, str]:
    """What items go by, to their keys: their first name, their address, their title with its date.

    Give it the latest versions of a source's documents; later ones win.
    """
    known: dict[str, str] = {}
    for document in documents:
        known[document.key] = document.key
        known[_name(document.source_id, "page", same_page(document.url))] = document.key
        day = document.published_at.date().isoformat()
        known[_name(document.source_id, "title", document.title, day)] = document.key
    return known


def _titled(source_id: str, entry: Entry) -> str:
    stated_at = entry.published_at or entry.updated_at
    day = stated_at.date().isoformat() if stated_at else ""
    if entry.title:
        return _name(source_id, "title", entry.title, day)
    return _name(source_id, "text", entry.summary_html or entry.content_html or entry.link, day)


def _name(source_id: str, sort: str, *parts: str) -> str:
    return digest("item", source_id, sort, *parts)
