"""Known licences in a text, and the licence files of what is installed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from importlib import metadata
from itertools import islice

from licenseclassifier import LicenseIdentificationResult, identify_license

from wokhei.domain.assessment import Effect, Identified
from wokhei.standards import is_residue, read_terms

MOST_TRIED = 4  # terms taken out of a known text, each for some 40 ms
LONGEST_IDENTIFIED = 400_000  # code points; longer texts are read, not identified
_FILE = re.compile(r"(?:^|/)(?:licen[cs]e|copying|unlicen[cs]e)[^/]*$", re.IGNORECASE)


def identify(text: str) -> tuple[Identified, ...]:
    """The known licences in a text, in order.

    One is exact where nothing that could be a term stands beside it, or within it: the identifier
    lets some words stand in the gaps of a known text, and a ban may hide there.
    """
    if len(text) > LONGEST_IDENTIFIED:
        return ()
    found = _identified(text)
    position, rest = 0, []
    for match in found:
        rest.append(text[position : match.start])
        position = max(position, match.end)
    rest.append(text[position:])
    exact = not any(is_residue(stretch) for stretch in rest) and not _is_padded(text, found)
    return tuple(Identified(match.id, match.start, match.end, exact) for match in found)


def _is_padded(text: str, found: Sequence[LicenseIdentificationResult]) -> bool:
    """Whether a term that restricts can be taken out and the same licences are still there."""
    names = [match.id for match in found]
    if not names:
        return False
    restricting = (
        (frame.quote.start, frame.quote.end)
        for frame in read_terms(text).frames
        if frame.firm and frame.effect in (Effect.DENIES_RIGHT, Effect.NEEDS_PERMISSION)
    )
    return any(
        [match.id for match in _identified(text[:start] + text[end:])] == names
        for start, end in islice(dict.fromkeys(restricting), MOST_TRIED)
    )


def _identified(text: str) -> list[LicenseIdentificationResult]:
    return sorted(identify_license(text), key=lambda match: (match.start, match.end, match.id))


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
