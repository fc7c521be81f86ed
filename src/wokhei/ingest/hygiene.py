"""Making almost-XML parseable without changing what it says."""

from __future__ import annotations

import html.entities
import re

SEARCHED = 65_536  # characters before the root that may be junk
_ROOT = re.compile(
    r"<(?:\?xml\b|!doctype\s+(?!html\b)|(?:[\w.-]+:)?(?:rss|feed|rdf|channel|urlset|sitemapindex)\b)",
    re.IGNORECASE,
)
_DECLARATION = re.compile(r"\s*<\?xml\b[^>]{0,500}\?>\s*", re.IGNORECASE)
_ELEMENT = re.compile(r"<[a-zA-Z_]")
_DOCTYPE = re.compile(r"<!doctype\b", re.IGNORECASE)
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_REFERENCE = re.compile(
    r"<!\[CDATA\[.*?(?:\]\]>|$)|<!--.*?(?:-->|$)|<(?=[\s\d=<])|&(#?\w{1,32};)?", re.DOTALL
)
_NUMBER = re.compile(r"#(\d+|[xX][0-9a-fA-F]+);")
_UNQUOTED_TAG = re.compile(r"<!\[CDATA\[.*?(?:\]\]>|$)|<[a-zA-Z][^<>]*=[^<>\"'][^<>]*>", re.DOTALL)
_UNQUOTED = re.compile(r"(\s[\w:.-]+)=([^\s\"'<>/]+)(?=[\s/>])")
_BARE = {"&": "&amp;", "<": "&lt;"}
_XML_NAMES = frozenset({"amp;", "lt;", "gt;", "quot;", "apos;"})


def begin_at_root(text: str) -> str:
    r"""The text from its first sign of XML on, without its declaration.

    Examples:
        >>> begin_at_root('\n\nWarning: x<br/>\n<?xml version="1.0"?><rss/>')
        '<rss/>'
    """
    match = _ROOT.search(text, 0, SEARCHED)
    if match:
        text = text[match.start() :]
    declaration = _DECLARATION.match(text)
    return text[declaration.end() :] if declaration else text


def without_doctype(text: str) -> tuple[str, bool]:
    """The text without a document type, and whether that declared entities.

    Examples:
        >>> without_doctype('<!DOCTYPE z [<!ENTITY a "b">]><rss/>')
        ('<rss/>', True)
    """
    head = text[:SEARCHED]
    match = _DOCTYPE.search(head) if "<!d" in head or "<!D" in head else None
    if not match or _ELEMENT.search(head, 0, match.start()):
        return text, False  # one after the root's tag stands in some text
    start, position, depth = match.start(), match.end(), 0
    quote = ""
    for position in range(match.end(), len(text)):
        character = text[position]
        if quote:
            quote = "" if character == quote else quote
        elif character in "\"'":
            quote = character
        elif character in "[<":
            depth += 1
        elif character == "]" or (character == ">" and depth):
            depth -= 1
        elif character == ">":
            break
    else:
        return text[:start], True
    declared = "<!entity" in text[start:position].lower()
    return text[:start] + text[position + 1 :], declared


def repair(text: str) -> str:
    """The text with every `&` a legal reference, no `<` that begins no tag, no illegal character.

    Names of HTML become the characters they stand for; sections of CDATA stay as they are.

    Examples:
        >>> repair("<t>R & D < 3, caf&eacute; &amp; &x;</t>")
        '<t>R &amp; D &lt; 3, café &amp; &amp;x;</t>'
    """
    return _REFERENCE.sub(_legal, _ILLEGAL.sub("", text))


def quote_attributes(text: str) -> str:
    """The text with quotes around attribute values that have none.

    Examples:
        >>> quote_attributes("<rss version=2.0>a=b</rss>")
        '<rss version="2.0">a=b</rss>'
    """
    return _UNQUOTED_TAG.sub(_quoted, text)


def _quoted(match: re.Match[str]) -> str:
    tag = match[0]
    return tag if tag.startswith("<!") else _UNQUOTED.sub(r'\1="\2"', tag)


def _legal(match: re.Match[str]) -> str:
    name = match[1]
    if name is None:
        return _BARE.get(match[0], match[0])
    if name in _XML_NAMES:
        return match[0]
    if name[0] == "#":
        return match[0].replace("X", "x") if _legal_number(name) else ""
    character = html.entities.html5.get(name)
    return (
        f"&amp;{name}"
        if character is None
        else character.replace("&", "&amp;").replace("<", "&lt;")
    )


def _legal_number(name: str) -> bool:
    match = _NUMBER.fullmatch(name)
    if not match or len(match[1]) > 8:
        return False
    digits = match[1]
    code = int(digits[1:], 16) if digits[0] in "xX" else int(digits)
    return code in (9, 10, 13) or (0x20 <= code <= 0x10FFFF and not 0xD800 <= code <= 0xDFFF)
