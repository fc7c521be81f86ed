"""Asking a language model within a budget, with a receipt for every answer that was paid for."""

from __future__ import annotations

import json
from collections.abc import Callable, MutableMapping
from dataclasses import dataclass, field
from typing import TypeVar

from wokhei.domain.codec import from_json, to_json
from wokhei.domain.prompt import Fault, Prompt, Reply
from wokhei.domain.protocols import LanguageModel
from wokhei.domain.span import digest

CODE_POINTS_A_TOKEN = 3  # prose has about four; marked text less, and an estimate may not be low
LONGEST_REPLY = 40_000  # code points; a section's answer has some 2,000
MOST_SENTENCES = 30  # of one answer; a section has at most six quotations
MOST_SPANS = 3  # that one sentence may rest on
Answer = TypeVar("Answer")
_ENDS = (Fault.TIMED_OUT, Fault.UNREACHABLE, Fault.OVER_BUDGET)


@dataclass(frozen=True, slots=True)
class Wording:
    """A sentence as the model worded it, and the spans it names."""

    text: str
    spans: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Planned:
    """A section as the model plans it: the number of its heading, and its spans in their order."""

    heading: str
    spans: tuple[str, ...]


@dataclass(slots=True)
class Conversation:
    """The questions put to a model for one article.

    A time-out, an endpoint that fails and a budget used up end it. `receipts` maps the digest of a
    question to its reply; one found there is not asked again. `spent` counts the tokens of the
    article, those of kept receipts included.
    """

    model: LanguageModel
    receipts: MutableMapping[str, str]
    most_tokens: int
    version: str  # of the prompts
    spent: int = 0
    faults: list[str] = field(default_factory=list)
    is_over: bool = False

    def ask(
        self, prompt: Prompt, *, nonce: str, read: Callable[[str], Answer | None]
    ) -> Answer | None:
        """What `read` finds in the model's answer; None where it gave none that can be used."""
        if self.is_over:
            return None
        reply = self._reply(prompt, nonce=nonce)
        if reply.fault is not None:
            self.faults.append(f"{reply.fault}: {reply.reason}" if reply.reason else reply.fault)
            self.is_over = reply.fault in _ENDS
            return None
        found = read(reply.text)
        if found is None:
            self.faults.append(f"{Fault.INVALID}: the answer has not the form asked for")
        return found

    def _reply(self, prompt: Prompt, *, nonce: str) -> Reply:
        # The nonce differs each time; the question is the same without it.
        key = digest(
            "receipt", self.model.name, self.version, prompt.system,
            prompt.text.replace(nonce, ""), json.dumps(prompt.schema, sort_keys=True),
            str(prompt.most_tokens), str(prompt.temperature), str(prompt.seed),
        )  # fmt: skip
        asked = (len(prompt.system) + len(prompt.text)) // CODE_POINTS_A_TOKEN
        if self.spent + asked + prompt.most_tokens > self.most_tokens:
            return Reply(
                fault=Fault.OVER_BUDGET,
                reason=f"{self.spent} of {self.most_tokens} tokens are used up",
            )
        kept = self.receipts.get(key)
        reply = from_json(kept, Reply) if kept is not None else self.model.answer(prompt)
        # An endpoint's own count is not taken on trust when it is too low to be true.
        self.spent += max(reply.tokens, asked + len(reply.text) // CODE_POINTS_A_TOKEN)
        if kept is None and (reply.text or reply.tokens):
            self.receipts[key] = to_json(reply)
        return reply


def plan(text: str) -> list[Planned] | None:
    """The sections of a plan that has exactly the form of its schema; None for any other.

    Examples:
        >>> plan('{"sections": [{"heading": "H2", "spans": ["S3", "S1"]}]}')
        [Planned(heading='H2', spans=('S3', 'S1'))]
        >>> plan('{"sections": "H2"}') is None
        True
    """
    rows = _rows(text, "sections")
    if rows is None:
        return None
    found = [_strings(row, "heading") for row in rows]
    return [Planned(*one) for one in found if one] if all(found) else None


def wordings(text: str) -> list[Wording] | None:
    """The sentences of an answer that has exactly the form of the schema; None for any other.

    Examples:
        >>> wordings('{"sentences": [{"text": "It ran.", "spans": ["S1"]}]}')
        [Wording(text='It ran.', spans=('S1',))]
        >>> wordings("Sure! Here it is:") is None
        True
    """
    rows = _rows(text, "sentences")
    if rows is None:
        return None
    found = [_strings(row, "text") for row in rows]
    return [Wording(*one) for one in found if one] if all(found) else None


def _rows(text: str, name: str) -> list[object] | None:
    """The list of that name, where it is all that the answer holds."""
    if len(text) > LONGEST_REPLY:
        return None
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return None
    rows = data.get(name) if isinstance(data, dict) and len(data) == 1 else None
    return rows if isinstance(rows, list) and len(rows) <= MOST_SENTENCES else None


def _strings(row: object, name: str) -> tuple[str, tuple[str, ...]] | None:
    """A text and the spans beside it, where a row has these and nothing else."""
    if not isinstance(row, dict) or set(row) != {name, "spans"}:
        return None
    text, spans = row[name], row["spans"]
    if not isinstance(text, str) or not isinstance(spans, list):
        return None
    if not all(isinstance(one, str) for one in spans):
        return None
    return text, tuple(dict.fromkeys(spans))
