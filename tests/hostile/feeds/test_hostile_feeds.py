"""Feeds that broke something once: each file says in its first line what is expected."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from wokhei.domain.document import Document
from wokhei.domain.fetch import Feed, Fetched, Outcome
from wokhei.domain.source import Source, SourceKind
from wokhei.ingest import documents, read

FILES = sorted(Path(__file__).parent.glob("*.xml")) + sorted(Path(__file__).parent.glob("*.json"))
NOW = datetime(2026, 11, 23, tzinfo=UTC)
URL = "https://o.example/feed.xml"
SOURCE = Source("s", "O", "science", URL, URL, "en", SourceKind.FEED, "o.example")


def observed(feed: Feed, found: list[Document]) -> dict[str, Any]:
    entry = feed.entries[0]
    body = found[0].body
    return {
        "title": entry.title,
        "link": entry.link,
        "published": entry.published_at.isoformat() if entry.published_at else None,
        "text": body.of(found[0].text) if body else "",
        "documents": len(found),
    }


def expectation(body: bytes) -> dict[str, Any]:
    """In an XML file's first comment, and in a JSON file's member of that name."""
    if body.startswith(b"{"):
        found, _ = json.JSONDecoder(strict=False).raw_decode(body.decode())
        return dict(found["_expected"])
    return dict(json.loads(re.search(r"(\{.*\}) -->", body.decode())[1]))  # type: ignore[index]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_hostile_feed_is_read_as_its_first_line_says(file: Path) -> None:
    body = file.read_bytes()
    expected = expectation(body)
    absent = expected.pop("absent", [])

    feed = read(body, url=URL, content_type="", kind=SourceKind.FEED, now=NOW)
    fetched = Fetched(url=URL, final_url=URL, outcome=Outcome.OK, at=NOW, body=body)
    found = documents(feed, source=SOURCE, fetched=fetched, now=NOW)

    assert expected.items() <= observed(feed, found).items()
    assert not [text for text in absent if text in repr(feed)]
