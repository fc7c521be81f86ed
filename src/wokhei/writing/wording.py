"""Makers of single sentences: quoted with speaker and date, or computed with their figures."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from wokhei.domain.document import DatePrecision, Document, Role
from wokhei.domain.dossier import Dossier, Passage
from wokhei.domain.draft import Citation, Computation, Sentence, SentenceKind
from wokhei.domain.figures import FIGURES, date_in_words, forms
from wokhei.domain.span import Span, digest
from wokhei.text.orders import shouts, speaks_to_a_machine
from wokhei.text.sentences import parts
from wokhei.writing.cues import SPEECH
from wokhei.writing.grammar import METHOD, STRUCTURAL

LONG_TITLE = 5  # spaces; a longer title is given once
LONGEST_QUOTE = 45  # words; the house's limit

_NAMED = re.compile(r"[A-Z]\w+ (?:[A-Z]|\d)")
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
    text = template.format(*(spelled(figure) for figure in figures))
    return Sentence(capitalised(text), SentenceKind.COMPUTED, computations=figures)


def spelled(figure: Computation) -> str:
    """A figure's value as a sentence prints it: a count up to ten as a word."""
    value = figure.value
    return forms(value)[1] if value.isdigit() and int(value) <= 10 else value


def plural(count: Computation, noun: str, many: str | None = None) -> str:
    """The noun in the number that the count asks for."""
    return noun if count.value == "1" else (many or f"{noun}s")


def capitalised(text: str) -> str:
    """The text with a capital at its start, unless it starts with a domain name.

    Examples:
        >>> capitalised("three say so"), capitalised("post.example says so")
        ('Three say so', 'post.example says so')
    """
    first = text.partition(" ")[0]
    return text if "." in first[:-1] else text[:1].upper() + text[1:]


def varied(ways: Sequence[str], *keys: str) -> str:
    """One of several ways to say a thing, the same for the same keys."""
    return ways[int(digest("way", *keys, size=4), 16) % len(ways)]


def braced(text: str) -> str:
    """The text safe to stand in a template that is filled once more."""
    return " ".join(text.replace("{", "(").replace("}", ")").split())


def listed(items: Sequence[str], *, word: str = "and") -> str:
    """The items as a sentence lists them.

    Examples:
        >>> listed(["one", "two", "three"])
        'one, two and three'
    """
    return f" {word} ".join(filter(None, (", ".join(items[:-1]), items[-1]))) if items else ""


def outlet(document: Document) -> str:
    """The name of the source as it stands in a sentence."""
    return braced(document.source_name) or document.family


def title_of(document: Document) -> str:
    """The title of a primary document as it stands in a sentence.

    Capitals are set down, a closing bracket is left off, a number with its kind stands alone
    (`Bulletin 17`), and a title that reads as a sentence goes between quotation marks.
    """
    title = re.sub(r"\s*\([^()]*\)\s*$", "", braced(document.title))
    title = re.sub(r":\s*full text$|^full text:\s*", "", title, flags=re.IGNORECASE)
    numbered = re.match(r"([A-Z][\w’' ()]{2,40}? (?:no\.? )?\d[\d/.-]*):", title)
    if numbered:
        return numbered.group(1)
    if title.isupper() and len(title.split()) > 2:
        title = title.title()
        title = title[0] + _SMALL.sub(lambda m: m.group().lower(), title[1:])
    plain = ":" not in title and len(title.split()) <= 8 and _NAMED.search(title)
    if plain:
        return title if re.match(r"(?:The|A|An)\b|\S+[’']s\b", title) else f"the {title}"
    return f"“{braced(document.title)}”"


def stretches(passage: Passage) -> list[Span]:
    """The parts in which a passage is quoted, each with its place in the document."""
    found = parts(passage.text, longest=LONGEST_QUOTE)
    start = passage.span.start
    return [Span(start + span.start, start + span.end) for span in found]


# `on` is `on 3 May`, or `in 2020` where no more is known.
_REPORTED = (
    "{outlet} reported {on}: {quote}",
    "{bare}, {outlet} wrote {on}.",
    "In the words of {outlet} ({date}): {quote}",
    "{bare} ({outlet}, {date}).",
    "{outlet} wrote {on}: {quote}",
    "{bare}, {outlet} reported {on}.",
    "According to {outlet} ({date}), {quote}",
    "{bare}, according to {outlet} ({date}).",
)
# Of a document that the article has quoted before.
_REPORTED_AGAIN = (
    "{outlet} also wrote {on}: {quote}",
    "{bare} ({outlet}, {date}).",
    "{outlet} further reported {on}: {quote}",
    "{bare}, {outlet} added {on}.",
    "{outlet} ({date}) added: {quote}",
    "{bare}, {outlet} also reported {on}.",
)
_ARGUED = (
    "{outlet} commented {on}: {quote}",
    "{bare}, {outlet} commented {on}.",
    "In an opinion {on}, {outlet} wrote: {quote}",
)
_STATED = (
    "{title} ({outlet}, {date}) says: {quote}",
    "The text of {title} ({outlet}, {date}) reads: {quote}",
    "{bare}, says {title} ({outlet}, {date}).",
)
_STATED_LATER = (
    "{title} ({outlet}, {date}) also says: {quote}",
    "{bare}, says {title} ({outlet}, {date}).",
)
# Without its title: it is long, or it is not fit to print.
_STATED_AGAIN = (
    "{outlet} ({date}) also says: {quote}",
    "{bare}, {outlet} says ({date}).",
)
_ADDED = (
    "The same text ({outlet}, {date}) also says: {quote}",
    "{bare}, the same text adds ({outlet}, {date}).",
)
_HEADLINED = (
    "The headline of {outlet} {on} was {quote}",
    "{outlet} put it so {on}: {quote}",
    "The headline in {outlet} {on} reads: {quote}",
)


def quoted(
    passages: Sequence[Passage],
    document: Document,
    *,
    turn: int,
    known: bool = False,
    follows: bool = False,
    opening: str = "",
    year: int | None = None,
    before: str = "",
) -> Sentence:
    """A quotation with its speaker and date.

    Args:
        passages: What is quoted, one or two stretches of the document in order.
        document: Where they stand.
        turn: Chooses among the forms, so that neighbours differ.
        known: Whether the article has introduced the document already.
        follows: Whether the sentence before quotes it too.
        opening: A link such as `By contrast, `, or nothing.
        year: The year that goes without saying; None: none does.
        before: The sentence before, which is not to begin in the same way.
    """
    spans = [span for passage in passages for span in stretches(passage)]
    if len(passages) == 1 and len(spans) == 1 and SPEECH.match(passages[0].text):
        return _speech(spans[0], document, opening=opening, year=year)
    forms_ = _forms(document, known=known, follows=follows)
    must_end_in_quote = len(spans) > 1 or bool(opening) or _ends_oddly(spans[0].of(document.text))
    usable = [f for f in forms_ if not must_end_in_quote or not f.startswith("{bare}")]
    unlike = [form for form in usable if not (before[:9] and form.startswith(before[:9]))]
    form = (unlike or usable)[turn % len(unlike or usable)]
    if "{bare}" in form:
        spans = [Span(spans[0].start, spans[0].end - 1)]
    date = dated(document, year=year)
    on = on_date(document, date.value)
    text = form.format(
        outlet=outlet(document),
        date=date.value,
        on=on,
        title=title_of(document),
        quote=joined(spans, document, split=len(passages) == 1),
        bare=f"“{_printed(spans[0], document)}”",
    )
    return _sentence(opening + text, spans, document, date)


def dated(document: Document, *, year: int | None = None) -> Computation:
    """The date of a document as a sentence prints it, without the year that goes without saying."""
    exact = document.dated_to is DatePrecision.DAY
    if exact and document.published_at.year == year:
        at = document.published_at
        return Computation("document_day", f"{at.day} {at:%B}", (document.id,), (document.id,))
    date = date_in_words(document.published_at, document.dated_to)
    return Computation("document_date", date, (document.id,), (document.id,))


def on_date(document: Document, date: str) -> str:
    """A date with its preposition.

    A day is `on`, a month and a year are `in`; without any, that is said in brackets.
    """
    if document.dated_to is DatePrecision.UNKNOWN:
        return f"({date})"
    return f"on {date}" if document.dated_to is DatePrecision.DAY else f"in {date}"


def year_understood(dossier: Dossier) -> int | None:
    """The year that dates need not name: of all documents, or of most and of the writing."""
    years = [document.published_at.year for document in dossier.documents]
    exact = all(document.dated_to is DatePrecision.DAY for document in dossier.documents)
    if not exact:
        return None
    if len(set(years)) == 1:
        return years[0]
    now = dossier.gathered_at.year
    return now if years.count(now) > len(years) / 2 else None


def changed(
    before: Passage | None, now: Passage | None, documents: Mapping[str, Document]
) -> Sentence:
    """A passage of two versions of a document in one sentence, or the one version that has it."""
    held = [passage for passage in (now, before) if passage is not None]
    versions = [documents[passage.document_id] for passage in held]
    spans = [stretches(passage) for passage in held]
    quotes = [joined(s, d, split=True) for s, d in zip(spans, versions, strict=True)]
    read = [date_in_words(document.fetched_at) for document in versions]
    name = f"{title_of(versions[0])} ({outlet(versions[0])})"
    if len(held) == 2:
        text = (
            f"{name}, as read on {read[0]}, says: {quotes[0]} "
            f"As read on {read[1]}, it said: {quotes[1]}"
        )
    elif now is not None:
        text = f"{name}, as read on {read[0]}, says for the first time: {quotes[0]}"
    else:
        text = f"{name}, as read on {read[0]}, still said: {quotes[0]}"
    return Sentence(
        capitalised(text),
        SentenceKind.QUOTED,
        citations=tuple(
            Citation(d.id, span.start, span.end, span.of(d.text))
            for some, d in zip(spans, versions, strict=True)
            for span in some
        ),
        computations=tuple(
            Computation("document_read_on", date, (d.id,), (d.id,))
            for date, d in zip(read, versions, strict=True)
        ),
    )


def _forms(document: Document, *, known: bool, follows: bool) -> tuple[str, ...]:
    """The ways to quote a document, by what it is and whether the article has named it."""
    unfit = speaks_to_a_machine(document.title) or shouts(document.title.lower())
    if document.body is None:
        return _HEADLINED
    if document.role is Role.OPINION:
        return _ARGUED
    if document.role not in (Role.PRIMARY, Role.DATA):
        return _REPORTED_AGAIN if known else _REPORTED
    if follows:
        return _ADDED
    if unfit or (known and title_of(document).count(" ") >= LONG_TITLE):
        return _STATED_AGAIN
    return _STATED_LATER if known else _STATED


def _ends_oddly(quote: str) -> bool:
    """Whether a comma after the quote would read badly: it does not end in a plain full stop."""
    return not quote.endswith(".") or quote.endswith("..") or ". " in quote


def _printed(span: Span, document: Document) -> str:
    return " ".join(span.of(document.text).split())


def joined(spans: Sequence[Span], document: Document, *, split: bool = True) -> str:
    """Several stretches in one sentence: a list, a clause and its end, or two sentences.

    `split` says that they are parts of one passage.
    """
    texts = [f"“{_printed(span, document)}”" for span in spans]
    if len(texts) == 1:
        return texts[0] if _ends(texts[0]) else f"{texts[0]}."
    if not split:
        stop = "" if _ends(texts[0]) else "."
        return f"{texts[0]}{stop} It adds: {texts[1]}"
    if len(texts) == 2:
        stop = "" if _ends(texts[1]) else "."
        return f"{texts[0]}, and goes on: {texts[1]}{stop}"
    return f"{texts[0]}: {listed(texts[1:])}."


def _ends(quote: str) -> bool:
    """Whether a quotation ends a sentence, its own closing marks aside."""
    return quote.rstrip("”\"’'")[-1:] in ".!?"


def _speech(span: Span, document: Document, *, opening: str, year: int | None) -> Sentence:
    """Direct speech keeps the source's own quotation marks and speaker."""
    bare = Span(span.start, span.end - 1)
    text = _printed(bare, document)
    date = dated(document, year=year)
    return _sentence(f"{opening}{text} ({outlet(document)}, {date.value}).", [bare], document, date)


def _sentence(text: str, spans: Sequence[Span], document: Document, date: Computation) -> Sentence:
    return Sentence(
        capitalised(text),
        SentenceKind.QUOTED,
        citations=tuple(
            Citation(document.id, span.start, span.end, span.of(document.text)) for span in spans
        ),
        computations=(date,),
    )
