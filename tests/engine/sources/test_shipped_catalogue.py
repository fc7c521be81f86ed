from __future__ import annotations

from collections import Counter

import pytest

from wokhei.domain.source import Source
from wokhei.sources import DESKS, catalogue


@pytest.fixture(scope="module")
def shipped() -> list[Source]:
    return catalogue()


def test_every_desk_has_sources(shipped: list[Source]) -> None:
    found = Counter(source.desk for source in shipped)

    assert set(found) == {desk.slug for desk in DESKS}
    assert min(found.values()) >= 100


def test_outlets_on_a_shared_feed_host_are_families_of_their_own(shipped: list[Source]) -> None:
    families = {s.family for s in shipped if "feeds.feedburner.com" in s.feed_url}

    assert "feedburner.com" not in families
