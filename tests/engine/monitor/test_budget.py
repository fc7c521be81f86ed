"""No hour sees more requests than it may, whenever they are asked for."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wokhei.monitor import Budget

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)


@given(st.integers(1, 50), st.lists(st.tuples(st.integers(0, 40), st.integers(0, 60)), max_size=40))
def test_no_hour_sees_more_than_it_may(hourly: int, wishes: list[tuple[int, int]]) -> None:
    budget, now, made = Budget(hourly), NOON, []
    for minutes, wanted in wishes:
        now += timedelta(minutes=minutes)
        count = min(wanted, budget.left(now))
        budget.spend(count, now=now)
        made.append((now, count))

    for end, _ in made:
        within = sum(n for at, n in made if timedelta(0) <= end - at < timedelta(hours=1))
        assert within <= hourly


def test_a_budget_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="got 0"):
        Budget(0)
