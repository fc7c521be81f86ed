"""`wokhei assess`."""

from __future__ import annotations

from json import dumps, loads
from pathlib import Path

import pytest
from click.testing import CliRunner

from wokhei.adapters.standards import load_standard, shipped
from wokhei.cli import wokhei
from wokhei.domain.errors import InputError

TERMS = "You may use and share the Work. You must not use it in weapons.\n"


@pytest.fixture
def terms(tmp_path: Path) -> str:
    path = tmp_path / "TERMS.txt"
    path.write_text(TERMS, "utf-8")
    return str(path)


def call(*words: str, given: str | None = None) -> str:
    done = CliRunner().invoke(wokhei, ["assess", *words], input=given, catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return done.stdout


def test_one_file_gives_one_object_whose_quotes_are_verbatim(terms: str) -> None:
    found = loads(call(terms, "--json"))

    rows = {row["criterion"]: row for row in found["standards"][0]["rows"]}
    assert rows["6"]["verdict"] == "fails"
    assert TERMS[rows["6"]["start"] : rows["6"]["end"]] == rows["6"]["quote"]


def test_several_files_give_an_array_in_order(terms: str) -> None:
    found = loads(call(terms, terms, "--json"))

    assert [item["document"] for item in found] == [terms, terms]


def test_one_document_is_compared_with_several_standards(terms: str) -> None:
    found = loads(call(terms, "--standard", "osaid-1.0", "--standard", "mof-1.0", "--json"))

    assert [item["id"] for item in found["standards"]] == ["osaid-1.0", "mof-1.0"]


def test_standard_input_is_read_and_shown_as_a_table() -> None:
    shown = call("-", given=TERMS)

    assert "fails" in shown
    assert "in weapons" in shown


def test_a_page_is_written(terms: str, tmp_path: Path) -> None:
    call(terms, "--out", str(tmp_path / "page.html"))

    assert "in weapons" in (tmp_path / "page.html").read_text("utf-8")


def test_disclosures_are_judged_line_by_line(tmp_path: Path) -> None:
    answers = tmp_path / "answers.jsonl"
    answers.write_text(dumps({"id": 7, "criterion": "data", "disclosure": ""}) + "\n", "utf-8")

    assert loads(call("--disclosures", str(answers))) == {
        "id": 7,
        "verdict": "silent",
        "quote": "",
    }


def test_the_licences_of_installed_packages_are_read() -> None:
    assert "click" in call("--installed")


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"\x00\x01\x02", "is not text"), (b"%PDF-1.7 x", "is not text"), (b" \n", "is empty")],
)
def test_what_cannot_be_read_is_refused_with_the_reason(
    content: bytes, said: str, tmp_path: Path
) -> None:
    path = tmp_path / "file"
    path.write_bytes(content)

    done = CliRunner().invoke(wokhei, ["assess", str(path)])

    assert isinstance(done.exception, InputError)
    assert said in str(done.exception)


@pytest.mark.parametrize("name", shipped())
def test_every_shipped_standard_can_be_loaded(name: str) -> None:
    standard = load_standard(name)

    assert standard.id == name
    assert standard.criteria
