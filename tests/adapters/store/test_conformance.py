"""What every store must do, run on each of them."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

import pytest

from tests import nouns
from tests.nouns import DAY, NOW
from wokhei.adapters.store.django.store import DjangoStore
from wokhei.adapters.store.memory import MemoryStore
from wokhei.domain.article import ArticleState
from wokhei.domain.document import Item, Role
from wokhei.domain.errors import Conflict, NotFound
from wokhei.domain.fetch import Snapshot
from wokhei.domain.protocols import Store
from wokhei.domain.shift import Shift
from wokhei.domain.signal import SignalKind
from wokhei.domain.source import SourceHealth, SourceState
from wokhei.domain.span import sha256


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


def test_a_removed_source_is_gone_with_its_health_and_what_it_brought_stays(store: Store) -> None:
    kept, gone = nouns.source("Wharf Post"), nouns.source("Alder Gazette")
    store.save_sources([kept, gone])
    store.save_health([SourceHealth(kept.id), SourceHealth(gone.id)])
    document = replace(nouns.document("Tides"), source_id=gone.id)
    store.save_documents([document])

    removed = store.remove_sources([gone.id, "never there", gone.id])

    assert removed == 1
    assert store.sources() == [kept]
    assert list(store.health()) == [kept.id]
    assert list(store.heard(source_id=gone.id)) == [document]


def test_health_is_one_row_a_source_and_absent_before_the_first_poll(store: Store) -> None:
    health = SourceHealth("s1", SourceState.OK, "fine", NOW, etag='W/"a\\"b"', failures=2)

    store.save_health([SourceHealth("s1"), health])

    assert store.health() == {"s1": health}
    assert store.health(states=[SourceState.OK]) == {"s1": health}
    assert store.health(states=[SourceState.GONE]) == {}


def test_sources_are_due_when_never_polled_and_then_the_longest_waiting_first(store: Store) -> None:
    names = ("Untried", "Late", "Now", "Later", "Gone", "At once")
    sources = {name: nouns.source(name) for name in names}
    store.save_sources(sources.values())
    health = {
        name: SourceHealth(sources[name].id, SourceState.OK, due_at=at)
        for name, at in (("Late", NOW - DAY), ("Now", NOW), ("Later", NOW + DAY))
    }
    gone = SourceHealth(sources["Gone"].id, SourceState.GONE)
    at_once = SourceHealth(sources["At once"].id, SourceState.OK)
    store.save_health([*health.values(), gone, at_once])

    due = list(store.due(now=NOW))

    first = sorted(
        [(sources["Untried"], SourceHealth(sources["Untried"].id)), (sources["At once"], at_once)],
        key=lambda one: one[0].id,
    )
    assert due == [*first, *((sources[name], health[name]) for name in ("Late", "Now"))]


def test_items_are_what_the_latest_documents_of_one_source_are_known_again_by(store: Store) -> None:
    days = [nouns.document(f"Day {n}", at=NOW + n * DAY) for n in range(3)]
    other = replace(nouns.document("Elsewhere"), id="x", source_id="other")
    store.save_documents([*days, other])

    items = store.items(days[0].source_id, newest=2)

    assert items == [
        Item(d.key, d.source_id, d.url, d.title, d.published_at) for d in (days[2], days[1])
    ]


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


def test_aliases_are_kept_by_source_and_the_last_one_wins(store: Store) -> None:
    store.save_aliases("one", {"a": "first", "b": "second"})
    store.save_aliases("one", {"a": "third"})
    store.save_aliases("other", {"c": "fourth"})

    assert store.aliases("one") == {"a": "third", "b": "second"}
    assert store.aliases("nobody") == {}


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


def test_bytes_of_polls_are_forgotten_in_time_the_earliest_first(store: Store) -> None:
    early, late = (
        store.save_blob(b"early", polled_at=NOW),
        store.save_blob(b"late", polled_at=NOW + DAY),
    )
    recent = store.save_blob(b"recent", polled_at=NOW + 2 * DAY)
    for_good = store.save_blob(b"for good")

    assert store.prune(polled_before=NOW + 2 * DAY, limit=1) == 1
    with pytest.raises(NotFound):
        store.blob(early)
    assert store.blob(late) == b"late"
    assert store.prune(polled_before=NOW + 2 * DAY, limit=10) == 1
    assert store.prune(polled_before=NOW + 2 * DAY, limit=10) == 0
    assert [store.blob(name) for name in (recent, for_good)] == [b"recent", b"for good"]


def test_what_an_article_draws_on_is_never_forgotten(store: Store) -> None:
    article = nouns.article()
    raw = [d.title.encode() for d in article.dossier.documents]
    read = tuple(
        replace(d, raw_sha256=sha256(data))
        for d, data in zip(article.dossier.documents, raw, strict=True)
    )
    dossier = replace(article.dossier, documents=read)
    store.save_documents(read)
    for data in (*raw, b"not drawn on"):
        store.save_blob(data, polled_at=NOW)
    store.save_article(replace(article, dossier=dossier), expected=None)

    assert store.prune(polled_before=NOW + DAY, limit=10) == 1

    assert [store.blob(sha256(data)) for data in raw] == raw


def test_bytes_of_a_poll_kept_again_for_good_stay(store: Store) -> None:
    store.save_blob(b"both", polled_at=NOW)
    name = store.save_blob(b"both")
    store.save_blob(b"both", polled_at=NOW)

    assert store.prune(polled_before=NOW + DAY, limit=10) == 0
    assert store.blob(name) == b"both"


def test_the_store_tells_what_its_blobs_take(store: Store) -> None:
    before = store.weight()
    store.save_blob(b"one")
    store.save_blob(b"two")

    after = store.weight()

    assert (before.blobs, before.blob_count, after.blob_count) == (0, 0, 2)
    assert 0 < after.blobs <= after.whole


def test_snapshots_come_by_time_and_go_with_their_bytes(store: Store) -> None:
    def kept(body: bytes, days: int) -> Snapshot:
        at = NOW + days * DAY
        store.save_blob(body, polled_at=at)
        return Snapshot(
            sha256(body), "http://a.example/", "http://b.example/", at, 200, (("a", "b"),)
        )

    first, second = kept(b"one", 0), kept(b"two", 1)
    store.save_snapshots([second, first])
    store.save_snapshots([first])

    assert list(store.snapshots()) == [first, second]
    assert list(store.snapshots(since=NOW + DAY)) == [second]
    assert list(store.snapshots(until=NOW + DAY)) == [first]

    store.prune(polled_before=NOW + DAY, limit=10)

    assert list(store.snapshots()) == [second]


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


def test_what_a_document_is_to_a_dossier_comes_back_with_the_article(store: Store) -> None:
    report = nouns.document()
    held = nouns.dossier(replace(report, role=Role.PRIMARY))
    store.save_documents([report])

    store.save_article(nouns.article(dossier=held, draft=nouns.draft(held)), expected=None)

    assert store.articles()[0].dossier.documents[0].role is Role.PRIMARY


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
    assert list(store.edition_digests().items()) == [(e.slug, e.digest) for e in store.editions()]
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


def test_a_search_finds_documents_by_the_stems_of_their_words_best_first(store: Store) -> None:
    titled = nouns.document("Ferries to Tarn cancelled", body="The harbour gave no reason.")
    beside = nouns.document("Harbour notes", body="A ferry left late. The pier was wet all day.")
    apart = nouns.document("Bread is dearer", body="The mill blames the wheat.")
    store.save_documents([apart, beside, titled])

    assert store.search("What became of the FERRY?") == [titled, beside]
    assert store.search("the and of") == []
    assert store.search("zeppelin") == []
    assert store.search("ferry", limit=1) == [titled]


def test_a_search_keeps_to_its_dates(store: Store) -> None:
    old = nouns.document("Ferry stops", at=NOW - 3 * DAY)
    new = nouns.document("Ferry runs again", at=NOW)
    store.save_documents([old, new])

    assert store.search("ferry", until=NOW) == [old]
    assert store.search("ferry", since=NOW) == [new]


def test_a_search_takes_signs_of_a_query_language_as_words(store: Store) -> None:
    quoted = nouns.document("Near misses", body='The column "title" OR 1 holds NEAR hits.')
    store.save_documents([quoted])

    assert store.search('title:"x" NEAR( ^ * - AND') == [quoted]
    assert store.search("') --") == []


def test_a_search_does_not_find_what_was_never_kept(store: Store) -> None:
    lost = nouns.document("Ferry lost")
    with suppress(Conflict), store.atomic():
        store.save_documents([lost])
        store.save_article(nouns.article(), expected=ArticleState.DRAFT)

    assert store.search("ferry") == []


def test_every_version_is_found_by_its_own_words(store: Store) -> None:
    first = nouns.document("Ferry stops", body="It stops on Monday.")
    second = replace(
        first, id="later", text="Ferry stops\n\nIt stops on Tuesday, says the harbour."
    )
    store.save_documents([first, *(nouns.document(f"Bread {n}", body="Rye.") for n in range(9))])
    store.save_documents([first, second])

    assert store.search("harbour") == [second]
    assert store.search("Monday Tuesday harbour")[0] == second
