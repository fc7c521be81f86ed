"""`wokhei assess`."""

from __future__ import annotations

import re
from json import dumps, loads
from pathlib import Path
from textwrap import dedent

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


def refused(*words: str) -> str:
    done = CliRunner().invoke(wokhei, ["assess", *words])

    assert done.exit_code != 0
    return f"{done.exception} {done.output}"


def put(folder: Path, name: str, text: str) -> str:
    (folder / name).write_text(text, "utf-8")
    return str(folder / name)


def test_a_system_is_judged_by_its_documents(terms: str, tmp_path: Path) -> None:
    card = put(tmp_path, "card.md", "The training data are at https://example.org/data.\n")
    found = loads(
        call("--system", f"licence={terms}", f"card={card}", "--standard", "osaid-1.0", "--json")
    )

    rows = {row["criterion"]: row for row in found["standards"][0]["rows"]}
    assert (rows["use"]["verdict"], rows["use"]["document"]) == ("fails", terms)
    assert (rows["data"]["verdict"], rows["data"]["document"]) == ("meets", card)


def test_a_system_is_shown_as_a_table_and_as_a_page(terms: str, tmp_path: Path) -> None:
    card = put(tmp_path, "card.md", "The training data are at https://example.org/data.\n")
    words = ("--system", f"licence={terms}", f"card={card}", "--standard", "osaid-1.0")
    page = tmp_path / "page.html"

    assert "card.md" in call(*words)
    call(*words, "--out", str(page))
    assert "card.md" in page.read_text("utf-8")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--system", "LICENSE"), "needs ROLE=FILE"),
        (("--system", "poem={terms}"), "no role is called 'poem'"),
        (("--changes", "{terms}"), "needs two files"),
        (("--changes", "--system", "licence={terms}"), "not both"),
        (("{terms}", "--standard", "osd"), "one of: eu-ai-act-53-2"),
        (("{folder}/missing.txt",), "No such file"),
        (("{folder}",), "directory"),
        ((), "give FILE"),
    ],
)
def test_what_cannot_be_meant_is_refused_with_a_remedy(
    words: tuple[str, ...], said: str, terms: str, tmp_path: Path
) -> None:
    assert said in refused(*(word.format(terms=terms, folder=tmp_path) for word in words))


def test_changes_are_printed_with_both_quotes(terms: str, tmp_path: Path) -> None:
    new = put(tmp_path, "NEW.txt", TERMS.replace("weapons", "mining of coal"))

    shown = call("--changes", terms, new)
    data = loads(call("--changes", terms, new, "--json"))

    assert "in weapons" in shown
    assert "mining of coal" in shown
    [change] = data["changes"]
    assert (change["change"], change["frame"]) == ("changed", "field_of_use")
    assert TERMS[change["before"]["start"] : change["before"]["end"]] == change["before"]["quote"]


def test_no_change_is_said(terms: str) -> None:
    assert "no term changed" in call("--changes", terms, terms)


def test_disclosures_are_judged_by_the_criterion_of_the_standard(tmp_path: Path) -> None:
    lines = [
        {"id": "a", "criterion": "use", "disclosure": "It may not be used commercially."},
        {"id": "b", "criterion": "Data information", "disclosure": None},
        {"id": "c", "criterion": "no such", "disclosure": "We use 3 data centres in Norway."},
    ]
    answers = put(tmp_path, "answers.jsonl", "\n".join(map(dumps, lines)))
    done = CliRunner().invoke(
        wokhei, ["assess", "--disclosures", answers, "--standard", "osaid-1.0"]
    )

    assert [loads(line)["verdict"] for line in done.stdout.splitlines()] == [
        "fails",
        "silent",
        "meets",
    ]
    assert "1 of the answers are to no criterion of osaid-1.0" in done.stderr


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{", "it is not JSON"),
        ("[1]", "needs a JSON object"),
        ('{"id": 1, "criterion": "x"}', "it lacks disclosure"),
        ('{"id": 1, "criterion": "x", "disclosure": 5}', "disclosure must be text, got 5"),
    ],
)
def test_a_bad_answer_is_named_with_its_line(line: str, said: str, tmp_path: Path) -> None:
    good = '{"id": 1, "criterion": "x", "disclosure": ""}'
    answers = put(tmp_path, "answers.jsonl", f"{good}\n\n{line}\n")

    told = refused("--disclosures", answers)

    assert f"{answers}:3: " in told
    assert said in told


def test_the_standards_and_their_criteria_are_listed() -> None:
    assert "osaid-1.0" in call("--list")
    assert "Free redistribution" in call("--list", "--standard", "osd-1.9")


def test_two_licences_in_one_file_are_told_apart(tmp_path: Path) -> None:
    grant = "Permission is granted to everyone to copy and pass on the work for any purpose. " * 3
    text = (
        "The code is under the Finch Licence and the weights are under the Wren Licence.\n\n"
        f"Finch Licence\n\n{grant}\n\nWren Licence\n\n{grant}It must not be sold.\n"
    )
    both = put(tmp_path, "BOTH.txt", text)

    found = loads(call(both, "--json"))

    assert [(one["name"], one["applies_to"]) for one in found["parts"]] == [
        ("Finch Licence", "code"),
        ("Wren Licence", "weights"),
    ]
    for part in found["parts"]:
        for row in part["standards"][0]["rows"]:
            assert not row["quote"] or text[row["start"] : row["end"]] == row["quote"]
    assert "Wren Licence for weights" in call(both)


@pytest.mark.parametrize(
    ("text", "verdict", "said"),
    [
        ("The heron stood in the reeds all day, and nobody came by. " * 4, "not_applicable", "no"),
        ("Die Nutzung der Software ist nur zu privaten Zwecken frei. " * 4, "unclear", "not in"),
        ("您可以复制、修改和分发本软件。不得将本软件用于商业目的。", "unclear", "not in English"),
    ],
)
def test_what_is_no_english_licence_gets_a_clear_verdict(
    text: str, verdict: str, said: str, tmp_path: Path
) -> None:
    found = loads(call(put(tmp_path, "x.txt", text), "--json"))

    assert {row["verdict"] for row in found["standards"][0]["rows"]} == {verdict}
    assert said in found["note"]


@pytest.mark.slow
def test_two_megabytes_are_read_in_part_and_said_to_be(tmp_path: Path) -> None:
    piece = "You may share the Work. You must not sell it to firms with over 500 employees. "
    found = loads(call(put(tmp_path, "long.txt", piece * (2_000_000 // len(piece))), "--json"))

    assert "only the first" in found["note"]
    assert "meets" not in {row["verdict"] for row in found["standards"][0]["rows"]}


def test_the_standard_of_the_how_to_is_understood_and_used(tmp_path: Path) -> None:
    page = Path(__file__).resolve().parents[2] / "docs" / "how-to" / "write-your-own-standard.md"
    block = re.search(r"```toml\n(.*?)```", page.read_text("utf-8"), re.DOTALL)
    assert block is not None
    standard = put(tmp_path, "fair-data.toml", dedent(block[1]))
    licence = put(tmp_path, "L.txt", "You may copy, share and change the data. Do not sell them.\n")
    sheet = put(tmp_path, "S.md", "# Datasheet\n\nThey were collected from 12 harbours in 2024.\n")

    listed = call("--list", "--standard", standard)
    found = loads(
        call(
            *("--system", f"licence={licence}", f"datasheet={sheet}"),
            *("--standard", standard, "--json"),
        )
    )

    assert "Use in trade" in listed
    verdicts = [row["verdict"] for row in found["standards"][0]["rows"]]
    assert verdicts == ["fails", "meets", "meets"]


def test_a_standard_in_another_form_is_refused(terms: str, tmp_path: Path) -> None:
    other = put(tmp_path, "own.yaml", "id: own\n")

    assert "kept as TOML" in refused(terms, "--standard", other)
