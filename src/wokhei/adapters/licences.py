"""Known licences in a text, and the licence files of what is installed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import metadata

from licenseclassifier import identify_license

from wokhei.domain.assessment import Identified
from wokhei.standards import is_residue

LONGEST_IDENTIFIED = 400_000  # code points; longer texts are read, not identified
_FILE = re.compile(r"(?:^|/)(?:licen[cs]e|copying|unlicen[cs]e)[^/]*$", re.IGNORECASE)


def identify(text: str) -> tuple[Identified, ...]:
    """The known licences in a text, in order.

    One is exact where nothing that could be a term stands beside it.
    """
    if len(text) > LONGEST_IDENTIFIED:
        return ()
    found = sorted(identify_license(text), key=lambda match: (match.start, match.end, match.id))
    position, rest = 0, []
    for match in found:
        rest.append(text[position : match.start])
        position = max(position, match.end)
    rest.append(text[position:])
    exact = not any(is_residue(stretch) for stretch in rest)
    return tuple(Identified(match.id, match.start, match.end, exact) for match in found)


def installed_licences() -> Iterator[tuple[str, str]]:
    """The licence files of the installed Python packages: `name version: file` and text, sorted."""
    every = sorted(
        metadata.distributions(),
        key=lambda one: (one.name.lower() if one.name else "", one.version),
    )
    seen = set()
    for distribution in every:
        for path in sorted(distribution.files or [], key=str):
            if not _FILE.search(path.as_posix()) or path.suffix in (".py", ".pyc", ".so"):
                continue
            label = f"{distribution.name} {distribution.version}: {path.name}"
            try:
                text = path.read_text("utf-8")
            except (OSError, UnicodeDecodeError):
                continue
            if label not in seen:
                seen.add(label)
                yield label, text
