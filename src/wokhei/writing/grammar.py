"""The closed lists from which the desk's own words come.

A structural sentence stands here word for word and says nothing about the world: no number, no
name, no claim. A method sentence stands here word for word too: what it says holds for every draft
of this writer. Everything else in an article is quoted or computed.
"""

from __future__ import annotations

# Each list holds ways to say one thing; an article uses one of them, or none.
WORDING = ("What follows is in the sources’ own words.",)
OPEN_POINTS = ("The sources mark some gaps themselves.",)
# Written no more, and known still: editions of before hold them.
_RETIRED = (
    "The wording matters, so it is given as it stands.",
    "These passages deserve to be read side by side.",
    "Here the accounts part.",
    "What a source does not say is part of the record too.",
)

STRUCTURAL: frozenset[str] = frozenset((*WORDING, *OPEN_POINTS, *_RETIRED))

# May open a quoted sentence that gives another figure than the one before. It says no more than
# that: whether the two measure the same is for the reader to judge.
FOR_COMPARISON = "For comparison, "

CHOSEN = "Quotations were chosen for relevance, independence, authority and novelty."
MENTION = "A mention means that the words stand in the text, whatever their case or number."
EXTRACTED = (
    "No language model took part: every sentence is a verbatim quotation with its place in the "
    "source, a figure that the desk calculated and that can be calculated again, or a link between "
    "them that states no fact."
)
REWORDED = (
    "A language model worded the sentences that report a source without quotation marks; each was "
    "checked against the passages cited beside it. Every other sentence is a verbatim quotation, a "
    "figure that can be calculated again, or a link between them."
)
NOTHING_ELSE = "Nothing in this text comes from outside the documents listed."

METHOD: frozenset[str] = frozenset({CHOSEN, MENTION, EXTRACTED, REWORDED, NOTHING_ELSE})
