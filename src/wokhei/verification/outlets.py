"""L5: words are given to the outlet whose document is cited, and to no other."""

from __future__ import annotations

import re

from wokhei.domain.draft import SentenceKind
from wokhei.domain.verdict import Finding, Verdict
from wokhei.verification.config import VerificationConfig
from wokhei.verification.reading import Claim, Evidence
from wokhei.verification.reasons import Reason


def outlets(claim: Claim, evidence: Evidence, config: VerificationConfig) -> Finding | None:
    """Finds a source of the dossier named beside words that are cited from another.

    The names alone do not show it: the words of one outlet's name may stand in another's text.
    """
    del config
    dossier, sentence = evidence.dossier, claim.sentence
    if dossier is None or sentence is None or sentence.kind is not SentenceKind.QUOTED:
        return None
    cited = {citation.document_id for citation in sentence.citations}
    own = {one.source_name for one in dossier.documents if one.id in cited}
    text = claim.unquoted.text
    for name in sorted(own, key=len, reverse=True):
        text = _named(name).sub(" ", text)
    titles = "\n".join(one.title for one in dossier.documents if one.id in cited)
    for other in dossier.documents:
        name = other.source_name
        if not name or name in own or _named(name).search(titles):
            continue
        if _named(name).search(text):
            return Finding(
                "outlets",
                Verdict.CONTRADICTED,
                Reason.SPEAKER_DIFFERS,
                f"The words cited are of {', '.join(sorted(own))}, not of {name}.",
            )
    return None


def _named(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(name)}(?!\w)")
