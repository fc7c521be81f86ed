"""What hosts that want to be left alone would say of a stretch of polls."""

from __future__ import annotations

from wokhei.evaluation import politeness


def test_no_domain_is_asked_too_soon_too_often_or_while_it_wants_to_be_left_alone() -> None:
    """Three hours of 48 sources of 12 domains, with 429 and 503, in seconds and in dates."""
    found = politeness.measure(hours=3)

    assert found.requests >= 200  # 250 before failures were weighed
    assert found.refused >= 5
    assert found.put_off >= 5
    assert (found.within_spacing, found.inside_retry_after, found.at_once) == (0, 0, 0)


def test_the_count_counts() -> None:
    hurried = politeness.measure(hours=0.1, spacing=0)

    assert hurried.within_spacing > 0
