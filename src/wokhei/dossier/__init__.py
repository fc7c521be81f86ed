"""From a signal to passages with provenance: all that writing may draw from.

A dossier holds one version of each document, one of each copied text, the role each plays, and the
stretches worth quoting with their place. What is named but was not obtained is listed.
"""

from wokhei.dossier.gathering import DossierConfig, gather, gather_question, leaned_on, wanted

__all__ = ["DossierConfig", "gather", "gather_question", "leaned_on", "wanted"]
