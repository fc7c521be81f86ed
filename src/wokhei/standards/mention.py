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
    |\b(?:says?|said|writes?|wrote|reads?|states?|stated|argues?|reported|claims?)(?: that
    |:|,|: ?,)(?: that)? ?\"
    |\bcomparison (?:table|chart|of (?:\w+ )?(?:licen[cs]es|terms))\b
    |\bnothing (?:here|herein|in th\w+ [\w ]{2,30}?) (?:says?|means?|implies|suggests?) that\b
    |\b(?:informative|non-normative|explanatory) (?:annex|note|text|part|section)
    |\b(?:polic(?:y|ies)|licen[cs]es?|agreements?|terms) (?:says?|states?|reads?|holds?|provides?)
    (?: that)? [\w ]{0,30}\"
    |\bin (?:the )?[\w-]+(?: [\w-]+)?['’]s words\b
    |\b(?:notices?|notes?|remarks?|a word) (?:about|on
    |concerning) (?:an? |the |our )?(?:neighbou?ring|other|another
    |sister|related|separate|third[- ]party)\b
    |\bin (?:an? |the |our )?(?:neighbou?ring|sister|other|another|separate) (?:repositor(?:y
    |ies)|packages?|projects?
    |archives?)\b
    |\b(?:drafts?|proposals?) of (?:this|the|our|these)\b[^.;]{0,40}? would (?:have|be)\b
    |\bthat (?:limit|limits|restriction|condition|ban|term|clause|rule)s? (?:belongs?|concerns?
    |applies|apply|relates?) (?:only )?to?\b
    |\b(?:is|are) not (?:distributed|shipped|included|contained|found) (?:here|with (?:this|the)
    |in this|among)\b
    |\b(?:is|as) (?:only )?an? (?:example|illustration|wish|mere wish)\b
    |\bnot (?:a |an )?(?:legally )?(?:binding|condition|part of (?:this|the) (?:licen[cs]e
    |agreement|terms)|requirement)\b
    |\b(?:users|readers|people|you) (?:often|may|might|sometimes) (?:ask|wonder)\b
    |\b(?:you|users|one) (?:may|might) (?:intend|wish|want|forget|think|believe)\b
    |\b(?:asks?|asked|wonders?|wondered|doubts?|(?:the )?question(?:s|ed)?|unsure|unclear
    |discuss(?:es|ed)?) (?:whether|if)\b
    |\bthrough (?:this|these) (?:licen[cs]e|agreement|terms)\b[^.;]{0,40}? (?:seeks?|aims?
    |strives?) to\b
    |\bthis (?:licen[cs]e|agreement|document|project) (?:seeks|aims|strives|endeavou?rs) to\b
    |\b(?:misreading|misunderstanding|misconception|myth)s?\b[^.;]{0,30}? (?:is|that|says)
    (?: that)?\b
    |\b(?:(?:had|once|formerly) (?:said|carried|contained)|once read)\b
    |\b(?:removed|deleted|withdrew|dropped)(?: \w+){0,2} (?:paragraph
    |sentence|clause|line|section)s?\b
    |\bcarried the (?:sentence|clause|line|words)\b
    |\bthere is no [^.;]{0,120}?\bfor whom [^.;]{0,40}\bwithheld\b
    |\bthat is history\b|\b(?:it )?used to (?:be|have|require|forbid)\b|\bonce (?:refused|forbade
    |barred|banned
    |required)\b|\bhas been (?:dropped|lifted|removed|repealed|struck)\b
    |(?<!you )(?<!licensee )(?<!user )(?<!that )(?<!which )(?<!who )\b(?:seeks?|aims?|strives?) to\b
    |\bwe did not\b|\bfor comparison\b|\bby way of comparison\b
    """
)
# `These terms do not say that it may not be sold`: what is denied is the ban.
_BAN = (
    r"(?:(?:may|must|shall|can|could|would|should|does|do|is|are) ?not\b|n't\b|\bcannot\b|\bnever\b"
    r"|\bno(?:body| one)?\b"
    r"|\b(?:forbid|forbade|prohibit|bar|ban|banned|restrict|exclud|need|requir|withh)\w*\b)"
)
_NOT_SAID = pattern(
    rf"""^[^.;]{{0,80}}?\b(?:(?:do|does|did|shall|should|must|may|can|is|are|will|would)(?: not
    |n't| never)
    |cannot|nothing [^.;]{{1,60}}? (?:is|are|shall|may|can|must|will|should)(?: be)?(?: to be)?)
    (?:,? (?:and|or|nor) [^.;,]{{1,40}}?)?,? (?:\w+ly )?(?:be )?(?:say|hold|mean|imply|claim|suggest
    |assert|state|provide|read|taken|understood|construed|interpreted|treated|saying|lead
    |conclude|infer)\w*\b[^.;]{{0,60}}?(?:\bthat\b|\bsaying\b|\bmeaning\b|\bto mean\b)[^.;]*?{_BAN}
    |^[^.;]{{0,40}}?\b(?:wrong|mistaken|false|incorrect|an error|a mistake|untrue|unfounded) to
    (?: \w+ly)? (?:say|conclude|think|believe|assume|infer|read|suppose|hold|claim)\b[^.;]*?{_BAN}
    |^\W{{0,3}}not (?:required|needed|asked(?: for)?|demanded|imposed|necessary)(?: here| of you)?:
    |^[^.;]{{0,40}}?\b(?:do|does|must|should) not (?:conclude|think|believe|assume|infer|suppose)\b
    [^.;]*?{_BAN}"""
)
_SAYS_SO = pattern(r"""\b(?:as (?:granting|giving|conferring)|to (?:grant|give|confer|waive))\b""")
# A note that binds nobody: what stands in its paragraph is told, not asked.
_NOTE = pattern(
    r"""^\W{0,3}(?:(?:the following|this|what follows)\b[^.;:]{0,60}?\b(?:is
    |are) )?(?:[^.;:)]{0,50}\b)?
    (?:informative|non[- ]normative|(?:of|has|have|having|with|without) (?:no |any )?(?:legal
    |binding) (?:effect|force)|not part of (?:this|the) (?:licen[cs]e|agreement|terms)
    |not (?:a |the )?(?:licen[cs]e|legal|binding) text|background (?:reading|note|information)
    |not legally binding|for (?:your )?information only|background(?=:)|history(?=:)
    |for comparison|by way of (?:background|comparison|illustration))\b"""
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


def is_note(line: str) -> bool:
    """Whether a clause says that the paragraph it begins binds nobody.

    Examples:
        >>> is_note("(Informative annex, not part of the licence.)")
        True
        >>> is_note("This annex is part of the licence.")
        False
    """
    return _NOTE.search(line) is not None


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
    if _NOT_SAID.search(line) and not _SAYS_SO.search(line):
        return True
    if _QUOTES_WORDS.search(line) and not _TO_SHOW.search(line):
        return True
    if _ABOUT_RISK.search(line) and not _STILL_BINDS.search(line):
        return True
    if _OF_THE_SAME.match(line) and _OUTSIDE.search(above):
        return True
    return _OUTSIDE.search(line) is not None or _OUTSIDE.match(following) is not None
