"""What articles keep, by a judge of its own; the floors only rise."""

from __future__ import annotations

import ast
import subprocess
import sys
import time
from datetime import timedelta
from pathlib import Path

import pytest

from wokhei.domain.draft import Draft
from wokhei.dossier import gather_question
from wokhei.evaluation import judging
from wokhei.evaluation.articles import of_wire, wire_documents
from wokhei.evaluation.writing import Scores, judged, sixty
from wokhei.writing import write

ROOT = Path(__file__).resolve().parents[2]
EVAL = ROOT / ".." / "shared" / "eval"
STREAM = EVAL / "signals" / "stream.jsonl.gz"
FOLDER = EVAL / "openness" / "seed-sources"

PRECISION = 0.98
RECALL = 1.0


def keeps(scores: Scores) -> None:
    assert scores.precision >= PRECISION, scores.faults
    assert scores.recall >= RECALL, scores.faults
    assert scores.repeated == 0
    assert scores.readable == {}, scores.faults


def test_the_judge_knows_nothing_of_the_checks_or_the_writer() -> None:
    tree = ast.parse(Path(judging.__file__).read_text("utf-8"))

    imported = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}

    ours = {name for name in imported if name and name.startswith("wokhei")}
    assert all(name.startswith("wokhei.domain.") for name in ours)
    assert "wokhei.domain.figures" not in ours


def test_articles_from_the_sample_wire_carry_their_evidence() -> None:
    scores = judged(of_wire())

    assert scores.articles >= 6
    keeps(scores)


@pytest.mark.slow
@pytest.mark.skipif(not STREAM.exists(), reason="the evaluation data is not beside the project")
def test_sixty_articles_from_all_origins_carry_their_evidence() -> None:
    scores = judged(sixty(stream=STREAM, folder=FOLDER, question="open source AI"), limit=60)

    assert scores.articles == 60
    keeps(scores)


@pytest.mark.slow
def test_the_articles_in_the_docs_are_what_the_desk_writes() -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "docs" / "articles.py"), "--check"],
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr


def test_thirty_gathered_documents_become_an_article_within_a_second_of_processor_time() -> None:
    held = [d for d in wire_documents() if "Ferrowick" in d.text or "Quiet Hours" in d.text][:30]
    now = max(document.published_at for document in held) + timedelta(days=1)
    dossier = gather_question("Ferrowick recall", held, desk="business", now=now)
    started = time.process_time()

    draft = write(dossier, now=now)

    taken = time.process_time() - started
    assert isinstance(draft, Draft)
    assert len(held) >= 20
    assert taken <= 1.0
