"""An item stays one whatever its feed changes about it, one thing at a time; two stay two."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from wokhei.domain.document import Document
from wokhei.domain.fetch import Entry, Feed, Fetched, Outcome
from wokhei.domain.source import Source, SourceKind
from wokhei.ingest import aliases, documents, keys, names

NOW = datetime(2026, 5, 15, 12, tzinfo=UTC)
URL = "https://kestrel.example/feed"
SOURCE = Source("s1", "Kestrel", "science", URL, URL, "en", SourceKind.FEED, "kestrel.example")
ITEMS = 4

changes = st.lists(  # of each poll: what becomes of each item
    st.tuples(
        *[st.sampled_from(["nothing", "id", "scheme", "slug", "tracking", "title", "absent"])]
        * ITEMS
    ),
    max_size=8,
)


class Memory:
    """What the desk remembers of a source's items from poll to poll."""

    def __init__(self) -> None:
        self._documents: dict[str, Document] = {}
        self._aliases: dict[str, str] = {}
        self._polls = 0

    def poll(self, entries: list[Entry]) -> list[str]:
        self._polls += 1
        now = NOW + timedelta(hours=self._polls)
        held = sorted(self._documents.values(), key=lambda d: d.fetched_at, reverse=True)
        known = {**self._aliases, **names(held)}
        found = keys(entries, source_id=SOURCE.id, known=known)
        self._aliases |= aliases(entries, found, source_id=SOURCE.id, known=known)
        fetched = Fetched(URL, URL, Outcome.OK, now, body=b"x")
        feed = Feed("T", URL, "en", tuple(entries))
        for document in documents(
            feed, source=SOURCE, fetched=fetched, now=now, known=held, identities=found
        ):
            self._documents.setdefault(document.id, document)
        return found


def item(number: int, *, title: str, named: str, dated: bool) -> Entry:
    at = NOW - timedelta(days=number) if dated else None
    link = f"http://kestrel.example/{number}"
    return Entry(named, title, link, at, None, "", "<p>Text.</p>", "<p>Text.</p>")


def changed(entry: Entry, what: str, turn: int) -> Entry:
    if what == "id" and entry.id:
        return replace(entry, id=f"{entry.id}-{turn}")
    if what == "title":
        return replace(entry, title=f"{entry.title}, {turn}")
    link = {
        "scheme": entry.link.replace("http://", "https://www.", 1),
        "slug": f"{entry.link.partition('?')[0]}-{turn}",
        "tracking": f"{entry.link.partition('?')[0]}?utm_source=feed{turn}",
    }
    return replace(entry, link=link.get(what, entry.link))


def replayed(entries: list[Entry], polls: list[tuple[str, ...]]) -> list[set[str]]:
    """The keys that each item had, poll by poll."""
    memory = Memory()
    had = [{key} for key in memory.poll(entries)]
    for turn, whats in enumerate(polls):
        pairs = list(zip(entries, whats, strict=True))
        entries = [changed(entry, what, turn) for entry, what in pairs]
        shown = [n for n, what in enumerate(whats) if what != "absent"]
        for number, key in zip(shown, memory.poll([entries[n] for n in shown]), strict=True):
            had[number].add(key)
    return had


@given(polls=changes, dated=st.booleans(), same=st.booleans())
@settings(deadline=None, database=None)
def test_items_with_ids_stay_one_each_though_all_share_their_title(
    polls: list[tuple[str, ...]], dated: bool, same: bool
) -> None:
    entries = [
        item(n, title="Briefing" if same else f"Report {n}", named=f"id:{n}", dated=dated)
        for n in range(ITEMS)
    ]

    had = replayed(entries, polls)

    assert [len(found) for found in had] == [1] * ITEMS
    assert len(set.union(*had)) == ITEMS


@given(polls=changes)
@settings(deadline=None, database=None)
def test_dated_items_without_ids_stay_one_each(polls: list[tuple[str, ...]]) -> None:
    entries = [item(n, title=f"Report {n}", named="", dated=True) for n in range(ITEMS)]

    had = replayed(entries, polls)

    assert [len(found) for found in had] == [1] * ITEMS
    assert len(set.union(*had)) == ITEMS


@given(order=st.permutations(range(ITEMS)), polls=changes)
@settings(deadline=None, database=None)
def test_the_order_of_a_feed_does_not_matter(
    order: list[int], polls: list[tuple[str, ...]]
) -> None:
    entries = [item(n, title=f"Report {n}", named=f"id:{n}", dated=True) for n in range(ITEMS)]
    mixed = [entries[n] for n in order]
    whats = [tuple(poll[n] for n in order) for poll in polls]

    straight, other = replayed(entries, polls), replayed(mixed, whats)

    assert [straight[n] for n in order] == other
