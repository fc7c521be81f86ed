"""Subscription lists as feed readers exchange them.

References:
    OPML 2.0, https://opml.org/spec2.opml
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby

from lxml import etree

from wokhei.domain.errors import CatalogueError
from wokhei.domain.source import Source, SourceKind
from wokhei.sources.family import family_of
from wokhei.sources.table import source_id, web_address
from wokhei.text.normalise import one_line

_FEED_SCHEME = re.compile(r"feed:(https?:)?//(.+)", re.IGNORECASE)
_BARE_AMPERSAND = re.compile(rb"&(?!#?\w{1,32};)")  # as some write in addresses
MAX_OPML = 20_000_000  # bytes; 100,000 subscriptions take about 15 MB


def read_opml(text_or_bytes: str | bytes, *, where: str, desk: str) -> list[Source]:
    """The feeds of a subscription list, in its order, each once, all on one desk.

    Raises:
        CatalogueError: It is no OPML, or a feed's address cannot be used.

    Examples:
        >>> opml = '<opml><body><outline text="One" xmlUrl="https://one.example/feed"/></body></opml>'
        >>> [source.name for source in read_opml(opml, where="my.opml", desk="science")]
        ['One']
    """
    data = text_or_bytes.encode() if isinstance(text_or_bytes, str) else text_or_bytes
    if isinstance(text_or_bytes, str) and data.lstrip()[:5] == b"<?xml":
        data = data.partition(b"?>")[2]  # its encoding no longer holds
    root = _root(data.lstrip(b"\xef\xbb\xbf \t\r\n"), where=where)
    sources: dict[str, Source] = {}
    for outline in root.iter("{*}outline"):
        attributes = {str(name).lower(): str(value) for name, value in outline.attrib.items()}
        feed_url = attributes.get("xmlurl", "").strip()
        if not feed_url:
            continue
        if match := _FEED_SCHEME.match(feed_url):  # what readers once called addresses of feeds
            feed_url = f"{match[1] or 'http:'}//{match[2]}"
        feed_url = web_address(feed_url, what="xmlUrl", where=where, line=outline.sourceline)
        site_url = attributes.get("htmlurl", "").strip()
        family = family_of(site_url) or family_of(feed_url)
        name = one_line(attributes.get("title") or attributes.get("text") or family, limit=200)
        source = Source(
            id=source_id(feed_url),
            name=name or family,
            desk=desk,
            feed_url=feed_url,
            site_url=site_url if site_url.startswith(("http://", "https://")) else feed_url,
            language=attributes.get("language", "").strip() or "und",
            kind=SourceKind.FEED,
            family=family,
        )
        sources.setdefault(source.id, source)
    return list(sources.values())


def write_opml(sources: Iterable[Source]) -> str:
    """The feeds among the sources as a subscription list, one folder a desk, sorted."""
    root = etree.Element("opml", version="2.0")
    etree.SubElement(etree.SubElement(root, "head"), "title").text = "Sources"
    body = etree.SubElement(root, "body")
    feeds = sorted(
        (source for source in sources if source.kind is SourceKind.FEED),
        key=lambda source: (source.desk, source.name, source.feed_url),
    )
    for desk, members in groupby(feeds, key=lambda source: source.desk):
        folder = etree.SubElement(body, "outline", text=desk)
        for source in members:
            etree.SubElement(
                folder,
                "outline",
                type="rss",
                text=one_line(source.name),
                xmlUrl=source.feed_url,
                htmlUrl=source.site_url,
                language=source.language,
            )
    etree.indent(root)
    body_text = etree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{body_text}\n'


def _root(data: bytes, *, where: str) -> etree._Element:
    if len(data) > MAX_OPML:
        raise CatalogueError(
            f"{len(data)} bytes are more than the {MAX_OPML} allowed; split the list", where=where
        )
    if b"<!ENTITY" in data.upper():
        raise CatalogueError("the list declares entities; export it again without", where=where)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(_BARE_AMPERSAND.sub(b"&amp;", data), parser)
    except etree.XMLSyntaxError as error:
        raise CatalogueError(
            f"this is no readable OPML ({error.msg}); export the list again",
            where=where,
            line=error.lineno,
        ) from error
    if etree.QName(root).localname.lower() != "opml":
        raise CatalogueError(
            f"the root element is <{etree.QName(root).localname}>, not <opml>; "
            "give a subscription list",
            where=where,
        )
    return root
