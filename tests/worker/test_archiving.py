"""What the desk reads is kept with how it was come by."""

from __future__ import annotations

import io
from datetime import UTC, datetime

from warcio.archiveiterator import ArchiveIterator

from tests import nouns
from wokhei import desk
from wokhei.adapters.store.memory import MemoryStore
from wokhei.adapters.warc import write_warc
from wokhei.domain.fetch import Fetched, Outcome
from wokhei.domain.source import SourceHealth

NOW = datetime(2026, 1, 5, tzinfo=UTC)
FEED = b"<rss><channel><title>Pier</title><item><title>Tides</title></item></channel></rss>"


def test_an_answer_with_something_new_is_archived_and_one_without_is_not() -> None:
    store, source = MemoryStore(), nouns.source("Pier")
    first = Fetched(
        source.feed_url,
        "https://pier.example/feed.xml",
        Outcome.OK,
        NOW,
        status=200,
        headers={"etag": '"a"'},
        body=FEED,
    )
    before = SourceHealth(source.id)

    [heard] = desk.hear(store, [desk.answer(source, before, first)], now=NOW)
    desk.hear(store, [desk.answer(source, heard.health, first)], now=NOW)

    file = io.BytesIO()
    count = write_warc(file, store.snapshots(), body=store.blob, software="test", packed=True)
    file.seek(0)
    [body] = [
        record.content_stream().read()
        for record in ArchiveIterator(file)
        if record.rec_type == "response"
    ]
    assert count == 1
    assert body == FEED
    assert heard.documents[0].raw_sha256 == next(store.snapshots()).sha256
