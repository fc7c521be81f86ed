"""Nouns to JSON and back."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import nouns
from wokhei.domain.article import Article
from wokhei.domain.codec import from_json, to_data, to_json
from wokhei.domain.document import Document
from wokhei.domain.signal import Signal
from wokhei.domain.source import Source, SourceHealth
from wokhei.domain.story import Story


@pytest.mark.parametrize(
    ("noun", "kind"),
    [
        (nouns.source(), Source),
        (nouns.document(), Document),
        (nouns.signal(), Signal),
        (nouns.story(), Story),
        (nouns.article(), Article),
        (nouns.article(draft=None, ledger=None, reason="too thin"), Article),
        (SourceHealth("s1"), SourceHealth),
    ],
)
def test_a_noun_comes_back_equal(noun: object, kind: type) -> None:
    assert from_json(to_json(noun), kind) == noun


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_any_text_survives(text: str) -> None:
    document = replace(nouns.document(), text=text, title=text)

    assert from_json(to_json(document), Document) == document


@given(st.datetimes(timezones=st.just(UTC)))
def test_any_instant_survives(at: datetime) -> None:
    assert from_json(to_json(nouns.signal(at=at + 0 * nouns.DAY)), Signal).at == at


def test_a_dossier_can_name_its_documents_by_id() -> None:
    article = nouns.article()

    data = to_data(article, documents_by_id=True)

    assert data["dossier"]["documents"] == [article.dossier.documents[0].id]
    assert json.dumps(data)
