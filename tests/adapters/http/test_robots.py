from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from wokhei.adapters.http.robots import KEPT, KEPT_UNREAD, Robots
from wokhei.adapters.http.target import read_target
from wokhei.domain.fetch import Fetched, FetchPlan, Outcome

START = datetime(2026, 5, 15, 12, tzinfo=UTC)
PAGE = read_target("https://kestrel.example/private/1")
CLOSED = b"\xef\xbb\xbfUser-agent: *\nDisallow: /private"


def allowed(
    *answers: tuple[Outcome, int | None, bytes], after: timedelta
) -> tuple[list[bool], int]:
    """Whether a page may be read, asked twice with a pause between, and how often the site was."""
    now, asked = START, list[FetchPlan]()

    async def fetch(plan: FetchPlan) -> Fetched:
        outcome, status, body = answers[min(len(asked), len(answers) - 1)]
        asked.append(plan)
        return Fetched(plan.url, plan.url, outcome, now, status=status, body=body)

    async def ask() -> list[bool]:
        nonlocal now
        robots = Robots(user_agent="wokhei/1", fetch=fetch, now=lambda: now)
        first = await robots.allow(PAGE)
        now += after
        return [first, await robots.allow(PAGE)]

    return asyncio.run(ask()), len(asked)


def test_rules_are_kept_for_a_day() -> None:
    answer = (Outcome.OK, 200, CLOSED)

    assert allowed(answer, after=KEPT - timedelta(minutes=1)) == ([False, False], 1)
    assert allowed(answer, after=KEPT + timedelta(minutes=1)) == ([False, False], 2)


@pytest.mark.parametrize(
    ("outcome", "status"),
    [(Outcome.TIMEOUT, None), (Outcome.HTTP_ERROR, 503), (Outcome.RATE_LIMITED, 429)],
)
def test_a_site_that_cannot_be_reached_allows_nothing_and_is_soon_asked_again(
    outcome: Outcome, status: int | None
) -> None:
    answers = (outcome, status, b""), (Outcome.OK, 200, b"")

    assert allowed(*answers, after=KEPT_UNREAD - timedelta(minutes=1)) == ([False, False], 1)
    assert allowed(*answers, after=KEPT_UNREAD + timedelta(minutes=1)) == ([False, True], 2)


@pytest.mark.parametrize(
    ("outcome", "status"),
    [(Outcome.HTTP_ERROR, 404), (Outcome.EMPTY, 200), (Outcome.TOO_MANY_REDIRECTS, 302)],
)
def test_a_site_without_rules_allows_everything(outcome: Outcome, status: int) -> None:
    assert allowed((outcome, status, b""), after=timedelta(0)) == ([True, True], 1)
