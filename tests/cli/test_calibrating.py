"""`wokhei verify --calibrate`, with a judge on the loopback."""

from __future__ import annotations

import json
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

from tests.adapters.language_model.fault_server import completion, send, served
from tests.adapters.test_entailment import write_model
from tests.cli.conftest import Run

FILE = "labelled.jsonl"


def write_claims(folder: Path, number: int) -> None:
    rows = [
        {
            "id": str(n),
            "claim": f"The boat {n} sank.",
            "evidence": f"On Monday the boat {n} {'sank' if n % 2 else 'sailed'}.",
            "label": "supported" if n % 2 else "contradicted",
        }
        for n in range(number)
    ]
    (folder / FILE).write_text("\n".join(map(json.dumps, rows)), "utf-8")


def knowing(handler: BaseHTTPRequestHandler, request: dict[str, Any]) -> None:
    """A judge that reads the evidence."""
    evidence = request["messages"][1]["content"].split("BEGIN EVIDENCE")[1]
    sank = "sank" in evidence
    verdict, quote = ("supported", "sank") if sank else ("contradicted", "sailed")
    answer = {"verdict": verdict, "quote": quote, "support": 95 if sank else 5}
    send(handler, completion(json.dumps(answer)))


def agreeing(handler: BaseHTTPRequestHandler, request: dict[str, Any]) -> None:
    """A judge that says yes to everything."""
    del request
    answer = {"verdict": "supported", "quote": "the boat", "support": 100}
    send(handler, completion(json.dumps(answer)))


def test_a_judge_that_knows_is_measured_and_kept(run: Run, tmp_path: Path) -> None:
    write_claims(tmp_path, 80)

    with served(knowing) as place:
        done = run(
            "verify",
            "--calibrate",
            FILE,
            "--json",
            WOKHEI_JUDGE_URL=place.url,
            WOKHEI_JUDGE_NAME="m",
            WOKHEI_JUDGE_ERRORS="20",
        )

    row = json.loads(done.stdout)
    kept = json.loads((tmp_path / "data" / "calibration.json").read_text("utf-8"))
    assert done.returncode == 0, done.stderr
    assert (row["model"], row["trusted"]) == ("judge/1 m", True)
    assert (row["false_accepts"], row["false_rejects"], row["faults"]) == (0, 0, 0)
    assert kept["model"] == "judge/1 m"
    assert kept["data_sha256"] == row["data_sha256"]
    assert len(place.requests) == 80


def test_a_judge_that_agrees_with_all_is_not_trusted(run: Run, tmp_path: Path) -> None:
    write_claims(tmp_path, 40)

    with served(agreeing) as place:
        done = run("verify", "--calibrate", FILE, WOKHEI_JUDGE_URL=place.url, WOKHEI_JUDGE_NAME="m")

    assert done.returncode == 1
    assert "not trusted: up to 100.0% of unsupported claims may pass, 2.0% are" in done.stderr


def test_an_entailment_model_is_measured_as_a_judge_is(run: Run, tmp_path: Path) -> None:
    write_claims(tmp_path, 80)
    write_model(tmp_path / "boats", longest=64)

    done = run(
        "verify",
        "--calibrate",
        FILE,
        "--json",
        WOKHEI_ENTAILMENT_MODEL="boats",
        WOKHEI_JUDGE_ERRORS="20",
    )

    row = json.loads(done.stdout)
    assert done.returncode == 0, done.stderr
    assert row["model"].startswith("entailment/1 boats ")
    assert (row["false_accepts"], row["false_rejects"], row["faults"]) == (0, 0, 0)


def test_of_judge_and_entailment_model_one_is_asked(run: Run, tmp_path: Path) -> None:
    write_claims(tmp_path, 4)

    done = run(
        "verify", "--calibrate", FILE, WOKHEI_ENTAILMENT_MODEL="boats", WOKHEI_JUDGE_NAME="m"
    )

    assert done.returncode == 2
    assert "not both" in done.stderr


def test_without_a_judge_there_is_nothing_to_measure(run: Run, tmp_path: Path) -> None:
    write_claims(tmp_path, 4)

    done = run("verify", "--calibrate", FILE)

    assert done.returncode == 2
    assert "set judge_name" in done.stderr


def test_a_label_that_is_none_is_named_with_its_line(run: Run, tmp_path: Path) -> None:
    (tmp_path / FILE).write_text('{"claim": "a", "evidence": "b", "label": "yes"}\n', "utf-8")

    done = run(
        "verify", "--calibrate", FILE, WOKHEI_JUDGE_URL="http://127.0.0.1:9", WOKHEI_JUDGE_NAME="m"
    )

    assert done.returncode == 3
    assert f"{FILE}:1: 'label' must be one of supported" in done.stderr
