"""Entries, pages and files become documents."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from wokhei.domain.document import DatePrecision, Document, Item, Quality, Role, document_id
from wokhei.domain.fetch import Entry, Feed, Fetched
from wokhei.domain.source import Source, SourceKind
from wokhei.domain.span import digest, sha256
from wokhei.ingest.dates import stated_date
from wokhei.ingest.encoding import decode
from wokhei.ingest.extraction import EXTRACTOR as PAGE_EXTRACTOR
from wokhei.ingest.extraction import Extraction, extract
from wokhei.ingest.identity import keys, names
from wokhei.ingest.quality import quality_of
from wokhei.ingest.reading import seen
from wokhei.text.markup import plain
from wokhei.text.normalise import nfc, one_line
from wokhei.text.orders import speaks_to_a_machine

FEED_EXTRACTOR = "wokhei-feed/1"
FILE_EXTRACTOR = "wokhei-file/1"
MAX_TEXT = 400_000  # characters of one document; a long report has 300,000
LONGEST_TITLE = 25  # words of a first line that may be a title
# What a manifest may call a role; what is not here is told from the document itself.
_ROLES = {
    Role.PRIMARY: frozenset(
        """primary|primary source|original|official|licence|license|law|act|bill|regulation|statute
        |ruling|judgment|judgement|decision|order|filing|paper|study|preprint|statement
        |press release|announcement|notice|policy|minutes|transcript|standard|specification
        |definition|contract|agreement|letter""".replace("\n        ", "").split("|")
    ),
    Role.OPINION: frozenset("opinion comment commentary editorial column op-ed blog".split()),  # noqa: SIM905
    Role.DATA: frozenset("data dataset statistics survey table register".split()),  # noqa: SIM905
    Role.BACKGROUND: frozenset(("background", "earlier coverage", "explainer", "encyclopaedia")),
}
_HEADING = re.compile(r"^\s{0,3}#{1,6}\s+(.+?)\s*#*\s*$", re.MULTILINE)


def documents(
    feed: Feed,
    *,
    source: Source,
    fetched: Fetched,
    now: datetime,
    known: Iterable[Document | Item] = (),
    identities: Iterable[str] | None = None,
) -> list[Document]:
    """The entries of a feed as document versions, in the feed's order.

    Args:
        feed: What was read.
        source: Whose feed it is.
        fetched: The answer it was read from.
        now: An entry without a date counts as published then.
        known: The latest versions of this source's documents; an entry that is one of them under
            another id, address or title becomes a new version of it. One without a date keeps the
            date it had.
        identities: The entries' keys where they have been found already; None: they are found here.
    """
    known = list(known)
    known_by_key = {document.key: document for document in known}
    raw_sha256 = sha256(fetched.body)
    found: dict[str, Document] = {}
    if identities is None:
        identities = keys(feed.entries, source_id=source.id, known=names(known))
    for entry, key in zip(feed.entries, identities, strict=True):
        before = known_by_key.get(key)
        stated_at = entry.published_at or entry.updated_at
        published_at = stated_at or (before.published_at if before else now)
        document = _document(
            entry,
            key=key,
            source=source,
            raw_sha256=raw_sha256,
            published_at=min(published_at, now),
            now=now,
            language=feed.language or source.language,
        )
        if document is not None:
            found.setdefault(document.id, document)
    return list(found.values())


def page_document(
    fetched: Fetched, *, of: Document, now: datetime, read: Callable[..., Extraction] = extract
) -> Document | None:
    """A new version of an item with the text of its page; None when that gives no more text.

    `read` takes the article out of the page as `extract` does.
    """
    if not fetched.body:
        return None
    content_type = fetched.headers.get("content-type", "")
    page = read(fetched.body, url=fetched.final_url, content_type=content_type, now=now)
    text = _joined(of.title, page.text)
    if len(text) <= len(of.text):
        return None
    stated = page.language if page.language != "und" else of.language
    return replace(
        of,
        id=document_id(key=of.key, title=of.title, text=text),
        url=fetched.final_url or of.url,
        text=text,
        fetched_at=now,
        raw_sha256=sha256(fetched.body),
        extractor=PAGE_EXTRACTOR,
        author=of.author or page.author,
        language=stated,
        licence=of.licence or page.licence,
        quality=page.quality,
    )


def plain_document(data: bytes, *, name: str, meta: Mapping[str, str], now: datetime) -> Document:
    """A file of a dossier folder as a document.

    The text of a `.txt` or `.md` file is the file's own, with newlines and NFC put in order, so
    that offsets can be checked against the file. HTML is read as a page.

    Args:
        data: The file.
        name: Its name; the document's key comes from it.
        meta: May give `title`, `url`, `publisher`, `author`, `date`, `language`, `licence`, `desk`,
            `family` and `role`.
        now: When it was read; its date where `meta` gives none.
    """
    url = meta.get("url", "")
    title, author, language = (
        meta.get("title", ""),
        meta.get("author", ""),
        meta.get("language", ""),
    )
    licence = meta.get("licence", "")
    stated = stated_date(meta.get("date", ""))
    published_at, dated_to = stated or (None, DatePrecision.UNKNOWN)
    if name.lower().endswith((".html", ".htm", ".xhtml")):
        page = extract(data, url=url, content_type="", now=now, article=False)
        title = title or page.title
        text = _joined(one_line(title), page.text) or plain(decode(data))
        author, licence = author or page.author, licence or page.licence
        language = language or page.language
        if published_at is None and page.published_at is not None:
            published_at, dated_to = page.published_at, DatePrecision.DAY
    else:
        text = nfc(decode(data))
        title = title or _first_heading(text)
    title = one_line(html.unescape(title) if "&" in title else title, limit=1000) or name
    key = digest("file", name)
    if speaks_to_a_machine(title, in_list=True):
        title = name
    publisher = one_line(meta.get("publisher", ""), limit=200)
    if not publisher or speaks_to_a_machine(publisher):
        publisher = name
    return Document(
        id=document_id(key=key, title=title, text=text),
        key=key,
        source_id=digest("publisher", publisher, size=8),
        source_name=publisher,
        family=meta.get("family") or publisher.lower(),
        desk=meta.get("desk", ""),
        url=url,
        title=title,
        text=text,
        published_at=min(published_at, now) if published_at else now,
        dated_to=dated_to,
        fetched_at=now,
        raw_sha256=sha256(data),
        extractor=FILE_EXTRACTOR,
        author=author,
        language=language or "und",
        licence=licence,
        quality=Quality.FULL,
        role=_role(meta.get("role", "")),
    )


def _document(
    entry: Entry,
    *,
    key: str,
    source: Source,
    raw_sha256: str,
    published_at: datetime,
    now: datetime,
    language: str,
) -> Document | None:
    body = entry.text or seen(entry.summary_html, entry.content_html)
    title = entry.title or one_line(body, limit=120)
    text = _joined(title, body)
    if not text:
        return None
    return Document(
        id=document_id(key=key, title=title, text=text),
        key=key,
        source_id=source.id,
        source_name=source.name,
        family=source.family,
        desk=source.desk,
        url=entry.link or source.site_url,
        title=title,
        text=text,
        published_at=published_at,
        fetched_at=now,
        raw_sha256=raw_sha256,
        extractor=PAGE_EXTRACTOR if source.kind is SourceKind.PAGE else FEED_EXTRACTOR,
        author=entry.author,
        language=language or "und",
        quality=quality_of(body),
        role=Role.PRIMARY if source.kind is SourceKind.PAGE else Role.REPORT,
    )


def _joined(title: str, body: str) -> str:
    """Title, blank line, body; the title once where the body begins with it."""
    body = body[:MAX_TEXT].strip()
    if not title or body == title:
        return body or title
    if body.startswith(title + "\n"):
        body = body[len(title) :].lstrip()
    return f"{title}\n\n{body}" if body else title


def _first_heading(text: str) -> str:
    heading = _HEADING.search(text[:20_000])
    if heading:
        return heading[1]
    first = next((line.strip() for line in text[:20_000].split("\n") if line.strip()), "")
    # A paragraph is no title; the file's name stands for one.
    is_prose = len(first.split()) > LONGEST_TITLE or first.endswith((".", ":", ";", ","))
    return "" if is_prose else first


def _role(name: str) -> Role:
    """The role that a word stands for; a report where it is none, which gathering looks at."""
    word = name.strip().casefold()
    return next((role for role, words in _ROLES.items() if word in words), Role.REPORT)
