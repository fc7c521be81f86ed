"""What tells in other words goes out unread only where a measured model supports it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from tests import nouns
from tests.engine.verification.drafts import (
    AT,
    SOUND,
    TEXTS,
    cite,
    document,
    draft,
    reported,
    structural,
)
from tests.engine.verification.test_opinions import NO, YES, FakeModel, measured
from wokhei import desk
from wokhei.adapters.store.memory import MemoryStore
from wokhei.domain.article import Article, ArticleState
from wokhei.domain.dossier import Dossier
from wokhei.domain.draft import Draft, Sentence
from wokhei.domain.source import Autonomy, Desk
from wokhei.publishing import Site
from wokhei.stories import StoryIndex
from wokhei.verification import SecondOpinion

RAISED = "The port raised fees by 12 percent on 1 March."
SAID = reported("Fees at the port went up by 12 percent on 1 March.", cite(0, RAISED))
SITE = Site("The desk", "https://desk.example", "en-GB", "The editors")
ECONOMY = Desk("economy", "Economy", Autonomy.PUBLISH)


DOCUMENTS = [
    document(n, text=f"{TEXTS[n][3]} All this is about port fees in the Tidewater harbour dispute.")
    for n in range(3)
]
IDS = {document(n).id: DOCUMENTS[n].id for n in range(3)}


def held(sentence: Sentence) -> Sentence:
    """The sentence with its citations in the documents above."""
    citations = (replace(one, document_id=IDS[one.document_id]) for one in sentence.citations)
    return replace(sentence, citations=tuple(citations))


def retelling(dossier: Dossier, *, now: datetime) -> Draft:
    del now
    why = structural("What follows is what the sources say.")
    sentences = [held(sentence) for sentence in (*SOUND, SAID)]
    written = draft(*sentences, headline=structural("What is said of port fees"))
    standfirst = structural("The sources follow.")
    return replace(written, dossier_id=dossier.id, why=(why,), standfirst=standfirst)


def written_with(second: SecondOpinion | None) -> Article:
    store = MemoryStore()
    store.save_documents(DOCUMENTS)
    signal = nouns.signal("port fees", at=AT, desk="economy", terms=("port fees",))
    signal = replace(signal, document_ids=tuple(one.id for one in DOCUMENTS))
    return desk.write(
        store,
        signal,
        stories=StoryIndex(),
        desk=ECONOMY,
        site=SITE,
        now=AT + timedelta(hours=1),
        writer=retelling,
        second=second,
    )


def test_a_measured_model_that_supports_it_lets_it_out() -> None:
    article = written_with(SecondOpinion(FakeModel(), measured()))

    assert article.state is ArticleState.PUBLISHED, article.reason


@pytest.mark.parametrize(
    "second",
    [
        None,
        SecondOpinion(FakeModel()),
        SecondOpinion(FakeModel(), measured(worst_false_accepts=0.5)),
        SecondOpinion(FakeModel(replace(YES, support=0.1)), measured()),
    ],
    ids=["no model", "an unmeasured one", "one that errs", "an unsure one"],
)
def test_otherwise_an_editor_reads_it_first(second: SecondOpinion | None) -> None:
    article = written_with(second)

    assert article.state is ArticleState.IN_REVIEW, article.reason


def test_a_sentence_that_the_judge_refutes_is_dropped() -> None:
    article = written_with(SecondOpinion(FakeModel(NO, rescues=False)))

    assert article.state is ArticleState.PUBLISHED, article.reason
    assert article.draft is not None
    assert SAID.text not in {sentence.text for sentence in article.draft.sentences()}
