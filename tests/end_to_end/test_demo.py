"""`wokhei demo`, opened as a reader does: in a browser, without script."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.end_to_end.conftest import Played, path_of

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@pytest.fixture
def article(browser: Browser, played: Played, site: str) -> Iterator[Page]:
    """The newest article in a browser without script."""
    page = browser.new_page(java_script_enabled=False)
    page.goto(site + path_of(played.addresses[0]))
    yield page
    page.close()


def test_it_prints_one_address_a_line_of_at_least_three_articles(played: Played) -> None:
    assert len(played.addresses) >= 3
    assert all(line.startswith("http://127.0.0.1:8000/") for line in played.addresses)


def test_the_tutorial_shows_what_it_prints(played: Played) -> None:
    tutorial = Path(__file__).resolve().parents[2] / "docs/tutorial/first-desk.md"

    shown = [line for line in tutorial.read_text().splitlines() if "/analysis/" in line]

    assert shown == played.addresses


@pytest.mark.parametrize("number", [0, 1, 2])
def test_every_printed_address_opens(
    browser: Browser, played: Played, site: str, number: int
) -> None:
    page = browser.new_page()

    answer = page.goto(site + path_of(played.addresses[number]))

    assert answer is not None
    assert answer.status == 200
    page.close()


@pytest.mark.parametrize(
    "selector",
    [
        "nav.breadcrumb >> text=Home",
        ".badge.desk",
        "text=Analysis",
        "h1",
        ".standfirst",
        "a[rel=author] >> nth=0",
        ".reading-time",
        "h2:has-text('Why this was written')",
        "h2:has-text('Signals detected')",
        "h2:has-text('In this article')",
        ".text section h2 >> nth=0",
        "h2:has-text('Sources analyzed (')",
        "h2:has-text('Editorial methodology')",
        "a[rel=tag] >> nth=0",
        "h2:has-text('Share')",
        "text=Analysis by",
        "text=View all editorial analyses",
        "text=assembled by software without a language model",
        "nav.neighbours >> text=Previous",
    ],
)
def test_the_article_has_each_element_of_the_page(article: Page, selector: str) -> None:
    assert article.locator(selector).first.is_visible()


def test_a_citation_opens_its_exact_quote_without_script(article: Page) -> None:
    mark = article.locator(".text a[href^='#quote-']").first
    target = mark.get_attribute("href")
    assert target is not None

    mark.click()

    assert article.url.endswith(target)
    quote = article.locator(target)
    assert quote.is_visible()
    words = quote.locator("q, blockquote, .words").first.inner_text().strip("“”\n ")
    assert words
    assert words in article.locator(".text").inner_text()


def test_the_number_of_sources_is_the_number_of_documents_cited(article: Page) -> None:
    heading = article.locator("h2:has-text('Sources analyzed (')").inner_text()
    sources = article.locator("[id^='source-']").count()

    counted = heading.strip().partition("(")[2]
    assert counted.removesuffix(")").split()[0] == str(sources)


def test_every_page_that_the_article_links_to_is_there(
    browser: Browser, article: Page, site: str
) -> None:
    links = article.eval_on_selector_all("a[href^='/']", "all => all.map(a => a.pathname)")
    page = browser.new_page()

    statuses = {path: page.request.get(site + path).status for path in sorted(set(links))}

    assert {path: status for path, status in statuses.items() if status != 200} == {}
    page.close()


def test_the_article_says_in_its_data_how_it_was_made(article: Page) -> None:
    text = article.locator("script[type='application/ld+json']").first.inner_text()

    assert json.loads(text)
    assert "algorithmicMedia" in text


def test_nothing_is_loaded_from_elsewhere(browser: Browser, played: Played, site: str) -> None:
    page = browser.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))

    page.goto(site + path_of(played.addresses[0]), wait_until="load")

    assert asked
    assert [url for url in asked if not url.startswith((site, "data:"))] == []
    page.close()
