"""Sitemaps and news sitemaps.

References:
    https://www.sitemaps.org/protocol.html;
    https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice
from urllib.parse import unquote, urlsplit

from lxml import etree

from wokhei.domain.source import SourceKind
from wokhei.ingest.dates import parse_date
from wokhei.ingest.encoding import decode
from wokhei.ingest.hygiene import begin_at_root, repair, without_doctype
from wokhei.ingest.raw import RawEntry, RawFeed
from wokhei.ingest.urls import resolve

MAX_ENTRIES = 1000
MAX_LISTED = 50_000  # of the protocol
_SLUG_WORDS = 3  # a last path segment of fewer words is rarely a headline


def read_sitemap(root: etree._Element, *, url: str) -> RawFeed | None:
    """The newest pages a sitemap lists; None when the root is no sitemap's.

    A page without a title is named by the words of its address, where those read like a headline;
    others are left out. An index of sitemaps has no entries, and a problem says so.
    """
    name = _local_name(root)
    if name == "sitemapindex":
        count = sum(1 for _ in root.iterchildren("{*}sitemap"))
        first = root.findtext("{*}sitemap/{*}loc", "").strip()
        return RawFeed(
            base=url,
            problems=(
                f"an index of {count} sitemaps, not a sitemap; poll one of them, as {first}",
            ),
        )
    if name != "urlset":
        return None
    entries = [
        entry
        for _, element in zip(range(MAX_LISTED), root.iterchildren("{*}url"), strict=False)
        if (entry := _entry(element, url=url))
    ]
    entries.sort(key=lambda entry: entry.published or entry.updated, reverse=True)
    news = root.find("{*}url/{*}news") is not None
    kind = SourceKind.NEWS_SITEMAP if news else SourceKind.SITEMAP
    return RawFeed(base=url, entries=tuple(entries[:MAX_ENTRIES]), kind=kind.value)


def listed_sitemaps(body: bytes, *, url: str) -> list[str]:
    """The addresses that an index of sitemaps lists, the last changed first; none where it is none.

    Those without a date come after, in the order of the index.

    Examples:
        >>> index = (
        ...     b"<sitemapindex><sitemap><loc>/a.xml</loc><lastmod>2025-01-01</lastmod></sitemap>"
        ...     b"<sitemap><loc>/b.xml</loc><lastmod>2026-01-01</lastmod></sitemap></sitemapindex>"
        ... )
        >>> listed_sitemaps(index, url="https://one.example/map.xml")
        ['https://one.example/b.xml', 'https://one.example/a.xml']
    """
    root = _root(body)
    if root is None or _local_name(root) != "sitemapindex":
        return []
    found: dict[str, str] = {}
    for _, element in zip(range(MAX_LISTED), root.iterchildren("{*}sitemap"), strict=False):
        link = resolve(element.findtext("{*}loc", "").strip(), base=url)
        at = parse_date(element.findtext("{*}lastmod", "").strip())
        if link:
            found.setdefault(link, at.isoformat() if at else "")
    return sorted(found, key=lambda link: found[link], reverse=True)


def joined_sitemaps(bodies: Iterable[bytes]) -> bytes:
    """One sitemap of what several list; what cannot be read in them is left out."""
    whole = etree.Element("urlset")
    for body in bodies:
        root = _root(body)
        if root is not None and _local_name(root) == "urlset":
            room = max(0, MAX_LISTED - len(whole))
            whole.extend(islice(root.iterchildren("{*}url"), room))
    return etree.tostring(whole, encoding="utf-8", xml_declaration=True)


def _root(body: bytes) -> etree._Element | None:
    xml, _ = without_doctype(begin_at_root(decode(body)))
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, encoding="utf-8"
    )
    for text in (xml, repair(xml)):
        try:
            return etree.fromstring(text.encode("utf-8", "ignore"), parser)
        except (etree.XMLSyntaxError, ValueError):
            continue
    return None


def _local_name(element: etree._Element) -> str:
    return str(element.tag).rpartition("}")[2].lower()


def _entry(element: etree._Element, *, url: str) -> RawEntry | None:
    link = element.findtext("{*}loc", "").strip()
    title = element.findtext("{*}news/{*}title", "").strip() or _slug(link)
    if not link or not title:
        return None
    return RawEntry(
        id=link,
        title=title,
        title_is_html=False,
        link=link,
        published=element.findtext("{*}news/{*}publication_date", "").strip(),
        updated=element.findtext("{*}lastmod", "").strip(),
        base=url,
    )


def _slug(link: str) -> str:
    try:
        segments = [part for part in urlsplit(link).path.split("/") if part]
    except ValueError:
        return ""
    last = unquote(segments[-1]) if segments else ""
    words = re.split(r"[-_\s]+", re.sub(r"\.\w{1,5}$", "", last))
    words = [word for word in words if word and not word.isdigit()]
    return " ".join(words).capitalize() if len(words) >= _SLUG_WORDS else ""
