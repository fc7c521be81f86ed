"""The closed lists from which the desk's own words come.

A structural sentence stands here word for word and says nothing about the world: no number, no
name, no claim. A method sentence stands here word for word too: what it says holds for every draft
of this writer. Everything else in an article is quoted or computed.
"""

from __future__ import annotations

STRUCTURAL: frozenset[str] = frozenset(
    {
        "Here the sources are left to speak for themselves.",
        "The wording matters, so it is given as it stands.",
        "What follows is each source in its own words.",
        "These passages deserve to be read side by side.",
        "The question is then what the documents themselves say.",
        "Who says a thing matters as much as what is said.",
        "A statement with one source behind it may be right; it has no second voice here.",
        "That a word is absent does not settle the matter, but it shows where reading has to go on.",
        "Readers can check each quotation against its source below.",
        "What comes next is stated by the sources as follows.",
    }
)

METHOD: frozenset[str] = frozenset(
    {
        "Nothing in this text comes from outside the documents listed.",
        "No language model took part: every sentence is a verbatim quotation with its place in the "
        "source, a figure that the desk calculated and that can be calculated again, or a link "
        "between them that states no fact.",
        "Quotations were chosen for relevance, independence, authority and novelty.",
        "Texts that repeat one another were counted once.",
        "“Mention” means that the words stand in the text, whatever their case or number.",
    }
)
