"""A URL read as strictly as it must be before anybody connects to it."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address
from urllib.parse import quote, urljoin

from wokhei.text.hosts import ascii_host

MAX_URL = 8000  # bytes
PORTS = {"http": 80, "https": 443}
_URL = re.compile(
    r"(?P<scheme>https?)://(?P<authority>[^/?#\\]*)(?P<path>[^?#]*)(?:\?(?P<query>[^#]*))?(?:#.*)?$",
    re.IGNORECASE | re.DOTALL,
)
_AUTHORITY = re.compile(
    r"(?P<host>\[[0-9a-f:.]+\]|[^\[\]:@]+)(?::(?P<port>[0-9]{0,5}))?$", re.IGNORECASE
)
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_LABEL = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?<!-)$", re.IGNORECASE)
_NUMERIC = re.compile(r"(?:0x[0-9a-f]*|\d+)$", re.IGNORECASE)
_SAFE = "%/:?#[]@!$&'()*+,;=~-._|"


class Refusal(ValueError):
    """The URL is one the desk does not ask; the message says why."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where a request goes: every part checked and in one spelling."""

    scheme: str
    host: str  # lower case, in ASCII; an IPv6 address without brackets
    port: int
    path: str  # with the query, percent-encoded

    @property
    def is_address(self) -> bool:
        """Whether the host is an address and needs no resolving."""
        return ":" in self.host or self.host.replace(".", "").isdigit()

    @property
    def authority(self) -> str:
        """The host, with its port where that is not the usual one."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def url(self) -> str:
        """The URL as it is sent and shown, without a fragment."""
        return f"{self.scheme}://{self.authority}{self.path}"


def read_target(url: str) -> Target:
    """The target of an absolute http(s) URL.

    Raises:
        Refusal: The URL has another scheme, user information, or a host that parsers may read
            differently.

    Examples:
        >>> read_target("HTTPS://Example.com:443/Feed?x=1#part").url
        'https://example.com/Feed?x=1'
    """
    if len(url) > MAX_URL:
        raise Refusal("the URL is too long")
    if not url.isprintable():
        raise Refusal("the URL holds a control character")
    url = url.strip().replace(" ", "%20")
    if "\\" in url:
        raise Refusal("the URL holds a backslash, which parsers read differently")
    match = _URL.match(url)
    if not match:
        raise Refusal("only http:// and https:// URLs are asked")
    scheme = match["scheme"].lower()
    authority = _AUTHORITY.match(match["authority"])
    if "@" in match["authority"]:
        raise Refusal("the URL holds user information")
    if not authority:
        raise Refusal("the URL has no readable host")
    port = int(authority["port"] or PORTS[scheme])
    if not 0 < port < 65_536:
        raise Refusal(f"port {port} does not exist")
    query = "" if match["query"] is None else "?" + match["query"]
    path = quote((match["path"] or "/") + query, safe=_SAFE)
    return Target(scheme=scheme, host=_host(authority["host"]), port=port, path=path)


def next_target(location: str, *, of: Target) -> Target:
    """Where a redirect leads.

    Raises:
        Refusal: It leads where the desk does not go.
    """
    location = location.strip()
    # What has a scheme is whole: `urljoin` would take `http:/b` for a path, browsers take b for the
    # host.
    return read_target(location if _SCHEME.match(location) else urljoin(of.url, location))


def _host(written: str) -> str:
    if written.startswith("["):
        try:
            return str(IPv6Address(written[1:-1]))
        except ValueError as error:
            raise Refusal(f"{written} is no address") from error
    if "%" in written:
        raise Refusal("the host is percent-encoded")
    host = unicodedata.normalize("NFKC", written).replace("。", ".").lower().removesuffix(".")
    try:
        host = ascii_host(host)
    except ValueError as error:
        raise Refusal(f"{written} is no host name") from error
    labels = host.split(".")
    if _NUMERIC.match(labels[-1]):
        try:
            return str(IPv4Address(host))
        except ValueError as error:
            raise Refusal(f"{written} is no address in its usual form") from error
    if len(host) > 253 or not all(_LABEL.match(label) for label in labels):
        raise Refusal(f"{written} is no host name")
    return host
