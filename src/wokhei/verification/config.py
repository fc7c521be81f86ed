"""What the checks are set to."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class VerificationConfig:
    """Thresholds of verification, and what the publication may always say.

    Attributes:
        least_score: The score a claim must reach to count as carried by its sources, 0 to 1.
        least_documents: Distinct documents an article must cite.
        least_families: Distinct families they must come from.
        furniture: Names that are the publication's own and need no source.
        words_a_minute: Reading speed behind every statement of reading time.
    """

    least_score: float = 0.5
    least_documents: int = 3  # the desk's policy: docs/explanation
    least_families: int = 2
    furniture: tuple[str, ...] = ("Wokhei", "WokHei", "wokhei", "AI disclosure")
    words_a_minute: int = 238  # Brysbaert 2019: mean silent reading rate of English non-fiction


DEFAULT = VerificationConfig()
