"""The frames of a licence in sum."""

from __future__ import annotations

import re

from wokhei.domain.assessment import Attributes, Effect, Frame, FrameKind
from wokhei.standards.fields import DEFINED_USE
from wokhei.standards.reading import Reading
from wokhei.standards.rights import IF_PAYING, TO_A_CLASS

# Rules that bound the grant as a whole, so that copies and changes are bounded too.
_BOUNDS_THE_GRANT = frozenset(
    {"grant-limited", "purpose-limited", "trade-forbidden", "trade-on-trial", "sale-denied"}
)
_BOUNDS_TO_A_FIELD = frozenset({DEFINED_USE})
_BOUNDS_TO_SOME = frozenset({"territory", "only-a-class"})
# What is asked of changed works alone leaves the work as it came.
_OF_CHANGED_WORKS = re.compile(
    r"\b(?:of|any|the|such) (?:derived|modified|changed|adapted|derivative) "
    r"(?:software|works?|versions?|products?|programs?|copies|code)\b",
    re.IGNORECASE,
)
_OF_THE_WORK = re.compile(
    r"\b(?:software|works?|programs?|models?|copies|redistributions?|code(?! of)|library|it)\b",
    re.IGNORECASE,
)
# A licence of patents says nothing of copies.
_OF_A_PATENT = re.compile(r"\b(?:patents?|inventions?|patented)\b", re.IGNORECASE)


def attributes(reading: Reading) -> Attributes:
    """The attributes of a licence, as the frames of its text have them."""
    sizes = reading.of(FrameKind.SCALE_THRESHOLD)
    together = [f.threshold.label for f in sizes if f.threshold and f.quote == sizes[0].quote]
    policy = reading.of(FrameKind.EXTERNAL_POLICY)
    field = _restricts(reading.of(FrameKind.FIELD_OF_USE))
    if field == "no" and policy:
        rules = {frame.rule for frame in policy}
        field = "yes" if "use-policy" in rules else "unclear" if "rule-book" in rules else "no"
    return Attributes(
        commercial_restricted=_restricts(reading.of(FrameKind.COMMERCIAL_USE)),
        field_restriction=field,
        competitor_restriction=_restricts(
            reading.of(FrameKind.COMPETITION, FrameKind.OTHER_MODELS)
        ),
        service_restriction=_restricts(reading.of(FrameKind.SERVICE)),
        persons_discrimination=_restricts(reading.of(FrameKind.PERSONS)),
        scale_threshold="; ".join(dict.fromkeys(together)),
        redistribution=_right(reading, FrameKind.REDISTRIBUTION),
        derivatives=_right(reading, FrameKind.DERIVATIVES),
        external_policy="yes" if policy else "no",
    )


def _restricts(frames: tuple[Frame, ...]) -> str:
    if any(frame.firm for frame in frames):
        return "yes"
    return "unclear" if frames else "no"


def _right(reading: Reading, kind: FrameKind) -> str:
    frames = reading.of(kind)
    granted = [frame for frame in frames if frame.effect is Effect.PERMITS]
    if any(f.effect in (Effect.DENIES_RIGHT, Effect.NEEDS_PERMISSION) for f in frames):
        return "prohibited"
    bounds = [f for f in reading.of(FrameKind.COMMERCIAL_USE) if f.rule in _BOUNDS_THE_GRANT]
    bounds += [f for f in reading.of(FrameKind.FIELD_OF_USE) if f.rule in _BOUNDS_TO_A_FIELD]
    bounds += [f for f in reading.of(FrameKind.PERSONS) if f.rule in _BOUNDS_TO_SOME]
    if kind is FrameKind.DERIVATIVES:
        bounds = [frame for frame in bounds if frame.rule != "sale-denied"]
    elif any(not frame.limited for frame in granted):
        bounds = [frame for frame in bounds if not _is_of_changed_works(frame.quote.text)]
    if not granted:
        of_a_patent = any(_OF_A_PATENT.search(frame.quote.text) for frame in bounds)
        only_sale = kind is FrameKind.REDISTRIBUTION and bounds and not of_a_patent
        return "conditional" if only_sale else "silent"
    gated = any(frame.rule in (IF_PAYING, TO_A_CLASS) for frame in granted)
    narrow = bounds or gated or all(frame.limited for frame in granted)
    return "conditional" if narrow else "allowed"


def _is_of_changed_works(words: str) -> bool:
    return _OF_CHANGED_WORKS.search(words) is not None and not _OF_THE_WORK.search(
        _OF_CHANGED_WORKS.sub("", words)
    )
