"""What changed between two versions of a document: terms dropped, added, altered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum

from wokhei.domain.assessment import Assessment, AssessmentVerdict, Effect, Frame, Quote
from wokhei.standards.reading import SIZED
from wokhei.standards.report import frame_data
from wokhei.text.tokens import tokens

LIKE = 0.5  # share of common words from which two clauses are versions of one
MOST_FRAMES = 400  # of a version; pairs are compared


class Change(StrEnum):
    """What happened to a term."""

    DROPPED = "dropped"
    ADDED = "added"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class TermChange:
    """One term in two versions; `before` is None of an added one, `after` of a dropped one."""

    change: Change
    before: Frame | None
    after: Frame | None
    slots: tuple[tuple[str, object, object], ...] = ()  # name, value before, value after

    @property
    def kind(self) -> str:
        """What the term is about."""
        frame = self.after or self.before
        return frame.kind.value if frame else ""


@dataclass(frozen=True, slots=True)
class VerdictChange:
    """One criterion whose verdict is another one in the later version."""

    standard: str
    criterion: str
    name: str
    before: AssessmentVerdict
    after: AssessmentVerdict
    quote_before: Quote | None
    quote_after: Quote | None


def term_changes(old: Assessment, new: Assessment) -> list[TermChange]:
    """The terms that differ, dropped ones first as the old version has them, then as the new one.

    Terms of one kind whose words are the same but for layout are no change, wherever they stand.
    Those that share half of their words are one term, changed; so is the only one of its kind on
    each side.

    Examples:
        >>> from wokhei.standards import assess
        >>> old, new = (
        ...     assess(f"You may share it. You may not {act} it.", (), document="", sha256="")
        ...     for act in ("sell", "change")
        ... )
        >>> [(one.change.value, one.kind) for one in term_changes(old, new)]
        [('dropped', 'commercial_use'), ('dropped', 'sale'), ('added', 'derivatives')]
    """
    before, after = _distinct(old.frames), _distinct(new.frames)
    same = {_key(frame) for frame in before} & {_key(frame) for frame in after}
    left = [frame for frame in before if _key(frame) not in same]
    right = [frame for frame in after if _key(frame) not in same]
    pairs = _paired(left, right)
    paired = {id(frame) for pair in pairs for frame in pair}
    gone = [TermChange(Change.DROPPED, one, None) for one in left if id(one) not in paired]
    come = [
        *(TermChange(Change.ADDED, None, one) for one in right if id(one) not in paired),
        *(TermChange(Change.CHANGED, one, other, _slots(one, other)) for one, other in pairs),
    ]
    come.sort(key=lambda one: (one.after.quote.start if one.after else 0, one.kind))
    return [*gone, *come]


def verdict_changes(old: Assessment, new: Assessment) -> list[VerdictChange]:
    """The criteria whose verdict changed, in the standards' order."""
    return [
        VerdictChange(
            one.standard,
            row.criterion,
            row.name,
            row.verdict,
            later.verdict,
            row.quote,
            later.quote,
        )
        for one, other in zip(old.standards, new.standards, strict=True)
        for row, later in zip(one.rows, other.rows, strict=True)
        if row.verdict is not later.verdict
    ]


def _distinct(frames: Sequence[Frame]) -> list[Frame]:
    """Terms without those that say the same twice: by two rules, or what a size makes of them."""
    found: dict[tuple[str, Effect, str], Frame] = {}
    for frame in frames:
        if frame.rule != SIZED or frame.threshold is not None:
            found.setdefault(_key(frame), frame)
    return list(found.values())[:MOST_FRAMES]


def _key(frame: Frame) -> tuple[str, Effect, str]:
    return frame.kind.value, frame.effect, " ".join(frame.quote.text.split()).lower()


def _paired(left: Sequence[Frame], right: Sequence[Frame]) -> list[tuple[Frame, Frame]]:
    """Each term with its later version, the likest first."""
    words = {id(frame): _words(frame) for frame in (*left, *right)}
    scored = sorted(
        (
            (-_likeness(words[id(one)], words[id(other)]), n, m)
            for n, one in enumerate(left)
            for m, other in enumerate(right)
            if one.kind is other.kind
        ),
    )
    kinds = [[frame.kind for frame in side] for side in (left, right)]
    pairs, used = [], (set[int](), set[int]())
    for score, n, m in scored:
        alone = all(side.count(left[n].kind) == 1 for side in kinds)
        if n in used[0] or m in used[1] or (-score < LIKE and not alone):
            continue
        used[0].add(n)
        used[1].add(m)
        pairs.append((left[n], right[m]))
    return pairs


def _words(frame: Frame) -> frozenset[str]:
    return frozenset(token.word for token in tokens(frame.quote.text))


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / len(one | other) if one | other else 0.0


def _slots(one: Frame, other: Frame) -> tuple[tuple[str, object, object], ...]:
    """Effect and numbers that differ."""
    values = [
        {"effect": frame.effect.value, **(asdict(frame.threshold) if frame.threshold else {})}
        for frame in (one, other)
    ]
    names = dict.fromkeys([*values[0], *values[1]])
    return tuple(
        (name, values[0].get(name), values[1].get(name))
        for name in names
        if values[0].get(name) != values[1].get(name)
    )


def changes_data(old: Assessment, new: Assessment) -> dict[str, object]:
    """What changed, as plain data; offsets are code points of each version's text."""
    return {
        "old": {"document": old.document, "sha256": old.sha256},
        "new": {"document": new.document, "sha256": new.sha256},
        "changes": [
            {
                "change": one.change.value,
                "frame": one.kind,
                "before": frame_data(one.before) if one.before else None,
                "after": frame_data(one.after) if one.after else None,
                "slots": {name: {"before": b, "after": a} for name, b, a in one.slots},
            }
            for one in term_changes(old, new)
        ],
        "verdicts": [
            {
                "standard": one.standard,
                "criterion": one.criterion,
                "name": one.name,
                "before": one.before.value,
                "after": one.after.value,
                "quote_before": one.quote_before.text if one.quote_before else "",
                "quote_after": one.quote_after.text if one.quote_after else "",
            }
            for one in verdict_changes(old, new)
        ],
        "note": "; ".join(dict.fromkeys(one.note for one in (old, new) if one.note)),
    }
