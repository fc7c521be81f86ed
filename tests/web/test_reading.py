"""The pages that readers come for."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import Any

import pytest
from django.core.cache import cache
from django.test import Client

from tests.web import sample
from wokhei.adapters.store.memory import MemoryStore
from wokhei.domain.draft import Sentence, SentenceKind
from wokhei.domain.shift import Shift
from wokhei.newsroom import Newsroom

ARTICLE = "/analysis/what-open-is-worth-3fa9c1/"


@pytest.fixture
def page(newsroom: Newsroom, client: Client) -> str:
    return client.get(ARTICLE).content.decode()


@pytest.mark.parametrize(
    "furniture",
    [
        'aria-label="Breadcrumb"',
        '<a class="badge desk" href="/desks/ai-research/">AI &amp; Research</a>',
        '<span class="badge">Analysis</span>',
        '<span class="badge featured">Featured</span>',
        "<h1>What “open” is worth in Harbour Lab’s licence</h1>",
        '<a rel="author" href="/about/">wokhei editorial desk</a>',
        "1 min read",
        "137 words",
        "Why this was written",
        "<dt>Reports observed</dt><dd>9</dd>",
        "Signals detected",
        "In this article",
        '<h2 id="part-1">What the licence allows</h2>',
        "Sources analyzed (3)",
        "Figures calculated (3)",
        "Editorial methodology",
        '<a rel="tag" href="/tags/open%20source%20AI/">#open source AI</a>',
        "Send by e-mail",
        "Analysis by",
        "View all editorial analyses",
        "More in AI &amp; Research",
        "Live coverage",
        "← Previous",
        "algorithmicMedia",
        "assembled by software without a language model",
        "Named, but not obtained:",
    ],
)
def test_an_article_has_every_part_of_its_furniture(page: str, furniture: str) -> None:
    assert furniture in page


def test_every_link_within_an_article_opens_something_on_it(page: str) -> None:
    anchors = set(re.findall(r'id="([^"]+)"', page))

    targets = set(re.findall(r'href="#([^"]+)"', page))

    assert targets
    assert targets <= anchors


def test_no_markup_of_ours_is_shown_as_text(page: str) -> None:
    assert "&lt;" not in page


def test_no_two_places_of_an_article_have_one_name(page: str) -> None:
    anchors = re.findall(r'\bid="([^"]+)"', page)

    assert len(anchors) == len(set(anchors))


def test_an_article_describes_itself_to_machines(page: str) -> None:
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL)

    assert found
    data = json.loads(found[1])
    assert data["url"] == f"https://desk.example{ARTICLE}"
    assert data["digitalSourceType"].endswith("/algorithmicMedia")
    assert f'<link rel="canonical" href="https://desk.example{ARTICLE}">' in page


def test_links_that_leave_the_site_say_so_to_crawlers(page: str) -> None:
    links = re.findall(r'<a [^>]*href="https://[^"]+\.example/[^"]*"[^>]*>', page)

    assert links
    assert all('rel="nofollow noopener"' in link for link in links)


def test_the_page_is_rendered_from_its_edition_and_not_from_live_rows(
    newsroom: Newsroom, client: Client
) -> None:
    before = client.get(ARTICLE).content

    newsroom.store.save_signals([replace(sample.SIGNAL, observed=99.0, label="something else")])

    assert client.get(ARTICLE).content == before


def test_what_comes_from_outside_is_escaped(newsroom: Newsroom, client: Client) -> None:
    hostile = Sentence('</script><script>alert("x")</script>', SentenceKind.STRUCTURAL)
    base = sample.article("hostile", days_ago=1)
    assert base.draft is not None
    written = replace(base.draft, headline=hostile, tags=("<b>/tag",), terms=("<i>",))
    assert isinstance(newsroom.store, MemoryStore)
    sample.put(newsroom.store, replace(base, draft=written))

    page = client.get("/analysis/hostile/").content.decode()

    assert "<script>alert" not in page
    assert "<b>" not in page
    assert client.get("/").status_code == 200
    assert client.get("/tags/%3Cb%3E/tag/").status_code == 200


def test_a_retracted_piece_keeps_its_page_with_the_reason_and_leaves_the_lists(
    newsroom: Newsroom, client: Client
) -> None:
    page = client.get("/analysis/other-5/").content.decode()

    assert "has been retracted" in page
    assert "Its main source was withdrawn." in page
    assert "A moon that was not there" not in client.get("/desks/science/").content.decode()


def test_a_correction_is_shown(newsroom: Newsroom, client: Client) -> None:
    page = client.get("/analysis/other-4/").content.decode()

    assert "An earlier revision named the wrong month." in page


def test_the_front_page_sets_featured_pieces_first_and_the_rest_by_desk(
    newsroom: Newsroom, client: Client
) -> None:
    page = client.get("/").content.decode()

    featured, by_desk = page.split('<div class="desks">')
    assert "What “open” is worth" in featured
    assert "Licences, read one by one" in by_desk


def test_an_empty_site_says_that_nothing_was_published(
    newsroom: Newsroom, client: Client, settings: Any
) -> None:
    settings.NEWSROOM = lambda: replace(newsroom, store=MemoryStore())

    page = client.get("/").content.decode()

    assert "Nothing has been published yet" in page
    assert "More in" not in page


def test_the_archive_goes_by_month(newsroom: Newsroom, client: Client) -> None:
    assert "February 2026" in client.get("/archive/").content.decode()
    assert "Licences, read one by one" in client.get("/archive/2026/1/").content.decode()


@pytest.mark.parametrize(
    "path",
    ["/analysis/none/", "/desks/none/", "/archive/2026/13/", "/tags/none/", "/signals/none/"],
)
def test_what_is_not_there_is_not_found(newsroom: Newsroom, client: Client, path: str) -> None:
    response = client.get(path)

    assert response.status_code == 404
    assert "There is nothing at this address" in response.content.decode()


def test_a_kept_page_is_rendered_once_and_not_sent_twice(
    newsroom: Newsroom, client: Client
) -> None:
    first = client.get(ARTICLE)

    again = client.get(ARTICLE, headers={"If-None-Match": first.headers["ETag"]})

    assert first.status_code == 200
    assert again.status_code == 304
    assert again.content == b""


def test_a_kept_page_is_made_anew_after_the_next_shift(newsroom: Newsroom, client: Client) -> None:
    first = client.get("/").headers["ETag"]
    later = sample.NOW.replace(hour=11)
    newsroom.store.record([Shift("science", started_at=later, ended_at=later)])
    cache.delete("shelf")  # as its time to live does

    assert client.get("/").headers["ETag"] != first


def test_parameters_that_a_page_does_not_read_make_no_new_copy(
    newsroom: Newsroom, client: Client
) -> None:
    assert client.get("/?a=1").headers["ETag"] == client.get("/?b=2").headers["ETag"]


def test_pages_carry_a_policy_that_lets_nothing_in_from_elsewhere(
    newsroom: Newsroom, client: Client
) -> None:
    policy = client.get(ARTICLE).headers["Content-Security-Policy"]

    assert "default-src 'none'" in policy
    assert "unsafe-inline" not in policy
