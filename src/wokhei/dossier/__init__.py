"""From a signal to passages with provenance: all that writing may draw from.

A dossier holds one version of each document, one of each copied text, the role each plays, and the
stretches worth quoting with their place. What is named but was not obtained is listed.
"""

from wokhei.dossier.corpus import background, objections, on_subject, subject
from wokhei.dossier.gathering import DossierConfig, gather, gather_question, leaned_on, wanted
from wokhei.dossier.missing import named_elsewhere

__all__ = [
    "DossierConfig",
    "background",
    "gather",
    "gather_question",
    "leaned_on",
    "named_elsewhere",
    "objections",
    "on_subject",
    "subject",
    "wanted",
]
