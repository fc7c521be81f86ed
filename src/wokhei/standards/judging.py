"""What was read, judged against the criteria of a standard."""

from __future__ import annotations

from collections.abc import Iterable

from wokhei.domain.assessment import (
    Assessment,
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
from wokhei.standards.disclosures import judge_disclosure
from wokhei.standards.language import NOT_ENGLISH, is_english
from wokhei.standards.reading import Reading, read_terms

# Set by hand, not yet calibrated: on the 41 licences the rules were tuned on, firm verdicts were
# all right; of clauses written after the rules, 0.70 to 0.75 were read right at first sight.
CONFIDENCE = {
    AssessmentVerdict.MEETS: 0.9,
    AssessmentVerdict.FAILS: 0.9,
    AssessmentVerdict.CONDITIONAL: 0.7,
    AssessmentVerdict.SILENT: 0.7,
    AssessmentVerdict.UNCLEAR: 0.5,
    AssessmentVerdict.CONTRADICTORY: 0.5,
    AssessmentVerdict.NOT_APPLICABLE: 0.7,
}
NO_TERMS = "no terms of use were found in it"
_MOST_COUNTERS = 3
_RIGHTS = (FrameKind.REDISTRIBUTION, FrameKind.DERIVATIVES)


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
    anything added is judged by its words alone.
    """
    reading = read_terms(text)
    note = ""
    if not is_english(text):
        note = NOT_ENGLISH
    elif not _has_terms(reading):
        note = NO_TERMS
    sums = attributes(reading)
    return Assessment(
        document=document,
        sha256=sha256,
        identified=identified,
        standards=tuple(
            StandardAssessment(
                standard.id,
                standard.title,
                tuple(
                    _row(criterion, standard, reading, sums, identified, note)
                    for criterion in standard.criteria
                ),
            )
            for standard in standards
        ),
        frames=reading.frames,
        attributes=sums,
        note=note,
    )


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
            criterion.number, criterion.name, verdict, Basis.TEXT, "no-terms", 0.9, note=note
        )
    rule = next(
        (
            rule
            for rule in criterion.rules
            if holds(rule.when, attributes=sums, frames=reading.frames)
        ),
        None,
    )
    verdict = rule.verdict if rule else criterion.silence
    basis = rule.basis if rule else Basis.TEXT
    name = f"{standard.id}/{criterion.number}/{rule.id if rule else 'silence'}"
    quotes = _quotes(rule, reading)
    counters = _counters(verdict, quotes, reading)
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
        confidence=CONFIDENCE[verdict],
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
    return {Effect.DENIES_RIGHT, Effect.NEEDS_PERMISSION}


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
    found = judge_disclosure(reading.text, criterion.topics, silence=criterion.silence)
    return AssessmentRow(
        criterion=criterion.number,
        name=criterion.name,
        verdict=found.verdict,
        basis=Basis.TEXT,
        rule=found.rule,
        confidence=CONFIDENCE[found.verdict],
        quote=found.quote,
        counter=found.counter,
    )
