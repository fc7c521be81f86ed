"""One spelling for one address."""

from __future__ import annotations

import re
from urllib.parse import quote, unquote, urlsplit, urlunsplit

from wokhei.text.hosts import ascii_host
from wokhei.text.markup import absolute

MAX_URL = 4000  # characters
_TRACKING = re.compile(
    r"(?:utm_\w+|(?:pk|mtm|piwik|matomo|hsa|vero|guce)_\w+|fb_(?:action|source|ref)\w*"
    r"|ns_(?:mchannel|source|campaign|linkname|fee)|at_(?:medium|campaign|custom\d|format|link\w*)"
    r"|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|ymclid|twclid|ttclid|igsh(?:id)?|epik"
    r"|srsltid|li_fat_id|mc_[ce]id|mkt_tok|_hsenc|_hsmi|hsctatracking|oly_\w+_id|wt_?\.?mc(?:_id)?"
    r"|cmp(?:_?id)?|icid|s_cid|ncid|ocid|smid|smtyp|sref|emc|ito|spm|guccounter|_openstat|rb_clickid"
    r"|__twitter_impression|soc_(?:src|trk)|traffic_source|xtor|ref_?src"
    r"|phpsessid|jsessionid|aspsessionid\w*|cfid|cftoken|sessionid|sid)$",
    re.IGNORECASE,
)
_SESSION = re.compile(r";jsessionid=[^/?#]*", re.IGNORECASE)
_SAFE_PATH = "/:@!$&'()*+,;=~-._%"
_ESCAPE = re.compile(r"%([0-9a-fA-F]{2})")
_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
_CANONICAL = re.compile(r"https?://[a-z0-9.-]*[a-z0-9]/[\w./~-]*", re.ASCII)  # most are
_HALF = re.compile("[\ud800-\udfff]")  # half a character, which no address can hold
_PORTS = {"http": 80, "https": 443}


def canonical_url(url: str) -> str:
    """The address without what does not tell pages apart; as given where it cannot be read.

    Scheme and host go lower-case; default port, fragment, and parameters that only track or carry a
    session go; the others are sorted by name.

    Examples:
        >>> canonical_url("https://Example.org:443/a?utm_source=rss&b=2&a=1#part")
        'https://example.org/a?a=1&b=2'
    """
    if len(url) < MAX_URL and "/." not in url and _CANONICAL.fullmatch(url):
        return url
    url = _HALF.sub("", url.strip()[:MAX_URL])
    try:
        parts = urlsplit(url)
        port = parts.port
        host = _host(parts.hostname or "")
    except ValueError:
        return url
    scheme = parts.scheme.lower()
    if scheme not in _PORTS or not host:
        return url
    netloc = host if port in (None, _PORTS[scheme]) else f"{host}:{port}"
    path = _straight(_escaped(_SESSION.sub("", parts.path))) or "/"
    pairs = [pair for pair in parts.query.split("&") if pair]
    kept = sorted(
        (_escaped(pair) for pair in pairs if not _TRACKING.match(unquote(pair.partition("=")[0]))),
        key=lambda pair: pair.partition("=")[0],
    )
    return urlunsplit((scheme, netloc, path, "&".join(kept), ""))


def same_page(url: str) -> str:
    """What is left of the address when its scheme, `www.` and a closing slash do not count.

    Examples:
        >>> same_page("http://www.example.org/a/") == same_page("https://example.org/a")
        True
    """
    bare = canonical_url(url).partition("://")[2] or url
    return bare.removeprefix("www.").rstrip("/")


def resolve(link: str, *, base: str) -> str:
    """The link made absolute, if it is then an http(s) address; empty otherwise.

    Examples:
        >>> resolve("../b", base="https://one.example/a/")
        'https://one.example/b'
        >>> resolve("javascript:alert(1)", base="https://one.example/")
        ''
    """
    if not link or len(link) > MAX_URL:
        return ""
    found = absolute(link, base=base)
    if found is None or not found.lower().startswith(("http://", "https://")):
        return ""
    return found.replace(" ", "%20")


def _straight(path: str) -> str:
    """The path without `.` and `..` (RFC 3986, 5.2.4)."""
    if "/." not in path:
        return path
    found: list[str] = []
    parts = path.split("/")
    for part in parts:
        if part == ".." and len(found) > 1:
            found.pop()
        elif part not in {".", ".."}:
            found.append(part)
    if parts[-1] in {".", ".."}:
        found.append("")
    return "/".join(found)


def _host(host: str) -> str:
    host = host.rstrip(".").lower()
    if ":" in host:
        return f"[{host}]"
    return ascii_host(host)


def _escaped(text: str) -> str:
    """One way of percent-encoding: what needs none has none, hexadecimal digits are upper-case."""

    def once(match: re.Match[str]) -> str:
        character = chr(int(match[1], 16))
        return character if character in _UNRESERVED else match[0].upper()

    return quote(_ESCAPE.sub(once, text), safe=_SAFE_PATH + "?/")
