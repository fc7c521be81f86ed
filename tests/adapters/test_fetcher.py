"""Many fetches at once, for callers that are not asynchronous."""

from __future__ import annotations

import asyncio
import threading
from datetime import UTC, datetime
from typing import Self

import pytest

from wokhei.adapters.fetcher import Fetcher
from wokhei.domain.fetch import Fetched, FetchPlan, Outcome

NOW = datetime(2026, 1, 5, tzinfo=UTC)


class FakeClient:
    """Answers at once; remembers how many it served together."""

    def __init__(self, body: bytes = b"") -> None:
        self.body = body
        self.under_way = self.most = self.asked = 0

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None: ...

    async def fetch(self, plan: FetchPlan) -> Fetched:
        self.under_way += 1
        self.asked += 1
        self.most = max(self.most, self.under_way)
        await asyncio.sleep(0)
        self.under_way -= 1
        if "broken" in plan.url:
            raise RuntimeError("a client that raises")
        return Fetched(plan.url, plan.url, Outcome.OK, NOW, body=self.body)


def plans(count: int) -> list[FetchPlan]:
    return [FetchPlan(f"http://one.example/{number}") for number in range(count)]


def test_every_plan_is_answered_once() -> None:
    with Fetcher(FakeClient, concurrency=4) as fetcher:
        answers = list(fetcher.fetch(plans(50)))

    assert sorted(plan.url for plan, _ in answers) == sorted(plan.url for plan in plans(50))
    assert all(plan.url == fetched.url for plan, fetched in answers)


def test_no_more_are_under_way_than_allowed() -> None:
    client = FakeClient()
    with Fetcher(lambda: client, concurrency=3) as fetcher:
        list(fetcher.fetch(plans(20)))

    assert client.most == 3


def test_what_is_made_of_a_body_is_made_outside_the_event_loop() -> None:
    with Fetcher(lambda: FakeClient(b"x"), concurrency=3) as fetcher:
        threads = list(fetcher.fetch_and(lambda *_: threading.current_thread().name, plans(9)))

    assert len(threads) == 9
    assert all(name.startswith("reading") for name in threads)


def test_no_more_bodies_wait_than_plans_may_be_under_way() -> None:
    client = FakeClient(b"x")
    free = threading.Event()
    with Fetcher(lambda: client, concurrency=3) as fetcher:
        answers = fetcher.fetch_and(lambda plan, _: free.wait(20) and client.asked, plans(9))
        threading.Timer(0.05, free.set).start()

        assert next(answers) == 3
        list(answers)


def test_no_plans_are_no_answers() -> None:
    with Fetcher(FakeClient, concurrency=2) as fetcher:
        assert list(fetcher.fetch([])) == []


def test_a_client_that_raises_is_heard_of_and_the_fetcher_goes_on() -> None:
    with Fetcher(FakeClient, concurrency=1) as fetcher:
        with pytest.raises(RuntimeError, match="a client that raises"):
            list(fetcher.fetch([FetchPlan("http://broken.example/")]))
        assert len(list(fetcher.fetch(plans(2)))) == 2


def test_whoever_stops_listening_leaves_nothing_running() -> None:
    with Fetcher(FakeClient, concurrency=2) as fetcher:
        first, _ = next(iter(fetcher.fetch(plans(100))))
        assert first.url.startswith("http://one.example/")
