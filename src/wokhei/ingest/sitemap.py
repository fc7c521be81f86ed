"""Sitemaps and news sitemaps.

References:
    https://www.sitemaps.org/protocol.html;
    https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
"""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

from lxml import etree

from wokhei.ingest.raw import RawEntry, RawFeed

MAX_ENTRIES = 1000
MAX_LISTED = 50_000  # of the protocol
_SLUG_WORDS = 3  # a last path segment of fewer words is rarely a headline


def read_sitemap(root: etree._Element, *, url: str) -> RawFeed | None:
    """The newest pages a sitemap lists; None when the root is no sitemap's.

    A page without a title is named by the words of its address, where those read like a headline;
    others are left out. An index of sitemaps has no entries, and a problem says so.
    """
    name = etree.QName(root).localname.lower()
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
    return RawFeed(base=url, entries=tuple(entries[:MAX_ENTRIES]))


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
