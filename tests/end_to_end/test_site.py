"""The demonstration's site as it is served: whole, accessible, and plain about its state."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from axe_playwright_python.sync_playwright import Axe
from lxml import etree

from tests.end_to_end.conftest import Played, path_of

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@pytest.fixture(scope="module", params=["light", "dark"])
def shown(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    page = browser.new_page(color_scheme=request.param)
    yield page
    page.close()


@pytest.fixture(scope="module")
def reader(browser: Browser) -> Iterator[Page]:
    """A reader without script."""
    page = browser.new_page(java_script_enabled=False)
    yield page
    page.close()


@pytest.mark.parametrize("path", ["/", "/signals/", "/sources/", "/desks/science/status/"])
def test_every_list_is_accessible(shown: Page, site: str, path: str) -> None:
    shown.goto(site + path)

    found = Axe().run(shown)

    assert found.violations_count == 0, found.generate_report()


def test_the_newest_article_is_accessible(shown: Page, played: Played, site: str) -> None:
    shown.goto(site + path_of(played.addresses[0]))

    found = Axe().run(shown)

    assert found.violations_count == 0, found.generate_report()


@pytest.mark.parametrize("selector", ["a[href^='/signals/']", "a[href^='/sources/']", "a[rel=tag]"])
def test_what_an_article_leads_to_is_accessible(
    shown: Page, played: Played, site: str, selector: str
) -> None:
    shown.goto(site + path_of(played.addresses[0]))
    path = shown.locator(f"article {selector}").first.get_attribute("href")
    assert path is not None
    shown.goto(site + path)

    found = Axe().run(shown)

    assert found.violations_count == 0, found.generate_report()


def test_a_quote_leads_back_to_the_sentence_it_came_from(
    reader: Page, played: Played, site: str
) -> None:
    reader.goto(site + path_of(played.addresses[0]))
    note = reader.locator(".text a[href^='#quote-']").first
    came_from = note.get_attribute("id")

    note.click()
    reader.locator(f":target a.back[href='#{came_from}']").click()

    assert reader.url.endswith(f"#{came_from}")


def test_every_figure_opens_how_it_was_calculated(reader: Page, played: Played, site: str) -> None:
    reader.goto(site + path_of(played.addresses[0]))
    targets = reader.eval_on_selector_all(
        "a.note.figure", "all => all.map(a => a.getAttribute('href'))"
    )

    missing = [target for target in targets if reader.locator(target).count() != 1]

    assert targets
    assert missing == []


def test_the_sample_is_marked_as_invented(reader: Page, played: Played, site: str) -> None:
    reader.goto(site + path_of(played.addresses[0]))

    assert "outlets are invented" in reader.locator(".sample").inner_text()


@pytest.mark.parametrize("name", ["/rss.xml", "/atom.xml", "/desks/science/rss.xml"])
def test_feeds_are_well_formed_and_whole(reader: Page, site: str, name: str) -> None:
    answer = reader.request.get(site + name)

    feed = etree.fromstring(answer.body())
    assert answer.status == 200
    assert "Sources analyzed" in etree.tostring(feed, encoding="unicode")


def test_the_json_feed_lists_what_was_printed(reader: Page, played: Played, site: str) -> None:
    feed = json.loads(reader.request.get(f"{site}/feed.json").body())

    assert [path_of(item["url"]) for item in feed["items"]] == [
        path_of(address) for address in played.addresses
    ]


def test_an_article_that_did_not_change_is_not_sent_again(
    reader: Page, played: Played, site: str
) -> None:
    address = site + path_of(played.addresses[0])
    mark = reader.request.get(address).headers["etag"]

    again = reader.request.get(address, headers={"If-None-Match": mark})

    assert again.status == 304


def test_health_says_how_each_desk_is_doing(reader: Page, site: str) -> None:
    health = json.loads(reader.request.get(f"{site}/health").body())

    assert health["site"] == "serving"
    assert all(desk["reasons"] for desk in health["desks"].values())
