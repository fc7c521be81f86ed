"""The figures on the page about the score are those of the weights shipped."""

from __future__ import annotations

import json
from pathlib import Path

from wokhei.domain.span import sha256
from wokhei.verification import weights

FIGURES = Path(__file__).resolve().parents[2] / "docs" / "score.json"


def test_the_figures_are_of_the_weights_that_are_shipped() -> None:
    told = json.loads(FIGURES.read_text("utf-8"))

    assert weights.__file__ is not None
    assert told["weights_sha256"] == sha256(Path(weights.__file__).read_bytes())


def test_a_score_means_about_what_it_says() -> None:
    """Held out, the mean score and the share supported differ by at most 0.15 in every tenth."""
    told = json.loads(FIGURES.read_text("utf-8"))

    far = {
        low: (mean, share)
        for low, count, mean, share in told["reliability"]
        if count >= 50 and abs(mean - share) > 0.15
    }

    assert far == {}


def test_the_most_certain_claims_are_the_least_risky() -> None:
    told = json.loads(FIGURES.read_text("utf-8"))

    risks = [risk for _, risk in told["risk_coverage"]]

    assert risks == sorted(risks)
