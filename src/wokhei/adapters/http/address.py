"""Which addresses the desk may connect to.

`ipaddress.is_global` lets hostile addresses through (site-local, NAT64, deprecated ranges), so the
table is written out. IPv6 addresses that stand for an IPv4 one or tunnel to it (mapped, NAT64,
6to4, Teredo) are refused whole: no public feed needs them.

References:
    IANA IPv4 and IPv6 Special-Purpose Address Registries; RFC 6052 (NAT64), RFC 3056 (6to4),
    RFC 4380 (Teredo), RFC 5214 (ISATAP).
"""

from __future__ import annotations

from ipaddress import IPv4Address, IPv4Network, IPv6Network, ip_address

_DENIED_4 = tuple(
    IPv4Network(network)
    for network in (
        "0.0.0.0/8",
        "10.0.0.0/8",
        "100.64.0.0/10",
        "127.0.0.0/8",
        "169.254.0.0/16",
        "172.16.0.0/12",
        "192.0.0.0/24",
        "192.0.2.0/24",
        "192.31.196.0/24",
        "192.52.193.0/24",
        "192.88.99.0/24",
        "192.168.0.0/16",
        "192.175.48.0/24",
        "198.18.0.0/15",
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/4",
        "240.0.0.0/4",
        "168.63.129.16/32",  # the host agent of one cloud, on a public-looking address
    )
)
_ALLOWED_6 = IPv6Network("2000::/3")  # all that is routed on the public network
_DENIED_6 = tuple(
    IPv6Network(network)
    for network in (
        "2001::/23",  # protocol assignments: Teredo, ORCHID, benchmarking …
        "2001:db8::/32",
        "2002::/16",
        "2620:4f:8000::/48",
        "3fff::/20",
        "3ffe::/16",
    )
)


def is_public(address: str) -> bool:
    """Whether the address is one of the public internet, whatever form it hides in.

    Examples:
        >>> is_public("8.8.8.8"), is_public("::ffff:10.0.0.1"), is_public("64:ff9b::7f00:1")
        (True, False, False)
    """
    try:
        found = ip_address(address)
    except ValueError:
        return False
    if isinstance(found, IPv4Address):
        return not any(found in network for network in _DENIED_4)
    if found.scope_id is not None or found not in _ALLOWED_6:
        return False
    return not any(found in network for network in _DENIED_6)
