"""JSON Feed 1.0 and 1.1.

References:
    https://www.jsonfeed.org/version/1.1/
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import cast

from wokhei.ingest.raw import RawEntry, RawFeed

MAX_ENTRIES = 1000
_DECODER = json.JSONDecoder(strict=False)  # tabs and line ends in strings do no harm
_HALF = re.compile("[\ud800-\udfff]")  # half a character, which JSON can say and text cannot hold
MAX_FIELD = 500_000  # characters


def read_json(text: str, *, url: str) -> RawFeed | None:
    """The feed in that JSON text; None when it is no JSON Feed.

    Values of a wrong type count as absent.

    Examples:
        >>> feed = read_json('{"version": "1", "title": "T", "items": [{"id": 7}]}', url="")
        >>> feed.title, feed.entries[0].id
        ('T', '7')
    """
    try:
        data, _ = _DECODER.raw_decode(text)  # what a cache wrote behind it is no part of it
    except (ValueError, RecursionError):
        return None
    if not isinstance(data, dict) or not isinstance(data.get("items"), list):
        return None
    author = _author(data)
    items = [cast("Mapping[str, object]", item) for item in data["items"] if isinstance(item, dict)]
    return RawFeed(
        title=_text(data, "title"),
        link=_text(data, "home_page_url"),
        language=_text(data, "language"),
        base=url,
        entries=tuple(_entry(item, author=author, url=url) for item in items[:MAX_ENTRIES]),
    )


def _entry(item: Mapping[str, object], *, author: str, url: str) -> RawEntry:
    content_html = _text(item, "content_html")
    identity = _text(item, "id")
    link = _text(item, "url") or _text(item, "external_url")
    if not link and identity.startswith(("http://", "https://")):
        link = identity
    return RawEntry(
        id=identity,
        title=_text(item, "title"),
        title_is_html=False,
        link=link,
        published=_text(item, "date_published"),
        updated=_text(item, "date_modified"),
        author=_author(item) or author,
        summary=_text(item, "summary"),
        summary_is_html=False,
        content=content_html or _text(item, "content_text"),
        content_is_html=bool(content_html),
        base=url,
    )


def _text(data: Mapping[str, object], key: str) -> str:
    value = data.get(key)
    if isinstance(value, str):
        return _HALF.sub("", value.strip()[:MAX_FIELD])
    if key == "id" and isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    return ""


def _author(data: Mapping[str, object]) -> str:
    authors = data.get("authors")
    people = authors if isinstance(authors, list) else [data.get("author")]
    names = [_text(person, "name") for person in people[:20] if isinstance(person, dict)]
    return ", ".join(name for name in names if name)
