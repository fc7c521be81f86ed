"""What stands around the body: headline, why, methodology, tags; from the record alone."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from wokhei.domain.dossier import Dossier
from wokhei.domain.draft import Computation, Sentence
from wokhei.domain.figures import STOP_WORDS, key_words, mentions
from wokhei.domain.signal import Signal, SignalKind
from wokhei.text.names import names
from wokhei.text.terms import is_stop, is_weak
from wokhei.writing.grammar import CHOSEN, EXTRACTED, MENTION, NOTHING_ELSE
from wokhei.writing.material import Piece
from wokhei.writing.points import GENERAL
from wokhei.writing.wording import braced, computation, computed, method, plural, varied


def subject_of(dossier: Dossier) -> str:
    """What the article is about, as printed."""
    signal = dossier.signal
    return " ".join((signal.label or signal.term if signal else dossier.question).split())


# Words of a question that say what is asked, and not of what.
_ASKING = frozenset(
    """known know knows happen happens happened mean means say says said tell tells explain
    happening there thing things much many long often far different""".split()  # noqa: SIM905
)


def subject_words(subject: str) -> frozenset[str]:
    """The key words of a subject; of a question without those that only ask.

    Examples:
        >>> sorted(subject_words("What is known about the safety of the pill?"))
        ['pill', 'safety']
    """
    words = key_words(subject)
    return words - {key for word in _ASKING for key in key_words(word)} or words


MOST_SPELLED = 10  # a larger count is printed in digits
LONGEST_TEXT = 20_000  # code points looked through for how a term is printed

# Ways to say how much was read; `{{}}` are the documents, the sources and the dates.
_SCOPES = (
    "This account rests on {{}} {documents} of {{}} {sources}, {dates}.",
    "{{}} {documents} of {{}} {sources} were read for this account, {dates}.",
    "Behind this account stand {{}} {documents} of {{}} {sources}, {dates}.",
    "The desk read {{}} {documents} of {{}} {sources}, {dates}.",
)


def scope(dossier: Dossier) -> Sentence:
    """How much was read, and from when to when."""
    documents = computation(dossier, "documents")
    families = computation(dossier, "families")
    first, last = computation(dossier, "first_date"), computation(dossier, "last_date")
    undated = computation(dossier, "documents_undated")
    same = first.value == last.value
    said = "all of {}" if same else "dated from {} to {}"
    dates = (first,) if same else (first, last)
    if undated.value == documents.value:
        said = "all of them {}"
    elif undated.value != "0":
        said = f"{'those with a date of {}' if same else said}, and {{}} without a date"
        dates = (*dates, undated)
    # No sentence begins with a number in digits.
    ways = [way for way in _SCOPES if not (way[0] == "{" and int(documents.value) > MOST_SPELLED)]
    template = varied(ways, dossier.id, "scope").format(
        documents=plural(documents, "document"), sources=plural(families, "source"), dates=said
    )
    return computed(template, documents, families, *dates)


def reach(dossier: Dossier) -> Sentence:
    """What an article of headlines rests on."""
    documents = computation(dossier, "documents")
    families = computation(dossier, "families")
    first, last = computation(dossier, "first_date"), computation(dossier, "last_date")
    same = first.value == last.value
    dates = "on {}" if same else "between {} and {}"
    return computed(
        f"{{}} {plural(families, 'source')} wrote of it {dates}; the desk could read {{}} "
        f"{plural(documents, 'headline')}, and nothing else.",
        families,
        *((first,) if same else (first, last)),
        documents,
    )


def why(dossier: Dossier) -> tuple[Sentence, ...]:
    """Why this was written: the signal's own numbers, or the question asked."""
    signal = dossier.signal
    if signal is None:
        documents = computation(dossier, "documents")
        subject = braced(subject_of(dossier))
        return (
            computed(
                f"The question put to the desk was “{subject}”, with {{}} "
                f"{plural(documents, 'document')} to answer it from.",
                documents,
            ),
        )
    made = _REASONS[signal.kind](dossier, signal)
    copies = computation(dossier, "signal_copies")
    if copies.value != "0" and signal.kind is not SignalKind.DOCUMENT_CHANGE:
        made.append(
            computed(
                f"{{}} {plural(copies, 'text')} that {plural(copies, 'repeats', 'repeat')} another "
                f"{plural(copies, 'was', 'were')} not counted.",
                copies,
            )
        )
    aside = computation(dossier, "aside")
    if aside.value != "0":
        made.append(
            computed(
                f"{{}} further {plural(aside, 'document')} with the same "
                f"{'words' if ' ' in signal.term else 'word'} "
                f"{plural(aside, 'was', 'were')} set aside: little else agrees with the rest.",
                aside,
            )
        )
    return tuple(made)


def _figures(dossier: Dossier, *names: str) -> dict[str, Computation]:
    return {name: computation(dossier, f"signal_{name}") for name in names}


def _window(figures: Mapping[str, Computation]) -> tuple[str, tuple[Computation, ...]]:
    """The days of the signal's window, with a place for each date."""
    first, last = figures["window_start"], figures["last_day"]
    if first.value == last.value:
        return "on {}", (first,)
    return "between {} and {}", (first, last)


def _why_often(dossier: Dossier, signal: Signal) -> list[Sentence]:
    of = _figures(
        dossier, "observed", "expected", "ratio", "families", "window_start", "last_day", "q",
        "baseline",
    )  # fmt: skip
    days, dates = _window(of)
    lead = (
        f"“{braced(signal.term)}” stood in {{}} independent {plural(of['observed'], 'report')} "
        f"{days}; the number expected was {{}}."
    )
    return [
        computed(lead, of["observed"], *dates, of["expected"]),
        computed(
            "That is at least {} times the usual, measured against {} earlier "
            f"{plural(of['baseline'], 'period')} (q {{}}), from {{}} "
            f"{plural(of['families'], 'family', 'families')} of sources.",
            of["ratio"],
            of["baseline"],
            of["q"],
            of["families"],
        ),
    ]


def _why_more(dossier: Dossier, signal: Signal) -> list[Sentence]:
    of = _figures(
        dossier, "observed", "expected", "families", "window_start", "last_day", "baseline", "q"
    )
    days, dates = _window(of)
    return [
        computed(
            f"The use of “{braced(signal.term)}” was measured over {{}} earlier "
            f"{plural(of['baseline'], 'week')}, and more sources use it now.",
            of["baseline"],
        ),
        computed(
            f"It stood in {{}} independent {plural(of['observed'], 'report')} from {{}} "
            f"{plural(of['families'], 'family', 'families')} of sources {days}; an equal share "
            "would have been {} (q {}).",
            of["observed"],
            of["families"],
            *dates,
            of["expected"],
            of["q"],
        ),
    ]


def _why_contested(dossier: Dossier, signal: Signal) -> list[Sentence]:
    of = _figures(dossier, "families", "window_start", "last_day", "senses", "p")
    days, dates = _window(of)
    made = [
        computed(
            f"{{}} {plural(of['families'], 'family', 'families')} of sources used "
            f"“{braced(signal.term)}” {days}; the desk measured how far they differ in it.",
            of["families"],
            *dates,
        )
    ]
    if len(signal.senses) > 1:
        made.append(
            computed(
                "The desk found {} different uses (p {}).",
                of["senses"],
                of["p"],
            )
        )
    return made


def _why_overlooked(dossier: Dossier, signal: Signal) -> list[Sentence]:
    of = _figures(dossier, "observed", "expected", "monitored", "window_start", "last_day")
    days, dates = _window(of)
    made = [
        computed(
            f"In the {{}} sources monitored, {{}} {plural(of['observed'], 'family', 'families')} "
            f"had this {days}; a story like it usually has {{}}.",
            of["monitored"],
            of["observed"],
            *dates,
            of["expected"],
        )
    ]
    if signal.silent:
        silent = computation(dossier, "signal_silent")
        made.append(
            computed(
                f"{{}} {plural(silent, 'family', 'families')} that usually "
                f"{plural(silent, 'reports', 'report')} on the like did not.",
                silent,
            )
        )
    return made


def _why_changed(dossier: Dossier, signal: Signal) -> list[Sentence]:
    observed = computation(dossier, "signal_observed")
    return [
        computed(
            f"A document that the desk monitors does not say what it said before: {{}} "
            f"{plural(observed, 'passage differs', 'passages differ')} between its versions.",
            observed,
        )
    ]


_REASONS: Mapping[SignalKind, Callable[[Dossier, Signal], list[Sentence]]] = {
    SignalKind.BURST: _why_often,
    SignalKind.EMERGENCE: _why_more,
    SignalKind.CONTESTED: _why_contested,
    SignalKind.COVERAGE_GAP: _why_overlooked,
    SignalKind.DOCUMENT_CHANGE: _why_changed,
}


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
        whole = "{} of them could be read in full." if full.value != "0" else "Read in full: {}."
        sentences.append(computed(whole, full))
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

    A term that shares a word with one before it adds little; a single word or one with a number or
    a day says too little by itself. Each as most documents print it.
    """
    signal = dossier.signal
    kept = [subject_of(dossier)]
    for term in (signal.term, *signal.terms) if signal else ():
        words = key_words(term)
        plain = [word for word in term.casefold().split() if word != "of"]
        telling = len(words) > 1 and not any(
            word[0].isdigit() or is_weak(word) or word in STOP_WORDS or is_stop(word)
            for word in plain
        )
        new = all(words.isdisjoint(key_words(other)) for other in kept)
        printed = _as_printed(term, dossier)
        whole = " of " not in printed or printed != printed.lower()  # `ahead of true` is cut out
        if telling and new and whole and len(kept) < limit:
            kept.append(printed)
    return tuple(kept)


def _as_printed(term: str, dossier: Dossier) -> str:
    """A term with the capitals that its documents mostly give it; as it is where none holds it."""
    phrase = r"\W{1,4}".join(map(re.escape, re.findall(r"\w+", term)))
    inside = re.compile(rf"(?<=[a-z,] ){phrase}(?!\w)", re.IGNORECASE)
    found = Counter(
        " ".join(match.group().split())
        for document in dossier.documents
        for match in inside.finditer(document.text[:LONGEST_TEXT])
    )
    plain = [way for way in found if way.casefold() == term.casefold()]
    return min(plain, key=lambda way: (-found[way], way), default=term)


def tags(dossier: Dossier, used: Sequence[Piece], *, limit: int) -> tuple[str, ...]:
    """The subject, and the names in what is quoted that most of the families use.

    Of a subject with a number or a clause of its own the name alone is kept.
    """
    found = {
        name.text
        for piece in used
        for name in names(piece.passage.text)
        if not name.opens_sentence and len(name.text.split()) <= 3 and " and " not in name.text
    }
    texts = {document.family: "" for document in dossier.documents}
    for document in dossier.documents:
        texts[document.family] += f"{document.title} {document.text[:LONGEST_TEXT]} "
    using = {name: sum(mentions(text, name) for text in texts.values()) for name in found}
    outlets = [document.source_name for document in dossier.documents]
    shared = sorted(
        (
            name
            for name in using
            if using[name] > 1 and not any(mentions(outlet, name) for outlet in outlets)
        ),
        key=lambda name: (-using[name], name),
    )
    kept: list[str] = []
    for phrase in (_tag_of(subject_of(dossier)), *shared):
        words = key_words(phrase)
        new = not any(words <= key_words(other) or key_words(other) <= words for other in kept)
        plain = phrase.casefold() in GENERAL or is_weak(phrase.casefold())
        if phrase and new and not plain and not any(word.isdigit() for word in words):
            kept.append(phrase)
    slugs = (re.sub(r"\W+", "-", phrase.casefold()).strip("-") for phrase in kept)
    return tuple(slug for slug in slugs if slug)[:limit]


def _tag_of(subject: str) -> str:
    """What a subject is filed under; empty for a question.

    Examples:
        >>> _tag_of("Ford: 5 Billion"), _tag_of("correspondent Peter Arnett")
        ('Ford', 'Peter Arnett')
    """
    if subject.endswith("?"):
        return ""
    name = subject.partition(":")[0]
    inside = re.search(r"(?<=[a-z] )[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*$", name)
    whole = inside is not None and " " in inside.group() and name[:1].islower()
    return inside.group() if inside and whole else name
