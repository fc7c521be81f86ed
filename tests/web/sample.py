"""A newsroom in memory for the site's tests, with something of every kind to show."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from wokhei.adapters.store.memory import MemoryStore
from wokhei.config import Settings
from wokhei.domain.article import Article, ArticleState, Doubt
from wokhei.domain.document import Document, Quality, Role, document_id
from wokhei.domain.dossier import Dossier
from wokhei.domain.draft import Citation, Computation, Draft, Section, Sentence, SentenceKind
from wokhei.domain.shift import Shift
from wokhei.domain.signal import SeriesPoint, Signal, SignalKind
from wokhei.domain.source import Autonomy, Desk, Source, SourceHealth, SourceKind, SourceState
from wokhei.domain.span import digest, sha256
from wokhei.domain.story import Story
from wokhei.domain.verdict import Ledger, LedgerEntry, Verdict
from wokhei.newsroom import Newsroom
from wokhei.publishing import Site, edition, kept, records
from wokhei.verification import chain

SCRATCH = TemporaryDirectory(prefix="wokhei-sample-")  # holds the newsroom's key
NOW = datetime(2026, 2, 3, 9, 30, tzinfo=UTC)
DAY = timedelta(days=1)
DESKS = (
    Desk("ai-research", "AI & Research", Autonomy.PUBLISH),
    Desk("technology", "Technology"),
    Desk("science", "Science", Autonomy.PUBLISH),
    Desk("culture", "Culture", Autonomy.SUGGEST),
)
SITE = Site(
    name="wokhei",
    url="https://desk.example",
    language="en-GB",
    author="wokhei editorial desk",
    desks=DESKS,
)
OUTLETS = (
    ("Model Gazette", "ai-research"),
    ("The Weights Review", "ai-research"),
    ("Licence Watch", "ai-research"),
    ("Circuit Post", "ai-research"),
    ("Gadget Lantern", "technology"),
    ("Harbour Ledger", "science"),
    ("Tide & Moon", "science"),
    ("Stage Left", "culture"),
)


@dataclass(frozen=True)
class StoppedClock:
    at: datetime = NOW

    def now(self) -> datetime:
        return self.at


def source(name: str, desk: str) -> Source:
    host = name.lower().replace(" & ", "-").replace(" ", "-") + ".example"
    return Source(
        id=digest("source", host),
        name=name,
        desk=desk,
        feed_url=f"https://{host}/feed.xml",
        site_url=f"https://{host}/",
        language="en",
        kind=SourceKind.FEED,
        family=host,
        invented=True,
    )


SOURCES = tuple(source(name, desk) for name, desk in OUTLETS)


def document(outlet: int, title: str, body: str, *, days_ago: float, **changes: object) -> Document:
    by = SOURCES[outlet]
    text, key = f"{title}\n\n{body}", f"{by.id} {title}"
    made = Document(
        id=document_id(key=key, title=title, text=text),
        key=key,
        source_id=by.id,
        source_name=by.name,
        family=by.family,
        desk=by.desk,
        url=f"{by.site_url}{title.lower().replace(' ', '-')}",
        title=title,
        text=text,
        published_at=NOW - days_ago * DAY,
        fetched_at=NOW - days_ago * DAY + timedelta(minutes=7),
        raw_sha256=sha256(text.encode()),
        extractor="sample/1",
        language="en",
    )
    return replace(made, **changes)  # type: ignore[arg-type]


GAZETTE = document(
    0,
    "Harbour Lab calls its new model open",
    "Harbour Lab released the weights of its newest model on Monday and called it open source. "
    "The licence forbids use by services with more than 50 million monthly users. "
    "Training data and training code were not released.",
    days_ago=3,
    author="M. Okafor",
)
REVIEW = document(
    1,
    "Open weights are not open source, maintainers say",
    "Three maintainers of long-lived projects objected to the announcement. "
    "“A download is not a right,” one of them wrote. "
    "They asked for training code and a licence without limits on use.",
    days_ago=2,
    role=Role.OPINION,
)
LICENCE = document(
    2,
    "Harbour Model Licence 1.0",
    "You may not use the Model if your services had more than 50 million monthly active users. "
    "You may not use the outputs of the Model to improve any other model.",
    days_ago=4,
    role=Role.PRIMARY,
    licence="all rights reserved",
)
POST = document(
    3,
    "Regulator asks what open means",
    "The regulator opened a consultation on the meaning of open in its guidance.",
    days_ago=1,
    quality=Quality.THIN,
)
TIDE = document(
    5,
    "Tide gauge breaks",
    "The gauge at the pier stopped at noon. Nobody was hurt.",
    days_ago=9,
)
MOON = document(6, "Pier loses its gauge", "The tide gauge fell silent at noon.", days_ago=8)


def cited(text: str, document: Document, *quotes: str) -> Sentence:
    citations = tuple(cite(document, quote) for quote in quotes)
    return Sentence(text, SentenceKind.QUOTED, citations)


def cite(document: Document, quote: str) -> Citation:
    start = document.text.index(quote)
    return Citation(document.id, start, start + len(quote), quote)


def plain(text: str) -> Sentence:
    return Sentence(text, SentenceKind.STRUCTURAL)


def method(text: str) -> Sentence:
    return Sentence(text, SentenceKind.METHOD)


def computed(text: str, *computations: Computation) -> Sentence:
    return Sentence(text, SentenceKind.COMPUTED, computations=computations)


def series() -> tuple[SeriesPoint, ...]:
    counts = [
        1,
        0,
        2,
        1,
        1,
        0,
        0,
        2,
        1,
        3,
        1,
        0,
        1,
        2,
        0,
        1,
        1,
        2,
        0,
        1,
        0,
        1,
        2,
        1,
        0,
        1,
        4,
        9,
        7,
        5,
    ]
    start = NOW.replace(hour=0, minute=0) - (len(counts) - 1) * DAY
    return tuple(SeriesPoint(start + n * DAY, float(c), 1.1) for n, c in enumerate(counts))


def signal(label: str = "open source AI", **changes: object) -> Signal:
    documents = (LICENCE, GAZETTE, REVIEW, POST)
    made = Signal(
        id=digest("signal", label),
        desk="ai-research",
        kind=SignalKind.BURST,
        term=label,
        label=label,
        at=NOW - 2 * DAY,
        window_start_at=NOW.replace(hour=0, minute=0) - 4 * DAY,
        window_end_at=NOW,
        observed=9.0,
        expected=1.1,
        ratio=8.2,
        p=2e-6,
        q=0.0004,
        families=tuple(sorted(one.family for one in documents)),
        document_ids=tuple(one.id for one in documents),
        copies=3,
        score=7.5,
        monitored_sources=1390,
        baseline_buckets=28,
        series=series(),
        terms=(label, "model licence", "open weights"),
    )
    return replace(made, **changes)  # type: ignore[arg-type]


SIGNAL = signal()
BELOW = signal(
    "licence audit",
    reported=False,
    reason="q 0.21 is above 0.05; 3 families are enough",
    observed=3.0,
    q=0.21,
)


DOUBT = Doubt(
    "It also says: “You may not use the outputs of the Model to improve any other model.”",
    "Licence Watch, read again on 2 February 2026, no longer says “You may not use the outputs of "
    "the Model to improve any other model.”.",
)


def dossier(about: Signal = SIGNAL, *documents: Document) -> Dossier:
    held = documents or (LICENCE, GAZETTE, REVIEW, POST)
    return Dossier(
        id=digest("dossier", about.id),
        desk=held[0].desk,
        question=about.label,
        gathered_at=NOW,
        documents=held,
        passages=(),
        signal=about,
        copies={GAZETTE.id: ("copy-1", "copy-2")},
        missing=("the training data statement that Harbour Lab refers to",),
        monitored_sources=1390,
    )


def draft(held: Dossier) -> Draft:
    count = Computation("documents_mentioning", "4", ("open source", "open"), _ids(held))
    limit = cited(
        "The licence says: “You may not use the Model if your services had more than 50 million "
        "monthly active users.”",
        LICENCE,
        "You may not use the Model if your services had more than 50 million monthly active users.",
    )
    return Draft(
        id=digest("draft", held.id),
        dossier_id=held.id,
        desk=held.desk,
        headline=Sentence(
            "What “open” is worth in Harbour Lab’s licence",
            SentenceKind.REPORTED,
            (cite(GAZETTE, "called it open source"),),
        ),
        standfirst=cited(
            "Harbour Lab “called it open source”. Its licence says otherwise, and maintainers have "
            "noticed.",
            GAZETTE,
            "called it open source",
        ),
        why=(
            computed(
                "Nine independent reports used “open source AI” in four days, where 1.1 were "
                "expected.",
                Computation("signal_observed", "9", (), _ids(held)),
                Computation("signal_expected", "1.1", (), ()),
            ),
        ),
        lead=(
            (
                cited(
                    "Harbour Lab released the weights of its newest model on Monday, and “called "
                    "it open source”, according to Model Gazette.",
                    GAZETTE,
                    "called it open source",
                ),
                limit,
            ),
        ),
        sections=(
            Section(
                "What the licence allows",
                (
                    (
                        plain("The text of the licence is short."),
                        limit,
                        cited(
                            "It also says: “You may not use the outputs of the Model to improve "
                            "any other model.”",
                            LICENCE,
                            "You may not use the outputs of the Model to improve any other model.",
                        ),
                    ),
                    (
                        computed("The word is used by four of the documents gathered.", count),
                        Sentence(
                            "Neither data nor code came with the weights.",
                            SentenceKind.REPORTED,
                            (cite(GAZETTE, "Training data and training code were not released."),),
                        ),
                    ),
                ),
            ),
            Section(
                "Who objects",
                (
                    (
                        cited(
                            "“A download is not a right,” one maintainer wrote.",
                            REVIEW,
                            "A download is not a right,",
                        ),
                        cited(
                            "They asked for “training code and a licence without limits on use”.",
                            REVIEW,
                            "training code and a licence without limits on use",
                        ),
                    ),
                ),
            ),
        ),
        methodology=(
            method("The desk gathered 4 documents from 4 owners on 3 February 2026."),
            method("It left out 2 copies."),
        ),
        terms=("open source AI", "model licence", "open weights"),
        tags=("open source AI", "licences"),
        writer="extractive/1",
        written_at=NOW,
    )


def article(
    slug: str = "what-open-is-worth-3fa9c1",
    *,
    about: Signal = SIGNAL,
    days_ago: float = 0,
    **changes: object,
) -> Article:
    held = dossier(about)
    written = draft(held)
    made = Article(
        id=digest("article", slug),
        slug=slug,
        desk=held.desk,
        state=ArticleState.PUBLISHED,
        dossier=held,
        draft=written,
        ledger=ledger(written),
        created_at=NOW - days_ago * DAY,
        updated_at=NOW - days_ago * DAY,
        revision=1,
        published_at=NOW - days_ago * DAY,
        featured=True,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def ledger(written: Draft) -> Ledger:
    entries = (
        LedgerEntry(one.text, one.kind.value, Verdict.SUPPORTED, ("structure", "quotes", "figures"))
        for one in written.sentences()
    )
    return Ledger(written.id, tuple(entries))


def other(number: int, desk: str, headline: str, *, days_ago: float) -> Article:
    base = article(f"other-{number}", days_ago=days_ago, featured=False)
    assert base.draft is not None
    written = replace(base.draft, headline=plain(headline), desk=desk, tags=("tides",))
    return replace(base, desk=desk, draft=written)


def shift(desk: str, **changes: object) -> Shift:
    made = Shift(
        desk=desk,
        started_at=NOW - timedelta(minutes=12),
        ended_at=NOW - timedelta(minutes=10),
        polled=4,
        unchanged=2,
        items=6,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def newsroom() -> Newsroom:
    store = MemoryStore()
    settings = Settings(
        data=Path(SCRATCH.name),
        site_name=SITE.name,
        site_url=SITE.url,
        author=SITE.author,
        desks=DESKS,
    )
    store.save_sources(SOURCES)
    store.save_health(_health())
    store.save_documents([GAZETTE, REVIEW, LICENCE, POST, TIDE, MOON])
    store.save_signals([SIGNAL, BELOW])
    store.save_stories(
        [
            _story("Harbour Lab’s model, open or not", "ai-research", GAZETTE, REVIEW),
            _story("The pier’s gauge", "science", TIDE, MOON),
        ]
    )
    put(store, article())
    put(store, other(1, "science", "The pier’s gauge, and what it no longer says", days_ago=5))
    put(store, other(2, "ai-research", "Licences, read one by one", days_ago=20))
    put(store, other(3, "ai-research", "The maintainers’ case", days_ago=33))
    put(
        store,
        replace(
            other(4, "technology", "A lantern that watches back", days_ago=34),
            revision=2,
            reason="An earlier revision named the wrong month.",
        ),
    )
    withdrawn = put(store, other(5, "science", "A moon that was not there", days_ago=40))
    store.save_article(
        replace(withdrawn, state=ArticleState.RETRACTED, reason="Its main source was withdrawn."),
        expected=ArticleState.PUBLISHED,
    )
    doubted = put(store, other(6, "ai-research", "A licence that has changed since", days_ago=50))
    store.save_article(
        replace(doubted, state=ArticleState.CORRECTING, doubts=(DOUBT,)),
        expected=ArticleState.PUBLISHED,
    )
    _unpublished(store)
    store.record(
        [
            shift("ai-research", signals=1, below_threshold=1, published=1),
            shift(
                "technology",
                polled=1,
                failed=1,
                items=0,
                problems=("Gadget Lantern: no such host",),
            ),
            shift("science"),
        ]
    )
    return Newsroom(settings, store, StoppedClock())


def put(store: MemoryStore, published: Article) -> Article:
    """Publish an article into the store, whatever its revision; returns it as it is kept."""
    store.save_article(replace(published, state=ArticleState.VERIFIED), expected=None)
    shown = edition(published, site=SITE)
    assert published.ledger is not None
    texts = records(published, shown, site=SITE, ledger=chain(published.ledger), rows=())
    published = replace(published, evidence=(store.save_blob(kept(texts)),))
    store.publish(published, shown, expected=ArticleState.VERIFIED)
    return published


def _unpublished(store: MemoryStore) -> None:
    waiting = article("waiting", state=ArticleState.IN_REVIEW, revision=0, published_at=None)
    spiked = article(
        "spiked",
        state=ArticleState.SPIKED,
        revision=0,
        published_at=None,
        draft=None,
        ledger=None,
        reason="2 documents from 1 family; an article needs 3 from 2",
    )
    store.save_article(waiting, expected=None)
    store.save_article(spiked, expected=None)


def _health() -> list[SourceHealth]:
    states = (
        (SourceState.OK, "answers"),
        (SourceState.THIN, "headlines only"),
        (SourceState.STALE, "nothing new for 40 days"),
        (SourceState.BLOCKED, "HTTP 403 Forbidden"),
        (SourceState.UNREACHABLE, "no such host"),
        (SourceState.OK, "answers"),
        (SourceState.MOVED, "moved for good"),
    )
    return [
        SourceHealth(
            source_id=one.id,
            state=state,
            reason=reason,
            checked_at=NOW - timedelta(minutes=11),
            succeeded_at=None if state is SourceState.UNREACHABLE else NOW - DAY,
            items=12,
            failures=3 if state is SourceState.UNREACHABLE else 0,
        )
        for one, (state, reason) in zip(SOURCES, states, strict=False)
    ]


def _story(headline: str, desk: str, *documents: Document) -> Story:
    return Story(
        id=digest("story", headline),
        headline=headline,
        desk=desk,
        started_at=documents[0].published_at,
        updated_at=documents[-1].published_at,
        reports=tuple((one.id,) for one in documents),
        families=tuple(sorted(one.family for one in documents)),
    )


def _ids(held: Dossier) -> tuple[str, ...]:
    return tuple(one.id for one in held.documents)
