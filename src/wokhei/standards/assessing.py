"""One document assessed: as a whole, or licence by licence where it holds several."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from wokhei.domain.assessment import (
    AssessedPart,
    Assessment,
    AssessmentVerdict,
    Attributes,
    Effect,
    Frame,
    Identified,
    Relation,
    Standard,
    StandardAssessment,
)
from wokhei.standards.attributes import attributes
from wokhei.standards.clauses import clauses
from wokhei.standards.confidence import confidence
from wokhei.standards.judging import NO_TERMS, judged, unreadable
from wokhei.standards.language import NOT_ENGLISH
from wokhei.standards.parts import Parts, licence_parts, read_part
from wokhei.standards.reading import Reading, read_terms

LONGEST_READ = 600_000  # code points, read in some seconds; collections of notices have 300,000
CUT = f"only the first {LONGEST_READ:,} characters were read, so nothing is said to be met"
# Of several licences that each bind, the strictest verdict holds.
STRICTEST = (
    AssessmentVerdict.FAILS,
    AssessmentVerdict.CONTRADICTORY,
    AssessmentVerdict.CONDITIONAL,
    AssessmentVerdict.UNCLEAR,
    AssessmentVerdict.MEETS,
    AssessmentVerdict.SILENT,
    AssessmentVerdict.NOT_APPLICABLE,
)
NOT_READ = Attributes(
    commercial_restricted="unclear",
    field_restriction="unclear",
    competitor_restriction="unclear",
    service_restriction="unclear",
    persons_discrimination="unclear",
    redistribution="unclear",
    derivatives="unclear",
    external_policy="unclear",
)
_TOLD = {
    Relation.CHOICE: "the reader may choose one, so the one that meets most counts",
    Relation.SPLIT: "each is for something else, so the strictest verdict counts",
    Relation.NOT_SAID: "the text does not say how they go together, so the strictest counts",
}


def assess(
    text: str,
    standards: Iterable[Standard],
    *,
    document: str,
    sha256: str,
    identified: tuple[Identified, ...] = (),
) -> Assessment:
    """Judge one document against standards, in the order given.

    `identified` are known texts found in it. A text that is known whole, with nothing beside it,
    and approved by the standard's steward has the steward's decision as its basis; a text with
    anything added is judged by its words alone. Of several licences in it each is judged by its
    own words, and what stands before them counts for each.
    """
    standards = tuple(standards)
    cut = CUT if len(text) > LONGEST_READ else ""
    text = text[:LONGEST_READ]
    found = licence_parts(text, identified)
    read = (
        _whole(text, standards, identified) if found is None else _in_parts(text, found, standards)
    )
    return replace(
        _unsure(read) if cut else read,
        document=document,
        sha256=sha256,
        identified=identified,
        note="; ".join(filter(None, (read.note, cut))),
    )


def _unsure(read: Assessment) -> Assessment:
    """What was read in part: what meets a criterion so far may fail it in the rest."""
    unclear = AssessmentVerdict.UNCLEAR
    return replace(
        read,
        standards=tuple(
            replace(
                one,
                rows=tuple(
                    replace(row, verdict=unclear, confidence=confidence(unclear))
                    if row.verdict is AssessmentVerdict.MEETS
                    else row
                    for row in one.rows
                ),
            )
            for one in read.standards
        ),
    )


def _whole(
    text: str, standards: Sequence[Standard], identified: tuple[Identified, ...]
) -> Assessment:
    """The document as one text of terms."""
    reading = read_terms(text)
    reason = unreadable(reading)
    if reason == NO_TERMS and identified:
        names = ", ".join(dict.fromkeys(one.id for one in identified))
        reason = f"{NO_TERMS}; it names {names}, whose words are not in it"
    return Assessment(
        document="",
        sha256="",
        identified=identified,
        standards=judged(reading, standards, identified=identified, note=reason),
        frames=reading.frames,
        attributes=NOT_READ if reason == NOT_ENGLISH else attributes(reading),
        note=reason,
    )


def _in_parts(text: str, found: Parts, standards: Sequence[Standard]) -> Assessment:
    """Each licence by its own words, and the rows that hold for the document."""
    every = tuple(clauses(text))
    above = read_part(text, found.head).frames if found.head else ()
    head = [frame for frame in above if frame.effect is not Effect.PERMITS]
    readings = [
        replace(one, frames=_in_order([*head, *one.frames]), clauses=every)
        for one in (read_part(text, part.span) for part in found.parts)
    ]
    parts = tuple(
        AssessedPart(
            name=part.name,
            start=part.span.start,
            end=part.span.end,
            applies_to=part.applies_to,
            standards=judged(reading, standards, identified=() if head else part.identified),
            attributes=attributes(reading),
        )
        for part, reading in zip(found.parts, readings, strict=True)
    )
    frames = _in_order({frame: None for one in readings for frame in one.frames})
    chosen = max(parts, key=_met) if found.relation is Relation.CHOICE else None
    names = ", ".join(
        f"{part.name} (for {part.applies_to})" if part.applies_to else part.name for part in parts
    )
    return Assessment(
        document="",
        sha256="",
        identified=(),
        standards=_named(chosen) if chosen else _strictest(parts),
        frames=frames,
        attributes=chosen.attributes if chosen else attributes(Reading(text, every, frames)),
        note=f"{len(parts)} licences: {names}; {_TOLD[found.relation]}",
        parts=parts,
        relation=found.relation,
    )


def _in_order(frames: Iterable[Frame]) -> tuple[Frame, ...]:
    return tuple(sorted(frames, key=lambda one: (one.quote.start, one.kind, one.rule)))


def _met(part: AssessedPart) -> int:
    """Criteria met less criteria failed."""
    verdicts = [row.verdict for one in part.standards for row in one.rows]
    return verdicts.count(AssessmentVerdict.MEETS) - verdicts.count(AssessmentVerdict.FAILS)


def _named(part: AssessedPart) -> tuple[StandardAssessment, ...]:
    """The rows of a part, each with its name."""
    return tuple(
        replace(one, rows=tuple(replace(row, note=f"by {part.name}") for row in one.rows))
        for one in part.standards
    )


def _strictest(parts: Sequence[AssessedPart]) -> tuple[StandardAssessment, ...]:
    """Criterion by criterion the strictest row, with the name of the part it is of."""
    named = [_named(part) for part in parts]
    return tuple(
        replace(
            one,
            rows=tuple(
                min(
                    (standards[n].rows[m] for standards in named),
                    key=lambda row: STRICTEST.index(row.verdict),
                )
                for m in range(len(one.rows))
            ),
        )
        for n, one in enumerate(named[0])
    )
