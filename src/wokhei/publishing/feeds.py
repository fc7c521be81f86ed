"""What a site and its desks publish, as feeds: items with their whole text, and JSON Feed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from html import escape

from wokhei.domain.article import Edition
from wokhei.publishing.apparatus import Mark, PageSentence, PageSource, counted
from wokhei.publishing.page import Page, read_page
from wokhei.publishing.site import AUTHOR_PATH, Site, article_path

_UNPRINTABLE = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]"
)  # not in XML 1.0

ITEMS = 30  # items a feed carries: a month of a busy desk


@dataclass(frozen=True, slots=True)
class FeedItem:
    """One edition in a feed. `content_html` is the whole article with absolute links."""

    url: str
    title: str
    summary: str
    content_html: str
    published_at: datetime
    updated_at: datetime
    author: str
    tags: tuple[str, ...]


def feed_items(editions: Iterable[Edition], *, site: Site) -> list[FeedItem]:
    """Editions as feed items, in the order given."""
    return [_item(edition, site=site) for edition in editions]


def json_feed(
    items: Iterable[FeedItem],
    *,
    title: str,
    description: str,
    language: str,
    home_url: str,
    feed_url: str,
) -> dict[str, object]:
    """A feed as JSON Feed 1.1.

    References:
        https://www.jsonfeed.org/version/1.1/
    """
    return {
        "version": "https://jsonfeed.org/version/1.1",
        "title": title,
        "description": description,
        "home_page_url": home_url,
        "feed_url": feed_url,
        "language": language,
        "items": [
            {
                "id": item.url,
                "url": item.url,
                "title": item.title,
                "summary": item.summary,
                "content_html": item.content_html,
                "date_published": item.published_at.isoformat(),
                "date_modified": item.updated_at.isoformat(),
                "authors": [{"name": item.author}],
                "tags": list(item.tags),
            }
            for item in items
        ],
    }


def content_html(page: Page, *, site: Site) -> str:
    """An article as plain HTML for feed readers: text, numbered notes, sources, quotes."""
    address = f"{site.url}{article_path(page['slug'])}"
    lines = [f"<p><strong>{_sentence(page['standfirst'], address)}</strong></p>"]
    if page["why"]:
        lines += ["<h2>Why this was written</h2>", _paragraph(page["why"], address)]
    lines += [_paragraph(paragraph, address) for paragraph in page["lead"]]
    for part in page["parts"]:
        lines.append(f"<h2>{escape(part['heading'])}</h2>")
        lines += [_paragraph(paragraph, address) for paragraph in part["paragraphs"]]
    if page["sources"]:
        lines.append(f"<h2>Sources analyzed ({counted(page['sources'])})</h2>")
        lines.append(f"<ol>{''.join(_source(source) for source in page['sources'])}</ol>")
    if page["methodology"]:
        lines += ["<h2>Editorial methodology</h2>", _paragraph(page["methodology"], address)]
    about = f'<a href="{escape(site.url)}{AUTHOR_PATH}">About the desk</a>.'
    lines.append(f"<p><em>{escape(page['disclosure'])} {about}</em></p>")
    return "\n".join(lines)


def _item(edition: Edition, *, site: Site) -> FeedItem:
    page = read_page(edition)
    return FeedItem(
        url=f"{site.url}{article_path(edition.slug)}",
        title=_printable(edition.headline),
        summary=_printable(edition.standfirst),
        content_html=_printable(content_html(page, site=site)),
        published_at=edition.published_at,
        updated_at=datetime.fromisoformat(page["revised_at"] or page["published_at"]),
        author=page["author"],
        tags=tuple(_printable(tag) for tag in edition.tags),
    )


def _printable(text: str) -> str:
    return _UNPRINTABLE.sub("", text)


def _paragraph(sentences: Iterable[PageSentence], address: str) -> str:
    return f"<p>{' '.join(_sentence(sentence, address) for sentence in sentences)}</p>"


def _sentence(sentence: PageSentence, address: str) -> str:
    notes = "".join(_note(mark, address) for mark in (*sentence["marks"], *sentence["figures"]))
    return f"{escape(sentence['text'])}{notes}"


def _note(mark: Mark, address: str) -> str:
    return f'<sup><a href="{escape(address)}#{mark["target"]}">{escape(mark["label"])}</a></sup>'


def _source(source: PageSource) -> str:
    title = escape(source["title"])
    if source["url"]:
        title = f'<a href="{escape(source["url"])}" rel="nofollow noopener">{title}</a>'
    quotes = "".join(
        f"<blockquote><p>{escape(quote['text'])}</p></blockquote>" for quote in source["quotes"]
    )
    day = source["published_at"][:10]
    return f"<li>{escape(source['outlet'])}: {title}, {day}{quotes}</li>"
