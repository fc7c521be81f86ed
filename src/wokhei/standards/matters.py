"""What a document says of each matter, so that two versions of it can be compared."""

from __future__ import annotations

from wokhei.standards.reading import read_terms

BETWEEN = " […] "  # two quotes on one matter


def matters(text: str) -> dict[str, str]:
    """The words of a licence or policy on each matter that it settles, by the name of the matter.

    What stands in no clause that grants, demands or forbids is left out, and so is the layout.

    Examples:
        >>> matters("You may copy and share it. You may not sell it. It was a fine day.")["sale"]
        'You may not sell it.'
    """
    found: dict[str, dict[str, None]] = {}
    for frame in read_terms(text).frames:
        name = frame.kind.value.replace("_", " ")
        found.setdefault(name, {})[" ".join(frame.quote.text.split())] = None
    return {name: BETWEEN.join(quotes) for name, quotes in sorted(found.items())}
