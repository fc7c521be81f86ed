"""Bytes to a feed: choose a reader, then clean what it found."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from html import escape
from itertools import pairwise

from lxml import etree

from wokhei.domain.fetch import Entry, Feed, Fetched
from wokhei.domain.source import SourceKind
from wokhei.ingest.dates import parse_date
from wokhei.ingest.discovery import MAX_HEAD, discover
from wokhei.ingest.encoding import decode
from wokhei.ingest.extraction import extract
from wokhei.ingest.hygiene import SEARCHED, begin_at_root, quote_attributes, repair, without_doctype
from wokhei.ingest.json_feed import read_json
from wokhei.ingest.raw import RawEntry, RawFeed
from wokhei.ingest.sitemap import read_sitemap
from wokhei.ingest.urls import resolve
from wokhei.ingest.xml_feed import read_tree
from wokhei.text.markup import plain, sanitise, shown
from wokhei.text.normalise import one_line, paragraphs

MAX_BODY = 10_485_760  # bytes, as the client's cap
MAX_TITLE = 1000  # characters
MAX_AUTHOR = 300
MAX_ENTRIES = 1000
MAX_TTL = 7 * 24 * 60  # minutes
_ITEMS = re.compile(  # without anything around them
    r"\s*(?:<!--(?:(?!-->).)*-->\s*)*<(?:item|entry)[\s>]", re.IGNORECASE | re.DOTALL
)
_ITEM = re.compile(  # one that begins outside of CDATA and comments
    r"<!\[CDATA\[.*?(?:\]\]>|$)|<!--.*?(?:-->|$)|(<(?:[\w-]{1,40}:)?(?:item|entry)[\s>])",
    re.IGNORECASE | re.DOTALL,
)
_TAG = re.compile(r"<[a-zA-Z][^<>]{0,10000}>")
_DIGITS = re.compile("[0-9]{1,9}")

Tolerant = Callable[[bytes, str], RawFeed]


def read(
    body: bytes,
    *,
    url: str,
    content_type: str,
    kind: SourceKind,
    now: datetime,
    tolerant: Tolerant | None = None,
) -> Feed:
    """What the bytes say, as a feed; never fails.

    A well-formed feed is read here; one that cannot be repaired without guessing goes to
    `tolerant`, a parser that guesses. A watched page is a feed of one entry.

    Args:
        body: What was fetched, decoded from its content coding.
        url: Where it came from; relative links are relative to it.
        content_type: As the server said; only its charset is used.
        kind: What is expected to stand there.
        now: When it was read; dates after it become it.
        tolerant: Takes UTF-8 bytes and the URL.

    Examples:
        >>> from datetime import UTC
        >>> rss = b"<rss><channel><item><title>R & D</title></item></channel></rss>"
        >>> feed = read(
        ...     rss,
        ...     url="https://one.example/feed",
        ...     content_type="",
        ...     kind=SourceKind.FEED,
        ...     now=datetime(2025, 5, 15, tzinfo=UTC),
        ... )
        >>> feed.entries[0].title
        'R & D'
    """
    if not body.strip():
        return _unreadable("the answer is empty")
    if len(body) > MAX_BODY:
        return _unreadable(f"the answer has {len(body)} bytes, more than the {MAX_BODY} allowed")
    if kind is SourceKind.PAGE:
        return _page(body, url=url, content_type=content_type, now=now)
    text = decode(body, content_type=content_type)
    raw = _read_text(text, url=url, tolerant=tolerant)
    feed = clean(raw, url=url, now=now)
    if feed.readable or "<link" not in text[:MAX_HEAD].lower():
        return feed
    named = tuple(
        link for link in discover(body, url=url, content_type=content_type) if link != url
    )
    return replace(feed, alternates=named)


def read_answer(
    fetched: Fetched, *, kind: SourceKind, now: datetime, tolerant: Tolerant | None = None
) -> Feed:
    """What the body of an answer says, as `read` does."""
    return read(
        fetched.body,
        url=fetched.final_url,
        content_type=fetched.headers.get("content-type", ""),
        kind=kind,
        now=now,
        tolerant=tolerant,
    )


def clean(raw: RawFeed, *, url: str, now: datetime) -> Feed:
    """What was found: text plain, links absolute and http(s), dates read and not after `now`."""
    base = resolve(raw.base, base=url) or url
    entries = (_entry(entry, base=base, now=now) for entry in raw.entries[:MAX_ENTRIES])
    return Feed(
        title=_line(raw.title, is_html=None, limit=MAX_TITLE),
        link=resolve(raw.link, base=base),
        language=one_line(raw.language, limit=35),
        entries=tuple(entries),
        problems=tuple(one_line(problem, limit=500) for problem in raw.problems),
        readable=raw.readable,
        kind=SourceKind(raw.kind),
        rights=_line(raw.rights, is_html=None, limit=MAX_AUTHOR),
        ttl=min(int(raw.ttl), MAX_TTL) if _DIGITS.fullmatch(raw.ttl) else 0,
    )


def _read_text(text: str, *, url: str, tolerant: Tolerant | None) -> RawFeed:
    start = text.lstrip("\ufeff \t\r\n")
    if start.startswith("{"):
        return read_json(start, url=url) or _raw_unreadable("this JSON is no JSON Feed")
    xml, declared = without_doctype(begin_at_root(text))
    if _ITEMS.match(xml, 0, SEARCHED):
        xml = f"<channel>{xml}</channel>"
    problems = ("entity declarations refused",) if declared else ()
    root, problem = _parse(xml)
    if root is None:
        problems = (*problems, problem)
        root, _ = _parse(repair(xml))
    if root is not None:
        raw = _of_tree(root, url=url)
        if raw is not None:
            return _with(raw, problems)
        name = etree.QName(root).localname
        if name.lower() != "html":
            return _raw_unreadable(f"the root element is <{name[:40]}>, which is no feed's")
    if "<html" in start[:2000].lower() or start[:14].lower() == "<!doctype html":
        return _raw_unreadable("this is an HTML page, not a feed")
    if "<" not in xml[:65_536]:
        return _raw_unreadable("this is no feed: it holds no markup")
    return _guessed(xml, url=url, tolerant=tolerant, problems=problems)


def _of_tree(root: etree._Element, *, url: str, broken: bool = False) -> RawFeed | None:
    return read_sitemap(root, url=url) or read_tree(root, url=url, broken=broken)


def _guessed(
    xml: str, *, url: str, tolerant: Tolerant | None, problems: tuple[str, ...]
) -> RawFeed:
    """Read what is not XML: by what a recovering parser saves, else by the tolerant parser."""
    repaired = quote_attributes(repair(xml))
    root, _ = _parse(repaired, recover=True)
    saved = None if root is None else _of_tree(root, url=url, broken=True)
    if saved is not None:
        saved = _fuller(saved, repaired, url=url)
    if saved is not None and saved.entries:
        return _with(saved, problems)
    if tolerant is not None:
        guessed = tolerant(repaired.encode("utf-8", "ignore"), url)
        if guessed.entries or saved is None:
            return _with(guessed, problems)
    if saved is None or not (saved.title or saved.link):
        return _raw_unreadable("this is no feed that can be read", *problems)
    return _with(saved, problems)


def _fuller(saved: RawFeed, xml: str, *, url: str) -> RawFeed:
    """The feed with its items read one by one, where a break in one hid others."""
    begin = [match.start() for match in _ITEM.finditer(xml) if match[1]][:MAX_ENTRIES]
    if len(saved.entries) >= len(begin):
        return saved
    pieces = (xml[start:end] for start, end in pairwise([*begin, len(xml)]))
    root_tag = _TAG.search(xml, 0, begin[0])
    tag = root_tag[0] if root_tag else "<channel>"
    url = saved.link if "feed" not in tag and saved.link.startswith("http") else url
    entries: list[RawEntry] = []
    for piece in pieces:
        root, _ = _parse(tag + piece, recover=True)
        found = None if root is None else read_tree(root, url=url, broken=True)
        entries.extend(found.entries[:1] if found else ())
    return replace(saved, entries=tuple(entries)) if len(entries) > len(saved.entries) else saved


def _parse(xml: str, *, recover: bool = False) -> tuple[etree._Element | None, str]:
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
        recover=recover,
        encoding="utf-8",
    )
    try:
        root = etree.fromstring(xml.encode("utf-8", "ignore"), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        return None, f"not well-formed: {getattr(error, 'msg', error)}"
    return root, ""


def _page(body: bytes, *, url: str, content_type: str, now: datetime) -> Feed:
    extraction = extract(body, url=url, content_type=content_type, now=now, article=False)
    if not extraction.text:
        return _unreadable("no text could be found on this page")
    content = "".join(
        f"<p>{escape(part, quote=False)}</p>" for part in extraction.text.split("\n\n")
    )
    entry = Entry(
        id=url,
        title=extraction.title or url,
        link=url,
        published_at=extraction.published_at,
        updated_at=None,
        author=extraction.author,
        summary_html="",
        content_html=content.replace("\n", "<br>"),
    )
    return Feed(
        title=extraction.title,
        link=url,
        language=extraction.language,
        entries=(entry,),
        kind=SourceKind.PAGE,
        rights=extraction.licence,
    )


def _entry(raw: RawEntry, *, base: str, now: datetime) -> Entry:
    base = resolve(raw.base, base=base) or base
    published_at, updated_at = _date(raw.published, now=now), _date(raw.updated, now=now)
    summary = _safe(raw.summary, is_html=raw.summary_is_html, base=base)
    content = (
        summary
        if (raw.content, raw.content_is_html) == (raw.summary, raw.summary_is_html)
        else _safe(raw.content, is_html=raw.content_is_html, base=base)
    )
    summary = summary or content
    return Entry(
        id=one_line(raw.id, limit=MAX_TITLE),
        title=_line(raw.title, is_html=raw.title_is_html, limit=MAX_TITLE),
        link=resolve(raw.link, base=base),
        published_at=published_at,
        updated_at=updated_at,
        author=_line(raw.author, is_html=None, limit=MAX_AUTHOR),
        summary_html=summary,
        content_html=content,
        text=seen(summary, content),
    )


def seen(summary_html: str, content_html: str) -> str:
    """What a reader sees of the content, or of the summary where that is the fuller one."""
    text = shown(content_html)
    if len(text) >= len(summary_html) or summary_html == content_html:
        return text
    return max(text, shown(summary_html), key=len)


def _line(text: str, *, is_html: bool | None, limit: int) -> str:
    """One line of plain text; where the format leaves it open, any markup is taken off."""
    if is_html is False or ("<" not in text and "&" not in text):
        return one_line(text, limit=limit)
    return one_line(plain(text[:100_000]), limit=limit)


def _safe(text: str, *, is_html: bool, base: str) -> str:
    if is_html:
        return sanitise(text, base=base)
    parts = (escape(part, quote=False) for part in paragraphs(text).split("\n\n"))
    return "".join(f"<p>{part}</p>" for part in parts if part).replace("\n", "<br>")


def _date(text: str, *, now: datetime) -> datetime | None:
    found = parse_date(text)
    return min(found, now) if found else None


def _with(raw: RawFeed, problems: tuple[str, ...]) -> RawFeed:
    return replace(raw, problems=(*problems, *raw.problems)) if problems else raw


def _raw_unreadable(*problems: str) -> RawFeed:
    return RawFeed(problems=problems, readable=False)


def _unreadable(problem: str) -> Feed:
    return Feed(title="", link="", language="", entries=(), problems=(problem,), readable=False)
