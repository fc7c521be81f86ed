"""The site in a browser: nobody is shut out, and a citation opens its quote without script."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.core.cache import cache
from django.template.loader import get_template
from django.test import override_settings

from tests.web import findings, sample
from wokhei.web.proof import proof
from wokhei.web.server import SiteServer

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

ARTICLE = "/analysis/what-open-is-worth-3fa9c1/"
TEMPLATES = {
    "front": "/",
    "article": ARTICLE,
    "retracted": "/analysis/other-5/",
    "corrected": "/analysis/other-4/",
    "in doubt": "/analysis/other-6/",
    "ledger": ARTICLE + "ledger/",
    "section": "/desks/ai-research/",
    "empty section": "/desks/culture/",
    "archive": "/archive/",
    "month": "/archive/2026/1/",
    "tag": "/tags/tides/",
    "signals": "/signals/",
    "signal": f"/signals/{sample.SIGNAL.id}/",
    "signal below": f"/signals/{sample.BELOW.id}/",
    "signal with a band": f"/signals/{findings.BANDED.id}/",
    **{one.kind.value: f"/signals/{one.id}/" for one in findings.KINDS},
    "sources": "/sources/",
    "source": f"/sources/{sample.SOURCES[4].id}/",
    "newsroom": "/status/",
    "status": "/desks/ai-research/status/",
    "broken": "/desks/technology/status/",
    "about": "/about/",
    "not found": "/nowhere/",
}

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    made = sample.newsroom()
    findings.add(made.store)
    cache.clear()
    with (
        override_settings(NEWSROOM=lambda: made),
        SiteServer(host="127.0.0.1", port=0) as server,
    ):
        yield server.address


@pytest.fixture(scope="module", params=["light", "dark"])
def shown(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    page = browser.new_page(color_scheme=request.param)
    yield page
    page.close()


@pytest.mark.parametrize("path", TEMPLATES.values(), ids=TEMPLATES)
def test_every_template_is_accessible(shown: Page, address: str, path: str) -> None:
    shown.goto(address + path)

    found = Axe().run(shown)

    assert found.violations_count == 0, found.generate_report()


@pytest.fixture(scope="module")
def made_whole() -> dict[str, str]:
    """The pages that no address leads to: the page for a failure, and a proof."""
    site = sample.newsroom().site
    return {
        "failure": get_template("500.html").render(),
        "proof": proof(sample.article(), site=site),
    }


@pytest.mark.parametrize("name", ["failure", "proof"])
def test_pages_without_an_address_are_accessible(
    shown: Page, address: str, made_whole: dict[str, str], name: str
) -> None:
    # A failure is served by the site, and finds its style there; a proof brings its own.
    shown.goto(address + "/about/" if name == "failure" else "about:blank")
    shown.set_content(made_whole[name])

    found = Axe().run(shown)

    assert found.violations_count == 0, found.generate_report()


def test_no_page_is_wider_than_a_telephone(browser: Browser, address: str) -> None:
    page = browser.new_page(viewport={"width": 320, "height": 640})
    widths = {}

    for name, path in TEMPLATES.items():
        page.goto(address + path)
        widths[name] = page.evaluate("document.documentElement.scrollWidth")

    page.close()
    assert {name: width for name, width in widths.items() if width > 320} == {}


def test_a_citation_opens_its_quote_without_script_and_leads_back(
    browser: Browser, address: str
) -> None:
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(address + ARTICLE)

    page.locator("#part-2 ~ p .note").first.click()
    quote = page.locator(":target blockquote").inner_text()
    page.locator(":target .back").first.click()

    assert quote == "A download is not a right,"
    assert page.locator(":target").get_attribute("class") == "note"
    page.context.close()


def test_a_note_shows_its_quote_when_pointed_at(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(address + ARTICLE)

    page.locator("#part-2 ~ p .note").first.hover()

    assert "A download is not a right," in page.locator(".glance").inner_text()
    page.close()


def test_the_kinds_of_sentences_are_shown_when_asked_for(browser: Browser, address: str) -> None:
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(address + ARTICLE)

    page.get_by_label("Show what each sentence rests on").check()

    shown = page.locator(".text .quoted").first.evaluate(
        "element => getComputedStyle(element, '::before').content"
    )
    assert shown == '"quoted"'
    page.context.close()


def test_nothing_is_asked_of_another_site_and_nothing_is_refused(
    browser: Browser, address: str
) -> None:
    page = browser.new_page()
    asked: list[str] = []
    said: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))

    page.goto(address + ARTICLE, wait_until="networkidle")

    page.close()
    assert all(url.startswith(address) for url in asked)
    assert said == []
