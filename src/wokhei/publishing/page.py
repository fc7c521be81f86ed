"""An article as page data: all that its page shows, complete, and nothing of how it looks.

An edition keeps this as JSON text; the page is rendered from that text and never from live rows.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable
from typing import NotRequired, TypedDict, cast

from wokhei.domain.article import Article, Edition
from wokhei.domain.dossier import Dossier
from wokhei.domain.draft import Draft, Section, Sentence, SentenceKind
from wokhei.domain.signal import Signal, SignalKind
from wokhei.domain.source import Desk
from wokhei.domain.span import digest
from wokhei.domain.verdict import Ledger, Verdict
from wokhei.publishing.apparatus import Apparatus, Calculation, PageSentence, PageSource
from wokhei.publishing.comparison import PageMatrix, page_matrix
from wokhei.publishing.site import Site
from wokhei.publishing.spread import PageFigure, page_spread

SCHEMA = 1  # of the page data; raised when a field changes its meaning
WORDS_A_MINUTE = 238  # silent reading of non-fiction in English: Brysbaert 2019, 190 studies

_WORD = re.compile(r"\w+(?:[’'\-.,]\w+)*")

KIND_WORDS = {
    SignalKind.BURST: "Burst",
    SignalKind.EMERGENCE: "Emerging term",
    SignalKind.CONTESTED: "Contested term",
    SignalKind.COVERAGE_GAP: "Overlooked angle",
    SignalKind.DOCUMENT_CHANGE: "Changed document",
}
DISCLOSURES = {
    # IPTC digital source type: what a reader is told
    "algorithmicMedia": (
        "This analysis was assembled by software without a language model: it selects quotations, "
        "calculates figures and states its own method. Every sentence was checked against the "
        "sources listed here before publication."
    ),
    "trainedAlgorithmicMedia": (
        "This analysis was drafted by software that uses a language model. Every sentence was "
        "checked against the sources listed here before publication."
    ),
}
IPTC = "http://cv.iptc.org/newscodes/digitalsourcetype/"


class PagePart(TypedDict):
    """A headed part of the article; `id` is its anchor."""

    id: str
    heading: str
    paragraphs: list[list[PageSentence]]


class PagePoint(TypedDict):
    """One bucket of the signal's series; editions of before have no band."""

    start_at: str
    observed: float
    expected: float
    low: NotRequired[float]
    high: NotRequired[float]


class PageSignal(TypedDict):
    """The signal with its numbers, as they stood when the article was written."""

    id: str
    kind: str
    kind_words: str
    term: str
    label: str
    at: str
    window_start_at: str
    window_end_at: str
    observed: float
    expected: float
    ratio: float
    p: float
    q: float
    families: int
    reports: int
    copies: int
    monitored_sources: int
    baseline_buckets: int
    series: list[PagePoint]


class PageRecord(TypedDict):
    """What verification did: how many sentences of each kind, and the checks that ran."""

    sentences: int
    supported: int
    kinds: dict[str, int]
    checks: list[str]


class Name(TypedDict):
    """Something with an address part and a name."""

    slug: str
    name: str


class PageCorrection(TypedDict):
    """What an earlier revision had wrong, or no longer holds, in words for readers."""

    revision: int
    at: str
    note: str


class Page(TypedDict):
    """The data of one page; instants are ISO 8601 in UTC.

    `signal`, `matrix` and `record` may be null.
    """

    schema: int
    slug: str
    desk: Name
    type: str
    featured: bool
    headline: PageSentence
    standfirst: PageSentence
    author: str
    published_at: str
    revised_at: str
    revision: int
    revision_note: str
    corrections: list[PageCorrection]
    words: int
    minutes: int
    why: list[PageSentence]
    signal: PageSignal | None
    terms: list[str]
    lead: list[list[PageSentence]]
    parts: list[PagePart]
    matrix: PageMatrix | None
    spread: list[PageFigure]
    sources: list[PageSource]
    calculations: list[Calculation]
    methodology: list[PageSentence]
    missing: list[str]
    record: PageRecord | None
    tags: list[str]
    about_author: str
    digital_source_type: str
    disclosure: str
    writer: str
    draft: str
    dossier: str


def count_words(texts: Iterable[str]) -> int:
    """How many words a reader reads; a number and a hyphenated word count once.

    Examples:
        >>> count_words(["Seven-day counts: 1,390.5 isn't many."])
        5
    """
    return sum(1 for text in texts for _ in _WORD.finditer(text))


def reading_minutes(words: int) -> int:
    """How long reading takes, in whole minutes, at least 1.

    Examples:
        >>> reading_minutes(506), reading_minutes(12)
        (2, 1)
    """
    return max(1, round(words / WORDS_A_MINUTE))


def page(article: Article, *, site: Site) -> Page:
    """The page data of an article that is being published.

    Args:
        article: In its new state: revision and `published_at` are set.
        site: Names the desk and the author.

    Raises:
        ValueError: There is no draft, or it was never given a revision.
        KeyError: A sentence cites a document that the dossier does not hold.
    """
    draft, published_at = article.draft, article.published_at
    if draft is None or published_at is None or article.revision < 1:
        raise ValueError(f"article {article.slug!r} has no draft or no revision to publish")
    dossier, notes = article.dossier, Apparatus(article.dossier)
    desk = site.desk(article.desk)
    words = count_words(sentence.text for sentence in draft.body)
    source_type = _digital_source_type(draft)
    return {
        "schema": SCHEMA,
        "slug": article.slug,
        "desk": {"slug": desk.slug, "name": desk.name},
        "type": "Analysis",
        "featured": article.featured,
        # Notes are numbered in the order of these fields, which is the order of reading.
        "headline": notes.sentence(draft.headline),
        "standfirst": notes.sentence(draft.standfirst),
        "why": [notes.sentence(sentence) for sentence in draft.why],
        "lead": _paragraphs(draft.lead, notes),
        "parts": [_part(part, notes, number=n) for n, part in enumerate(draft.sections, 1)],
        "matrix": page_matrix(draft.matrix, dossier, notes) if draft.matrix else None,
        "methodology": [notes.sentence(sentence) for sentence in draft.methodology],
        "sources": notes.sources(),
        "spread": page_spread(draft, dossier, notes),
        "calculations": notes.calculations(),
        "author": site.author,
        "published_at": published_at.isoformat(),
        "revised_at": article.updated_at.isoformat() if article.revision > 1 else "",
        "revision": article.revision,
        "revision_note": article.reason if article.revision > 1 else "",
        "corrections": [
            {"revision": one.revision, "at": one.at.isoformat(), "note": one.note}
            for one in article.corrections
        ],
        "words": words,
        "minutes": reading_minutes(words),
        "signal": _signal(dossier.signal) if dossier.signal else None,
        "terms": list(draft.terms),
        "missing": list(dossier.missing),
        "record": _record(draft, article.ledger) if article.ledger else None,
        "tags": [tag for tag in dict.fromkeys(draft.tags) if tag.strip()],
        "about_author": _about_author(desk, dossier=dossier),
        "digital_source_type": source_type,
        "disclosure": DISCLOSURES[source_type],
        "writer": draft.writer,
        "draft": draft.id,
        "dossier": dossier.id,
    }


def edition(article: Article, *, site: Site) -> Edition:
    """The article as an immutable edition, identified by its content.

    Raises:
        ValueError: There is no draft, or it was never given a revision.
        KeyError: A sentence cites a document that the dossier does not hold.
    """
    data = page(article, site=site)
    text = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    published_at = article.published_at
    assert published_at is not None  # noqa: S101  # `page` has refused it otherwise
    return Edition(
        article_id=article.id,
        revision=article.revision,
        slug=article.slug,
        desk=article.desk,
        headline=data["headline"]["text"],
        standfirst=data["standfirst"]["text"],
        published_at=published_at,
        page=text,
        digest=digest("edition", text),
        featured=article.featured,
        tags=tuple(data["tags"]),
    )


def read_page(edition: Edition) -> Page:
    """The page data that an edition keeps."""
    return cast("Page", json.loads(edition.page))


def _paragraphs(
    paragraphs: Iterable[Iterable[Sentence]], notes: Apparatus
) -> list[list[PageSentence]]:
    return [[notes.sentence(sentence) for sentence in paragraph] for paragraph in paragraphs]


def _part(part: Section, notes: Apparatus, *, number: int) -> PagePart:
    paragraphs = _paragraphs(part.paragraphs, notes)
    return {"id": f"part-{number}", "heading": part.heading, "paragraphs": paragraphs}


def _signal(signal: Signal) -> PageSignal:
    return {
        "id": signal.id,
        "kind": signal.kind.value,
        "kind_words": KIND_WORDS[signal.kind],
        "term": signal.term,
        "label": signal.label,
        "at": signal.at.isoformat(),
        "window_start_at": signal.window_start_at.isoformat(),
        "window_end_at": signal.window_end_at.isoformat(),
        "observed": signal.observed,
        "expected": signal.expected,
        "ratio": signal.ratio,
        "p": signal.p,
        "q": signal.q,
        "families": len(signal.families),
        "reports": len(signal.document_ids),
        "copies": signal.copies,
        "monitored_sources": signal.monitored_sources,
        "baseline_buckets": signal.baseline_buckets,
        "series": [
            {
                "start_at": point.start_at.isoformat(),
                "observed": point.observed,
                "expected": point.expected,
                "low": point.low,
                "high": point.high,
            }
            for point in signal.series
        ],
    }


def _record(draft: Draft, ledger: Ledger) -> PageRecord:
    kinds = Counter(sentence.kind.value for sentence in draft.sentences())
    return {
        "sentences": len(ledger.entries),
        "supported": sum(entry.verdict is Verdict.SUPPORTED for entry in ledger.entries),
        "kinds": {kind.value: kinds[kind.value] for kind in SentenceKind if kinds[kind.value]},
        "checks": list(dict.fromkeys(check for entry in ledger.entries for check in entry.checks)),
    }


def _digital_source_type(draft: Draft) -> str:
    extractive = draft.writer.split("/")[0] == "extractive"
    return "algorithmicMedia" if extractive else "trainedAlgorithmicMedia"


def _about_author(desk: Desk, *, dossier: Dossier) -> str:
    number = dossier.monitored_sources
    heard = f" The newsroom heard {number:,} sources when this was written." if number else ""
    return (
        f"The {desk.name} desk reads its sources around the clock, notices what is unusual, and "
        f"writes it up.{heard} It draws on nothing but the documents it lists, and says for every "
        "sentence what it rests on."
    )
