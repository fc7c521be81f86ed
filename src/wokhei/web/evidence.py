"""What a signal rests on, side by side: senses of a term, who carries a story, clauses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from wokhei.domain.document import Document
from wokhei.domain.draft import Citation
from wokhei.domain.signal import ClauseChange, Signal
from wokhei.domain.source import Source

AROUND = 120  # code points shown on each side of a quote
LONGEST_COMPARED = 600  # words of a clause; comparing takes the square of it


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quote in its surroundings, and the document that holds it."""

    before: str
    quote: str
    after: str
    document: Document


@dataclass(frozen=True, slots=True)
class SenseColumn:
    """One sense of a term: what it is called, the words around it, and quotes that use it so."""

    name: str
    words: tuple[str, ...]
    owners: int
    quotes: tuple[Quotation, ...]


@dataclass(frozen=True, slots=True)
class SenseRow:
    """One owner's sources, and for each sense whether they use the term so."""

    name: str
    uses: tuple[bool, ...]


@dataclass(frozen=True, slots=True)
class SenseMap:
    """Which sources carry which sense of a term."""

    senses: tuple[SenseColumn, ...]
    rows: tuple[SenseRow, ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words of a clause, and whether the other version lacks it."""

    text: str
    is_changed: bool


@dataclass(frozen=True, slots=True)
class ClausePair:
    """A clause as it was and as it is; no pieces where there is none."""

    frame: str
    before: tuple[Piece, ...]
    after: tuple[Piece, ...]


def names_of(
    families: Iterable[str], *, documents: Iterable[Document], sources: Iterable[Source] = ()
) -> dict[str, str]:
    """What each family's sources are called, the ones in evidence before others; else its name."""
    called: dict[str, list[str]] = {}
    for family, name in (
        *((document.family, document.source_name) for document in documents),
        *((source.family, source.name) for source in sources),
    ):
        known = called.setdefault(family, [])
        if name not in known:
            known.append(name)
    return {family: called.get(family, [family])[0] for family in families}


def sense_map(signal: Signal, documents: Sequence[Document], names: Mapping[str, str]) -> SenseMap:
    """The senses of a contested term and the sources that carry them.

    Args:
        signal: Of a contested term; its senses may be none.
        documents: What its quotes are from; a quote whose document is not there is left out.
        names: What to call each family.
    """
    by_id = {document.id: document for document in documents}
    columns = tuple(
        SenseColumn(
            _name(number, signal),
            sense.words,
            len(sense.families),
            tuple(q for q in (_quotation(c, by_id) for c in sense.quotes) if q is not None),
        )
        for number, sense in enumerate(signal.senses, 1)
    )
    families = sorted(
        {family for sense in signal.senses for family in sense.families},
        key=lambda family: (names.get(family, family).casefold(), family),
    )
    rows = (
        SenseRow(
            names.get(family, family), tuple(family in sense.families for sense in signal.senses)
        )
        for family in families
    )
    return SenseMap(columns, tuple(rows))


def _name(number: int, signal: Signal) -> str:
    """What to call a sense: after what its sources do with the term, or by its words."""
    if any(sense.words for sense in signal.senses):
        words = signal.senses[number - 1].words
        return f"Sense {number}: {words[0]}" if words else f"Sense {number}"
    return "They dispute it" if number == 1 else "They use it"


def clause_pair(change: ClauseChange) -> ClausePair:
    """The two versions of a clause, with the words that differ set apart.

    Examples:
        >>> pair = clause_pair(ClauseChange("use", "You may use it.", "You may not use it."))
        >>> [piece.text for piece in pair.after if piece.is_changed]
        ['not']
    """
    before, after = change.before.split(), change.after.split()
    if max(len(before), len(after)) > LONGEST_COMPARED:
        return ClausePair(change.frame, _whole(before), _whole(after))
    left: list[Piece] = []
    right: list[Piece] = []
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for kind, start, end, other_start, other_end in matcher.get_opcodes():
        changed = kind != "equal" and bool(before) and bool(after)
        if start < end:
            left.append(Piece(" ".join(before[start:end]), changed))
        if other_start < other_end:
            right.append(Piece(" ".join(after[other_start:other_end]), changed))
    return ClausePair(change.frame, tuple(left), tuple(right))


def _whole(words: Sequence[str]) -> tuple[Piece, ...]:
    return (Piece(" ".join(words), is_changed=False),) if words else ()


def _quotation(citation: Citation, documents: Mapping[str, Document]) -> Quotation | None:
    """The quote as its document has it; None where the document is gone or says otherwise."""
    document = documents.get(citation.document_id)
    if document is None or document.text[citation.start : citation.end] != citation.quote:
        return None
    before = document.text[max(0, citation.start - AROUND) : citation.start]
    after = document.text[citation.end : citation.end + AROUND]
    if citation.start > AROUND:
        before = "… " + before.partition(" ")[2]
    if citation.end + AROUND < len(document.text):
        after = after.rpartition(" ")[0] + " …"
    return Quotation(_in_line(before), citation.quote, _in_line(after), document)


def _in_line(text: str) -> str:
    """A text in one line, with a dash where it had a line of its own: after a title, mostly."""
    return text.replace("\n\n", " — ")
