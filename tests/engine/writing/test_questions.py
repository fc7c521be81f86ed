"""Questions put to a folder: what stands first, what is compared, what has no date."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from tests import nouns
from tests.nouns import NOW
from wokhei.domain.assessment import (
    Assessment,
    AssessmentRow,
    AssessmentVerdict,
    Attributes,
    Basis,
    Quote,
    StandardAssessment,
    Wording,
)
from wokhei.domain.document import DatePrecision, Document, Role
from wokhei.domain.dossier import Dossier
from wokhei.domain.draft import Draft, SentenceKind
from wokhei.dossier import gather_question
from wokhei.evaluation import judging
from wokhei.verification import verify
from wokhei.writing import write
from wokhei.writing.findings import finding, findings

ASKED = "The open ferry must take bicycles and must run at all hours."
BAN = "The ferry may not carry bicycles between noon and six."
LICENCE = nouns.document(
    "The Wharf Licence",
    body=f"The Wharf Licence lets anybody copy the timetable of the open ferry. {BAN} A copy of "
    "the timetable must name the Wharf Company. The open ferry shall take bicycles in the morning.",
    outlet="Wharf Company",
    role=Role.PRIMARY,
)
STANDARD = nouns.document(
    "The Open Ferry Definition",
    body="An open ferry is a ferry that every traveller may board. The open ferry must take "
    "bicycles and must run at all hours. The Open Ferry Definition is kept by the Ferry Guild.",
    outlet="Ferry Guild",
    role=Role.PRIMARY,
)
REPORT = nouns.document(
    "Cyclists wait at the pier",
    body="Does the ferry take bicycles? The ferry takes bicycles in the morning, the company said. "
    "Cyclists have asked for an open ferry in the evening since April. The company did not say "
    "when the ferry will take more bicycles.",
    outlet="Pier Gazette",
)
QUESTION = "Does the ferry take bicycles?"


def asked(question: str, *documents: Document) -> Dossier:
    now = NOW + timedelta(days=1)
    return gather_question(question, documents, desk="desk", now=now)


def draft_of(held: Dossier) -> Draft:
    draft = write(held, now=held.gathered_at)
    assert isinstance(draft, Draft)
    assert verify(draft, held).failures == ()
    assert [f for s in draft.sentences() for f in judging.faults(s, held)] == []
    return draft


def compared(held: Dossier) -> Dossier:
    start = LICENCE.text.index(BAN)
    rows = (
        ("1", "Open to everybody", AssessmentVerdict.MEETS, None),
        (
            "2",
            "No discrimination against bicycles",
            AssessmentVerdict.FAILS,
            Quote(BAN, start, start + len(BAN)),
        ),
        ("3", "At all hours", AssessmentVerdict.SILENT, None),
    )
    found = tuple(
        AssessmentRow(number, name, verdict, Basis.TEXT, "rule", 1.0, quote)
        for number, name, verdict, quote in rows
    )
    standard = StandardAssessment("ofd-1", "The Open Ferry Definition, version 1", found)
    one = Assessment(LICENCE.id, LICENCE.raw_sha256, (), (standard,), (), Attributes())
    return replace(held, assessments=(one,))


def test_a_question_is_answered_first_with_what_the_sources_say_of_it() -> None:
    draft = draft_of(asked(QUESTION, LICENCE, STANDARD, REPORT))

    assert draft.standfirst.kind is SentenceKind.QUOTED
    assert "bicycles" in draft.standfirst.text


def test_no_quotation_asks_the_reader() -> None:
    held = asked(QUESTION, LICENCE, STANDARD, REPORT)

    assert not any("?" in passage.text for passage in held.passages)


def test_what_a_comparison_found_stands_first_and_is_calculated() -> None:
    held = compared(asked("open ferry", LICENCE, STANDARD, REPORT))

    draft = draft_of(held)

    assert draft.standfirst.kind is SentenceKind.COMPUTED
    assert draft.standfirst.text == (
        "Read by the desk against The Open Ferry Definition, version 1, The Wharf Licence (Wharf "
        "Company) meets one of the three criteria and fails one."
    )


def test_the_passage_by_which_a_criterion_fails_is_quoted_once() -> None:
    held = compared(asked("open ferry", LICENCE, STANDARD, REPORT))

    draft = draft_of(held)

    (section,) = [s for s in draft.sections if s.heading.startswith("Beside ")]
    assert section.sentences[0].text.startswith(
        "The Wharf Licence fails criterion 2, no discrimination against bicycles, by this passage"
    )
    quoting = [s for s in draft.body if any(BAN[:20] in c.quote for c in s.citations)]
    assert len(quoting) == 1


def test_a_criterion_that_fails_is_told_in_the_standards_own_words_first() -> None:
    held = compared(asked("open ferry", LICENCE, STANDARD, REPORT))
    start = STANDARD.text.index(ASKED)
    quote = Quote(ASKED, start, start + len(ASKED))
    held = replace(held, wordings=(Wording("ofd-1", STANDARD.id, (("2", quote),)),))

    draft = draft_of(held)

    (section,) = [s for s in draft.sections if s.heading.startswith("Beside ")]
    ((asks, fails),) = section.paragraphs
    assert asks.text.startswith("Criterion 2, no discrimination against bicycles, reads (")
    assert asks.citations[0].quote == ASKED
    assert fails.text.startswith("The Wharf Licence fails it by this passage (")
    others = [s for s in draft.body if s not in section.sentences]
    assert not any(c.document_id == STANDARD.id for s in others for c in s.citations)


def test_an_address_in_brackets_is_left_out_of_a_quotation() -> None:
    text = LICENCE.text.replace("carry bicycles", "carry bicycles (see https://wharf.example/no)")
    ban = BAN.replace("carry bicycles", "carry bicycles (see https://wharf.example/no)")
    start = text.index(ban)
    held = compared(asked("open ferry", LICENCE, STANDARD, REPORT))
    one = held.assessments[0]
    rows = tuple(
        replace(row, quote=Quote(ban, start, start + len(ban))) if row.quote else row
        for row in one.standards[0].rows
    )
    told = replace(one, standards=(replace(one.standards[0], rows=rows),))
    documents = tuple(replace(d, text=text) if d.id == LICENCE.id else d for d in held.documents)

    found = findings(replace(held, documents=documents, assessments=(told,)))

    assert found is not None
    assert "://" not in found.sentences[-1].text
    assert len(found.sentences[-1].citations) == 2


def test_a_question_about_something_else_is_not_answered_with_the_comparison() -> None:
    held = compared(asked("What does the ferry take in the morning?", LICENCE, STANDARD, REPORT))

    draft = draft_of(held)

    assert draft.standfirst.kind is SentenceKind.QUOTED
    assert any("meets one of the three criteria" in s.text for s in draft.body)


def test_a_standard_that_no_source_names_is_not_named_in_a_sentence() -> None:
    rules = replace(STANDARD, title="Rules", text="Rules\n\nThe ferry must run at all hours.")

    first = finding(compared(asked("open ferry", LICENCE, rules, REPORT)))

    assert first is not None
    assert first.text.startswith("By the desk’s reading, The Wharf Licence")


def test_what_has_no_date_is_called_undated_and_is_given_none() -> None:
    loose = [replace(d, dated_to=DatePrecision.UNKNOWN) for d in (LICENCE, STANDARD, REPORT)]
    held = asked(QUESTION, *loose)

    draft = draft_of(held)

    printed = " ".join(sentence.text for sentence in draft.body)
    assert "undated" in printed
    assert "February" not in printed


def test_how_many_have_no_date_is_said_beside_the_dates_of_the_others() -> None:
    held = asked(QUESTION, LICENCE, STANDARD, replace(REPORT, dated_to=DatePrecision.UNKNOWN))

    (scope,) = draft_of(held).lead[0]

    assert scope.text.endswith("one without a date.")
