"""The loop of one process: poll what is due, notice, read, write, put on record."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from datetime import datetime, timedelta
from functools import partial
from typing import Protocol, TypeVar
from urllib.parse import urlsplit

from wokhei import desk, ingest, monitor
from wokhei.domain.article import Article
from wokhei.domain.document import Document
from wokhei.domain.errors import NotFound, WokheiError
from wokhei.domain.fetch import Feed, Fetched, FetchPlan
from wokhei.domain.signal import Signal
from wokhei.domain.source import Source, SourceHealth, SourceKind, SourceState
from wokhei.newsroom import Newsroom, compared, writer_of
from wokhei.signals import Watch
from wokhei.sources import family_of_host
from wokhei.stories import StoryIndex
from wokhei.worker.report import Report
from wokhei.worker.tally import Tally

MEMORY = timedelta(days=45)  # heard again after a restart: the signals' baseline and a margin
LOOK = timedelta(minutes=10)  # signals end by themselves: looked at though nothing came in
REST = timedelta(hours=1)  # before what broke is tried again
REVISITED_EVERY = timedelta(hours=1)  # cited pages that are due are looked for so often
BATCH = 256  # sources polled before the desk looks at what they brought
TOGETHER = 32  # answers kept in one transaction: one each takes as long again as all the rest
TOGETHER_BYTES = 8_000_000  # of their bodies, so that few large ones do not add up
PRUNED_EVERY = timedelta(days=1)  # raw bytes whose time is over are forgotten
PRUNED = 2000  # a round: a catalogue's day takes some, and no round is long for it


Result = TypeVar("Result")
Broken = tuple[Source, Exception]


class Fetches(Protocol):
    """Whatever fetches many plans, and yields each with its result as it arrives."""

    def fetch(self, plans: Iterable[FetchPlan]) -> Iterator[tuple[FetchPlan, Fetched]]:
        """Fetch them all."""
        ...

    def fetch_and(
        self, then: Callable[[FetchPlan, Fetched], Result], plans: Iterable[FetchPlan]
    ) -> Iterator[Result]:
        """Fetch them all, and yield what `then` makes of each; it may be called in threads."""
        ...


class Reads(Protocol):
    """Reads bytes as `ingest` does: that module, or a process that stands in for it."""

    def read(
        self, body: bytes, *, url: str, content_type: str, kind: SourceKind, now: datetime
    ) -> Feed:
        """What the bytes say, as a feed."""
        ...

    def extract(
        self, body: bytes, *, url: str, content_type: str, now: datetime
    ) -> ingest.Extraction:
        """The article on the page."""
        ...


class Worker:
    """Does what is due, round after round. All it knows, it can learn again from the store."""

    def __init__(
        self,
        newsroom: Newsroom,
        *,
        fetcher: Fetches,
        report: Report,
        reads: Reads = ingest,
        stop: threading.Event | None = None,
    ) -> None:
        self.newsroom = newsroom
        self.stop = stop or threading.Event()
        self.fetcher = fetcher
        self.report = report
        self.reads = reads
        self.stories = StoryIndex()
        self.watch = Watch()
        now = newsroom.clock.now()
        self.tally = Tally((desk.slug for desk in newsroom.settings.desks), now=now)
        self.budget = monitor.Budget(newsroom.settings.hourly_polls)
        self._looked_at = now - LOOK
        self._pruned_at = now - PRUNED_EVERY
        self._versions = 1  # new versions of known items since the last recheck; perhaps before
        self._rechecked_at: datetime | None = None  # None: not since the start
        self._revisited_at = now
        self._revisited: dict[str, datetime] = {}  # cited pages asked for again, by key
        self._tried: set[str] = set()  # pages asked for, found or not
        self._resting: dict[str, datetime] = {}  # signals whose writing broke, until then
        self._known: set[tuple[str, bool]] = set()  # signals told of, as reported or not
        self._left_alone: dict[str, datetime] = {}  # hosts' owners that asked for it, until then

    def remember(self) -> int:
        """Hear again what the store holds; returns how many documents."""
        store, now = self.newsroom.store, self.newsroom.clock.now()
        self._known.update((one.id, one.reported) for one in store.signals(limit=10_000))
        self._leave_alone(now)
        return desk.recall(store, stories=self.stories, watch=self.watch, since=now - MEMORY)

    def _leave_alone(self, now: datetime) -> None:
        """Learn again what the client knew: whose servers asked to be left alone."""
        states = (SourceState.BLOCKED, SourceState.UNREACHABLE)
        for source_id, health in self.newsroom.store.health(states=states).items():
            until = health.left_alone_until
            if until is not None and until > now:
                with suppress(NotFound):  # taken out of the list since
                    owner = _owner(self.newsroom.store.source(source_id).feed_url)
                    self._left_alone[owner] = max(until, self._left_alone.get(owner, until))

    def round(self) -> int:
        """Do all that is due now; returns how many sources were polled."""
        now = self.newsroom.clock.now()
        batch = self._due(now)
        documents = self._poll(batch)
        if documents or now - self._looked_at >= LOOK:
            self._looked_at = now
            self._notice(documents)
        self._recheck(now)
        self._write()
        self._prune(now)
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

    def _prune(self, now: datetime) -> None:
        if now - self._pruned_at < PRUNED_EVERY:
            return
        before = now - self.newsroom.settings.raw_kept
        if count := self.newsroom.store.prune(polled_before=before, limit=PRUNED):
            self.tally.pruned(count)
        if count < PRUNED:
            self._pruned_at = now

    def _due(self, now: datetime) -> list[tuple[Source, SourceHealth, FetchPlan]]:
        # One source a host's owner, so that no place is held by one that waits for its turn.
        batch: dict[str, tuple[Source, SourceHealth, FetchPlan]] = {}
        most = min(BATCH, self.budget.left(now))
        for source, before in self.newsroom.store.due(now=now):
            if len(batch) == most:
                break
            plan = monitor.plan(source, before, now=now)
            if plan is None or self._left_alone.get(_owner(plan.url), now) > now:
                continue
            batch.setdefault(_owner(plan.url), (source, before, plan))
        self.budget.spend(len(batch), now=now)
        return list(batch.values())

    def _poll(self, due: list[tuple[Source, SourceHealth, FetchPlan]]) -> list[Document]:
        new: list[Document] = []
        if due:
            self.report.polling(len(due))
        for answers in self._together(due):
            together = self._hear(answers)
            self._notice_changes(together)
            for heard in together:
                source, fetched = heard.answer.source, heard.answer.fetched
                count = len(heard.documents)
                self._versions += heard.versions
                new += heard.documents
                self.tally.answered(source.desk, fetched, new=count)
                self.report.polled(source, fetched, heard.health, new=count)
            if self.stop.is_set():
                break
        return sorted(new, key=lambda document: (document.published_at, document.id))

    def _together(
        self, due: list[tuple[Source, SourceHealth, FetchPlan]]
    ) -> Iterator[list[desk.Answer]]:
        """The answers as they arrive, as many at a time as are kept in one transaction."""
        waiting = {id(plan): (source, before) for source, before, plan in due}

        def read(plan: FetchPlan, fetched: Fetched) -> desk.Answer | Broken:
            source, before = waiting[id(plan)]
            try:
                return desk.answer(source, before, fetched, read=self.reads.read)
            except Exception as error:  # noqa: BLE001  # the edge: as in `_hear`
                return source, error

        answers: list[desk.Answer] = []
        size = 0
        for answer in self.fetcher.fetch_and(read, (plan for *_, plan in due)):
            if isinstance(answer, tuple):
                source, error = answer
                self._broke(source.feed_url, error, of=source.desk)
                continue
            answers.append(answer)
            size += len(answer.fetched.body)
            if len(answers) == TOGETHER or size > TOGETHER_BYTES or self.stop.is_set():
                yield answers
                answers, size = [], 0
        if answers:
            yield answers

    def _hear(self, answers: list[desk.Answer]) -> list[desk.Heard]:
        try:
            return desk.hear(self.newsroom.store, answers, now=self.newsroom.clock.now())
        except Exception as error:  # noqa: BLE001  # the edge: one source must not end the round
            if len(answers) > 1:  # nor take the others with it: each is heard alone
                return [heard for one in answers for heard in self._hear([one])]
            self._broke(answers[0].source.feed_url, error, of=answers[0].source.desk)
            return []

    def _notice(self, documents: Iterable[Document]) -> None:
        signals = desk.notice(
            self.newsroom.store,
            documents,
            stories=self.stories,
            watch=self.watch,
            now=self.newsroom.clock.now(),
        )
        self._told(signals)

    def _notice_changes(self, heard: list[desk.Heard]) -> None:
        """Compare new versions of watched licences and policies with what they said."""
        try:
            now = self.newsroom.clock.now()
            self._told(desk.notice_changes(self.newsroom.store, heard, now=now))
        except Exception as error:  # noqa: BLE001  # the edge: it must not stand in the way of news
            self._broke("changed documents", error)

    def _told(self, signals: Iterable[Signal]) -> None:
        fresh = [one for one in signals if (one.id, one.reported) not in self._known]
        self._known.update((one.id, one.reported) for one in fresh)
        self.tally.noticed(fresh)
        for signal in fresh:
            if signal.reported:
                self.report.noticed(signal)

    def _recheck(self, now: datetime) -> None:
        """Look again at what was cited, and check what was published against new versions."""
        store, since = self.newsroom.store, self._rechecked_at
        try:
            if now - self._revisited_at >= REVISITED_EVERY:
                self._revisited_at = now
                self._revisit(now)
            if self._versions:
                self._rechecked_at, self._versions = now, 0
                for article in desk.recheck(store, now=now, since=since):
                    self._wrote(article)
        except Exception as error:  # noqa: BLE001  # the edge: it must not stand in the way of news
            self._rechecked_at = since
            self._broke("recheck", error)

    def _revisit(self, now: datetime) -> None:
        store = self.newsroom.store
        pages = desk.revisits(store, now=now, asked=self._revisited)
        self._revisited.update((document.key, now) for document in pages)
        asked = [FetchPlan(document.url, page=True) for document in pages]
        plans = dict(zip(map(id, asked), pages, strict=True))
        for plan, fetched in self.fetcher.fetch(asked):
            at, extract = self.newsroom.clock.now(), self.reads.extract
            self._versions += desk.look_again(
                store, plans[id(plan)], fetched, now=at, extract=extract
            )

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
                    second=self.newsroom.second_opinion(),
                    writer=writer_of(
                        settings, settings.desk(signal.desk), told=self.report.modelled
                    ),
                    compared=partial(compared, store=store),
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
            now, extract = self.newsroom.clock.now(), self.reads.extract
            desk.read(store, plans[id(plan)], fetched, now=now, extract=extract)

    def _wrote(self, article: Article) -> None:
        self.tally.wrote(article)
        self.report.wrote(article)

    def _broke(self, subject: str, error: Exception, *, of: str = "") -> None:
        words = str(error) if isinstance(error, WokheiError) else f"{type(error).__name__}: {error}"
        slugs = [of] if of else [one.slug for one in self.newsroom.settings.desks]
        for slug in slugs:
            self.tally.broke(slug, f"{subject}: {words}")
        self.report.broke(subject, error)


def _owner(url: str) -> str:
    """Whose turn a request waits for (see `adapters.http.politeness`)."""
    return family_of_host(urlsplit(url).hostname or url)
