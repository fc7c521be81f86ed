"""From bytes to text, whatever the bytes are declared to be."""

from __future__ import annotations

import codecs
import re

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MARKUP_STARTS = (
    (b"<\0\0\0", "utf-32-le"),
    (b"\0\0\0<", "utf-32-be"),
    (b"<\0", "utf-16-le"),
    (b"\0<", "utf-16-be"),
    (b"\x4c\x6f\xa7\x94", "cp037"),  # EBCDIC "<?xm"
)
_CHARSET = re.compile(r"charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_DECLARED = re.compile(rb"""<\?xml[^>]{0,200}encoding\s*=\s*["']([\w.:-]+)["']""", re.IGNORECASE)
_META = re.compile(rb"""<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
# Encodings whose bytes are all ASCII, so that valid UTF-8 proves nothing.
_SEVEN_BIT = frozenset({"iso2022_jp", "iso2022_kr", "hz"})
# WHATWG: what calls itself one of these is Windows-1252.
_LATIN = frozenset({"iso8859-1", "ascii"})
# What documents call by the older name, as WHATWG has it: the wider one reads all of it and more.
_WIDER = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "big5hkscs",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
}
_ALIASES = {  # names that Python has not
    "windows-874": "cp874",
    "dos-874": "cp874",
    "windows-31j": "cp932",
    "x-sjis": "cp932",
    "x-gbk": "gbk",
    "x-euc-jp": "euc_jp",
    "x-cp1250": "cp1250",
    "x-cp1251": "cp1251",
    "x-cp1252": "cp1252",
    "x-mac-cyrillic": "mac-cyrillic",
    "mac": "mac-roman",
    "csmacintosh": "mac-roman",
    "ms-cyrl": "cp1251",
    "iso-8859-8-i": "iso8859-8",
}
_REFUSED = re.compile(r"utf-?7|utf[-_]?8|idna|punycode|unicode|escape|undefined|mbcs|oem|charmap")
_STRAY = re.compile("[\udc80-\udcff]+")


def decode(body: bytes, *, content_type: str = "") -> str:
    """The text of the bytes; never fails.

    A byte-order mark decides, then whether the bytes are valid UTF-8, then what the document and
    the header declare. Bytes that fit nothing are read as Windows-1252, one by one.

    Examples:
        >>> decode("naïve café".encode("latin-1"))
        'naïve café'
    """
    for mark, encoding in _BOMS:
        if body.startswith(mark):
            body = body[len(mark) :]
            while body.startswith(mark):  # seen in the wild: the mark twice
                body = body[len(mark) :]
            return body.decode(encoding, "replace") if mark is not codecs.BOM_UTF8 else _utf_8(body)
    head = body[:2048].lstrip(b" \t\r\n")
    for start, encoding in _MARKUP_STARTS:
        if head.startswith(start):
            return body.decode(_sort_of(encoding, head), "replace")
    declared = [name for name in (_declared(head), _charset(content_type)) if name]
    if not _SEVEN_BIT.intersection(declared):
        try:
            return body.decode("utf-8")
        except UnicodeDecodeError:
            pass
    for name in declared:
        try:
            return body.decode(name)
        except UnicodeDecodeError:
            continue
    return _utf_8(body)


def _sort_of(encoding: str, head: bytes) -> str:
    """The sort of EBCDIC that is declared in what all sorts write alike; others as they are."""
    if encoding != "cp037":
        return encoding
    declared = _declared(head.decode(encoding).encode("ascii", "replace"))
    alike = declared is not None and head.startswith("<?xml".encode(declared))
    return declared if declared and alike else encoding


def _declared(head: bytes) -> str | None:
    match = _DECLARED.search(head) or _META.search(head)
    return _known(match[1].decode("ascii", "ignore")) if match else None


def _charset(content_type: str) -> str | None:
    match = _CHARSET.search(content_type[:500])
    return _known(match[1]) if match else None


def _known(name: str) -> str | None:
    """The codec's own name; None for one we do not have or do not trust."""
    name = _ALIASES.get(name.lower(), name)
    if len(name) > 40 or _REFUSED.search(name.lower()):
        return None
    try:
        codec = codecs.lookup(name)
        "".encode(name)
    except (LookupError, ValueError):
        return None
    return "cp1252" if codec.name in _LATIN else _WIDER.get(codec.name, codec.name)


def _utf_8(body: bytes) -> str:
    """UTF-8, with each stray byte read as Windows-1252."""
    text = body.decode("utf-8", "surrogateescape")
    return _STRAY.sub(_windows_1252, text)


def _windows_1252(match: re.Match[str]) -> str:
    return match[0].encode("utf-8", "surrogateescape").decode("cp1252", "replace")
