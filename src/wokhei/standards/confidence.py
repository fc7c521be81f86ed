"""How often a verdict of a kind was right, on texts that the rules had not been written for."""

from __future__ import annotations

from wokhei.domain.assessment import AssessmentVerdict, Basis

# Measured as `docs/explanation/how-well-terms-are-read.md` tells: the share of firm verdicts that
# were right at first sight, on whole licences and on clauses hidden in one, rounded down. The kinds
# of which too few were met to be measured (conditional and below) are set by hand.
SHARES = {
    AssessmentVerdict.MEETS: 0.9,
    AssessmentVerdict.FAILS: 0.95,
    AssessmentVerdict.CONDITIONAL: 0.7,
    AssessmentVerdict.SILENT: 0.7,
    AssessmentVerdict.UNCLEAR: 0.5,
    AssessmentVerdict.CONTRADICTORY: 0.6,
    AssessmentVerdict.NOT_APPLICABLE: 0.7,
}
BY_AUTHORITY = 0.99  # the steward's own decision; what is left is a text identified wrongly


def confidence(verdict: AssessmentVerdict, basis: Basis = Basis.TEXT) -> float:
    """The share of such verdicts that were right.

    Examples:
        >>> confidence(AssessmentVerdict.FAILS), confidence(AssessmentVerdict.MEETS)
        (0.95, 0.9)
    """
    return BY_AUTHORITY if basis is Basis.AUTHORITY else SHARES[verdict]
