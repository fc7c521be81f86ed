"""Where a text denies something, and how far the denial reaches."""

from __future__ import annotations

import re
from dataclasses import dataclass

from wokhei.domain.span import Span

_CUES = r"""
not only|not just|not merely|not necessarily|no longer|not|cannot|\w+n[’']t|never|no one|nobody
yet to|none|nothing|nowhere|neither|nor|no|without|hardly|barely|scarcely|rarely|seldom|unable
fail(?:s|ed|ing|ure)?|refus(?:e|es|ed|al|ing)|den(?:y|ies|ied|ying|ial)|lack(?:s|ed|ing)?
reject(?:s|ed|ing|ion)?|declin(?:e|es|ed|ing) to|avoid(?:s|ed|ing)?|prevent(?:s|ed|ing)?
prohibit(?:s|ed|ing)?|forbid(?:s|den)?|forbade|ban(?:s|ned|ning)?|stop(?:s|ped|ping)?
instead of|rather than|far from|except|unlike|absence|false|untrue|myth|incorrect|wrong(?:ly)?
"""
_CUE = re.compile(
    rf"(?<![\w’'])(?:{'|'.join(_CUES.split(chr(10))[1:-1])})(?![\w’'])", re.IGNORECASE
)
_REACH = re.compile(
    r"[.;:!?\n]|,|\b(?:but|although|though|however|while|whereas|because|until|unless|since)\b|[—–]",
    re.IGNORECASE,
)
_PLAIN = re.compile(
    r"(?:not|cannot|\w+n[’']t|never|no longer|yet to|neither|nor|no one|nobody|none|nothing|no)$",
    re.IGNORECASE,
)
_NOT_NEGATION = re.compile(
    r"not only|not just|not merely|no (?:matter|doubt)|No\.|No,|(?:never|no)-\w"
    r"|(?:no|not) (?:fewer|less|more|later|earlier|sooner) than",
    re.IGNORECASE,
)
SCOPE_LIMIT = 160  # code points: a clause


@dataclass(frozen=True, slots=True)
class Negation:
    """A denial: its cue and the stretch it reaches over, from the cue's end to the clause's.

    `plain` marks grammatical negation (`not`, `never`, `no`); the rest deny by their meaning.
    """

    cue: str
    span: Span
    end: int
    plain: bool


def negations(text: str) -> list[Negation]:
    """The denials of a text in order, without `not only`, `no doubt` and the like.

    Examples:
        >>> text = "The board did not sign, but nobody left."
        >>> [(denial.cue, text[denial.span.end:denial.end]) for denial in negations(text)]
        [('not', ' sign'), ('nobody', ' left')]
    """
    found = []
    for match in _CUE.finditer(text):
        if _NOT_NEGATION.match(text, match.start()):
            continue
        limit = min(len(text), match.end() + SCOPE_LIMIT)
        stop = _REACH.search(text, match.end(), limit)
        end = stop.start() if stop else limit
        cue = match.group()
        span = Span(match.start(), match.end())
        found.append(Negation(cue.lower(), span, end, bool(_PLAIN.match(cue))))
    return found
