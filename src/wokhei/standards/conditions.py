"""When a rule of a standard holds: a condition on what was read in a document.

A condition is one or more terms joined by ` and `; each term is one of

    ATTRIBUTE = VALUE | VALUE          an attribute has one of the values
    has FRAME [EFFECT | EFFECT]        a frame of that kind (with one of the effects) was read
    lacks FRAME                        no frame of that kind was read
"""

from __future__ import annotations

from dataclasses import fields

from wokhei.domain.assessment import Attributes, Effect, Frame, FrameKind

_ATTRIBUTES = {field.name for field in fields(Attributes)}
_KINDS = {kind.value for kind in FrameKind}
_EFFECTS = {effect.value for effect in Effect}


def check(condition: str) -> str:
    """What is wrong with a condition; empty where nothing is.

    Examples:
        >>> check("redistribution = allowed and has sale")
        ''
        >>> check("has wings")
        "no frame is called 'wings'"
    """
    for term in condition.split(" and "):
        words = term.split()
        if len(words) >= 2 and words[0] in ("has", "lacks"):
            if words[1] not in _KINDS:
                return f"no frame is called {words[1]!r}"
            unknown = [word for word in words[2:] if word != "|" and word not in _EFFECTS]
            if unknown:
                return f"no effect is called {unknown[0]!r}"
            continue
        if len(words) >= 3 and words[1] == "=":
            if words[0] not in _ATTRIBUTES:
                return f"no attribute is called {words[0]!r}"
            continue
        return f"{term!r} is neither ATTRIBUTE = VALUE nor has FRAME nor lacks FRAME"
    return ""


def holds(condition: str, *, attributes: Attributes, frames: tuple[Frame, ...]) -> bool:
    """Whether a condition that `check` has passed holds.

    Examples:
        >>> holds("redistribution = allowed | conditional", attributes=Attributes(), frames=())
        False
        >>> holds("lacks sale and external_policy = no", attributes=Attributes(), frames=())
        True
    """
    return all(_holds(term.split(), attributes, frames) for term in condition.split(" and "))


def _holds(words: list[str], attributes: Attributes, frames: tuple[Frame, ...]) -> bool:
    if words[0] in ("has", "lacks"):
        effects = {word for word in words[2:] if word != "|"}
        found = any(
            frame.kind.value == words[1] and (not effects or frame.effect.value in effects)
            for frame in frames
        )
        return found if words[0] == "has" else not found
    return str(getattr(attributes, words[0])) in words[2:]
