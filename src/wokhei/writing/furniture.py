"""What stands around the body: headline, why, methodology, tags; from the record alone."""

from __future__ import annotations

import re
from collections.abc import Sequence

from wokhei.domain.dossier import Dossier
from wokhei.domain.draft import Sentence
from wokhei.domain.figures import key_words
from wokhei.domain.signal import SignalKind
from wokhei.text.names import names
from wokhei.writing.grammar import CHOSEN, EXTRACTED, MENTION, NOTHING_ELSE
from wokhei.writing.material import Piece
from wokhei.writing.wording import braced, computation, computed, method, plural


def subject_of(dossier: Dossier) -> str:
    """What the article is about, as printed."""
    signal = dossier.signal
    return " ".join((signal.label or signal.term if signal else dossier.question).split())


_HEADLINES = {
    None: "“{subject}”: what {{}} {sources} say in their own words",
    SignalKind.CONTESTED: "“{subject}”: what {{}} {sources} mean by it",
    SignalKind.BURST: "{subject}: what {{}} {sources} report{turn}",
    SignalKind.EMERGENCE: "{subject}: what {{}} {sources} report{turn}",
    SignalKind.COVERAGE_GAP: "{subject}: what {{}} of {{}} sources report{turn}",
    SignalKind.DOCUMENT_CHANGE: "{subject}: the text, and what {{}} {sources} say of it",
}
# How the headline goes on, by the first of these words that a heading of the article holds.
_TURNS = (
    ("differ", ", and where they differ"),
    ("left open", ", and what they leave open"),
    ("do not say", ", and what they do not"),
)


def headline(dossier: Dossier, headings: Sequence[str]) -> Sentence:
    """The headline: the subject, how many sources speak of it, and what the article finds."""
    signal = dossier.signal
    families = computation(dossier, "families")
    figures = [families]
    if signal and signal.kind is SignalKind.COVERAGE_GAP:
        figures.append(computation(dossier, "monitored_sources"))
    subject = subject_of(dossier)
    template = _HEADLINES[signal.kind if signal else None].format(
        subject=braced(subject[:1].upper() + subject[1:]),
        sources=plural(families, "source"),
        turn=next((turn for word, turn in _TURNS if word in " ".join(headings)), ""),
    )
    return computed(template, *figures)


def scope(dossier: Dossier) -> Sentence:
    """How much was read, and from when to when."""
    documents = computation(dossier, "documents")
    families = computation(dossier, "families")
    first, last = computation(dossier, "first_date"), computation(dossier, "last_date")
    counted = (
        f"This account rests on {{}} {plural(documents, 'document')} of {{}} "
        f"{plural(families, 'source')}"
    )
    if first.value == last.value:
        return computed(f"{counted}, all of {{}}.", documents, families, first)
    return computed(
        f"{counted}, the first of {{}} and the last of {{}}.", documents, families, first, last
    )


def why(dossier: Dossier) -> tuple[Sentence, ...]:
    """Why this was written: the signal's own numbers, or the question asked."""
    subject = braced(subject_of(dossier))
    documents = computation(dossier, "documents")
    families = computation(dossier, "families")
    if dossier.signal is None:
        return (
            computed(
                f"The question put to the desk was “{subject}”; it was answered from {{}} "
                f"{plural(documents, 'document')} of {{}} {plural(families, 'source')}.",
                documents,
                families,
            ),
        )
    figures = {
        name: computation(dossier, f"signal_{name}")
        for name in (
            "observed", "expected", "ratio", "families", "window_start", "window_end", "copies",
            "q", "baseline",
        )
    }  # fmt: skip
    term = braced(dossier.signal.term)
    sentences = [
        computed(
            f"“{term}” stood in {{}} independent {plural(figures['observed'], 'report')} between "
            "{} and {}; the number expected was {}.",
            figures["observed"],
            figures["window_start"],
            figures["window_end"],
            figures["expected"],
        ),
        computed(
            "That is at least {} times the usual, measured against {} earlier periods (q {}), from "
            f"{{}} {plural(figures['families'], 'family', 'families')} of sources.",
            figures["ratio"],
            figures["baseline"],
            figures["q"],
            figures["families"],
        ),
    ]
    if figures["copies"].value != "0":
        sentences.append(
            computed(
                f"{{}} {plural(figures['copies'], 'text')} that repeat another were not counted.",
                figures["copies"],
            )
        )
    return tuple(sentences)


def methodology(dossier: Dossier, body: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """How this was made, from the record."""
    cited = tuple(dict.fromkeys(c.document_id for sentence in body for c in sentence.citations))
    read = computation(dossier, "documents")
    families = computation(dossier, "families")
    used = computation(dossier, "documents_cited", *cited)
    primary = computation(dossier, "primary_documents")
    full = computation(dossier, "full_documents")
    sentences = [
        computed(
            f"The desk read {{}} {plural(read, 'document')} of {{}} {plural(families, 'source')}, "
            "gathered on {}, and cites {} of them.",
            read,
            families,
            computation(dossier, "gathered_on"),
            used,
        ),
    ]
    if full.value != read.value:
        sentences.append(computed("{} of them could be read in full.", full))
    if primary.value != "0":
        sentences.append(
            computed(
                f"{{}} of the documents read {plural(primary, 'is', 'are')} primary: the text "
                "itself rather than a report of it.",
                primary,
            )
        )
    copies = computation(dossier, "copies")
    if copies.value != "0":
        sentences.append(
            computed(
                f"{{}} further {plural(copies, 'copy', 'copies')} of these texts were set aside.",
                copies,
            )
        )
    return (
        *sentences,
        method(CHOSEN),
        method(MENTION),
        method(EXTRACTED),
        method(NOTHING_ELSE),
    )


def terms(dossier: Dossier, *, limit: int) -> tuple[str, ...]:
    """The subject, and the signal's other terms that say something besides.

    A term whose words another one holds already adds nothing; a single word or one with a number
    says too little by itself.
    """
    signal = dossier.signal
    kept = [subject_of(dossier)]
    for term in (signal.term, *signal.terms) if signal else ():
        words = key_words(term)
        telling = len(words) > 1 and not any(word[0].isdigit() for word in words)
        new = not any(words <= key_words(other) for other in kept)
        if telling and new and len(kept) < limit:
            kept.append(term)
    return tuple(kept)


def tags(dossier: Dossier, used: Sequence[Piece], *, limit: int) -> tuple[str, ...]:
    """The subject, and the names that most of the families quoted use."""
    families: dict[str, set[str]] = {}
    for piece in used:
        for name in names(piece.passage.text):
            if not name.opens_sentence and len(name.text.split()) <= 3:
                families.setdefault(name.text, set()).add(piece.family)
    shared = sorted(
        (name for name in families if len(families[name]) > 1),
        key=lambda name: (-len(families[name]), name),
    )
    kept: list[str] = []
    for phrase in (subject_of(dossier), *shared):
        words = key_words(phrase)
        new = not any(words <= key_words(other) for other in kept)
        if new and not any(word.isdigit() for word in words):
            kept.append(phrase)
    slugs = (re.sub(r"\W+", "-", phrase.casefold()).strip("-") for phrase in kept)
    return tuple(slug for slug in slugs if slug)[:limit]
