"""How far the reader agrees with feedparser's own test suite, on what the desk keeps of a feed.

A case is a document and a Python expression over feedparser's result. Only expressions that compare
a title, link, id, author, date, summary or content with a literal are judged; they are read, never
evaluated.
"""

from __future__ import annotations

import ast
import base64
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

from wokhei import ingest
from wokhei.adapters.tolerant import TolerantParser
from wokhei.domain.fetch import Entry, Feed
from wokhei.domain.source import SourceKind
from wokhei.evaluation.monitoring import NOW, rows
from wokhei.text.markup import plain, sanitise

URL = "http://127.0.0.1:8097/"
_COMPARISON = re.compile(
    r"(feed|entries\[(\d+)\])(?:\.(\w+)|\['(\w+)'\])(?:\[0\]\['value'\])? == (.*)", re.DOTALL
)
_FIELDS = {
    "title": "title",
    "link": "link",
    "id": "id",
    "guid": "id",
    "author": "author",
    "summary": "summary_html",
    "description": "summary_html",
    "content": "content_html",
    "updated_parsed": "updated_at",
    "published_parsed": "published_at",
}


@dataclass(frozen=True, slots=True)
class Comparison:
    """What one field must be; `entry` is None for a field of the feed itself."""

    entry: int | None
    name: str
    value: Any


def conformance(path: Path) -> tuple[int, list[str]]:
    """How many cases were judged, and those that disagree, with what was found."""
    judged, wrong = 0, []
    with TolerantParser() as tolerant:
        for row in rows(path):
            wanted = comparisons(row["expect"])
            if not wanted:
                continue
            judged += 1
            feed = _feed(row, tolerant=tolerant)
            failed = [one for one in wanted if not _agrees(feed, one)]
            wrong += [f"{row['path']}: {one.name} should be {one.value!r}" for one in failed[:1]]
    return judged, wrong


def comparisons(expression: str) -> list[Comparison]:
    """The comparisons that the expression is made of; empty if it holds anything else.

    Examples:
        >>> comparisons("not bozo and feed['title'] == 'One'")
        [Comparison(entry=None, name='title', value='One')]
        >>> comparisons("len(entries) == 2")
        []
    """
    try:
        body = ast.parse(expression.strip(), mode="eval").body
        both = isinstance(body, ast.BoolOp) and isinstance(body.op, ast.And)
        parts = body.values if isinstance(body, ast.BoolOp) and both else [body]
        found = [
            one
            for part in parts
            if (text := ast.unparse(part)) not in {"bozo", "not bozo"}
            for one in _comparison(text)
        ]
    except (SyntaxError, ValueError):
        return []
    return found


def _comparison(text: str) -> Iterator[Comparison]:
    match = _COMPARISON.fullmatch(text)
    name = _FIELDS.get(match[3] or match[4]) if match else None
    if match is None or name is None or (match[1] == "feed" and name not in {"title", "link"}):
        raise ValueError(text)
    entry = int(match[2]) if match[2] else None
    yield Comparison(entry, name, ast.literal_eval(match[5]))


def _feed(row: Mapping[str, Any], *, tolerant: ingest.Tolerant) -> Feed:
    headers = {name.lower(): value for name, value in row["headers"].items()}
    return ingest.read(
        base64.b64decode(row["doc_b64"]),
        url=urljoin(URL + row["path"], headers.get("content-location", "")),
        content_type=headers.get("content-type", ""),
        kind=SourceKind.FEED,
        now=NOW,
        tolerant=tolerant,
    )


def _agrees(feed: Feed, wanted: Comparison) -> bool:
    if wanted.entry is not None and wanted.entry >= len(feed.entries):
        return False
    of: Feed | Entry = feed if wanted.entry is None else feed.entries[wanted.entry]
    found = getattr(of, wanted.name)
    if isinstance(found, datetime):
        return tuple(wanted.value[:6]) == found.timetuple()[:6]
    if not isinstance(found, str) or not isinstance(wanted.value, str):
        return False
    if wanted.name in {"summary_html", "content_html"}:
        # The allow-lists differ; what a reader sees must not.
        return found == sanitise(wanted.value, base=URL) or plain(found) == plain(wanted.value)
    if wanted.name == "title":
        return found in (plain(wanted.value), " ".join(wanted.value.split()))
    return found == wanted.value
