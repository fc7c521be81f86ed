"""A standard's page is a watched source: what it said last is quoted."""

from __future__ import annotations

from dataclasses import replace

from tests.nouns import DAY, NOW, document, source
from wokhei.adapters.store.memory import MemoryStore
from wokhei.desk import held_page
from wokhei.domain.source import SourceKind

URL = "https://ferries.example/definition"
WATCHED = source("Quay Society", feed_url=f"{URL}/", kind=SourceKind.PAGE)


def test_the_version_read_last_is_held() -> None:
    store = MemoryStore()
    store.save_sources([WATCHED])
    first = document("Definition", body="A ferry takes all.", outlet="Quay Society", url=URL)
    text = "Definition\n\nA ferry takes everybody."
    later = replace(first, id="later", text=text, fetched_at=NOW + DAY)
    store.save_documents([first, later])

    found = held_page(store, "http://www.ferries.example/definition")

    assert found is not None
    assert found.text == text


def test_nothing_is_held_of_a_page_that_no_source_watches() -> None:
    store = MemoryStore()
    store.save_sources([replace(WATCHED, kind=SourceKind.FEED)])

    assert held_page(store, URL) is None
    assert held_page(store, "") is None
