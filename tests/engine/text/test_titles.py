"""The title of a document without its furniture."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wokhei.text.titles import bare_title


@pytest.mark.parametrize(
    ("title", "site", "bare"),
    [
        ("Ferry stops – The Quayside Trader", "The Quayside Trader", "Ferry stops"),
        ("Ferry stops for winter | Politics and Harbour | Post", "", "Ferry stops for winter"),
        ("Letters | Ferry stops for good this winter", "", "Ferry stops for good this winter"),
        ("Ferry stops for winter - Tarn Net", "tarnnet.example", "Ferry stops for winter"),
        ("Ferry stops - Tarn NetTarn Net", "tarn.net", "Ferry stops"),
        ("UPDATE 2: Ferry stops for winter", "", "Ferry stops for winter"),
        ("2nd LD - Writethru: Ferry stops", "", "Ferry stops"),
        ("TarnPost - Ferry stops for winter", "tarnpost.example", "Ferry stops for winter"),
        ("A carbon - free ferry for Tarn", "tarn.example", "A carbon - free ferry for Tarn"),
        ("Tarn: the ferry stops", "", "Tarn: the ferry stops"),
    ],
)
def test_what_a_site_puts_around_a_title_is_left_off(title: str, site: str, bare: str) -> None:
    span = bare_title(title, site=site)

    assert span is not None
    assert span.of(title) == bare


@given(st.text(max_size=500), st.text(max_size=50))
def test_what_is_left_is_a_stretch_of_the_title(title: str, site: str) -> None:
    span = bare_title(title, site=site)

    assert span is None or span.of(title)
