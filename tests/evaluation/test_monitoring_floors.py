"""Floors of the rooms that hear the world; they rise, and fall only with a reason."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from pathlib import Path

import pytest

from wokhei.evaluation import conformance, hostile_http, identity, monitoring

SHARED = Path(__file__).resolve().parents[2] / ".." / "shared" / "eval"
MONITORING = SHARED / "monitoring"
HOSTILE = SHARED / "hostile"
pytestmark = pytest.mark.skipif(
    not MONITORING.exists(), reason=f"needs the evaluation data beside the project: {SHARED}"
)


def _judge() -> Callable[[str, list[str]], list[str]]:
    """The structural judge of the evaluation data, which parses as browsers do."""
    pytest.importorskip("html5lib", reason="the judge of sanitised markup needs html5lib")
    spec = importlib.util.spec_from_file_location("oracle_xss", HOSTILE / "oracle_xss.py")
    assert spec is not None
    assert spec.loader is not None
    oracle = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(oracle)

    def judge(html: str, forbidden: list[str]) -> list[str]:
        return [*oracle.problems(html), *(text for text in forbidden if text in html.lower())]

    return judge


def test_every_damaged_real_feed_is_read() -> None:
    assert monitoring.mutated_feeds(MONITORING / "feeds" / "mutated_real_feeds.jsonl.gz") == []


def test_every_hostile_feed_is_read_as_expected() -> None:
    assert monitoring.hostile_feeds(HOSTILE) == []


def test_every_handmade_hostile_feed_is_read_as_expected() -> None:
    assert monitoring.handmade_feeds(MONITORING / "feeds" / "hostile_handmade.jsonl.gz") == []


def test_every_hostile_address_is_decided_rightly() -> None:
    assert monitoring.ssrf(HOSTILE / "ssrf.jsonl") == []


def test_no_item_becomes_two_when_its_id_scheme_slug_or_title_changes() -> None:
    found = identity.replay(monitoring.rows(MONITORING / "feeds" / "real_feeds.jsonl.gz"))

    assert found.items >= 1200
    assert found.duplicates == 0
    assert found.merged == 0


def test_ten_polls_a_feed_and_day_hear_an_item_within_forty_minutes_on_average() -> None:
    delays = monitoring.schedule(MONITORING / "schedule" / "publish_times.jsonl.gz")

    assert delays.polls_a_feed_a_day <= 10
    assert delays.mean <= 40


@pytest.mark.slow
def test_the_reader_agrees_with_the_suite_of_feedparser() -> None:
    judged, wrong = conformance.conformance(
        MONITORING / "feeds" / "feedparser_conformance.jsonl.gz"
    )

    assert judged >= 700
    assert len(wrong) <= 0.02 * judged, wrong


@pytest.mark.slow
def test_every_misbehaving_server_is_survived() -> None:
    assert hostile_http.http_cases(HOSTILE) == []


def test_no_script_comes_through_the_reading_of_a_feed() -> None:
    judge = _judge()

    failed = {
        row["id"]: problems
        for row in monitoring.rows(HOSTILE / "xss.jsonl")
        if (problems := judge(monitoring.through_ingest(row["html"]), row["must_not_contain"]))
    }

    assert failed == {}


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")  # of the extraction library, on damaged pages
@pytest.mark.parametrize(
    ("file", "floor"),
    [("article_extraction_benchmark", 0.970), ("fundus_publisher_pages", 0.943)],
)
def test_the_text_of_pages_is_found(file: str, floor: float) -> None:
    score = monitoring.extraction(MONITORING / "extraction" / f"{file}.jsonl.gz")

    assert score.f1 >= floor


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")  # as above
def test_wanted_segments_of_pages_are_found_and_others_left_out() -> None:
    path = MONITORING / "extraction" / "trafilatura_cc_pages.jsonl.gz"

    assert monitoring.extraction_segments(path).f1 >= 0.960
