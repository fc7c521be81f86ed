"""The ledger, the bundle and the key: what a reader checks an article by."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta

import pytest
from django.core.cache import cache
from django.test import Client

from tests.web import sample
from wokhei.adapters.bundles import unpack
from wokhei.adapters.signing import fingerprint, holds
from wokhei.domain.article import ArticleState, Correction, Doubt
from wokhei.domain.bundle import KEY, MANIFEST, SIGNATURE
from wokhei.newsroom import Newsroom

ARTICLE = "/analysis/what-open-is-worth-3fa9c1/"

pytestmark = pytest.mark.usefixtures("newsroom")


def test_the_ledger_has_every_sentence_with_its_quotes_and_checks(client: Client) -> None:
    text = client.get(f"{ARTICLE}ledger/").content.decode()

    assert "They asked for “training code and a licence without limits on use”." in text
    assert "training code and a licence without limits on use</p></blockquote>" in text
    assert "3 checks made" in text


def test_the_ledger_is_data_too(client: Client) -> None:
    data = json.loads(client.get(f"{ARTICLE}ledger.json").content)

    assert data["slug"] == "what-open-is-worth-3fa9c1"
    assert {one["verdict"] for one in data["sentences"]} == {"supported"}
    assert len(data["seal"]) == 64


def test_the_bundle_on_the_page_is_signed_with_the_key_on_the_site(client: Client) -> None:
    page = client.get(ARTICLE).content.decode()
    key = client.get("/.well-known/wokhei-key.pem").content.decode()

    answer = client.get(f"{ARTICLE}evidence.zip")
    members = unpack(answer.content)

    assert f'href="{ARTICLE}evidence.zip"' in page
    assert answer.headers["Content-Type"] == "application/zip"
    assert members[KEY].decode() == key
    assert holds(key, members[MANIFEST], members[SIGNATURE])
    assert fingerprint(key) in client.get(f"{ARTICLE}ledger/").content.decode()


def test_the_same_bundle_is_the_same_file(client: Client) -> None:
    first, second = (client.get(f"{ARTICLE}evidence.zip") for _ in range(2))

    assert first.content == second.content
    assert first.headers["ETag"] == second.headers["ETag"]


@pytest.mark.parametrize("page", ["ledger/", "ledger.json", "evidence.zip"])
@pytest.mark.parametrize("slug", ["nothing", "waiting"])
def test_what_is_not_published_has_none(client: Client, slug: str, page: str) -> None:
    assert client.get(f"/analysis/{slug}/{page}").status_code == 404


def test_a_withdrawn_article_keeps_its_evidence(client: Client, newsroom: Newsroom) -> None:
    assert newsroom.store.edition("other-5")
    assert client.get("/analysis/other-5/evidence.zip").status_code == 200


def test_an_article_in_doubt_says_so_above_its_text(client: Client, newsroom: Newsroom) -> None:
    store = newsroom.store
    kept = next(one for one in store.articles() if one.slug == "what-open-is-worth-3fa9c1")
    assert client.get(ARTICLE).status_code == 200
    doubt = Doubt("The text of the licence is short.", "The source no longer says this.")
    later = kept.updated_at + timedelta(hours=1)
    doubted = replace(kept, state=ArticleState.CORRECTING, doubts=(doubt,), updated_at=later)
    store.save_article(doubted, expected=ArticleState.PUBLISHED)
    cache.delete("shelf")  # its five seconds are over

    page = client.get(ARTICLE).content.decode()

    assert "Under review: a source has changed" in page
    assert "The source no longer says this. <q>The text of the licence is short.</q>" in page


def test_every_correction_stays_on_the_page_with_its_date(
    client: Client, newsroom: Newsroom
) -> None:
    first = Correction(2, sample.NOW, "An earlier revision named the wrong month.")
    second = Correction(3, sample.NOW, "The licence has been changed.")
    sample.put(newsroom.store, sample.article("twice", revision=3, corrections=(first, second)))  # type: ignore[arg-type]
    cache.delete("shelf")

    page = client.get("/analysis/twice/").content.decode()

    assert page.count("Corrected on") == 2
    assert first.note in page
    assert second.note in page
