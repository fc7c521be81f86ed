"""Stretches of a document that may be quoted: whole sentences, short, clean and able to stand alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wokhei.domain.document import Document
from wokhei.domain.span import Span
from wokhei.dossier.hygiene import hidden, shouts, speaks_to_a_machine
from wokhei.text.sentences import sentences

SHORTEST = 6  # words; below it a sentence is mostly a label (measured on the openness sources)
LONGEST = 45  # words; no quotation is longer (house style)
LONGEST_TEXT = 200_000  # code points read of one document; a long regulation has about 600,000

_LABEL = re.compile(
    r"(?:[-*+•◦▪‣·>]+\s+|#{1,6}\s+|\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]\s+"
    r"|\*\*[^*\n]{1,60}\*\*:?\s+|[A-Z][\w ]{2,30}:\s+(?=[A-Z]))+"
)
_MARKUP = re.compile(
    r"\]\(|!\[|\*\*|__|`|^\s*\||\|\s*\||https?://|www\.|&#?\w+;|</?[a-zA-Z]|[{}\\]|::|\t"
    r"|[\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\U000e0000-\U000e007f\ue000-\uf8ff]"
    r"|[\U0001f000-\U0001faff]|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]"
)
_DANGLING = re.compile(
    r"(?:he|she|it|they|this|that|these|those|such|its|his|her|their|theirs|him|them|there|here|so"
    r"|but|and|or|nor|yet|also|then|thus|hence|therefore|however|moreover|meanwhile|instead"
    r"|furthermore|additionally|nevertheless|otherwise|similarly|likewise|both|neither|another|others"
    r"|the (?:former|latter|same|other|above|following)|in (?:addition|contrast|particular|turn)"
    r"|as (?:a result|such)|for (?:example|instance|this reason)|to (?:that|this) end|by contrast"
    r"|on the other hand|which|who|whose|where|because|nb|if so|see|please|click|read|more|update)\b",
    re.IGNORECASE,
)
_BOILERPLATE = re.compile(
    r"\b(?:subscribe|newsletter|sign up|log in|cookies? (?:policy|settings)|all rights reserved"
    r"|click here|read more|terms of service|privacy policy|advertisement|share this|follow us"
    r"|continue reading|appeared first on|photo(?:graph)? (?:by|:)|copyright (?:©|\(c\)))\b",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|must|shall"
    r"|should|says?|said|means?|makes?|made|gives?|gave|takes?|took|shows?|found|finds?|requires?"
    r"|includes?|allows?|[a-z]{3,}(?:ed|es|s))\b"
)
_END = re.compile(r"[.!?…][\"'”’)\]]{0,2}$")


def quotable(document: Document) -> Iterator[Span]:
    """The stretches of a document that may be quoted, in order.

    A document that is nothing but its headline has that to quote.
    """
    body = document.body
    if body is None:
        title = _headline(document)
        if title is not None:
            yield title
        return
    text = document.text[body.start : body.start + LONGEST_TEXT]
    barred = hidden(text)
    previous: Span | None = None
    for sentence in sentences(text):
        stretch = _clean(text, sentence, barred)
        if stretch is None:
            previous = None
            continue
        dangling = _DANGLING.match(stretch.of(text)) is not None
        if dangling and previous is not None:
            stretch = Span(previous.start, stretch.end)  # together with what it refers to
        if (not dangling or previous is not None) and _fits(stretch.of(text)):
            yield Span(body.start + stretch.start, body.start + stretch.end)
        previous = None if dangling else stretch


def _headline(document: Document) -> Span | None:
    title = document.title
    if not title.strip() or not document.text.startswith(title):
        return None
    start = len(title) - len(title.lstrip())
    end = len(title.rstrip())
    words = title.split()
    if not 3 <= len(words) <= LONGEST or not _is_clean(title):
        return None
    return Span(start, end)


def _clean(text: str, sentence: Span, barred: list[Span]) -> Span | None:
    """The sentence without its label, or None where it cannot be quoted."""
    start, end = sentence.start, sentence.end
    for bar in barred:
        if bar.start <= start < bar.end:
            start = bar.end
        elif start < bar.start < end and len(text[start : bar.start].split()) >= SHORTEST:
            end = bar.start
        elif start < bar.start < end:
            start = max(start, bar.end)
    if start >= end:
        return None
    start += len(text[start:end]) - len(text[start:end].lstrip())
    end = start + len(text[start:end].rstrip())
    label = _LABEL.match(text, start, end)
    start = label.end() if label else start
    if start >= end or not _is_clean(text[start:end]):
        return None
    piece = text[start:end]
    if not _END.search(piece) or not (
        piece[0].isupper() or piece[0] in "\"“'‘" or piece[0].isdigit()
    ):
        return None
    if not _VERB.search(piece) or _BOILERPLATE.search(piece) or not _balanced(piece):
        return None
    return Span(start, end)


def _is_clean(piece: str) -> bool:
    return not (_MARKUP.search(piece) or speaks_to_a_machine(piece) or shouts(piece))


def _balanced(piece: str) -> bool:
    """Whether quotation marks and brackets close; an open one is a fragment."""
    return (
        piece.count('"') % 2 == 0
        and piece.count("“") == piece.count("”")
        and piece.count("(") == piece.count(")")
        and piece.count("[") == piece.count("]")
    )


def _fits(piece: str) -> bool:
    return SHORTEST <= len(piece.split()) <= LONGEST
