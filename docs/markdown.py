"""Blocks of Markdown, and the rule that nothing is left without words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Any

NOTE = "<!-- Written by docs/generate.py from the code. Change it there. -->"


def page(title: str, *blocks: str) -> str:
    """A page from its blocks."""
    return "\n\n".join((title, NOTE, *blocks)) + "\n"


def keyed(meanings: Mapping[str, str], *, head: str = "Key") -> str:
    """A table of keys and what they mean."""
    return table((head, "Meaning"), ((f"`{key}`", meaning) for key, meaning in meanings.items()))


def described(head: str, meanings: Mapping[Any, str]) -> str:
    """A table of all members of an enumeration, in its order."""
    kind: type[StrEnum] = type(next(iter(meanings)))
    complete(meanings, set(kind))
    return table((head, "Meaning"), ((f"`{one}`", meanings[one]) for one in kind))


def complete(meanings: Iterable[object], there: set[Any]) -> None:
    """Stop where something has no words, or words have nothing."""
    said = set(meanings)
    if said != there:
        missing, over = sorted(map(str, there - said)), sorted(map(str, said - there))
        raise SystemExit(f"docs/words.py lacks {missing} and has {over} too many")


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A Markdown table."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(
        "| " + " | ".join(str(cell).replace("|", "\\|") for cell in line) + " |" for line in lines
    )


def fenced(text: str, language: str = "text") -> str:
    """A block of code."""
    return f"```{language}\n{text.rstrip()}\n```"
