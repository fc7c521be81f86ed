"""The article on a web page: its text, who wrote it, when, under which licence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from importlib import import_module
from itertools import islice

from lxml import etree
from lxml import html as lxml_html

from wokhei.domain.document import Quality
from wokhei.ingest.dates import parse_date
from wokhei.ingest.encoding import decode
from wokhei.ingest.furniture import without_furniture
from wokhei.ingest.quality import asks_to_pay, quality_of
from wokhei.text.markup import is_hiding
from wokhei.text.normalise import one_line, paragraphs

EXTRACTOR = "trafilatura/3"
MAX_PAGE = 3_000_000  # characters; of 216 pages measured the largest has 2.6 M
MAX_TAGS = 30_000  # of those pages the richest has 4,500; the extractor takes 10 s for 300,000
PART, PARAGRAPHS = 300, 2  # characters and paragraphs at least, in each part of a cut article
LONGER = 1.25  # times as long as without its other parts, for an article to have been cut
_ARTICLE = re.compile(r"article|body|story|content|text", re.IGNORECASE)
_NO_ARTICLE = re.compile(r"comment|teaser|related|footer|policy|legal|live|card", re.IGNORECASE)
MAX_HEADINGS = 3  # of the first order; more are no headlines
_EARLIEST = "1995-01-01"
_PUBLISHED = (
    "article:published_time",
    "og:published_time",
    "datepublished",
    "date",
    "dc.date",
    "dc.date.issued",
    "dcterms.date",
    "parsely-pub-date",
    "sailthru.date",
)
_JSON_LD_DATE = re.compile(r'"datePublished"\s*:\s*"([^"]{8,40})"')
LONGEST_SHEET = 100_000  # characters of a page's own style sheets looked at
_AT_RULE = re.compile(
    r"@(?:media|supports)[^{}]{0,200}\{(?:[^{}]{0,2000}\{[^{}]{0,2000}\}){0,60}\s*\}"
)
_RULE = re.compile(r"([.#][\w-]{1,60}(?:\s*,\s*[.#][\w-]{1,60}){0,20})\s*\{([^{}]{0,2000})\}")
_NAME = re.compile(r"[.#][\w-]{1,60}")
_FADES = re.compile(
    r"opacity|transition|animation|height|width", re.IGNORECASE
)  # shown by a script
_LOCKED = re.compile(r'"isAccessibleForFree"\s*:\s*"?false', re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Extraction:
    """What a page says, without its furniture. `text` is empty where no article was found."""

    text: str
    title: str
    author: str
    published_at: datetime | None  # None: the page gives no readable date
    language: str
    licence: str
    quality: Quality


def extract(
    body: bytes, *, url: str, content_type: str, now: datetime, article: bool = True
) -> Extraction:
    """The article on the page; never fails.

    Args:
        body: The page as fetched.
        url: Where it came from.
        content_type: As the server said; its charset is used.
        now: When it was read; dates after it become it.
        article: Whether the page is one; False for terms, licences and what else is watched.
    """
    page = _bounded(decode(body, content_type=content_type))
    tree = _tree(page)
    if tree is None:
        return _nothing()
    _hide(tree)
    facts = _facts(tree, page, now=now)
    leads = [_longest(part) for parts in _parts(tree) for part in parts]
    found = _article(tree, url=url, now=now)
    if found and not all(lead in " ".join(found["text"].split()) for lead in leads):
        joined = _joined(page, url=url, now=now)
        if joined and len(joined["text"]) > LONGER * len(found["text"]):
            found = joined
    if found is None:
        return Extraction("", facts.title, "", facts.published_at, facts.language, "", Quality.THIN)
    title = one_line(facts.title or found["title"], limit=1000)
    parts = paragraphs(found["text"].replace("\n", "\n\n")).split("\n\n")
    asked = article and asks_to_pay(parts)
    parts = without_furniture(
        parts,
        title=one_line(found["title"] or title),
        headings=facts.headings,
        article=article,
    )
    text = "\n\n".join(parts)
    published_at = facts.published_at or parse_date(found["date"])
    return Extraction(
        text=text,
        title=one_line(found["title"], limit=1000) or title,
        author=one_line(found["author"].replace("; ", ", "), limit=300),
        published_at=min(published_at, now) if published_at else None,
        language=facts.language,
        licence=one_line(found["license"], limit=200),
        quality=Quality.PAYWALLED if asked else quality_of(text, locked=bool(_LOCKED.search(page))),
    )


@dataclass(frozen=True, slots=True)
class _Facts:
    title: str
    published_at: datetime | None
    language: str
    headings: tuple[str, ...]


def _bounded(page: str) -> str:
    """The page up to the limits on size and on tags."""
    page = page[:MAX_PAGE]
    if page.count("<") <= MAX_TAGS:
        return page
    cut = 0
    for _ in range(MAX_TAGS):
        cut = page.find("<", cut + 1)
    return page[:cut]


def _nothing() -> Extraction:
    return Extraction("", "", "", None, "und", "", Quality.THIN)


def _tree(page: str) -> etree._Element | None:
    # trafilatura takes trees of this class only; the options are its own.
    parser = lxml_html.HTMLParser(
        collect_ids=False,
        default_doctype=False,
        encoding="utf-8",
        remove_comments=True,
        remove_pis=True,
    )
    try:
        return lxml_html.fromstring(page.replace("\0", "").encode("utf-8", "ignore"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return None


def _hide(tree: etree._Element) -> None:
    """Take out what a reader of the page does not see, by its own style or the page's."""
    names = _hidden_names(tree)
    for element in tree.xpath("//*[@hidden or @style or @class or @id]"):
        classes = (element.get("class") or "").split()
        named = any(f".{one}" in names for one in classes) or f"#{element.get('id')}" in names
        hidden = named or "hidden" in element.attrib or is_hiding(element.get("style") or "")
        parent = element.getparent()
        if hidden and parent is not None and element.tag not in ("body", "main", "article"):
            tail = element.tail
            element.clear()
            element.tail = tail


def _joined(page: str, *, url: str, now: datetime) -> dict[str, str] | None:
    """The article of a page after its parts are put together: one of them was taken for it."""
    tree = _tree(page)
    if tree is None:
        return None
    _hide(tree)
    for first, *others in _parts(tree):
        for other in others:
            first.extend(list(other))
    return _article(tree, url=url, now=now)


def _parts(tree: etree._Element) -> list[list[etree._Element]]:
    """The containers of one class, side by side, that an article may be cut into."""
    parts: dict[tuple[str, str, etree._Element], list[etree._Element]] = {}
    for element in tree.iter("div", "section"):
        name = element.get("class", "")
        stem = next(islice(element.iterancestors(), 1, None), None)
        if stem is None or not _ARTICLE.search(name) or _NO_ARTICLE.search(name):
            continue
        lengths = [len(_said(paragraph)) for paragraph in element.iterchildren("p")]
        if len(lengths) >= PARAGRAPHS and sum(lengths) >= PART:
            parts.setdefault((str(element.tag), name, stem), []).append(element)
    return [found for found in parts.values() if len(found) > 1]


def _longest(part: etree._Element) -> str:
    return max(map(_said, part.iterchildren("p")), key=len)


def _said(element: etree._Element) -> str:
    return " ".join("".join(map(str, element.itertext())).split())


def _hidden_names(tree: etree._Element) -> frozenset[str]:
    """The classes and ids that the page's own style sheet hides, where it names them alone."""
    sheet = " ".join(one.text or "" for one in tree.iter("style"))[:LONGEST_SHEET]
    return frozenset(
        name
        for selectors, style in _RULE.findall(_AT_RULE.sub("", sheet))
        if is_hiding(style) and not _FADES.search(style)
        for name in map(str.strip, selectors.split(","))
        if _NAME.fullmatch(name)
    )


def _facts(tree: etree._Element, page: str, *, now: datetime) -> _Facts:
    stated: dict[str, str] = {}
    for meta in tree.iter("meta"):
        name = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").lower()
        stated.setdefault(name, meta.get("content") or "")
    dates = [stated.get(name, "") for name in _PUBLISHED]
    match = _JSON_LD_DATE.search(page)
    if match:
        dates.insert(1, match[1])
    published_at = next((found for date in dates if (found := parse_date(date))), None)
    title = stated.get("og:title") or tree.findtext(".//title") or ""
    root = tree if tree.tag == "html" else tree.find(".//html")
    language = (root.get("lang") if root is not None else None) or stated.get("og:locale") or "und"
    return _Facts(
        title=one_line(title, limit=1000),
        published_at=min(published_at, now) if published_at else None,
        language=one_line(language, limit=35).replace("_", "-"),
        headings=tuple(
            one_line("".join(map(str, heading.itertext())), limit=1000)
            for heading in islice(tree.iter("h1"), MAX_HEADINGS)
        ),
    )


def _article(tree: etree._Element, *, url: str, now: datetime) -> dict[str, str] | None:
    trafilatura = import_module("trafilatura")  # 0.6 s to import, and most runs need no page
    try:
        found = trafilatura.bare_extraction(
            tree,
            url=url,
            include_comments=False,
            include_tables=True,
            with_metadata=True,
            date_extraction_params={
                "original_date": True,
                "extensive_search": False,
                "min_date": _EARLIEST,
                "max_date": now.date().isoformat(),
            },
        )
    except Exception:  # noqa: BLE001 - a library fed with outside input: whatever it raises is "nothing"
        return None
    if found is None or not found.text:
        return None
    names = ("text", "title", "author", "date", "license")
    return {name: getattr(found, name, None) or "" for name in names}
