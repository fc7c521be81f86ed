"""What a passage can do in an article, told by the words in it."""

from __future__ import annotations

import re
from enum import StrEnum


class Use(StrEnum):
    """What a passage can do in an article."""

    NEWS = "news"  # opens a document
    BEFORE = "before"  # was written before all this
    MEANING = "meaning"  # says what something is
    LIMITS = "limits"  # what a document forbids or makes a condition
    TERMS = "terms"  # what a document grants or demands
    SPEECH = "speech"  # somebody speaks in quotation marks
    VOICE = "voice"  # somebody's words are reported
    DISPUTE = "dispute"  # somebody objects
    FIGURES = "figures"  # gives a number
    NEXT = "next"  # looks ahead
    UNKNOWN = "unknown"  # says what is not known, or was not said


_SAYING = r"(?:said|says|added|told|wrote|warned|argued|explained|asked)"
SPEECH = re.compile(
    rf"^[\"“].{{8,}}[,!?][\"”] (?:{_SAYING}\b|[A-Z][\w’'-]*(?: [\w’'-]+){{0,3}} {_SAYING}\b)"
)
_MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE | re.VERBOSE)


_CUES = {
    Use.MEANING: _words(
        r"""
        means?|(?:is|are)\ defined|defin(?:es|ed)|refers?\ to|counts?\ as|considered\ to
        |must\ include|is\ an?\ [\w -]{3,40}\ (?:that|made|which|whose|designed)|known\ as
        """
    ),
    Use.LIMITS: _words(
        r"""
        (?:must|shall|may|will)\ not|not\ authori[sz]ed|not\ allowed|prohibit\w*|restrict\w*
        |forbid\w*|ban(?:s|ned)?|unless|except|only\ if|(?:more|greater)\ than|exceed\w*
        |discriminat\w+
        |does\ not\ apply
        """
    ),
    Use.TERMS: _words(
        r"""
        shall|must|permit(?:s|ted)|grants?|granted|requires|required|agree[sd]?|comply|subject\ to
        |orders?|adopt(?:s|ed)|ruled|decid(?:es|ed)|issu(?:es|ed)
        """
    ),
    Use.SPEECH: SPEECH,
    Use.VOICE: _words(
        r"""
        said|says|told|announced|stated|according\ to|added|explained|confirmed
        |spokes(?:man|woman|person)
        """
    ),
    Use.DISPUTE: _words(
        r"""
        disput(?:es|ed)|reject(?:s|ed)|den(?:y|ies|ied)|contest(?:s|ed)|critici[sz]\w+|critics
        |object(?:s|ed|ions?)|oppos(?:e|es|ed)|opposition\ to|accus\w+|misleading|false|disagree\w*
        |contradict\w*|warn(?:s|ed)\ (?:on\ \w+\ )?(?:that|against|of)
        |(?:is|are|was|were|be|got\ it)\ wrong|wrongly|quarrel
        |cannot\ both|(?:is|are|was|were)\ not\ an?
        |still\ (?:is\ )?not|alone\ does\ not|in\ doubt|doubts?|left\ little\ room|does\ not\ fit
        |over(?:state|count|estimate)\w*|under(?:state|count|estimate)\w*|at\ odds
        |sa(?:ys|id)\ [^.]{5,80}\ (?:and|but|while|whereas)\ [^.]{3,60}\ sa(?:ys|id)
        """
    ),
    Use.FIGURES: re.compile(
        rf"(?<![\w.-])(?:[$€£]\s?)?\d[\d,.]*(?:\s?%|\s(?!{_MONTH})[a-zA-Z]{{2,}})|\bper cent\b",
    ),
    Use.NEXT: _words(
        rf"""
        will|plans?\ to|planned|(?<!the\ )expect(?:s|ed)
        |next\ (?:week|month|year|step)|due\ (?:to|on|in)
        |deadline|from\ {_MONTH}|by\ (?:the\ end\ of|June|July|20\d\d)|scheduled|closes?\ on
        """
    ),
    Use.UNKNOWN: _words(
        r"""
        (?:did|does|do|has|have|had|would|could|can)\ not\ (?:yet\ )?
            (?:say|said|publish\w*|confirm|name|share\w*|reply|respond|answer|disclose\w*|define
            |comment|examine\w*|reveal\w*|explain\w*|release\w*)
        |declin(?:e|es|ed)\ to|no\ other|not\ (?:yet\ )?(?:known|clear|public|published)
        |not\ been\ (?:published|confirmed|examined|checked)|neither\ figure|unclear|unknown
        |undefined|defined\ nowhere|no(?:body|\ one)\ (?:knows|has|had)|remains?\ open
        |remains?\ to\ be\ seen
        """
    ),
}


def uses_of(text: str) -> set[Use]:
    """What a passage can be used for, by its words alone.

    Examples:
        >>> sorted(uses_of("The firm did not say when the work will end."))
        [<Use.NEXT: 'next'>, <Use.UNKNOWN: 'unknown'>]
    """
    return {use for use, cue in _CUES.items() if cue.search(text)}
