"""The newsroom that the site shows."""

from __future__ import annotations

from functools import cache
from typing import cast

from django.conf import settings

from wokhei.adapters.clock import SystemClock
from wokhei.adapters.store.django.store import DjangoStore
from wokhei.config import load
from wokhei.newsroom import Newsroom


def newsroom() -> Newsroom:
    """The newsroom that this process shows.

    The function `settings.NEWSROOM` gives it where there is one; else it is read from the settings.
    """
    given = getattr(settings, "NEWSROOM", None)
    return cast("Newsroom", given()) if given else _configured()


@cache
def _configured() -> Newsroom:
    return Newsroom(load(), DjangoStore(), SystemClock())
