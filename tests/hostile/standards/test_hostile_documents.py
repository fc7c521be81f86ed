"""Documents that are no licences, or are made to hurt: a verdict in time, never an exception."""

from __future__ import annotations

import time

import pytest

from wokhei.standards import assess, read_terms

SECONDS = 20.0  # for half a megabyte on a busy machine; what is quadratic takes minutes
CODE_POINTS = 500_000


@pytest.mark.slow
@pytest.mark.parametrize(
    "piece",
    [
        "You may not sell the Software. ",
        "a",
        "(a) ",
        "may not " * 10,
        "((((",
        '"means" ',
        "1.1.1.1. ",
        "not only for any purpose other than except ",
        "\n\n  - x:",
        "\u202e\u0000\ud800",
        "[number] users over 5 million ",
        "no " + "x " * 30,
        "\n\nFinch License\n\nYou may copy it. ",
        "The Code and the Data and the Weights ",
        "under the either or ",
    ],
)
def test_half_a_megabyte_of_anything_is_read_in_time(piece: str) -> None:
    text = piece * (CODE_POINTS // len(piece))
    began = time.process_time()

    assess(text, (), document="", sha256="")

    assert time.process_time() - began < SECONDS


@pytest.mark.parametrize("text", ["", " ", "\n", "\x00", "(", '"', ":", "a) b) c)", "\ud800"])
def test_next_to_nothing_sets_no_frame(text: str) -> None:
    assert read_terms(text).frames == ()
