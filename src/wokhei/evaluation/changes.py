"""How often a document that is laid out anew is said to have changed, and a changed one is not."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from wokhei.domain.errors import InputError
from wokhei.signals.change import DocumentChange
from wokhei.standards.matters import matters

_NARROW = 60  # columns of a text set anew
_ITEM = re.compile(r"\s*(?:\(?\w{1,4}[.)]|[-*•])\s")  # a line that begins an item of a list


@dataclass(frozen=True, slots=True)
class Changes:
    """What the detector made of documents whose words stayed, and of ones with a word put in."""

    documents: int
    versions: int  # laid out anew
    called_changed: float  # share of them, all wrong
    by_layout: dict[str, str]  # how many of each way of laying out
    altered: int  # with a sentence put in that forbids something
    found: float  # share of them


def document_changes(texts: Iterable[str]) -> Changes:
    """The detector on every text laid out anew, and with a sentence put in."""
    wrong: dict[str, list[bool]] = {name: [] for name in LAYOUTS}
    found = []
    for text in texts:
        before = matters(text)
        for name, lay_out in LAYOUTS.items():
            version = lay_out(text)
            if version != text:
                wrong[name].append(_changed(before, matters(version)))
        found.append(_changed(before, matters(f"{text}\n\n{_PUT_IN}\n")))
    called = [one for calls in wrong.values() for one in calls]
    return Changes(
        documents=len(found),
        versions=len(called),
        called_changed=round(sum(called) / len(called), 4) if called else 0.0,
        by_layout={name: f"{sum(calls)} of {len(calls)}" for name, calls in wrong.items()},
        altered=len(found),
        found=round(sum(found) / len(found), 4) if found else 0.0,
    )


def texts_in(folder: Path) -> list[str]:
    """The texts of a folder's `.txt` files, by name.

    Raises:
        InputError: There are none, or one cannot be read.
    """
    found = []
    for path in sorted(folder.glob("*.txt")):
        try:
            found.append(path.read_text("utf-8"))
        except (OSError, UnicodeDecodeError) as error:
            raise InputError(f"cannot be read: {error}", where=str(path)) from error
    if not found:
        raise InputError("holds no .txt files", where=str(folder))
    return found


def _changed(before: Mapping[str, str], after: Mapping[str, str]) -> bool:
    detector = DocumentChange()
    detector.update(before)
    detector.update(after)
    return detector.detected


def _unwrapped(text: str) -> str:
    """Each paragraph and each item of a list in a line of its own."""
    lines: list[str] = []
    fresh = True
    for line in text.splitlines():
        if not line.strip():
            lines.append("")
            fresh = True
            continue
        if fresh or _ITEM.match(line):
            lines.append(line.strip())
        else:
            lines[-1] += " " + line.strip()
        fresh = False
    return "\n".join(lines)


def _narrow(text: str) -> str:
    lines: list[str] = []
    for line in _unwrapped(text).splitlines():
        row = ""
        for word in line.split():
            if row and len(row) + 1 + len(word) > _NARROW:
                lines.append(row)
                row = word
            else:
                row = f"{row} {word}".strip()
        lines.append(row)
    return "\n".join(lines)


def _curly(text: str) -> str:
    return re.sub(r'"([^"\n]{1,80})"', r"“\1”", text).replace("'", "’")


def _numbered_otherwise(text: str) -> str:
    return re.sub(r"(?m)^(\s*)(\d+)\.(\s)", r"\1\2)\3", text)


def _capitals(text: str) -> str:
    return re.sub(r"(?m)^([A-Z][A-Za-z ]{3,40})$", lambda heading: heading[1].upper(), text)


_PUT_IN = (
    "The work may not be used by anyone whose services have more than 9 million monthly users."
)
LAYOUTS: Mapping[str, Callable[[str], str]] = {
    "one line a paragraph": _unwrapped,
    "narrow lines": _narrow,
    "curly quotation marks": _curly,
    "other numbers of clauses": _numbered_otherwise,
    "headings in capitals": _capitals,
}
