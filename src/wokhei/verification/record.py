"""What a ledger was made with, so that whoever checks again knows what has changed."""

from __future__ import annotations

from dataclasses import fields
from functools import cache

from wokhei import __version__
from wokhei.domain.span import digest
from wokhei.verification import weights
from wokhei.verification.config import DEFAULT, VerificationConfig
from wokhei.verification.guards import GUARDS
from wokhei.verification.policy import CHECKS


def made_with(config: VerificationConfig = DEFAULT) -> dict[str, str]:
    """The version of the software, the checks and guards in order, and every threshold, in words.

    Examples:
        >>> made_with()["least_score"]
        '0.53'
    """
    thresholds = {one.name: getattr(config, one.name) for one in fields(config)}
    return {
        "wokhei": __version__,
        "checks": " ".join(check.__name__ for check in CHECKS),
        "guards": " ".join(guard.__name__ for guard in GUARDS),
        "weights": _weights(),
        **{
            name: ", ".join(value) if isinstance(value, tuple) else str(value)
            for name, value in thresholds.items()
        },
    }


@cache
def _weights() -> str:
    """The digest of every constant that the score is made with."""
    constants = sorted(name for name in vars(weights) if name.isupper())
    return digest(*(f"{name} {getattr(weights, name)!r}" for name in constants), size=8)
