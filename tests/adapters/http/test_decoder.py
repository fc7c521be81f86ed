from __future__ import annotations

import contextlib
import gzip

import brotli  # type: ignore[import-untyped]
import pytest
from hypothesis import given
from hypothesis import strategies as st

from wokhei.adapters.http.decoder import TooLarge, Undecodable, decoder

TEXT = b"the kestrel returns " * 500


def undone(data: bytes, coding: str, *, limit: int = 1_000_000, step: int = 7) -> bytes:
    undo = decoder(coding, limit=limit)
    pieces = [undo.feed(data[at : at + step]) for at in range(0, len(data), step)]
    return b"".join([*pieces, undo.end()])


@pytest.mark.parametrize(
    ("data", "coding"),
    [
        (TEXT, ""),
        (TEXT, "identity"),
        (gzip.compress(TEXT), "gzip"),
        (gzip.compress(TEXT), "X-GZIP"),
        (gzip.compress(TEXT[:100]) + gzip.compress(TEXT[100:]), "gzip"),
        (gzip.compress(TEXT) + b"\0\0\0", "gzip"),
        (brotli.compress(TEXT), "br"),
    ],
)
def test_a_coding_is_undone(data: bytes, coding: str) -> None:
    assert undone(data, coding) == TEXT


@pytest.mark.parametrize("coding", ["deflate", "zstd", "gzip, gzip", "gzip,br", "x-snappy"])
def test_a_coding_that_was_not_asked_for_is_refused(coding: str) -> None:
    with pytest.raises(Undecodable, match="was not asked for"):
        decoder(coding, limit=1)


@pytest.mark.parametrize(
    ("data", "coding"),
    [
        (gzip.compress(TEXT)[:-9], "gzip"),
        (brotli.compress(TEXT)[:-3], "br"),
        (b"plain", "gzip"),
        (b"plain words", "br"),
    ],
)
def test_a_stream_cut_off_or_mislabelled_is_an_error(data: bytes, coding: str) -> None:
    with pytest.raises(Undecodable):
        undone(data, coding)


@pytest.mark.parametrize("coding", ["gzip", "br"])
def test_a_bomb_is_stopped_at_the_cap(coding: str) -> None:
    bomb = b"\0" * 20_000_000
    data = gzip.compress(bomb) if coding == "gzip" else brotli.compress(bomb, quality=5)

    with pytest.raises(TooLarge):
        undone(data, coding, limit=1_000_000, step=65_536)


@given(st.binary(max_size=300), st.sampled_from(["gzip", "br"]))
def test_any_bytes_either_decode_or_fail_in_a_known_way(data: bytes, coding: str) -> None:
    with contextlib.suppress(Undecodable, TooLarge):
        undone(data, coding)
