"""From a changed source to the notice, the corrected edition and its bundle."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from tests.engine.verification.drafts import (
    AT,
    computed,
    document,
    documents_counted,
    dossier,
    draft,
    quoted,
    reported,
    structural,
)
from tests.engine.verification.drafts import cite as cited
from wokhei import desk
from wokhei.adapters.store.memory import MemoryStore
from wokhei.domain.article import Article, ArticleState
from wokhei.domain.bundle import LEDGER
from wokhei.domain.document import Document, Quality, document_id
from wokhei.domain.dossier import Dossier
from wokhei.domain.draft import Draft, NoDraft, Sentence
from wokhei.domain.errors import TransitionError
from wokhei.domain.protocols import Store
from wokhei.publishing import Site, from_kept
from wokhei.publishing.page import read_page
from wokhei.publishing.states import Privilege
from wokhei.verification import verify
from wokhei.verification.chain import broken_line, last_seal

SITE = Site("The desk", "https://desk.example", "en-GB", "The editors")
RAISED = "The port raised fees by 12 percent on 1 March."
BLOCKED = "More than 300 fishers blocked the gate on Monday."
CONSULT = "The board must consult the union before any rise above 10 percent."
SILENT = "The harbour board did not comment."
LATER = AT + timedelta(hours=5)
MORE = (
    quoted(0, RAISED),
    quoted(0, "Small boats will pay the most,", "“{quote}” ({name})"),
    quoted(1, BLOCKED),
    quoted(1, SILENT),
    quoted(2, CONSULT),
)


def published(
    store: Store, *sentences: Sentence, headline: Sentence | None = None, extractor: str = "test/1"
) -> Article:
    why = structural("What follows is what the sources say.")
    base = dossier()
    documents = tuple(replace(one, extractor=extractor) for one in base.documents)
    held = replace(base, documents=documents)
    written = replace(draft(*(sentences or MORE), headline=headline), why=(why,))
    store.save_documents(held.documents)
    article = Article(
        id="article-1",
        slug="port-fees",
        desk="economy",
        state=ArticleState.VERIFIED,
        dossier=held,
        draft=written,
        ledger=verify(written, held),
        created_at=AT,
        updated_at=AT,
    )
    assert article.ledger is not None
    assert article.ledger.passed, article.ledger.failures
    return desk.publish(
        store, article, site=SITE, privilege=Privilege.EDITOR, now=AT, expected=None
    )


def change(
    store: Store, number: int, old: str, new: str, *, at: int = 4, **others: object
) -> Document:
    """Read a document again, in which some words have changed."""
    before = document(number)
    text = before.text.replace(old, new)
    assert text != before.text or others
    after = replace(
        before,
        id=document_id(key=before.key, title=before.title, text=text),
        text=text,
        fetched_at=AT + timedelta(hours=at),
        **others,  # type: ignore[arg-type]
    )
    store.save_documents([after])
    return after


def unwritten(_: Dossier, *, now: object) -> Draft | NoDraft:
    del now
    return NoDraft("too little")


def doubts(store: MemoryStore) -> list[str]:
    return [doubt.reason for doubt in store.article("article-1").doubts]


def test_a_changed_number_is_found_and_the_standing_edition_stays() -> None:
    store = MemoryStore()
    published(store)
    before = store.edition("port-fees")
    change(store, 0, "12 percent", "2 percent")

    (article,) = desk.recheck(store, now=LATER)

    assert article.state is ArticleState.CORRECTING
    assert doubts(store) == [
        f"Harbour Gazette, read again on 2 March 2026, no longer says “{RAISED}”."
    ]
    assert store.edition("port-fees") == before


def test_the_correction_lacks_the_sentence_and_passes_every_check() -> None:
    store = MemoryStore()
    published(store)
    new = change(store, 0, "12 percent", "2 percent")

    (article,) = desk.recheck(store, now=LATER)

    assert article.draft is not None
    assert article.ledger is not None
    assert article.ledger.passed
    texts = [sentence.text for sentence in article.draft.sentences()]
    assert not any("12 percent" in text for text in texts)
    assert any("Small boats" in text for text in texts)
    assert new.id in {c.document_id for s in article.draft.sentences() for c in s.citations}


def test_a_correction_is_a_new_edition_with_a_dated_note_and_a_ledger_that_goes_on() -> None:
    store = MemoryStore()
    first = published(store)
    change(store, 0, "12 percent", "2 percent")
    (article,) = desk.recheck(store, now=LATER)

    corrected = desk.correct(store, article, site=SITE, now=LATER)

    page = read_page(store.edition("port-fees"))
    earlier, later = (from_kept(store.blob(one))[LEDGER] for one in corrected.evidence)
    assert (corrected.state, corrected.revision, corrected.doubts) == (
        ArticleState.PUBLISHED,
        first.revision + 1,
        (),
    )
    assert page["corrections"] == [
        {
            "revision": 2,
            "at": LATER.isoformat(),
            "note": f"Harbour Gazette, read again on 2 March 2026, no longer says “{RAISED}”. "
            "One sentence that rested on it was taken out.",
        }
    ]
    assert broken_line(later, previous=last_seal(earlier)) is None
    assert json.loads(later.splitlines()[0])["previous"] == last_seal(earlier)


def test_an_editor_may_word_the_note() -> None:
    store = MemoryStore()
    published(store)
    change(store, 0, "12 percent", "2 percent")
    (article,) = desk.recheck(store, now=LATER)

    corrected = desk.correct(store, article, site=SITE, now=LATER, note="It was 2 percent.")

    assert [one.note for one in corrected.corrections] == ["It was 2 percent."]


def test_checking_again_changes_nothing() -> None:
    store = MemoryStore()
    published(store)
    change(store, 0, "12 percent", "2 percent")
    desk.recheck(store, now=LATER)
    kept = store.article("article-1")

    assert desk.recheck(store, now=LATER + timedelta(hours=1)) == []
    assert store.article("article-1") == kept


def test_a_corrected_article_is_not_in_doubt_again() -> None:
    store = MemoryStore()
    published(store)
    change(store, 0, "12 percent", "2 percent")
    (article,) = desk.recheck(store, now=LATER)
    desk.correct(store, article, site=SITE, now=LATER)

    assert desk.recheck(store, now=LATER + timedelta(hours=1)) == []


def test_a_second_change_is_checked_against_the_edition_that_stands() -> None:
    store = MemoryStore()
    published(store)
    change(store, 0, "12 percent", "2 percent")
    desk.recheck(store, now=LATER)
    change(store, 1, "More than 300", "Some 30", at=6)

    (article,) = desk.recheck(store, now=AT + timedelta(hours=7))

    assert len(article.doubts) == 2
    assert [one.revision for one in article.corrections] == [2]
    assert article.ledger is not None
    assert article.ledger.passed


def test_words_that_only_moved_are_no_change() -> None:
    store = MemoryStore()
    published(store)
    change(store, 1, BLOCKED, f"A new first sentence. {BLOCKED}")

    assert desk.recheck(store, now=LATER) == []
    assert store.article("article-1").state is ArticleState.PUBLISHED


def test_a_quotation_that_the_source_takes_back_no_longer_holds() -> None:
    store = MemoryStore()
    published(store)
    change(
        store,
        0,
        RAISED,
        f"The port raised fees by 2 percent. An earlier version of this report said: {RAISED}",
    )

    (article,) = desk.recheck(store, now=LATER)

    assert "gives this as what it had wrong" in article.doubts[0].reason


def test_a_quotation_in_another_sentence_no_longer_holds() -> None:
    store = MemoryStore()
    published(store)
    change(
        store,
        0,
        "“Small boats will pay the most,” said",
        "“Nobody thinks that” “Small boats will pay the most,” said",
    )

    (article,) = desk.recheck(store, now=LATER)

    assert "has changed the sentence in which it says" in article.doubts[0].reason


def test_a_paraphrase_is_checked_against_the_new_words() -> None:
    store = MemoryStore()
    said = reported("More than 300 fishers blocked the gate.", cited(1, BLOCKED))
    published(store, *MORE[:2], said, MORE[3], MORE[4])
    change(store, 1, "More than 300", "Fewer than 300")

    (article,) = desk.recheck(store, now=LATER)

    assert [doubt.sentence for doubt in article.doubts] == [said.text]


def test_a_paraphrase_that_still_holds_stays() -> None:
    store = MemoryStore()
    said = reported("More than 300 fishers blocked the gate.", cited(1, BLOCKED))
    published(store, *MORE[:2], said, MORE[3], MORE[4])
    change(store, 1, BLOCKED, "On Monday, more than 300 fishers blocked the gate.")

    assert desk.recheck(store, now=LATER) == []


def test_an_article_of_which_too_little_would_stand_is_written_anew_or_left_to_the_editor() -> None:
    store = MemoryStore()
    published(store, headline=quoted(0, RAISED))
    change(store, 0, "12 percent", "2 percent")

    (article,) = desk.recheck(store, now=LATER, writer=unwritten)

    assert article.ledger is not None
    assert not article.ledger.passed
    with pytest.raises(TransitionError, match="would stand; withdraw it: wokhei retract port-fees"):
        desk.correct(store, article, site=SITE, now=LATER)


def test_a_teaser_is_not_compared_with_a_page() -> None:
    store = MemoryStore()
    published(store)
    change(store, 0, RAISED, "The port …", quality=Quality.THIN)

    assert desk.recheck(store, now=LATER) == []


def test_only_versions_read_since_are_looked_at() -> None:
    store = MemoryStore()
    published(store)
    change(store, 0, "12 percent", "2 percent", at=1)

    assert desk.recheck(store, now=LATER, since=AT + timedelta(hours=2)) == []
    assert len(desk.recheck(store, now=LATER, since=AT)) == 1


def test_what_is_not_in_doubt_cannot_be_corrected() -> None:
    store = MemoryStore()
    article = published(store)

    with pytest.raises(TransitionError, match="cannot become published"):
        desk.correct(store, article, site=SITE, now=LATER)


def test_a_figure_over_a_changed_document_is_calculated_again() -> None:
    store = MemoryStore()
    count = replace(documents_counted("three"), figure="documents_mentioning", arguments=("the",))
    published(store, *MORE, computed("All three documents say so.", count), structural("So far."))
    change(store, 2, CONSULT, "A board must consult a union before any rise above 10 percent.")

    (article,) = desk.recheck(store, now=LATER)

    assert "All three documents say so." in {doubt.sentence for doubt in article.doubts}
