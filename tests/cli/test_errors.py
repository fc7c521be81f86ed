"""What bad input gets: a message with the value and the remedy, the right exit code, no loss."""

from __future__ import annotations

import fcntl
import json
import socket
from pathlib import Path

import pytest

from tests.cli.conftest import Run

ITEM = {"id": "1", "published": "2026-01-01T00:00:00Z", "source": "a.example", "title": "One"}


def test_an_unknown_verb_is_a_usage_error(run: Run) -> None:
    done = run("publsh")

    assert done.returncode == 2
    assert "No such command 'publsh'" in done.stderr


def test_a_wrong_setting_is_a_usage_error_naming_key_and_value(run: Run) -> None:
    done = run("settings", WOKHEI_PORT="eighty")

    assert done.returncode == 2
    assert "WOKHEI_PORT = 'eighty': must be a whole number from 0 to 65535" in done.stderr


def test_an_unwritable_data_folder_is_named_with_a_remedy(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", "utf-8")

    done = run("status", WOKHEI_DATA=str(tmp_path / "file" / "data"))

    assert done.returncode == 3
    assert "file/data' cannot be written" in done.stderr
    assert "--data" in done.stderr


def test_a_port_in_use_is_named_with_a_remedy(run: Run) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])

        done = run("demo", "--port", port)

    assert done.returncode == 3
    assert f"port {port} on 127.0.0.1 cannot be used" in done.stderr
    assert "--port" in done.stderr


def test_a_second_process_on_the_same_data_is_refused(run: Run, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    with (tmp_path / "data" / "lock").open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)

        done = run("run", "--port", "0")

    assert done.returncode == 3
    assert "another wokhei" in done.stderr
    assert "--data" in done.stderr


def test_a_catalogue_without_a_column_is_named_with_the_columns_it_needs(
    run: Run, tmp_path: Path
) -> None:
    file = tmp_path / "feeds.tsv"
    file.write_text("desk\tname\nscience\tOne\n", "utf-8")

    done = run("sources", "import", str(file))

    assert done.returncode == 3
    assert "feeds.tsv:1" in done.stderr
    assert "feed_url" in done.stderr


def test_a_catalogue_in_a_wrong_encoding_is_named_with_a_remedy(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "feeds.tsv"
    file.write_bytes("desk\tname\n".encode("utf-16"))

    done = run("sources", "import", str(file))

    assert done.returncode == 3
    assert "save it as UTF-8" in done.stderr


def test_sources_imported_twice_are_known_already(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "feeds.tsv"
    row = "science\tOne\thttp://one.example/feed\thttp://one.example/\ten\tfeed"
    file.write_text(f"desk\tname\tfeed_url\tsite_url\tlanguage\tkind\n{row}\n", "utf-8")

    first, second = run("sources", "import", str(file)), run("sources", "import", str(file))
    listed = run("sources", "list", "--json")

    assert "1 new sources, 0 known already" in first.stdout
    assert "0 new sources, 1 known already" in second.stdout
    assert json.loads(listed.stdout)["state"] == "untried"


def test_an_empty_stream_is_no_success(run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty.jsonl").touch()

    done = run("replay", "empty.jsonl")

    assert done.returncode == 1
    assert "holds no items" in done.stderr


def test_a_stream_with_a_wrong_line_names_file_line_and_value(run: Run, tmp_path: Path) -> None:
    lines = [json.dumps(ITEM), json.dumps({**ITEM, "id": "2", "published": "yesterday"})]
    (tmp_path / "items.jsonl").write_text("\n".join(lines), "utf-8")

    done = run("replay", "items.jsonl")

    assert done.returncode == 3
    assert "items.jsonl:2: published = 'yesterday' is not ISO 8601" in done.stderr


def test_an_empty_dossier_folder_is_named(run: Run, tmp_path: Path) -> None:
    (tmp_path / "papers").mkdir()

    done = run("draft", "--dossier", "papers", "--question", "tides")

    assert done.returncode == 3
    assert "papers: holds no document" in done.stderr


def test_a_thin_dossier_folder_is_spiked_with_the_reason(run: Run, tmp_path: Path) -> None:
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "one.txt").write_text("The tide was high on Monday.", "utf-8")

    done = run("draft", "--dossier", "papers", "--question", "tides", "--json")

    assert done.returncode == 1
    assert json.loads(done.stdout)["spiked"]
    assert "spiked: " in done.stderr


@pytest.mark.parametrize("arguments", [[], ["s1", "--question", "x"], ["--question", "x"]])
def test_a_draft_needs_either_a_signal_or_a_question_with_a_folder(
    run: Run, arguments: list[str]
) -> None:
    done = run("draft", *arguments)

    assert done.returncode == 2


def test_an_article_that_is_not_there_is_told(run: Run) -> None:
    done = run("publish", "nothing")

    assert done.returncode == 3
    assert "no article has the id 'nothing'" in done.stderr


def test_a_desk_that_has_not_started_is_not_a_broken_one(run: Run) -> None:
    done = run("status", "--json")

    assert done.returncode == 0
    rows = list(map(json.loads, done.stdout.splitlines()))
    assert {row["condition"] for row in rows} == {"not started"}
    assert "sources import FILE" in rows[0]["reasons"]


def test_init_makes_settings_and_catalogue_and_leaves_what_is_there(
    run: Run, tmp_path: Path
) -> None:
    first = run("init")
    settings = (tmp_path / "wokhei.toml").read_text("utf-8")

    second = run("init")

    assert first.returncode == second.returncode == 0
    assert "sources in" in first.stdout
    assert "left as it is" in second.stdout
    assert (tmp_path / "wokhei.toml").read_text("utf-8") == settings
    assert run("settings").returncode == 0


def test_every_shell_gets_its_completion(run: Run) -> None:
    done = run("completion", "bash")

    assert done.returncode == 0
    assert "_WOKHEI_COMPLETE" in done.stdout


def test_the_doctor_names_what_is_unwell(run: Run, tmp_path: Path) -> None:
    row = "science\tOne\thttp://one.invalid/feed\thttp://one.invalid/\ten\tfeed"
    columns = "desk\tname\tfeed_url\tsite_url\tlanguage\tkind"
    (tmp_path / "feeds.tsv").write_text(f"{columns}\n{row}\n", "utf-8")
    run("sources", "import", "feeds.tsv")

    done = run("doctor", "--json")

    results = {row["check"]: row for row in map(json.loads, done.stdout.splitlines())}
    assert done.returncode == 1
    assert results["disk"]["result"] == "well"
    assert results["network"]["result"] == "unwell"
    assert "is this machine on the network?" in results["network"]["detail"]
