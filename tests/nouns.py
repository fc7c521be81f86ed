"""Nouns for tests: whole, valid, and different only where a test says so."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from wokhei.domain.article import Article, ArticleState, Edition
from wokhei.domain.document import Document, Role, document_id
from wokhei.domain.dossier import Dossier, Passage
from wokhei.domain.draft import Citation, Draft, Section, Sentence, SentenceKind
from wokhei.domain.signal import SeriesPoint, Signal, SignalKind
from wokhei.domain.source import Source, SourceKind
from wokhei.domain.span import Span, sha256
from wokhei.domain.story import Story
from wokhei.domain.verdict import Ledger, LedgerEntry, Verdict

NOW = datetime(2026, 2, 3, 9, 30, tzinfo=UTC)
DAY = timedelta(days=1)


def source(name: str = "Harbour Ledger", *, desk: str = "science", **changes: object) -> Source:
    host = name.lower().replace(" ", "-") + ".example"
    made = Source(
        id=f"source-{host}",
        name=name,
        desk=desk,
        feed_url=f"http://{host}/feed.xml",
        site_url=f"http://{host}/",
        language="en",
        kind=SourceKind.FEED,
        family=host,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def document(
    title: str = "Tide gauge breaks",
    *,
    body: str = "The gauge at the pier stopped at noon. Nobody was hurt.",
    at: datetime = NOW,
    outlet: str = "Harbour Ledger",
    **changes: object,
) -> Document:
    made_by = source(outlet)
    text = f"{title}\n\n{body}" if body else title
    key = f"{made_by.id}/{title}"
    made = Document(
        id=document_id(key=key, title=title, text=text),
        key=key,
        source_id=made_by.id,
        source_name=outlet,
        family=made_by.family,
        desk=made_by.desk,
        url=f"{made_by.site_url}{title.lower().replace(' ', '-')}",
        title=title,
        text=text,
        published_at=at,
        fetched_at=at,
        raw_sha256=sha256(text.encode()),
        extractor="test/1",
        language="en",
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def signal(label: str = "Tide gauge", *, at: datetime = NOW, **changes: object) -> Signal:
    made = Signal(
        id=f"signal-{label}",
        desk="science",
        kind=SignalKind.BURST,
        term=label.lower(),
        label=label,
        at=at,
        window_start_at=at - DAY,
        window_end_at=at,
        observed=9.0,
        expected=0.5,
        ratio=18.0,
        p=1e-9,
        q=1e-6,
        families=("a.example", "b.example"),
        document_ids=("one", "two"),
        copies=3,
        score=7.5,
        monitored_sources=40,
        baseline_buckets=28,
        series=(SeriesPoint(at - DAY, 1.0, 0.5), SeriesPoint(at, 9.0, 0.5)),
        terms=(label.lower(),),
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def story(
    headline: str = "Tide gauge breaks", *, at: datetime = NOW, desk: str = "science"
) -> Story:
    return Story(
        id=f"story-{headline}",
        headline=headline,
        desk=desk,
        started_at=at - DAY,
        updated_at=at,
        reports=(("one", "two"), ("three",)),
        families=("a.example", "b.example"),
    )


def dossier(*documents: Document, about: Signal | None = None) -> Dossier:
    held = documents or (document(),)
    first = held[0]
    span = first.body or Span(0, len(first.text))
    return Dossier(
        id="dossier-1",
        desk="science",
        question="tide gauge",
        gathered_at=NOW,
        documents=held,
        passages=(Passage(first.id, span, span.of(first.text), Role.REPORT, 0.9),),
        signal=about or signal(),
        copies={first.id: ("copy-1",)},
        monitored_sources=40,
    )


def draft(held: Dossier) -> Draft:
    first = held.documents[0]
    quote = "The gauge at the pier stopped at noon."
    start = first.text.index(quote)
    citation = Citation(first.id, start, start + len(quote), quote)
    said = Sentence(f"Harbour Ledger wrote: “{quote}”", SentenceKind.QUOTED, (citation,))
    plain = Sentence("What follows is what the sources say.", SentenceKind.STRUCTURAL)
    return Draft(
        id="draft-1",
        dossier_id=held.id,
        desk="science",
        headline=said,
        standfirst=said,
        why=(plain,),
        lead=((plain,),),
        sections=(Section("What happened", ((said,), (plain, said))),),
        methodology=(plain,),
        terms=("tide gauge",),
        tags=("tides",),
        writer="extractive/1",
        written_at=NOW,
    )


def article(
    slug: str = "tide-gauge", *, state: ArticleState = ArticleState.VERIFIED, **changes: object
) -> Article:
    held = dossier()
    written = draft(held)
    made = Article(
        id=f"article-{slug}",
        slug=slug,
        desk="science",
        state=state,
        dossier=held,
        draft=written,
        ledger=Ledger(
            written.id,
            tuple(
                LedgerEntry(s.text, s.kind.value, Verdict.SUPPORTED, ("structure",))
                for s in written.sentences()
            ),
        ),
        created_at=NOW,
        updated_at=NOW,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def edition(of: Article, *, at: datetime = NOW, **changes: object) -> Edition:
    made = Edition(
        article_id=of.id,
        revision=1,
        slug=of.slug,
        desk=of.desk,
        headline="A headline",
        standfirst="A standfirst.",
        published_at=at,
        page="{}",
        digest="digest",
        tags=("tides", "piers"),
    )
    return replace(made, **changes)  # type: ignore[arg-type]
