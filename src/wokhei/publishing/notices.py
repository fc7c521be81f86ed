"""What a page says of its own mistakes."""

from __future__ import annotations

from collections.abc import Iterable

from wokhei.domain.article import Doubt

MOST_NAMED = 4  # changes that a note names; whoever wants all compares the two bundles


def correction_note(doubts: Iterable[Doubt], *, rewritten: bool) -> str:
    """What a correction changes and why, in words for readers.

    Args:
        doubts: What of the edition before no longer holds.
        rewritten: Whether the article was written anew, instead of losing those sentences.

    Examples:
        >>> gone = Doubt("The Quay: “Four boats.”", "The Quay no longer says “Four boats.”.")
        >>> correction_note([gone], rewritten=False)
        'The Quay no longer says “Four boats.”. One sentence that rested on it was taken out.'
    """
    doubts = list(doubts)
    reasons = list(dict.fromkeys(one.reason for one in doubts))
    named = reasons[:MOST_NAMED]
    if len(reasons) > MOST_NAMED:
        named.append(f"{len(reasons) - MOST_NAMED} other statements changed as well.")
    if rewritten:
        return " ".join([*named, "The analysis was written anew from the sources as they are now."])
    count = len({one.sentence for one in doubts if one.sentence})
    gone = (
        "One sentence that rested on it was taken out."
        if count == 1
        else f"{count} sentences that rested on it were taken out."
    )
    return " ".join([*named, gone])
