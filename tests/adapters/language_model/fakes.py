"""Language models that need no endpoint."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable

from wokhei.domain.prompt import Prompt, Reply
from wokhei.writing.prompts import PLAN_SCHEMA

SPAN = re.compile(r"^BEGIN (\w+) (S\d+)\n(.*)\nEND \1$", re.MULTILINE)
Row = tuple[str, list[str]]


def spans_of(prompt: Prompt) -> dict[str, str]:
    """The source text in a prompt, by the number of its span, spaces restored."""
    return {name: text.replace("^", " ") for _, name, text in SPAN.findall(prompt.text)}


def as_reply(rows: Iterable[Row]) -> Reply:
    """An answer in the form asked for."""
    sentences = [{"text": text, "spans": spans} for text, spans in rows]
    return Reply(text=json.dumps({"sentences": sentences}), tokens=10)


class FakeModel:
    """Answers with what a function makes of the prompt, and keeps the prompts."""

    def __init__(self, answers: Callable[[Prompt], Reply], *, name: str = "fake-1") -> None:
        self.answers = answers
        self.name = name
        self.plan: list[dict[str, object]] = []  # as the schema has it; empty: all stays
        self.planned: list[Prompt] = []
        self.prompts: list[Prompt] = []

    def answer(self, prompt: Prompt) -> Reply:
        if prompt.schema is PLAN_SCHEMA:
            self.planned.append(prompt)
            return Reply(text=json.dumps({"sections": self.plan}), tokens=10)
        self.prompts.append(prompt)
        return self.answers(prompt)


def retells(prompt: Prompt) -> Reply:
    """What an honest model would say: the first sentence of each span, put a little otherwise."""
    rows: list[Row] = []
    for name, text in spans_of(prompt).items():
        first = re.split(r"(?<=[a-z0-9])\. (?=[A-Z])", text)[0].rstrip(".")
        for old, new in ((" said", " stated"), (" which ", " that "), (" has ", " has now ")):
            first = first.replace(old, new)
        rows.append((f"{first}.", [name]))
    return as_reply(rows)
