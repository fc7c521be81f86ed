"""Looking at what stands at an address."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from tests import nouns
from wokhei.adapters.scouting import ask, scout
from wokhei.domain.document import Quality
from wokhei.domain.fetch import Fetched, FetchPlan, Outcome
from wokhei.domain.source import SourceKind, SourceState

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
                Fetched(
                    plan.url,
                    plan.url,
                    outcome,
                    NOW,
                    status=404 if body is None else 200,
                    body=body or b"",
                    problem=problem,
                ),
            )


def test_a_feed_is_found_at_its_own_address() -> None:
    fetcher = FakeFetcher({"http://pier.example/feed": FEED})

    found = scout("http://pier.example/feed", fetcher=fetcher, now=NOW)

    [feed] = found.feeds
    assert (feed.title, [entry.title for entry in feed.entries]) == ("Pier Notes", ["Tides"])
    source = feed.source(desk="science")
    assert (source.name, source.desk, source.family) == ("Pier Notes", "science", "pier.example")


def test_a_page_leads_to_the_feeds_that_can_be_read() -> None:
    fetcher = FakeFetcher({"http://pier.example/": PAGE, "http://pier.example/feed": FEED})

    found = scout("http://pier.example/", fetcher=fetcher, now=NOW)

    assert [feed.url for feed in found.feeds] == ["http://pier.example/feed"]


def test_a_page_without_feeds_has_none_and_a_reason() -> None:
    fetcher = FakeFetcher({"http://pier.example/": b"<html><body>Nothing</body></html>"})

    found = scout("http://pier.example/", fetcher=fetcher, now=NOW)

    assert found.feeds == ()
    assert "no feed there" in found.problem
    assert "“RSS”" in found.remedy


def test_a_page_that_points_nowhere_leads_to_where_feeds_usually_are() -> None:
    bodies = {"http://pier.example/": b"<html>Hello</html>", "http://pier.example/rss.xml": FEED}

    found = scout("http://pier.example/", fetcher=FakeFetcher(bodies), now=NOW)

    assert [feed.url for feed in found.feeds] == ["http://pier.example/rss.xml"]


def test_what_a_feed_would_bring_is_told() -> None:
    licensed = FEED.replace(b"<item>", b"<copyright>CC BY 4.0</copyright><item>", 1)
    fetcher = FakeFetcher({"http://pier.example/feed": licensed})

    [feed] = scout("http://pier.example/feed", fetcher=fetcher, now=NOW).feeds

    assert (feed.kind, feed.quality, feed.rights) == (
        SourceKind.FEED,
        Quality.THIN,
        "CC BY 4.0",
    )
    assert [document.title for document in feed.documents] == ["Tides"]


def test_a_sitemap_is_added_as_one() -> None:
    sitemap = b"<urlset><url><loc>http://pier.example/the-dam-held</loc></url></urlset>"
    fetcher = FakeFetcher({"http://pier.example/map.xml": sitemap})

    [found] = scout("http://pier.example/map.xml", fetcher=fetcher, now=NOW).feeds

    assert found.source(desk="science").kind is SourceKind.SITEMAP


def test_an_address_that_does_not_answer_has_its_reason_and_what_to_do() -> None:
    found = scout("http://pier.example/", fetcher=FakeFetcher({}), now=NOW)

    assert found.problem == "HTTP 404 Not Found"
    assert "front page" in found.remedy


def test_each_source_asked_has_a_state() -> None:
    good, bad = nouns.source("Good"), nouns.source("Bad")
    fetcher = FakeFetcher({good.feed_url: FEED})

    states = {
        source.name: health.state
        for source, _, health in ask([good, bad], fetcher=fetcher, now=NOW)
    }

    assert states == {"Good": SourceState.OK, "Bad": SourceState.UNREACHABLE}
