"""`wokhei draft --writer model`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.adapters.language_model.fault_server import completion, send, served
from tests.cli.conftest import Run
from tests.engine.writing.test_articles import DOSSIERS

HELD = DOSSIERS["planning-records-gap"]
ASKED = ("draft", "--dossier", "papers", "--question", "Retention Schedule 9", "--writer", "model")


@pytest.fixture
def papers(tmp_path: Path) -> None:
    folder = tmp_path / "papers"
    folder.mkdir()
    manifest = []
    for number, document in enumerate(HELD.documents):
        (folder / f"{number}.txt").write_text(document.text, "utf-8")
        manifest.append(
            {
                "file": f"{number}.txt",
                "title": document.title,
                "publisher": document.source_name,
                "url": document.url,
                "date": document.published_at.date().isoformat(),
            }
        )
    (folder / "manifest.json").write_text(json.dumps(manifest), "utf-8")


@pytest.mark.usefixtures("papers")
def test_without_an_endpoint_the_settings_are_named(run: Run) -> None:
    done = run(*ASKED)

    assert done.returncode == 2
    assert "model_url and model_name" in done.stderr


@pytest.mark.usefixtures("papers")
def test_a_model_that_fails_leaves_the_extractive_article_and_says_so(run: Run) -> None:
    with served(lambda handler, _: send(handler, b"no", status=400)) as place:
        done = run(*ASKED, "--json", WOKHEI_MODEL_URL=place.url, WOKHEI_MODEL_NAME="m-1")

    assert done.returncode == 0
    assert json.loads(done.stdout)["writer"] == "extractive/1"
    assert "model: unreachable: HTTP 400" in done.stderr


@pytest.mark.usefixtures("papers")
def test_a_paid_answer_is_used_again(run: Run, tmp_path: Path) -> None:
    content = json.dumps({"sentences": []})

    with served(lambda handler, _: send(handler, completion(content))) as place:
        settings = {"WOKHEI_MODEL_URL": place.url, "WOKHEI_MODEL_NAME": "m-1"}
        first = run(*ASKED, "--json", **settings)
        asked = len(place.requests)
        second = run(*ASKED, "--json", **settings)

    assert first.returncode == second.returncode == 0
    assert asked > 0
    assert len(place.requests) == asked
    assert len(list((tmp_path / "data" / "receipts").iterdir())) == asked


def test_settings_that_cannot_be_are_named_together(run: Run) -> None:
    done = run(
        "settings",
        WOKHEI_MODEL_URL="ftp://x.example",
        WOKHEI_MODEL_BUDGET_TOKENS="9",
        WOKHEI_MODEL_TIMEOUT="0",
    )

    assert done.returncode == 2
    assert "WOKHEI_MODEL_URL = 'ftp://x.example': must start with http" in done.stderr
    assert "WOKHEI_MODEL_BUDGET_TOKENS = '9': must be from 1000 to 1000000" in done.stderr
    assert "WOKHEI_MODEL_TIMEOUT = '0': must be above 0" in done.stderr


def test_the_key_is_not_shown(run: Run) -> None:
    done = run("settings", "--json", WOKHEI_MODEL_KEY="very-secret")

    assert "very-secret" not in done.stdout
