"""Shingles: what is left of a text when only its wording is compared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from zlib import crc32

import numpy as np
import numpy.typing as npt

Digests = npt.NDArray[np.uint32]

_SCALE = 1 << 32
_MIX_OF_ONE = 0x9E3779B97F4A7C15  # of Fibonacci hashing: neighbours land far apart
_MIX = np.uint64(_MIX_OF_ONE)
_HALF_OF_ONE = 32
_HALF = np.uint64(_HALF_OF_ONE)
_ALL = (1 << 64) - 1
_SHORT = 40  # words, as a title has, for which an array takes longer than it saves


@dataclass(frozen=True, slots=True, eq=False)
class Sketch:
    """A sample of a text's shingles that any two texts draw alike: those below `bound`, sorted."""

    digests: Digests
    bound: int

    def __len__(self) -> int:
        return len(self.digests)

    @property
    def size(self) -> float:
        """How many shingles the text has, estimated."""
        return len(self.digests) * (_SCALE / self.bound)

    def below(self, bound: int) -> Digests:
        """The digests below a bound that is no higher than the sketch's own."""
        return self.digests[: int(np.searchsorted(self.digests, bound))]


def shingles(words: Sequence[str], *, width: int = 3) -> frozenset[int]:
    """Digests of every run of `width` words; of the whole where it is shorter.

    Examples:
        >>> len(shingles("the quick brown fox jumps".split()))
        3
        >>> shingles([])
        frozenset()
    """
    if len(words) > _SHORT:
        return frozenset(_digests(words, width).tolist())
    if not words:
        return frozenset()
    single = list(map(_hashed, words))
    width = min(width, len(single))
    count = len(single) - width + 1
    mixed = list(map(_first, single[:count]))
    for place in range(1, width):
        for first in range(count):
            one = (mixed[first] ^ single[place + first]) * _MIX_OF_ONE & _ALL
            mixed[first] = one ^ one >> _HALF_OF_ONE
    return frozenset([one >> _HALF_OF_ONE for one in mixed])


def sketch(words: Sequence[str], *, width: int = 3, size: int = 64) -> Sketch:
    """A sample of at most `size` shingles.

    It keeps the digests below a bound that is halved until few enough are left, so that what two
    sketches share below the lower of their bounds estimates what the texts share, however much
    longer one of them is.

    References:
        Irber et al., Lightweight compositional analysis of metagenomes with FracMinHash, 2022.

    Examples:
        >>> 32 <= len(sketch([str(number) for number in range(3000)], size=64)) <= 64
        True
    """
    kept = np.unique(_digests(words, width))
    bound = _SCALE
    while len(kept) > size:
        bound //= 2
        kept = kept[: int(np.searchsorted(kept, bound))]
    return Sketch(kept, bound)


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


def common(left: Sketch, right: Sketch) -> tuple[Digests, Digests, Digests]:
    """What two sketches hold below both their bounds: together, the left one, and the right one.

    Examples:
        >>> words = [str(number) for number in range(2000)]
        >>> shared, _, part = common(sketch(words), sketch(words[500:600]))
        >>> len(shared) == len(part)
        True
    """
    bound = min(left.bound, right.bound)
    one, other = left.below(bound), right.below(bound)
    return np.intersect1d(one, other, assume_unique=True), one, other


def _digests(words: Sequence[str], width: int) -> Digests:
    """The digest of every run of `width` words, in order."""
    single = np.array([_hashed(word) for word in words], dtype=np.uint64)
    if not len(single):
        return np.array([], dtype=np.uint32)
    width = min(width, len(single))
    count = len(single) - width + 1
    mixed = np.zeros(count, dtype=np.uint64)
    for place in range(width):  # in order: the same words in another order are another shingle
        mixed = (mixed ^ single[place : place + count]) * _MIX
        mixed ^= mixed >> _HALF
    return (mixed >> _HALF).astype(np.uint32)


@lru_cache(maxsize=65536)
def _first(digest: int) -> int:
    """A digest mixed as the first of a run."""
    mixed = digest * _MIX_OF_ONE & _ALL
    return mixed ^ mixed >> _HALF_OF_ONE


@lru_cache(maxsize=65536)
def _hashed(word: str) -> int:
    return crc32(word.encode("utf-8", "surrogatepass"))
