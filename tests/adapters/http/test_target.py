from __future__ import annotations

import pytest

from wokhei.adapters.http.address import is_public
from wokhei.adapters.http.target import Refusal, next_target, read_target


@pytest.mark.parametrize(
    ("url", "sent"),
    [
        ("https://EXAMPLE.com/Feed?x=1#part", "https://example.com/Feed?x=1"),
        ("http://example.com", "http://example.com/"),
        ("http://example.com.:8080/a b", "http://example.com:8080/a%20b"),
        ("https://bücher.example/ü", "https://xn--bcher-kva.example/%C3%BC"),
        ("http://[2606:4700::1111]:80/", "http://[2606:4700::1111]/"),
        ("http://example.com/?u=%41%zz", "http://example.com/?u=%41%zz"),
        ("http://example.com:/", "http://example.com/"),
        ("https://straße.example/", "https://xn--strae-oqa.example/"),
        ("https://☃.example/", "https://xn--n3h.example/"),
    ],
)
def test_a_url_is_sent_in_one_spelling(url: str, sent: str) -> None:
    assert read_target(url).url == sent


@pytest.mark.parametrize(
    "url",
    [
        "ftp://example.com/",
        "//example.com/",
        "http:example.com",
        "http:///x",
        "http://me@example.com/",
        "http://example.com\\@10.0.0.1/",
        "http://2130706433/",
        "http://0x7f.0.0.1/",
        "http://017700000001/",
        "http://%31.0.0.1/",
        "http://[::1%25lo]/",
        "http://[example.com]/",
        "http://example.com:0/",
        "http://example.com:99999/",
        "http://example.com:８０/",
        "http://exa mple.com/",
        "http://example.com\n/",
        "http://-a.example/",
        "http://" + "a" * 64 + ".example/",
        "http://example.com/" + "a" * 9000,
    ],
)
def test_a_url_that_parsers_may_read_differently_is_refused(url: str) -> None:
    with pytest.raises(Refusal):
        read_target(url)


def test_a_redirect_is_resolved_against_where_it_came_from() -> None:
    target = read_target("https://example.com/a/b")

    assert next_target("../c?d", of=target).url == "https://example.com/c?d"


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "169.254.169.254",
        "172.31.0.1",
        "192.168.1.1",
        "192.88.99.1",
        "198.19.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "::ffff:10.0.0.1",
        "::8.8.8.8",
        "64:ff9b::7f00:1",
        "64:ff9b::a9fe:a9fe",
        "64:ff9b:1::808:808",
        "2606:4700::5efe:a00:1",
        "2606:4700::200:5efe:7f00:1",
        "2002:808:808::1",
        "2001:0:1::1",
        "2001:db8::1",
        "fc00::1",
        "fe80::1",
        "fec0::1",
        "ff02::1",
        "100::1",
        "fe80::1%eth0",
        "no address",
    ],
)
def test_an_address_that_is_not_plainly_public_is_closed(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize(
    "address",
    [
        "1.1.1.1",
        "172.32.0.1",
        "100.128.0.1",
        "192.167.0.1",
        "2606:4700:4700::1111",
        "::ffff:8.8.8.8",
        "64:ff9b::808:808",
    ],
)
def test_a_public_address_is_open(address: str) -> None:
    assert is_public(address)
