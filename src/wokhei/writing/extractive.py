"""The extractive writer: an analysis from a dossier without a language model."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from wokhei.domain.document import Role
from wokhei.domain.dossier import Dossier
from wokhei.domain.draft import Draft, NoDraft, Section, Sentence, SentenceKind
from wokhei.domain.figures import NUMBER_WORDS, key_words
from wokhei.domain.signal import SignalKind
from wokhei.domain.span import digest
from wokhei.text.terms import is_weak
from wokhei.writing.choice import Choice
from wokhei.writing.composer import Composer
from wokhei.writing.conflict import is_widely_given
from wokhei.writing.findings import findings, is_asked_for
from wokhei.writing.furniture import (
    methodology,
    reach,
    scope,
    subject_of,
    subject_words,
    tags,
    terms,
    why,
)
from wokhei.writing.headlines import headline
from wokhei.writing.material import pieces
from wokhei.writing.matrix import matrix, sizes
from wokhei.writing.outline import (
    ACCOUNT,
    ANSWERS,
    ANSWERS_OF_REPORTS,
    HEADLINES,
    OUTLINES,
    Chapter,
)
from wokhei.writing.spread import spread

_ASKS = re.compile(
    r"(?:what|who|whose|when|where|why|how|which|do|does|did|is|are|was|were|can|should|will)\b",
    re.IGNORECASE,
)
WRITER = "extractive/1"
MOSTLY = 0.5  # share of the documents that are reports, from which a question is of an event


@dataclass(frozen=True, slots=True)
class WritingConfig:
    """What an article must have and may hold."""

    documents: int = 3  # the house rule: an article needs three documents …
    families: int = 2  # … from two families
    headlines: int = 4  # of as many families, where nothing else could be read
    voices: int = 3  # families quoted, where so many have something to quote
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
    subject = subject_of(dossier)
    if not _names_a_matter(subject):
        return NoDraft(f"“{subject}” names no matter: a number or a word of every day.")
    standards = {one.document for one in dossier.wordings}  # told criterion by criterion
    found = pieces(dossier, subject=subject_words(subject))
    choice = Choice(
        pool=[piece for piece in found if piece.document.id not in standards],
        documents=dossier.documents,
        term=subject,
        words=config.quoted_words,
    )
    composer = Composer(dossier, choice)
    read = sum(document.body is not None for document in dossier.documents)
    is_brief = read < config.documents
    if is_brief and min(len(dossier.documents), len(dossier.families)) < config.headlines:
        return NoDraft(
            f"Only headlines could be read, and of {len(dossier.families)} families; "
            f"{config.headlines} are needed to compare them."
        )
    outline = HEADLINES if is_brief else _outline(composer, subject)
    opening = None if is_brief else composer.opening(told_as_news=outline is ACCOUNT)
    is_found = opening is not None and opening.kind is SentenceKind.COMPUTED
    compared = findings(dossier, told=opening if is_found else None)
    if compared is not None:
        choice.leave_out(compared.sentences)
    sections = composer.sections(outline, subject=subject)
    if compared is not None:
        first = outline in (ANSWERS, ANSWERS_OF_REPORTS) and is_asked_for(dossier)
        sections.insert(0 if first else 1, compared)
    least = config.headlines if is_brief else config.quotations
    told = compared.sentences if compared else ()
    poor = _too_poor(composer, config, told, least=least)
    if poor:
        return NoDraft(poor)
    return _draft(dossier, composer, opening, sections, outline=outline, now=now, config=config)


def _outline(composer: Composer, subject: str) -> Sequence[Chapter]:
    """What is told and in which order, by the signal, or by the question and who answers it."""
    signal = composer.dossier.signal
    if signal is not None:
        return OUTLINES[signal.kind]
    told = [d for d in composer.dossier.documents if d.role not in (Role.PRIMARY, Role.DATA)]
    of_reports = len(told) >= MOSTLY * len(composer.dossier.documents)
    if _is_sentence(subject):
        return ANSWERS_OF_REPORTS if of_reports else ANSWERS
    is_term = len({piece.family for piece in composer.choice.defining()}) > 1
    return ACCOUNT if of_reports and not is_term else OUTLINES[None]


def _draft(
    dossier: Dossier,
    composer: Composer,
    opening: Sentence | None,
    sections: list[Section],
    *,
    outline: Sequence[Chapter],
    now: datetime,
    config: WritingConfig,
) -> Draft:
    said = [*filter(None, [opening]), *(s for part in sections for s in part.sentences)]
    told = frozenset((c.document_id, c.start) for s in said for c in s.citations)
    threshold = sizes(dossier, told=told)
    sections = [*sections, threshold] if threshold else sections
    headings = [section.heading for section in sections]
    return Draft(
        id=digest("draft", dossier.id, WRITER, *(sentence.text for sentence in said)),
        dossier_id=dossier.id,
        desk=dossier.desk,
        headline=headline(
            dossier,
            headings,
            conflict=composer.conflict,
            used=list({p.document.id: p.document for p in composer.used}.values()),
            is_event=_tells_of_an_event(dossier, outline),
        ),
        standfirst=opening or (reach(dossier) if outline is HEADLINES else scope(dossier)),
        why=why(dossier),
        lead=(_lead(dossier, composer),) if opening else (),
        sections=tuple(sections),
        methodology=methodology(dossier, said),
        terms=terms(dossier, limit=config.terms),
        tags=tags(dossier, composer.used, limit=config.tags),
        writer=WRITER,
        written_at=now,
        matrix=matrix(dossier),
        spread=spread(composer.used, conflict=composer.conflict, subject=composer.choice.subject),
    )


def _lead(dossier: Dossier, composer: Composer) -> tuple[Sentence, ...]:
    """What stands before the first section: the rest of the news, in numbers."""
    conflict = composer.conflict
    wide = conflict is not None and is_widely_given(dossier, conflict)
    parted = composer.counting.rivals(conflict) if conflict is not None and wide else []
    return (scope(dossier), *parted)


def _is_sentence(question: str) -> bool:
    """Whether a question is asked in a sentence instead of naming a term.

    Examples:
        >>> _is_sentence("What does the licence forbid"), _is_sentence("open licence")
        (True, False)
    """
    return question.endswith("?") or _ASKS.match(question) is not None


def _tells_of_an_event(dossier: Dossier, outline: Sequence[Chapter]) -> bool:
    kind = dossier.signal.kind if dossier.signal else None
    return outline is ACCOUNT or kind in (SignalKind.BURST, SignalKind.EMERGENCE)


def _names_a_matter(subject: str) -> bool:
    """Whether at least one word of a subject says what an article would be about.

    Examples:
        >>> _names_a_matter("four"), _names_a_matter("four harbours")
        (False, True)
    """
    words = key_words(subject)
    return any(word not in NUMBER_WORDS and not is_weak(word) for word in words)


def _too_thin(dossier: Dossier, config: WritingConfig) -> str:
    # A standard that was fetched for comparison tells nothing of the matter.
    apart = {one.document for one in dossier.wordings} - {p.document_id for p in dossier.passages}
    telling = [document for document in dossier.documents if document.id not in apart]
    documents, families = len(telling), len({document.family for document in telling})
    if documents >= config.documents and families >= config.families:
        return ""
    reason = (
        f"The dossier is too thin: an article needs {config.documents} documents from "
        f"{config.families} families, and it has {documents} from {families}."
    )
    if dossier.aside:
        reason += (
            f" Set aside: {dossier.aside} that hold the term and little else in common with them."
        )
    return reason


def _too_poor(
    composer: Composer, config: WritingConfig, compared: Sequence[Sentence], *, least: int
) -> str:
    cited = [citation.document_id for sentence in compared for citation in sentence.citations]
    quoted = len(composer.used) + len(composer.changed) + len(cited)
    held = {piece.document.id for piece in composer.used} | set(cited)
    held |= {passage.document_id for passage in composer.changed}
    documents = len(held)
    families = len({d.family for d in composer.dossier.documents if d.id in held})
    speaking = len({piece.family for piece in composer.choice.pool})
    voices = max(config.families, min(config.voices, speaking))
    if quoted >= least and documents >= config.documents and families >= voices:
        return ""
    return (
        f"Too little can be quoted: this article needs {least} passages of "
        f"{config.documents} documents from {voices} families, and there are {quoted} of "
        f"{documents} from {families} that do not repeat each other."
    )
