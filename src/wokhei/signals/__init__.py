"""Signals: what is unusual, emerging, contested or overlooked, with the evidence for it."""

from wokhei.signals.change import Change, DocumentChange, changed
from wokhei.signals.config import WatchConfig
from wokhei.signals.contested import Contest, candidates, contest
from wokhei.signals.contested_term import ContestedTerm, Use
from wokhei.signals.cues import Cue, cues
from wokhei.signals.divergence import ContestedConfig
from wokhei.signals.emergence import Emergence, Week
from wokhei.signals.gap import Coverage, CoverageGap, overlooked
from wokhei.signals.surge import Bucket, Surge
from wokhei.signals.watch import Watch

__all__ = [
    "Bucket",
    "Change",
    "Contest",
    "ContestedConfig",
    "ContestedTerm",
    "Coverage",
    "CoverageGap",
    "Cue",
    "DocumentChange",
    "Emergence",
    "Surge",
    "Use",
    "Watch",
    "WatchConfig",
    "Week",
    "candidates",
    "changed",
    "contest",
    "cues",
    "overlooked",
]
