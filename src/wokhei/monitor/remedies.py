"""What a person can do about an answer that cannot be used."""

from __future__ import annotations

from wokhei.domain.fetch import Fetched, Outcome

_BY_STATUS = {
    **dict.fromkeys(
        (401, 402, 403, 407, 451),
        "The site refuses programs. Look for another feed of it, or ask the publisher.",
    ),
    404: "The address may be an old one. Give the site's front page: it may name its feed.",
    410: "The publisher has ended it. Look on the site for another one.",
    429: "The site wants fewer requests. Try again tomorrow.",
}
_IN_TROUBLE = "The server is in trouble. Try again later."
_BY_OUTCOME = {
    Outcome.DNS_ERROR: "Look at its spelling. If that is right: wokhei doctor tries the network.",
    Outcome.TLS_ERROR: "The certificate is not to be trusted. If the site is yours, set ca_file.",
    Outcome.TIMEOUT: "Try again later. Where it answers a browser, raise the setting timeout.",
    Outcome.PROTOCOL_ERROR: "Try it in a browser. Where it works there, the site refuses programs.",
    Outcome.REFUSED: "Give an http(s) address of the public internet, without a password in it.",
    Outcome.TOO_MANY_REDIRECTS: "Open it in a browser, and give the address that it ends at.",
    Outcome.TOO_LARGE: "Look on the site for a shorter feed.",
    Outcome.EMPTY: "Try again later. Where it stays empty, look on the site for another feed.",
    Outcome.DECODE_ERROR: "The server packs its answers wrongly. Tell the publisher.",
    Outcome.OK: "Open it in a browser, look there for “RSS” or “Feed”, and give that address.",
}


def remedy(fetched: Fetched) -> str:
    """What to do about an answer from which no feed could be read, in a sentence or two.

    Examples:
        >>> from datetime import UTC, datetime
        >>> url, now = "https://one.example/feed", datetime(2026, 1, 5, tzinfo=UTC)
        >>> remedy(Fetched(url, url, Outcome.HTTP_ERROR, now, status=503))
        'The server is in trouble. Try again later.'
    """
    if fetched.status in _BY_STATUS:
        return _BY_STATUS[fetched.status]
    return _BY_OUTCOME.get(fetched.outcome, _IN_TROUBLE)
