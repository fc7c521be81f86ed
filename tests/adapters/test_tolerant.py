from __future__ import annotations

from time import monotonic

import pytest

from wokhei.adapters.tolerant import TolerantParser

URL = "https://o.example/feed"
FLOOD = b"<rss><channel><item><title " + b" a='b'" * 400_000 + b">x</title></item>"


def test_a_malformed_feed_is_read() -> None:
    with TolerantParser() as parse:
        feed = parse(b"<rss><channel><item><title>One &amp; two</title><link>/1</link></item>", URL)

    assert [(entry.title, entry.link) for entry in feed.entries] == [
        ("One & two", "https://o.example/1")
    ]


def test_what_is_no_feed_is_unreadable_with_a_reason() -> None:
    with TolerantParser() as parse:
        feed = parse(b"plain words", URL)

    assert not feed.readable
    assert feed.problems == ("this is no feed that can be read",)


def test_a_feed_that_takes_too_long_is_given_up_and_the_next_is_read() -> None:
    with TolerantParser(deadline=0.3, memory=1_000_000_000) as parse:
        parse(b"<rss/>", URL)
        begun = monotonic()
        given_up = parse(FLOOD, URL)
        taken = monotonic() - begun
        read = parse(b"<rss><channel><item><title>One</title></item></channel></rss>", URL)

    assert given_up.problems == ("the tolerant parser did not end within 0.3 s",)
    assert taken < 1
    assert [entry.title for entry in read.entries] == ["One"]


def test_a_feed_that_takes_too_much_memory_is_given_up() -> None:
    with TolerantParser(deadline=20, memory=150_000_000) as parse:
        feed = parse(b"<rss><channel><title>" + b"x" * 60_000_000, URL)

    assert feed.problems == ("the tolerant parser broke down on this",)


def test_a_deadline_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="deadline must be positive"):
        TolerantParser(deadline=0)
