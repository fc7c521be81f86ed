"""A small dossier and drafts written from it."""

from __future__ import annotations

from datetime import UTC, datetime

from wokhei.domain.document import Document, document_id
from wokhei.domain.dossier import Dossier
from wokhei.domain.draft import Citation, Computation, Draft, Section, Sentence, SentenceKind

AT = datetime(2026, 3, 2, 12, tzinfo=UTC)
TEXTS = (
    (
        "Harbour Gazette",
        "harbour.example",
        "Port fees rise",
        "Port fees rise\n\nThe port raised fees by 12 percent on 1 March. "
        "“Small boats will pay the most,” said Ana Brook, who leads the fishers' union.",
    ),
    (
        "The Quay",
        "quay.example",
        "Fishers protest",
        "Fishers protest\n\nMore than 300 fishers blocked the gate on Monday. "
        "The harbour board did not comment.",
    ),
    (
        "Tidewater Board",
        "tidewater.example",
        "Notice of fees",
        "Notice of fees\n\nThe board must consult the union before any rise above 10 percent.",
    ),
)


def document(number: int, *, text: str | None = None) -> Document:
    """The document of that number in `TEXTS`."""
    name, family, title, body = TEXTS[number]
    body = body if text is None else text
    return Document(
        id=document_id(key=family, title=title, text=body),
        key=family,
        source_id=family,
        source_name=name,
        family=family,
        desk="economy",
        url=f"https://{family}/1",
        title=title,
        text=body,
        published_at=AT,
        fetched_at=AT,
        raw_sha256="0" * 64,
        extractor="test/1",
    )


def dossier() -> Dossier:
    """Three documents of three families."""
    return Dossier(
        id="dossier",
        desk="economy",
        question="port fees",
        gathered_at=AT,
        documents=tuple(document(number) for number in range(3)),
        passages=(),
        monitored_sources=40,
    )


def cite(number: int, quote: str) -> Citation:
    """A citation of words that stand in a document of `TEXTS`."""
    source = document(number)
    start = source.text.index(quote)
    return Citation(source.id, start, start + len(quote), quote)


def quoted(number: int, quote: str, template: str = "{name}: “{quote}”") -> Sentence:
    """A sentence that quotes a document word for word."""
    text = template.format(name=TEXTS[number][0], quote=quote)
    return Sentence(text, SentenceKind.QUOTED, (cite(number, quote),))


def reported(text: str, *citations: Citation) -> Sentence:
    """A sentence that paraphrases what it cites."""
    return Sentence(text, SentenceKind.REPORTED, citations)


def computed(text: str, *computations: Computation) -> Sentence:
    """A sentence that states figures."""
    return Sentence(text, SentenceKind.COMPUTED, computations=computations)


def structural(text: str) -> Sentence:
    """A sentence without a fact."""
    return Sentence(text, SentenceKind.STRUCTURAL)


def documents_counted(value: str = "3") -> Computation:
    """The figure of how many documents the dossier holds."""
    return Computation("documents", value, rows=tuple(d.id for d in dossier().documents))


SOUND = (
    quoted(0, "The port raised fees by 12 percent on 1 March."),
    quoted(1, "More than 300 fishers blocked the gate on Monday."),
    quoted(2, "The board must consult the union before any rise above 10 percent."),
)


def draft(*sentences: Sentence, headline: Sentence | None = None) -> Draft:
    """A draft whose body is those sentences, `SOUND` by default."""
    return Draft(
        id="draft",
        dossier_id="dossier",
        desk="economy",
        headline=headline or structural("What is said of port fees"),
        standfirst=computed("The desk read three documents.", documents_counted("three")),
        why=(),
        lead=(sentences or SOUND,),
        sections=(Section("What comes next", ((structural("The sources follow."),),)),),
        methodology=(),
        terms=("port fees",),
        tags=(),
        writer="test/1",
        written_at=AT,
    )
