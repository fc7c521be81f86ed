"""The whole flow, from polled feeds to a published edition, on every store."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.worker.fakes import BURST_DAY, NAMES, START, FakeFetcher, FakeReport, outlets
from wokhei import ingest
from wokhei.adapters.clock import ArchiveClock
from wokhei.adapters.store.django.store import DjangoStore
from wokhei.adapters.store.memory import MemoryStore
from wokhei.config import Settings
from wokhei.domain.article import ArticleState
from wokhei.domain.document import Document
from wokhei.domain.errors import NotFound
from wokhei.domain.fetch import Feed, Fetched, FetchPlan
from wokhei.domain.protocols import Store
from wokhei.domain.signal import Signal
from wokhei.domain.source import Autonomy, Desk, SourceHealth, SourceState
from wokhei.domain.span import digest
from wokhei.newsroom import Newsroom
from wokhei.worker.loop import Worker

STEP = timedelta(hours=12)


@pytest.fixture(
    params=[
        pytest.param(MemoryStore, id="memory"),
        pytest.param(DjangoStore, id="sqlite", marks=pytest.mark.django_db),
    ]
)
def store(request: pytest.FixtureRequest) -> Store:
    made: Store = request.param()
    made.save_sources(outlets())
    return made


def hired(
    store: Store,
    *,
    autonomy: Autonomy = Autonomy.PUBLISH,
    days: float = 0,
    hourly_polls: int = 6000,
) -> Worker:
    clock = ArchiveClock(START + timedelta(days=days))
    desks = (Desk("science", "Science", autonomy),)
    settings = replace(Settings(), data=Path("unused"), desks=desks, settle=timedelta(hours=6))
    settings = replace(settings, hourly_polls=hourly_polls)
    newsroom = Newsroom(settings, store, clock)
    worker = Worker(newsroom, fetcher=FakeFetcher(clock), report=FakeReport())
    worker.remember()
    return worker


class LastFetcher(FakeFetcher):
    """Answers once more, and has the worker stop."""

    def __init__(self, clock: ArchiveClock, *, stop: threading.Event) -> None:
        super().__init__(clock)
        self.stop = stop

    def fetch(self, plans: Iterable[FetchPlan]) -> Iterator[tuple[FetchPlan, Fetched]]:
        answers = list(super().fetch(plans))
        yield from answers[:-1]
        self.stop.set()
        yield answers[-1]


def work(worker: Worker, *, until: float) -> Worker:
    clock = worker.newsroom.clock
    assert isinstance(clock, ArchiveClock)
    while clock.now() < START + timedelta(days=until):
        clock.set(clock.now() + STEP)
        worker.round()
    worker.close_shift()
    return worker


def test_a_burst_in_the_feeds_ends_as_a_published_edition(store: Store) -> None:
    worker = work(hired(store), until=BURST_DAY + 2)

    assert worker.report.errors == []
    [edition] = store.editions()
    assert "Zebrona" in edition.headline
    [article] = store.articles()
    assert article.state is ArticleState.PUBLISHED
    assert article.ledger is not None
    assert article.ledger.passed


def test_every_citation_of_the_article_is_verbatim_in_a_kept_document(store: Store) -> None:
    work(hired(store), until=BURST_DAY + 2)

    [article] = store.articles()
    assert article.draft is not None
    cited = [c for sentence in article.draft.sentences() for c in sentence.citations]
    assert len({store.document(c.document_id).family for c in cited}) >= 3
    for citation in cited:
        text = store.document(citation.document_id).text
        assert text[citation.start : citation.end] == citation.quote


@pytest.mark.parametrize(
    ("autonomy", "state"),
    [(Autonomy.SUGGEST, ArticleState.VERIFIED), (Autonomy.REVIEW, ArticleState.IN_REVIEW)],
)
def test_a_desk_publishes_no_more_than_it_may(
    store: Store, autonomy: Autonomy, state: ArticleState
) -> None:
    work(hired(store, autonomy=autonomy), until=BURST_DAY + 2)

    assert [article.state for article in store.articles()] == [state]
    assert store.editions() == []


def test_a_worker_that_died_is_followed_by_one_that_repeats_nothing(store: Store) -> None:
    work(hired(store), until=BURST_DAY + 0.25)

    work(hired(store, days=BURST_DAY + 0.25), until=BURST_DAY + 2)

    assert len(store.articles()) == 1
    assert len(store.editions()) == 1
    assert [s.label for s in store.signals(reported=True)] != []
    assert sum(shift.signals for shift in store.shifts(limit=1000)) == len(
        store.signals(reported=True)
    )
    keys = [document.key for document in store.heard()]
    assert len(keys) == len(set(keys))


def test_a_second_look_at_the_same_feeds_brings_nothing_new(store: Store) -> None:
    worker = work(hired(store), until=BURST_DAY + 2)
    before = store.count_documents()

    for health in store.health().values():
        store.save_health([replace(health, due_at=None)])
    worker.round()

    assert store.count_documents() == before
    assert len(store.editions()) == 1


def test_a_source_that_does_not_answer_is_a_state_and_no_crash(store: Store) -> None:
    worker = hired(store)
    broken = outlets()[0]
    fetcher = worker.fetcher
    assert isinstance(fetcher, FakeFetcher)
    fetcher.broken.add(broken.family)

    work(worker, until=1)

    health = store.health()[broken.id]
    assert health.state is SourceState.UNREACHABLE
    assert "20 s" in health.reason
    assert store.health()[outlets()[1].id].state in (SourceState.OK, SourceState.THIN)
    assert store.shifts(desk="science")[0].failed >= 1


class OneBadStore(MemoryStore):
    """Cannot keep the documents of one source."""

    def save_documents(self, documents: Iterable[Document]) -> list[Document]:
        documents = list(documents)
        if any(document.source_id == outlets()[0].id for document in documents):
            raise RuntimeError("no such column")
        return super().save_documents(documents)


def test_what_cannot_be_kept_takes_nothing_else_with_it() -> None:
    store = OneBadStore()
    store.save_sources(outlets())
    worker = hired(store, days=1)

    worker.round()

    assert [subject for subject, _ in worker.report.errors] == [outlets()[0].feed_url]
    assert set(store.health()) == {outlet.id for outlet in outlets()[1:]}
    assert {document.source_id for document in store.heard()} == set(store.health())


class BadReader:
    """Cannot read one source's answers."""

    extract = staticmethod(ingest.extract)

    def read(self, body: bytes, *, url: str, **about: Any) -> Feed:
        if url == outlets()[0].feed_url:
            raise RuntimeError("no reader")
        return ingest.read(body, url=url, **about)


def test_what_cannot_be_read_takes_nothing_else_with_it() -> None:
    store = MemoryStore()
    store.save_sources(outlets())
    worker = hired(store, days=1)
    worker.reads = BadReader()

    worker.round()

    assert [subject for subject, _ in worker.report.errors] == [outlets()[0].feed_url]
    assert set(store.health()) == {outlet.id for outlet in outlets()[1:]}


def test_raw_bytes_are_forgotten_when_their_time_is_over_and_not_those_drawn_on(
    store: Store,
) -> None:
    worker = work(hired(store), until=BURST_DAY + 2)
    [article] = store.articles()
    cited = {document.raw_sha256 for document in article.dossier.documents}
    polled = {document.raw_sha256 for document in store.heard()}
    clock = worker.newsroom.clock
    assert isinstance(clock, ArchiveClock)

    clock.set(START + timedelta(days=BURST_DAY + 40))
    worker.fetcher = FakeFetcher(clock, broken={outlet.family for outlet in outlets()})
    worker.round()
    worker.close_shift()

    kept = {name for name in polled if _is_kept(store, name)}
    assert kept == cited
    assert sum(shift.pruned for shift in store.shifts(limit=1000)) == len(polled - cited)


def _is_kept(store: Store, name: str) -> bool:
    try:
        return bool(store.blob(name))
    except NotFound:
        return False


def test_nothing_to_report_and_something_broken_are_recorded_apart(store: Store) -> None:
    quiet = work(hired(store), until=1)
    [shift] = store.shifts(desk="science", limit=1)
    assert (shift.problems, shift.signals) == ((), 0)
    assert shift.polled > 0

    quiet.stories.place = None  # type: ignore[assignment, method-assign]  # something of ours breaks
    clock = quiet.newsroom.clock
    assert isinstance(clock, ArchiveClock)
    clock.set(clock.now() + timedelta(days=1))
    quiet.fetcher = LastFetcher(clock, stop=quiet.stop)
    quiet.run(idle=timedelta(0), shift=timedelta(0))

    assert store.shifts(desk="science", limit=1)[0].problems != ()


def test_the_catalogue_of_this_world_has_one_outlet_a_name() -> None:
    assert len({outlet.id for outlet in outlets()}) == len(NAMES)


def test_an_event_under_a_second_name_is_not_written_up_again(store: Store) -> None:
    worker = work(hired(store), until=BURST_DAY + 2)
    [signal] = [one for one in store.signals(reported=True) if store.has_article(_article(one))]
    store.save_signals([replace(signal, id="the same under another name", label="Dam breach")])

    worker.round()

    assert len(store.editions()) == 1
    [spiked] = store.articles(states=[ArticleState.SPIKED])
    assert spiked.reason.startswith("The desk has written this up already: ")


def test_what_an_editor_spiked_stays_spiked(store: Store) -> None:
    worker = work(hired(store, autonomy=Autonomy.REVIEW), until=BURST_DAY + 1.5)
    [held] = store.articles()
    spiked = replace(held, state=ArticleState.SPIKED, reason="not for us")
    store.save_article(spiked, expected=ArticleState.IN_REVIEW)
    signal = held.dossier.signal
    assert signal is not None
    more = [*signal.document_ids, next(iter(store.heard(newest=1))).id]
    store.save_signals([replace(signal, document_ids=tuple(more))])

    worker.round()

    assert store.article(held.id).reason == "not for us"


def _article(signal: Signal) -> str:
    return digest("article", signal.id)


def test_no_more_is_polled_in_an_hour_than_the_budget_allows(store: Store) -> None:
    worker = hired(store, hourly_polls=2)

    polled = [worker.round() for _ in range(3)]

    assert polled == [2, 0, 0]
    later = hired(store, hourly_polls=len(NAMES))
    assert later.round() == len(NAMES) - 2  # the rest was due, and still is


def test_after_a_restart_an_owner_that_asked_to_be_left_alone_still_is(store: Store) -> None:
    first, second = outlets()[0], replace(outlets()[1], id="sibling")
    host = first.feed_url.partition("://")[2].partition("/")[0]
    store.save_sources([replace(second, feed_url=f"http://news.{host}/feed")])
    until = START + timedelta(hours=2)
    blocked = SourceHealth(first.id, SourceState.BLOCKED, due_at=until, left_alone_until=until)
    store.save_health([blocked])

    worker = hired(store)
    worker.round()
    before = [plan.url for plan in worker.fetcher.asked if host in plan.url]
    assert isinstance(worker.newsroom.clock, ArchiveClock)
    worker.newsroom.clock.set(until + timedelta(minutes=1))
    worker.round()

    assert before == []
    assert [plan.url for plan in worker.fetcher.asked if host in plan.url] != []
