"""The standards that come with the package."""

from __future__ import annotations

import pytest

from wokhei.adapters.standards import load_standard, shipped
from wokhei.domain.source import SourceKind
from wokhei.sources import catalogue


@pytest.mark.parametrize("name", shipped())
def test_the_page_of_a_standard_is_a_watched_source(name: str) -> None:
    watched = {source.feed_url for source in catalogue() if source.kind is SourceKind.PAGE}
    url = load_standard(name).url

    assert url == "" or url in watched
