"""Floors of what is taken for a copy; they rise, and fall only with a reason."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.evaluation.copied import articles, labelled
from wokhei.evaluation import copies, monitoring

SHARED = Path(__file__).resolve().parents[2] / ".." / "shared" / "eval" / "monitoring"
SETS = {"one": 1, "held out": 2, "and another": 3}


@pytest.mark.parametrize("seed", SETS.values(), ids=SETS)
def test_copies_of_made_up_news_are_found_and_other_news_is_not(seed: int) -> None:
    """The texts share their turns of phrase; nothing was tuned on them."""
    found = copies.score_copies(labelled(articles(150, seed=seed), seed=seed))

    assert found.precision is not None
    assert found.recall is not None
    assert found.precision >= 0.97
    assert found.recall >= 0.80


@pytest.mark.skipif(not SHARED.exists(), reason=f"needs the data beside the project: {SHARED}")
@pytest.mark.parametrize(
    "name", ["article_extraction_benchmark", "fundus_publisher_pages"], ids=str
)
def test_copies_of_real_news_are_found_and_other_news_is_not(name: str) -> None:
    pages = monitoring.rows(SHARED / "extraction" / f"{name}.jsonl.gz")
    bodies = [page.get("article_body") or " ".join(page["body_paragraphs"]) for page in pages]
    titled = [(" ".join(body.split()[:12]), body) for body in bodies if len(body.split()) >= 100]

    found = copies.score_copies(labelled(titled, seed=1))

    assert found.precision is not None
    assert found.recall is not None
    assert found.precision >= 0.97
    assert found.recall >= 0.90
