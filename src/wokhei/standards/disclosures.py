"""What a document discloses on a point: plainly, vaguely, not at all, or it declines to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from wokhei.domain.assessment import AssessmentVerdict, Quote
from wokhei.standards.clauses import Clause, clauses
from wokhei.standards.modality import pattern

_NOTHING = pattern(
    r"""^\W*(?:(?:no|not|none|nothing|n/?a)\b[\w ,'-]{0,60}?(?:(?:information|details?|data
    |answer|disclosure|response|statement) (?:is |was |has been |have been )?(?:provided
    |available|given|disclosed|found|shared|public)[\w ]{0,60}|disclosed|provided|available
    |applicable|public|reported|stated|specified)|n/?a|none|not applicable|unknown|tbd|-+)\W*$"""
)
_DECLINES = pattern(
    r"""\b(?:do(?:es)? not|don't|doesn't|did not|will not|won't|cannot|are not|is not|not
    |have not|has not|never) (?:\w+ ){0,3}?(?:disclos\w*|shar\w*|reveal\w*|publish\w*|releas\w*
    |provid\w*|report\w*|made (?:public|available)|publicly|available|discuss\w*)\b
    |\b(?:proprietary|confidential|trade secret|withheld|undisclosed|not public)\b
    |\bno (?:\w+ ){0,3}?(?:information|details?)\b"""
)
_SUBSTANCE = re.compile(
    r"https?://|\bwww\.|\d|\b(?:such as|including|namely|for example|e\.g\.|as follows"
    r"|available (?:at|under|on|from)|released (?:at|under|on)|licen[cs]ed under|hosted (?:at"
    r"|on)|we (?:use|trained|collect|publish|release|provide|conduct|share|employ|rely))\b",
    re.IGNORECASE,
)
_PLACE = re.compile(r"https?://|\bwww\.", re.IGNORECASE)
_RELEASED = pattern(
    r"""\b(?:releas\w*|publish\w*|available|download\w*|found (?:at|in|here)|open[- ]sourc\w*|hosted
    |trained (?:on|with|using)|report(?:ed)?)\b"""
)
_VAGUE = pattern(
    r"""\b(?:a (?:new )?(?:mix|variety|range|combination) of|various|certain|a number of
    |publicly available (?:online )?(?:data|sources)|proprietary|some of|in general
    |industry[- ]standard|best practices|where appropriate|among other things)\b"""
)
LEAST_WORDS = 25  # of a disclosure that is plain without a figure or a link
MOST_COUNTERS = 3
MOST_BARS = 4  # of a sentence; what has more is a table, quoted where nothing else tells


@dataclass(frozen=True, slots=True)
class Disclosure:
    """What was found on one point."""

    verdict: AssessmentVerdict
    rule: str
    quote: Quote | None = None
    counter: tuple[Quote, ...] = ()


def judge_disclosure(
    text: str,
    topics: Sequence[str] = (),
    *,
    silence: AssessmentVerdict = AssessmentVerdict.SILENT,
    found: Sequence[Clause] = (),
) -> Disclosure:
    """Judge what a text discloses on a point.

    Without topics the whole text is the answer to the point; with them, only the sentences that use
    one of those words are. An empty answer is silence, never a failure. `found` are the clauses of
    the text, where they are known.

    Examples:
        >>> judge_disclosure("").verdict.value
        'silent'
        >>> judge_disclosure("We do not share the training code.", ["training code"]).verdict.value
        'fails'
        >>> found = judge_disclosure("The code is at https://example.org/t.", ["code"])
        >>> found.verdict.value, found.quote.text
        ('meets', 'The code is at https://example.org/t.')
    """
    if not text.strip() or _NOTHING.match(text.strip()):
        return Disclosure(silence, "nothing-said")
    speaking = _speaking(text, topics, found or clauses(text))
    if not speaking:
        return Disclosure(silence, "nothing-said")
    quotes = [_quote(text, clause) for clause in speaking]
    declined = [quote for quote in quotes if _DECLINES.search(quote.text)]
    told = [quote for quote in quotes if quote not in declined]
    plain = [q for q in told if _SUBSTANCE.search(q.text) and not _VAGUE.search(q.text)]
    plain.sort(key=lambda quote: (-_plainness(quote.text), quote.start))
    if not topics:
        return _whole(text, quotes, declined=declined, plain=plain)
    vague = [quote for quote in told if _VAGUE.search(quote.text)]
    if plain and (declined or vague):
        held_back = [*declined, *vague]
        return _found(AssessmentVerdict.CONDITIONAL, "told-in-part", held_back, plain)
    if plain:
        return _found(AssessmentVerdict.MEETS, "told", plain, ())
    if declined:
        return _found(AssessmentVerdict.FAILS, "declined", declined, told)
    return _found(AssessmentVerdict.UNCLEAR, "in-general-words", told, ())


def _whole(
    text: str, quotes: list[Quote], *, declined: list[Quote], plain: list[Quote]
) -> Disclosure:
    """The verdict on an answer: mostly declining, thin, or plain."""
    if len(declined) * 2 > len(quotes):
        return _found(AssessmentVerdict.FAILS, "declined", declined, ())
    if plain or len(text.split()) >= LEAST_WORDS:
        return _found(AssessmentVerdict.MEETS, "told", plain or quotes, declined)
    return _found(AssessmentVerdict.UNCLEAR, "in-general-words", quotes, declined)


def _found(
    verdict: AssessmentVerdict, rule: str, quotes: Sequence[Quote], counter: Sequence[Quote]
) -> Disclosure:
    return Disclosure(verdict, rule, quotes[0], tuple(counter)[:MOST_COUNTERS])


def _plainness(words: str) -> int:
    """How much a reader can do with a sentence: a place to go to counts, then that it is there."""
    is_table = words.count("|") > MOST_BARS
    return 2 * bool(_PLACE.search(words)) + bool(_RELEASED.search(words)) - 3 * is_table


def is_substance(answer: str) -> bool:
    """Whether an answer gives a link, a figure or a name that can be looked up."""
    return _SUBSTANCE.search(answer) is not None


def speaks_of(text: str, topics: Sequence[str]) -> bool:
    """Whether a text uses one of the words."""
    return _words(topics).search(text) is not None


def _words(topics: Sequence[str]) -> re.Pattern[str]:
    return re.compile(
        r"(?<!\w)(?:"
        + "|".join(re.escape(topic).replace(r"\ ", r"\s+") for topic in topics)
        + r")(?:s|es)?(?!\w)",
        re.IGNORECASE,
    )


def _speaking(text: str, topics: Sequence[str], every: Sequence[Clause]) -> list[Clause]:
    found = [clause for clause in every if not clause.is_heading]
    if not topics:
        return found
    words = _words(topics)
    return [clause for clause in found if words.search(clause.span.of(text))]


def _quote(text: str, clause: Clause) -> Quote:
    return Quote(clause.span.of(text), clause.span.start, clause.span.end, clause.name)
