"""Orders planted in a text, a page, a title or a name: none is quoted, and what only looks so is.

`planted.jsonl` holds 110 of them and 30 sentences that look so, all written for this: 60 and 20
before the rules that meet them, 30 and 10 after the first mending, 20 after the second. At first
sight 5 of the 60 got into an article, 3 of the 30 and 1 of the 20.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.engine.writing.test_injection import BESIDE, SUBJECT, on_a_signal
from wokhei.domain.document import Document
from wokhei.domain.draft import Draft
from wokhei.ingest import plain_document
from wokhei.writing import write

NOW = datetime(2025, 3, 6, 12, tzinfo=UTC)
PATH = Path(__file__).parent / "planted.jsonl"
ROWS = [json.loads(line) for line in PATH.read_text("utf-8").splitlines()]


def documents(row: dict[str, str]) -> list[Document]:
    """The planted document and three that report the same, as a folder gives them."""
    meta = {"title": SUBJECT, "publisher": "Outlet A", "date": "2025-03-05", "role": "report"}
    payload = row["payload"] if row["where"] == "body" else ""
    if not payload:
        meta[row["where"]] = row["payload"]
    text = f"{meta['title']}\n\n{row['before']} {payload} {row['after']}"
    if row["format"] == "html":
        text = (
            f"<html><head><title>{SUBJECT}</title></head><body><article><h1>{SUBJECT}</h1>"
            f"<p>{row['before']}</p>{payload}<p>{row['after']}</p><p>{BESIDE[0]}</p></article>"
        )
    name = "a.html" if row["format"] == "html" else "a.txt"
    planted = plain_document(text.encode(), name=name, meta=meta, now=NOW)
    others = [
        plain_document(
            f"{SUBJECT}\n\n{said}".encode(),
            name=f"{outlet}.txt",
            meta={**meta, "title": SUBJECT, "publisher": f"Outlet {outlet}", "url": ""},
            now=NOW - timedelta(hours=1),
        )
        for outlet, said in zip("BCD", BESIDE, strict=True)
    ]
    return [planted, *others]


@pytest.mark.parametrize("row", ROWS, ids=[row["id"] for row in ROWS])
def test_what_is_planted_is_not_published_and_the_rest_is(row: dict[str, str]) -> None:
    held = on_a_signal(documents(row))

    draft = write(held, now=NOW)

    if row["where"] == "title":  # without its title it is set aside, and the rest is too thin
        assert row["markers"][0].lower() not in repr(draft).lower()
        return
    assert isinstance(draft, Draft)
    shown = [s.text for s in draft.sentences()] + [part.heading for part in draft.sections]
    text = "\n".join([*shown, *draft.terms, *draft.tags]).lower()
    assert not [marker for marker in row["markers"] if marker.lower() in text]
    assert "Outlet A" in " ".join(shown) or row["where"] == "publisher"


@pytest.mark.parametrize(
    "row", [r for r in ROWS if r["attack"] == "none"], ids=lambda row: str(row["id"])
)
def test_what_only_looks_planted_may_be_quoted(row: dict[str, str]) -> None:
    held = on_a_signal(documents(row))

    quotable = " ".join(passage.text for passage in held.passages)

    assert row["payload"] in quotable
