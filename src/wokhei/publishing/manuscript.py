"""An article as an editor reads it before there is a page: as data, and as Markdown."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from itertools import groupby
from typing import Any

from wokhei.domain.article import Article, ArticleState
from wokhei.domain.document import Document
from wokhei.domain.draft import Cell, Citation, Matrix, Sentence
from wokhei.domain.figures import date_in_words
from wokhei.publishing.comparison import BASIS_WORDS, CAVEAT
from wokhei.publishing.page import count_words, reading_minutes
from wokhei.text.orders import shown


def manuscript(article: Article, *, by_key: bool = False) -> dict[str, Any]:
    """The article with every sentence, its kind, its citations and its verdict.

    Args:
        article: In any state; one without a draft has its reason under `spiked` and no sentences.
        by_key: Name documents by their key (the file name of a folder) instead of their id.
    """
    names = {d.id: d.key if by_key else d.id for d in article.dossier.documents}
    verdicts = (
        {entry.sentence: entry.verdict.value for entry in article.ledger.entries}
        if article.ledger
        else {}
    )

    def told(sentences: Iterable[Sentence]) -> list[dict[str, Any]]:
        return [
            {
                "text": sentence.text,
                "kind": sentence.kind.value,
                "citations": [
                    {
                        "document": names[citation.document_id],
                        "start": citation.start,
                        "end": citation.end,
                        "quote": citation.quote,
                    }
                    for citation in sentence.citations
                ],
                "computed": [
                    {
                        "figure": computation.figure,
                        "value": computation.value,
                        "rows": [names.get(row, row) for row in computation.rows],
                    }
                    for computation in sentence.computations
                ],
                "verdict": verdicts.get(sentence.text),
            }
            for sentence in sentences
        ]

    draft = article.draft
    words = count_words(sentence.text for sentence in draft.body) if draft else 0
    data: dict[str, Any] = {
        "headline": draft.headline.text if draft else None,
        "standfirst": draft.standfirst.text if draft else None,
        "why": " ".join(s.text for s in draft.why) if draft else None,
        "signals": list(draft.terms) if draft else [],
        "sections": [],
        "front": told((draft.headline, draft.standfirst, *draft.why)) if draft else [],
        "sources": [_source(d, names[d.id]) for d in cited(article)],
        "methodology": " ".join(s.text for s in draft.methodology) if draft else None,
        "tags": list(draft.tags) if draft else [],
        "words": words,
        "reading_minutes": reading_minutes(words) if draft else 0,
        "writer": draft.writer if draft else None,
        "spiked": article.reason if article.state is ArticleState.SPIKED else None,
        "remarks": [one.message for one in article.ledger.remarks] if article.ledger else [],
        "doubts": [{"sentence": one.sentence, "reason": one.reason} for one in article.doubts],
    }
    if draft:
        lead = [{"heading": "", "sentences": told(s for part in draft.lead for s in part)}]
        data["sections"] = (lead if draft.lead else []) + [
            {"heading": part.heading, "sentences": told(part.sentences)} for part in draft.sections
        ]
        data["spread"] = [
            {"document": names[c.document_id], "start": c.start, "end": c.end, "quote": c.quote}
            for c in draft.spread
        ]
        data["matrix"] = _cells(draft.matrix, names, told) if draft.matrix else []
    return data


def _cells(
    matrix: Matrix,
    names: Mapping[str, str],
    told: Callable[[Iterable[Sentence]], list[dict[str, Any]]],
) -> list[dict[str, Any]]:
    """Every cell of a matrix: a criterion, a document, and what was read in it."""
    return [
        {
            "standard": row.standard,
            "criterion": row.criterion,
            "name": row.name,
            "document": names[document],
            "verdict": cell.verdict.computations[0].value,
            "basis": cell.basis,
            "clause": cell.clause,
            "quote": told([cell.quote])[0] if cell.quote else None,
            "wording": told([row.wording])[0] if row.wording else None,
        }
        for row in matrix.rows
        for document, cell in zip(matrix.documents, row.cells, strict=True)
    ]


def cited(article: Article) -> list[Document]:
    """The distinct documents that the draft cites, in the order of their first citation."""
    if article.draft is None:
        return []
    ids = dict.fromkeys(c.document_id for s in article.draft.sentences() for c in s.citations)
    return [article.dossier.document(one) for one in ids]


def markdown(article: Article) -> str:
    """The article as Markdown, citations as footnotes with their quotes."""
    draft = article.draft
    if draft is None:
        return f"Nothing was written: {article.reason}\n"
    notes: dict[str, int] = {}  # each with its number; what is cited again keeps it

    def told(sentence: Sentence) -> str:
        text = sentence.text
        for citation in sentence.citations:
            document = article.dossier.document(citation.document_id)
            dated = date_in_words(document.published_at, document.dated_to)
            quote = " ".join(citation.quote.split())
            note = (
                f"{document.source_name}, “{shown(document.title)}”, {dated}, "
                f"characters {citation.start}–{citation.end}: “{quote}”"
            )
            text += f"[^{notes.setdefault(note, len(notes) + 1)}]"
        return text

    def paragraphs(parts: Iterable[Iterable[Sentence]]) -> list[str]:
        return [" ".join(told(sentence) for sentence in part) for part in parts]

    blocks = [
        f"# {told(draft.headline)}",
        f"*{told(draft.standfirst)}*",
        "> **Why this was written.** " + " ".join(told(s) for s in draft.why),
        *paragraphs(draft.lead),
        *_figures(article, draft.spread),
    ]
    for section in draft.sections:
        blocks += [f"## {section.heading}", *paragraphs(section.paragraphs)]
    if draft.matrix is not None:
        blocks += ["## Compared, clause by clause", *_tables(article, draft.matrix, told), CAVEAT]
    blocks += ["## Editorial methodology", " ".join(told(s) for s in draft.methodology)]
    if article.state is ArticleState.SPIKED:
        blocks.append(f"**Spiked:** {article.reason}")
    footnotes = "\n".join(f"[^{number}]: {note}" for note, number in notes.items())
    return "\n\n".join([*blocks, footnotes]) + "\n"


def _figures(article: Article, spread: Iterable[Citation]) -> Iterable[str]:
    """The figures on which sources differ, as a table."""
    named = [(article.dossier.document(one.document_id).source_name, one.quote) for one in spread]
    rows = [f"| {name.replace('|', '/')} | {' '.join(quote.split())} |" for name, quote in named]
    if rows:
        yield "\n".join(["| Source | Figure |", "|---|---|", *dict.fromkeys(rows)])


def _tables(article: Article, matrix: Matrix, told: Callable[[Sentence], str]) -> Iterable[str]:
    """A table for each standard; a verdict has its quote as a footnote."""
    titles = [
        shown(article.dossier.document(one).title).replace("|", "/") for one in matrix.documents
    ]
    for title, rows in groupby(matrix.rows, key=lambda row: row.standard):
        lines = [f"| {title} | {' | '.join(titles)} |", "|---" * (len(titles) + 1) + "|"]
        for row in rows:
            note = told(row.wording).removeprefix(row.wording.text) if row.wording else ""
            cells = [_cell(cell, told) for cell in row.cells]
            lines.append(f"| {row.criterion} {row.name}{note} | {' | '.join(cells)} |")
        yield "\n".join(lines)


def _cell(cell: Cell, told: Callable[[Sentence], str]) -> str:
    basis = f" ({BASIS_WORDS[cell.basis]})" if BASIS_WORDS[cell.basis] else ""
    note = told(cell.quote)[len(cell.quote.text) :] if cell.quote else ""
    return f"{cell.verdict.computations[0].value}{basis}{note}"


def _source(document: Document, name: str) -> dict[str, Any]:
    return {
        "document": name,
        "publisher": document.source_name,
        "title": shown(document.title),
        "url": document.url,
        "published": document.dated,
        "sha256": document.raw_sha256,
    }
