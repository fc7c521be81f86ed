"""Documents compared with standards: a verdict and a quote for every criterion."""

from __future__ import annotations

from wokhei.standards.attributes import attributes
from wokhei.standards.catalogue import parse_standard
from wokhei.standards.comparing import compared, is_called_a_licence
from wokhei.standards.disclosures import Disclosure, judge_disclosure
from wokhei.standards.judging import assess
from wokhei.standards.matters import matters
from wokhei.standards.reading import Reading, read_terms
from wokhei.standards.residue import is_residue

__all__ = [
    "Disclosure",
    "Reading",
    "assess",
    "attributes",
    "compared",
    "is_called_a_licence",
    "is_residue",
    "judge_disclosure",
    "matters",
    "parse_standard",
    "read_terms",
]
