"""Which item an entry is: the same one as before, or a new one."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping
from typing import TypeVar

from wokhei.domain.document import Document, Item
from wokhei.domain.fetch import Entry
from wokhei.domain.span import digest
from wokhei.ingest.urls import same_page

Name = tuple[str, ...]  # its sort, then what it says
Half = TypeVar("Half", bound=Hashable)


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
    seen: dict[Name, str] = {}  # strong names of this feed's entries, to their keys
    holders: dict[str, set[Name]] = {}
    found: list[str] = []
    strongs = _strong(entries)
    by_title = bool(known) or not all(strongs)  # else nothing goes by its title
    for entry, strong in zip(entries, strongs, strict=True):
        weak = _titled(entry) if by_title else []
        own = [*strong, *weak]
        held = set(strong or weak)
        for key in _candidates(own, source_id=source_id, seen=seen, known=known):
            if key not in holders or held & holders[key]:
                break
        else:
            key = _digest(source_id, own[0])
        holders.setdefault(key, set()).update(held)
        seen.update(dict.fromkeys(held, key))
        found.append(key)
    return found


def aliases(
    entries: Iterable[Entry],
    identities: Iterable[str],
    *,
    source_id: str,
    known: Mapping[str, str],
) -> dict[str, str]:
    """The ids and addresses by which known items go that they were not known by.

    Args:
        entries: The entries of one feed.
        identities: Their keys.
        source_id: Whose they are.
        known: As `keys` was given it.
    """
    if not known:
        return {}
    entries = list(entries)
    items = set(known.values())
    return {
        name: key
        for strong, key in zip(_strong(entries), identities, strict=True)
        if key in items
        for name in (_digest(source_id, one) for one in strong)
        if name not in known
    }


def _strong(entries: list[Entry]) -> list[list[Name]]:
    """The id and the address of each entry, where they name it alone."""
    pages = [same_page(entry.link) if entry.link else "" for entry in entries]
    addresses = _several((entry.id, page) for entry, page in zip(entries, pages, strict=True))
    titles = _several((page, entry.title) for entry, page in zip(entries, pages, strict=True))
    found = []
    for entry, page in zip(entries, pages, strict=True):
        own: list[Name] = []
        if entry.id and entry.id not in addresses:
            own.append(("id", entry.id))
        if page and page not in titles:
            own.append(("page", page))
        found.append(own)
    return found


def _candidates(
    own: list[Name], *, source_id: str, seen: Mapping[Name, str], known: Mapping[str, str]
) -> Iterator[str]:
    """The keys an entry of those names may have, the likeliest first."""
    for name in own:
        if name in seen:
            yield seen[name]
    if not known:
        for name in own:
            yield _digest(source_id, name)
        return
    digests = [_digest(source_id, name) for name in own]
    for digested in digests:
        if digested in known:
            yield known[digested]
    yield from digests


def _several(pairs: Iterable[tuple[Half, str]]) -> set[Half]:
    """The first halves that occur with more than one second half."""
    halves: dict[Half, str] = {}
    return {one for one, other in pairs if halves.setdefault(one, other) != other}


def names(documents: Iterable[Document | Item]) -> dict[str, str]:
    """What items go by, to their keys: their first name, their address, their title with its date.

    Give it the latest versions of a source's documents, the newest first; those win. A title that
    several items of one day have names them only with the time of day.
    """
    documents = list(documents)
    known: dict[str, str] = {}
    shared = _several((_of_day(document), document.key) for document in documents)
    for document in documents:
        for name in (
            ("page", same_page(document.url)),
            ("title", document.title, document.published_at.isoformat()),
            *({_of_day(document)} - shared),
        ):
            known.setdefault(_digest(document.source_id, name), document.key)
    # A first name is nobody else's.
    return known | {document.key: document.key for document in documents}


def _of_day(document: Document | Item) -> Name:
    return ("title", document.title, document.published_at.date().isoformat())


def _titled(entry: Entry) -> list[Name]:
    """The title, or what is there in its stead, with its date: to the second, and to the day."""
    stated_at = entry.published_at or entry.updated_at
    text = entry.title or entry.summary_html or entry.content_html or entry.link
    sort = "title" if entry.title else "text"
    if stated_at is None:
        return [(sort, text, "")]
    return [(sort, text, stated_at.isoformat()), (sort, text, stated_at.date().isoformat())]


def _digest(source_id: str, name: Name) -> str:
    return digest("item", source_id, *name)
