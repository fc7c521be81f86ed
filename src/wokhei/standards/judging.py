"""What was read, judged against the criteria of a standard."""

from __future__ import annotations

from collections.abc import Iterable

from wokhei.domain.assessment import (
    AssessmentRow,
    AssessmentVerdict,
    Attributes,
    Basis,
    Criterion,
    Effect,
    Frame,
    FrameKind,
    Identified,
    Quote,
    Rule,
    Standard,
    StandardAssessment,
)
from wokhei.standards.attributes import attributes
from wokhei.standards.conditions import holds
from wokhei.standards.confidence import confidence
from wokhei.standards.contradictions import against
from wokhei.standards.disclosures import judge_disclosure
from wokhei.standards.language import NOT_ENGLISH, is_english
from wokhei.standards.reading import Reading

NO_TERMS = "no terms of use were found in it"
_MOST_COUNTERS = 3
_DENIALS = frozenset({Effect.DENIES_RIGHT, Effect.NEEDS_PERMISSION})
_RIGHTS = (FrameKind.REDISTRIBUTION, FrameKind.DERIVATIVES)


def judged(
    reading: Reading,
    standards: Iterable[Standard],
    *,
    identified: tuple[Identified, ...] = (),
    note: str = "",
) -> tuple[StandardAssessment, ...]:
    """What was read, judged against standards in the order given.

    A `note` says why the text cannot be judged as terms.
    """
    sums = attributes(reading)
    return tuple(
        StandardAssessment(
            standard.id,
            standard.title,
            tuple(
                _row(criterion, standard, reading, sums, identified, note)
                for criterion in standard.criteria
            ),
        )
        for standard in standards
    )


def unreadable(reading: Reading) -> str:
    """Why what was read cannot be judged as terms; empty where it can."""
    if not is_english(reading.text):
        return NOT_ENGLISH
    return "" if _has_terms(reading) else NO_TERMS


def _has_terms(reading: Reading) -> bool:
    """Whether a text gives or withholds anything: a README may, a poem does not."""
    return any(
        frame.effect is not Effect.OBLIGES and frame.kind is not FrameKind.MODEL
        for frame in reading.frames
    )


def _row(
    criterion: Criterion,
    standard: Standard,
    reading: Reading,
    sums: Attributes,
    identified: tuple[Identified, ...],
    note: str,
) -> AssessmentRow:
    if criterion.topics:
        return _disclosed(criterion, reading)
    if note:
        verdict = (
            AssessmentVerdict.UNCLEAR if note == NOT_ENGLISH else AssessmentVerdict.NOT_APPLICABLE
        )
        return AssessmentRow(
            criterion.number,
            criterion.name,
            verdict,
            Basis.TEXT,
            "no-terms",
            confidence(verdict),
            note=note,
        )
    rule, contradiction = _decided(criterion, reading, sums)
    verdict = rule.verdict if rule else criterion.silence
    basis = rule.basis if rule else Basis.TEXT
    name = f"{standard.id}/{criterion.number}/{rule.id if rule else 'silence'}"
    quotes = _quotes(rule, reading)
    counters = _counters(verdict, quotes, reading)
    if contradiction:
        verdict, name = AssessmentVerdict.CONTRADICTORY, f"{name}/contradicted"
        counters = contradiction
    if approved(standard, identified):
        # The steward has read the same words; where we differ, the reader sees ours as counters.
        if verdict is not AssessmentVerdict.MEETS:
            counters, quotes = (*quotes, *counters)[:_MOST_COUNTERS], ()
        quotes = quotes or tuple(frame.quote for frame in reading.of(*_RIGHTS))[:1]
        verdict, basis = AssessmentVerdict.MEETS, Basis.AUTHORITY
        name = f"{standard.id}/{criterion.number}/approved"
    return AssessmentRow(
        criterion=criterion.number,
        name=criterion.name,
        verdict=verdict,
        basis=basis,
        rule=name,
        confidence=confidence(verdict, basis),
        quote=quotes[0] if quotes else None,
        counter=counters,
    )


def approved(standard: Standard, identified: tuple[Identified, ...]) -> bool:
    """Whether the document is one known text, whole and with nothing beside it, on the list.

    Examples:
        >>> from dataclasses import replace
        >>> osd = Standard("osd", "", "", "", "", "licence", (), approved=("MIT",))
        >>> mit = Identified("MIT", 0, 1020, exact=True)
        >>> approved(osd, (mit,)), approved(osd, (replace(mit, exact=False),)), approved(osd, ())
        (True, False, False)
    """
    return bool(identified) and all(
        found.exact and found.id in standard.approved for found in identified
    )


def _decided(
    criterion: Criterion, reading: Reading, sums: Attributes
) -> tuple[Rule | None, tuple[Quote, ...]]:
    """The first rule that holds, and the grants that contradict all it rests on.

    A contradicted rule gives way to a later one that finds against the document by other words.
    """
    contradicted: tuple[Rule, tuple[Quote, ...]] | None = None
    for rule in criterion.rules:
        if not holds(rule.when, attributes=sums, frames=reading.frames):
            continue
        grants = _grants_against(rule, reading)
        if contradicted is None and not grants:
            return rule, ()
        if grants:
            contradicted = contradicted or (rule, grants)
        elif rule.verdict is AssessmentVerdict.FAILS:
            return rule, ()
    return contradicted or (None, ())


def _grants_against(rule: Rule, reading: Reading) -> tuple[Quote, ...]:
    """The grants that contradict a rule's every denial; none where one of them stands."""
    if rule.verdict not in (AssessmentVerdict.FAILS, AssessmentVerdict.CONDITIONAL):
        return ()
    denials = [
        frame for kind in rule.quotes for frame in reading.of(kind) if frame.effect in _DENIALS
    ]
    grants = [against(frame, reading.frames, reading.named) for frame in denials]
    found = [grant.quote for grant in grants if grant is not None]
    return tuple(dict.fromkeys(found))[:_MOST_COUNTERS] if len(found) == len(grants) else ()


def _quotes(rule: Rule | None, reading: Reading) -> tuple[Quote, ...]:
    if rule is None:
        return ()
    found: list[Quote] = []
    for kind in rule.quotes:
        frames = reading.of(kind)
        wanted = _effects(rule, kind)
        fitting = [frame for frame in frames if frame.effect in wanted] or list(frames)
        found.extend(frame.quote for frame in sorted(fitting, key=_strength))
    return tuple(found)


def _effects(rule: Rule, kind: FrameKind) -> set[Effect]:
    """The effects that bear on a rule's verdict."""
    if rule.verdict is AssessmentVerdict.MEETS or (
        kind in _RIGHTS and rule.verdict is AssessmentVerdict.CONDITIONAL
    ):
        return {Effect.PERMITS, Effect.OBLIGES}
    return set(_DENIALS)


def _strength(frame: Frame) -> tuple[bool, bool, int]:
    """Firm frames first, bounded grants before free ones, then the document's order."""
    return (not frame.firm, not frame.limited, frame.quote.start)


def _counters(
    verdict: AssessmentVerdict, quotes: tuple[Quote, ...], reading: Reading
) -> tuple[Quote, ...]:
    """Further quotes for the verdict, and for a failure the grant that it takes from."""
    more = list(quotes[1:_MOST_COUNTERS])
    if verdict is AssessmentVerdict.FAILS:
        grants = (f.quote for f in reading.of(*_RIGHTS) if f.effect is Effect.PERMITS)
        more.extend(quote for quote in grants if quote not in quotes)
    return tuple(dict.fromkeys(more))[:_MOST_COUNTERS]


def _disclosed(criterion: Criterion, reading: Reading) -> AssessmentRow:
    found = judge_disclosure(
        reading.text, criterion.topics, silence=criterion.silence, found=reading.clauses
    )
    return AssessmentRow(
        criterion=criterion.number,
        name=criterion.name,
        verdict=found.verdict,
        basis=Basis.TEXT,
        rule=found.rule,
        confidence=confidence(found.verdict),
        quote=found.quote,
        counter=found.counter,
    )
