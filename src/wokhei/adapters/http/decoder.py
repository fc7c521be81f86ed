"""Content codings undone, never further than the cap."""

from __future__ import annotations

import zlib
from typing import Protocol

import brotli  # type: ignore[import-untyped]

CODINGS = "gzip, br"  # what we ask for; nothing else is decoded
_STEP = 65_536  # bytes produced at a time


class TooLarge(Exception):
    """The decoded body is larger than the cap."""


class Undecodable(Exception):
    """The body is not in the coding it claims."""


class Decoder(Protocol):
    """Undoes one coding piece by piece."""

    def feed(self, data: bytes) -> bytes:
        """What the next bytes decode to."""
        ...

    def end(self) -> bytes:
        """What was held back; fails where the stream is cut off."""
        ...


def decoder(coding: str, *, limit: int) -> Decoder:
    """The decoder of a `Content-Encoding` value.

    Args:
        coding: The header's value; several codings on one body are refused.
        limit: Bytes that may come out.

    Raises:
        Undecodable: We do not read that coding.
    """
    name = coding.strip().lower()
    if name in {"", "identity"}:
        return _Plain(limit)
    if name in {"gzip", "x-gzip"}:
        return _Gzip(limit)
    if name == "br":
        return _Brotli(limit)
    raise Undecodable(f"content coding {coding[:60]!r} was not asked for")


class _Plain:
    def __init__(self, limit: int) -> None:
        self.left = limit

    def feed(self, data: bytes) -> bytes:
        self.left -= len(data)
        if self.left < 0:
            raise TooLarge
        return data

    def end(self) -> bytes:
        return b""


class _Gzip(_Plain):
    def __init__(self, limit: int) -> None:
        super().__init__(limit)
        self._stream = zlib.decompressobj(31)
        self._begun = False

    def feed(self, data: bytes) -> bytes:
        pieces = []
        try:
            while data:
                if self._stream.eof:  # members may follow one another
                    if not data.startswith(b"\x1f\x8b"):
                        break  # padding after the end
                    self._stream = zlib.decompressobj(31)
                self._begun = True
                piece = self._stream.decompress(data, _STEP)
                data = self._stream.unconsumed_tail or self._stream.unused_data
                pieces.append(super().feed(piece))
        except zlib.error as error:
            raise Undecodable(f"the gzip stream is broken ({error})") from error
        return b"".join(pieces)

    def end(self) -> bytes:
        if self._begun and not self._stream.eof:
            raise Undecodable("the gzip stream is cut off")
        return b""


class _Brotli(_Plain):
    def __init__(self, limit: int) -> None:
        super().__init__(limit)
        self._stream = brotli.Decompressor()
        self._begun = False

    def feed(self, data: bytes) -> bytes:
        pieces = []
        self._begun = self._begun or bool(data)
        try:
            piece = self._stream.process(data, output_buffer_limit=_STEP)
            pieces.append(super().feed(piece))
            while not self._stream.can_accept_more_data():
                piece = self._stream.process(b"", output_buffer_limit=_STEP)
                pieces.append(super().feed(piece))
        except brotli.error as error:
            raise Undecodable("the brotli stream is broken") from error
        return b"".join(pieces)

    def end(self) -> bytes:
        if self._begun and not self._stream.is_finished():
            raise Undecodable("the brotli stream is cut off")
        return b""
