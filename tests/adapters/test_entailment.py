"""An entailment model in a folder: what it says, and what is told where it cannot be read."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from tests.adapters.onnx_bytes import summing_model
from wokhei.adapters.entailment import OnnxEntailment, read_entailment
from wokhei.domain.errors import SettingsError
from wokhei.domain.verdict import Verdict

WORDS = {"[UNK]": 0, "sank": 1, "sailed": 2, "perhaps": 3}
# Odds of entailment, neutral and contradiction that each word adds.
TABLE = ((0.0, 0.1, 0.0), (2.0, 0.0, 0.0), (0.0, 0.0, 3.0), (-9.0, 5.0, 0.0))
LABELS = {"0": "ENTAILMENT", "1": "neutral", "2": "contradiction"}


def write_model(
    folder: Path,
    *,
    labels: dict[str, str] = LABELS,
    longest: int = 16,
    wants: str = "input_ids",
    table: tuple[tuple[float, ...], ...] = TABLE,
) -> Path:
    """A folder with a model of four words."""
    folder.mkdir(exist_ok=True)
    (folder / "model.onnx").write_bytes(summing_model(table, wants=wants))
    tokenizer = {
        "version": "1.0",
        "added_tokens": [],
        "pre_tokenizer": {"type": "Whitespace"},
        "model": {"type": "WordLevel", "vocab": WORDS, "unk_token": "[UNK]"},
    }
    (folder / "tokenizer.json").write_text(json.dumps(tokenizer), "utf-8")
    configuration = {"id2label": labels, "max_position_embeddings": longest}
    (folder / "config.json").write_text(json.dumps(configuration), "utf-8")
    return folder


@pytest.fixture
def model(tmp_path: Path) -> OnnxEntailment:
    return read_entailment(write_model(tmp_path / "boats"))


def test_what_the_evidence_carries_is_supported(model: OnnxEntailment) -> None:
    opinion = model.weigh("It sank", "The boat sank")

    assert opinion.verdict is Verdict.SUPPORTED
    assert opinion.support == pytest.approx(0.95, abs=0.02)


@pytest.mark.parametrize(
    ("evidence", "verdict"),
    [
        ("The boat sailed", Verdict.CONTRADICTED),
        ("perhaps", Verdict.NOT_ENOUGH_INFORMATION),
    ],
)
def test_other_answers_are_read_by_their_labels(
    model: OnnxEntailment, evidence: str, verdict: Verdict
) -> None:
    opinion = model.weigh("It sank", evidence)

    assert opinion.verdict is verdict
    assert opinion.support < 0.5


def test_evidence_beyond_what_the_model_reads_is_a_fault(model: OnnxEntailment) -> None:
    opinion = model.weigh("It sank", "sank " * 20)

    assert opinion.fault == "claim and evidence have 22 tokens, it reads 16"


def test_an_answer_for_other_labels_is_a_fault(tmp_path: Path) -> None:
    labels = {"0": "entailment", "1": "not_entailment"}
    model = read_entailment(write_model(tmp_path / "m", labels=labels))

    assert (
        model.weigh("It sank", "It sank").fault
        == "the model's answer is not a number for each label"
    )


def test_an_answer_that_is_no_number_is_a_fault(tmp_path: Path) -> None:
    table = ((float("nan"),) * 3,) * 4
    model = read_entailment(write_model(tmp_path / "m", table=table))

    assert model.weigh("It sank", "It sank").fault


def test_the_name_changes_with_the_model(tmp_path: Path) -> None:
    one = read_entailment(write_model(tmp_path / "m"))
    other = read_entailment(write_model(tmp_path / "n", longest=8))

    assert one.name.startswith("entailment/1 m ")
    assert one.name.rsplit(" ", 1)[1] != other.name.rsplit(" ", 1)[1]


@pytest.mark.parametrize("missing", ["model.onnx", "tokenizer.json", "config.json"])
def test_a_folder_without_a_file_is_told(tmp_path: Path, missing: str) -> None:
    folder = write_model(tmp_path / "m")
    (folder / missing).unlink()

    with pytest.raises(SettingsError, match=rf"m has no {missing}"):
        read_entailment(folder)


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("model.onnx", "no model", "cannot be read"),
        ("tokenizer.json", "{}", "cannot be read"),
        ("config.json", "[]", "has no id2label"),
        ("config.json", '{"id2label": {"0": "yes", "1": "no"}}', "one must be entailment"),
    ],
)
def test_a_file_that_is_something_else_is_told(
    tmp_path: Path, name: str, content: str, told: str
) -> None:
    folder = write_model(tmp_path / "m")
    (folder / name).write_text(content, "utf-8")

    with pytest.raises(SettingsError, match=told):
        read_entailment(folder)


def test_a_model_that_wants_more_than_words_is_told(tmp_path: Path) -> None:
    folder = write_model(tmp_path / "m", wants="pixels")

    with pytest.raises(SettingsError, match="wants pixels"):
        read_entailment(folder)


def test_without_the_packages_it_is_told_how_to_get_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "onnxruntime", None)

    with pytest.raises(SettingsError, match=r"pip install 'wokhei\[onnx\]'"):
        read_entailment(write_model(tmp_path / "m"))
