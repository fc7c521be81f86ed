from __future__ import annotations

import pytest

from wokhei.ingest import canonical_url
from wokhei.ingest.urls import resolve, same_page


@pytest.mark.parametrize(
    ("url", "canonical"),
    [
        ("http://example.org:80/a", "http://example.org/a"),
        ("https://example.org", "https://example.org/"),
        ("https://EXAMPLE.org./A?b=2&a=1#part", "https://example.org/A?a=1&b=2"),
        ("https://example.org/%7Euser/%e4%b8%ad", "https://example.org/~user/%E4%B8%AD"),
        ("https://example.org/a?utm_source=x&fbclid=y&page=2", "https://example.org/a?page=2"),
        ("https://example.org/a;jsessionid=1?x=", "https://example.org/a?x="),
        ("https://example.org/watch?v=utm_source", "https://example.org/watch?v=utm_source"),
        ("https://example.org/a?q=c%2B%2B", "https://example.org/a?q=c%2B%2B"),
        ("https://bücher.example/", "https://xn--bcher-kva.example/"),
        ("https://[2606:4700::1]/a", "https://[2606:4700::1]/a"),
        ("https://example.org:99999/", "https://example.org:99999/"),
        ("mailto:a@b.example", "mailto:a@b.example"),
        ("https://example.org/a/./b/../c", "https://example.org/a/c"),
        ("https://example.org/../a/..", "https://example.org/"),
        ("https://example.org./a", "https://example.org/a"),
        ("https://example.org/.well-known/a", "https://example.org/.well-known/a"),
        ("https://straße.example/", "https://xn--strae-oqa.example/"),
        (
            "https://example.org/a?ttclid=1&mtm_source=2&wt.mc_id=3&id=4",
            "https://example.org/a?id=4",
        ),
        ("https://example.org/a?at=1&nsfw=2&pk=3", "https://example.org/a?at=1&nsfw=2&pk=3"),
    ],
)
def test_an_address_has_one_spelling(url: str, canonical: str) -> None:
    assert canonical_url(url) == canonical
    assert canonical_url(canonical) == canonical


def test_scheme_and_www_do_not_tell_pages_apart() -> None:
    assert same_page("http://www.example.org/a/?utm_source=x") == same_page("https://example.org/a")


@pytest.mark.parametrize("link", ["", "javascript:alert(1)", "mailto:a@b.example", "x" * 5000])
def test_a_link_that_leads_to_no_page_is_empty(link: str) -> None:
    assert resolve(link, base="https://example.org/") == ""
