"""A standard is quoted in its own document's words, or not at all."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.nouns import NOW, document
from wokhei.domain.assessment import AssessmentVerdict, Criterion, Standard
from wokhei.domain.document import Document, Role
from wokhei.dossier import gather_question
from wokhei.standards import compared
from wokhei.standards.wording import wording

FERRIES = Standard(
    id="ferries-1",
    title="The Open Ferry Definition, version 1",
    publisher="Quay Society",
    url="https://ferries.example/definition",
    licence="CC0-1.0",
    judges="licence",
    criteria=(
        Criterion("1", "Open to everybody", "May anybody board?", AssessmentVerdict.SILENT),
        Criterion("2", "No ban on bicycles", "May a bicycle board?", AssessmentVerdict.SILENT),
        Criterion("timetable", "Timetable", "Is it public?", AssessmentVerdict.SILENT),
    ),
)
PLAIN = """The Open Ferry Definition

1. Open to Everybody
A ferry must take everybody who comes to the quay. It must not ask why.

2. No Ban on Bicycles
No rule of the ferry may keep a bicycle ashore.

- Timetable: The times of all crossings must be public.
"""
HEADED = """# The Open Ferry Definition

### 1. Open to Everybody

A ferry must take everybody who comes to the quay.

### 2. No Ban on Bicycles

No rule of the ferry may keep a bicycle ashore.
"""
TERMS = "You may use, copy, change and share the timetable of the ferry, for any purpose."


def own(text: str = PLAIN, url: str = "https://www.ferries.example/definition/") -> Document:
    return document("The Open Ferry Definition", body=text, outlet="Quay Society", url=url)


def said(text: str) -> dict[str, str]:
    found = wording(FERRIES, own(text))
    return {number: quote.text for number, quote in found.criteria} if found else {}


def test_a_numbered_criterion_is_quoted_without_its_title() -> None:
    found = said(PLAIN)

    assert found["1"] == "A ferry must take everybody who comes to the quay."
    assert found["2"] == "No rule of the ferry may keep a bicycle ashore."


def test_a_criterion_without_a_number_opens_with_its_name() -> None:
    assert said(PLAIN)["timetable"].startswith("Timetable: The times of all crossings")


@pytest.mark.parametrize("text", [HEADED, HEADED.replace("#", "")])
def test_a_title_may_be_a_heading_of_its_own(text: str) -> None:
    assert said(text)["2"] == "No rule of the ferry may keep a bicycle ashore."


def test_a_numbered_list_of_something_else_is_no_wording() -> None:
    assert said("1. Mix the flour with the water.\n\n2. Wait for an hour or two.") == {}


@given(st.text(max_size=400))
def test_what_is_quoted_stands_at_its_place(text: str) -> None:
    document = own(f"{PLAIN}\n{text}\n{HEADED}")
    found = wording(FERRIES, document)

    assert found is not None
    assert all(document.text[q.start : q.end] == q.text for _, q in found.criteria)


def dossier(*more: Document, archived: Document | None = None) -> tuple[list[str], list[str]]:
    """The titles it holds, and the standards told in their own words."""
    licence = document("Ferry Licence", body=TERMS, outlet="Wharf Company", role=Role.PRIMARY)
    held = gather_question("ferry", [licence, *more], desk="science", now=NOW)
    found = compared(held, [FERRIES], identify=lambda _: (), archived=lambda _: archived)
    return [one.title for one in found.documents], [one.standard for one in found.wordings]


def test_the_standard_is_known_by_its_address() -> None:
    assert dossier(own())[1] == ["ferries-1"]
    assert dossier(own(url="https://ferries.example/other"))[1] == []


def test_an_archived_standard_comes_to_the_licences() -> None:
    titles, told = dossier(archived=own())

    assert "The Open Ferry Definition" in titles
    assert told == ["ferries-1"]


def test_no_standard_comes_where_no_licence_is() -> None:
    report = document("A crossing", body="The ferry crossed at noon.", outlet="Harbour Ledger")
    held = gather_question("ferry", [report], desk="science", now=NOW)

    found = compared(held, [FERRIES], identify=lambda _: (), archived=lambda _: own())

    assert found == replace(held)
