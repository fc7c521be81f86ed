"""The passages of a dossier as the writer sees them: what each is good for."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from wokhei.domain.document import Document, Role
from wokhei.domain.dossier import Dossier, Passage
from wokhei.domain.figures import key_words, shared_runs, word_runs
from wokhei.text.quantities import Dimension, Quantity, quantities
from wokhei.text.stems import stem
from wokhei.writing.cues import Use, uses_of

MOST_REPEATED = 0.5  # share of five-word runs that two sentences may have in common
_CENTRAL = 8  # the words that say most of a sentence; the median report lead has nine
_TELLS = (Dimension.MONEY, Dimension.PERCENT, Dimension.MEASURE, Dimension.COUNT)
# Where a number says which clause is meant, and counts nothing: `Sections 3, 4 and 7`.
_PLACE = re.compile(
    r"\b(?:Sections?|Clauses?|Articles?|Paragraphs?|Points?|Chapters?|Annex(?:es)?|Schedules?)"
    r"\s\d[\d.]*(?:(?:,| and| or| to|, and)\s\d[\d.]*)*",
    re.IGNORECASE,
)
_TELLING = 100  # a smaller whole number stands in many texts by chance


@dataclass(frozen=True, slots=True)
class Piece:
    """A passage with its document and what it can be used for.

    `order` is its rank in the dossier. `central` is the share of families, 0 to 1, that use its
    most widely used words. `figures` are its telling figures as printed, with what they count.
    """

    passage: Passage
    document: Document
    words: frozenset[str]
    runs: frozenset[tuple[str, ...]]
    uses: frozenset[Use]
    order: int
    central: float
    quantities: tuple[Quantity, ...]
    figures: tuple[str, ...]

    @property
    def family(self) -> str:
        """The family whose voice this is."""
        return self.document.family

    @property
    def is_primary(self) -> bool:
        """Whether it stands in the thing itself rather than in a report of it."""
        return self.document.role in (Role.PRIMARY, Role.DATA)

    @property
    def length(self) -> int:
        """Its words, counted."""
        return len(self.passage.text.split())


def pieces(dossier: Dossier, *, subject: frozenset[str]) -> tuple[Piece, ...]:
    """The passages of a dossier, most relevant first, ready for use."""
    documents = {document.id: document for document in dossier.documents}
    held = [passage for passage in dossier.passages if passage.document_id in documents]
    opening: dict[str, int] = {}
    families: defaultdict[str, set[str]] = defaultdict(set)
    words = [key_words(passage.text) - subject for passage in held]
    for passage, used in zip(held, words, strict=True):
        start = passage.span.start
        opening[passage.document_id] = min(opening.get(passage.document_id, start), start)
        for word in used:
            families[word].add(documents[passage.document_id].family)
    total = len(dossier.families)
    shared = {word: len(users) / total for word, users in families.items()}
    return tuple(
        _piece(
            passage,
            documents[passage.document_id],
            order=order,
            opens=opening[passage.document_id] == passage.span.start,
            central=_central(used, shared),
        )
        for order, (passage, used) in enumerate(zip(held, words, strict=True))
    )


def _piece(
    passage: Passage, document: Document, *, order: int, opens: bool, central: float
) -> Piece:
    uses = uses_of(passage.text)
    if document.role is Role.BACKGROUND:
        uses = {Use.BEFORE}
    elif opens:
        uses.add(Use.NEWS)
    measured = tuple(quantities(passage.text))
    plain = _PLACE.sub(" ", passage.text)
    if not any(q.dimension in _TELLS and q.unit and not q.label for q in quantities(plain)):
        uses.discard(Use.FIGURES)  # a number that only names something: `Bulletin 17`, `Act 2`
    return Piece(
        passage=passage,
        document=document,
        words=key_words(passage.text),
        runs=word_runs(passage.text),
        uses=frozenset(uses),
        order=order,
        central=central,
        quantities=measured,
        figures=tuple(filter(None, (_figure(passage.text, q) for q in measured))),
    )


def _central(words: frozenset[str], shared: Mapping[str, float]) -> float:
    top = sorted((shared[word] for word in words), reverse=True)[:_CENTRAL]
    return sum(top) / _CENTRAL


def _figure(text: str, quantity: Quantity) -> str:
    """A telling figure as printed, with the word for what it counts; empty for any other."""
    number = quantity.span.of(text)
    if quantity.label or not any(character.isdigit() for character in number):
        return ""
    if quantity.dimension is Dimension.MONEY:
        return " ".join(number.split())
    after = re.match(r"\s?(%|per cent|percent|[A-Za-z][a-z]+)", text[quantity.span.end :][:40])
    if after is None:
        return ""
    word = after.group(1)
    if quantity.dimension is Dimension.COUNT and not (
        stem(word) == quantity.unit and (word.endswith("s") or word == "people")
    ):
        return ""
    if quantity.dimension not in (Dimension.COUNT, Dimension.PERCENT, Dimension.MEASURE):
        return ""
    plain = number.isdigit() and int(number[:9]) < _TELLING
    if plain and quantity.dimension is not Dimension.PERCENT:
        return ""
    return " ".join((number + after.group()).split())


def repeats(piece: Piece, other: Piece) -> bool:
    """Whether a piece says again what another says: in its words, or in most of its key words.

    Numbers must agree for the latter: the same sentence with another figure is a disagreement.
    """
    if shared_runs(piece.runs, other.runs) > MOST_REPEATED:
        return True
    smaller = min(len(piece.words), len(other.words))
    if smaller < 5 or len(piece.words & other.words) < 0.7 * smaller:
        return False
    return _numbers(piece.words) == _numbers(other.words)


def _numbers(words: frozenset[str]) -> frozenset[str]:
    return frozenset(word for word in words if word[0].isdigit())
