"""Asking a language model within a budget, with a receipt for every answer that was paid for."""

from __future__ import annotations

import json
from collections.abc import MutableMapping
from dataclasses import dataclass, field

from wokhei.domain.codec import from_json, to_json
from wokhei.domain.prompt import Fault, Prompt, Reply
from wokhei.domain.protocols import LanguageModel
from wokhei.domain.span import digest

CODE_POINTS_A_TOKEN = 3  # prose has about four; marked text less, and an estimate may not be low
LONGEST_REPLY = 40_000  # code points; a section's answer has some 2,000
MOST_SENTENCES = 30  # of one answer; a section has at most six quotations
MOST_SPANS = 3  # that one sentence may rest on
_ENDS = (Fault.TIMED_OUT, Fault.UNREACHABLE, Fault.OVER_BUDGET)


@dataclass(frozen=True, slots=True)
class Wording:
    """A sentence as the model worded it, and the spans it names."""

    text: str
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

    def ask(self, prompt: Prompt, *, nonce: str) -> list[Wording] | None:
        """The sentences of the model's answer; None where it gave none that can be used."""
        if self.is_over:
            return None
        reply = self._reply(prompt, nonce=nonce)
        if reply.fault is not None:
            self.faults.append(f"{reply.fault}: {reply.reason}" if reply.reason else reply.fault)
            self.is_over = reply.fault in _ENDS
            return None
        found = wordings(reply.text)
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


def wordings(text: str) -> list[Wording] | None:
    """The sentences of an answer that has exactly the form of the schema; None for any other.

    Examples:
        >>> wordings('{"sentences": [{"text": "It ran.", "spans": ["S1"]}]}')
        [Wording(text='It ran.', spans=('S1',))]
        >>> wordings("Sure! Here it is:") is None
        True
    """
    if len(text) > LONGEST_REPLY:
        return None
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return None
    rows = data.get("sentences") if isinstance(data, dict) and len(data) == 1 else None
    if not isinstance(rows, list) or len(rows) > MOST_SENTENCES:
        return None
    found = [_wording(row) for row in rows]
    whole = [wording for wording in found if wording is not None]
    return whole if len(whole) == len(found) else None


def _wording(row: object) -> Wording | None:
    if not isinstance(row, dict) or set(row) != {"text", "spans"}:
        return None
    text, spans = row["text"], row["spans"]
    if not isinstance(text, str) or not isinstance(spans, list):
        return None
    if not all(isinstance(name, str) for name in spans):
        return None
    return Wording(text, tuple(dict.fromkeys(spans)))
