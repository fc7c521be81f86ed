"""Claims and evidence, read once for all checks."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from wokhei.domain.dossier import Dossier
from wokhei.domain.draft import Sentence, SentenceKind
from wokhei.domain.span import Span
from wokhei.text.clauses import clauses
from wokhei.text.names import Name, names, same_word
from wokhei.text.negation import Negation, negations
from wokhei.text.quantities import Quantity, quantities
from wokhei.text.quotes import Folded, find_quote, fold, quotations
from wokhei.text.sentences import sentences
from wokhei.text.speech import Speech, speeches
from wokhei.text.stems import Word, stemmed

LONGEST_CLAIM = 5_000  # code points; the longest real claims of the evaluation sets have 900
LONGEST_EVIDENCE = 400_000  # code points; a long report
MOST_WORDS = 65_536  # kept as names are compared; a large vocabulary

_PARAGRAPHS = re.compile(r"\s*\n\s*\n\s*")
_BLANKS = dict.fromkeys(map(ord, "\t\u00a0\u2007\u2008\u2009\u200a\u202f\u205f\u3000"), " ")
_ITEM = re.compile(r"(?:^|(?<=[.!?:;\n]))\s*(\d{1,2})[.)]\s", re.MULTILINE)


@dataclass(frozen=True, eq=False)
class Reading:
    """A stretch of text and what the checks see in it; each part is read when first asked for."""

    text: str

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """Its words in order."""
        return tuple(stemmed(self.text))

    @cached_property
    def content(self) -> tuple[Word, ...]:
        """Its words that carry meaning."""
        return tuple(word for word in self.words if word.is_content)

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of all its words."""
        return frozenset(word.stem for word in self.words)

    @cached_property
    def clauses(self) -> tuple[tuple[Span, frozenset[str]], ...]:
        """Its clauses in order, each with the stems of its words."""
        starts = [word.start for word in self.words]
        return tuple(
            (
                span,
                frozenset(
                    word.stem
                    for word in self.words[
                        bisect_left(starts, span.start) : bisect_left(starts, span.end)
                    ]
                ),
            )
            for span in clauses(self.text)
        )

    @cached_property
    def roots(self) -> frozenset[str]:
        """The first five letters of its longer stems."""
        return frozenset(stem[:5] for stem in self.stems if len(stem) >= 5)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Its words in lower case, as names are compared (see `name_word`), with places joined."""
        plain = {name_word(word.text) for word in self.words}
        return frozenset(plain | {same_word(word) for word in plain})

    @cached_property
    def quantities(self) -> tuple[Quantity, ...]:
        """Its numbers and dates."""
        return tuple(quantities(self.text))

    @cached_property
    def names(self) -> tuple[Name, ...]:
        """Its names."""
        return tuple(names(self.text))

    @cached_property
    def quotations(self) -> tuple[Span, ...]:
        """The stretches inside its quotation marks."""
        return tuple(quotations(self.text))

    @cached_property
    def lower(self) -> frozenset[str]:
        """Its words as written, in lower case."""
        return frozenset(word.text.lower() for word in self.words)

    @cached_property
    def speeches(self) -> tuple[Speech, ...]:
        """The statements it reports."""
        return tuple(speeches(self.text))

    @cached_property
    def negations(self) -> tuple[Negation, ...]:
        """Its denials."""
        return tuple(negations(self.text))

    @cached_property
    def folded(self) -> Folded:
        """Its text with plain typography."""
        return fold(self.text)


@dataclass(frozen=True, eq=False)
class Joined(Reading):
    """Several readings as one text. What has no place in the text is taken from the parts.

    The spans of its quantities and names are those of the part they come from.
    """

    parts: tuple[Reading, ...] = ()

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of all its words."""
        return frozenset().union(*(part.stems for part in self.parts))

    @cached_property
    def lower(self) -> frozenset[str]:
        """Its words as written, in lower case."""
        return frozenset().union(*(part.lower for part in self.parts))

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """Its words in lower case, as names are compared."""
        return frozenset().union(*(part.vocabulary for part in self.parts))

    @cached_property
    def quantities(self) -> tuple[Quantity, ...]:
        """Its numbers and dates, part by part."""
        return tuple(quantity for part in self.parts for quantity in part.quantities)

    @cached_property
    def names(self) -> tuple[Name, ...]:
        """Its names, part by part."""
        return tuple(name for part in self.parts for name in part.names)


def join(parts: Iterable[Reading]) -> Joined:
    """Readings as one, a line each."""
    readings = tuple(parts)
    return Joined("\n".join(part.text for part in readings), readings)


@lru_cache(maxsize=MOST_WORDS)
def name_word(word: str) -> str:
    """A word as names are compared: lower case, without possessive ending and dots."""
    return word.lower().replace("’", "'").removesuffix("'s").removesuffix("'").replace(".", "")


@dataclass(frozen=True, eq=False)
class Claim:
    """What is checked: the text of a sentence, and the sentence where it stands in a draft.

    `sentence` is None for a claim that comes from outside any draft.
    """

    reading: Reading
    sentence: Sentence | None = None
    aligned: dict[int, object] = field(default_factory=dict, repr=False)  # see `alignment.align`

    @property
    def text(self) -> str:
        """Its words."""
        return self.reading.text

    @property
    def kind(self) -> SentenceKind:
        """The sentence's kind; a claim from outside reports."""
        return self.sentence.kind if self.sentence else SentenceKind.REPORTED

    @property
    def reports(self) -> bool:
        """Whether it tells in its own words what others said; only such claims can distort."""
        return self.kind is SentenceKind.REPORTED

    @cached_property
    def cited(self) -> tuple[Span, ...]:
        """Where the sentence prints, word for word, what it cites."""
        citations = self.sentence.citations if self.sentence else ()
        found = (find_quote(citation.quote, self.reading.folded) for citation in citations)
        return tuple(sorted(span for span in found if span is not None))

    @cached_property
    def unquoted(self) -> Reading:
        """The claim with its quotations blanked, offsets kept."""
        text = self.text
        for span in (*self.reading.quotations, *self.cited):
            text = text[: span.start] + " " * (span.end - span.start) + text[span.end :]
        return Reading(text)


@dataclass(frozen=True, eq=False)
class Evidence:
    """What a claim may rest on.

    `passages` ground facts. `mentions` (names and titles of the cited sources, the term written
    about) may be named but ground nothing. `dossier` is None for a claim outside any draft.
    """

    passages: tuple[Reading, ...]
    mentions: tuple[str, ...] = ()
    dossier: Dossier | None = None
    origins: tuple[Span, ...] = field(default=(), repr=False)  # of the passages, in one text

    @cached_property
    def whole(self) -> Joined:
        """All passages as one text."""
        return join(self.passages)

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """Where each stem stands, in words from the start."""
        found: dict[str, list[int]] = {}
        words = (word.stem for passage in self.passages for word in passage.words)
        for place, stem in enumerate(words):
            found.setdefault(stem, []).append(place)
        return found

    @cached_property
    def runs(self) -> frozenset[tuple[str, str, str]]:
        """Every three stems in a row."""
        stems = [word.stem for passage in self.passages for word in passage.words]
        return frozenset(zip(stems, stems[1:], stems[2:], strict=False))

    @cached_property
    def items(self) -> int:
        """How many items its numbered list has, 0 without one."""
        numbers = [int(number) for number in _ITEM.findall(self.whole.text)]
        count = 0
        for number in numbers:
            count = number if number == count + 1 else count
        return count

    @cached_property
    def mentioned(self) -> Reading:
        """All mentions as one text."""
        return Reading("\n".join(self.mentions))

    @cached_property
    def holders(self) -> dict[str, tuple[int, ...]]:
        """The indices of the passages that hold each stem."""
        places: dict[str, list[int]] = {}
        for index, passage in enumerate(self.passages):
            for stem in passage.stems:
                places.setdefault(stem, []).append(index)
        return {stem: tuple(indices) for stem, indices in places.items()}


def read_claim(text: str, *, sentence: Sentence | None = None) -> Claim:
    """Reads a claim, cut at 5,000 code points.

    In one from outside any draft letters are composed and white space is evened out: nothing
    points into it.
    """
    cut = text[:LONGEST_CLAIM]
    if sentence is not None:
        return Claim(Reading(cut), sentence)
    lines = _PARAGRAPHS.split(unicodedata.normalize("NFC", cut).strip())
    return Claim(Reading("\n".join(" ".join(line.split()) for line in lines)))


def read_evidence(text: str) -> Evidence:
    """Reads plain text as evidence, a sentence a passage, cut at 400,000 code points."""
    cut = text[:LONGEST_EVIDENCE].translate(_BLANKS)
    spans = sentences(cut)
    return Evidence(tuple(Reading(span.of(cut)) for span in spans), origins=tuple(spans))


def gather_evidence(
    sentence: Sentence, dossier: Dossier, *, furniture: Iterable[str] = ()
) -> Evidence:
    """The evidence of a draft's sentence: the spans it cites, and what it may name besides."""
    mentions = [*furniture, dossier.question, dossier.desk]
    if dossier.signal is not None:
        mentions += [dossier.signal.term, dossier.signal.label, *dossier.signal.terms]
    cited = {citation.document_id for citation in sentence.citations}
    cited.update(row for computation in sentence.computations for row in computation.rows)
    for document in dossier.documents:
        if document.id in cited:
            mentions += [document.source_name, document.title, document.author]
    for computation in sentence.computations:
        mentions += [computation.value, *computation.arguments]
    passages = _passages([citation.quote for citation in sentence.citations])
    return Evidence(passages, tuple(filter(None, mentions)), dossier)


def _passages(texts: Sequence[str]) -> tuple[Reading, ...]:
    return tuple(Reading(span.of(text)) for text in texts for span in sentences(text))
