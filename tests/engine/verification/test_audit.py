"""What a reader's own check of a bundle finds."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from tests import nouns
from tests.engine.publishing.test_bundle import SITE, TEXTS, article
from tests.engine.verification import drafts
from wokhei.domain import bundle
from wokhei.domain.errors import BundleError
from wokhei.publishing import edition, records
from wokhei.publishing.bundle import manifest_of
from wokhei.verification import chain, last_seal, verify
from wokhei.verification.audit import Audit, AuditLine, audit

SIGNED = AuditLine("signature", True, "holds")


def members(texts: dict[str, str], *, honest: bool = True) -> dict[str, bytes]:
    """A bundle's members; an honest manifest is made after any change, a forged one before."""
    listed = (texts if honest else TEXTS) | {bundle.KEY: "key"}
    manifest = manifest_of(listed, seal=last_seal(listed[bundle.LEDGER]))
    whole = {**texts, bundle.KEY: "key", bundle.MANIFEST: manifest, bundle.SIGNATURE: ""}
    return {name: text.encode("utf-8", "surrogatepass") for name, text in whole.items()}


def checked(texts: dict[str, str], *, honest: bool = True) -> Audit:
    return audit(members(texts, honest=honest), verify=verify, signed=SIGNED)


def failing(found: Audit) -> list[str]:
    return [line.check for line in found.lines if not line.holds]


def changed(name: str, change: Callable[[Any], object]) -> dict[str, str]:
    data = json.loads(TEXTS[name])
    change(data)
    return {**TEXTS, name: json.dumps(data, ensure_ascii=False)}


def test_an_untouched_bundle_holds() -> None:
    found = checked(TEXTS)

    assert found.holds, found.lines
    assert found.changes == ()


@pytest.mark.parametrize("name", bundle.RECORDS)
def test_no_member_can_be_changed_behind_the_manifest(name: str) -> None:
    texts = {**TEXTS, name: TEXTS[name].rstrip("\n") + " \n"}

    found = checked(texts, honest=False)

    assert "digests" in failing(found)


def test_a_sentence_put_in_after_the_check_is_not_in_the_ledger() -> None:
    def put_in(article: Any) -> None:
        article["draft"]["lead"][0].append(
            {"text": "All is well.", "kind": "structural", "citations": [], "computations": []}
        )

    assert {"ledger", "page"} <= set(failing(checked(changed(bundle.ARTICLE, put_in))))


def test_a_quotation_changed_in_article_and_ledger_no_longer_stands() -> None:
    texts = {
        name: text if name == bundle.DOCUMENTS else text.replace("12 percent", "21 percent")
        for name, text in TEXTS.items()
    }

    found = failing(checked(texts))

    assert {"quotations", "verdicts", "ledger"} <= set(found)


def test_a_verdict_that_was_wrong_then_is_told_with_both() -> None:
    """A ledger re-sealed by a forger holds as a chain; the checks made again do not."""
    forged = TEXTS[bundle.LEDGER].replace("12 percent", "21 percent")
    texts = {
        **TEXTS,
        bundle.ARTICLE: TEXTS[bundle.ARTICLE].replace("12 percent", "21 percent"),
        bundle.LEDGER: forged,
    }

    found = checked(texts)

    assert [(one.before, one.now) for one in found.changes] == [
        ("supported", "not_enough_information")
    ]
    assert "does not read" in found.changes[0].reason


def test_what_a_model_supported_is_told_and_not_asked_again() -> None:
    of = article()
    assert of.ledger is not None
    entries = tuple(replace(one, supported_by="judge/1 m") for one in of.ledger.entries)
    ledger = chain(replace(of.ledger, entries=entries))

    found = checked({**TEXTS, bundle.LEDGER: ledger})

    assert found.holds
    assert any("not asked here: judge/1 m" in line.told for line in found.lines)


def test_an_annotation_that_points_elsewhere_is_found() -> None:
    def shift(data: Any) -> None:
        data["first"]["items"][0]["target"]["selector"][1]["start"] += 1

    assert failing(checked(changed(bundle.ANNOTATIONS, shift))) == ["annotations"]


def test_a_whole_text_must_have_its_digest() -> None:
    def forge(documents: Any) -> None:
        for one in documents:
            for excerpt in one["excerpts"]:
                excerpt["text"] = excerpt["text"].replace("comment", "protest")

    assert "texts" in failing(checked(changed(bundle.DOCUMENTS, forge)))


def test_rows_of_a_signal_that_is_not_there_are_found() -> None:
    texts = {**TEXTS, bundle.ROWS: '[{"id": "a", "family": "b"}]'}

    assert failing(checked(texts)) == ["signal"]


def test_other_rules_today_are_told_and_hold_against_nobody() -> None:
    ledger = article().ledger
    assert ledger is not None
    older = chain(replace(ledger, made_with={"wokhei": "0.0.1", "least_score": "0.4"}))

    found = checked({**TEXTS, bundle.LEDGER: older})

    assert found.lines[-1].check == "rules"
    assert "0.0.1" in found.lines[-1].told
    assert "least_score" in found.lines[-1].told
    assert found.holds


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (bundle.ARTICLE, "[]"),
        (bundle.ARTICLE, "{}"),
        (bundle.ARTICLE, "[" * 100_000),
        (bundle.ARTICLE, '{"draft": {"id": 1}}'),
        (bundle.DOSSIER, "null"),
        (bundle.DOCUMENTS, "[1, 2]"),
        (bundle.DOCUMENTS, "9" * 10_000),
        (bundle.ROWS, "{}"),
        (bundle.ANNOTATIONS, "not json"),
    ],
)
def test_a_member_that_is_not_what_it_should_be_is_refused_by_name(name: str, text: str) -> None:
    with pytest.raises(BundleError, match=name):
        checked({**TEXTS, name: text}, honest=False)


def test_a_text_beyond_measure_is_refused_before_it_is_filled() -> None:
    def inflate(documents: Any) -> None:
        documents[0]["length"] = 10**15

    with pytest.raises(BundleError, match="code points"):
        checked(changed(bundle.DOCUMENTS, inflate))


def test_an_article_beyond_measure_is_refused_before_it_is_checked() -> None:
    def inflate(data: Any) -> None:
        first = data["draft"]["lead"][0][0]
        data["draft"]["lead"] = [[{**first, "text": "“a " * 1_000 + str(n)} for n in range(200)]]

    with pytest.raises(BundleError, match="says over"):
        checked(changed(bundle.ARTICLE, inflate))


def test_excerpts_that_overlap_are_refused() -> None:
    def overlap(documents: Any) -> None:
        documents[0]["excerpts"].append({"start": 0, "text": "again"})

    with pytest.raises(BundleError, match="begins before"):
        checked(changed(bundle.DOCUMENTS, overlap))


def test_a_later_version_of_the_layout_is_refused() -> None:
    held = members(TEXTS)
    held[bundle.MANIFEST] = held[bundle.MANIFEST].replace(b'"version": 1', b'"version": 2')

    with pytest.raises(BundleError, match="has version 2"):
        audit(held, verify=verify, signed=SIGNED)


def of_a_signal(**changes: object) -> dict[str, str]:
    """The bundle of an article on a signal with one row."""
    about = replace(nouns.signal(), document_ids=("one",), families=("harbour.example",))
    held = replace(article().dossier, signal=replace(about, **changes))  # type: ignore[arg-type]
    base = article(dossier=held)
    assert base.draft is not None
    of = replace(base, ledger=verify(base.draft, held))
    assert of.ledger is not None
    row = replace(drafts.document(0), id="one")
    shown = edition(of, site=SITE)
    return records(of, shown, site=SITE, ledger=chain(of.ledger), rows=[row])


def test_the_reports_that_a_signal_counts_are_listed() -> None:
    found = checked(of_a_signal())

    assert found.holds, found.lines
    assert any("9 observed, 0.5 expected; listed are 1 of its 1" in one.told for one in found.lines)


@pytest.mark.parametrize(
    "changes",
    [{"document_ids": ("two",)}, {"families": ("quay.example",)}, {"ratio": 99.0}],
    ids=["another report", "another owner", "another ratio"],
)
def test_a_signal_that_its_rows_or_numbers_belie_is_found(changes: dict[str, object]) -> None:
    assert failing(checked(of_a_signal(**changes))) == ["signal"]
