"""Receipts: one small file for each reply of a model, so that no question is paid for twice."""

from __future__ import annotations

import os
from collections.abc import Iterator, MutableMapping
from pathlib import Path


class ReceiptFolder(MutableMapping[str, str]):
    """A mapping of digests to texts, kept as files of a folder that is made when first needed.

    A file is written beside its place and then moved there, so that a crash leaves no half of one.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __getitem__(self, key: str) -> str:
        try:
            return self._file(key).read_text("utf-8")
        except FileNotFoundError:
            raise KeyError(key) from None

    def __setitem__(self, key: str, text: str) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        file = self._file(key)
        beside = file.with_suffix(f".{os.getpid()}")
        beside.write_text(text, "utf-8")
        beside.replace(file)

    def __delitem__(self, key: str) -> None:
        try:
            self._file(key).unlink()
        except FileNotFoundError:
            raise KeyError(key) from None

    def __iter__(self) -> Iterator[str]:
        return (file.stem for file in sorted(self.folder.glob("*.json")))

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def _file(self, key: str) -> Path:
        if not key.isalnum():
            raise KeyError(key)
        return self.folder / f"{key}.json"
