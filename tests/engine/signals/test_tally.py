from __future__ import annotations

import numpy as np

from wokhei.signals.burst import Expectation, at_least, discoveries, expectation, tail
from wokhei.signals.dispersion import pooled, unpooled
from wokhei.signals.tally import Tally


def tally(*, most_terms: int = 100) -> Tally:
    return Tally(buckets=6, open_buckets=2, most_terms=most_terms, half_life=3.0)


def test_a_family_votes_once_a_term_and_bucket() -> None:
    counted = tally()
    for family in (1, 1, 2):
        counted.count(["dam"], family=family, buckets=(10, 10))

    assert counted.votes("dam", phase=0, bucket=10) == 2
    assert counted.totals(0, [10]) == [3]


def test_a_bucket_older_than_the_ring_is_not_counted() -> None:
    counted = tally()
    counted.count(["dam"], family=1, buckets=(10, 10))

    counted.count(["dam"], family=1, buckets=(3, 3))

    assert counted.totals(0, [3, 10]) == [0, 1]


def test_what_leaves_the_ring_fades() -> None:
    counted = tally()
    (slot,) = counted.count(["dam"], family=1, buckets=(10, 10))
    for bucket in range(11, 20):
        counted.count(["pier"], family=1, buckets=(bucket, bucket))

    votes, reports = counted.older([slot], 0)

    assert 0 < votes[0] < 1
    assert 0 < reports < 4


def test_terms_no_longer_used_are_forgotten_and_their_room_is_used_again() -> None:
    counted = tally()
    (slot,) = counted.count(["dam"], family=1, buckets=(10, 10))
    for bucket in range(11, 40):
        counted.count(["pier"], family=1, buckets=(bucket, bucket))

    counted.forget(keep=())

    assert len(counted) == 1
    assert counted.count(["ferry"], family=1, buckets=(40, 40)) == [slot]


def test_no_more_terms_are_kept_than_allowed() -> None:
    counted = tally(most_terms=5)
    for number in range(50):
        counted.count([f"town {number}", "dam"], family=number, buckets=(10, 10))

    counted.forget(keep=())

    assert len(counted) <= 5
    assert counted.votes("dam", phase=0, bucket=10) == 50


def test_terms_to_keep_are_kept() -> None:
    counted = tally(most_terms=1)
    slots = counted.count(["dam", "pier"], family=1, buckets=(10, 10))

    counted.forget(keep=slots)

    assert len(counted) == 2


def test_a_past_outbreak_raises_what_is_expected_by_little() -> None:
    calm = [1.0] * 28
    outbreak = [*calm[:14], 60.0, *calm[15:]]

    means = [
        expectation(
            counts,
            [100.0] * 28,
            exposure=100,
            prior_shape=0.2,
            dispersion=0.1,
            outbreak_deviations=2.58,
        ).mean
        for counts in (calm, outbreak)
    ]

    assert means[1] < 1.5 * means[0]


def test_the_tail_falls_as_counts_rise() -> None:
    expected = Expectation(mean=1.5, shape=8.0, buckets=28)

    chances = [tail(count, mean=expected.mean, shape=expected.shape) for count in range(1, 40)]

    assert chances == sorted(chances, reverse=True)
    assert chances[0] == 1.0


def test_the_tail_sums_the_masses_it_stands_for() -> None:
    # A negative binomial of shape 1 is geometric: P(X >= 3 | X >= 1) = (mean / (1 + mean)) ** 2.
    expected = Expectation(mean=1.0, shape=1.0, buckets=28)

    assert abs(tail(3, mean=expected.mean, shape=expected.shape) - 0.25) < 1e-9


def test_a_q_is_never_below_its_p() -> None:
    values = [0.001, 0.2, 0.03, 1.0]

    assert all(q >= p for p, q in zip(values, discoveries(values, tested=4), strict=True))


def test_so_many_of_so_many_is_as_likely_as_the_binomial_says() -> None:
    assert abs(at_least(1, of=2, share=0.5) - 0.75) < 1e-9
    assert at_least(0, of=5, share=0.0) == 1.0
    assert at_least(1, of=5, share=0.0) == 0.0


def test_dispersion_is_learned_from_terms_that_vary_more_than_chance() -> None:
    draw = np.random.default_rng(3)
    restless = draw.negative_binomial(2, 2 / (2 + 3.0), size=(60, 28)).astype(np.uint16)

    assert 0.2 < pooled(restless, [100.0] * 28, otherwise=0.1).of(3.0) <= 1.0


def test_without_enough_terms_dispersion_is_the_given_one() -> None:
    few = np.ones((3, 28), dtype=np.uint16)

    assert pooled(few, [100.0] * 28, otherwise=0.3) == unpooled(0.3)
    assert pooled(few, [0.0] * 28, otherwise=0.3) == unpooled(0.3)


def test_a_column_seen_once_a_week_ago_is_expected_again() -> None:
    counts = [0.0] * 28
    counts[-5] = 10.0

    expected = expectation(
        counts,
        [100.0] * 28,
        exposure=100,
        prior_shape=0.2,
        dispersion=0.1,
        outbreak_deviations=2.58,
        same_weekday=[10.0],
    )

    assert expected.mean == 10


def test_what_is_usual_follows_the_ring() -> None:
    counted = tally()
    for bucket in range(10, 30):
        counted.count(["dam", f"word{bucket}"], family=bucket, buckets=(bucket, bucket + 1))
        counted.forget(keep=())

    held = [counted.votes("dam", phase=0, bucket=bucket) for bucket in range(30)]

    assert sum(held) == 6
    assert counted.usual("dam") == (1 + 6) / (2 + 6)
    assert counted.usual("word12") == 1 / (2 + 6)


def test_votes_wait_for_nobody() -> None:
    counted = tally()
    first = counted.count(["dam"], family=1, buckets=(10, 10))
    second = counted.count(["dam", "pier"], family=2, buckets=(10, 11))

    assert counted.touched(0, 10).tolist() == sorted({*first, *second})
    assert counted.touched(0, 10).tolist() == []
    assert counted.touched(1, 11).tolist() == sorted(second)
