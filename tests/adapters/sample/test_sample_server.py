"""The server that plays the sample wire, asked over the loopback address."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from http.client import HTTPConnection, HTTPResponse

import pytest
from lxml import etree

from wokhei.adapters.sample import SampleWire

MIDDLE = datetime(2026, 2, 12, 12, tzinfo=UTC)
END = datetime(2026, 3, 6, tzinfo=UTC)
PAGE = "/2026/02/12/bulletin-17-corvane-meteorite-provisional-fall-parameters"


@pytest.fixture(scope="module")
def running() -> Iterator[SampleWire]:
    wire = SampleWire()
    wire.start()
    yield wire
    wire.stop()


@pytest.fixture
def wire(running: SampleWire) -> SampleWire:
    running.advance(MIDDLE)
    return running


def get(
    wire: SampleWire, host: str, path: str, headers: dict[str, str] | None = None
) -> tuple[HTTPResponse, str]:
    connection = HTTPConnection(*wire.address, timeout=5)
    try:
        connection.request("GET", path, headers={"Host": host} | (headers or {}))
        response = connection.getresponse()
        return response, response.read().decode()
    finally:
        connection.close()


def test_a_feed_holds_what_is_published_by_now(wire: SampleWire) -> None:
    response, text = get(wire, "fieldnotebook.example", "/feed.xml")
    assert response.status == 200
    assert "Field diary: frost heave" in text
    assert "without spoiling it" not in text  # published two hours later


def test_a_feed_grows_as_time_advances(wire: SampleWire) -> None:
    _, before = get(wire, "fieldnotebook.example", "/feed.xml")
    wire.advance(END)
    _, after = get(wire, "fieldnotebook.example", "/feed.xml")
    assert after.count("<item>") > before.count("<item>")


def test_a_known_feed_is_not_sent_again(wire: SampleWire) -> None:
    first, _ = get(wire, "fieldnotebook.example", "/feed.xml")
    tag, date = first.headers["ETag"], first.headers["Last-Modified"]
    by_tag, _ = get(wire, "fieldnotebook.example", "/feed.xml", {"If-None-Match": tag})
    by_date, body = get(wire, "fieldnotebook.example", "/feed.xml", {"If-Modified-Since": date})
    assert (by_tag.status, by_date.status, body) == (304, 304, "")


def test_a_changed_feed_is_sent_again(wire: SampleWire) -> None:
    first, _ = get(wire, "fieldnotebook.example", "/feed.xml")
    wire.advance(END)
    known = {"If-None-Match": first.headers["ETag"]}
    again, _ = get(wire, "fieldnotebook.example", "/feed.xml", known)
    assert again.status == 200


@pytest.mark.parametrize("date", ["", "soon", "Thu, 99 Foo 2026 00:00:00 GMT"])
def test_an_unreadable_date_asks_unconditionally(wire: SampleWire, date: str) -> None:
    response, _ = get(wire, "fieldnotebook.example", "/feed.xml", {"If-Modified-Since": date})
    assert response.status == 200


@pytest.mark.parametrize(
    ("host", "path", "whole"),
    [
        ("fieldnotebook.example", "/feed.xml", True),
        ("tidepool-review.example", "/headlines.xml", False),
        ("skerran-science.example", "/atom.xml", True),
        ("measured-world.example", "/atom-brief.xml", False),
    ],
)
def test_xml_feeds_are_well_formed(wire: SampleWire, host: str, path: str, whole: bool) -> None:
    _, text = get(wire, host, path)
    root = etree.fromstring(text.encode())
    assert root.findall(".//{*}item") or root.findall(".//{*}entry")
    assert bool(root.findall(".//{*}encoded") or root.findall(".//{*}content")) is whole


def test_the_quirky_feed_is_not_well_formed(wire: SampleWire) -> None:
    _, text = get(wire, "packetandpulley.example", "/rss.php")
    assert "<link>/2026/" in text
    with pytest.raises(etree.XMLSyntaxError):
        etree.fromstring(text.encode())


def test_a_json_feed_names_its_items(wire: SampleWire) -> None:
    response, text = get(wire, "coreandcrust.example", "/feed.json")
    assert response.headers.get_content_type() == "application/feed+json"
    assert json.loads(text)["items"][0]["url"].startswith("http://coreandcrust.example/2026/")


def test_a_page_stands_at_the_link_of_its_item(wire: SampleWire) -> None:
    response, text = get(wire, "tarnholm-observatory.example", PAGE)
    assert response.status == 200
    assert "The Tarnholm Observatory estimates the mass" in text
    assert "invented outlet" in text


def test_a_page_not_yet_published_is_not_there(wire: SampleWire) -> None:
    wire.advance(datetime(2026, 2, 12, 9, tzinfo=UTC))
    response, _ = get(wire, "tarnholm-observatory.example", PAGE)
    assert response.status == 404


@pytest.mark.parametrize(
    ("host", "status", "media_type"),
    [
        ("lanternbench.example", 404, "text/plain"),
        ("merchants-gazette.example", 200, "text/html"),
        ("reelandstage.example", 429, "text/plain"),
        ("nobody.example", 404, "text/plain"),
    ],
)
def test_some_outlets_fail_on_purpose(
    wire: SampleWire, host: str, status: int, media_type: str
) -> None:
    response, _ = get(wire, host, "/feed.xml")
    assert (response.status, response.headers.get_content_type()) == (status, media_type)


def test_a_port_in_use_is_an_error(wire: SampleWire) -> None:
    second = SampleWire()
    with pytest.raises(OSError, match="address already in use"):
        second.start(port=wire.address[1])


def test_an_address_needs_a_started_server() -> None:
    wire = SampleWire()
    wire.stop()
    with pytest.raises(RuntimeError, match="before start"):
        _ = wire.address


def test_a_stopped_server_starts_again() -> None:
    wire = SampleWire()
    wire.start()
    wire.stop()
    wire.start()
    response, _ = get(wire, "fieldnotebook.example", "/robots.txt")
    wire.stop()
    assert response.status == 200
