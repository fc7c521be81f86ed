"""The matrix of an article: licences beside the criteria of a standard, each verdict quoted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.core.cache import cache
from django.test import Client, override_settings

from tests.web import comparing, sample
from wokhei.newsroom import Newsroom
from wokhei.publishing.manuscript import markdown
from wokhei.web.server import SiteServer

if TYPE_CHECKING:
    from playwright.sync_api import Browser


@pytest.fixture
def page(newsroom: Newsroom, client: Client) -> str:
    sample.put(newsroom.store, comparing.article())
    return client.get(comparing.PATH).content.decode()


def test_every_verdict_opens_the_words_that_decide_it(page: str) -> None:
    [matrix] = [part for part in page.split("<section") if 'class="matrix"' in part]

    assert '<span class="verdict fails">fails</span>' in matrix
    assert "more than 40 million monthly active users in the preceding calendar month" in matrix
    assert "in weapons or for the watching of people" in matrix
    assert "clause 3" in matrix
    assert matrix.count("<details>") - 2 == matrix.count("<code>") > 10


def test_a_criterion_opens_the_standards_own_words_where_they_are_held(page: str) -> None:
    [matrix] = [part for part in page.split("<section") if 'class="matrix"' in part]

    assert "The licence must treat everybody alike, whoever they are." in matrix
    assert matrix.count('<th scope="row"><details>') == 2


def test_the_matrix_says_what_it_is_not(page: str) -> None:
    assert "Automated reading, not legal advice" in page
    assert "decision is shown as authority" in page


def test_an_editor_reads_the_matrix_as_a_table_with_footnotes() -> None:
    shown = markdown(comparing.article())

    assert "| 5 No discrimination against persons or groups[^" in shown
    assert "| 10 Technology-neutral | " in shown


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    made = sample.newsroom()
    sample.put(made.store, comparing.article())
    cache.clear()
    with (
        override_settings(NEWSROOM=lambda: made),
        SiteServer(host="127.0.0.1", port=0) as server,
    ):
        yield server.address


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_matrix_is_accessible_closed_and_open(
    browser: Browser, address: str, scheme: str
) -> None:
    shown = browser.new_page(color_scheme=scheme)
    shown.goto(address + comparing.PATH)
    closed = Axe().run(shown)
    shown.evaluate("document.querySelectorAll('.matrix details').forEach(d => d.open = true)")

    opened = Axe().run(shown)

    shown.close()
    assert closed.violations_count == 0, closed.generate_report()
    assert opened.violations_count == 0, opened.generate_report()


@pytest.mark.browser
def test_the_matrix_makes_no_page_wider_than_a_telephone(browser: Browser, address: str) -> None:
    shown = browser.new_page(viewport={"width": 320, "height": 640})
    shown.goto(address + comparing.PATH)

    width = shown.evaluate("document.documentElement.scrollWidth")

    shown.close()
    assert width <= 320
