"""How often a detector is wrong where the truth is known, because we made it up."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

from wokhei.signals.emergence import Emergence, Week

_TERMS = 4_000  # simulated of each kind; one in a thousand is then told to a part in two
_WEEKS = 10
_TOTAL = 600  # reports a week, as many as the 43-day stream has in a day
_FAMILIES = 300  # that speak in a week
_DISPERSION = 0.1  # extra variance of a flat term, as a share of its squared mean: `WatchConfig`
_COMMONEST = 40.0  # reports a week of the commonest term
_RISE = 1.35  # what an emerging term grows by each week: twentyfold in ten


@dataclass(frozen=True, slots=True)
class Simulated:
    """What the emergence detector made of terms whose truth is known."""

    terms: int
    false_in_a_thousand: float  # flat terms called emerging in a week
    found: float  # share of the rising terms called


def emergence(*, seed: int) -> Simulated:
    """Calls among terms whose use is flat, if restless, and among terms that rise and spread."""
    draw = random.Random(seed)  # noqa: S311 - repeatable, not secret
    false = sum(_called(draw, rate=_rate(draw), rise=1.0) for _ in range(_TERMS))
    rising = _TERMS // 10
    found = sum(_called(draw, rate=2.0, rise=_RISE) for _ in range(rising))
    return Simulated(
        terms=_TERMS,
        false_in_a_thousand=round(1000 * false / _TERMS, 2),
        found=round(found / rising, 4),
    )


def _called(draw: random.Random, *, rate: float, rise: float) -> bool:
    detector = Emergence(weeks=_WEEKS)
    for week in range(_WEEKS):
        restless = draw.gammavariate(1 / _DISPERSION, _DISPERSION)
        reports = min(_TOTAL, _poisson(draw, rate * rise**week * restless))
        families = len({draw.randrange(_FAMILIES) for _ in range(reports)})
        detector.update(Week(reports=reports, total=_TOTAL, families=families))
    return detector.detected


def _rate(draw: random.Random) -> float:
    """Reports a week of a term drawn at random: most are rare."""
    return max(1.0, _COMMONEST * draw.random() ** 3)


def _poisson(draw: random.Random, mean: float) -> int:
    """A Poisson count, after Knuth; means here are below a few hundred."""
    limit, product, count = math.exp(-mean), draw.random(), 0
    while product > limit:
        product *= draw.random()
        count += 1
    return count
