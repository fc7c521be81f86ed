"""Which addresses the desk may connect to.

`ipaddress.is_global` lets hostile addresses through (site-local, NAT64, deprecated ranges), so the
table is written out. IPv6 addresses that stand for an IPv4 one are judged by it: mapped ones, those
of NAT64, by which a network without IPv4 reaches all that has no IPv6, and those of ISATAP. 6to4
and Teredo are given up and tunnel to wherever they say: they are refused whole.

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
_MAPPED, _NAT64 = IPv6Network("::ffff:0:0/96"), IPv6Network("64:ff9b::/96")
_ISATAP = frozenset({0x0000_5EFE, 0x0200_5EFE})  # the half of an address before the IPv4 one
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
        >>> is_public("64:ff9b::808:808")
        True
    """
    try:
        found = ip_address(address)
    except ValueError:
        return False
    if isinstance(found, IPv4Address):
        return not any(found in network for network in _DENIED_4)
    if found.scope_id is not None:
        return False
    inner = IPv4Address(int(found) & 0xFFFF_FFFF)
    if found in _MAPPED or found in _NAT64:
        return is_public(str(inner))
    if int(found) >> 32 & 0xFFFF_FFFF in _ISATAP and not is_public(str(inner)):
        return False
    if found not in _ALLOWED_6:
        return False
    return not any(found in network for network in _DENIED_6)
