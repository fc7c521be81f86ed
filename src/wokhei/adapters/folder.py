"""A dossier folder: texts, Markdown and HTML, described by a `manifest.json` where it has one."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from wokhei.domain.document import Document
from wokhei.domain.errors import DossierError
from wokhei.ingest import plain_document

MANIFEST = "manifest.json"
KINDS = (".txt", ".md", ".markdown", ".html", ".htm", ".text")
SIZE = 8 * 1024 * 1024  # bytes a file; a licence or a paper, not an archive
FILES = 1000
READ_FOR_ZEROS = 8192  # bytes; a text has no zero byte there, unless it is UTF-16


def read_folder(folder: Path, *, now: datetime) -> list[Document]:
    """The documents of a folder, by file name; a document's `key` is its file's name.

    With a manifest, the files that it names; else every text, Markdown and HTML file but README.

    Raises:
        DossierError: The folder or a file cannot be read, or there is none; names it.
    """
    described = _manifest(folder)
    try:
        names = sorted(described) or sorted(
            file.name
            for file in folder.iterdir()
            if file.suffix.lower() in KINDS and file.stem.upper() != "README"
        )
    except OSError as error:
        raise DossierError(f"cannot be read: {error.strerror}", where=str(folder)) from error
    if not names:
        raise DossierError(
            f"holds no document; put {', '.join(KINDS)} files there", where=str(folder)
        )
    if len(names) > FILES:
        raise DossierError(f"holds {len(names)} files; at most {FILES}", where=str(folder))
    read = (
        (
            name,
            plain_document(_bytes(folder / name), name=name, meta=described.get(name, {}), now=now),
        )
        for name in names
    )
    return [replace(document, key=name) for name, document in read]


def _manifest(folder: Path) -> dict[str, Mapping[str, str]]:
    path = folder / MANIFEST
    if not path.exists():
        return {}
    try:
        rows = json.loads(_bytes(path))
    except ValueError as error:
        raise DossierError(f"not JSON: {error}", where=str(path)) from error
    if not isinstance(rows, list) or not all(
        isinstance(row, dict) and isinstance(row.get("file"), str) for row in rows
    ):
        raise DossierError('must be a list of objects with "file"', where=str(path))
    described = {row["file"]: {k: str(v) for k, v in row.items() if v is not None} for row in rows}
    for name in described:
        if Path(name).name != name:
            raise DossierError(f"{name!r} must be a file of this folder", where=str(path))
    return dict(described)


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > SIZE:
            raise DossierError(f"larger than {SIZE} bytes; cut it", where=str(path))
        data = path.read_bytes()
    except OSError as error:
        raise DossierError(f"cannot be read: {error.strerror}", where=str(path)) from error
    if b"\0" in data[:READ_FOR_ZEROS] and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise DossierError("is not text; take it out of the folder", where=str(path))
    return data
