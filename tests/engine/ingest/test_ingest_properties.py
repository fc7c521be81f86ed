"""Whatever comes in, reading ends, and what comes out keeps its promises."""

from __future__ import annotations

import random
import unicodedata
from calendar import month_abbr
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wokhei.domain.fetch import Entry, Feed, Fetched, Outcome
from wokhei.domain.source import Source, SourceKind
from wokhei.ingest import discover, documents, parse_date, plain_document, read
from wokhei.ingest.identity import keys
from wokhei.text.markup import plain, sanitise, shown

NOW = datetime(2026, 5, 15, 12, tzinfo=UTC)
URL = "https://kestrel.example/feed"
SOURCE = Source("s1", "Kestrel", "science", URL, URL, "en", SourceKind.FEED, "kestrel.example")
SEEDS = (
    b"<?xml version='1.0' encoding='utf-8'?><rss version='2.0'><channel><title>T</title><item>"
    b"<title>One &amp; two</title><link>https://k.example/1</link><guid>1</guid><pubDate>Fri, 15 "
    b"May 2026 08:30:00 GMT</pubDate><description><![CDATA[<p>Text</p>]]></description></item>"
    b"</channel></rss>",
    b"<feed xmlns='http://www.w3.org/2005/Atom'><title>T</title><entry><id>1</id><title>One</title>"
    b"<link href='/1'/><updated>2026-05-15T06:30:00Z</updated><content type='xhtml'><div "
    b"xmlns='http://www.w3.org/1999/xhtml'><b>x</b></div></content></entry></feed>",
    b'{"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1", "title": "One"}]}',
    b"<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>https://k.example/a-b-c"
    b"</loc><lastmod>2026-05-15</lastmod></url></urlset>",
)
PIECES = (
    b"<",
    b">",
    b"&",
    b"]]>",
    b"<![CDATA[",
    b"\xff\xfe",
    b"\0",
    b"<!DOCTYPE x [",
    b"'",
    b"</item>",
)

words = st.text("abc <>&'\"", max_size=20)
entries = st.builds(
    Entry,
    id=st.sampled_from(["", "1", "2", "3"]),
    title=st.sampled_from(["", "One", "Two"]),
    link=st.sampled_from(
        ["", "https://k.example/1", "http://www.k.example/1/", "https://k.example/"]
    ),
    published_at=st.sampled_from([None, NOW]),
    updated_at=st.none(),
    author=st.just(""),
    summary_html=st.sampled_from(["", "<p>Text</p>"]),
    content_html=st.just(""),
)


def mutant(seed: int) -> bytes:
    """A feed with a few of its bytes cut, doubled, exchanged or mixed with junk."""
    chance = random.Random(seed)
    body = bytearray(chance.choice(SEEDS))
    for _ in range(chance.randint(1, 6)):
        at, length = chance.randrange(len(body)), chance.randint(1, 20)
        change = chance.randrange(4)
        if change == 0:
            del body[at : at + length]
        elif change == 1:
            body[at:at] = body[at : at + length]
        elif change == 2:
            body[at:at] = chance.choice(PIECES)
        else:
            body[at] = chance.randrange(256)
        body = body or bytearray(b"<")
    return bytes(body)


@pytest.mark.parametrize("seed", range(400))
def test_a_damaged_feed_never_breaks_the_reader(seed: int) -> None:
    body = mutant(seed)

    for kind in SourceKind:
        feed = read(body, url=URL, content_type="", kind=kind, now=NOW)
        fetched = Fetched(url=URL, final_url=URL, outcome=Outcome.OK, at=NOW, body=body)
        for document in documents(feed, source=SOURCE, fetched=fetched, now=NOW):
            assert document.text
            assert document.published_at <= NOW
            assert unicodedata.is_normalized("NFC", document.text)


@given(st.binary(max_size=400))
@settings(max_examples=150, deadline=None, database=None)
def test_any_bytes_are_a_feed_or_have_a_problem(body: bytes) -> None:
    feed = read(body, url=URL, content_type="", kind=SourceKind.FEED, now=NOW)

    assert feed.readable or feed.problems
    assert discover(body, url=URL) == [] or b"link" in body.lower()


@given(st.text(max_size=200))
@settings(deadline=None, database=None)
def test_sanitised_markup_is_sanitised_for_good(text: str) -> None:
    clean = sanitise(text)

    assert sanitise(clean) == clean


@given(words)
@settings(deadline=None, database=None)
def test_the_quick_way_from_clean_markup_to_text_is_the_careful_one(text: str) -> None:
    clean = sanitise(f"<p>{text}</p><ul><li>one<br>two</li></ul>")

    assert shown(clean).split() == plain(clean).split()


@given(st.text(max_size=90))
@settings(database=None)
def test_a_date_is_read_or_not_and_never_from_the_clock(text: str) -> None:
    found = parse_date(text)

    assert found is None or found.tzinfo is UTC
    assert found == parse_date(text)


@given(st.lists(entries, max_size=6))
@settings(database=None)
def test_every_entry_has_a_key_and_the_same_feed_gives_the_same(feed: list[Entry]) -> None:
    found = keys(feed, source_id="s1")

    assert len(found) == len(feed)
    assert found == keys(feed, source_id="s1")


@given(st.lists(entries, max_size=6))
@settings(database=None)
def test_a_feed_heard_again_adds_no_document(feed: list[Entry]) -> None:
    fetched = Fetched(url=URL, final_url=URL, outcome=Outcome.OK, at=NOW, body=b"x")
    whole = Feed("T", URL, "en", tuple(feed))

    first = documents(whole, source=SOURCE, fetched=fetched, now=NOW)
    again = documents(whole, source=SOURCE, fetched=fetched, now=NOW, known=first)

    assert {document.id for document in again} == {document.id for document in first}


@given(st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass")))
@settings(database=None)
def test_a_text_file_becomes_a_document_whose_offsets_hold(data: bytes) -> None:
    document = plain_document(data, name="a.txt", meta={}, now=NOW)

    assert document.title
    assert "\r" not in document.text


@settings(deadline=None)
@given(
    st.integers(0, 2300),
    st.integers(0, 13),
    st.integers(0, 32),
    st.tuples(st.integers(0, 25), st.integers(0, 61), st.integers(0, 61)),
    st.sampled_from(["GMT", "Z", "+0000", "-0730", "+1345", "+1400", "-9959", "+00:00", "-11:30"]),
)
def test_a_date_in_its_usual_form_is_the_date_it_is_when_read_with_patience(
    year: int, month: int, day: int, time: tuple[int, int, int], zone: str
) -> None:
    name = ("Xxx", *month_abbr[1:], "Yyy")[month]
    clock = "{:02}:{:02}:{:02}".format(*time)
    for text in (
        f"Mon, {day:02} {name} {year:04} {clock} {zone}",
        f"{year:04}-{month:02}-{day:02}T{clock}.25{zone}",
        f"{year:04}-{month:02}-{day:02}T{clock}{zone}",
    ):
        assert parse_date(text) == parse_date(f" {text}")
