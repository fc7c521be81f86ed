from __future__ import annotations

from dataclasses import replace

import pytest

from tests.engine.verification.drafts import (
    SOUND,
    cite,
    computed,
    document,
    documents_counted,
    dossier,
    draft,
    quoted,
    reported,
    structural,
)
from wokhei.domain.draft import Citation, Computation, Sentence, SentenceKind
from wokhei.domain.verdict import Verdict
from wokhei.verification import CHECKS, VerificationConfig, verify
from wokhei.verification.policy import run_checks
from wokhei.verification.reading import read_claim, read_evidence
from wokhei.writing.grammar import METHOD, STRUCTURAL

FEES = "The port raised fees by 12 percent on 1 March."


def reasons(*sentences: Sentence) -> list[str]:
    return [finding.reason for finding in verify(draft(*SOUND, *sentences), dossier()).failures]


def test_a_draft_that_quotes_and_counts_correctly_passes() -> None:
    ledger = verify(draft(), dossier())

    assert ledger.passed, ledger.failures


def test_every_sentence_of_the_draft_has_an_entry_in_order() -> None:
    written = draft()

    ledger = verify(written, dossier())

    assert [entry.sentence for entry in ledger.entries] == [s.text for s in written.sentences()]
    assert all(entry.checks for entry in ledger.entries)


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        (Sentence("Fees rose.", SentenceKind.REPORTED), "citation_missing"),
        (Sentence("“Fees rose.”", SentenceKind.QUOTED), "citation_missing"),
        (Sentence("There are three.", SentenceKind.COMPUTED), "computation_missing"),
        (reported("Fees rose.", Citation("nowhere", 0, 4, "Fees")), "document_unknown"),
        (reported("Fees rose.", replace(cite(0, FEES), start=3)), "offsets_wrong"),
        (reported("Fees rose.", replace(cite(0, FEES), end=10**9)), "offsets_wrong"),
        (structural("Fees rose by 12 percent."), "fact_in_structure"),
        (structural("What Ana Brook wants next"), "fact_in_structure"),
        (structural("The “gate” comes first."), "fact_in_structure"),
        (Sentence(" ", SentenceKind.STRUCTURAL), "text_empty"),
        (computed("It read 4 documents.", documents_counted("4")), "figure_differs"),
        (computed("It read 3 documents.", Computation("documents", "3")), "rows_differ"),
        (computed("It read documents.", documents_counted()), "figure_not_printed"),
        (computed("It read 3.", Computation("guesses", "3")), "figure_unknown"),
        (computed("At 2.", Computation("signal_ratio", "2")), "figure_unknown"),
        (computed("It read 3 documents in 9 days.", documents_counted()), "number_not_found"),
        (quoted(0, FEES, "{name}: “{quote}” It also said “no way back”."), "quote_not_found"),
        (quoted(0, FEES, "{name} reports on fees."), "quote_not_in_sentence"),
        (quoted(0, FEES, "{name}: “{quote}” That is 40 boats."), "number_not_found"),
        (quoted(0, FEES, "{name}, with Lena Sorrel: “{quote}”"), "name_not_found"),
        (reported(FEES.replace("12", "21"), cite(0, FEES)), "number_not_found"),
        (reported(FEES.replace("1 March", "2 March"), cite(0, FEES)), "date_not_found"),
    ],
)  # fmt: skip
def test_what_the_sources_do_not_carry_is_found_with_its_reason(
    sentence: Sentence, reason: str
) -> None:
    assert reason in reasons(sentence)


def test_a_quotation_may_differ_in_typography_only() -> None:
    straight = quoted(0, "Small boats will pay the most", '{name}: "{quote}"')

    assert reasons(straight) == []


def test_an_outlet_that_is_not_cited_may_not_be_named() -> None:
    assert reasons(quoted(0, FEES, "The paper of Tidewater Board: “{quote}”")) == ["name_not_found"]


def test_a_check_that_raises_stands_against_the_sentence() -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    _, findings = run_checks(
        read_claim("Fees rose."), read_evidence("Fees rose."), VerificationConfig(), checks=[broken]
    )

    assert [(finding.reason, finding.hard) for finding in findings] == [("check_failed", True)]


def test_a_draft_of_another_dossier_is_refused() -> None:
    ledger = verify(draft(), replace(dossier(), id="another"))

    assert [finding.reason for finding in ledger.guards] == ["dossier_differs"]


def test_too_few_documents_make_no_article() -> None:
    ledger = verify(draft(*SOUND[:2]), dossier())

    assert [finding.reason for finding in ledger.guards] == ["sources_too_few"]


def test_documents_of_one_family_make_no_article() -> None:
    one_family = tuple(replace(document(n), family="harbour.example") for n in range(3))

    ledger = verify(draft(), replace(dossier(), documents=one_family))

    assert [finding.reason for finding in ledger.guards] == ["families_too_few"]


def test_a_stated_reading_time_is_calculated_again() -> None:
    ledger = verify(draft(*SOUND, structural("7 min read")), dossier())

    assert "reading_time_differs" in [finding.reason for finding in ledger.guards]


def test_the_same_draft_has_the_same_ledger() -> None:
    assert verify(draft(), dossier()) == verify(draft(), dossier())


def test_the_list_of_checks_names_each_once() -> None:
    names = [check.__name__ for check in CHECKS]

    assert len(names) == len(set(names))


def test_thresholds_are_the_callers_to_set() -> None:
    ledger = verify(
        draft(*SOUND[:1]), dossier(), config=VerificationConfig(least_documents=1, least_families=1)
    )

    assert ledger.passed


def test_verdicts_follow_the_findings() -> None:
    ledger = verify(draft(*SOUND, computed("It read 4.", documents_counted("4"))), dossier())

    verdicts = [entry.verdict for entry in ledger.entries]
    assert verdicts.count(Verdict.CONTRADICTED) == 1


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The regulator lied to everyone.", SentenceKind.STRUCTURAL),
        ("The regulator lied to everyone.", SentenceKind.METHOD),
        ("What follows is fraud.", SentenceKind.STRUCTURAL),
    ],
)
def test_a_sentence_without_a_source_says_nothing_about_the_world(
    text: str, kind: SentenceKind
) -> None:
    assert reasons(Sentence(text, kind)) == ["fact_outside_sources"]


def test_a_figure_does_not_lend_itself_to_a_fact() -> None:
    assert reasons(computed("Three ministers lied.", documents_counted())) == [
        "fact_outside_sources"
    ]


@pytest.mark.parametrize("text", sorted(STRUCTURAL))
def test_the_writers_structural_sentences_hold_no_fact(text: str) -> None:
    assert reasons(structural(text)) == []


@pytest.mark.parametrize("text", sorted(METHOD))
def test_the_writers_method_sentences_keep_to_the_desks_words(text: str) -> None:
    assert reasons(Sentence(text, SentenceKind.METHOD)) == []
