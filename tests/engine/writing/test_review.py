"""What a model has retold goes to an editor, whatever the desk may do alone."""

from __future__ import annotations

import random
from datetime import datetime

import pytest

from tests.adapters.language_model.fakes import FakeModel, retells
from tests.engine.writing.test_articles import DOSSIERS
from wokhei import desk
from wokhei.adapters.store.memory import MemoryStore
from wokhei.domain.article import ArticleState
from wokhei.domain.dossier import Dossier
from wokhei.domain.draft import Draft, NoDraft
from wokhei.domain.source import Autonomy, Desk
from wokhei.publishing import Site
from wokhei.stories import StoryIndex
from wokhei.verification import verify
from wokhei.writing import write, write_with_model

HELD = DOSSIERS["planning-records-gap"]


def with_model(dossier: Dossier, *, now: datetime) -> Draft | NoDraft:
    return write_with_model(
        dossier,
        now=now,
        model=FakeModel(retells),
        verify=verify,
        nonces=random.Random(1),
        receipts={},
    ).draft


@pytest.mark.parametrize(
    ("autonomy", "writer", "state"),
    [
        (Autonomy.PUBLISH, write, ArticleState.PUBLISHED),
        (Autonomy.PUBLISH, with_model, ArticleState.IN_REVIEW),
        (Autonomy.REVIEW, with_model, ArticleState.IN_REVIEW),
        (Autonomy.SUGGEST, with_model, ArticleState.VERIFIED),
    ],
)
def test_a_retold_article_is_not_published_unread(
    autonomy: Autonomy, writer: desk.Writer, state: ArticleState
) -> None:
    store = MemoryStore()
    store.save_documents(HELD.documents)
    signal = HELD.signal
    assert signal is not None
    own = Desk("desk", "Desk", autonomy)

    article = desk.write(
        store,
        signal,
        stories=StoryIndex(),
        desk=own,
        site=Site("wokhei", "http://x.example", "en-GB", "wokhei editorial desk", (own,)),
        now=HELD.gathered_at,
        writer=writer,
    )

    assert article.state is state
    assert store.article(article.id).state is state
