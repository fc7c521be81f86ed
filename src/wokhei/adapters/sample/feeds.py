"""The feeds of the sample wire, in the dialects a desk meets."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from email.utils import format_datetime
from html import escape
from xml.sax.saxutils import escape as escape_xml

from wokhei.adapters.sample.pages import body_html
from wokhei.adapters.sample.wire import Item
from wokhei.domain.source import Source


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a feed is written: its media type, and whether it carries whole texts or summaries."""

    media_type: str
    write: Callable[[Source, Sequence[Item], bool], str]
    whole: bool


def rss(source: Source, items: Sequence[Item], whole: bool) -> str:
    """RSS 2.0; whole texts go into `content:encoded`."""
    entries = "".join(
        f"<item><title>{escape_xml(item.title)}</title><link>{item.url}</link>"
        f'<guid isPermaLink="true">{item.url}</guid>'
        f"<pubDate>{format_datetime(item.at)}</pubDate>"
        + (f"<dc:creator>{escape_xml(item.author)}</dc:creator>" if item.author else "")
        + f"<description>{escape_xml(item.paragraphs[0])}</description>"
        + (f"<content:encoded><![CDATA[{body_html(item)}]]></content:encoded>" if whole else "")
        + "</item>\n"
        for item in items
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>\n'
        f"<title>{escape_xml(source.name)}</title><link>{source.site_url}</link>"
        f"<description>An invented outlet</description><language>{source.language}</language>\n"
        f"{entries}</channel></rss>\n"
    )


def quirky_rss(source: Source, items: Sequence[Item], whole: bool) -> str:
    """RSS as some hands write it: bare ampersands, relative links, no declaration, `GMT` dates."""
    entries = "".join(
        f"<item><title>{item.title}</title><link>{item.path}</link>"
        f"<pubDate>{item.at:%a, %d %b %Y %H:%M:%S} GMT</pubDate>"
        f"<description>{escape_xml(body_html(item) if whole else item.paragraphs[0])}"
        "</description></item>\n"
        for item in items
    )
    return (
        f"\n<rss version='2.0'><channel><title>{source.name}</title>"
        f"<link>{source.site_url}</link><description>Nuts & bolts</description>\n"
        f"{entries}</channel></rss>"
    )


def atom(source: Source, items: Sequence[Item], whole: bool) -> str:
    """Atom 1.0."""
    entries = "".join(
        f"<entry><title>{escape_xml(item.title)}</title><id>{item.url}</id>"
        f'<link rel="alternate" href="{item.url}"/>'
        f"<published>{item.at.isoformat()}</published><updated>{item.at.isoformat()}</updated>"
        + (f"<author><name>{escape_xml(item.author)}</name></author>" if item.author else "")
        + f"<summary>{escape_xml(item.paragraphs[0])}</summary>"
        + (f'<content type="html">{escape_xml(body_html(item))}</content>' if whole else "")
        + "</entry>\n"
        for item in items
    )
    updated = f"<updated>{items[0].at.isoformat()}</updated>" if items else ""
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{source.language}">'
        f"<title>{escape_xml(source.name)}</title><id>{source.site_url}</id>{updated}"
        f'<link rel="self" href="{escape(source.feed_url)}"/>'
        f'<link rel="alternate" href="{source.site_url}"/>\n{entries}</feed>\n'
    )


def json_feed(source: Source, items: Sequence[Item], whole: bool) -> str:
    """JSON Feed 1.1."""
    return json.dumps(
        {
            "version": "https://jsonfeed.org/version/1.1",
            "title": source.name,
            "home_page_url": source.site_url,
            "feed_url": source.feed_url,
            "language": source.language,
            "items": [
                {
                    "id": item.url,
                    "url": item.url,
                    "title": item.title,
                    "date_published": item.at.isoformat(),
                    "summary": item.paragraphs[0],
                    **({"content_html": body_html(item)} if whole else {}),
                    **({"authors": [{"name": item.author}]} if item.author else {}),
                }
                for item in items
            ],
        },
        ensure_ascii=False,
    )


# The path of its feed says how an outlet writes it.
DIALECTS = {
    "/feed.xml": Dialect("application/rss+xml", rss, whole=True),
    "/headlines.xml": Dialect("application/rss+xml", rss, whole=False),
    "/rss.php": Dialect("text/xml", quirky_rss, whole=False),
    "/atom.xml": Dialect("application/atom+xml", atom, whole=True),
    "/atom-brief.xml": Dialect("application/atom+xml", atom, whole=False),
    "/feed.json": Dialect("application/feed+json", json_feed, whole=True),
}
