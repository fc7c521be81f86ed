"""Dossier folders."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from wokhei.adapters.folder import read_folder
from wokhei.domain.document import Role
from wokhei.domain.errors import DossierError

NOW = datetime(2026, 1, 5, tzinfo=UTC)


def test_texts_markdown_and_html_are_read_but_readme_is_not(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text("Second.\r\n", "utf-8")
    (tmp_path / "a.md").write_text("# First\n", "utf-8")
    (tmp_path / "README.md").write_text("About.", "utf-8")
    (tmp_path / "c.pdf").write_bytes(b"%PDF")

    documents = read_folder(tmp_path, now=NOW)

    assert [document.key for document in documents] == ["a.md", "b.txt"]
    assert documents[1].text == "Second.\n"


def test_a_manifest_names_and_describes_the_files(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("One.", "utf-8")
    (tmp_path / "two.txt").write_text("Two.", "utf-8")
    row = {
        "file": "two.txt",
        "title": "The Second",
        "publisher": "Harbour Office",
        "url": "https://two.example/",
        "date": "2025-03-04",
        "role": "primary",
    }
    (tmp_path / "manifest.json").write_text(json.dumps([row]), "utf-8")

    [document] = read_folder(tmp_path, now=NOW)

    assert (document.title, document.source_name) == ("The Second", "Harbour Office")
    assert document.published_at.date().isoformat() == "2025-03-04"
    assert document.role is Role.PRIMARY


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "not JSON"),
        ('{"file": "a"}', "must be a list of objects"),
        ('[{"title": "a"}]', "must be a list of objects"),
        ('[{"file": "../secret"}]', "must be a file of this folder"),
        ('[{"file": "gone.txt"}]', "cannot be read"),
    ],
)
def test_a_wrong_manifest_is_named_with_what_is_wrong(
    tmp_path: Path, text: str, message: str
) -> None:
    (tmp_path / "manifest.json").write_text(text, "utf-8")

    with pytest.raises(DossierError, match=message):
        read_folder(tmp_path, now=NOW)


def test_an_empty_folder_says_what_belongs_there(tmp_path: Path) -> None:
    with pytest.raises(DossierError, match=r"holds no document; put \.txt"):
        read_folder(tmp_path, now=NOW)
