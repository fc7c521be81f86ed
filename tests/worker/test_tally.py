"""What a shift is counted to have done."""

from __future__ import annotations

from tests import nouns
from tests.nouns import DAY, NOW
from wokhei.domain.article import ArticleState
from wokhei.domain.fetch import Fetched, Outcome
from wokhei.worker.tally import Tally


def answered(outcome: Outcome) -> Fetched:
    return Fetched("http://a.example/", "http://a.example/", outcome, NOW)


def test_each_desk_has_a_shift_even_when_nothing_happened() -> None:
    shifts = Tally(["science", "ai"], now=NOW).close(NOW + DAY)

    assert [shift.desk for shift in shifts] == ["ai", "science"]
    assert all((s.polled, s.problems, s.started_at) == (0, (), NOW) for s in shifts)


def test_unchanged_is_no_failure_and_a_failure_is_no_silence() -> None:
    tally = Tally(["science"], now=NOW)
    for outcome in (Outcome.OK, Outcome.NOT_MODIFIED, Outcome.TIMEOUT, Outcome.RATE_LIMITED):
        tally.answered("science", answered(outcome), new=2 if outcome is Outcome.OK else 0)

    [shift] = tally.close(NOW)

    assert (shift.polled, shift.unchanged, shift.failed, shift.items) == (4, 1, 2, 2)


def test_signals_and_candidates_below_threshold_are_counted_apart() -> None:
    tally = Tally(["science"], now=NOW)
    tally.noticed([nouns.signal(), nouns.signal("Other", reported=False)])

    [shift] = tally.close(NOW)

    assert (shift.signals, shift.below_threshold) == (1, 1)


def test_articles_are_counted_by_what_became_of_them() -> None:
    tally = Tally(["science"], now=NOW)
    for state in (ArticleState.PUBLISHED, ArticleState.IN_REVIEW, ArticleState.SPIKED):
        tally.wrote(nouns.article(state=state))

    [shift] = tally.close(NOW)

    assert (shift.published, shift.held, shift.spiked) == (1, 1, 1)


def test_the_same_problem_is_told_once_and_not_without_end() -> None:
    tally = Tally(["science"], now=NOW)
    for number in range(100):
        tally.broke("science", f"problem {number // 2}")

    [shift] = tally.close(NOW)

    assert shift.problems[:2] == ("problem 0", "problem 1")
    assert len(shift.problems) == 20


def test_after_closing_it_starts_again() -> None:
    tally = Tally(["science"], now=NOW)
    tally.broke("science", "a problem")
    tally.close(NOW)

    assert tally.quiet
    assert tally.close(NOW + DAY)[0].problems == ()
