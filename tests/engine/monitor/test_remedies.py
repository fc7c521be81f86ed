"""Each way to fail has something that a person can do."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from wokhei.domain.fetch import Fetched, Outcome
from wokhei.monitor import remedy

NOW = datetime(2026, 1, 5, tzinfo=UTC)
URL = "https://pier.example/feed"


@pytest.mark.parametrize(
    ("outcome", "status", "wanted"),
    [
        (Outcome.HTTP_ERROR, 403, "refuses programs"),
        (Outcome.HTTP_ERROR, 404, "front page"),
        (Outcome.GONE, 410, "another one"),
        (Outcome.RATE_LIMITED, 429, "tomorrow"),
        (Outcome.HTTP_ERROR, 502, "in trouble"),
        (Outcome.DNS_ERROR, None, "wokhei doctor"),
        (Outcome.TLS_ERROR, None, "ca_file"),
        (Outcome.OK, 200, "“RSS”"),
    ],
)
def test_what_can_be_done_fits_the_failure(
    outcome: Outcome, status: int | None, wanted: str
) -> None:
    fetched = Fetched(URL, URL, outcome, NOW, status=status)

    assert wanted in remedy(fetched)


@pytest.mark.parametrize("outcome", Outcome)
def test_there_is_always_something_to_do(outcome: Outcome) -> None:
    assert remedy(Fetched(URL, URL, outcome, NOW)).endswith(".")
