"""`wokhei check` and `wokhei verify --claims`."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Run

SOURCE = "The harbour office measured a tide of four metres on Monday. Sales fell by 12 percent."


def test_check_gives_each_claim_a_verdict_and_its_quote(run: Run, tmp_path: Path) -> None:
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "office.txt").write_text(SOURCE, "utf-8")
    (tmp_path / "text.md").write_text(
        "Sales fell by 12 percent. Sales rose by 12 percent.", "utf-8"
    )

    done = run("check", "text.md", "--sources", "papers", "--json")

    row = json.loads(done.stdout)
    first, second = row["claims"]
    assert done.returncode == 1
    assert (row["file"], first["verdict"], first["document"]) == (
        "text.md",
        "supported",
        "office.txt",
    )
    assert SOURCE[first["start"] : first["end"]] == first["quote"]
    assert second["verdict"] != "supported"
    assert second["reason"]


def test_verify_writes_a_line_a_claim(run: Run, tmp_path: Path) -> None:
    rows = [
        {"id": "a", "claim": "Sales fell by 12 percent.", "evidence": SOURCE},
        {"id": "b", "claim": "Sales fell by 21 percent.", "evidence": SOURCE},
    ]
    (tmp_path / "claims.jsonl").write_text("\n".join(map(json.dumps, rows)), "utf-8")

    done = run("verify", "--claims", "claims.jsonl", "--out", "out.jsonl")

    lines = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text("utf-8").splitlines()]
    assert done.returncode == 1
    assert [line["id"] for line in lines] == ["a", "b"]
    assert lines[0]["verdict"] == "supported"
    assert lines[1]["findings"]
    assert lines[0]["score"] > lines[1]["score"]


def test_a_claim_without_evidence_is_named_with_its_line(run: Run, tmp_path: Path) -> None:
    (tmp_path / "claims.jsonl").write_text('{"id":"a","claim":"Sales fell."}\n', "utf-8")

    done = run("verify", "--claims", "claims.jsonl")

    assert done.returncode == 3
    assert "claims.jsonl:1: 'evidence' must be text, got None" in done.stderr
