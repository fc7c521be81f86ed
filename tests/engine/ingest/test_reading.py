from __future__ import annotations

from datetime import UTC, datetime

import pytest

from wokhei.domain.fetch import Feed
from wokhei.domain.source import SourceKind
from wokhei.ingest import RawEntry, RawFeed, read

NOW = datetime(2026, 5, 15, 12, tzinfo=UTC)
URL = "https://kestrel.example/feeds/all.xml"


def reading(body: bytes | str, *, kind: SourceKind = SourceKind.FEED, **given: object) -> Feed:
    data = body.encode() if isinstance(body, str) else body
    given.setdefault("content_type", "")
    return read(data, url=URL, kind=kind, now=NOW, **given)  # type: ignore[arg-type]


def rss(item: str) -> str:
    return f"<rss version='2.0'><channel><title>T</title><item>{item}</item></channel></rss>"


def test_rss_gives_each_field() -> None:
    (entry,) = reading(
        rss(
            "<title>Kestrels return</title><link>/news/1</link><guid>g1</guid>"
            "<pubDate>Fri, 15 May 2026 08:30:00 +0200</pubDate><author>a@b.example (Ada)</author>"
            "<description>&lt;p&gt;Short&lt;/p&gt;</description>"
        )
    ).entries

    assert (entry.id, entry.title, entry.link, entry.author, entry.summary_html) == (
        "g1",
        "Kestrels return",
        "https://kestrel.example/news/1",
        "Ada",
        "<p>Short</p>",
    )
    assert entry.published_at == datetime(2026, 5, 15, 6, 30, tzinfo=UTC)


def test_atom_gives_each_field() -> None:
    feed = reading(
        """<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://kestrel.example/a/">
        <title type="html">The &lt;b&gt;Kestrel&lt;/b&gt;</title>
        <entry><id>e1</id><title type="text">5 &lt; 6</title><link rel="self" href="no"/>
        <link href="one"/><updated>2026-05-15T06:30:00Z</updated><author><name>Ada</name></author>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><b>Bold</b></div></content>
        </entry></feed>"""
    )
    (entry,) = feed.entries

    assert feed.title == "The Kestrel"
    assert (entry.title, entry.link, entry.author) == (
        "5 < 6",
        "https://kestrel.example/a/one",
        "Ada",
    )
    assert entry.content_html == "<div><b>Bold</b></div>"
    assert entry.updated_at == datetime(2026, 5, 15, 6, 30, tzinfo=UTC)


def test_json_feed_is_read_by_its_look() -> None:
    feed = reading('{"version":"x","items":[{"id":1,"url":"https://a.example/","title":"A<b"}]}')

    assert [(entry.id, entry.title) for entry in feed.entries] == [("1", "A<b")]


def test_a_news_sitemap_gives_titles_and_dates() -> None:
    feed = reading(
        """<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
        xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://k.example/1</loc>
        <n:news><n:publication_date>2026-05-14</n:publication_date><n:title>One</n:title></n:news>
        </url></urlset>""",
        kind=SourceKind.NEWS_SITEMAP,
    )

    assert [(e.title, e.link) for e in feed.entries] == [("One", "https://k.example/1")]


def test_a_sitemap_names_pages_by_the_words_of_their_address() -> None:
    feed = reading(
        """<urlset><url><loc>https://k.example/2026/kestrels-return-to-the-city.html</loc></url>
        <url><loc>https://k.example/about</loc></url></urlset>""",
        kind=SourceKind.SITEMAP,
    )

    assert [entry.title for entry in feed.entries] == ["Kestrels return to the city"]


def test_a_date_in_the_future_becomes_the_time_of_reading() -> None:
    (entry,) = reading(rss("<title>A</title><pubDate>1 Jan 2999</pubDate>")).entries

    assert entry.published_at == NOW


def test_a_script_link_is_dropped() -> None:
    (entry,) = reading(rss("<title>A</title><link>javascript:alert(1)</link>")).entries

    assert entry.link == ""


def test_entities_are_refused_and_said_so() -> None:
    feed = reading(
        "<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>" + rss("<title>A&x;</title>")
    )

    assert feed.entries[0].title == "A&x;"
    assert "entity declarations refused" in feed.problems


def test_html_is_no_feed() -> None:
    feed = reading("<!doctype html><html><title>Sign in</title></html>")

    assert not feed.readable
    assert feed.problems == ("this is an HTML page, not a feed",)


def test_what_cannot_be_repaired_goes_to_the_tolerant_parser() -> None:
    def tolerant(body: bytes, url: str) -> RawFeed:
        return RawFeed(title="Guessed", entries=(RawEntry(title=url, link="/x"),))

    feed = reading("<thing <item", tolerant=tolerant)

    assert feed.title == "Guessed"
    assert feed.entries[0].link == "https://kestrel.example/x"


@pytest.mark.parametrize("body", [b"", b"  \n", b"\x00\xff" * 50, b"{", b"[]", b"plain words"])
def test_what_is_no_feed_has_a_problem_and_no_entries(body: bytes) -> None:
    feed = reading(body)

    assert not feed.readable
    assert feed.problems
    assert feed.entries == ()


def test_rss_1_0_and_prefixes_nobody_declared_are_read() -> None:
    feed = reading(
        """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
        xmlns="http://purl.org/rss/1.0/"><channel><title>T</title></channel>
        <item rdf:about="urn:1"><title>One</title><dc:creator>Ada</dc:creator>
        <dc:date>2026-05-14</dc:date></item></rdf:RDF>"""
    )
    (entry,) = feed.entries

    assert (entry.id, entry.title, entry.author) == ("urn:1", "One", "Ada")
    assert entry.published_at == datetime(2026, 5, 14, tzinfo=UTC)


def test_the_newest_of_too_many_items_are_kept() -> None:
    items = "".join(
        f"<item><title>{n}</title><pubDate>{1_700_000_000 + n}</pubDate></item>"
        for n in range(1200)
    )

    feed = reading(f"<rss><channel>{items}</channel></rss>")

    assert (len(feed.entries), feed.entries[-1].title) == (1000, "1199")


def test_an_index_of_sitemaps_says_so() -> None:
    feed = reading(
        "<sitemapindex><sitemap><loc>https://k.example/1.xml</loc></sitemap></sitemapindex>"
    )

    assert feed.entries == ()
    assert feed.problems == (
        "an index of 1 sitemaps, not a sitemap; poll one of them, as https://k.example/1.xml",
    )


def test_content_in_base64_is_decoded_and_sanitised() -> None:
    feed = reading(
        "<feed><entry><title>A</title><content mode='base64' type='text/html'>"
        "PGI+Ym9sZDwvYj48c2NyaXB0Png8L3NjcmlwdD4=</content></entry></feed>"
    )

    assert feed.entries[0].content_html == "<b>bold</b>"


def test_a_root_that_is_no_feeds_is_named() -> None:
    assert reading("<svg/>").problems == ("the root element is <svg>, which is no feed's",)


def test_a_body_beyond_the_limit_is_not_read() -> None:
    feed = reading(b"<rss>" + b"x" * 11_000_000)

    assert feed.problems[0].startswith("the answer has 11000005 bytes, more than the")


def test_what_nobody_can_parse_is_unreadable() -> None:
    def tolerant(body: bytes, url: str) -> RawFeed:
        return RawFeed(readable=False, problems=("gave up",))

    assert reading("<thing <item", tolerant=tolerant).problems[-1] == "gave up"
    assert not reading("<thing <item").readable
