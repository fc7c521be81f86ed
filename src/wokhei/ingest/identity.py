"""Which item an entry is: the same one as before, or a new one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from wokhei.domain.document import Document
from wokhei.domain.fetch import Entry
from wokhei.domain.span import digest
from wokhei.ingest.urls import same_page

Name = tuple[str, ...]  # its sort, then what it says


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
    known = known or {}
    pages = [same_page(entry.link) if entry.link else "" for entry in entries]
    addresses = _several((entry.id, page) for entry, page in zip(entries, pages, strict=True))
    titles = _several((page, entry.title) for entry, page in zip(entries, pages, strict=True))
    seen: dict[Name, str] = {}  # strong names of this feed's entries, to their keys
    holders: dict[str, set[Name]] = {}
    found: list[str] = []
    for entry, page in zip(entries, pages, strict=True):
        own = [_titled(entry)]
        if page and page not in titles:
            own.insert(0, ("page", page))
        if entry.id and entry.id not in addresses:
            own.insert(0, ("id", entry.id))
        strong = set(own[:-1] or own)
        key = next(
            (
                key
                for key in _candidates(own, source_id=source_id, seen=seen, known=known)
                if key not in holders or strong & holders[key]
            ),
            _digest(source_id, own[0]),
        )
        holders.setdefault(key, set()).update(strong)
        seen.update(dict.fromkeys(strong, key))
        found.append(key)
    return found


def _candidates(
    own: list[Name], *, source_id: str, seen: Mapping[Name, str], known: Mapping[str, str]
) -> Iterator[str]:
    """The keys an entry of those names may have, the likeliest first."""
    yield from (seen[name] for name in own if name in seen)
    if known:
        yield from (
            known[digested] for name in own if (digested := _digest(source_id, name)) in known
        )
    yield from (_digest(source_id, name) for name in own)


def _several(pairs: Iterable[tuple[str, str]]) -> set[str]:
    """The first halves that occur with more than one second half."""
    halves: dict[str, str] = {}
    return {one for one, other in pairs if halves.setdefault(one, other) != other}


def names(documents: Iterable[Document]) -> dict[str, str]:
    """What items go by, to their keys: their first name, their address, their title with its date.

    Give it the latest versions of a source's documents; later ones win.
    """
    documents = list(documents)
    known: dict[str, str] = {}
    for document in documents:
        day = document.published_at.date().isoformat()
        for name in (("page", same_page(document.url)), ("title", document.title, day)):
            known[_digest(document.source_id, name)] = document.key
    # A first name is nobody else's.
    return known | {document.key: document.key for document in documents}


def _titled(entry: Entry) -> Name:
    stated_at = entry.published_at or entry.updated_at
    day = stated_at.date().isoformat() if stated_at else ""
    if entry.title:
        return ("title", entry.title, day)
    return ("text", entry.summary_html or entry.content_html or entry.link, day)


def _digest(source_id: str, name: Name) -> str:
    return digest("item", source_id, *name)
