"""Ranking: which signal an editor should read first."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace

from wokhei.domain.document import Document, Quality, Role
from wokhei.domain.signal import Signal, SignalKind

_MOST_SIGNIFICANCE = 40.0  # -log10 p beyond which more significance says nothing more
_ALL_NEW = 100.0  # reports for each one expected, from which a term is as new as can be
_LEAST_EVIDENCE = 0.5  # with headlines alone: an editor can go and read, but the desk cannot write
_WHOLE_WEIGHT = 0.35  # of whole texts from as many families as an article needs
_PRIMARY_WEIGHT = 0.15  # of a primary document held whole; the three make 1
_FAMILIES_NEEDED = 3  # whole texts from as many families are all that an article needs


@dataclass(frozen=True, slots=True)
class Ranking:
    """What a signal's score is the product of.

    Examples:
        >>> Ranking(significance=9.0, independence=2.0, novelty=0.5, evidence=1.0).score
        9.0
    """

    significance: float  # -log10 p, 0 to 40
    independence: float  # log2 of one more than the families; half for one that stands apart
    novelty: float  # 0 to 1: from as usual to never seen before; the square of doublings
    evidence: float  # 0.5 to 1: from headlines alone to whole texts and the original

    @property
    def score(self) -> float:
        """The product."""
        return round(self.significance * self.independence * self.novelty * self.evidence, 4)


def ranking(signal: Signal) -> Ranking:
    """The factors of a signal, from the numbers that it carries.

    What is new about a coverage gap is how much is missing, so that its ratio is turned over. A
    contested term stands on the families that dispute it, not on those that merely use it.
    """
    more, less = signal.observed, signal.expected
    if signal.kind is SignalKind.COVERAGE_GAP:
        more, less = less, more
    return _factors(
        p=signal.p,
        families=round(signal.observed)
        if signal.kind is SignalKind.CONTESTED
        else len(signal.families),
        surprise=more / less if less > 0 else math.inf,
        evidence=signal.evidence,
        together=signal.together,
    )


def rank(
    *, p: float, families: int, surprise: float, evidence: float = 1.0, together: float = 1.0
) -> float:
    """A score that orders signals: significance x independence x novelty x evidence at hand.

    Args:
        p: Of the strongest finding.
        families: That report it.
        surprise: Reports observed for each one expected.
        evidence: How much of it is held, 0 to 1; 1 where that is not looked at.
        together: The share of the families whose reports tell of one thing; the others, which may
            share no more than a word, count for half.

    Examples:
        >>> rank(p=1e-9, families=9, surprise=50) > rank(p=1e-9, families=4, surprise=50)
        True
        >>> rank(p=1e-9, families=9, surprise=50) > rank(p=1e-9, families=9, surprise=5)
        True
    """
    return _factors(
        p=p, families=families, surprise=surprise, evidence=evidence, together=together
    ).score


def at_hand(documents: Iterable[Document]) -> float:
    """How much of a signal the desk holds: 0.5 for headlines, 1 for whole texts and an original.

    Args:
        documents: What is held of its documents, each in its fullest version.
    """
    whole = [d for d in documents if d.quality is Quality.FULL and d.body is not None]
    families = len({document.family for document in whole})
    return round(
        _LEAST_EVIDENCE
        + _WHOLE_WEIGHT * min(1.0, families / _FAMILIES_NEEDED)
        + _PRIMARY_WEIGHT * any(document.role is Role.PRIMARY for document in whole),
        4,
    )


def weighed(signal: Signal, documents: Iterable[Document]) -> Signal:
    """The signal with the evidence at hand in its score.

    Args:
        signal: Weighed or not; its score is calculated anew.
        documents: What is held of its documents, each in its fullest version.
    """
    found = replace(signal, evidence=at_hand(documents))
    return replace(found, score=ranking(found).score)


def _factors(
    *, p: float, families: int, surprise: float, evidence: float, together: float
) -> Ranking:
    newness = math.log(1 + min(max(surprise, 0.0), _ALL_NEW)) / math.log(1 + _ALL_NEW)
    return Ranking(
        significance=min(_MOST_SIGNIFICANCE, -math.log10(min(1.0, max(p, 1e-300)))) + 0.0,
        independence=math.log2(1 + families * (1 + together) / 2),
        novelty=newness**2,
        evidence=evidence,
    )
