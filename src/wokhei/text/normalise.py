"""Text as the desk keeps it: Unicode NFC, nothing invisible, whitespace in order."""

from __future__ import annotations

import re
import unicodedata

_C1 = re.compile("[\x80-\x9f]")
# Nothing a reader sees: control characters, byte-order marks, zero-width spaces, soft hyphens,
# directional overrides, interlinear marks, tag characters, lone surrogates and non-characters.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\u00ad\u200b\u2060-\u2064\u202a-\u202e\u2066-\u206f\ufeff"
    "\ufff9-\ufffb\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff\U000e0000-\U000e007f]"
)
_ODD = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u200b\u2028\u2029\u202a-\u202e\u2060-\u206f\ud800-\udfff"
    "\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff\U000e0000-\U000e007f]"
)
_NEWLINE = re.compile("\r\n|[\r\x0c\u2028\u2029]")
_BLANK_LINES = re.compile(r"\n[^\S\n]*\n\s*")


def nfc(text: str) -> str:
    r"""The text in Unicode NFC with `\n` for every newline, otherwise untouched.

    Examples:
        >>> nfc("cafe\u0301\r\n")
        'café\n'
    """
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", text)


def visible(text: str) -> str:
    r"""The text in NFC without characters a reader cannot see.

    Characters U+0080 to U+009F are read as Windows-1252, as browsers do.

    Examples:
        >>> visible("a\u202eb\x00 \x93c\x94")
        'ab “c”'
    """
    # What is printable holds nothing odd, and is told faster.
    if text.replace("\n", " ").isprintable():
        return text if text.isascii() else unicodedata.normalize("NFC", text)
    if not _ODD.search(text):
        return text if text.isascii() else unicodedata.normalize("NFC", text)
    text = _C1.sub(_windows_1252, text)
    text = _NEWLINE.sub("\n", text)
    return unicodedata.normalize("NFC", _INVISIBLE.sub("", text))


def _windows_1252(match: re.Match[str]) -> str:
    return match[0].encode("latin-1").decode("cp1252", "ignore")


def one_line(text: str, *, limit: int | None = None) -> str:
    r"""The visible text on one line, single-spaced, cut at a word within `limit` characters.

    Examples:
        >>> one_line("  An\n\todd   title ")
        'An odd title'
        >>> one_line("An odd title", limit=8)
        'An odd…'
    """
    line = " ".join(visible(text).split())
    if limit is None or len(line) <= limit:
        return line
    cut = line[: limit - 1]
    head, space, _ = cut.rpartition(" ")
    return (head if space and len(head) > limit // 2 else cut) + "…"


def paragraphs(text: str) -> str:
    r"""The visible text with single spaces in a line and one blank line between paragraphs.

    Examples:
        >>> paragraphs(" one\n two  three\n \n\n\nfour ")
        'one\ntwo three\n\nfour'
    """
    if "\n" not in text and "\r" not in text:
        return " ".join(visible(text).split())
    blocks = [_block(block) for block in _BLANK_LINES.split(visible(text))]
    return "\n\n".join([block for block in blocks if block])


def _block(text: str) -> str:
    if "\n" not in text:
        return " ".join(text.split())
    lines = [" ".join(line.split()) for line in text.split("\n")]
    return "\n".join([line for line in lines if line])
