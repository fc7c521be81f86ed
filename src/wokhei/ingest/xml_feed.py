"""RSS 0.9x to 2.0, RSS 1.0 and Atom, read from a tree in one pass.

References:
    RFC 4287 (Atom); RSS 2.0, https://www.rssboard.org/rss-specification; RSS 1.0,
    https://web.resource.org/rss/1.0/spec
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from html import escape

from lxml import etree

from wokhei.ingest.dates import parse_date
from wokhei.ingest.raw import RawEntry, RawFeed

MAX_ENTRIES = 1000  # the longest real feed seen has 500
MAX_FIELD = 500_000  # characters
_ROOTS = frozenset({"rss", "rdf", "feed", "channel"})
_NAMESPACES = {  # as `_plain_namespace` spells them
    "purl.org/dc/elements/1.1": "dc:",
    "purl.org/dc/elements/1.0": "dc:",
    "purl.org/dc/terms": "dcterms:",
    "purl.org/rss/1.0/modules/content": "content:",
    "search.yahoo.com/mrss": "media:",
    "www.itunes.com/dtds/podcast-1.0.dtd": "itunes:",
    "backend.userland.com/creativecommonsrssmodule": "cc:",
    "web.resource.org/cc": "cc:",
    "www.w3.org/1999/xhtml": "xhtml:",
    "www.w3.org/1999/02/22-rdf-syntax-ns": "",
    "www.w3.org/2005/atom": "",
    "purl.org/atom/ns": "",
    "purl.org/rss/1.0": "",
    "my.netscape.com/rdf/simple/0.9": "",
    "channel.netscape.com/rdf/simple/0.9": "",
    "backend.userland.com/rss2": "",
    "blogs.law.harvard.edu/tech/rss": "",
}
_PREFIXES = {
    "dc": "dc:",
    "dcterms": "dcterms:",
    "content": "content:",
    "media": "media:",
    "itunes": "itunes:",
    "xhtml": "xhtml:",
    "rdf": "",
    "atom": "",
    "rss": "",
}
_ABOUT = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_PUBLISHED = ("published", "pubdate", "issued", "dc:date", "dcterms:issued", "created")
_RIGHTS = ("cc:license", "license", "rights", "dc:rights", "dcterms:rights", "copyright")
_UPDATED = ("updated", "modified", "dcterms:modified", "dc:date")
_LEAVES = frozenset({"title", "link", "guid", "id", "pubdate", "published", "updated", "dc:date"})
_TEXTS = frozenset({"description", "summary", "content", "content:encoded", "author", "dc:creator"})
_HTML_NAME = re.compile("[A-Za-z][A-Za-z0-9-]*")
_MAILBOX = re.compile(r"^\s*[^\s@()]+@[^\s@()]+\s*\(([^()]+)\)\s*$")
_NAMED_MAILBOX = re.compile(r"^\s*([^<>@]+?)\s*<[^<>]*@[^<>]*>\s*$")


def read_tree(root: etree._Element, *, url: str, broken: bool = False) -> RawFeed | None:
    """The feed under that root; None when the root is no feed's.

    With `broken`, the tree was saved from what is no XML: an item may stand in one never closed.
    """
    reader = _Reader(root)
    if reader.name(root) not in _ROOTS:
        return None
    return reader.feed(root, url=url, broken=broken)


class _Reader:
    """Names elements without their namespaces and picks the fields the desk keeps."""

    def __init__(self, root: etree._Element) -> None:
        self._names: dict[object, str] = {}  # by tag
        own = _plain_namespace(_namespace(root))
        self._namespaces = {own: "", **_NAMESPACES, "": ""}

    def name(self, element: etree._Element) -> str:
        """Lower-case local name, with a short prefix for namespaces other than the feed's."""
        tag = element.tag
        if not isinstance(tag, str):
            return ""
        known = self._names.get(tag)
        if known is None:
            namespace, _, local = tag.lstrip("{").rpartition("}")
            prefix = self._namespaces.get(_plain_namespace(namespace), "?:")
            if prefix == "?:" and "/atom" in namespace.lower():
                prefix = ""
            if not namespace and ":" in local:  # a prefix nobody declared
                undeclared, _, local = local.partition(":")
                prefix = _PREFIXES.get(undeclared.lower(), "?:")
            known = self._names[tag] = prefix + local.lower()
        return known

    def children(self, element: etree._Element) -> dict[str, list[etree._Element]]:
        grouped: dict[str, list[etree._Element]] = {}
        known = self._names
        for child in element:
            name = known.get(child.tag) or self.name(child)  # asked of every element
            if name in grouped:
                grouped[name].append(child)
            else:
                grouped[name] = [child]
        return grouped

    def unnest(self, root: etree._Element) -> None:
        """Take fields out of others that hold none: those were never closed."""
        for element in list(root.iter()):
            if self.name(element) in _LEAVES:
                for child in reversed(element):
                    if self.name(child) in _LEAVES | _TEXTS:
                        element.addnext(child)

    def feed(self, root: etree._Element, *, url: str, broken: bool) -> RawFeed:
        if broken:
            self.unnest(root)
        channel = root
        for child in root:
            if self.name(child) == "channel":
                channel = child
                break
        fields = self.children(channel)
        author = self.author(fields)
        link = self.link(fields) or channel.get("HREF", "")
        if self.name(root) != "feed" and link.startswith(("http://", "https://")):
            url = link  # RSS has no base: what its items leave out is the site's
        items = self.newest(list(self.items(root, channel, broken=broken)))
        entries = [self.entry(item, author=author, url=url) for item in items]
        language = self.text(fields, ("language", "dc:language"))
        return RawFeed(
            title=self.title(fields)[0],
            link=link,
            language=language or channel.get(_LANG) or root.get(_LANG) or "",
            base=channel.base or url,
            entries=tuple(entries),
            ttl=self.text(fields, ("ttl",)),
            rights=self.text(fields, _RIGHTS),
        )

    def items(
        self, root: etree._Element, channel: etree._Element, *, broken: bool
    ) -> Iterator[etree._Element]:
        found = False
        parents = () if broken else (channel,) if channel is root else (channel, root)
        for parent in parents:
            for child in parent:
                if self.name(child) in {"item", "entry"}:
                    found = True
                    yield child
        if not found:
            for element in root.iter():
                if self.name(element) in {"item", "entry"}:
                    yield element

    def newest(self, items: list[etree._Element]) -> list[etree._Element]:
        """As many items as are read, from the end where the newest seem to be."""
        if len(items) <= MAX_ENTRIES:
            return items
        first, last = (
            parse_date(self.text(self.children(item), (*_PUBLISHED, *_UPDATED)))
            for item in (items[0], items[-1])
        )
        return items[-MAX_ENTRIES:] if first and last and first < last else items[:MAX_ENTRIES]

    def entry(self, item: etree._Element, *, author: str, url: str) -> RawEntry:
        fields = self.children(item)
        title, title_is_html = self.title(fields)
        identity = self.text(fields, ("guid", "id")) or item.get(_ABOUT) or ""
        link = self.link(fields)
        if not link and "guid" in fields:
            permanent = fields["guid"][0].get("isPermaLink", "true").strip().lower() != "false"
            link = identity if permanent and identity.startswith(("http://", "https://")) else ""
        link = link or item.get("HREF", "")  # of the Channel Definition Format
        summary_element, content_element = self.bodies(fields)
        content, content_is_html = self.content(content_element)
        summary, summary_is_html = self.content(summary_element)
        base_of = content_element if content_element is not None else summary_element
        base = (base_of if base_of is not None else item).base
        return RawEntry(
            id=identity,
            title=title,
            title_is_html=title_is_html,
            link=link,
            published=self.text(fields, _PUBLISHED),
            updated=self.text(fields, _UPDATED) or item.get("LASTMOD", ""),
            author=self.author(fields) or author,
            summary=summary,
            summary_is_html=summary_is_html,
            content=content,
            content_is_html=content_is_html,
            base=base or url,
        )

    def bodies(
        self, fields: dict[str, list[etree._Element]]
    ) -> tuple[etree._Element | None, etree._Element | None]:
        """The elements that hold the summary and the content."""
        content = self.first(
            fields, ("content:encoded", "content", "xhtml:body", "fullitem", "body")
        )
        named = [name for name in fields if name in {"summary", "description"}]
        if content is None and len(named) == 2:  # two texts: the second is the fuller one
            return self.first(fields, (named[0],)), self.first(fields, (named[1],))
        summary = self.first(
            fields,
            (
                *("summary", "description", "dc:description", "media:description"),
                *("itunes:summary", "itunes:subtitle", "abstract"),
            ),
        )
        if summary is None:
            summary = self.first(self.media(fields), ("media:description",))
        return summary, content

    def media(self, fields: dict[str, list[etree._Element]]) -> dict[str, list[etree._Element]]:
        groups = fields.get("media:group") or fields.get("media:content") or []
        return self.children(groups[0]) if groups else {}

    def first(
        self, fields: dict[str, list[etree._Element]], names: tuple[str, ...]
    ) -> etree._Element | None:
        """The first element of the first name that is there with something in it."""
        for name in names:
            if name in fields:
                for element in fields[name]:
                    text = element.text
                    if (text and not text.isspace()) or len(element):
                        return element
        return None

    def text(self, fields: dict[str, list[etree._Element]], names: tuple[str, ...]) -> str:
        element = self.first(fields, names)
        return _text(element).strip()[:MAX_FIELD] if element is not None else ""

    def title(self, fields: dict[str, list[etree._Element]]) -> tuple[str, bool | None]:
        element = self.first(fields, ("title", "dc:title", "media:title"))
        if element is None:
            return "", None
        kind = element.get("type", "").lower()
        text, is_html = self.content(element)
        if len(element) or kind:
            return text, is_html
        return text, None

    def content(self, element: etree._Element | None) -> tuple[str, bool]:
        """What the element holds, and whether it is HTML."""
        if element is None:
            return "", True
        kind = element.get("type", "").strip().lower()
        mode = element.get("mode", "").strip().lower()
        if kind.endswith("html") and kind != "xhtml" and len(element) == 1 and not len(element[0]):
            element = element[0]  # a needless element around what is escaped
        if len(element) or kind in {"xhtml", "application/xhtml+xml"} or mode == "xml":
            return _inner(element)[:MAX_FIELD], True
        text = (element.text or "").strip()[:MAX_FIELD]
        encoded = kind and "/" in kind and not kind.startswith("text/") and "xml" not in kind
        if mode == "base64" or (encoded and not mode):
            text = _base64(text)
        return text, kind not in {"text", "text/plain"}

    def link(self, fields: dict[str, list[etree._Element]]) -> str:
        best, rank = "", 9
        for element in fields.get("link", ()):
            href = (element.get("href") or element.text or "").strip()
            relation = element.get("rel", "alternate").strip().lower()
            plain = (element.get("type") or "text/html").lower() in {
                "text/html",
                "application/xhtml+xml",
            }
            order = (0 if plain else 1) if relation == "alternate" else 2
            if relation in {
                "self",
                "edit",
                "enclosure",
                "replies",
                "hub",
                "next",
                "related",
                "via",
            }:
                order = 3 if relation == "related" else 9
            if href and order < rank:
                best, rank = href, order
        return best[:8000]

    def author(self, fields: dict[str, list[etree._Element]]) -> str:
        names: list[str] = []
        for key in (
            "author",
            "dc:creator",
            "dc:author",
            "managingeditor",
            "itunes:author",
            "dc:contributor",
        ):
            for element in fields.get(key, ()):
                parts = self.children(element)
                name = self.text(parts, ("name",)) or self.text(parts, ("email",))
                name = name or " ".join(_text(element).split())
                match = _MAILBOX.match(name[:500]) or _NAMED_MAILBOX.match(name[:500])
                name = match[1].strip() if match else name
                if name and name not in names:
                    names.append(name)
            if names:
                break
        return ", ".join(names[:20])


def _namespace(element: etree._Element) -> str:
    return str(element.tag).lstrip("{").rpartition("}")[0]


def _plain_namespace(namespace: str) -> str:
    """The namespace without what feeds get wrong in it: scheme, case, the end."""
    return namespace.lower().partition("://")[2].rstrip("/#") or namespace


def _text(element: etree._Element) -> str:
    return "".join(map(str, element.itertext())) if len(element) else element.text or ""


def _inner(element: etree._Element) -> str:
    """The children of the element as HTML, namespaces taken off."""
    for part in element.iter():
        if isinstance(part.tag, str) and ("}" in part.tag or ":" in part.tag):
            local = part.tag.rpartition("}")[2].rpartition(":")[2]
            part.tag = local if _HTML_NAME.fullmatch(local) else "span"
    etree.cleanup_namespaces(element)
    pieces = [escape(element.text or "", quote=False)]
    pieces.extend(etree.tostring(child, encoding="unicode", method="html") for child in element)
    return "".join(pieces).strip()


def _base64(text: str) -> str:
    """The text decoded; as it is where that gives no text."""
    try:
        return base64.b64decode("".join(text.split()), validate=True).decode("utf-8")
    except (binascii.Error, ValueError):
        return text
