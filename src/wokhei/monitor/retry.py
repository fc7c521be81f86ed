"""What a server asks for about the next request.

References:
    RFC 9110, 10.2.3 (Retry-After); RFC 9111, 5.2.2.1 (max-age)
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

_LONGEST_DATE = 60  # characters; an HTTP date has 29
_MAX_AGE = re.compile(r"(?:^|[\s,])max-age\s*=\s*\"?(\d{1,10})", re.IGNORECASE)


def retry_after(headers: Mapping[str, str], *, now: datetime) -> timedelta | None:
    """How long the server asks us to stay away; None when it does not say.

    Examples:
        >>> retry_after({"retry-after": "120"}, now=datetime(2025, 5, 15, tzinfo=UTC))
        datetime.timedelta(seconds=120)
    """
    value = headers.get("retry-after", "").strip()
    if re.fullmatch(r"[0-9]{1,12}", value):
        return timedelta(seconds=min(int(value), 10**10))
    try:
        at = parsedate_to_datetime(value[:_LONGEST_DATE])
        at = at.replace(tzinfo=UTC) if at.tzinfo is None else at
        return max(at - now, timedelta(0))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def max_age(headers: Mapping[str, str]) -> timedelta | None:
    """How long the server calls its answer fresh; None when it does not say."""
    match = _MAX_AGE.search(headers.get("cache-control", "")[:500])
    return timedelta(seconds=int(match[1])) if match else None
