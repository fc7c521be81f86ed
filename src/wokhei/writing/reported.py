"""A model's wording as a sentence of the desk: what is refused, and what the desk adds."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from wokhei.domain.dossier import Dossier
from wokhei.domain.draft import Citation, Computation, Sentence, SentenceKind
from wokhei.domain.figures import date_in_words
from wokhei.text.orders import is_foreign, shouts, speaks_to_a_machine
from wokhei.text.sentences import sentences
from wokhei.writing.asking import MOST_SPANS, Wording
from wokhei.writing.wording import capitalised, outlet

LEAST_WORDS = 4  # a shorter sentence is a fragment
_MARKS = re.compile(r"[\"“”„«»‘`]|(?<!\w)'|''")
_MARKUP = re.compile(r"[<>{}\[\]|\\^*_#~]|&\w{1,8};|&#")
_LINK = re.compile(r"\w:/|//|\bwww\.|\w@\w|\b\w{4,12}:\S", re.IGNORECASE)
_NAMED = re.compile(r"\bS\d+\b|\bspans?\b", re.IGNORECASE)
_SHAPED = re.compile(r"\w*[a-z]\w*[A-Z]\w*|\w*[A-Z]{2}[\w-]*|\w*\d[\w-]*|\w+(?:[-./]\w+)+")


def objection(wording: Wording, units: Mapping[str, Sentence], *, longest: int) -> str:
    """Why a wording cannot be used, in words for the model; empty where it can be tried.

    Args:
        wording: What the model wrote.
        units: The quotations of the section by the number of their span.
        longest: Words a sentence may have.
    """
    text = wording.text
    unknown = [name for name in wording.spans if name not in units]
    if not wording.spans or unknown:
        return f"It names no span that was given: {', '.join(unknown)[:80] or 'none at all'}."
    if len(wording.spans) > MOST_SPANS:
        return f"It rests on {len(wording.spans)} spans; {MOST_SPANS} are the most."
    count = len(text.split())
    if not LEAST_WORDS <= count <= longest:
        return f"It has {count} words; {LEAST_WORDS} to {longest} are allowed."
    for pattern, what in (
        (_MARKS, "quotation marks"), (_LINK, "a link"), (_MARKUP, "mark-up"),
        (_NAMED, "the number of a span"),
    ):  # fmt: skip
        if found := pattern.search(text):
            return f"It holds {what}: {found.group()[:20]}"
    if any(unicodedata.category(character)[0] in "CZ" and character != " " for character in text):
        return "It holds control characters or unusual spaces."
    if not text.endswith(".") or text.endswith("..") or len(sentences(text)) != 1:
        return "It must be one sentence that ends in a full stop."
    if speaks_to_a_machine(text) or shouts(text) or is_foreign(text):
        return "It is no statement of what a source says."
    return _foreign_token(text, wording, units)


def _foreign_token(text: str, wording: Wording, units: Mapping[str, Sentence]) -> str:
    """A code, number or compound that none of its spans prints; paraphrase needs no new ones."""
    printed = " ".join(quotes(units[name]) for name in wording.spans).casefold()
    for token in _SHAPED.findall(text.removesuffix(".")):
        if token.casefold() not in printed:
            return f"“{token[:60]}” stands in none of its spans."
    return ""


def quotes(unit: Sentence) -> str:
    """What a quotation cites, as one text."""
    return " ".join(" ".join(citation.quote.split()) for citation in unit.citations)


def is_copied(wording: Wording, units: Mapping[str, Sentence]) -> bool:
    """Whether a wording is the source's own words; those are the desk's to quote."""
    said = wording.text.removesuffix(".").strip().casefold()
    return any(said in quotes(units[name]).casefold() for name in wording.spans if name in units)


def reported(wording: Wording, units: Mapping[str, Sentence], dossier: Dossier) -> Sentence:
    """The wording with its sources and their dates, which the desk sets."""
    citations: list[Citation] = []
    for name in wording.spans:
        citations.extend(c for c in units[name].citations if c not in citations)
    documents = [dossier.document(i) for i in dict.fromkeys(c.document_id for c in citations)]
    dated = [(outlet(d), date_in_words(d.published_at)) for d in documents]
    credit = "; ".join(f"{name}, {date}" for name, date in dict.fromkeys(dated))
    return Sentence(
        f"{capitalised(wording.text.removesuffix('.'))} ({credit}).",
        SentenceKind.REPORTED,
        citations=tuple(citations),
        computations=tuple(
            Computation("document_date", date_in_words(d.published_at), (d.id,), (d.id,))
            for d in documents
        ),
    )
