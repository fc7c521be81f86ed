"""Headers that broke something once."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from wokhei.monitor import retry_after
from wokhei.monitor.retry import max_age

NOW = datetime(2026, 5, 15, tzinfo=UTC)
LINES = Path(__file__).with_name("retry_after.txt").read_text("utf-8").splitlines()[1:]


@pytest.mark.parametrize("value", LINES)
def test_any_retry_after_is_no_time_or_a_bounded_one(value: str) -> None:
    found = retry_after({"retry-after": value}, now=NOW)

    assert found is None or timedelta(0) <= found <= timedelta(days=3_000_000)


@pytest.mark.parametrize("value", [*LINES, "9" * 400, "max-age=" + "9" * 400, "max-age=-1"])
def test_any_cache_control_is_no_time_or_a_bounded_one(value: str) -> None:
    found = max_age({"cache-control": f"max-age={value}"})

    assert found is None or timedelta(0) <= found <= timedelta(days=3_000_000)
