"""Documents compared with standards: a verdict and a quote for every criterion."""

from __future__ import annotations

from wokhei.standards.answers import criterion_of, judge_answer
from wokhei.standards.assessing import assess
from wokhei.standards.attributes import attributes
from wokhei.standards.catalogue import ROLES, parse_standard
from wokhei.standards.comparing import compared, is_called_a_licence
from wokhei.standards.disclosures import Disclosure, judge_disclosure
from wokhei.standards.matters import matters
from wokhei.standards.reading import Reading, read_terms
from wokhei.standards.residue import is_residue
from wokhei.standards.system import Part, assess_system

__all__ = [
    "ROLES",
    "Disclosure",
    "Part",
    "Reading",
    "assess",
    "assess_system",
    "attributes",
    "compared",
    "criterion_of",
    "is_called_a_licence",
    "is_residue",
    "judge_answer",
    "judge_disclosure",
    "matters",
    "parse_standard",
    "read_terms",
]
