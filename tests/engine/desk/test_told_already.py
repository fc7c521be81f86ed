"""One event is told once; a quarrel over a word that the event began is another matter."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from tests.nouns import DAY, NOW, document, signal
from wokhei import desk, publishing
from wokhei.adapters.store.memory import MemoryStore
from wokhei.domain.article import Article
from wokhei.domain.document import Document
from wokhei.domain.signal import SignalKind
from wokhei.domain.source import Autonomy, Desk
from wokhei.stories import StoryIndex

SITE = publishing.Site("Desk", "http://desk.example", "en", "The desk")
OF_THE_DESK = Desk("science", "Science", Autonomy.PUBLISH)
NEWS = {
    "Meadow Post": "The harbour board calls its new basin a tidal garden and opens it on Monday.",
    "Harbour Ledger": "A tidal garden of nine hectares opens at the harbour after two years.",
    "Northern Wire": "Entry to the tidal garden costs four crowns, the harbour board announced.",
}
QUARREL = {
    "Quay Gazette": "Botanists say that a basin without plants is no tidal garden at all.",
    "Coast Weekly": "A tidal garden must be planted by hand, the society of gardeners holds.",
    "Pier Review": "To the harbour board a tidal garden means any basin that the sea refills.",
    "Salt Letters": "Two meanings of tidal garden now stand in one by-law, a lawyer found.",
}


def kept(store: MemoryStore, texts: dict[str, str], *, at: datetime) -> list[Document]:
    documents = [
        document(f"Tidal garden, by {outlet}", body=body, outlet=outlet, at=at)
        for outlet, body in texts.items()
    ]
    store.save_documents(documents)
    return documents


def written(store: MemoryStore, of: list[Document], *, kind: SignalKind, now: datetime) -> Article:
    raised = signal(
        "tidal garden", id=f"of {kind}", kind=kind, document_ids=tuple(one.id for one in of), at=now
    )
    store.save_signals([raised])
    return desk.write(
        store, raised, stories=StoryIndex(), desk=OF_THE_DESK, site=SITE, now=now + DAY
    )


@pytest.mark.parametrize(
    ("kind", "told"), [(SignalKind.CONTESTED, False), (SignalKind.EMERGENCE, True)]
)
def test_what_a_word_means_is_written_up_beside_the_news_that_used_it(
    kind: SignalKind, *, told: bool
) -> None:
    store = MemoryStore()
    news = kept(store, NEWS, at=NOW)
    first = written(store, news, kind=SignalKind.BURST, now=NOW)
    assert first.draft is not None

    quarrel = kept(store, QUARREL, at=NOW + 2 * DAY)
    later = written(store, [*news, quarrel[0]], kind=kind, now=NOW + 2 * DAY + timedelta(hours=6))

    assert later.reason.startswith("The desk has written this up already") is told


def test_a_quarrel_that_the_news_told_whole_is_not_written_up_again() -> None:
    store = MemoryStore()
    news = kept(store, NEWS, at=NOW)
    written(store, news, kind=SignalKind.BURST, now=NOW)

    later = written(store, news, kind=SignalKind.CONTESTED, now=NOW + DAY)

    assert later.reason.startswith("The desk has written this up already")
