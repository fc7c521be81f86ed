"""The list of sources, from the command line: what goes wrong says what to do."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Run

LIST = (
    "desk\tname\tfeed_url\tsite_url\tlanguage\tkind\tfamily\n"
    "science\tPier Notes\thttps://pier.invalid/feed\thttps://pier.invalid/\ten\tfeed\t\n"
    "science\tWharf Post\thttps://wharf.invalid/feed\thttps://wharf.invalid/\ten\tfeed\t\n"
)


def test_an_address_that_cannot_be_added_says_why_and_what_to_do(run: Run) -> None:
    done = run("sources", "add", "http://10.0.0.1/feed")

    assert done.returncode == 1
    assert "not an address of the public internet" in done.stderr
    assert "Give an http(s) address of the public internet" in done.stderr


def test_a_desk_that_is_not_there_takes_no_source(run: Run) -> None:
    done = run("sources", "add", "http://10.0.0.1/feed", "--desk", "sciense")

    assert done.returncode == 2
    assert "no such desk" in done.stderr


def test_a_source_is_taken_out_of_the_list_by_its_name_or_address(run: Run, tmp_path: Path) -> None:
    (tmp_path / "feeds.tsv").write_text(LIST, "utf-8")
    run("sources", "import", "feeds.tsv")

    refused = run("sources", "remove", "Pier Notes", "Nobody")
    done = run("sources", "remove", "https://pier.invalid/feed")
    left = run("sources", "list", "--json")

    assert refused.returncode == 1
    assert "no such source: Nobody" in refused.stderr
    assert "1 taken out" in done.stderr
    assert [json.loads(line)["name"] for line in left.stdout.splitlines()] == ["Wharf Post"]
