"""The loop of one process: poll what is due, notice, read, write, put on record."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from typing import Protocol
from urllib.parse import urlsplit

from wokhei import desk, monitor
from wokhei.domain.article import Article
from wokhei.domain.document import Document
from wokhei.domain.errors import WokheiError
from wokhei.domain.fetch import Fetched, FetchPlan
from wokhei.domain.signal import Signal
from wokhei.domain.source import Source, SourceHealth
from wokhei.ingest import Tolerant
from wokhei.newsroom import Newsroom
from wokhei.signals import Watch
from wokhei.sources import family_of_host
from wokhei.stories import StoryIndex
from wokhei.worker.report import Report
from wokhei.worker.tally import Tally

MEMORY = timedelta(days=45)  # heard again after a restart: the signals' baseline and a margin
LOOK = timedelta(minutes=10)  # signals end by themselves: looked at though nothing came in
REST = timedelta(hours=1)  # before what broke is tried again
BATCH = 256  # sources polled before the desk looks at what they brought


class Fetches(Protocol):
    """Whatever fetches many plans, and yields each with its result as it arrives."""

    def fetch(self, plans: Iterable[FetchPlan]) -> Iterator[tuple[FetchPlan, Fetched]]:
        """Fetch them all."""
        ...


class Worker:
    """Does what is due, round after round. All it knows, it can learn again from the store."""

    def __init__(
        self,
        newsroom: Newsroom,
        *,
        fetcher: Fetches,
        report: Report,
        tolerant: Tolerant | None = None,
        stop: threading.Event | None = None,
    ) -> None:
        self.newsroom = newsroom
        self.stop = stop or threading.Event()
        self.fetcher = fetcher
        self.report = report
        self.tolerant = tolerant
        self.stories = StoryIndex()
        self.watch = Watch()
        now = newsroom.clock.now()
        self.tally = Tally((desk.slug for desk in newsroom.settings.desks), now=now)
        self._looked_at = now - LOOK
        self._tried: set[str] = set()  # pages asked for, found or not
        self._resting: dict[str, datetime] = {}  # signals whose writing broke, until then
        self._known: set[tuple[str, bool]] = set()  # signals told of, as reported or not

    def remember(self) -> int:
        """Hear again what the store holds; returns how many documents."""
        store, now = self.newsroom.store, self.newsroom.clock.now()
        self._known.update((one.id, one.reported) for one in store.signals(limit=10_000))
        return desk.recall(store, stories=self.stories, watch=self.watch, since=now - MEMORY)

    def round(self) -> int:
        """Do all that is due now; returns how many sources were polled."""
        now = self.newsroom.clock.now()
        health = self.newsroom.store.health()
        due: list[tuple[Source, SourceHealth, FetchPlan]] = []
        for source in self.newsroom.store.sources():
            before = health.get(source.id, SourceHealth(source.id))
            plan = monitor.plan(source, before, now=now)
            if plan is not None:
                due.append((source, before, plan))
        due.sort(key=lambda one: (one[1].due_at is not None, one[1].due_at or now, one[0].id))
        # One source a host's owner, so that no place is held by one that waits for its turn.
        batch = list({_owner(one[2]): one for one in reversed(due)}.values())[::-1][:BATCH]
        documents = self._poll(batch)
        if documents or now - self._looked_at >= LOOK:
            self._looked_at = now
            self._notice(documents)
        self._write()
        return len(batch)

    def close_shift(self) -> None:
        """Put on record what was done since the last time."""
        self.newsroom.store.record(self.tally.close(self.newsroom.clock.now()))

    def run(self, *, idle: timedelta, shift: timedelta) -> None:
        """Work until `stop` is set; what was fetched by then is kept.

        Args:
            idle: The pause after a round in which nothing was due.
            shift: How often what was done is put on record.
        """
        clock = self.newsroom.clock
        closing_at = clock.now()
        while not self.stop.is_set():
            try:
                polled = self.round()
            except Exception as error:  # noqa: BLE001  # the edge: one round must not end the desk
                self._broke("round", error)
                polled = 0
            if clock.now() >= closing_at and not self.tally.quiet:
                self.close_shift()
                closing_at = clock.now() + shift
            if not polled:
                self.stop.wait(idle.total_seconds())
        if not self.tally.quiet:
            self.close_shift()

    def _poll(self, due: list[tuple[Source, SourceHealth, FetchPlan]]) -> list[Document]:
        store, clock = self.newsroom.store, self.newsroom.clock
        waiting = {id(plan): (source, before) for source, before, plan in due}
        new: list[Document] = []
        if due:
            self.report.polling(len(due))
        for plan, fetched in self.fetcher.fetch(plan for *_, plan in due):
            source, before = waiting[id(plan)]
            try:
                heard = desk.hear(
                    store, source, before, fetched, now=clock.now(), tolerant=self.tolerant
                )
            except Exception as error:  # noqa: BLE001  # the edge: one source must not end the round
                self._broke(source.feed_url, error, of=source.desk)
                continue
            new += heard.documents
            self.tally.answered(source.desk, fetched, new=len(heard.documents))
            self.report.polled(source, fetched, heard.health, new=len(heard.documents))
            if self.stop.is_set():
                break
        return sorted(new, key=lambda document: (document.published_at, document.id))

    def _notice(self, documents: Iterable[Document]) -> None:
        signals = desk.notice(
            self.newsroom.store,
            documents,
            stories=self.stories,
            watch=self.watch,
            now=self.newsroom.clock.now(),
        )
        fresh = [one for one in signals if (one.id, one.reported) not in self._known]
        self._known.update((one.id, one.reported) for one in fresh)
        self.tally.noticed(fresh)
        for signal in fresh:
            if signal.reported:
                self.report.noticed(signal)

    def _write(self) -> None:
        store, settings = self.newsroom.store, self.newsroom.settings
        for signal in desk.due(store, now=self.newsroom.clock.now(), settle=settings.settle):
            if self.stop.is_set():
                break
            if self._resting.get(signal.id, signal.at) > self.newsroom.clock.now():
                continue
            try:
                self._read_pages(signal)
                article = desk.write(
                    store,
                    signal,
                    stories=self.stories,
                    desk=settings.desk(signal.desk),
                    site=self.newsroom.site,
                    now=self.newsroom.clock.now(),
                )
            except Exception as error:  # noqa: BLE001  # the edge: one signal must not end the round
                self._resting[signal.id] = self.newsroom.clock.now() + REST
                self._broke(f"signal {signal.label}", error, of=signal.desk)
                continue
            self._wrote(article)

    def _read_pages(self, signal: Signal) -> None:
        store = self.newsroom.store
        pages = [d for d in desk.wanted(store, signal) if d.key not in self._tried]
        self._tried.update(document.key for document in pages)
        asked = [FetchPlan(document.url, page=True) for document in pages]
        plans = dict(zip(map(id, asked), pages, strict=True))
        for plan, fetched in self.fetcher.fetch(asked):
            desk.read(store, plans[id(plan)], fetched, now=self.newsroom.clock.now())

    def _wrote(self, article: Article) -> None:
        self.tally.wrote(article)
        self.report.wrote(article)

    def _broke(self, subject: str, error: Exception, *, of: str = "") -> None:
        words = str(error) if isinstance(error, WokheiError) else f"{type(error).__name__}: {error}"
        slugs = [of] if of else [one.slug for one in self.newsroom.settings.desks]
        for slug in slugs:
            self.tally.broke(slug, f"{subject}: {words}")
        self.report.broke(subject, error)


def _owner(plan: FetchPlan) -> str:
    """Whose turn a request waits for (see `adapters.http.politeness`)."""
    return family_of_host(urlsplit(plan.url).hostname or plan.url)
