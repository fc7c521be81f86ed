"""Which sources have one owner, as far as a URL can tell."""

from __future__ import annotations

from functools import cache, lru_cache
from ipaddress import ip_address
from urllib.parse import urlsplit

from publicsuffixlist import PublicSuffixList

# Hosts where each first part of the path is another owner's.
SHARED_DOMAINS = frozenset({"feedburner.com", "feedblitz.com", "feedpress.me", "medium.com"})


def family_of(url: str) -> str:
    """The registrable domain of the URL's host; the host itself where it has none.

    On a host that publishes for many owners the first part of the path belongs to the name.

    Examples:
        >>> family_of("https://feeds.bbc.co.uk/news.xml")
        'bbc.co.uk'
        >>> family_of("https://one.github.io/feed"), family_of("http://192.0.2.7/feed")
        ('one.github.io', '192.0.2.7')
        >>> family_of("https://feeds.feedburner.com/One?format=xml")
        'feedburner.com/one'
    """
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").rstrip(".")
    except ValueError:
        return ""
    family = family_of_host(host)
    if family not in SHARED_DOMAINS:
        return family
    owner = parts.path.strip("/").partition("/")[0].lower()
    return f"{family}/{owner}" if owner else family


@lru_cache(maxsize=16_384)  # hosts: those of a catalogue are asked for at every poll
def family_of_host(host: str) -> str:
    """The registrable domain of a host name.

    Examples:
        >>> family_of_host("www.example.org")
        'example.org'
    """
    try:
        ip_address(host)
    except ValueError:
        return _suffixes().privatesuffix(host) or host
    return host


@cache
def _suffixes() -> PublicSuffixList:
    return PublicSuffixList()
