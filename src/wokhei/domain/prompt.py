"""What a language model is asked, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Fault(StrEnum):
    """Why a language model gave nothing that can be used; each is an expected outcome."""

    TIMED_OUT = "timed_out"  # the time for the article is used up
    UNREACHABLE = "unreachable"  # no answer, or an error in place of one
    CUT = "cut"  # the answer ends at the limit of its length
    REFUSED = "refused"  # the model declines, or asks for a tool; none is offered
    INVALID = "invalid"  # the answer has not the form asked for
    OVER_BUDGET = "over_budget"  # the tokens for the article are used up


@dataclass(frozen=True, slots=True)
class Prompt:
    """One question to a language model; the answer is JSON after `schema`."""

    system: str
    text: str
    schema: Mapping[str, object]
    most_tokens: int  # of the answer
    temperature: float
    seed: int


@dataclass(frozen=True, slots=True)
class Reply:
    """What came of a prompt: `text`, or a `fault` and its `reason` in words.

    `tokens` counts prompt and answer as the endpoint states them, 0 where it does not.
    """

    text: str = ""
    fault: Fault | None = None  # None: `text` is an answer
    reason: str = ""
    tokens: int = 0
