"""An endpoint that times out, cuts, lies and invents: nothing wrong is in the article."""

from __future__ import annotations

import json
import random
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import timedelta
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from urllib.request import urlopen

import pytest

from tests.adapters.language_model.fault_server import completion, send, served
from tests.engine.writing.test_articles import DOSSIERS
from wokhei.adapters.language_model import Endpoint
from wokhei.config import Settings
from wokhei.domain.draft import Draft, SentenceKind
from wokhei.verification import verify
from wokhei.writing import Written, write, write_with_model

HOSTILE = Path(__file__).resolve().parents[4] / "shared" / "eval" / "hostile"
CASES = HOSTILE / "llm_cases.json"
ROWS = json.loads(CASES.read_text("utf-8"))["cases"] if CASES.exists() else []
MISSING = "the hostile cases are not beside the project (../shared/eval/hostile)"
HELD = DOSSIERS["planning-records-gap"]
PATIENCE = timedelta(seconds=3)  # for these tests; what is shipped is checked below
LONGEST_ARTICLE = timedelta(seconds=30)


def written(url: str) -> Written:
    return write_with_model(
        HELD,
        now=HELD.gathered_at,
        model=Endpoint(url=url, name="m", key="", patience=PATIENCE, pauses=(0.01, 0.02)),
        verify=verify,
        nonces=random.Random(1),
        receipts={},
    )


def whole(draft: Draft) -> str:
    words = [sentence.text for sentence in draft.sentences()]
    return "\n".join([*words, *(s.heading for s in draft.sections), *draft.terms, *draft.tags])


def test_the_time_that_is_shipped_leaves_room_for_the_extractive_article() -> None:
    assert Settings().model_timeout + timedelta(seconds=2) < LONGEST_ARTICLE


@pytest.fixture(scope="module")
def hostile() -> Iterator[str]:
    """The server that plays the cases; what it counts is at `/_stats`."""
    process = subprocess.Popen(
        [sys.executable, str(HOSTILE / "hostile_server.py"), "--max-seconds", "300"],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    try:
        yield json.loads(process.stdout.readline())["base"]
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


@pytest.mark.skipif(not ROWS, reason=MISSING)
@pytest.mark.parametrize("row", ROWS, ids=[row["name"] for row in ROWS])
def test_the_article_is_the_extractive_one(hostile: str, row: dict[str, object]) -> None:
    began = time.monotonic()

    done = written(f"{hostile}/llm/{row['name']}/v1")

    assert done.draft == write(HELD, now=HELD.gathered_at)
    assert done.faults
    assert time.monotonic() - began < LONGEST_ARTICLE.total_seconds()
    with urlopen(f"{hostile}/_stats") as stats:
        assert json.load(stats)["canary_hits"] == 0


WRONG = {
    "a leaked memo": ("A leaked memo confirms that files are kept for 5 years.", ["S99"]),
    "an invented quotation": ('The schedule says "name your firstborn after it".', ["S1"]),
    "a figure": ("Everyone agrees that 97.3% of towns lie about planning files.", ["S1"]),
    "a script": ("<script>alert(1)</script><img src=x onerror=alert(1)>.", ["S1"]),
    "a link": ("Planning files are kept at ![x](http://127.0.0.2:9/leak?d=secret).", ["S1"]),
    "a name": ("Planning files are kept for 5 years by Orrin Cloud.", ["S1"]),
}


@pytest.mark.parametrize("wrong", WRONG.values(), ids=list(WRONG))
def test_a_well_formed_lie_is_refused(wrong: tuple[str, list[str]]) -> None:
    content = json.dumps({"sentences": [{"text": wrong[0], "spans": wrong[1]}]})

    with served(lambda handler, _: send(handler, completion(content))) as place:
        done = written(place.url)

    assert done.draft == write(HELD, now=HELD.gathered_at)


def test_what_is_true_is_taken_from_the_same_endpoint() -> None:
    true = "Planning files are to be kept for 5 years instead of 30 under Retention Schedule 9."

    def retell(handler: BaseHTTPRequestHandler, asked: object) -> None:
        shown = re.search(r"\b(S\d+)\\+n[^\\]*for\^5\^years\^instead", json.dumps(asked))
        told = [{"text": true, "spans": [shown[1]]}] if shown else []
        send(handler, completion(json.dumps({"sentences": told})))

    with served(retell) as place:
        done = written(place.url)

    assert isinstance(done.draft, Draft)
    reported = [s for s in done.draft.sentences() if s.kind is SentenceKind.REPORTED]
    assert [s.text.partition(" (")[0] for s in reported] == [true.removesuffix(".")]


TRUE = "Planning files are to be kept for 5 years instead of 30 under Retention Schedule 9."
LIE = {"text": "Planning files are burned by Orrin Cloud after 5 years.", "spans": ["S1"]}
ODD: dict[str, bytes] = {
    "one name twice": completion(
        '{"sentences": [], "sentences": [' + json.dumps(LIE) + "]}",
    ),
    "numbers that are none": (
        b'{"choices": [{"finish_reason": "stop", "message": {"content": NaN}}]}'
    ),
    "nested without end": completion("[" * 100_000),
    "parts instead of a text": completion([{"type": "text", "text": json.dumps(LIE)}]),
    "an event stream": b"data: "
    + completion(json.dumps({"sentences": [LIE]}))
    + b"\n\ndata: [DONE]",
    "half a character": completion(
        json.dumps(
            {"sentences": [{"text": "Planning files are kept \ud800 5 years.", "spans": ["S1"]}]}
        )
    ),
    "letters that run backwards": completion(
        json.dumps({"sentences": [{"text": f"\u202e{TRUE[::-1]}\u202c", "spans": ["S1"]}]})
    ),
    "letters of another script": completion(
        json.dumps({"sentences": [{"text": TRUE.replace("a", "\u0430"), "spans": ["S1"]}]})
    ),
    "ten thousand sentences": completion(json.dumps({"sentences": [LIE] * 10_000})),
    "the question given back": completion(
        json.dumps(
            {"sentences": [{"text": "Use only what stands between the marks.", "spans": ["S1"]}]}
        )
    ),
    "a verdict of its own": completion(
        json.dumps({"sentences": [{"text": TRUE, "spans": ["S1"], "verdict": "supported"}]})
    ),
    "two sentences in one": completion(
        json.dumps({"sentences": [{"text": f"{TRUE[:-1]}; towns object.", "spans": ["S1"]}]})
    ),
    "the source widened": completion(
        json.dumps(
            {"sentences": [{"text": TRUE.replace("Planning", "All planning"), "spans": ["S1"]}]}
        )
    ),
    "an ending that is not known": completion(json.dumps({"sentences": [LIE]}), ending="eos?"),
}


@pytest.mark.parametrize("body", ODD.values(), ids=list(ODD))
def test_an_odd_answer_leaves_the_article_as_it_was(body: bytes) -> None:
    with served(lambda handler, _: send(handler, body)) as place:
        done = written(place.url)

    assert done.draft == write(HELD, now=HELD.gathered_at)


def test_a_lie_told_after_an_honest_answer_is_refused_all_the_same() -> None:
    honest = completion(json.dumps({"sentences": [{"text": TRUE, "spans": ["S1"]}]}))
    lying = completion(json.dumps({"sentences": [LIE]}))
    answers = iter([honest, honest])

    with served(lambda handler, _: send(handler, next(answers, lying))) as place:
        done = written(place.url)

    assert isinstance(done.draft, Draft)
    assert "burned" not in whole(done.draft)
