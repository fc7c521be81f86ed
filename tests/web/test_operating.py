"""The operator's form: closed to all without the token, and adding only what was looked at."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from django.core.cache import cache
from django.test import Client, override_settings

from tests.web import sample
from wokhei import ingest
from wokhei.adapters.store.memory import MemoryStore
from wokhei.config import Settings
from wokhei.domain.fetch import Fetched, FetchPlan, Outcome
from wokhei.newsroom import OPERATOR_TOKEN, Newsroom, prepare
from wokhei.web import operating
from wokhei.web.server import SiteServer

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

FEED = """<rss><channel><title>Pier &amp; Notes</title><link>https://pier.example/</link>
<language>en</language><copyright>CC BY 4.0</copyright>
<item><title>Tides &amp; <![CDATA[<script>x()</script>]]> moons</title><guid>1</guid>
<pubDate>Mon, 02 Feb 2026 06:00:00 GMT</pubDate></item></channel></rss>"""
URL = "https://pier.example/feed"


class Web:
    """Answers from a mapping; what it does not hold is refused as an address of this machine."""

    def fetch(self, plans: Iterable[FetchPlan]) -> Iterator[tuple[FetchPlan, Fetched]]:
        for plan in plans:
            if plan.url == URL:
                answered = Fetched(URL, URL, Outcome.OK, sample.NOW, 200, body=FEED.encode())
            else:
                problem = "127.0.0.1 is not an address of the public internet"
                answered = Fetched(plan.url, plan.url, Outcome.REFUSED, sample.NOW, problem=problem)
            yield plan, answered


class Room(Newsroom):
    """A newsroom whose web is made up."""

    @contextmanager
    def fetcher(self, **_: Any) -> Iterator[Web]:  # type: ignore[override]
        yield Web()

    @contextmanager
    def readers(self) -> Iterator[Any]:  # type: ignore[override]
        yield ingest.reading


def made(data: Path) -> Room:
    prepare(data)
    settings = Settings(data=data, site_url=sample.SITE.url, desks=sample.DESKS)
    return Room(settings, MemoryStore(), sample.StoppedClock())


@pytest.fixture
def newsroom(settings: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Newsroom]:
    room = made(tmp_path / "data")
    settings.NEWSROOM = lambda: room
    monkeypatch.setattr(operating, "turns", operating.Turns(most=3, stretch=60, at_once=1))
    cache.clear()
    yield room
    cache.clear()


@pytest.fixture
def token(newsroom: Newsroom) -> str:
    return (newsroom.settings.data / OPERATOR_TOKEN).read_text("ascii")


@pytest.fixture
def operator(token: str) -> Client:
    """A browser that has opened the operator's link."""
    client = Client()
    assert client.get(f"/operate/?token={token}").status_code == 303
    return client


def looked_at(operator: Client) -> str:
    page = operator.post("/operate/preview/", {"address": URL}).content.decode()
    found = re.search(r'name="offer" value="([^"]+)"', page)
    assert found is not None
    return found[1]


def test_the_token_is_for_its_owner_alone(newsroom: Newsroom, token: str) -> None:
    file = newsroom.settings.data / OPERATOR_TOKEN

    assert file.stat().st_mode & 0o777 == 0o600
    assert len(token) >= 60


def test_without_the_token_the_page_says_how_and_shows_no_form(newsroom: Newsroom) -> None:
    answer = Client().get("/operate/")

    assert answer.status_code == 403
    assert "operator-token" in answer.content.decode()
    assert "<form" not in answer.content.decode()


@pytest.mark.parametrize("wrong", ["", "x", "é", "a" * 5000])
def test_a_wrong_token_opens_nothing(newsroom: Newsroom, wrong: str) -> None:
    client = Client()

    answer = client.get("/operate/", {"token": wrong})

    assert answer.status_code == 403
    assert not client.cookies


def test_the_token_becomes_a_cookie_and_leaves_the_address(newsroom: Newsroom, token: str) -> None:
    client = Client()

    answer = client.get(f"/operate/?token={token}")

    cookie = client.cookies[operating.COOKIE]
    assert (answer.status_code, answer["Location"]) == (303, "/operate/")
    assert answer["Referrer-Policy"] == "same-origin"
    assert (cookie["httponly"], cookie["samesite"], cookie["path"]) == (True, "Strict", "/operate/")
    assert token not in cookie.value
    assert client.get("/operate/").status_code == 200


def test_behind_a_proxy_with_tls_the_cookie_stays_on_it(newsroom: Newsroom, token: str) -> None:
    client = Client()

    client.get(f"/operate/?token={token}", headers={"X-Forwarded-Proto": "https"})

    assert client.cookies[operating.COOKIE]["secure"] is True


def test_a_forged_cookie_opens_nothing(newsroom: Newsroom) -> None:
    client = Client()
    client.cookies[operating.COOKIE] = "forged:1abcde:signature"

    assert client.get("/operate/").status_code == 403
    assert client.post("/operate/preview/", {"address": URL}).status_code == 403
    assert client.post("/operate/add/", {}).status_code == 403


def test_a_new_token_makes_old_cookies_worthless(newsroom: Newsroom, operator: Client) -> None:
    (newsroom.settings.data / OPERATOR_TOKEN).write_text("another", "ascii")

    assert operator.get("/operate/").status_code == 403


def test_a_missing_token_opens_nothing(newsroom: Newsroom, operator: Client) -> None:
    (newsroom.settings.data / OPERATOR_TOKEN).unlink()

    assert operator.get("/operate/").status_code == 403
    assert Client().get("/operate/?token=").status_code == 403


def test_a_form_from_elsewhere_is_refused(newsroom: Newsroom, token: str) -> None:
    client = Client(enforce_csrf_checks=True)
    client.get(f"/operate/?token={token}")

    answer = client.post("/operate/preview/", {"address": URL})

    assert answer.status_code == 403
    assert "was not sent from this page" in answer.content.decode()


def test_a_form_from_the_page_is_taken(newsroom: Newsroom, token: str) -> None:
    client = Client(enforce_csrf_checks=True)
    page = client.get(f"/operate/?token={token}", follow=True).content.decode()
    field = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page)
    assert field is not None

    answer = client.post("/operate/preview/", {"address": URL, "csrfmiddlewaretoken": field[1]})

    assert answer.status_code == 200


@pytest.mark.parametrize("path", ["/operate/preview/", "/operate/add/"])
def test_nothing_is_done_by_following_a_link(operator: Client, path: str) -> None:
    assert operator.get(path).status_code == 405


def test_a_look_shows_what_would_be_read_and_adds_nothing(
    newsroom: Newsroom, operator: Client
) -> None:
    answer = operator.post("/operate/preview/", {"address": "pier.example/feed"})

    page = answer.content.decode()
    assert answer.status_code == 200
    for shown in ("Pier &amp; Notes", "a feed", "CC BY 4.0", "1 item now", "Tides &amp;"):
        assert shown in page
    assert "<script>x()" not in page
    assert newsroom.store.sources() == []
    assert "no-store" in answer["Cache-Control"]
    assert answer["X-Robots-Tag"] == "noindex"


def test_what_was_looked_at_is_added_to_the_desk_chosen(
    newsroom: Newsroom, operator: Client
) -> None:
    answer = operator.post(
        "/operate/add/", {"offer": looked_at(operator), "name": "Pier", "desk": "science"}
    )

    [source] = newsroom.store.sources()
    assert (source.name, source.desk, source.feed_url) == ("Pier", "science", URL)
    assert (answer.status_code, answer["Location"]) == (303, f"/sources/{source.id}/")


def test_a_known_source_is_never_overwritten(newsroom: Newsroom, operator: Client) -> None:
    offer = looked_at(operator)
    operator.post("/operate/add/", {"offer": offer, "name": "Pier", "desk": "science"})

    operator.post("/operate/add/", {"offer": offer, "name": "Other", "desk": "culture"})
    page = operator.post("/operate/preview/", {"address": URL}).content.decode()

    assert [(one.name, one.desk) for one in newsroom.store.sources()] == [("Pier", "science")]
    assert "It is read already" in page


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"offer": "forged", "desk": "science"}, "too old"),
        ({"offer": "", "desk": "science"}, "too old"),
        ({"desk": "nowhere"}, "Choose a desk"),
    ],
)
def test_what_was_not_looked_at_is_not_added(
    newsroom: Newsroom, operator: Client, given: dict[str, str], said: str
) -> None:
    answer = operator.post("/operate/add/", {"offer": looked_at(operator)} | given)

    assert answer.status_code == 422
    assert said in answer.content.decode()
    assert newsroom.store.sources() == []


@pytest.mark.parametrize("address", ["http://127.0.0.1/", "file:///etc/passwd", "x" * 4000])
def test_an_address_that_is_not_public_is_refused_with_its_reason(
    operator: Client, address: str
) -> None:
    answer = operator.post("/operate/preview/", {"address": address})

    assert answer.status_code == 422
    assert "not an address of the public internet" in answer.content.decode()


def test_an_empty_address_asks_nobody(operator: Client) -> None:
    answer = operator.post("/operate/preview/", {"address": " "})

    assert answer.status_code == 422
    assert "Give the address" in answer.content.decode()


def test_too_many_looks_are_put_off(operator: Client) -> None:
    codes = [operator.post("/operate/preview/", {"address": URL}).status_code for _ in range(5)]

    assert codes == [200, 200, 200, 429, 429]


def test_turns_are_given_back() -> None:
    turns = operating.Turns(most=9, stretch=60, at_once=1)

    first, second = turns.take(), turns.take()
    turns.give_back()

    assert (first, second, turns.take()) == (True, False, True)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, str]]:
    """The site's address and the operator's token."""
    room = made(tmp_path_factory.mktemp("newsroom") / "data")
    cache.clear()
    with (
        override_settings(NEWSROOM=lambda: room),
        SiteServer(host="127.0.0.1", port=0) as server,
    ):
        yield server.address, (room.settings.data / OPERATOR_TOKEN).read_text("ascii")


@pytest.fixture(params=["light", "dark"])
def shown(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    page = browser.new_context(color_scheme=request.param, java_script_enabled=True).new_page()
    yield page
    page.context.close()


@pytest.mark.browser
def test_the_form_is_accessible_and_fits_a_telephone(shown: Page, site: tuple[str, str]) -> None:
    from axe_playwright_python.sync_playwright import Axe

    address, token = site
    shown.set_viewport_size({"width": 320, "height": 640})
    found, widths = [], []

    def look() -> None:
        found.append(Axe().run(shown))
        widths.append(shown.evaluate("document.documentElement.scrollWidth"))

    shown.goto(f"{address}/operate/")
    look()
    shown.goto(f"{address}/operate/?token={token}")
    look()
    shown.get_by_label("Address of a feed").fill(URL)
    shown.get_by_role("button", name="Look what would be read").click()
    look()
    shown.get_by_label("Address of a feed").fill("http://127.0.0.1/")
    shown.get_by_role("button", name="Look what would be read").click()
    look()

    assert [one.violations_count for one in found] == [0] * 4, [
        one.generate_report() for one in found
    ]
    assert max(widths) <= 320


@pytest.mark.browser
def test_a_source_is_added_without_script(browser: Browser, site: tuple[str, str]) -> None:
    address, token = site
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(f"{address}/operate/?token={token}")
    page.get_by_label("Address of a feed").fill(URL)
    page.get_by_role("button", name="Look what would be read").click()
    page.get_by_label("Desk", exact=True).select_option("science")

    page.get_by_role("button", name="Add this source").click()

    assert page.url.startswith(f"{address}/sources/")
    assert page.get_by_role("heading", level=1).inner_text() == "Pier & Notes"
    page.context.close()
