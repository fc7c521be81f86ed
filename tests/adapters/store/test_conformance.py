"""What every store must do, run on each of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from tests import nouns
from tests.nouns import DAY, NOW
from wokhei.adapters.store.django.store import DjangoStore
from wokhei.adapters.store.memory import MemoryStore
from wokhei.domain.article import ArticleState
from wokhei.domain.errors import Conflict, NotFound
from wokhei.domain.protocols import Store
from wokhei.domain.shift import Shift
from wokhei.domain.signal import SignalKind
from wokhei.domain.source import SourceHealth, SourceState


@pytest.fixture(
    params=[
        pytest.param(MemoryStore, id="memory"),
        pytest.param(DjangoStore, id="sqlite", marks=pytest.mark.django_db),
    ]
)
def store(request: pytest.FixtureRequest) -> Store:
    made: Store = request.param()
    return made


def test_sources_come_back_as_they_went_in_sorted_by_desk_and_name(store: Store) -> None:
    sources = [nouns.source("Wharf Post"), nouns.source("Alder Gazette"), nouns.source(desk="ai")]

    new = store.save_sources(sources)

    assert new == 3
    assert [s.name for s in store.sources()] == ["Harbour Ledger", "Alder Gazette", "Wharf Post"]
    assert store.sources(desk="science") == [sources[1], sources[0]]
    assert store.source(sources[0].id) == sources[0]


def test_a_source_saved_again_is_replaced_and_not_new(store: Store) -> None:
    store.save_sources([nouns.source()])

    new = store.save_sources([nouns.source(language="fr")])

    assert new == 0
    assert [s.language for s in store.sources()] == ["fr"]


def test_health_is_one_row_a_source_and_absent_before_the_first_poll(store: Store) -> None:
    health = SourceHealth("s1", SourceState.OK, "fine", NOW, etag='W/"a\\"b"', failures=2)

    store.save_health([SourceHealth("s1"), health])

    assert store.health() == {"s1": health}


def test_only_new_documents_are_returned_in_the_order_given(store: Store) -> None:
    first, second, third = (nouns.document(title) for title in ("One", "Two", "Three"))
    store.save_documents([second])

    new = store.save_documents([third, second, first, third])

    assert new == [third, first]


def test_a_document_comes_back_equal(store: Store) -> None:
    odd = nouns.document("Ångström 𝔘𝔫𝔦 “quotes” \u202e", body="Line\n\nNext\tcell. 😀")

    store.save_documents([odd])

    assert store.document(odd.id) == odd


def test_documents_come_in_the_order_asked_and_unknown_ones_are_left_out(store: Store) -> None:
    first, second = nouns.document("One"), nouns.document("Two")
    store.save_documents([first, second])

    found = store.documents([second.id, "nothing", first.id])

    assert found == [second, first]


def test_more_documents_than_one_statement_holds_are_kept(store: Store) -> None:
    many = [nouns.document(f"Item {n}", at=NOW + timedelta(minutes=n)) for n in range(1203)]

    new = store.save_documents(many)

    assert len(new) == 1203
    assert list(store.heard()) == many
    assert store.documents([d.id for d in reversed(many)]) == many[::-1]


def test_versions_of_one_item_are_all_kept_oldest_first(store: Store) -> None:
    early = nouns.document(body="First words here.")
    late = replace(nouns.document(body="Other words now."), fetched_at=NOW + DAY)
    store.save_documents([late, early])

    assert store.versions(early.key) == [early, late]
    assert store.versions("nothing") == []


def test_heard_is_bounded_below_inclusively_and_above_exclusively(store: Store) -> None:
    days = [nouns.document(f"Day {n}", at=NOW + n * DAY) for n in range(4)]
    store.save_documents(reversed(days))

    assert list(store.heard(since=NOW + DAY, until=NOW + 3 * DAY)) == days[1:3]
    assert list(store.heard(newest=2)) == [days[3], days[2]]
    assert list(store.heard(source_id="other")) == []
    assert list(store.heard(desk="science", until=NOW + DAY)) == days[:1]


def test_documents_are_found_by_a_phrase_of_their_text_in_a_stretch_of_time(store: Store) -> None:
    early = nouns.document("The PIER gauge", body="")
    late = nouns.document("A pier", body="", at=NOW + DAY)
    literal = nouns.document("100% of piers_", body="", at=NOW + 2 * DAY)
    store.save_documents([late, early, literal, nouns.document("Elsewhere", body="Nothing.")])

    assert store.mentioning("pier", since=NOW, until=NOW + 3 * DAY, limit=2) == [early, late]
    assert store.mentioning("Pier gauge", since=NOW, until=NOW + 3 * DAY) == [early]
    assert store.mentioning("pier", since=NOW + DAY, until=NOW + 2 * DAY) == [late]
    assert store.mentioning("100%", since=NOW, until=NOW + 3 * DAY) == [literal]


def test_documents_are_counted_by_desk_and_by_when_they_were_fetched(store: Store) -> None:
    store.save_documents([nouns.document("A"), nouns.document("B", at=NOW + DAY, desk="ai")])

    assert store.count_documents() == 2
    assert store.count_documents(desk="ai") == 1
    assert store.count_documents(since=NOW + DAY) == 1


def test_bytes_are_kept_once_under_their_digest(store: Store) -> None:
    name = store.save_blob(b"\x00raw\xff" * 100)

    again = store.save_blob(b"\x00raw\xff" * 100)

    assert name == again
    assert store.blob(name) == b"\x00raw\xff" * 100


def test_stories_are_replaced_by_id_and_come_newest_first(store: Store) -> None:
    old, new = nouns.story("Old", at=NOW - DAY), nouns.story("New")
    store.save_stories([old, new])
    store.save_stories([replace(old, updated_at=NOW + DAY)])

    assert [s.headline for s in store.stories()] == ["Old", "New"]
    assert store.stories(limit=1) == [replace(old, updated_at=NOW + DAY)]
    assert store.stories(desk="ai") == []


def test_signals_come_latest_first_then_by_falling_score(store: Store) -> None:
    low = nouns.signal("Low", score=1.0)
    high = nouns.signal("High", score=9.0)
    late = nouns.signal("Late", at=NOW + DAY, score=0.5, reported=False, reason="q too high")
    store.save_signals([low, high, late])

    assert store.signals() == [late, high, low]
    assert store.signals(reported=True, limit=1) == [high]
    assert store.signals(reported=False) == [late]
    assert store.signals(since=NOW + DAY) == [late]
    assert store.signals(kind=SignalKind.EMERGENCE) == []
    assert store.signal(low.id) == low


def test_an_article_comes_back_equal_with_the_documents_of_its_dossier(store: Store) -> None:
    article = nouns.article()
    store.save_documents(article.dossier.documents)

    store.save_article(article, expected=None)

    assert store.article(article.id) == article
    assert store.has_article(article.id)
    assert not store.has_article("nothing")


def test_an_article_is_kept_only_from_the_state_expected(store: Store) -> None:
    article = nouns.article()
    store.save_documents(article.dossier.documents)
    store.save_article(article, expected=None)

    with pytest.raises(Conflict):
        store.save_article(article, expected=None)
    with pytest.raises(Conflict):
        store.save_article(article, expected=ArticleState.PUBLISHED)

    assert store.articles() == [article]


def test_articles_are_found_by_desk_and_state(store: Store) -> None:
    spiked = nouns.article("spiked", state=ArticleState.SPIKED, updated_at=NOW + DAY)
    verified = nouns.article("verified")
    store.save_documents(spiked.dossier.documents)
    for article in (verified, spiked):
        store.save_article(article, expected=None)

    assert store.articles() == [spiked, verified]
    assert store.articles(states=[ArticleState.VERIFIED]) == [verified]
    assert store.articles(desk="ai") == []
    assert store.articles(limit=1) == [spiked]


def test_publishing_keeps_state_and_edition_together_or_neither(store: Store) -> None:
    verified = nouns.article()
    published = replace(verified, state=ArticleState.PUBLISHED)
    store.save_documents(verified.dossier.documents)
    store.save_article(verified, expected=None)

    with pytest.raises(Conflict):
        store.publish(published, nouns.edition(published), expected=ArticleState.IN_REVIEW)
    assert store.editions() == []
    store.publish(published, nouns.edition(published), expected=ArticleState.VERIFIED)

    assert store.article(verified.id).state is ArticleState.PUBLISHED
    assert store.edition(verified.slug) == nouns.edition(published)


def test_of_several_revisions_the_newest_is_shown(store: Store) -> None:
    article = nouns.article(state=ArticleState.PUBLISHED)
    store.save_documents(article.dossier.documents)
    store.save_article(article, expected=None)
    store.publish(article, nouns.edition(article), expected=ArticleState.PUBLISHED)
    second = nouns.edition(article, revision=2, headline="Corrected")

    store.publish(article, second, expected=ArticleState.PUBLISHED)

    assert store.edition(article.slug) == second
    assert store.editions() == [second]


def test_editions_of_an_unpublished_article_are_not_shown(store: Store) -> None:
    article = nouns.article(state=ArticleState.PUBLISHED)
    store.save_documents(article.dossier.documents)
    store.save_article(article, expected=None)
    store.publish(article, nouns.edition(article), expected=ArticleState.PUBLISHED)

    hidden = replace(article, state=ArticleState.UNPUBLISHED)
    store.save_article(hidden, expected=ArticleState.PUBLISHED)

    assert store.editions() == []
    with pytest.raises(NotFound):
        store.edition(article.slug)


def test_editions_come_newest_first_by_desk(store: Store) -> None:
    articles = [nouns.article(s, state=ArticleState.PUBLISHED) for s in ("a", "b", "c")]
    store.save_documents(articles[0].dossier.documents)
    for number, article in enumerate(articles):
        store.save_article(article, expected=None)
        made = nouns.edition(article, at=NOW + number // 2 * DAY)
        store.publish(article, made, expected=ArticleState.PUBLISHED)

    assert [e.slug for e in store.editions()] == ["c", "a", "b"]
    assert [e.slug for e in store.editions(limit=2)] == ["c", "a"]
    assert store.editions(desk="ai") == []


def test_what_fails_inside_an_atomic_stretch_leaves_nothing(store: Store) -> None:
    def save_and_fail() -> None:
        with store.atomic():
            store.save_sources([nouns.source()])
            with store.atomic():
                store.save_documents([nouns.document()])
            raise RuntimeError("killed here")

    with pytest.raises(RuntimeError):
        save_and_fail()

    assert store.sources() == []
    assert store.count_documents() == 0


def test_shifts_come_newest_first(store: Store) -> None:
    shifts = [Shift("ai", NOW + n * DAY, NOW + n * DAY, items=n, problems=("x",)) for n in range(3)]

    store.record([*shifts, Shift("science", NOW, NOW)])

    assert store.shifts(desk="ai", limit=2) == [shifts[2], shifts[1]]
    assert len(store.shifts()) == 4


@pytest.mark.parametrize("noun", ["source", "document", "signal", "article", "edition", "blob"])
def test_an_unknown_id_is_told_by_noun_and_value(store: Store, noun: str) -> None:
    with pytest.raises(NotFound, match=rf"no {noun} has the id 'nothing'"):
        getattr(store, noun)("nothing")
