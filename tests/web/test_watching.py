"""Signals, sources, and how the desks are doing."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from django.test import Client
from django.utils.html import escape

from tests.web import findings, sample
from wokhei.domain.codec import from_json, to_json
from wokhei.domain.shift import Shift
from wokhei.domain.signal import Signal
from wokhei.newsroom import Newsroom
from wokhei.signals.error_rates import error_rates


def _page(client: Client, path: str) -> str:
    return client.get(path).content.decode()


def test_a_signal_shows_its_numbers_series_evidence_and_articles(
    newsroom: Newsroom, client: Client
) -> None:
    page = _page(client, f"/signals/{sample.SIGNAL.id}/")

    assert "9 independent reports on “open source AI” where it expected 1.1" in page
    assert '<svg viewBox="0 0 680 240" role="img"' in page
    assert page.count('<rect class="bar') == 30
    assert "The series as a table" in page
    assert "Evidence (4)" in page
    assert "Written from this signal" in page


def test_a_signal_below_threshold_says_which_one(newsroom: Newsroom, client: Client) -> None:
    page = _page(client, f"/signals/{sample.BELOW.id}/")

    assert "q 0.21 is above 0.05" in page


def test_a_contested_term_shows_who_means_what(newsroom: Newsroom, client: Client) -> None:
    findings.add(newsroom.store)

    page = _page(client, f"/signals/{findings.CONTESTED.id}/")

    assert "<mark>not open source</mark>" in page
    assert "Sense map" in page
    assert page.count('<span class="uses">yes</span>') == 5
    assert "Sense 2: code <span" in page
    assert "Words around it: code, limits, licence" in page


def test_senses_without_words_of_their_own_are_named_after_what_sources_do(
    newsroom: Newsroom, client: Client
) -> None:
    senses = tuple(replace(sense, words=()) for sense in findings.CONTESTED.senses)
    newsroom.store.save_signals([replace(findings.CONTESTED, senses=senses)])

    page = _page(client, f"/signals/{findings.CONTESTED.id}/")

    assert "2 independent owners disputed what “open source” means" in page
    assert '<th scope="col">They dispute it</th><th scope="col">They use it</th>' in page


def test_a_quote_that_its_document_does_not_hold_is_not_shown(
    newsroom: Newsroom, client: Client
) -> None:
    wrong = replace(sample.cite(sample.REVIEW, "not open source"), quote="never open source")
    sense = replace(findings.CONTESTED.senses[0], quotes=(wrong,))
    newsroom.store.save_signals([replace(findings.CONTESTED, senses=(sense,))])

    page = _page(client, f"/signals/{findings.CONTESTED.id}/")

    assert "never open source" not in page


def test_a_coverage_gap_names_who_carries_it_and_who_does_not(
    newsroom: Newsroom, client: Client
) -> None:
    findings.add(newsroom.store)

    page = _page(client, f"/signals/{findings.GAP.id}/")

    assert "in the 1,390 sources monitored, 1 owner carried this story" in page
    assert 'Carry it (1)</h3><ul class="plain"><li>Circuit Post</li>' in page
    assert "Do not carry it (4)</h3>" in page
    assert "<li>Gadget Lantern</li>" in page
    assert "<li>unknown.example</li>" in page


def test_a_changed_document_shows_its_clauses_before_and_now(
    newsroom: Newsroom, client: Client
) -> None:
    findings.add(newsroom.store)

    page = _page(client, f"/signals/{findings.CHANGE.id}/")

    assert "<del>50</del>" in page
    assert "<ins>10</ins>" in page
    assert "There was no such clause." in page
    assert "2 clauses of “Harbour Model Licence 1.0” differ between the version read" in page


def test_a_series_has_its_band_as_a_shape_and_in_the_table(
    newsroom: Newsroom, client: Client
) -> None:
    findings.add(newsroom.store)

    page = _page(client, f"/signals/{findings.BANDED.id}/")

    assert '<polygon class="band"' in page
    assert "0 to 4" in page


@pytest.mark.parametrize("one", [sample.SIGNAL, *findings.KINDS], ids=lambda one: one.kind.value)
def test_every_kind_says_why_it_ranks_and_how_often_its_detector_is_wrong(
    newsroom: Newsroom, client: Client, one: Signal
) -> None:
    findings.add(newsroom.store)

    page = _page(client, f"/signals/{one.id}/")

    assert "Why it ranks where it ranks" in page
    for factor in ("Significance", "Independence", "Novelty", "Evidence at hand"):
        assert f'<th scope="row">{factor}</th>' in page
    for rate in error_rates(one.kind):
        assert escape(rate.command) in page
    assert "How often this detector is wrong" in page
    assert error_rates(one.kind) or "This has not been measured." in page


@pytest.mark.parametrize("one", findings.KINDS, ids=lambda one: one.kind.value)
def test_a_signal_of_every_kind_is_kept_whole(one: Signal) -> None:
    assert from_json(to_json(one), Signal) == one


def test_signals_of_a_day_stand_by_their_score(newsroom: Newsroom, client: Client) -> None:
    day = sample.NOW.replace(hour=1)
    later = sample.signal("pier", at=day.replace(hour=5), score=1.0)
    better = sample.signal("tide", at=day, score=9.0)
    earlier = sample.signal("moon", at=day - sample.DAY, score=99.0)
    newsroom.store.save_signals([later, better, earlier])

    page = _page(client, "/signals/")

    assert page.index(">tide<") < page.index(">pier<") < page.index(">moon<")


def test_signals_can_be_chosen_by_desk_and_kind(newsroom: Newsroom, client: Client) -> None:
    assert "open source AI" in _page(client, "/signals/?desk=ai-research&kind=burst")
    assert "No signal fits" in _page(client, "/signals/?desk=science")
    assert "No signal fits" in _page(client, "/signals/?kind=emergence")


def test_each_source_has_its_state_and_reason(newsroom: Newsroom, client: Client) -> None:
    page = _page(client, "/sources/")

    assert "HTTP 403 Forbidden" in page
    assert "refuses us" in page
    assert "not tried yet" in page


def test_sources_can_be_chosen_by_desk_and_state(newsroom: Newsroom, client: Client) -> None:
    page = _page(client, "/sources/?state=down")

    assert "Circuit Post" in page
    assert "Gadget Lantern" in page
    assert "Model Gazette" not in page
    assert "No source fits" in _page(client, "/sources/?state=down&desk=science")


def test_a_source_shows_how_polling_goes_and_its_documents(
    newsroom: Newsroom, client: Client
) -> None:
    page = _page(client, f"/sources/{sample.SOURCES[0].id}/")

    assert "an invented outlet" in page
    assert "Harbour Lab calls its new model open" in page


def test_a_desk_with_nothing_to_report_and_a_broken_one_read_differently(
    newsroom: Newsroom, client: Client
) -> None:
    quiet, broken = (
        _page(client, "/desks/science/status/"),
        _page(client, "/desks/technology/status/"),
    )

    assert "nothing to report" in quiet
    assert "No signal reached its threshold" in quiet
    assert "None of the 1 sources tried can be read" in broken
    assert "Gadget Lantern: no such host" in broken
    assert "Unknown: the desk cannot read its sources." in broken
    assert "No candidate came close" not in broken


def test_a_desk_says_what_it_holds_and_spiked_and_why(newsroom: Newsroom, client: Client) -> None:
    page = _page(client, "/desks/ai-research/status/")

    assert "in review" in page
    assert "2 documents from 1 family; an article needs 3 from 2" in page
    assert "q 0.21 is above 0.05" in page


def test_a_desk_that_never_started_says_so(newsroom: Newsroom, client: Client) -> None:
    assert "No shift has been worked yet" in _page(client, "/desks/culture/status/")


def test_a_desk_whose_shifts_ended_long_ago_has_stopped(
    newsroom: Newsroom, client: Client, settings: Any
) -> None:
    later = sample.StoppedClock(sample.NOW.replace(day=5))
    settings.NEWSROOM = lambda: replace(newsroom, clock=later)

    assert "The desk has stopped" in _page(client, "/desks/science/status/")


def test_a_desk_with_a_problem_is_partly_broken(newsroom: Newsroom, client: Client) -> None:
    later = sample.NOW.replace(minute=29)
    newsroom.store.record(
        [Shift("science", started_at=later, ended_at=later, polled=2, problems=("disk full",))]
    )

    page = _page(client, "/desks/science/status/")

    assert "partly broken" in page
    assert "disk full" in page


@pytest.mark.parametrize(
    "words",
    ["working", "broken", "nothing to report", "not started"],
)
def test_the_newsroom_shows_the_condition_of_every_desk(
    newsroom: Newsroom, client: Client, words: str
) -> None:
    assert words in _page(client, "/status/")


def test_the_next_leaf_keeps_what_was_chosen(newsroom: Newsroom, client: Client) -> None:
    newsroom.store.save_sources(sample.source(f"Lantern {n}", "technology") for n in range(150))

    page = _page(client, "/sources/?desk=technology&state=untried")

    assert 'href="?desk=technology&amp;state=untried&amp;page=2"' in page


def test_an_address_that_is_not_of_the_web_is_never_a_link(
    newsroom: Newsroom, client: Client
) -> None:
    hostile = replace(sample.GAZETTE, id="hostile", url="javascript:alert(1)", title="<b>Hi")
    newsroom.store.save_documents([hostile])
    newsroom.store.save_signals([sample.signal("hostile", document_ids=("hostile",))])
    newsroom.store.save_sources(
        [replace(sample.SOURCES[0], site_url="data:text/html,x", feed_url="javascript:1")]
    )

    pages = [
        _page(client, f"/signals/{sample.signal('hostile').id}/"),
        _page(client, f"/sources/{sample.SOURCES[0].id}/"),
    ]

    assert all("&lt;b&gt;Hi" in page for page in pages)
    assert not any('href="javascript:' in page or 'href="data:' in page for page in pages)


def test_the_site_can_only_be_read(newsroom: Newsroom, client: Client) -> None:
    assert client.post("/").status_code == 405
