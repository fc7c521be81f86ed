"""The frames of a licence in sum."""

from __future__ import annotations

from wokhei.domain.assessment import Attributes, Effect, Frame, FrameKind
from wokhei.standards.fields import DEFINED_USE
from wokhei.standards.reading import Reading

# Rules that bound the grant as a whole, so that copies and changes are bounded too.
_BOUNDS_THE_GRANT = frozenset(
    {"grant-limited", "purpose-limited", "trade-forbidden", "trade-on-trial", "sale-denied"}
)
_BOUNDS_TO_A_FIELD = frozenset({DEFINED_USE})
_BOUNDS_TO_SOME = frozenset({"territory", "only-a-class"})


def attributes(reading: Reading) -> Attributes:
    """The attributes of a licence, as the frames of its text have them."""
    threshold = next((f.threshold for f in reading.of(FrameKind.SCALE_THRESHOLD)), None)
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
        scale_threshold=threshold.label if threshold else "",
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
    if not granted:
        only_sale = kind is FrameKind.REDISTRIBUTION and bounds
        return "conditional" if only_sale else "silent"
    return "conditional" if bounds or all(frame.limited for frame in granted) else "allowed"
