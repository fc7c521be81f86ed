"""Makers of single sentences: quoted with attribution, computed with the query that repeats it."""

from __future__ import annotations

import re

from wokhei.domain.document import Document, Role
from wokhei.domain.dossier import Dossier, Passage
from wokhei.domain.draft import Citation, Computation, Sentence, SentenceKind
from wokhei.domain.figures import FIGURES, date_in_words, forms
from wokhei.writing.grammar import METHOD, STRUCTURAL

_SMALL = re.compile(r"\b(?:Of|And|The|For|In|On|To|A|An)\b")


def structural(text: str) -> Sentence:
    """A sentence of the closed list."""
    if text not in STRUCTURAL:
        raise ValueError(f"not in the grammar: {text!r}")
    return Sentence(text, SentenceKind.STRUCTURAL)


def method(text: str) -> Sentence:
    """A sentence of the closed list about how this was made."""
    if text not in METHOD:
        raise ValueError(f"not in the grammar: {text!r}")
    return Sentence(text, SentenceKind.METHOD)


def computation(dossier: Dossier, figure: str, *arguments: str) -> Computation:
    """A figure of the dossier, with what repeats it."""
    result = FIGURES[figure](dossier, arguments)
    return Computation(figure, result.value, arguments, result.rows)


def computed(template: str, *figures: Computation) -> Sentence:
    """A sentence with a figure in place of each `{}`; small counts are spelled.

    Examples:
        >>> computed("{} of them agree.", Computation("families", "3")).text
        'Three of them agree.'
    """
    text = template.format(*(_spelled(figure.value) for figure in figures))
    return Sentence(_capitalised(text), SentenceKind.COMPUTED, computations=figures)


def _spelled(value: str) -> str:
    return forms(value)[1] if value.isdigit() and int(value) <= 10 else value


def plural(count: Computation, noun: str, many: str | None = None) -> str:
    """The noun in the number that the count asks for."""
    return noun if count.value == "1" else (many or f"{noun}s")


def _capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]


def outlet(document: Document) -> str:
    """The name of the source as it stands in a sentence."""
    return " ".join(document.source_name.split()) or document.family


def title_of(document: Document) -> str:
    """The title as it stands in a sentence, out of capitals and without what follows in brackets."""
    title = re.sub(r"\s*\([^()]*\)\s*$", "", " ".join(document.title.split()))
    if title.isupper() and len(title.split()) > 2:
        title = title.title()
        title = title[0] + _SMALL.sub(lambda m: m.group().lower(), title[1:])
    return title


def words_of(passage: Passage) -> str:
    """The passage as printed: verbatim, with white space folded."""
    return " ".join(passage.text.split())


def citation(passage: Passage) -> Citation:
    """The link to the passage."""
    return Citation(passage.document_id, passage.span.start, passage.span.end, passage.text)


_REPORTED = (
    "{outlet} reported on {date}: “{quote}”",
    "On {date}, {outlet} wrote: “{quote}”",
    "In the words of {outlet} on {date}: “{quote}”",
    "“{quote}” That is how {outlet} put it on {date}.",
)
_STATED = (
    "{title} ({outlet}, {date}) says: “{quote}”",
    "In {title} ({outlet}, {date}) it reads: “{quote}”",
    "The wording of {title} ({outlet}, {date}) is: “{quote}”",
)
_HEADLINED = (
    "{outlet} put it this way on {date}: “{quote}”",
    "“{quote}” ran the headline of {outlet} on {date}.",
    "The headline of {outlet} on {date} was: “{quote}”",
)
_AGAIN = (
    "{outlet} added in the same text of {date}: “{quote}”",
    "The same text ({outlet}, {date}) goes on: “{quote}”",
)


def quoted(
    passage: Passage,
    document: Document,
    *,
    turn: int,
    again: bool = False,
    opening: str = "",
) -> Sentence:
    """A quotation with its speaker and date.

    Args:
        passage: What is quoted.
        document: Where it stands.
        turn: Chooses among the forms, so that neighbours differ.
        again: The sentence before quotes the same document.
        opening: A link such as `By contrast, `, or nothing.
    """
    if document.body is None:
        form = _HEADLINED[0 if opening else turn % len(_HEADLINED)]
    elif again:
        form = _AGAIN[turn % len(_AGAIN)]
    elif document.role is Role.REPORT or document.role is Role.OPINION:
        form = _REPORTED[0 if opening else turn % len(_REPORTED)]
    else:
        form = _STATED[0 if opening else turn % len(_STATED)]
    text = opening + form.format(
        outlet=outlet(document),
        date=date_in_words(document.published_at),
        title=title_of(document),
        quote=words_of(passage),
    )
    dated = Computation(
        "document_date", date_in_words(document.published_at), (document.id,), (document.id,)
    )
    return Sentence(
        _capitalised(text),
        SentenceKind.QUOTED,
        citations=(citation(passage),),
        computations=(dated,) if dated.value in text else (),
    )
