"""Which feeds a page points to."""

from __future__ import annotations

from lxml import etree

from wokhei.ingest.encoding import decode
from wokhei.ingest.urls import resolve

MAX_HEAD = 300_000  # characters read of a page
MAX_FEEDS = 20
_TYPES = (
    "application/atom+xml",
    "application/rss+xml",
    "application/feed+json",
    "application/rdf+xml",
    "text/xml",
)


def discover(body: bytes, *, url: str, content_type: str = "") -> list[str]:
    """The addresses of the feeds that a page names in its head, each once, in its order.

    They are outside input: who asks them must check them as any other address.

    Examples:
        >>> page = b'<link rel="alternate" type="application/rss+xml" href="/feed">'
        >>> discover(page, url="https://one.example/about")
        ['https://one.example/feed']
    """
    page = decode(body, content_type=content_type)[:MAX_HEAD].replace("\0", "")
    parser = etree.HTMLParser(recover=True, no_network=True, encoding="utf-8")
    try:
        root = etree.fromstring(page.encode("utf-8", "ignore"), parser)
    except etree.XMLSyntaxError:
        return []
    if root is None:
        return []
    found: dict[str, None] = {}
    for link in root.iter("link"):
        relations = link.get("rel", "").lower().split()
        kind = link.get("type", "").partition(";")[0].strip().lower()
        if "alternate" in relations and kind in _TYPES:
            address = resolve(link.get("href", ""), base=url)
            if address:
                found[address] = None
    return list(found)[:MAX_FEEDS]
