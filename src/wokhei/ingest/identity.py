"""Which item an entry is: the same one as before, or a new one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from wokhei.domain.document import Document
from wokhei.domain.fetch import Entry
from wokhei.domain.span import digest
from wokhei.ingest.urls import same_page


def keys(
    entries: Iterable[Entry], *, source_id: str, known: Mapping[str, str] | None = None
) -> list[str]:
    """The key of each entry, in order: what stays the same when the item changes.

    An entry is the item that any of its names is known to be: its id, its address, its title with
    its date. An id that stands for several addresses, and an address that stands for several
    titles, name nothing. An entry that is not known gets its key from the first name it has.

    Args:
        entries: The entries of one feed.
        source_id: Whose they are; items of two sources are never the same.
        known: Names of items seen before, to their keys, as `names` gives them.
    """
    entries = list(entries)
    known = dict(known or {})
    pages = [same_page(entry.link) if entry.link else "" for entry in entries]
    addresses = _several((entry.id, page) for entry, page in zip(entries, pages, strict=True))
    titles = _several((page, entry.title) for entry, page in zip(entries, pages, strict=True))
    holders: dict[str, set[str]] = {}
    found: list[str] = []
    for entry, page in zip(entries, pages, strict=True):
        own = [_titled(source_id, entry)]
        if page and page not in titles:
            own.insert(0, _name(source_id, "page", page))
        if entry.id and entry.id not in addresses:
            own.insert(0, _name(source_id, "id", entry.id))
        before = [known[name] for name in own if name in known]
        strong = set(own[:-1] or own)
        free = (k for k in (*before, *own) if k not in holders or strong & holders[k])
        key = next(free, own[0])
        holders.setdefault(key, set()).update(strong)
        known.update(dict.fromkeys(strong, key))
        found.append(key)
    return found


def _several(pairs: Iterable[tuple[str, str]]) -> set[str]:
    """The first halves that occur with more than one second half."""
    halves: dict[str, str] = {}
    return {one for one, other in pairs if halves.setdefault(one, other) != other}


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
