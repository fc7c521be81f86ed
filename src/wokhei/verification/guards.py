"""Guards on an article as a whole: what no single sentence can show."""

from __future__ import annotations

import re
from collections.abc import Callable

from wokhei.domain.dossier import Dossier
from wokhei.domain.draft import Draft, SentenceKind
from wokhei.domain.verdict import Finding, Verdict
from wokhei.text.names import resolves
from wokhei.text.stems import stemmed
from wokhei.verification.assertions import (
    denials_of_all_have_a_search,
    law_status_known,
    laws_still_stand,
    limits_keep_their_effect,
    positions_have_a_document,
    ranks_have_a_comparison,
)
from wokhei.verification.config import VerificationConfig
from wokhei.verification.disagreement import sources_agree
from wokhei.verification.reading import Reading, read_claim
from wokhei.verification.reasons import Reason

Guard = Callable[[Draft, Dossier, VerificationConfig], Finding | None]

_READING_TIME = re.compile(r"\b(\d+)[\s-]min(?:ute)?s?[\s-]read", re.IGNORECASE)
_TELLS = (SentenceKind.QUOTED, SentenceKind.REPORTED, SentenceKind.COMPUTED)


def of_this_dossier(draft: Draft, dossier: Dossier, config: VerificationConfig) -> Finding | None:
    """A draft is checked against the dossier it was written from."""
    del config
    if draft.dossier_id == dossier.id:
        return None
    return _finding(
        Reason.DOSSIER_DIFFERS, f"The draft was written from {draft.dossier_id}, not {dossier.id}."
    )


def enough_sources(draft: Draft, dossier: Dossier, config: VerificationConfig) -> Finding | None:
    """An article cites enough documents, of enough families."""
    cited = {c.document_id for s in draft.body for c in s.citations}
    documents = [document for document in dossier.documents if document.id in cited]
    if len(documents) < config.least_documents:
        return _finding(
            Reason.SOURCES_TOO_FEW,
            f"The article cites {len(documents)} documents; {config.least_documents} are needed.",
        )
    families = {document.family for document in documents}
    if len(families) < config.least_families:
        return _finding(
            Reason.FAMILIES_TOO_FEW,
            f"The documents have {len(families)} families; {config.least_families} are needed.",
        )
    return None


def names_have_sources(
    draft: Draft, dossier: Dossier, config: VerificationConfig
) -> Finding | None:
    """Whatever person, organisation or law the article names, a listed source names too."""
    cited = {c.document_id for s in draft.sentences() for c in s.citations}
    cited |= {row for s in draft.sentences() for c in s.computations for row in c.rows}
    listed = [document for document in dossier.documents if document.id in cited]
    parts = [(d.text, d.source_name, d.title, d.author) for d in listed]
    furniture = [*config.furniture, dossier.question]
    if dossier.signal is not None:
        furniture += [dossier.signal.term, dossier.signal.label]
    sources = Reading("\n".join([*furniture, *(text for part in parts for text in part)]))
    for sentence in draft.sentences():
        if sentence.kind not in _TELLS:
            continue
        for name in read_claim(sentence.text).reading.names:
            if name.opens_sentence and len(name.words) == 1:
                continue
            if not resolves(name, sources.names, sources.vocabulary):
                return _finding(
                    Reason.NAME_WITHOUT_SOURCE, f"No listed source names “{name.text}”."
                )
    return None


def reading_time(draft: Draft, dossier: Dossier, config: VerificationConfig) -> Finding | None:
    """A reading time stated in the text is the one its words give."""
    del dossier
    words = sum(len(stemmed(sentence.text)) for sentence in draft.body)
    minutes = max(1, round(words / config.words_a_minute))
    for sentence in draft.sentences():
        for match in _READING_TIME.finditer(sentence.text):
            if int(match[1][:4]) != minutes:
                return _finding(
                    Reason.READING_TIME_DIFFERS,
                    f"“{match[0]}” is stated; {words} words take {minutes} min.",
                )
    return None


GUARDS: tuple[Guard, ...] = (
    of_this_dossier,
    enough_sources,
    names_have_sources,
    reading_time,
    ranks_have_a_comparison,
    denials_of_all_have_a_search,
    positions_have_a_document,
    limits_keep_their_effect,
    laws_still_stand,
)

# For the editor to know; none of them stands against publication.
REMARKS: tuple[Guard, ...] = (law_status_known, sources_agree)


def _finding(reason: Reason, message: str) -> Finding:
    return Finding("guard", Verdict.NOT_ENOUGH_INFORMATION, reason, message)
