"""The site in a browser: nobody is shut out, and a citation opens its quote without script."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.core.cache import cache
from django.test import override_settings

from tests.web import sample
from wokhei.web.server import SiteServer

playwright_api = pytest.importorskip("playwright.sync_api")
axe = pytest.importorskip("axe_playwright_python.sync_playwright")

CHROMIUM = "/usr/bin/chromium"
ARTICLE = "/analysis/what-open-is-worth-3fa9c1/"
TEMPLATES = {
    "front": "/",
    "article": ARTICLE,
    "retracted": "/analysis/other-5/",
    "corrected": "/analysis/other-4/",
    "section": "/desks/ai-research/",
    "empty section": "/desks/culture/",
    "archive": "/archive/",
    "month": "/archive/2026/1/",
    "tag": "/tags/tides/",
    "signals": "/signals/",
    "signal": f"/signals/{sample.SIGNAL.id}/",
    "signal below": f"/signals/{sample.BELOW.id}/",
    "sources": "/sources/",
    "source": f"/sources/{sample.SOURCES[4].id}/",
    "newsroom": "/status/",
    "status": "/desks/ai-research/status/",
    "broken": "/desks/technology/status/",
    "about": "/about/",
    "not found": "/nowhere/",
}

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not Path(CHROMIUM).exists(), reason=f"{CHROMIUM} is not installed"),
]


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    made = sample.newsroom()
    cache.clear()
    with (
        override_settings(NEWSROOM=lambda: made),
        SiteServer(host="127.0.0.1", port=0) as server,
    ):
        yield server.address


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with playwright_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", TEMPLATES.values(), ids=TEMPLATES)
def test_every_template_is_accessible(browser: Any, address: str, path: str, scheme: str) -> None:
    page = browser.new_page(color_scheme=scheme)
    page.goto(address + path)

    found = axe.Axe().run(page)

    page.close()
    assert found.violations_count == 0, found.generate_report()


@pytest.mark.parametrize("path", TEMPLATES.values(), ids=TEMPLATES)
def test_no_page_is_wider_than_a_telephone(browser: Any, address: str, path: str) -> None:
    page = browser.new_page(viewport={"width": 320, "height": 640})
    page.goto(address + path)

    width = page.evaluate("document.documentElement.scrollWidth")

    page.close()
    assert width <= 320


def test_a_citation_opens_its_quote_without_script_and_leads_back(
    browser: Any, address: str
) -> None:
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(address + ARTICLE)

    page.locator("#part-2 ~ p .note").first.click()
    quote = page.locator(":target blockquote").inner_text()
    page.locator(":target .back").first.click()

    assert quote == "A download is not a right,"
    assert page.locator(":target").get_attribute("class") == "note"
    page.context.close()


def test_a_note_shows_its_quote_when_pointed_at(browser: Any, address: str) -> None:
    page = browser.new_page()
    page.goto(address + ARTICLE)

    page.locator("#part-2 ~ p .note").first.hover()

    assert "A download is not a right," in page.locator(".glance").inner_text()
    page.close()


def test_the_kinds_of_sentences_are_shown_when_asked_for(browser: Any, address: str) -> None:
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(address + ARTICLE)

    page.get_by_label("Show what each sentence rests on").check()

    shown = page.locator(".text .quoted").first.evaluate(
        "element => getComputedStyle(element, '::before').content"
    )
    assert shown == '"quoted"'
    page.context.close()


def test_nothing_is_asked_of_another_site_and_nothing_is_refused(
    browser: Any, address: str
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
