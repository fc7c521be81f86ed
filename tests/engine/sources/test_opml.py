from __future__ import annotations

import pytest

from wokhei.domain.errors import CatalogueError
from wokhei.sources import read_opml, write_opml

LIST = """<?xml version="1.0" encoding="utf-8"?>
<opml version="2.0"><body>
  <outline text="Folder">
    <outline type="rss" text="Kestrel &amp; Co" xmlUrl="https://kestrel.example/feed"
             htmlUrl="https://kestrel.example/"/>
    <outline type="rss" title="Heron" xmlUrl="https://heron.example/rss"/>
    <outline text="No feed here"/>
  </outline>
  <outline type="rss" text="Again" xmlUrl="https://heron.example/rss"/>
</body></opml>"""


def test_feeds_are_read_at_any_depth_and_once() -> None:
    sources = read_opml(LIST, where="my.opml", desk="science")

    assert [source.name for source in sources] == ["Kestrel & Co", "Heron"]


def test_a_list_written_is_read_back_with_the_same_feeds() -> None:
    sources = read_opml(LIST, where="my.opml", desk="science")

    again = read_opml(write_opml(sources), where="again.opml", desk="science")

    assert {source.feed_url for source in again} == {source.feed_url for source in sources}


def test_bytes_in_a_declared_encoding_are_read() -> None:
    data = LIST.replace("Kestrel", "Faucon crécerelle").replace("utf-8", "iso-8859-1")

    sources = read_opml(data.encode("latin-1"), where="my.opml", desk="science")

    assert sources[0].name == "Faucon crécerelle & Co"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "no readable OPML"),
        ("<opml><body>", "no readable OPML"),
        ("<rss/>", "the root element is <rss>, not <opml>"),
        ('<opml><outline xmlUrl="gopher://x"/></opml>', "xmlUrl 'gopher://x' is no web address"),
    ],
)
def test_what_is_no_subscription_list_is_refused_with_the_remedy(text: str, message: str) -> None:
    with pytest.raises(CatalogueError, match=r"^my\.opml") as caught:
        read_opml(text, where="my.opml", desk="science")

    assert message in str(caught.value)


def test_a_list_that_declares_entities_is_refused() -> None:
    bomb = '<!DOCTYPE o [<!ENTITY a "boom">]><opml><outline text="&a;" xmlUrl="https://a.example/"/></opml>'

    with pytest.raises(CatalogueError, match="declares entities"):
        read_opml(bomb, where="my.opml", desk="science")


def test_a_list_with_bare_ampersands_and_addresses_of_the_feed_scheme_is_read() -> None:
    opml = """<opml><body><outline text="Kestrel & sons" xmlUrl="feed://kestrel.example/?a=1&b=2"/>
    <outline text="Harbour" xmlUrl="feed:https://harbour.example/feed"/></body></opml>"""

    found = read_opml(opml, where="my.opml", desk="science")

    assert [(source.name, source.feed_url) for source in found] == [
        ("Kestrel & sons", "http://kestrel.example/?a=1&b=2"),
        ("Harbour", "https://harbour.example/feed"),
    ]
