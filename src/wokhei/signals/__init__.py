"""Signals: what is unusual, emerging, contested or overlooked, with the evidence for it."""

from wokhei.signals.config import WatchConfig
from wokhei.signals.watch import Watch

__all__ = ["Watch", "WatchConfig"]
