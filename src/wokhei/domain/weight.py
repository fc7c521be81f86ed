"""What a store takes of the disk."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Weight:
    """Sizes in bytes. `blobs` is the part of `whole` that bytes kept as they were read take."""

    whole: int
    blobs: int
    blob_count: int
