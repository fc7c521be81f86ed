"""Mention against use: a clause that only speaks of a term does not impose it."""

from __future__ import annotations

from wokhei.standards.modality import pattern

# Another text, an earlier one, a question, a wish, the authors' own doings, the project's history.
_MENTIONS = pattern(
    r"""\b(?:unlike|in contrast (?:to|with)|contrary to|as opposed to|compared (?:to|with)
    |instead of) (?:the |some |other |many |most |those |an? )*(?:[\w.-]+ ){0,5}?(?:licen[cs]es?
    |terms|agreements?|projects?|models?)\b
    |\b(?:some|other|many|most|certain|several|our competitors'?) (?:\w+ ){0,2}(?:licen[cs]es
    |projects|companies|vendors|terms|competitors|people|authors) (?:\w+ )?(?:forbid|prohibit
    |restrict|ban|bar|do|have|require|say|add|use)
    |\b(?:earlier|previous|former|prior|older|original|superseded|withdrawn|first
    |last) (?:edition|version|release|draft|terms|licen[cs]e|text
    |policy)s?\b[^.;]{0,80}?\b(?:forbade|forbidden|prohibited|barred|banned|required|restricted
    |had|was|were|said|contained|limited|allowed|did)\b
    |\bunder (?:the |its |our )?(?:earlier|previous|former|prior|old
    |older)\b[^.;]{0,60}\b(?:licen[cs]e|terms|agreement|rules)\b
    |\b(?:struck out|left out|removed from|dropped from|deleted from|taken out
    |no longer (?:applies|in force)|repealed|did not adopt|was not adopted|decided against
    |chose not to|considered (?:adding|adopting|using))\b
    |\b(?:licen[cs]e|agreement|terms),? under which\b
    |\b(?:faq|frequently asked|question:|answer:|q:|a:)
    |\bnot affiliated with\b
    |\b(?:said|says?|writes?|wrote|reads?|states?|stated|argues?|reported|claims?)(?: that|:|,) ?\"
    |\b(?:does|do|shall|should|must|may|can|is|are) not (?:to )?(?:be )?(?:say|said|state|stated
    |mean
    |imply|read|construed|interpreted|understood|taken)\b[^.;]{0,60}? that\b
    |\b(?:notice|note|information) (?:about|on|regarding) (?:an? |the )?(?:neighbou?ring|other
    |another
    |sister|related|unrelated|separate)
    |\bcomparison (?:table|chart|of (?:\w+ )?(?:licen[cs]es|terms))\b
    |\bin (?:the|a|our) (?:sister|other|neighbou?ring|separate|another) (?:repository|package
    |project)\b
    |\bnothing (?:here|herein|in th\w+ [\w ]{2,30}?) (?:says?|means?|implies|suggests?) that\b
    |\b(?:informative|non-normative|explanatory) (?:annex|note|text|part|section)
    |\b(?:is|as) (?:only )?an? (?:example|illustration|wish|mere wish)\b
    |\bnot (?:a |an )?(?:legally )?(?:binding|condition|part of (?:this|the) (?:licen[cs]e
    |agreement|terms)|requirement)\b
    |\b(?:users|readers|people|you) (?:often|may|might|sometimes) (?:ask|wonder)\b
    |\b(?:you|users|one) (?:may|might) (?:intend|wish|want|forget|think|believe)\b
    |\b(?:asks?|asked|wonders?|wondered|doubts?|(?:the )?question(?:s|ed)?|unsure|unclear
    |discuss(?:es|ed)?) (?:whether|if)\b
    |\bthat is history\b|\b(?:it )?used to (?:be|have|require|forbid)\b|\bonce (?:refused|forbade
    |barred|banned
    |required)\b|\bhas been (?:dropped|lifted|removed|repealed|struck)\b
    |(?<!you )(?<!licensee )(?<!user )(?<!that )(?<!which )(?<!who )\b(?:seeks?|aims?|strives?) to\b
    |\bwe did not\b|\bfor comparison\b|\bby way of comparison\b
    """
)
_QUOTES_WORDS = pattern(
    r"""\b(?:word|words|term|phrase|expression|clause|sentence|provision|line) \""""
)
_TO_SHOW = pattern(r"""\b(?:show|display|carry|include|bear|print|state|reproduce)\b""")
_OUTSIDE = pattern(
    r"""\b(?:which|that) (?:is|are) not (?:covered|distributed|licensed|included|shipped)
    (?: here| herewith| by (?:this|these))\b
    |\b(?:is|are|forms?) (?:no|not) (?:a )?part of (?:this|the|our) (?:work|software|program
    |model|library|code|release|package|licen[cs]e|agreement|terms)\b
    |\b(?:does|do|shall|will) not (?:apply|extend
    |relate) to (?:the|this) (?:software|program|work
    |model|library|code|licensed)"""
)
_ABOUT_RISK = pattern(
    r"""\b(?:warrant(?:y|ies)|liab(?:le(?! to (?:\w+ )?(?:charges?|fees?))|ility)|damages
    |as is(?=\W*(?:$|[,.;\"')]|basis|without|and|with))
    |as-is|merchantability|indemnif\w+
    |disclaim\w*|hold harmless)\b"""
)
# A disclaimer may still carry a ban: `you may not use it in X`.
_STILL_BINDS = pattern(
    r"""\byou (?:may|shall|must|will|agree) not\b|\bnot (?:be )?(?:used|licensed)\b
    |\bprohibited\b|\bmay not be\b
    |\bpermission is (?:\w+ )?granted\b|\b(?:is|are) hereby granted\b|\b(?:is
    |are) (?:\w+ )?permitted\b(?! by)|\bhereby grants?\b
    |\b(?:you|anyone|everyone|licensees?) may (?:use|copy|redistribute|distribute|sell|modify)\b"""
)


_OF_THE_SAME = pattern(r"""\W*(?:its|it|that|those|they|their|these)\b(?! (?:licen[cs]e
|agreement))""")


def is_mention(line: str, following: str = "", above: str = "") -> bool:
    """Whether a clause only mentions terms: another text's, an earlier one's, a wish, a question.

    `following` is the clause after it, which may say so, and so may the one above it.

    Examples:
        >>> is_mention("Some licences forbid commercial use.")
        True
        >>> is_mention("You may not sell copies.")
        False
    """
    if _MENTIONS.search(line):
        return True
    if line.rstrip().endswith("?"):
        return True
    if _QUOTES_WORDS.search(line) and not _TO_SHOW.search(line):
        return True
    if _ABOUT_RISK.search(line) and not _STILL_BINDS.search(line):
        return True
    if _OF_THE_SAME.match(line) and _OUTSIDE.search(above):
        return True
    return _OUTSIDE.search(line) is not None or _OUTSIDE.match(following) is not None
