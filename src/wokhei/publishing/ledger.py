"""The ledger of an edition for readers: what each sentence rests on, and what was checked."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from typing import Any, TypedDict

from wokhei.domain import bundle
from wokhei.domain.codec import from_data
from wokhei.domain.draft import Citation, Computation, Draft, Sentence
from wokhei.publishing.figures import explain_figure


class LedgerSpan(TypedDict):
    """Words of a document that a sentence rests on, and where they stand."""

    outlet: str
    title: str
    url: str
    version: str
    start: int
    end: int
    quote: str


class LedgerFigure(TypedDict):
    """A figure that a sentence states, and how it is calculated again."""

    figure: str
    value: str
    explanation: str
    documents: int


class LedgerFinding(TypedDict):
    """What a check said of a sentence."""

    check: str
    verdict: str
    reason: str
    message: str


class LedgerSentence(TypedDict):
    """One line of the ledger."""

    number: int
    sentence: str
    kind: str
    verdict: str
    checks: list[str]
    findings: list[LedgerFinding]
    spans: list[LedgerSpan]
    figures: list[LedgerFigure]
    seal: str


class LedgerPage(TypedDict):
    """The ledger of one edition. `seal` is the last line's and stands for the whole."""

    article: str
    slug: str
    headline: str
    revision: int
    edition: str
    published_at: str
    writer: str
    written_at: str
    gathered_at: str
    sentences: list[LedgerSentence]
    kinds: dict[str, int]
    supported: int
    guards: list[str]
    failed_guards: list[LedgerFinding]
    remarks: list[LedgerFinding]
    checked_with: dict[str, str]
    previous: str
    seal: str


def ledger_page(texts: Mapping[str, str]) -> LedgerPage:
    """The ledger of an edition, from the texts of its bundle (see `publishing.bundle.records`)."""
    article, method = json.loads(texts[bundle.ARTICLE]), json.loads(texts[bundle.METHOD])
    lines = [json.loads(line) for line in texts[bundle.LEDGER].splitlines()]
    documents = {
        one["document"]["id"]: one["document"] for one in json.loads(texts[bundle.DOCUMENTS])
    }
    draft = from_data(article["draft"], Draft)
    head, *entries, end = lines
    sentences = [
        _line(number, entry, sentence, documents)
        for number, (entry, sentence) in enumerate(zip(entries, draft.sentences(), strict=True), 1)
    ]
    made_with = dict(method["checked_with"])
    return {
        "article": article["article"],
        "slug": article["slug"],
        "headline": draft.headline.text,
        "revision": article["revision"],
        "edition": article["edition"],
        "published_at": article["published_at"],
        "writer": method["writer"],
        "written_at": method["written_at"],
        "gathered_at": method["gathered_at"],
        "sentences": sentences,
        "kinds": dict(Counter(one["kind"] for one in sentences)),
        "supported": sum(one["verdict"] == "supported" for one in sentences),
        "guards": made_with.get("guards", "").split(),
        "failed_guards": end["guards"],
        "remarks": end["remarks"],
        "checked_with": made_with,
        "previous": head["previous"],
        "seal": end["seal"],
    }


def _line(
    number: int,
    entry: Mapping[str, Any],
    sentence: Sentence,
    documents: Mapping[str, Mapping[str, Any]],
) -> LedgerSentence:
    return {
        "number": number,
        "sentence": entry["sentence"],
        "kind": entry["kind"],
        "verdict": entry["verdict"],
        "checks": entry["checks"],
        "findings": entry["findings"],
        "spans": [_span(one, documents[one.document_id]) for one in sentence.citations],
        "figures": [_figure(one) for one in sentence.computations],
        "seal": entry["seal"],
    }


def _span(citation: Citation, document: Mapping[str, Any]) -> LedgerSpan:
    return {
        "outlet": document["source_name"],
        "title": document["title"],
        "url": document["url"],
        "version": document["id"],
        "start": citation.start,
        "end": citation.end,
        "quote": citation.quote,
    }


def _figure(computation: Computation) -> LedgerFigure:
    return {
        "figure": computation.figure,
        "value": computation.value,
        "explanation": explain_figure(computation.figure, computation.arguments),
        "documents": len(computation.rows),
    }
