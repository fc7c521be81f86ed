"""Shingles: what is left of a text when only its wording is compared."""

from __future__ import annotations

from collections.abc import Sequence
from zlib import crc32

_SCALE = 1 << 32


def shingles(words: Sequence[str], *, width: int = 3) -> frozenset[int]:
    """Digests of every run of `width` words; of the whole where it is shorter.

    Examples:
        >>> len(shingles("the quick brown fox jumps".split()))
        3
        >>> shingles([])
        frozenset()
    """
    if not words:
        return frozenset()
    if len(words) <= width:
        return frozenset((crc32(" ".join(words).encode("utf-8", "surrogatepass")),))
    return frozenset(
        crc32(" ".join(words[at : at + width]).encode("utf-8", "surrogatepass"))
        for at in range(len(words) - width + 1)
    )


def sketch(digests: frozenset[int], *, size: int = 64) -> frozenset[int]:
    """A sample of about `size` digests that any two texts draw alike.

    It keeps the digests below a bound that is halved until few enough are left, so that containment
    of sketches estimates containment of texts.

    References:
        Irber et al., Lightweight compositional analysis of metagenomes with FracMinHash, 2022.

    Examples:
        >>> len(sketch(frozenset(range(0, 1 << 32, 1 << 22)), size=64))
        64
    """
    bound = _SCALE
    kept = digests
    while len(kept) > size:
        bound //= 2
        kept = frozenset(digest for digest in kept if digest < bound)
    return kept


def containment(left: frozenset[int], right: frozenset[int]) -> float:
    """The share of the smaller set that the other holds too, 0 to 1.

    Examples:
        >>> containment(frozenset((1, 2)), frozenset((1, 2, 3, 4)))
        1.0
        >>> containment(frozenset(), frozenset((1,)))
        0.0
    """
    smaller = min(len(left), len(right))
    return len(left & right) / smaller if smaller else 0.0
