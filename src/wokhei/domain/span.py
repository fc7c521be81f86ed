"""Stretches of text and content digests."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open stretch `[start, end)` in code points of one document's text.

    Examples:
        >>> Span(4, 9).of("the quick fox")
        'quick'
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"a span needs 0 <= start < end, got [{self.start}, {self.end})")

    def of(self, text: str) -> str:
        """The text that this span covers.

        Raises:
            ValueError: The span reaches past the end of the text.
        """
        if self.end > len(text):
            raise ValueError(f"span ends at {self.end}, the text at {len(text)}")
        return text[self.start : self.end]


def digest(*parts: str, size: int = 16) -> str:
    r"""A content digest of the parts, as `2 * size` hexadecimal characters.

    Parts are kept apart, so that `("ab", "c")` and `("a", "bc")` differ.

    Examples:
        >>> digest("ab", "c") == digest("a", "bc")
        False
        >>> len(digest("x", size=8))
        16
    """
    pieces: list[bytes] = []
    for part in parts:
        data = part.encode("utf-8", "surrogatepass")
        pieces += (len(data).to_bytes(8, "big"), data)
    return hashlib.blake2b(b"".join(pieces), digest_size=size).hexdigest()


def sha256(data: bytes) -> str:
    """The SHA-256 of raw bytes, in hexadecimal: the name of a blob."""
    return hashlib.sha256(data).hexdigest()
