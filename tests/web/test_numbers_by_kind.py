"""The numbers beside an article are called after what its signal counts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.web.sample import SITE, article
from wokhei.domain.signal import SignalKind
from wokhei.publishing.page import page
from wokhei.web.templatetags.page import counts


@pytest.mark.parametrize(
    ("kind", "called", "tested"),
    [
        (SignalKind.BURST, "Reports observed", True),
        (SignalKind.CONTESTED, "Owners that dispute it", True),
        (SignalKind.COVERAGE_GAP, "Owners that carry it", False),
        (SignalKind.DOCUMENT_CHANGE, "Clauses changed", False),
    ],
)
def test_a_number_is_called_after_what_is_counted(
    kind: SignalKind, called: str, *, tested: bool
) -> None:
    made = article()
    assert made.dossier.signal is not None
    signal = replace(made.dossier.signal, kind=kind)
    shown = page(replace(made, dossier=replace(made.dossier, signal=signal)), site=SITE)["signal"]
    assert shown is not None

    named = counts(shown)

    assert (named["observed"], named["tested"]) == (called, tested)
