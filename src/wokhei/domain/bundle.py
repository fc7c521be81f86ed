"""The evidence bundle: what a reader needs to repeat the checks of one edition.

A bundle is a set of named texts, a manifest with the digest of each, and a signature on the
manifest. Documents are in it as snapshots: the stretches that the edition rests on, at their place
in a text whose length and digest are given.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from wokhei.domain.document import Document
from wokhei.domain.span import Span, sha256

VERSION = 1  # of the layout; raised when a member changes its meaning

ARTICLE = "article.json"
READABLE = "article.md"
PAGE = "page.json"
DOSSIER = "dossier.json"
DOCUMENTS = "documents.json"
ROWS = "rows.json"
LEDGER = "ledger.jsonl"
ANNOTATIONS = "annotations.jsonld"
METHOD = "method.json"
README = "README.txt"
KEY = "key.pem"
MANIFEST = "manifest.json"
SIGNATURE = "manifest.sig"

RECORDS = (
    ARTICLE,
    READABLE,
    PAGE,
    DOSSIER,
    DOCUMENTS,
    ROWS,
    LEDGER,
    ANNOTATIONS,
    METHOD,
    README,
)
MEMBERS = (*RECORDS, KEY, MANIFEST, SIGNATURE)

FILLER = "\n"  # stands for each code point that a snapshot leaves out; a line end joins no words
LONGEST = 4_000_000  # code points of one document; the longest real ones read have 1 million


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A stretch of a document's text, and where it begins."""

    start: int
    text: str


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A document version, whole or in excerpts.

    `document` has an empty text. `excerpts` are in order and do not overlap. `length` and
    `text_sha256` are those of the whole text, in code points and of its UTF-8.
    """

    document: Document
    length: int
    text_sha256: str
    excerpts: tuple[Excerpt, ...]

    @property
    def whole(self) -> bool:
        """Whether nothing is left out."""
        return sum(len(excerpt.text) for excerpt in self.excerpts) == self.length

    def restored(self) -> Document:
        """The document with its text, what was left out filled, so that every offset holds.

        Raises:
            ValueError: The excerpts overlap, or reach past the end.
        """
        if not 0 <= self.length <= LONGEST:
            raise ValueError(f"a document of {self.length} code points; {LONGEST} are the most")
        pieces, position = [], 0
        for excerpt in self.excerpts:
            if excerpt.start < position:
                raise ValueError(f"the excerpt at {excerpt.start} begins before {position}")
            pieces += [FILLER * (excerpt.start - position), excerpt.text]
            position = excerpt.start + len(excerpt.text)
        if position > self.length:
            raise ValueError(f"an excerpt ends at {position}, the text at {self.length}")
        pieces.append(FILLER * (self.length - position))
        return replace(self.document, text="".join(pieces))


def snapshot(document: Document, spans: Iterable[Span]) -> Snapshot:
    """A document reduced to some of its stretches; those that touch become one.

    Examples:
        >>> from wokhei.domain.span import Span
        >>> joined([Span(4, 9), Span(0, 3), Span(8, 12)])
        [Span(start=0, end=3), Span(start=4, end=12)]
    """
    text = document.text
    return Snapshot(
        document=replace(document, text=""),
        length=len(text),
        text_sha256=text_digest(text),
        excerpts=tuple(Excerpt(span.start, span.of(text)) for span in joined(spans)),
    )


def joined(spans: Iterable[Span]) -> list[Span]:
    """Spans in order, those that overlap or touch made one."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return found


def text_digest(text: str) -> str:
    """The SHA-256 of a text as UTF-8."""
    return sha256(text.encode("utf-8", "surrogatepass"))


def manifest(records: Mapping[str, str], *, about: Mapping[str, object]) -> str:
    """The manifest of a bundle: what it is about, and the length and digest of every member."""
    files = [
        {"name": name, "bytes": len(data), "sha256": sha256(data)}
        for name, data in (
            (n, records[n].encode("utf-8", "surrogatepass")) for n in sorted(records)
        )
    ]
    body = {"format": "wokhei evidence bundle", "version": VERSION, **about, "files": files}
    return json.dumps(body, ensure_ascii=False, sort_keys=True, indent=1) + "\n"
