"""A small invented world for the worker: outlets, their feeds by day, a fetcher without a net."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from html import escape
from typing import TypeVar

from tests.nouns import source
from wokhei.adapters.clock import ArchiveClock
from wokhei.domain.article import Article
from wokhei.domain.fetch import Fetched, FetchPlan, Outcome
from wokhei.domain.signal import Signal
from wokhei.domain.source import Source, SourceHealth
from wokhei.writing import Written

Result = TypeVar("Result")

START = datetime(2026, 1, 5, 6, tzinfo=UTC)
BURST_DAY = 14
NAMES = (
    "Alder Gazette",
    "Bridge Courier",
    "Cinder Post",
    "Delta Ledger",
    "Ember Wire",
    "Fathom Review",
    "Granite Herald",
    "Heath Tribune",
    "Islet Observer",
    "Juniper Times",
)
SUBJECTS = (
    "harbour dues",
    "school meals",
    "river levels",
    "library hours",
    "tram fares",
    "apple harvest",
    "roof repairs",
    "night buses",
    "beach cleaning",
    "street lamps",
    "market stalls",
)
# What each outlet says of the dam: of the same flood, river and villages, in sentences of its own.
NEWS = (
    "Engineers said the Zebrona dam gave way at four in the morning after two days of rain. "
    "The flood ran down the river to the villages within twenty minutes of the breach.",
    "The Zebrona dam had been inspected in November, the river authority said in a statement. "
    "Its engineers had noted two cracks, and the villages were not warned of a flood.",
    "Rescue teams moved 1,200 people from three villages below the Zebrona dam before noon. "
    "The flood had cut the road along the river soon after the breach in the morning.",
    "The energy ministry put the damage at the Zebrona dam at 40 million crowns. "
    "The flood took the turbines into the river, and villages are without power after the breach.",
    "Farmers below the Zebrona dam lost about 300 hectares of winter wheat, their union said. "
    "The flood left the river over its banks and mud in the fields of all three villages.",
    "A panel of four engineers will examine why the Zebrona dam failed, the government said. "
    "It will ask the river authority about the breach, the rain and the flood in the villages.",
    "The operator of the Zebrona dam said that its sensors gave no warning before the breach. "
    "Rain had filled the river for two days, and the villages learned of the flood too late.",
    "Hydrologists measured a flood wave of six metres below the Zebrona dam on Tuesday. "
    "At the villages the river still stood two metres high on the morning after the breach.",
)


def outlets() -> list[Source]:
    return [source(name, desk="science") for name in NAMES]


def entries(outlet: int, until: datetime) -> list[tuple[datetime, str, str]]:
    """What an outlet has published by then, newest first: time, title, text."""
    found = []
    for day in range((until - START).days + 1):
        at = START + timedelta(days=day, minutes=17 * outlet)
        subject = SUBJECTS[(day * 7 + outlet * 3) % len(SUBJECTS)]
        number = day * len(NAMES) + outlet
        text = f"The council heard report {number} about {subject}. It will vote on item {number}."
        found.append((at, f"Council note {number} on {subject}", text))
        if day == BURST_DAY and outlet < len(NEWS):
            when = at + timedelta(hours=2)
            title = f"{NAMES[outlet].split()[0]} report: the Zebrona dam gave way, part {outlet}"
            found.append((when, title, NEWS[outlet]))
    return sorted((one for one in found if one[0] <= until), reverse=True)[:15]


def feed(outlet: int, until: datetime) -> bytes:
    name = NAMES[outlet]
    host = source(name).family
    items = "".join(
        f"<item><title>{escape(title)}</title><link>http://{host}/{at:%Y%m%d%H%M}</link>"
        f"<guid>http://{host}/{at:%Y%m%d%H%M}</guid>"
        f"<pubDate>{at:%a, %d %b %Y %H:%M:%S} +0000</pubDate>"
        f"<description>{escape(text)}</description></item>"
        for at, title, text in entries(outlet, until)
    )
    head = f"<title>{name}</title><link>http://{host}/</link><description>x</description>"
    return (
        f'<?xml version="1.0"?><rss version="2.0"><channel>{head}{items}</channel></rss>'.encode()
    )


@dataclass
class FakeFetcher:
    """Answers from the invented world at the clock's time; `broken` hosts do not answer."""

    clock: ArchiveClock
    broken: set[str] = field(default_factory=set)
    asked: list[FetchPlan] = field(default_factory=list)

    def fetch(self, plans: Iterable[FetchPlan]) -> Iterator[tuple[FetchPlan, Fetched]]:
        for plan in plans:
            self.asked.append(plan)
            yield plan, self._answer(plan)

    def fetch_and(
        self, then: Callable[[FetchPlan, Fetched], Result], plans: Iterable[FetchPlan]
    ) -> Iterator[Result]:
        for plan, fetched in self.fetch(plans):
            yield then(plan, fetched)

    def _answer(self, plan: FetchPlan) -> Fetched:
        now = self.clock.now()
        for number, outlet in enumerate(outlets()):
            if outlet.family in self.broken and outlet.family in plan.url:
                return Fetched(
                    plan.url, plan.url, Outcome.TIMEOUT, now, problem="no answer in 20 s"
                )
            if plan.url == outlet.feed_url:
                body = feed(number, now)
                return Fetched(plan.url, plan.url, Outcome.OK, now, status=200, body=body)
        return Fetched(
            plan.url, plan.url, Outcome.HTTP_ERROR, now, status=404, problem="HTTP 404 Not Found"
        )


@dataclass
class FakeReport:
    """Remembers what it was told."""

    signals: list[Signal] = field(default_factory=list)
    articles: list[Article] = field(default_factory=list)
    written: list[Written] = field(default_factory=list)
    errors: list[tuple[str, Exception]] = field(default_factory=list)

    def polling(self, total: int) -> None: ...

    def polled(
        self, source: Source, fetched: Fetched, health: SourceHealth, *, new: int
    ) -> None: ...

    def day(self, at: datetime | None) -> None: ...

    def noticed(self, signal: Signal) -> None:
        self.signals.append(signal)

    def wrote(self, article: Article) -> None:
        self.articles.append(article)

    def modelled(self, written: Written) -> None:
        self.written.append(written)

    def broke(self, subject: str, error: Exception) -> None:
        self.errors.append((subject, error))
