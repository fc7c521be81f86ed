"""Every way in, with damaged input: it ends with a value or its own error, and a bounded one.

The damage is drawn from fixed seeds, so a failure can be repeated. What breaks something becomes a
file beside this one, and stays.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import UTC, datetime
from typing import NamedTuple

import pytest

from wokhei.adapters.http.target import Refusal, read_target
from wokhei.domain.errors import CatalogueError
from wokhei.domain.fetch import Feed, Fetched, Outcome
from wokhei.domain.source import Source, SourceKind
from wokhei.ingest import (
    canonical_url,
    discover,
    documents,
    extract,
    joined_sitemaps,
    listed_sitemaps,
    parse_date,
    plain_document,
)
from wokhei.ingest import read as read_feed
from wokhei.ingest.encoding import decode
from wokhei.ingest.urls import resolve, same_page
from wokhei.monitor import retry_after
from wokhei.sources import read_opml, read_tsv

CASES = 150  # of each way in
NOW = datetime(2026, 11, 23, tzinfo=UTC)
URL = "https://o.example/feed.xml"
LARGEST = 50  # times its input that any result may hold; a reference is 4 characters for one

RSS = b"""<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>Tide &amp; Time</title><link>https://o.example/</link><ttl>60</ttl><language>en</language>
<item><title>One <![CDATA[<b>dam</b>]]></title><link>/1?utm_source=x</link><guid>1</guid>
<pubDate>Fri, 15 May 2026 08:30:00 +0200</pubDate><dc:creator>Ada Holm</dc:creator>
<description>&lt;p&gt;Nine days of &amp;eacute; rain.&lt;/p&gt;</description></item>
<item><title>Two</title><guid isPermaLink="true">https://o.example/2</guid></item></channel></rss>"""
ATOM = b"""<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://o.example/a/"><title>T</title>
<entry><id>tag:o.example,2026:1</id><title type="html">One &amp;amp; two</title><link href="1"/>
<updated>2026-05-15T06:30:00Z</updated><author><name>Ada</name></author><content type="xhtml">
<div xmlns="http://www.w3.org/1999/xhtml"><p>The <b>dam</b> held.</p></div></content></entry>
</feed>"""
RDF = b"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://o.example/"><title>T</title></channel>
<item rdf:about="https://o.example/1"><title>One</title><link>https://o.example/1</link></item>
</rdf:RDF>"""
JSON = b"""{"version": "https://jsonfeed.org/version/1.1", "title": "T", "items": [{"id": 1, "url":
"https://o.example/1", "title": "One", "content_html": "<p>Rain</p>", "date_published":
"2026-05-15T06:30:00+02:00", "authors": [{"name": "Ada"}]}, {"id": "2", "content_text": "Two"}]}"""
SITEMAP = b"""<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://o.example/the-dam-held
</loc><lastmod>2026-05-15</lastmod><news:news><news:publication_date>2026-05-15T06:30:00Z
</news:publication_date><news:title>The dam held</news:title></news:news></url></urlset>"""
INDEX = b"""<?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>https://o.example/a.xml</loc><lastmod>2026-05-15</lastmod></sitemap><sitemap><loc>/b.xml
</loc></sitemap></sitemapindex>"""
PAGE = b"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The dam held</title>
<link rel="alternate" type="application/rss+xml" href="/feed.xml"><script
type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2026-05-15", "author":
{"name": "Ada"}}</script></head><body><nav><a href="/">Home</a></nav><article>
<h1>The dam held</h1><p>Nine days of rain had filled
the lake above Kelso, and the town had waited for the water.</p><p>On Monday the gauge fell for the
first time, and the school opened again.</p></article><footer>All rights</footer></body></html>"""
TEXT = "# The dam held\r\n\r\nNine days of rain — \u201ca lot\u201d, said Ada.\n".encode()
OPML = b"""<?xml version="1.0"?><opml version="2.0"><head><title>T</title></head><body><outline
text="science"><outline type="rss" text="Tide" xmlUrl="https://o.example/feed" htmlUrl="https://o.e/"
language="en"/></outline></body></opml>"""
PIECES = (
    *(b"<", b">", b"&", b"]]>", b"<![CDATA[", b"<!--", b"<?", b"</", b"/>", b"\xff\xfe", b"\0"),
    *(b"\xed\xa0\x80", b"\xef\xbb\xbf", b"&#x110000;", b"&#xD800;", b"&bogus;", b"\x1b$B", b"\x80"),
    *(b"<!DOCTYPE x [<!ENTITY e 'x'>", b'xmlns:a=""', b"encoding='utf-16'", b"charset=utf-7"),
    *(b"{", b"}", b"[", b'"', b"\\u0000", b"\\ud800", b"1e999", b"-", b":", b"%", b"%zz", b"#"),
    *(b"//", b"@", b"[::1]", b"http://", b"javascript:", b"\xc2\xad", b"\xe2\x80\xae", b"\t\n"),
)


def damaged(seed: bytes, draw: random.Random) -> bytes:
    """The seed with some of its bytes cut, doubled, exchanged, moved, or mixed with junk."""
    body = bytearray(seed)
    for _ in range(draw.randint(1, 8)):
        at, length = draw.randrange(len(body)), draw.choice((1, 3, 12, 60))
        what = draw.randrange(6)
        if what == 0:
            del body[at : at + length]
        elif what == 1:
            body[at:at] = body[at : at + length] * draw.choice((1, 1, 40))
        elif what == 2:
            body[at:at] = draw.choice(PIECES)
        elif what == 3:
            body[at] = draw.randrange(256)
        elif what == 4:
            piece = bytes(body[at : at + length])
            del body[at : at + length]
            there = draw.randrange(len(body) + 1)
            body[there:there] = piece
        else:
            del body[max(1, at) :]
        body = body or bytearray(b"<")
    return bytes(body)


class Way(NamedTuple):
    """A way in: what reads the bytes, what it is made from, and the error it may end with."""

    read: Callable[[bytes], object]
    seeds: tuple[bytes, ...]
    error: type[Exception] | None = None


def feed(kind: SourceKind) -> Callable[[bytes], object]:
    def read(body: bytes) -> tuple[Feed, object]:
        source = Source("s", "O", "science", URL, URL, "en", kind, "o.example")
        found = read_feed(body, url=URL, content_type="", kind=kind, now=NOW)
        fetched = Fetched(url=URL, final_url=URL, outcome=Outcome.OK, at=NOW, body=body)
        assert found.readable or found.problems
        return found, documents(found, source=source, fetched=fetched, now=NOW)

    return read


def text(read: Callable[[str], object]) -> Callable[[bytes], object]:
    return lambda body: read(body.decode("utf-8", "surrogateescape"))


ADDRESSES = (
    b"https://user@O.Example:443/a/../b%2fc?utm_source=x&b=2&a=1#part",
    b"http://[2001:db8::1]:8080/;jsessionid=1",
    "https://bücher.example/straße?q=ä".encode(),
)
DATES = (
    b"Fri, 15 May 2026 08:30:00 +0200",
    b"2026-05-15T06:30:00.123Z",
    "2. März 2026 um 8.30 Uhr".encode(),
    b"1778824200",
    b"15/05/2026",
)
WAYS = {
    "RSS": Way(feed(SourceKind.FEED), (RSS, RDF)),
    "Atom": Way(feed(SourceKind.FEED), (ATOM,)),
    "JSON Feed": Way(feed(SourceKind.FEED), (JSON,)),
    "sitemap": Way(feed(SourceKind.NEWS_SITEMAP), (SITEMAP,)),
    "sitemap index": Way(
        lambda b: (listed_sitemaps(b, url=URL), joined_sitemaps([b, b])), (INDEX, SITEMAP)
    ),
    "watched page": Way(feed(SourceKind.PAGE), (PAGE,)),
    "page": Way(lambda b: extract(b, url=URL, content_type="", now=NOW), (PAGE,)),
    "discovery": Way(lambda b: discover(b, url=URL), (PAGE,)),
    "plain": Way(lambda b: plain_document(b, name="a.md", meta={}, now=NOW), (TEXT,)),
    "encoding": Way(lambda b: decode(b, content_type="text/xml"), (RSS, ATOM, PAGE, TEXT)),
    "date": Way(text(parse_date), DATES),
    "OPML": Way(lambda b: read_opml(b, where="a.opml", desk="x"), (OPML,), CatalogueError),
    "TSV": Way(
        text(lambda t: read_tsv(t, where="a.tsv")),
        (b"name\tdesk\tfeed_url\nTide\tscience\thttps://o.example/feed\n",),
        CatalogueError,
    ),
    "canonical URL": Way(text(canonical_url), ADDRESSES),
    "same page": Way(text(same_page), ADDRESSES),
    "link": Way(text(lambda t: resolve(t, base=URL)), ADDRESSES),
    "target": Way(text(read_target), ADDRESSES, Refusal),
    "Retry-After": Way(
        text(lambda t: retry_after({"retry-after": t}, now=NOW)),
        (b"120", b"Fri, 15 May 2026 08:30:00 GMT"),
    ),
}


@pytest.mark.filterwarnings("ignore")  # of the extraction library, on damaged pages
@pytest.mark.parametrize("name", WAYS)
def test_damaged_input_ends_with_a_value_or_the_way_s_own_error(name: str) -> None:
    way, draw = WAYS[name], random.Random(name)

    for _ in range(CASES):
        body = damaged(draw.choice(way.seeds), draw)
        try:
            found = way.read(body)
        except Exception as error:
            if way.error is None or not isinstance(error, way.error):
                raise AssertionError(f"{name} broke on {body!r}") from error
            continue
        assert len(repr(found)) <= 4000 + LARGEST * len(body), body
