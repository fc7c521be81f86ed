"""What programs read."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from lxml import etree

from wokhei.adapters.store.memory import MemoryStore
from wokhei.domain.errors import StoreError
from wokhei.newsroom import Newsroom
from wokhei.publishing.site import article_path

ATOM = "{http://www.w3.org/2005/Atom}"
CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"


def test_rss_carries_whole_articles_newest_first(newsroom: Newsroom, client: Client) -> None:
    feed = etree.fromstring(client.get("/rss.xml").content)

    titles = [item.findtext("title") for item in feed.iter("item")]
    assert titles[0] == "What “open” is worth in Harbour Lab’s licence"
    assert len(titles) == 6
    assert all("Sources analyzed" in (item.findtext(CONTENT) or "") for item in feed.iter("item"))


def test_atom_has_what_its_specification_asks_for(newsroom: Newsroom, client: Client) -> None:
    response = client.get("/atom.xml")
    feed = etree.fromstring(response.content)

    assert response.headers["Content-Type"].startswith("application/atom+xml")
    for entry in feed.iter(f"{ATOM}entry"):
        assert all(
            entry.findtext(f"{ATOM}{name}") for name in ("id", "title", "updated", "content")
        )


def test_json_feed_is_json(newsroom: Newsroom, client: Client) -> None:
    response = client.get("/feed.json")

    assert response.headers["Content-Type"].startswith("application/feed+json")
    assert len(json.loads(response.content)["items"]) == 6


@pytest.mark.parametrize("name", ["rss.xml", "atom.xml", "feed.json"])
def test_a_desk_has_feeds_of_its_own(newsroom: Newsroom, client: Client, name: str) -> None:
    feed = client.get(f"/desks/science/{name}").content.decode()

    assert "gauge, and what it no longer says" in feed
    assert "Licences, read one by one" not in feed
    assert client.get(f"/desks/none/{name}").status_code == 404


def test_a_retracted_piece_leaves_the_feeds(newsroom: Newsroom, client: Client) -> None:
    assert "A moon that was not there" not in client.get("/rss.xml").content.decode()


def test_pages_name_their_feeds(newsroom: Newsroom, client: Client) -> None:
    page = client.get("/desks/science/").content.decode()

    assert 'type="application/rss+xml" title="Science (RSS)" href="/desks/science/rss.xml"' in page
    assert 'type="application/feed+json" title="wokhei (JSON Feed)" href="/feed.json"' in page


def test_health_tells_a_quiet_desk_from_a_broken_one(newsroom: Newsroom, client: Client) -> None:
    health = client.get("/health").json()

    assert health["newsroom"] == "broken"
    assert health["desks"]["science"]["condition"] == "nothing to report"
    assert health["desks"]["technology"]["sources"] == {"up": 0, "down": 1, "untried": 0}


def test_health_fails_when_the_store_does(
    newsroom: Newsroom, client: Client, settings: Any
) -> None:
    class Unreadable(MemoryStore):
        def health(self) -> dict[str, object]:  # type: ignore[override]
            raise StoreError("the disk is gone")

    settings.NEWSROOM = lambda: replace(newsroom, store=Unreadable())

    response = client.get("/health")

    assert response.status_code == 503
    assert response.json()["reason"] == "the disk is gone"


def test_the_sitemap_lists_every_standing_article(newsroom: Newsroom, client: Client) -> None:
    sitemap = etree.fromstring(client.get("/sitemap.xml").content)

    places = [one.text for one in sitemap.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")]
    assert "https://desk.example/analysis/other-1/" in places
    assert "https://desk.example/analysis/other-5/" not in places


def test_robots_may_read_and_find_the_sitemap(newsroom: Newsroom, client: Client) -> None:
    assert "Sitemap: https://desk.example/sitemap.xml" in client.get("/robots.txt").content.decode()


def test_a_failure_is_told_without_what_may_have_failed(
    newsroom: Newsroom, client: Client, settings: Any
) -> None:
    client.raise_request_exception = False
    settings.NEWSROOM = lambda: replace(newsroom, store=None)

    response = client.get("/")

    assert response.status_code == 500
    assert "Something is broken on our side" in response.content.decode()


def test_the_path_of_an_article_is_the_one_that_editions_are_known_by(newsroom: Newsroom) -> None:
    assert reverse("article", args=["a-slug"]) == article_path("a-slug")
