"""The passages of a dossier as the writer sees them: what each is good for."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
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
_IN_MONEY = re.compile(r"\s[a-z]{3,}\b")
_SCALES = ("thousand", "million", "billion", "trillion")
_GIVES = re.compile(
    r"\b(?:says?|said|puts? (?:it|them|the|that)|counts?|counted|estimates?|estimated|values?"
    r"|valued|reckons?|according to|put (?:peak|the))\b"
)
MOST_APART = 4.0  # factor; figures further apart measure different things more often than not
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
    def names_something(self) -> bool:
        """Whether it holds a name, so that a reader can tell what it is about."""
        return re.search(r"\w[\w,’'”]* [A-Z]\w", self.passage.text) is not None

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
    if _parts_ways(passage.text, measured):
        uses.add(Use.DISPUTE)
    if document.role is Role.OPINION:
        uses.discard(Use.NEWS)  # what somebody thinks of it is not what happened
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


def _parts_ways(text: str, measured: Sequence[Quantity]) -> bool:
    """Whether two speakers give two figures of one unit: `they say 2 tonnes; it puts it at 3`."""
    said = [found.start() for found in _GIVES.finditer(text)]
    telling = [q for q in measured if q.dimension in _TELLS and not q.label and not q.year]
    return any(
        (one.unit == two.unit or (not two.unit and two.value >= _TELLING))
        and one.dimension is two.dimension
        and one.value != two.value
        and 1 / MOST_APART < one.value / max(two.value, 1e-9) < MOST_APART
        and len(said) > 1
        and any(one.span.end <= at < two.span.start for at in said)
        for n, one in enumerate(telling)
        if one.unit
        for two in telling[n + 1 :]
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
        last = number.split()[-1]
        bare = number[0].isdigit() and (not last.isalpha() or last in _SCALES)
        named = _IN_MONEY.match(text, quantity.span.end) if bare else None
        return " ".join((number + (named.group() if named else "")).split())
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
