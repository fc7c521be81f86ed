"""What to look for in the corpus, and which of the findings bear on a signal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from wokhei.domain.document import Document, Role
from wokhei.domain.figures import key_words, mentions
from wokhei.domain.signal import Signal, SignalKind
from wokhei.dossier.roles import role_of

# Words of those who see it otherwise; a search ranks by them, and nothing is chosen by them alone.
_OBJECTIONS = "disputes denies rejects criticises critics opposes objects warns misleading wrong"
MOST_BEFORE = 4  # documents of earlier coverage: a reader wants to know what came before, not all
LEAD = 600  # code points at the start of a document in which its subject stands


def subject(signal: Signal) -> str:
    """What a signal is about, as a query."""
    return " ".join(dict.fromkeys((signal.label, signal.term, *signal.terms)))


def objections(signal: Signal) -> str:
    """Views against what a signal is about, as a query."""
    return f"{subject(signal)} {_OBJECTIONS}"


def on_subject(signal: Signal, documents: Iterable[Document]) -> list[Document]:
    """The documents found that speak of what the signal is about, in their order."""
    return [document for document in documents if _speaks(signal, document.text)]


def background(signal: Signal, documents: Sequence[Document]) -> list[Document]:
    """Earlier coverage among the documents found, the best match first, one from a family.

    A document that tells of the subject at its start, has more than a headline, and is no primary
    one: those have a role of their own. Its role is then background. A word of every day that
    bursts is no subject: what held it before has nothing to do with this.
    """
    if signal.kind in (SignalKind.BURST, SignalKind.EMERGENCE) and not signal.label[:1].isupper():
        return []
    chosen: dict[str, Document] = {}
    for document in documents:
        told = _speaks(signal, f"{document.title} {document.text[:LEAD]}")
        free = document.family not in chosen and len(chosen) < MOST_BEFORE
        if told and free and document.body is not None and role_of(document) is Role.REPORT:
            chosen[document.family] = replace(document, role=Role.BACKGROUND)
    return list(chosen.values())


def _speaks(signal: Signal, text: str) -> bool:
    """Whether a text names the subject, or holds all words of a term of several words."""
    if any(mentions(text, phrase) for phrase in (signal.label, signal.term)):
        return True
    words = key_words(signal.term)
    return len(words) > 1 and words <= key_words(text)
