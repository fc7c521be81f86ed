"""Documents laid out anew and documents changed, with a licence of our own."""

from __future__ import annotations

from pathlib import Path

import pytest

from wokhei.domain.errors import InputError
from wokhei.evaluation.changes import LAYOUTS, document_changes, texts_in

LICENCE = """Harbour Model Licence

1. Grant. You may use, copy and share the "Model" for any purpose,
provided that you keep this notice.

Restrictions

2. You may not do any of these:
  (a) sell the Model;
  (b) use the Model's outputs to improve any other model.
"""


def test_a_licence_laid_out_anew_says_the_same() -> None:
    found = document_changes([LICENCE])

    assert found.versions == len(LAYOUTS)
    assert found.called_changed == 0.0


def test_a_sentence_put_in_is_found() -> None:
    assert document_changes([LICENCE]).found == 1.0


def test_no_texts_are_no_division_by_nothing() -> None:
    assert document_changes([]).called_changed == 0.0


def test_a_folder_is_read_by_name_and_an_empty_one_is_named(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text("B", "utf-8")
    (tmp_path / "a.txt").write_text("A", "utf-8")
    (tmp_path / "empty").mkdir()

    assert texts_in(tmp_path) == ["A", "B"]
    with pytest.raises(InputError, match=r"holds no \.txt files"):
        texts_in(tmp_path / "empty")


def test_a_text_that_is_no_text_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\xff\xfe\x00")

    with pytest.raises(InputError, match="cannot be read"):
        texts_in(tmp_path)
