"""The site over a newsroom in memory."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from django.core.cache import cache

from tests.web import sample
from wokhei.newsroom import Newsroom


@pytest.fixture
def newsroom(settings: Any) -> Iterator[Newsroom]:
    """The sample newsroom, shown by the site while a test runs."""
    made = sample.newsroom()
    settings.NEWSROOM = lambda: made
    cache.clear()
    yield made
    cache.clear()
