"""Where a Postgres database is, in Django's words."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from wokhei.domain.errors import SettingsError


def postgres(url: str) -> dict[str, Any]:
    """Django's settings for the database at that URL; what its query says goes to the driver.

    Raises:
        SettingsError: The driver is not installed.

    Examples:
        >>> found = postgres("postgresql://desk:a%40b@db.example:5433/news?sslmode=require")
        >>> found["NAME"], found["USER"], found["PASSWORD"], found["HOST"], found["PORT"]
        ('news', 'desk', 'a@b', 'db.example', 5433)
        >>> found["OPTIONS"]
        {'sslmode': 'require'}
    """
    if find_spec("psycopg") is None:
        raise SettingsError(["database needs psycopg; install it: pip install 'wokhei[postgres]'"])
    parts = urlsplit(url)
    options = dict(parse_qsl(parts.query))
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.strip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": options.pop("host", parts.hostname or ""),
        "PORT": parts.port or "",
        "CONN_MAX_AGE": None,
        "OPTIONS": options,
    }
