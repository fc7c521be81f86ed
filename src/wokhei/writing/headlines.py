"""Headlines: what the article finds, in words that its sources or its figures carry."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from wokhei.domain.document import Document, Role
from wokhei.domain.dossier import Dossier
from wokhei.domain.draft import Citation, Sentence, SentenceKind
from wokhei.domain.figures import key_words
from wokhei.domain.signal import SignalKind
from wokhei.domain.span import Span
from wokhei.text.orders import is_foreign, shouts, speaks_to_a_machine
from wokhei.text.titles import bare_title
from wokhei.writing.conflict import Conflict, is_widely_given
from wokhei.writing.furniture import subject_of
from wokhei.writing.wording import braced, capitalised, computation, computed, plural, varied

LEAST_TITLE, MOST_TITLE = 4, 13  # words; a shorter title says little, a longer one is no headline
TITLE_WITHIN = 200  # code points before a title that its file may begin with: marks, a label
EARLY = 0.5  # what the first day has over the last, beside the share of families with its words
NAMED = 0.3  # what naming all of the subject adds
LEADS = 0.2  # what the document of the standfirst has over others
LEAD = 1_200  # code points of a document that tell what it is about
_EXPLAINS = re.compile(
    r"(?:this|these|that|it|he|she|they|his|her|their|what|how|why|who|when|where|which|inside|meet|here|explained|quiz"
    r"|\d+ (?:things|ways|key))\b",
    re.IGNORECASE,
)
MOST_LETTERS = 90  # of a title that is quoted in a headline

_COUNTED = {
    None: ("“{subject}”: what {{}} {sources} say in their own words",),
    SignalKind.CONTESTED: (
        "“{subject}”: what {{}} {sources} mean by it",
        "“{subject}”, and what it means to {{}} {sources}",
    ),
    SignalKind.BURST: ("{subject}: what {{}} {sources} report{turn}",),
    SignalKind.EMERGENCE: ("{subject}: what {{}} {sources} report{turn}",),
    SignalKind.COVERAGE_GAP: ("{subject}: what {{}} of {{}} sources report{turn}",),
    SignalKind.DOCUMENT_CHANGE: (
        "{subject}: the text as it stood and as it stands, in {{}} documents",
    ),
}
_ASKED = ("{subject} What {{}} {sources} say", "{subject} How {{}} {sources} answer")
# How the headline goes on, by the first of these words that a heading of the article holds.
_TURNS = (
    ("differ", ", and where they differ"),
    ("accounts part", ", and where they differ"),
    ("in dispute", ", and where they differ"),
    ("left open", ", and what they leave open"),
    ("not known yet", ", and what they leave open"),
    ("do not say", ", and what they do not"),
)
_BESIDE = (
    "“{title}”: {{}} sources compared",
    "“{title}”: what {{}} sources report",
    "“{title}”, and what {{}} sources say of it",
)


@dataclass(frozen=True, slots=True)
class Title:
    """A title worth quoting, with its place."""

    document: Document
    span: Span
    text: str


def headline(
    dossier: Dossier,
    headings: Sequence[str],
    *,
    conflict: Conflict | None,
    used: Sequence[Document],
    is_event: bool,
) -> Sentence:
    """The headline of an article.

    Two figures that the sources set against each other are the news; else the title of the report
    that says most of what the others say. Where neither is fit to print, the subject and a count.

    Args:
        dossier: What the article rests on.
        headings: Of its sections.
        conflict: Two figures of which its sources speak as rivals; None for none.
        used: The documents quoted.
        is_event: Whether it tells of an event, which a title can tell.
    """
    kind = dossier.signal.kind if dossier.signal else None
    subject = subject_of(dossier)
    if conflict is not None and is_event and is_widely_given(dossier, conflict):
        return _rivals(subject, conflict)
    title = best_title(dossier, used) if is_event else None
    if title is not None:
        return _titled(dossier, title)
    return _counted(dossier, headings, kind=kind, subject=subject)


def best_title(dossier: Dossier, used: Sequence[Document]) -> Title | None:
    """The title of a report quoted whose words most of the other titles share; None for none."""
    reports = [d for d in used if d.role in (Role.REPORT, Role.OPINION)]
    found = [title for document in reports if (title := _quotable(document)) is not None]
    subject = key_words(subject_of(dossier))
    days = sorted({document.published_at.date() for document in dossier.documents})
    families: dict[str, set[str]] = {}
    for document in dossier.documents:
        for word in key_words(f"{document.title} {document.text[:LEAD]}"):
            families.setdefault(word, set()).add(document.family)
    total = len(dossier.families)

    def worth(title: Title) -> tuple[float, float, str]:
        words = key_words(title.text)
        shared = sum(len(families[word]) - 1 for word in words) / max(6, len(words)) / total
        held = NAMED * len(words & subject) / max(1, len(subject))
        early = EARLY * (1 - days.index(title.document.published_at.date()) / len(days))
        leads = LEADS * (title.document is used[0])
        return (
            shared + held + early + leads,
            -title.document.published_at.timestamp(),
            title.document.id,
        )

    return max(found, key=worth, default=None)


def _quotable(document: Document) -> Title | None:
    at = document.text.find(document.title, 0, len(document.title) + TITLE_WITHIN)
    found = bare_title(document.title, site=document.source_name) if at >= 0 else None
    if found is None:
        return None
    span = Span(at + found.start, at + found.end)
    text = " ".join(span.of(document.text).split())
    fits = LEAST_TITLE <= len(text.split()) <= MOST_TITLE and len(text) <= MOST_LETTERS
    unfit = any(mark in text for mark in '“”"{}[]<>|*_#?!') or text.endswith(("…", ".", ":"))
    if (
        not fits
        or unfit
        or _EXPLAINS.match(text)
        or speaks_to_a_machine(text)
        or shouts(text)
        or is_foreign(text)
    ):
        return None
    return Title(document, span, text)


def _titled(dossier: Dossier, title: Title) -> Sentence:
    families = computation(dossier, "families")
    template = varied(_BESIDE, dossier.id, "headline").format(title=braced(title.text))
    sentence = computed(template, families)
    return Sentence(
        sentence.text,
        SentenceKind.QUOTED,
        citations=(_cited(title.document, title.span),),
        computations=sentence.computations,
    )


def _rivals(subject: str, conflict: Conflict) -> Sentence:
    first, second = conflict.figures
    measure = conflict.measure
    held = (*conflict.figures, measure) if measure else conflict.figures
    article = "an" if measure and measure.text[0] in "aeiou" else "a"
    of = f"{article} {measure.text} of " if measure else ""
    return Sentence(
        f"{capitalised(braced(subject))}: {of}“{first.text}” or “{second.text}”?",
        SentenceKind.QUOTED,
        citations=tuple(_cited(figure.document, figure.span) for figure in held),
    )


def _counted(
    dossier: Dossier, headings: Sequence[str], *, kind: SignalKind | None, subject: str
) -> Sentence:
    families = computation(dossier, "families")
    changed = kind is SignalKind.DOCUMENT_CHANGE
    figures = [computation(dossier, "documents") if changed else families]
    if kind is SignalKind.COVERAGE_GAP:
        figures.append(computation(dossier, "monitored_sources"))
    ways = _ASKED if subject.endswith("?") else _COUNTED[kind]
    template = varied(ways, dossier.id, "headline").format(
        subject=braced(subject[:1].upper() + subject[1:]),
        sources=plural(families, "source"),
        turn=next((turn for word, turn in _TURNS if word in " ".join(headings)), ""),
    )
    return computed(template, *figures)


def _cited(document: Document, span: Span) -> Citation:
    return Citation(document.id, span.start, span.end, span.of(document.text))
