"""Every figure of a computed sentence is calculated again, and printed as calculated."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wokhei.domain.dossier import Dossier
from wokhei.domain.draft import Computation
from wokhei.domain.figures import FIGURES, forms
from wokhei.domain.verdict import Finding, Verdict
from wokhei.verification.config import VerificationConfig
from wokhei.verification.reading import Claim, Evidence
from wokhei.verification.reasons import Reason


def figures(claim: Claim, evidence: Evidence, config: VerificationConfig) -> Finding | None:
    """Finds a figure that does not come out as the sentence says when calculated again."""
    del config
    if claim.sentence is None or evidence.dossier is None:
        return None
    for computation in claim.sentence.computations:
        found = _differing(computation, evidence.dossier, claim.text)
        if found is not None:
            return found
    return None


def _differing(computation: Computation, dossier: Dossier, text: str) -> Finding | None:
    figure = FIGURES.get(computation.figure)
    if figure is None:
        return _finding(Reason.FIGURE_UNKNOWN, f"There is no figure {computation.figure!r}.")
    try:
        again = figure(dossier, computation.arguments)
    except LookupError as error:
        return _finding(
            Reason.FIGURE_UNKNOWN, f"{computation.figure} cannot be calculated: {error}."
        )
    if computation.value not in forms(again.value):
        return _finding(
            Reason.FIGURE_DIFFERS,
            f"{computation.figure} is {again.value}, the sentence says {computation.value}.",
            contradicts=True,
        )
    if sorted(computation.rows) != sorted(again.rows):
        return _finding(
            Reason.ROWS_DIFFER, f"{computation.figure} counts other documents than those listed."
        )
    if not list(printed(computation, text)):
        return _finding(
            Reason.FIGURE_NOT_PRINTED, f"The sentence does not print {computation.value}."
        )
    return None


def printed(computation: Computation, text: str) -> Iterator[tuple[int, int]]:
    """Where a text prints a computation's value, in any of its forms."""
    for form in sorted({computation.value, *forms(computation.value)}, key=len, reverse=True):
        for match in re.finditer(
            rf"(?<![\w.])(?<!\d,){re.escape(form)}(?!\w|[.,]\d)", text, re.IGNORECASE
        ):
            yield match.span()


def _finding(reason: Reason, message: str, *, contradicts: bool = False) -> Finding:
    verdict = Verdict.CONTRADICTED if contradicts else Verdict.NOT_ENOUGH_INFORMATION
    return Finding("figures", verdict, reason, message)
