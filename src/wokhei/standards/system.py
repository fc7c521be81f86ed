"""A system judged by the documents that come with it, each in its role."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from wokhei.domain.assessment import (
    Assessment,
    AssessmentRow,
    AssessmentVerdict,
    Basis,
    Criterion,
    Identified,
    Quote,
    Standard,
)
from wokhei.domain.errors import InputError
from wokhei.domain.span import digest
from wokhei.standards.assessing import STRICTEST, assess
from wokhei.standards.catalogue import ROLES, TERMS
from wokhei.standards.clauses import clauses
from wokhei.standards.confidence import confidence
from wokhei.standards.contradictions import is_caution

NO_LICENCE = "no licence is among the documents"
MOST_COUNTERS = 3
# Of what several documents tell on one point, which a reader should see first: the plainest.
_PLAINEST = (
    AssessmentVerdict.MEETS,
    AssessmentVerdict.CONDITIONAL,
    AssessmentVerdict.CONTRADICTORY,
    AssessmentVerdict.FAILS,
    AssessmentVerdict.UNCLEAR,
    AssessmentVerdict.SILENT,
    AssessmentVerdict.NOT_APPLICABLE,
)
_WITHHELD = frozenset({AssessmentVerdict.FAILS, AssessmentVerdict.CONDITIONAL})


@dataclass(frozen=True, slots=True)
class Part:
    """One document of a system."""

    role: str  # one of ROLES
    name: str
    text: str
    sha256: str
    identified: tuple[Identified, ...] = ()


def assess_system(parts: Sequence[Part], standards: Sequence[Standard]) -> Assessment:
    """Judge documents together: rights by the terms, disclosures by whichever document tells.

    A row's `document` says where its quote stands. Of several terms the strictest holds. A row is
    contradictory where one document tells what another declines to tell, and where the terms give a
    right that another document takes away. Frames and attributes are those of the first licence;
    without one, a criterion on rights is silent.

    Raises:
        InputError: There are no documents, or one has a role that there is not.
    """
    if not parts:
        raise InputError("a system needs documents, each with its role")
    for part in parts:
        if part.role not in ROLES:
            raise InputError(
                f"no role is called {part.role!r}; there are: {', '.join(ROLES)}", where=part.name
            )
    parts = sorted(parts, key=lambda part: ROLES.index(part.role))
    read = [(part, _assessed(part, standards)) for part in parts]
    terms = [one for one in read if one[0].role == "licence"] and [
        one for one in read if one[0].role in TERMS
    ]
    others = [one for one in read if one[0].role not in TERMS]
    judged = tuple(
        replace(
            read[0][1].standards[n],
            rows=tuple(
                _told(criterion, _rows(others, n, m) or _silent(read, n, m), others)
                if criterion.topics
                else _granted(_rows(terms, n, m), _rows(others, n, m), _silent(read, n, m))
                for m, criterion in enumerate(standard.criteria)
            ),
        )
        for n, standard in enumerate(standards)
    )
    shown = terms[0][1] if terms else replace(read[0][1], frames=(), identified=())
    return replace(
        shown,
        document=" + ".join(f"{part.role} {part.name}" for part in parts),
        sha256=parts[0].sha256 if len(parts) == 1 else digest(*(part.sha256 for part in parts)),
        standards=judged,
        note=shown.note if terms else NO_LICENCE,
    )


_Read = Sequence[tuple[Part, Assessment]]


def _assessed(part: Part, standards: Sequence[Standard]) -> Assessment:
    return assess(
        part.text, standards, document=part.name, sha256=part.sha256, identified=part.identified
    )


def _rows(read: _Read, standard: int, place: int) -> list[AssessmentRow]:
    """What each document says of one criterion, with its name."""
    return [
        replace(found.standards[standard].rows[place], document=part.name) for part, found in read
    ]


def _silent(read: _Read, standard: int, place: int) -> list[AssessmentRow]:
    """The row of a criterion that no document of the right role speaks of."""
    silent = AssessmentVerdict.SILENT
    return [
        replace(
            row,
            verdict=silent,
            basis=Basis.TEXT,
            quote=None,
            counter=(),
            rule="no-document",
            confidence=confidence(silent),
            note="no document that could say it was given",
            document="",
        )
        for row in _rows(read, standard, place)[:1]
    ]


def _granted(
    terms: list[AssessmentRow], others: list[AssessmentRow], silent: list[AssessmentRow]
) -> AssessmentRow:
    """What the terms grant, unless another document takes it away."""
    if not terms:
        return silent[0]
    first = min(terms, key=lambda row: STRICTEST.index(row.verdict))
    against = [
        row
        for row in others
        if row.verdict in _WITHHELD and row.quote is not None and not is_caution(row.quote.text)
    ]
    if first.verdict is AssessmentVerdict.MEETS and against:
        return _contradicted(first, against, "granted-and-withheld")
    return first


def _told(criterion: Criterion, rows: list[AssessmentRow], others: _Read) -> AssessmentRow:
    """What the documents tell on one point; a document that is itself asked for is the answer."""
    for part, found in others:
        if part.role in criterion.roles and part.text.strip():
            return _given(rows[0], part, found)
    first = min(rows, key=lambda row: _PLAINEST.index(row.verdict))
    declined = [row for row in rows if row.verdict is AssessmentVerdict.FAILS]
    if first.verdict is AssessmentVerdict.MEETS and declined:
        return _contradicted(first, declined, "told-and-declined")
    return first if first.quote is not None else replace(first, document="")


def _given(row: AssessmentRow, part: Part, found: Assessment) -> AssessmentRow:
    begins = clauses(part.text)[0]
    return replace(
        row,
        verdict=AssessmentVerdict.MEETS,
        rule="document-given",
        confidence=confidence(AssessmentVerdict.MEETS),
        quote=Quote(begins.span.of(part.text), begins.span.start, begins.span.end, begins.name),
        counter=(),
        note=f"the {part.role} itself",
        document=found.document,
    )


def _contradicted(first: AssessmentRow, against: list[AssessmentRow], rule: str) -> AssessmentRow:
    """A row with the quotes of both sides."""
    verdict = AssessmentVerdict.CONTRADICTORY
    return replace(
        first,
        verdict=verdict,
        rule=rule,
        confidence=confidence(verdict),
        counter=tuple(row.quote for row in against if row.quote is not None)[:MOST_COUNTERS],
        note=f"against it: {', '.join(row.document for row in against)}",
    )
