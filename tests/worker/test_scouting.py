"""Looking at what stands at an address."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from tests import nouns
from wokhei.domain.fetch import Fetched, FetchPlan, Outcome
from wokhei.domain.source import SourceState
from wokhei.worker.scouting import ask, scout

NOW = datetime(2026, 1, 5, tzinfo=UTC)
FEED = (
    b"<rss version='2.0'><channel><title>Pier Notes</title><link>http://pier.example/</link>"
    b"<item><title>Tides</title><link>http://pier.example/tides</link></item></channel></rss>"
)
PAGE = (
    b"<html><head><link rel='alternate' type='application/rss+xml' href='/feed'>"
    b"<link rel='alternate' type='application/atom+xml' href='/gone'></head>"
    b"<body>Hello</body></html>"
)


class FakeFetcher:
    """Answers from a mapping of URLs to bodies; anything else is not found."""

    def __init__(self, bodies: dict[str, bytes]) -> None:
        self.bodies = bodies

    def fetch(self, plans: Iterable[FetchPlan]) -> Iterator[tuple[FetchPlan, Fetched]]:
        for plan in plans:
            body = self.bodies.get(plan.url)
            outcome = Outcome.HTTP_ERROR if body is None else Outcome.OK
            problem = "HTTP 404 Not Found" if body is None else ""
            yield (
                plan,
                Fetched(plan.url, plan.url, outcome, NOW, body=body or b"", problem=problem),
            )


def test_a_feed_is_found_at_its_own_address() -> None:
    fetcher = FakeFetcher({"http://pier.example/feed": FEED})

    found = scout("http://pier.example/feed", fetcher=fetcher, tolerant=None, now=NOW)

    [feed] = found.feeds
    assert (feed.title, [entry.title for entry in feed.entries]) == ("Pier Notes", ["Tides"])
    source = feed.source(desk="science")
    assert (source.name, source.desk, source.family) == ("Pier Notes", "science", "pier.example")


def test_a_page_leads_to_the_feeds_that_can_be_read() -> None:
    fetcher = FakeFetcher({"http://pier.example/": PAGE, "http://pier.example/feed": FEED})

    found = scout("http://pier.example/", fetcher=fetcher, tolerant=None, now=NOW)

    assert [feed.url for feed in found.feeds] == ["http://pier.example/feed"]


def test_a_page_without_feeds_has_none_and_a_reason() -> None:
    fetcher = FakeFetcher({"http://pier.example/": b"<html><body>Nothing</body></html>"})

    found = scout("http://pier.example/", fetcher=fetcher, tolerant=None, now=NOW)

    assert found.feeds == ()
    assert "no feed there" in found.problem


def test_an_address_that_does_not_answer_has_its_reason() -> None:
    found = scout("http://pier.example/", fetcher=FakeFetcher({}), tolerant=None, now=NOW)

    assert found.problem == "HTTP 404 Not Found"


def test_each_source_asked_has_a_state() -> None:
    good, bad = nouns.source("Good"), nouns.source("Bad")
    fetcher = FakeFetcher({good.feed_url: FEED})

    states = {
        source.name: health.state
        for source, _, health in ask([good, bad], fetcher=fetcher, tolerant=None, now=NOW)
    }

    assert states == {"Good": SourceState.OK, "Bad": SourceState.UNREACHABLE}
