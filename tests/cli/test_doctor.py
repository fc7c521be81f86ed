"""What `wokhei doctor` makes of what it sees."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path

import pytest

from tests import nouns
from tests.cli.conftest import Run
from tests.nouns import NOW
from wokhei.cli import doctor
from wokhei.domain.fetch import Fetched, Outcome
from wokhei.domain.source import SourceHealth, SourceState


def told(*states: SourceState) -> list[doctor.Check]:
    sources = [nouns.source(f"Outlet {number}") for number, _ in enumerate(states)]
    health = {
        source.id: SourceHealth(source.id, state)
        for source, state in zip(sources, states, strict=True)
        if state is not SourceState.UNTRIED
    }
    return list(doctor._catalogue(sources, health))


def test_each_desk_has_its_sources_by_state_and_the_share_that_answers() -> None:
    checks = told(SourceState.OK, SourceState.THIN, SourceState.BLOCKED, SourceState.UNTRIED)

    assert checks == [
        ("catalogue science", True, "1 blocked, 1 ok, 1 thin, 1 untried; 67% healthy")
    ]


def test_a_desk_most_of_whose_sources_fail_is_unwell() -> None:
    [(_, well, detail)] = told(SourceState.OK, SourceState.GONE, SourceState.UNREACHABLE)

    assert not well
    assert detail.endswith("33% healthy; see wokhei sources list --desk science")


def test_sources_not_yet_polled_are_no_illness_but_none_at_all_is() -> None:
    assert told(SourceState.UNTRIED) == [("catalogue science", True, "1 untried")]
    assert [(name, well) for name, well, _ in told()] == [("catalogue", False)]


@pytest.mark.parametrize(
    ("headers", "well", "words"),
    [
        ({"date": "Mon, 05 Jan 2026 09:30:20 GMT"}, True, "as the servers asked have it"),
        ({"date": "Mon, 05 Jan 2026 07:30:00 GMT"}, False, "120 minutes ahead of the servers"),
        ({"date": "Mon, 05 Jan 2026 10:00:00 GMT"}, False, "30 minutes behind the servers"),
        ({"date": "yesterday"}, True, "UTC"),
        ({}, True, "UTC"),
    ],
)
def test_the_clock_is_held_against_those_of_the_servers(
    headers: Mapping[str, str], well: bool, words: str
) -> None:
    at = NOW.replace(year=2026, month=1, day=5, hour=9, minute=30, second=0)
    answer = Fetched("u", "u", Outcome.OK, at, headers=headers)

    name, found, detail = doctor._clock(at, [answer])

    assert (name, found) == ("clock", well)
    assert words in detail


def test_a_clock_from_before_this_version_is_wrong() -> None:
    _, well, detail = doctor._clock(doctor.RELEASED - timedelta(days=1), [])

    assert not well
    assert "before this version was made" in detail


def test_the_store_and_its_blobs_are_weighed(run: Run, tmp_path: Path) -> None:
    run("sources", "list")
    kept = sqlite3.connect(tmp_path / "data/wokhei.sqlite3")
    kept.execute("INSERT INTO blob (sha256, data) VALUES ('x', zeroblob(3145728))")
    kept.commit()
    kept.close()

    done = run("doctor")

    assert "3.0 MiB of it in 1 blobs; those of polls go after 14 days" in " ".join(
        done.stdout.split()
    )
