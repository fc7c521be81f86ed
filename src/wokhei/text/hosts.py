"""Host names in the letters that DNS has, and pages by their addresses."""

from __future__ import annotations

from urllib.parse import urlsplit

import idna


def ascii_host(host: str) -> str:
    """The host name in ASCII, as browsers ask for it.

    What IDNA 2008 does not know, as emoji, is written by the older rules.

    Raises:
        ValueError: It is no host name.

    Examples:
        >>> ascii_host("straße.example"), ascii_host("☃.example")
        ('xn--strae-oqa.example', 'xn--n3h.example')

    References:
        RFC 5891 (IDNA 2008); Unicode Technical Standard 46, not transitional
    """
    if host.isascii():
        return host
    try:
        return idna.encode(host, uts46=True).decode("ascii")
    except idna.IDNAError:
        return host.encode("idna").decode("ascii")


def same_page(one: str, other: str) -> bool:
    """Whether two addresses are of one page, however they are written.

    Examples:
        >>> same_page("http://www.standard.example/terms/", "https://standard.example/terms")
        True
    """
    return bool(one) and _page(one) == _page(other)


def _page(url: str) -> tuple[str, str]:
    try:
        parts = urlsplit(url.strip())
        return (parts.hostname or "").removeprefix("www."), parts.path.rstrip("/")
    except ValueError:
        return url, ""
