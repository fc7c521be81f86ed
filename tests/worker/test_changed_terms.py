"""A watched page of terms, from its bytes to the signal that it says something else."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

from tests.nouns import source
from tests.worker.fakes import START, FakeReport
from wokhei.adapters.clock import ArchiveClock
from wokhei.adapters.store.memory import MemoryStore
from wokhei.config import Settings
from wokhei.domain.fetch import Fetched, FetchPlan, Outcome
from wokhei.domain.signal import SignalKind
from wokhei.domain.source import Desk, SourceKind
from wokhei.newsroom import Newsroom
from wokhei.worker.loop import Worker

Result = TypeVar("Result")

TERMS = source("Heron Terms", kind=SourceKind.PAGE, feed_url="http://heron-terms.example/licence")
FREE = "You may use, copy, change and share the Heron model for any purpose, also for money."
BOUND = "You must not use the Heron model in weapons or to watch people."
HALL = "The licence was written by the Heron project, which answers letters about it every week."


def page(*paragraphs: str) -> bytes:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return (
        "<!doctype html><html lang='en'><head><title>Heron model licence</title></head><body>"
        f"<article><h1>Heron model licence</h1>{body}</article></body></html>"
    ).encode()


class OnePage:
    """Answers every request with the page as it stands."""

    def __init__(self, clock: ArchiveClock, body: bytes) -> None:
        self.clock = clock
        self.body = body

    def fetch(self, plans: Iterable[FetchPlan]) -> Iterator[tuple[FetchPlan, Fetched]]:
        for plan in plans:
            html = {"content-type": "text/html; charset=utf-8"}
            yield (
                plan,
                Fetched(
                    plan.url,
                    plan.url,
                    Outcome.OK,
                    self.clock.now(),
                    status=200,
                    headers=html,
                    body=self.body,
                ),
            )

    def fetch_and(
        self, then: Callable[[FetchPlan, Fetched], Result], plans: Iterable[FetchPlan]
    ) -> Iterator[Result]:
        for plan, fetched in self.fetch(plans):
            yield then(plan, fetched)


def watched(first: bytes, second: bytes) -> tuple[MemoryStore, FakeReport]:
    store, clock, report = MemoryStore(), ArchiveClock(START), FakeReport()
    store.save_sources([TERMS])
    desks = (Desk("science", "Science"),)
    settings = replace(Settings(), data=Path("unused"), desks=desks)
    fetcher = OnePage(clock, first)
    worker = Worker(Newsroom(settings, store, clock), fetcher=fetcher, report=report)
    worker.round()
    fetcher.body = second
    for _ in range(40):  # a page is asked for again when it is due
        clock.set(clock.now() + timedelta(hours=6))
        worker.round()
    return store, report


def test_a_ban_put_into_watched_terms_is_a_signal_with_the_clause() -> None:
    store, report = watched(page(FREE, HALL), page(FREE, BOUND, HALL))

    assert report.errors == []
    [signal] = [one for one in store.signals(limit=10) if one.kind is SignalKind.DOCUMENT_CHANGE]
    [change] = [one for one in signal.changes if one.frame == "field of use"]
    assert (change.before, change.after) == ("", BOUND)
    before, after = store.documents(signal.document_ids)
    assert BOUND not in before.text
    assert BOUND in after.text


def test_other_words_about_the_terms_are_no_signal() -> None:
    store, _ = watched(page(FREE, HALL), page(FREE, HALL, "Its authors met in the old harbour."))

    assert [one for one in store.signals(limit=10) if one.changes] == []
