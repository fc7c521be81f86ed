"""A model's wording as a sentence of the desk: what is refused, and what the desk adds."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from itertools import pairwise

from wokhei.domain.dossier import Dossier
from wokhei.domain.draft import Citation, Sentence, SentenceKind
from wokhei.domain.figures import NUMBER_WORDS
from wokhei.text.lexicon import ALIKE
from wokhei.text.orders import is_foreign, shouts, speaks_to_a_machine
from wokhei.text.sentences import sentences
from wokhei.text.stems import Word, stem, stemmed
from wokhei.writing.asking import MOST_SPANS, Wording
from wokhei.writing.wording import capitalised, dated, outlet

LEAST_WORDS = 4  # a shorter sentence is a fragment
ROOT = 5  # letters from which two words are of one root: `design`, `designer`
# Small words that change how far a statement goes.
FORCE = frozenset(
    """all always any can cannot could every may might must never no none not nothing only ought
    shall should will would without""".split()  # noqa: SIM905
)
# With these a sentence says that something is said, and no more.
TELLING = frozenset(
    stem(word)
    for word in ("according", "document", "report", "say", "source", "state", "tell", "text")
)
LONGEST = 400  # code points of a wording; the longest sentences of 40 words have some 300
_MARKS = re.compile(r"[\"“”„«»‘`]|(?<!\w)'|''")
_MARKUP = re.compile(r"[<>{}\[\]|\\^*_#~]|&\w{1,8};|&#")
_LINK = re.compile(r"\w:/|//|\bwww\.|\w@\w|\b\w{4,12}:\S", re.IGNORECASE)
_NAMED = re.compile(r"\bS\d+\b|\bspans?\b", re.IGNORECASE)
_TOKEN = re.compile(r"\w+(?:[-./]\w+)*")


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
    if len(text) > LONGEST:
        return f"It has {len(text)} characters; {LONGEST} are allowed."
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
    return _beyond(text, " ".join(quotes(units[name]) for name in wording.spans))


def _beyond(text: str, printed: str) -> str:
    """The words of a text that neither stand in what its spans print nor are like one there.

    A model can be made to add a name or a remark that no check of meaning catches; it needs a word
    for that, and has only those of the spans it names.
    """
    tokens = set(_TOKEN.findall(printed.casefold()))
    for token in _TOKEN.findall(text):
        if _is_code(token) and token.casefold() not in tokens:
            return f"“{token}” stands in none of its spans."
    theirs = list(stemmed(printed))
    known = {word.stem for word in theirs}
    roots = {stem[:ROOT] for stem in known if len(stem) >= ROOT}
    moved = _moved(list(stemmed(text)), theirs)
    if moved:
        return f"“{moved}” does not stand there with the same words beside it."
    forced = FORCE - {word.text.casefold() for word in theirs}
    beyond = [
        word.text
        for word in stemmed(text)
        if word.text.casefold() in forced
        or (
            word.is_content
            and word.stem not in known | TELLING
            and known.isdisjoint(ALIKE.get(word.stem, ()))
            and word.stem[:ROOT] not in roots
        )
    ]
    return f"Words that are not in its spans: {', '.join(beyond)}." if beyond else ""


def _moved(said: Sequence[Word], theirs: Sequence[Word]) -> str:
    """A number that stands beside neither of its neighbours in the spans; empty for none."""
    pairs = {(one.stem, other.stem) for one, other in pairwise(theirs)}
    stems = ["", *(word.stem for word in said), ""]
    for before, word, after in zip(stems, said, stems[2:], strict=False):
        if not (word.text[0].isdigit() or word.text.casefold() in NUMBER_WORDS):
            continue
        if (before, word.stem) not in pairs and (word.stem, after) not in pairs:
            return word.text
    return ""


def _is_code(token: str) -> bool:
    """Whether a token has digits, parts, or capitals beyond its first letter."""
    return not token.isalpha() or (len(token) > 1 and not token[1:].islower())


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
    dates = [dated(document) for document in documents]
    named = zip(map(outlet, documents), (date.value for date in dates), strict=True)
    credit = "; ".join(f"{name}, {date}" for name, date in dict.fromkeys(named))
    return Sentence(
        f"{capitalised(wording.text.removesuffix('.'))} ({credit}).",
        SentenceKind.REPORTED,
        citations=tuple(citations),
        computations=tuple(dates),
    )
