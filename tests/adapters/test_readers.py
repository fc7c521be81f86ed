"""Reading in processes of their own: as `ingest` reads, and no further than the limits."""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from wokhei import ingest
from wokhei.adapters.readers import Readers
from wokhei.domain.source import SourceKind

NOW = datetime(2026, 1, 5, 9, 30, tzinfo=UTC)
URL = "https://one.example/feed"
RSS = (
    b"<rss><channel><title>One</title><item><title>Caf\xc3\xa9 \xf0\x9f\x98\x80</title>"
    b"<link>/1</link><pubDate>Mon, 05 Jan 2026 08:00:00 GMT</pubDate>"
    b"<description>&lt;p onclick=x&gt;Text&lt;/p&gt;</description></item></channel></rss>"
)
PAGE = (
    b"<html><head><title>Gauge</title></head><body><article><h1>Gauge</h1>%s</article></body>"
    % (
        b"".join(
            b"<p>Gauge %d at the pier read 4.2 metres, the office said.</p>" % n for n in range(9)
        )
    )
)


@pytest.fixture(scope="module")
def readers() -> Iterator[Readers]:
    with Readers(processes=2) as made:
        yield made


def test_a_feed_is_read_as_it_is_read_here(readers: Readers) -> None:
    about = {"url": URL, "content_type": "", "kind": SourceKind.FEED, "now": NOW}

    assert readers.read(RSS, **about) == ingest.read(RSS, **about)
    assert readers.read(b"", **about) == ingest.read(b"", **about)


def test_markup_that_nobody_keeps_is_left_out_where_title_and_text_say_all() -> None:
    about = {"url": URL, "content_type": "", "kind": SourceKind.FEED, "now": NOW}
    untitled = RSS.replace(b"<title>Caf\xc3\xa9 \xf0\x9f\x98\x80</title>", b"")

    with Readers(processes=1, markup=False) as readers:
        [lean] = readers.read(RSS, **about).entries
        [whole] = readers.read(untitled, **about).entries

    [entry] = ingest.read(RSS, **about).entries
    assert lean == replace(entry, summary_html="", content_html="")
    assert whole == ingest.read(untitled, **about).entries[0]


def test_a_malformed_feed_is_read_by_the_parser_that_guesses(readers: Readers) -> None:
    broken = b"<rss><channel><item><title>One & two</titel><guid>1</guid></itm><foo"

    feed = readers.read(broken, url=URL, content_type="", kind=SourceKind.FEED, now=NOW)

    assert feed.readable


def test_a_page_is_read_as_it_is_read_here(readers: Readers) -> None:
    about = {"url": URL, "content_type": "text/html", "now": NOW}

    found = readers.extract(PAGE, **about)

    assert found.text.count("4.2 metres") > 1
    assert found == ingest.extract(PAGE, **about)


def test_many_threads_may_ask(readers: Readers) -> None:
    def titles(_: int) -> list[str]:
        feed = readers.read(RSS, url=URL, content_type="", kind=SourceKind.FEED, now=NOW)
        return [entry.title for entry in feed.entries]

    with ThreadPoolExecutor(max_workers=8) as pool:
        assert list(pool.map(titles, range(40))) == [["Café 😀"]] * 40


def test_what_takes_too_long_is_given_up_and_the_next_is_read() -> None:
    deep = b"<rss><channel>" + b"<item><title>x</title></item>" * 300_000
    with Readers(processes=1, deadline=0.1) as readers:
        about = {"url": URL, "content_type": "", "kind": SourceKind.FEED, "now": NOW}
        readers.read(b"<rss/>", **about)
        given_up = readers.read(deep, **about)
        read = readers.read(RSS, **about)

    assert given_up.problems == ("reading it did not end within 0.1 s",)
    assert not given_up.readable
    assert [entry.title for entry in read.entries] == ["Café 😀"]


def test_what_takes_too_much_memory_is_given_up() -> None:
    large = b"<rss><channel><item><title>" + b"&amp;" * 2_000_000
    with Readers(processes=1, memory=150_000_000, deadline=60) as readers:
        feed = readers.read(large, url=URL, content_type="", kind=SourceKind.FEED, now=NOW)

    assert feed.problems == ("reading it takes too much memory, or breaks the reader",)


def test_no_process_at_all_is_refused() -> None:
    with pytest.raises(ValueError, match="processes must be at least 1, got 0"):
        Readers(processes=0)


HOSTILE = {
    "nested": b"<rss><channel>" + b"<a>" * 1_000_000,
    "attributes": b"<rss><channel><item" + b" a='b'" * 1_600_000,
    "different attributes": b"<rss><item" + b"".join(b" a%d='b'" % n for n in range(700_000)),
    "brackets": b"<rss><channel><item>" + b"<" * 10_000_000,
}


@pytest.mark.slow
@pytest.mark.parametrize("body", HOSTILE.values(), ids=HOSTILE)
def test_no_input_takes_more_than_two_seconds_and_300_megabytes(body: bytes) -> None:
    with Readers(processes=1) as readers:
        about = {"url": URL, "content_type": "", "now": NOW}
        readers.read(RSS, kind=SourceKind.FEED, **about)
        [process] = readers.children
        readers.read(body, kind=SourceKind.FEED, **about)
        # One that was given up is gone, and kept the limits until then.
        seconds, megabytes = used(process) if readers.children == [process] else (0.0, 0.0)
        read = readers.read(RSS, kind=SourceKind.FEED, **about)

    assert seconds < 2.5  # with what it took to load
    assert megabytes < 300
    assert [entry.title for entry in read.entries] == ["Café 😀"]


def used(process: int) -> tuple[float, float]:
    """Seconds of the processor's time, and megabytes at most."""
    place = Path(f"/proc/{process}")
    if not place.exists():
        pytest.skip("no /proc on this system")
    fields = (place / "stat").read_text().rpartition(")")[2].split()
    peak = (place / "status").read_text().split("VmHWM:")[1].split()[0]
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK"), int(peak) / 1000
