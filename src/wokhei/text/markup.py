"""Markup made safe to show, or taken off altogether."""

from __future__ import annotations

import html
import re
from functools import lru_cache
from typing import Any
from urllib.parse import urljoin, urlsplit

import nh3
from lxml import etree

from wokhei.text.normalise import paragraphs

MAX_MARKUP = 1_000_000  # characters read of one fragment; the longest article measured has 0.3 M
MAX_REFERENCES = 20_000  # nh3 is quadratic in these too: 200,000 ampersands take it 0.9 s
MAX_DEPTH = 200  # nh3 is quadratic in nesting: 200 KB of <div> took it 5 s


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


_TAGS = _names(
    "a abbr b blockquote br cite code dd del dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 "
    "h6 hr i img ins kbd li mark ol p pre q s samp small span strong sub sup table tbody td "
    "tfoot th thead tr u ul var wbr caption time ruby rt rp bdi bdo details summary"
)
_DROPPED_WITH_CONTENT = _names(
    "script style template noscript iframe noembed noframes title textarea select option button "
    "svg math xmp plaintext head"
)
_ATTRIBUTES = {
    "a": {"href", "title", "hreflang"},
    "abbr": {"title"},
    "bdo": {"dir"},
    "blockquote": {"cite"},
    "del": {"datetime", "cite"},
    "img": {"src", "alt", "title", "width", "height"},
    "ins": {"datetime", "cite"},
    "ol": {"start"},
    "q": {"cite"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan", "scope"},
    "time": {"datetime"},
}
_SCHEMES = {"http", "https", "mailto"}
_RULES: dict[str, Any] = {
    "tags": set(_TAGS),
    "clean_content_tags": set(_DROPPED_WITH_CONTENT),
    "attributes": _ATTRIBUTES,
    "url_schemes": _SCHEMES,
    "link_rel": "nofollow noopener noreferrer",
}
_CLEANER = nh3.Cleaner(**_RULES)
_LINKS = frozenset({"href", "src", "cite"})
# Elements that close themselves when their like begins do not nest by being repeated.
_NESTING = re.compile(
    r"<(/?)(?!(?:p|li|br|img|hr|td|th|tr|dd|dt|wbr|col|input|meta|link|option|source)\b)[a-zA-Z]"
)

_BLOCKS = _names(
    "address article aside blockquote body caption center dd details dialog dir div dl dt "
    "fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main menu nav ol p "
    "pre section summary table tbody td tfoot th thead tr ul"
)
_UNSEEN = _DROPPED_WITH_CONTENT | _names("audio video canvas datalist map rp")
_HIDING = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?:\.0*)?\s*(?:;|$)"
    r"|font-size\s*:\s*0(?:\.0*)?(?:[a-z%;\s]|$)|(?:left|top|right|text-indent)\s*:\s*-\d{3}"
    r"|(?<![\w-])color\s*:\s*transparent|clip\s*:\s*rect\(\s*0"
    r"|(?<![\w-])(?:max-)?(?:height|width)\s*:\s*0(?:px)?\s*(?:;|$)",
    re.IGNORECASE,
)
_COLOURS = re.compile(
    r"(?<![\w-])(color|background(?:-color)?)\s*:\s*(#\w{3,8}|[a-z]+|rgb\([^)]{5,20}\))",
    re.IGNORECASE,
)
# As nh3 writes it. An image nobody can see only tells who reads.
_PIXEL = re.compile(r'<img(?: [a-z]+="[^"]*")*? (?:width|height)="[012](?:px)?"[^>]*>')
_HINTS_OF_HIDING = ("hidden", "none", "opacity", "font-size", ":-", ": -")
_HIDDEN = re.compile(
    r"\bhidden\b|display\s*:\s*none|opacity\s*:\s*0|font-size\s*:\s*0"
    r"|(?:left|top|text-indent)\s*:\s*-\d{4}"
)
# Of what nh3 writes: names in lower case, values in double quotes.
_CLEAN_BLOCK = re.compile(
    r"</?(?:blockquote|caption|dd|details|div|dl|dt|figcaption|figure|h[1-6r]|li|ol|p|pre|summary"
    r"|table|tbody|td|tfoot|th|thead|tr|ul)(?: [a-z]+=\"[^\"]*\")*>"
)
_CLEAN_TAG = re.compile(r"</?[a-z][a-z0-9]*(?: [a-z]+=\"[^\"]*\")*>")
_FRAME = re.compile(r"</?iframe\b[^<>]*>")
_PLAIN_LINK = re.compile(r"https?://[\w.-]+(?:/[\w./%&=+~,;:@!?#-]*)?", re.ASCII)  # most are
_TAG = re.compile(r"<[a-zA-Z/!?]")


def sanitise(markup: str, *, base: str = "") -> str:
    """The markup with only harmless elements and attributes, links made absolute to `base`.

    Markup nested deeper than `MAX_DEPTH`, or with more than `MAX_REFERENCES` character references,
    comes back as its escaped text.

    Examples:
        >>> sanitise('<b onclick="x()">bold</b><script>alert(1)</script>')
        '<b>bold</b>'
    """
    markup = markup[:MAX_MARKUP]
    if "<" not in markup and "&" not in markup and ">" not in markup:
        return markup
    if "<iframe" in markup:
        markup = _closed(markup)
    deep = markup.count("<") > MAX_DEPTH and depth(markup) > MAX_DEPTH
    if deep or markup.count("&") > MAX_REFERENCES:
        return html.escape(plain(markup), quote=False)
    lower = markup.lower()
    if _may_hide(lower):
        markup = _without_hidden(markup)
        lower = markup.lower()

    clean = _CLEANER.clean(markup) if _all_absolute(lower) else _cleaner(base).clean(markup)
    return _PIXEL.sub("", clean) if "<img" in clean else clean


def _may_hide(lower: str) -> bool:
    """Whether an element of the markup may be hidden; a True too many only costs time."""
    if "hidden" not in lower and "style" not in lower:
        return False
    return any(hint in lower for hint in _HINTS_OF_HIDING) and _HIDDEN.search(lower) is not None


def _all_absolute(lower: str) -> bool:
    """Whether every link plainly begins with http; a False too many only costs time."""
    return (
        lower.count("href") == lower.count('href="http')
        and lower.count("src") - lower.count("srcset") == lower.count('src="http')
        and "cite=" not in lower
    )


@lru_cache(maxsize=16)  # bases: making one takes as long as using it, and a feed's items share one
def _cleaner(base: str) -> nh3.Cleaner:
    """A cleaner that makes links absolute: it is asked about every attribute, so it is slower."""

    def link(_element: str, attribute: str, value: str) -> str | None:
        return absolute(value, base=base) if attribute in _LINKS else value

    return nh3.Cleaner(attribute_filter=link, **_RULES)


def _closed(markup: str) -> str:
    """The markup without frames, if one is never closed: it would swallow all that follows."""
    if markup.count("<iframe") <= markup.count("</iframe"):
        return markup
    return _FRAME.sub("", markup)


def absolute(link: str, *, base: str = "") -> str | None:
    """The link resolved against `base`; None unless it is http, https or mailto.

    Examples:
        >>> absolute("/a", base="https://one.example/b/")
        'https://one.example/a'
        >>> absolute("javascript:alert(1)") is None
        True
    """
    if _PLAIN_LINK.fullmatch(link):
        return link
    link = re.sub(r"[\x00-\x1f\x7f]", "", link).strip()
    try:
        resolved = urljoin(base, link) if base else link
        parts = urlsplit(resolved)
    except ValueError:
        return None
    if parts.scheme.lower() not in _SCHEMES or (parts.scheme != "mailto" and not parts.netloc):
        return None
    return resolved


def depth(markup: str) -> int:
    """How deep elements that need closing nest, at most; a cheap upper bound.

    Examples:
        >>> depth("<div><b>x</b></div>")
        2
    """
    level = deepest = 0
    for closing in _NESTING.findall(markup):
        level += -1 if closing and level else 0 if closing else 1
        if level > deepest:
            deepest = level
    return deepest


def plain(markup: str) -> str:
    r"""The text a reader of the markup would see, paragraphs set apart by a blank line.

    Scripts, styles and hidden elements are left out. Text without a tag only has its character
    references resolved.

    Examples:
        >>> plain("<p>One<br>two</p><p hidden>no</p><ul><li>three &amp; four</li></ul>")
        'One\ntwo\n\nthree & four'
    """
    markup = markup[:MAX_MARKUP]
    if not _TAG.search(markup):
        return paragraphs(html.unescape(markup) if "&" in markup else markup)
    root = _tree(markup)
    if root is None:
        return ""
    pieces: list[str] = []
    _gather(root, pieces)
    return paragraphs("".join(pieces))


def _tree(markup: str) -> etree._Element | None:
    parser = etree.HTMLParser(recover=True, no_network=True, remove_pis=True, encoding="utf-8")
    data = b"<body><div>" + markup.replace("\0", "").encode("utf-8", "ignore") + b"</div></body>"
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        return None


def shown(clean: str) -> str:
    r"""The text of markup that `sanitise` returned; ten times as fast as `plain`.

    Examples:
        >>> shown("<p>One &amp;<br>two</p><p>three</p>")
        'One &\ntwo\n\nthree'
    """
    if "<" in clean:
        clean = clean.replace("\n", " ").replace("\r", " ")
        clean = _CLEAN_BLOCK.sub("\n\n", clean)
        clean = _CLEAN_TAG.sub("", clean.replace("<br>", "\n"))
    return paragraphs(html.unescape(clean) if "&" in clean else clean)


def _without_hidden(markup: str) -> str:
    """The markup without the elements that a reader would not see."""
    root = _tree(markup)
    if root is None:
        return ""
    for element in [one for one in root.iter() if isinstance(one.tag, str) and _hidden(one)]:
        tail = element.tail
        element.clear()
        element.tail = tail
    return str(etree.tostring(root, encoding="unicode", method="html"))


def _gather(root: etree._Element, pieces: list[str]) -> None:
    """Collect the text of the tree in reading order, with newlines where blocks begin and end."""
    unseen: etree._Element | None = None
    preformatted = 0
    for event, element in etree.iterwalk(root, events=("start", "end", "comment")):
        tag = element.tag
        if event == "start" and unseen is None:
            if tag in _UNSEEN or _hidden(element):
                unseen = element
                continue
            if tag == "br":
                pieces.append("\n")
            elif tag in _BLOCKS:
                pieces.append("\n\n")
            preformatted += tag == "pre"
            if element.text:
                pieces.append(element.text if preformatted else _spaced(element.text))
            continue
        if event == "start":
            continue
        if unseen is element:
            unseen = None
        elif unseen is not None:
            continue
        elif event == "end":
            preformatted -= tag == "pre"
            if tag in _BLOCKS:
                pieces.append("\n\n")
            elif tag == "q":
                pieces.append("")
        if element.tail and element is not root:
            pieces.append(element.tail if preformatted else _spaced(element.tail))


def _spaced(text: str) -> str:
    """Whitespace of running text as single spaces; a newline in it is no line break."""
    if "\n" not in text and "\r" not in text:
        return text
    return re.sub(r"[\r\n]+", " ", text)


def is_hiding(style: str) -> bool:
    """Whether a style keeps an element from the eyes of a reader.

    Examples:
        >>> is_hiding("color:#fff; background:#FFF"), is_hiding("color:#fff; background:#000")
        (True, False)
    """
    style = style[:2000]
    if _HIDING.search(style):
        return True
    colours = {name[:5].lower(): value.lower() for name, value in _COLOURS.findall(style)}
    return "color" in colours and colours["color"] == colours.get("backg")


def _hidden(element: etree._Element) -> bool:
    attributes = element.attrib
    if not attributes:
        return False
    if "hidden" in attributes or attributes.get("aria-hidden") == "true":
        return True
    style = attributes.get("style")
    return bool(style) and is_hiding(str(style))
