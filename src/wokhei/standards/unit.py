"""A clause ready to be read: its line with the lead-ins before it, its forces, its quotes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from wokhei.domain.assessment import Effect, Frame, FrameKind, Quote
from wokhei.domain.span import Span
from wokhei.standards.clauses import Clause
from wokhei.standards.definitions import Meaning, used
from wokhei.standards.modality import (
    Force,
    Operator,
    governing,
    operators,
    turned_in_meaning,
)
from wokhei.standards.passage import Passage

LONGEST_QUOTE = 400  # code points; a longer clause is quoted from its force to the topic's end
LONGEST_LEAD = 700  # code points of a lead-in that count, from its end

EFFECTS = {
    Force.FORBIDS: Effect.DENIES_RIGHT,
    Force.DENIES: Effect.DENIES_RIGHT,
    Force.LIMITS: Effect.DENIES_RIGHT,
    Force.ASKS: Effect.NEEDS_PERMISSION,
    Force.OBLIGES: Effect.OBLIGES,
    Force.PERMITS: Effect.PERMITS,
    Force.LIFTS: Effect.PERMITS,
    Force.WISHES: Effect.PERMITS,
}
# Terms whose meaning bounds what may be done; others (`Output`, `Notice`) only name things.
BOUNDING = re.compile(
    r"purpose|\buses?$|activit|\bsell\b|offering|operation|compet|exclu|prohibit|restrict"
    r"|field|barred"
    r"|business|commercial|\bproduction|harm|rights laws|rival"
)
_OFFERS = re.compile(r"\b(?:provid|offer|operat|sell|run)\w* (?:an? |any |the )?$", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.;](?=\s|$)")
_BREAK = re.compile(r"[.;:] |, ")
_CUT = re.compile(r"[;.,)](?=\s|$)")


@dataclass(slots=True)
class Unit:
    """One clause as it is read."""

    text: str  # of the document
    clause: Clause
    passage: Passage
    following: str  # the line of the clause after it
    meanings: Mapping[str, Meaning]
    found: list[Operator] = field(default_factory=list)
    terms: list[tuple[int, int, Meaning]] = field(default_factory=list)

    @property
    def line(self) -> str:
        """Lead-ins and clause in one line."""
        return self.passage.text

    @property
    def own(self) -> str:
        """The clause without its lead-ins."""
        return self.passage.text[self.passage.last :]

    def governing(self, start: int, end: int) -> Operator | None:
        """The force over a stretch of the line."""
        return governing(self.line, self.found, start, end)

    def quote(self, start: int, end: int) -> Quote:
        """The clause's own words around a stretch of its line."""
        start = max(start, self.passage.last)
        quote = _quote(self.text, self.passage, self.clause, start, end, first=self.passage.last)
        lead = self.clause.leads[-1] if self.clause.leads else None
        if lead is None or not 0 < quote.end - lead.start <= LONGEST_QUOTE:
            return quote
        whole = Span(lead.start, quote.end)  # a short list is quoted with its lead-in
        return Quote(whole.of(self.text), whole.start, whole.end, self.clause.name)

    def meaning_quote(self, meaning: Meaning, start: int, end: int) -> Quote:
        """The words of a definition around a stretch of it."""
        stop = _SENTENCE_END.search(meaning.passage.text, end)
        last = stop.end() if stop else len(meaning.passage.text)
        return _quote(self.text, meaning.passage, meaning.clause, start, end, first=0, last=last)

    def frame(
        self, kind: FrameKind, force: Force, quote: Quote, rule: str, *, firm: bool = True
    ) -> Frame:
        """A frame of this clause."""
        return Frame(kind, EFFECTS[force], quote, rule, firm)

    def topics(self, expression: re.Pattern[str]) -> Iterator[Topic]:
        """Where the clause, or a term it uses, speaks of a topic under some force.

        A term gives two: one quotes its definition, the other the clause that uses it.
        """
        if not self.found:
            return
        for match in expression.finditer(self.line, self.passage.last):
            force = self.governing(match.start(), match.end())
            if force is not None:
                quote = self.quote(match.start(), match.end())
                yield Topic(match.group(), match.start(), match.end(), force, quote)
        for start, end, meaning in self.terms:
            bounds = BOUNDING.search(meaning.term) or self._offers(meaning.term, start)
            if not bounds or meaning.clause is self.clause:
                continue
            said = expression.search(meaning.passage.text, meaning.start, meaning.end)
            force = self.governing(start, end)
            if said is None or force is None:
                continue
            if force.force in (Force.PERMITS, Force.LIMITS):
                force = turned_in_meaning(meaning.passage.text, force, meaning.start, said.start())
            quote = self.meaning_quote(meaning, said.start(), said.end())
            yield Topic(said.group(), start, end, force, quote, meaning)
            own = self.quote(start, end)
            yield Topic(said.group(), start, end, force, own, meaning)

    def _offers(self, term: str, start: int) -> bool:
        """Whether a term names a service that the clause speaks of offering."""
        return term.endswith(("service", "services")) and (
            _OFFERS.search(self.line, max(0, start - 30), start) is not None
        )


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic at `[start, end)` of a unit's line, and the force over it."""

    words: str
    start: int
    end: int
    operator: Operator
    quote: Quote
    meaning: Meaning | None = None

    @property
    def force(self) -> Force:
        """The force over it."""
        return self.operator.force


def unit_of(text: str, clause: Clause, *, following: str, meanings: Mapping[str, Meaning]) -> Unit:
    """A clause with its lead-ins, made ready."""
    spans = [Span(max(lead.start, lead.end - LONGEST_LEAD), lead.end) for lead in clause.leads]
    passage = Passage(text, [*spans, clause.span])
    unit = Unit(text, clause, passage, following, meanings)
    unit.found = operators(passage.text)
    unit.terms = used(passage.text, meanings, start=passage.last)
    return unit


def _quote(
    text: str,
    passage: Passage,
    clause: Clause,
    start: int,
    end: int,
    *,
    first: int,
    last: int | None = None,
) -> Quote:
    line = passage.text
    last = len(line) if last is None else last
    if last - first > LONGEST_QUOTE:
        stop = _CUT.search(line, end)
        last = min(last, stop.start() if stop else last, end + LONGEST_QUOTE // 2)
        breaks = [first + match.end() for match in _BREAK.finditer(line[first:start])]
        near = [place for place in breaks if start - place <= LONGEST_QUOTE // 2]
        first = near[0] if near else max(first, line.find(" ", max(first, start - 120)) + 1)
    span = passage.origin(first, max(last, first + 1))
    return Quote(span.of(text), span.start, span.end, clause.name)
