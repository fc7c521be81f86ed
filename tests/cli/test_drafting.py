"""`wokhei draft` on a folder, as somebody who tries it for the first time."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

MODEL = Path(__file__).resolve().parents[2] / "docs" / "examples" / "open-model"
ASKED = ("draft", "--dossier", str(MODEL), "--question", "open model")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("draft",), "name a SIGNAL (see: wokhei signals), or give --question"),
        (("draft", "--question", "ferry"), "--question needs --dossier FOLDER"),
        (("draft", "some-id", "--dossier", str(MODEL)), "a SIGNAL has its own documents"),
        (("draft", "--dossier", str(MODEL), "--question", "  "), "--question is empty"),
        ((*ASKED, "--out", "draft.pdf"), "the name must end in .json, .md, .html"),
    ],
)
def test_a_wrong_use_says_what_is_missing(run: Run, arguments: tuple[str, ...], told: str) -> None:
    done = run(*arguments)

    assert done.returncode == 2
    assert told in done.stderr


def test_the_ending_of_the_name_decides_the_form(run: Run, tmp_path: Path) -> None:
    made = {kind: tmp_path / f"draft{kind}" for kind in (".md", ".html", ".json")}

    done = [run(*ASKED, "--out", str(path)) for path in made.values()]

    assert [one.returncode for one in done] == [0, 0, 0]
    assert made[".md"].read_text("utf-8").startswith("# ")
    assert "<!doctype html>" in made[".html"].read_text("utf-8")[:200].lower()
    data = json.loads(made[".json"].read_text("utf-8"))
    assert data["spiked"] is None
    for part in data["sections"]:
        for sentence in part["sentences"]:
            for one in sentence["citations"]:
                assert data["documents"][one["document"]][one["start"] : one["end"]] == one["quote"]


def test_a_file_that_is_no_text_is_named(run: Run, tmp_path: Path) -> None:
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "scan.txt").write_bytes(b"%PDF-1.7\x00\x01\x02")

    done = run("draft", "--dossier", str(tmp_path / "papers"), "--question", "ferry")

    assert done.returncode == 3
    assert "scan.txt: is not text" in done.stderr


def test_a_thin_folder_is_spiked_with_its_reason(run: Run, tmp_path: Path) -> None:
    papers = tmp_path / "papers"
    papers.mkdir()
    (papers / "one.txt").write_text("The ferry ran on Monday, the guild said.", "utf-8")

    done = run("draft", "--dossier", str(papers), "--question", "ferry")

    assert done.returncode == 1
    assert "spiked: The dossier is too thin" in done.stderr
