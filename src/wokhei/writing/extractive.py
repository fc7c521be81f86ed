"""The extractive writer: an analysis from a dossier without a language model."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from wokhei.domain.dossier import Dossier
from wokhei.domain.draft import Draft, NoDraft, Section, Sentence
from wokhei.domain.figures import key_words
from wokhei.domain.span import digest
from wokhei.writing.choice import Choice
from wokhei.writing.composer import Composer
from wokhei.writing.furniture import headline, methodology, scope, subject_of, tags, terms, why
from wokhei.writing.material import pieces
from wokhei.writing.outline import ANSWERS, HEADLINES, OUTLINES

_ASKS = re.compile(
    r"(?:what|who|whose|when|where|why|how|which|do|does|did|is|are|was|were|can|should|will)\b",
    re.IGNORECASE,
)
WRITER = "extractive/1"


@dataclass(frozen=True, slots=True)
class WritingConfig:
    """What an article must have and may hold."""

    documents: int = 3  # the house rule: an article needs three documents …
    families: int = 2  # … from two families
    quotations: int = 3  # fewer leave nothing to compare
    quoted_words: int = 480  # with attribution and figures this makes 700 to 900 words
    terms: int = 4
    tags: int = 6


def write(
    dossier: Dossier, *, now: datetime, config: WritingConfig | None = None
) -> Draft | NoDraft:
    """An analysis of the dossier in quotations and figures, or the reason why there is none."""
    config = config or WritingConfig()
    thin = _too_thin(dossier, config)
    if thin:
        return NoDraft(thin)
    signal = dossier.signal
    subject = subject_of(dossier)
    choice = Choice(
        pool=pieces(dossier, subject=key_words(subject)),
        documents=dossier.documents,
        term=subject,
        words=config.quoted_words,
    )
    composer = Composer(dossier, choice)
    opening = composer.opening() if signal else None
    read = sum(document.body is not None for document in dossier.documents)
    if read < config.documents:
        outline = HEADLINES
    elif signal is None and _is_sentence(subject):
        outline = ANSWERS
    else:
        outline = OUTLINES[signal.kind if signal else None]
    sections = composer.sections(outline, subject=subject)
    poor = _too_poor(composer, config)
    if poor:
        return NoDraft(poor)
    return _draft(dossier, composer, opening, sections, now=now, config=config)


def _draft(
    dossier: Dossier,
    composer: Composer,
    opening: Sentence | None,
    sections: list[Section],
    *,
    now: datetime,
    config: WritingConfig,
) -> Draft:
    said = [*filter(None, [opening]), *(s for part in sections for s in part.sentences)]
    headings = [section.heading for section in sections]
    return Draft(
        id=digest("draft", dossier.id, WRITER, *(sentence.text for sentence in said)),
        dossier_id=dossier.id,
        desk=dossier.desk,
        headline=headline(dossier, headings),
        standfirst=opening or scope(dossier),
        why=why(dossier),
        lead=((scope(dossier),),) if opening else (),
        sections=tuple(sections),
        methodology=methodology(dossier, said),
        terms=terms(dossier, limit=config.terms),
        tags=tags(dossier, composer.used, limit=config.tags),
        writer=WRITER,
        written_at=now,
    )


def _is_sentence(question: str) -> bool:
    """Whether a question is asked in a sentence instead of naming a term.

    Examples:
        >>> _is_sentence("What does the licence forbid"), _is_sentence("open licence")
        (True, False)
    """
    return question.endswith("?") or _ASKS.match(question) is not None


def _too_thin(dossier: Dossier, config: WritingConfig) -> str:
    documents, families = len(dossier.documents), len(dossier.families)
    if documents >= config.documents and families >= config.families:
        return ""
    return (
        f"The dossier is too thin: an article needs {config.documents} documents from "
        f"{config.families} families, and it has {documents} from {families}."
    )


def _too_poor(composer: Composer, config: WritingConfig) -> str:
    quoted = len(composer.used)
    documents = len({piece.document.id for piece in composer.used})
    families = len({piece.family for piece in composer.used})
    if (
        quoted >= config.quotations
        and documents >= config.documents
        and families >= config.families
    ):
        return ""
    return (
        f"Too little can be quoted: an article needs {config.quotations} passages of "
        f"{config.documents} documents from {config.families} families, and there are {quoted} of "
        f"{documents} from {families}."
    )
