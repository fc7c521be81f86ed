"""What the desk could not write is tried again when there is something new, and only then."""

from __future__ import annotations

from datetime import timedelta

from tests.nouns import DAY, NOW, document, signal
from wokhei import desk, publishing
from wokhei.adapters.store.memory import MemoryStore
from wokhei.domain.article import ArticleState
from wokhei.domain.document import Document
from wokhei.domain.source import Autonomy, Desk
from wokhei.stories import StoryIndex

SITE = publishing.Site("Desk", "http://desk.example", "en", "The desk")
OF_THE_DESK = Desk("science", "Science", Autonomy.PUBLISH)
MATTERS = {
    "Meadow Post": "A storm took the roof of the old mill, and wind did the rest by evening.",
    "Harbour Ledger": "Second-hand instruments are sold again: a wind section found three buyers.",
    "Northern Wire": "The council voted on a wind farm off the coast after four years of talk.",
    "Quay Gazette": "Runners complained of wind at the spring race, which two hundred finished.",
}


def kept(store: MemoryStore, *outlets: str) -> list[Document]:
    documents = [
        document(f"Notes from {outlet}", body=MATTERS[outlet], outlet=outlet) for outlet in outlets
    ]
    store.save_documents(documents)
    return documents


def write(store: MemoryStore, documents: list[Document]) -> None:
    raised = signal("wind", document_ids=tuple(one.id for one in documents))
    store.save_signals([raised])
    (one,) = desk.due(store, now=NOW + DAY, settle=timedelta(hours=6))
    article = desk.write(
        store, one, stories=StoryIndex(), desk=OF_THE_DESK, site=SITE, now=NOW + DAY
    )
    assert article.state is ArticleState.SPIKED


def test_a_word_that_unlike_documents_share_is_spiked_once() -> None:
    store = MemoryStore()

    write(store, kept(store, "Meadow Post", "Harbour Ledger", "Northern Wire"))

    assert desk.due(store, now=NOW + DAY, settle=timedelta(hours=6)) == []


def test_new_evidence_has_it_tried_again() -> None:
    store = MemoryStore()
    documents = kept(store, "Meadow Post", "Harbour Ledger", "Northern Wire")
    write(store, documents)

    documents += kept(store, "Quay Gazette")
    store.save_signals([signal("wind", document_ids=tuple(one.id for one in documents))])

    assert len(desk.due(store, now=NOW + DAY, settle=timedelta(hours=6))) == 1
