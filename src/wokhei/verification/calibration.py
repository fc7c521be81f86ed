"""How often a model errs on claims whose truth is known, and what it may therefore decide.

Half of the claims, chosen by the digest of their ids, set the threshold; the other half measures
it. What counts is not the rate measured but the worst that is still likely, so that few claims do
not pass for good ones.

References:
    Wilson, "Probable inference, the law of succession, and statistical inference", 1927.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from wokhei.domain.span import digest
from wokhei.domain.verdict import Opinion, Verdict

Z = 1.96  # standard deviations: 19 times in 20 the rate is below the upper bound


@dataclass(frozen=True, slots=True)
class LabelledClaim:
    """A claim, what is said to carry it, and whether that is so."""

    id: str
    claim: str
    evidence: str
    supported: bool


@dataclass(frozen=True, slots=True)
class Calibration:
    """What measuring a model came to.

    `threshold` is the support from which it counts as saying yes. Counts are of the half that did
    not set it. `worst_false_accepts` is the upper bound of the rate of unsupported claims that it
    lets pass. `faults` are claims on which it had no opinion; they count as a no.
    """

    model: str
    measured_at: datetime
    data_sha256: str
    threshold: float
    supported: int
    unsupported: int
    false_accepts: int
    false_rejects: int
    faults: int
    worst_false_accepts: float

    def allows(self, opinion: Opinion) -> bool:
        """Whether an opinion counts as a yes."""
        return accepts(opinion, self.threshold)

    def good_enough(self, model: str, *, most: float) -> bool:
        """Whether it is of that model, which lets no more than so many unsupported claims pass."""
        return self.model == model and self.worst_false_accepts <= most


def accepts(opinion: Opinion, threshold: float) -> bool:
    """Whether an opinion is a yes at a threshold; one with a fault never is."""
    sure = opinion.verdict is Verdict.SUPPORTED and not opinion.fault
    return sure and opinion.support >= threshold


def calibrate(
    claims: Sequence[LabelledClaim],
    opinions: Sequence[Opinion],
    *,
    model: str,
    data_sha256: str,
    most: float,
    now: datetime,
) -> Calibration:
    """Measures a model by its opinions on labelled claims.

    Args:
        claims: At least one supported and one unsupported in each half.
        opinions: What the model thinks of each.
        model: Its name.
        data_sha256: The digest of the file that the claims are from.
        most: The rate of false accepts that the threshold aims at, 0 to 1.
        now: When it was measured.

    Raises:
        ValueError: There are too few claims of one kind.
    """
    both = list(zip(claims, opinions, strict=True))
    halves = [[one for one in both if _half(one[0].id) == half] for half in (0, 1)]
    for half in halves:
        if len({claim.supported for claim, _ in half}) < 2:
            raise ValueError("too few claims: each half needs supported and unsupported ones")
    threshold = _threshold(halves[0], most)
    held = halves[1]
    bad = [opinion for claim, opinion in held if not claim.supported]
    good = [opinion for claim, opinion in held if claim.supported]
    passed = sum(accepts(opinion, threshold) for opinion in bad)
    return Calibration(
        model=model,
        measured_at=now,
        data_sha256=data_sha256,
        threshold=threshold,
        supported=len(good),
        unsupported=len(bad),
        false_accepts=passed,
        false_rejects=sum(not accepts(opinion, threshold) for opinion in good),
        faults=sum(bool(opinion.fault) for _, opinion in held),
        worst_false_accepts=upper_bound(passed, len(bad)),
    )


def upper_bound(errors: int, tries: int) -> float:
    """The highest error rate that so many errors still speak for, 0 to 1 (Wilson's interval).

    Examples:
        >>> round(upper_bound(0, 190), 3), round(upper_bound(5, 100), 3)
        (0.02, 0.112)
    """
    if not tries:
        return 1.0
    rate, z2 = errors / tries, Z * Z
    middle = rate + z2 / (2 * tries)
    spread = Z * math.sqrt(rate * (1 - rate) / tries + z2 / (4 * tries * tries))
    return min(1.0, (middle + spread) / (1 + z2 / tries))


def _half(identity: str) -> int:
    return int(digest("half", identity, size=4), 16) % 2


def _threshold(half: Iterable[tuple[LabelledClaim, Opinion]], most: float) -> float:
    """The lowest threshold at which no more unsupported claims pass than are allowed."""
    half = list(half)
    bad = [opinion for claim, opinion in half if not claim.supported]
    steps = sorted({opinion.support for _, opinion in half} | {0.5, 1.0})
    for step in steps:
        if sum(accepts(opinion, step) for opinion in bad) <= most * len(bad):
            return step
    return 1.0
