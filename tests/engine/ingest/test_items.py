from __future__ import annotations

import unicodedata
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from wokhei.domain.document import Document, Quality
from wokhei.domain.fetch import Entry, Feed, Fetched, Outcome
from wokhei.domain.source import Source, SourceKind
from wokhei.ingest import discover, documents, page_document, plain_document

NOW = datetime(2026, 5, 15, 12, tzinfo=UTC)
URL = "https://kestrel.example/feed"
SOURCE = Source("s1", "Kestrel", "science", URL, URL, "en", SourceKind.FEED, "kestrel.example")
FETCHED = Fetched(url=URL, final_url=URL, outcome=Outcome.OK, at=NOW, status=200, body=b"<rss/>")
ENTRY = Entry(
    id="g1",
    title="Kestrels return",
    link="https://kestrel.example/news/kestrels-return",
    published_at=NOW - timedelta(days=1),
    updated_at=None,
    author="Ada",
    summary_html="<p>Two pairs nest.</p><p>On the town hall.</p>",
    content_html="",
)


def taken(*entries: Entry, known: tuple[Document, ...] = (), now: datetime = NOW) -> list[Document]:
    feed = Feed("Kestrel", URL, "en", entries)
    return documents(feed, source=SOURCE, fetched=FETCHED, now=now, known=known)


def test_the_text_is_title_blank_line_and_body_without_markup() -> None:
    (document,) = taken(ENTRY)

    assert document.text == "Kestrels return\n\nTwo pairs nest.\n\nOn the town hall."
    assert document.body is not None
    assert document.body.of(document.text).startswith("Two pairs")


def test_the_same_words_are_the_same_version_at_any_time() -> None:
    assert taken(ENTRY)[0].id == taken(ENTRY, now=NOW + timedelta(days=1))[0].id


def test_changed_words_are_a_new_version_of_the_same_item() -> None:
    (first,) = taken(ENTRY)
    (second,) = taken(replace(ENTRY, summary_html="<p>Three pairs nest.</p>"))

    assert first.key == second.key
    assert first.id != second.id


def test_a_changed_id_address_or_title_is_no_new_item() -> None:
    known = tuple(taken(ENTRY))
    changes = (
        replace(ENTRY, id="other"),
        replace(ENTRY, id="other", link=ENTRY.link.replace("https", "http") + "/?utm_source=rss"),
        replace(ENTRY, link="https://kestrel.example/news/new-slug"),
        replace(ENTRY, title="Kestrels are back"),
        replace(ENTRY, id="other", link="https://kestrel.example/news/new-slug"),
    )

    keys = {taken(entry, known=known)[0].key for entry in changes}

    assert keys == {known[0].key}


def test_an_id_shared_by_all_entries_names_none_of_them() -> None:
    entries = [replace(ENTRY, link=f"{ENTRY.link}/{n}", title=f"Item {n}") for n in range(5)]

    assert len({document.key for document in taken(*entries)}) == 5


def test_an_entry_without_a_date_counts_from_when_it_was_first_seen() -> None:
    undated = replace(ENTRY, published_at=None)
    first = taken(undated)
    (again,) = taken(undated, known=tuple(first), now=NOW + timedelta(days=3))

    assert (first[0].published_at, again.published_at) == (NOW, NOW)


def test_an_entry_that_says_nothing_is_no_document() -> None:
    assert taken(replace(ENTRY, title="", summary_html="")) == []


def test_a_teaser_is_thin() -> None:
    assert taken(ENTRY)[0].quality is Quality.THIN


def test_a_page_with_more_text_is_a_new_version_of_the_same_item() -> None:
    (document,) = taken(ENTRY)
    body = "".join(
        f"<p>Paragraph {n} tells at some length how the kestrels of the town hall raised their "
        "young this spring, and who counted them.</p>"
        for n in range(8)
    )
    page = f"<html lang='en'><body><article><h1>Kestrels return</h1>{body}</article></body></html>"
    fetched = replace(FETCHED, url=document.url, final_url=document.url, body=page.encode())

    fuller = page_document(fetched, of=document, now=NOW)

    assert fuller is not None
    assert fuller.key == document.key
    assert fuller.text.startswith("Kestrels return\n\nParagraph 0 tells")
    assert fuller.text.count("\n\n") == 8


def test_a_page_with_less_text_gives_nothing() -> None:
    (document,) = taken(ENTRY)
    fetched = replace(FETCHED, body=b"<html><body><p>Sign in</p></body></html>")

    assert page_document(fetched, of=document, now=NOW) is None


def test_a_text_file_keeps_its_own_text() -> None:
    data = "# The licence\r\n\r\n1.  Cafe\u0301\r\n".encode()

    document = plain_document(data, name="licence.md", meta={"publisher": "Kestrel"}, now=NOW)

    assert document.text == unicodedata.normalize("NFC", "# The licence\n\n1.  Café\n")
    assert (document.title, document.source_name, document.family) == (
        "The licence",
        "Kestrel",
        "kestrel",
    )


def test_discovery_lists_each_feed_once_and_only_web_addresses() -> None:
    page = b"""<link rel="ALTERNATE" type="application/atom+xml; charset=utf-8" href="/a">
    <link rel="alternate" type="application/atom+xml" href="/a"><link rel="alternate" href="/b">
    <link rel="alternate" type="application/rss+xml" href="javascript:x">"""

    assert discover(page, url="https://kestrel.example/") == ["https://kestrel.example/a"]


def test_an_answer_without_a_body_is_no_page() -> None:
    (document,) = taken(ENTRY)

    assert page_document(replace(FETCHED, body=b""), of=document, now=NOW) is None
