"""Trees grown on a few numbers."""

from __future__ import annotations

import numpy as np
import pytest

from wokhei.evaluation.boosting import Boosting, Split, answers, boost, written
from wokhei.evaluation.grounding import steeper
from wokhei.verification.trees import read_trees

HOW = Boosting(trees=40, rate=0.3, ridge=1.0, features=1.0)


def rows() -> tuple[np.ndarray, np.ndarray]:
    values = np.random.default_rng(5).random((200, 3))
    return values, (values[:, 1] > 0.5).astype(float)


def test_trees_learn_which_number_decides() -> None:
    values, labels = rows()

    trees = boost(values, labels, np.ones(200), how=HOW)

    odds = sum(answers(tree, values) for tree in trees)
    assert ((odds > 0) == (labels > 0)).mean() > 0.97


def test_the_same_rows_grow_the_same_trees() -> None:
    values, labels = rows()

    assert boost(values, labels, np.ones(200), how=HOW) == boost(
        values, labels, np.ones(200), how=HOW
    )


def test_rows_of_no_weight_teach_nothing() -> None:
    values, labels = rows()
    half = np.arange(200) < 100
    flipped = np.where(half, labels, 1 - labels)

    trees = boost(values, flipped, half.astype(float), how=HOW)

    odds = sum(answers(tree, values) for tree in trees)
    assert ((odds > 0) == (labels > 0)).mean() > 0.9


def test_written_trees_say_what_the_grown_ones_say() -> None:
    values, labels = rows()
    trees = boost(values, labels, np.ones(200), how=HOW)

    again = read_trees([written(tree, ["one", "two", "three"]) for tree in trees])

    seen = dict(zip(["one", "two", "three"], values[0], strict=True))
    told = sum(float(answers(tree, values[:1])[0]) for tree in trees)
    assert again.total(seen) == pytest.approx(told)


def test_a_steeper_tree_says_the_same_louder() -> None:
    assert steeper(Split(0, 0.5, -1.0, 2.0), 3.0) == Split(0, 0.5, -3.0, 6.0)
