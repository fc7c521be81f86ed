"""Amounts of a claim in the words of its evidence: `€14m` where that says `14 million euros`."""

from __future__ import annotations

import re

from wokhei.text.quantities import Comparator, Dimension, Quantity
from wokhei.verification.reading import Claim, Evidence, Reading
from wokhei.verification.reckoning import without_reckoned

_UNIT = re.compile(r"\s?(?:%|per\s?cents?\b|[^\W\d_]+)", re.IGNORECASE)
_AMOUNTS = (Dimension.MONEY, Dimension.PERCENT)


def in_words_of(claim: Claim, evidence: Evidence) -> Claim:
    """The claim with amounts written as the evidence writes the same ones.

    How an amount is written says nothing, so it may not change a verdict. A number that follows
    from those of the evidence is left out: see `reckoning`.
    """
    known: dict[tuple[str, str, float, Comparator, bool], str] = {}
    for passage in evidence.passages:
        for quantity in passage.quantities:
            if quantity.dimension in _AMOUNTS:
                known.setdefault(_meaning(quantity), _written(quantity, passage.text))
    text = claim.text
    for quantity in reversed(claim.reading.quantities):
        mine = _written(quantity, claim.text)
        theirs = known.get(_meaning(quantity), mine)
        if quantity.dimension in _AMOUNTS and theirs != mine:
            start = quantity.span.start
            text = text[:start] + theirs + text[start + len(mine) :]
    plain = claim if text == claim.text else Claim(Reading(text), claim.sentence)
    return without_reckoned(plain, evidence)


def _meaning(quantity: Quantity) -> tuple[str, str, float, Comparator, bool]:
    return (
        quantity.dimension.value,
        quantity.unit,
        quantity.value,
        quantity.comparator,
        quantity.hedged,
    )


def _written(quantity: Quantity, text: str) -> str:
    """The number with its sign or unit."""
    start, end = quantity.span.start, quantity.span.end
    number = text[start:end]
    unit = None if number.endswith("%") or not number[0].isalnum() else _UNIT.match(text, end)
    return text[start : unit.end() if unit else end]
