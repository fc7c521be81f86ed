"""Clauses that leave somebody out: named parties, classes of persons, countries."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wokhei.domain.assessment import Effect, Frame, FrameKind
from wokhei.standards import topics
from wokhei.standards.modality import RESTRICTING, Force, pattern
from wokhei.standards.unit import Unit

_CLASS = (
    r"(?:persons?|individuals|residents?|citizens?|nationals?|natural persons?|inhabitants?"
    r"|entit(?:y|ies)"
    r"|compan(?:y|ies)|corporations?|organi[sz]ations?|firms?|businesses|governments?"
    r"|agenc(?:y|ies)|authorit(?:y|ies)"
    r"|militar(?:y|ies)|operators?|producers?|manufacturers?|vendors?|employers?|employees?"
    r"|members?|users?|developers?"
    r"|institutions?|universities|contractors?|subsidiar(?:y|ies)|affiliates?|men|women|minors"
    r"|investors?|banks?|police"
    r"|licensees?|parties|groups?|customers?|providers?|competitors?|rivals|ministr(?:y|ies)|states"
    r"|bod(?:y|ies)|co-?operatives?|cooperatives?|enterprises?|forces|students|researchers|schools"
    r"|hospitals|insurers|charities|non-?profits|teams|studios|people)"
)
_TERRITORY = (
    r"(?:the )?(?:European (?:Union|Economic Area)|EU\b|EEA\b|United (?:Kingdom|States)|UK\b"
    r"|USA?\b|China|Russia(?:n Federation)?"
    r"|Iran|Cuba|North Korea|South Korea|Korea|Syria|Israel|Crimea|(?-i:[A-Z][a-z]+(?:land"
    r"|stan|ia)))"
)
_PLACE = (
    rf"(?:resid\w+ (?:in|of)|domiciled in|located in|based in|situated in|established in"
    rf"|headquartered in|incorporated in"
    rf"|citizens? of|nationals? of|principal place of business in|liv(?:e|es|ing) in|within"
    rf"|in) (?:[\w ,]{{0,40}}?){_TERRITORY}"
)
PERSONS_DENIED = pattern(
    rf"""\b(?P<who>{_CLASS}\b[^.;]{{0,120}}?)\s(?:are|is|shall be
    |will be|stands?|stays?)\s(?:\w+ly )?(?:not (?:\w+ly )?(?:granted|given|permitted|allowed
    |licen[cs]ed
    |authori[sz]ed|eligible|entitled|covered|to (?:use|exercise|receive))|excluded|barred
    |left without|outside (?:of )?(?:this|the) (?:grant|licen[cs]e|permission)
    |ineligible|prohibited|forbidden|precluded|refused|denied|shut out|kept out)\b
    |\b(?:not available to|void for|(?:permission|licen[cs]e|grant|rights?) (?:does|do) not (?:reach
    |benefit|include|cover)|not (?:granted|given
    |extended|offered|licen[cs]ed|apply
    |extend) to|denied to|excludes?|exclud(?:ed|ing)
    |withheld from) (?:any |all |the |you if you are |anyone |those )?
    (?P<who2>(?:[\w-]+ ){{0,3}}?{_CLASS}\b[^.;]{{0,80}})
    |\bno (?P<who3>[\w, -]{{3,60}}?{_CLASS}(?: or [\w -]{{3,40}}?{_CLASS})?)\b[^.;]{{0,80}}? (?:may
    |shall|can|is (?:permitted|allowed|granted)|are)\b
    |\b(?P<who5>(?:{_CLASS}|whoever|those who|any(?:one|body) (?:who|involved|engaged|working|active
    |employed))\b[^;,]{{3,80}}?) (?:may|shall|must|can) (?:[\w ]{{0,20}}, )?(?:not|never) (?:use
    |exercise|access|copy
    |download|receive|benefit)\b(?! (?:the )?(?:names?|trade ?marks?|logos?))
    |\bby (?:any |an )?(?P<who6>(?!licensees?\b){_CLASS}(?:, (?:or |and )?[\w-]+(?: [\w-]+)?
    | (?:or|and) [\w-]+){{1,5}}?,?) (?:who|that|which|whose)\b
    |\bgranted to (?:everyone|everybody|anyone|all persons|all)[\w ]{{0,20}}? except\b
    |\bby (?:any )?(?P<who4>{_CLASS}) (?:who|that|which|whose|with|resid|located|domiciled
    |based|engaged|in)\b""",
)
_NAMED = re.compile(
    r"(?:^|[.;] |\band )(?P<who>(?:[A-Z][\w&.-]+ )+(?:Corporation|Corp\.?|Inc\.?|Ltd\.?|LLC"
    r"|GmbH|AG|Company|Group|SA|PLC|plc)"
    r"(?:,? (?:and|or) (?:its|their|any|all) [\w ,]{3,50}?)?) (?:may|shall|must|can|will|is"
    r"|are) (?:not\b|n't|never|prohibited|excluded|barred|forbidden)"
)
_ONLY_CLASS = re.compile(
    rf"^(?:\W{{0,3}})only (?P<who>(?:[\w-]+ ){{0,4}}?{_CLASS}\b[^.;,]{{0,80}}?) (?:may|can"
    rf"|shall|are|is)\b"
    rf"|\b(?:available|granted|licen[cs]ed|open|extended|limited|restricted|reserved"
    rf"|offered) (?:only|solely|exclusively)?\s?(?:to|for) (?P<who2>(?:members|employees"
    rf"|residents|citizens|subscribers|students|universities|academic institutions"
    rf"|customers)\b[^.;]{{0,60}})",
    re.IGNORECASE,
)
_PLACED = re.compile(
    rf"\b(?:(?:rights?|licen[cs]e|grant|permission"
    rf"|agreement)s?\b[^.;]{{0,60}}?(?:not (?:being )?(?:granted|apply|extend|available|valid)"
    rf"|void|excluded|inapplicable)|not licensed)\b[^.;]{{0,120}}?{_PLACE}"
    rf"|\b(?:may not|shall not|must not|do not|not)\b[^.;]{{0,60}}?\b(?:use|download|access"
    rf"|distribute|deploy)\w*\b[^.;]{{0,120}}?\b(?:in|within"
    rf"|outside(?: of)?) (?:the )?(?:territory of )?{_TERRITORY}"
    rf"|\b(?:territory|worldwide)\b[^.;]{{0,60}}?\b(?:excluding|except(?: for)?"
    rf"|outside(?: of)?|other than) (?:the )?(?:territory of )?{_TERRITORY}"
    rf"|\bnot\b[^.;]{{0,80}}?\b(?:to|for) (?:persons?|individuals?|compan\w+"
    rf"|anyone)\b[^.;]{{0,60}}?{_PLACE}"
    rf"|\bif you (?:are|have)\b[^.;]{{0,80}}?{_PLACE}[^.;]{{0,160}}?\bnot (?:being )?granted\b",
    re.IGNORECASE,
)
# `Governments get no rights`, `Police forces need not apply: they are granted nothing`.
_GETS_NOTHING = pattern(
    rf"""^\W{{0,3}}(?:\w{{1,4}}[.)] )?(?P<who>[^.;:]{{0,80}}?\b{_CLASS}\b[^.;:]{{0,80}}?)
    (?:[;:,] (?:they|these|those|it))?(?: shall| will)? (?:get|gets|receive|receives|have|has
    |hold|holds|enjoy
    |enjoys|obtain|obtains|(?:is|are) (?:granted|given
    |accorded)) (?:no (?:[\w-]+ ){{0,2}}?(?:rights?
    |licen[cs]es?|permissions?|grant)(?!,? title)|nothing|none)\b(?! (?:to (?!(?:use|copy|this
    |the (?:work
    |software|program
    |model|data))\b)|in|by|of|for|regarding
    |under any)\b)"""
)
_ONLY_THEY = pattern(
    rf"""\b(?:granted|given|licen[cs]ed|available|open|extended|offered|limited|restricted|reserved
    |confined) to (?P<who>(?:[\w-]+ ){{0,4}}?{_CLASS}\b[^.;,]{{0,60}}?) (?:only|alone|exclusively)\b
    |\b(?P<who2>{_CLASS}\b[^.;,]{{0,60}}?) (?:alone|only|exclusively) (?:may|can|shall
    |(?:is|are) (?:allowed|permitted|licen[cs]ed))\b
    |\b(?:granted|given|licen[cs]ed|open|reserved|available) (?:exclusively|solely|only) to the
    (?P<who3> (?:only )?(?:[\w-]+ ){{0,3}}?{_CLASS}\b[^.;,]{{0,60}})
    |\bexclusively (?:granted|given|licen[cs]ed
    |reserved) to the (?P<who4>(?:[\w-]+ ){{0,3}}?{_CLASS}
    \b[^.;,]{{0,60}})
    |\b(?:use|uses) [\w ,]{{0,40}}?by (?:an? |any )?{_CLASS}\b[^.;]{{0,200}}? (?:is|are) (?:\w+ )?
    (?:prohibited|forbidden|not (?:permitted|allowed|licen[cs]ed))\b
    |\bno other (?:[\w-]+ ){{0,2}}?{_CLASS}\b[^.;]{{0,20}}? (?:may|can)\b
    |\b(?:every(?:one|body) else|any(?:one|body) else|all others
    |all other (?:[\w-]+ ){{0,2}}?{_CLASS})\b
    [^.;]{{0,20}}? (?:may not\b|cannot\b|must\b|needs?\b|ha(?:s|ve) to\b|requires?\b|(?:is|are)
    (?: excluded| not| barred))"""
)
# `Grants to academic institutions the right to`: nobody else is named.
_GRANTED_TO = pattern(
    r"""\b(?:grants?|licen[cs]es?|makes? available)(?: only)? to
    (?P<who> (?:[\w-]+ ){0,2}?(?:academic
    |non-?profit|educational|research|accredited|charitable)\b[^.;,]{0,60}?(?:institutions?
    |organi[sz]ations?|universities|users|researchers))\b"""
)
# `Applies only where the user is one of the following: ...`, `the user is not law enforcement`
_ONLY_IF = pattern(
    rf"""\bonly (?:where|if|when) (?:the |a )?(?:users?|licensees?|you|recipients?) (?:is|are)
    (?: one of| either| (?:an? )?(?:[\w-]+ ){{0,2}}?{_CLASS})\b
    |\b(?:user|licensee)s? (?:must|shall|has to
    |have to) be (?:an? )?(?:[\w-]+ ){{0,3}}?(?:institutions?
    |universit(?:y|ies)|compan(?:y|ies)|organi[sz]ations?|residents?|citizens?|members?)\b
    |\bif (?:you|your (?:company|organi[sz]ation|employer|group)) (?:is|are) (?:engaged|involved
    |active)
    (?: in)\b
    |\b(?:user|licensee) is not (?:an? |any )?(?:[\w-]+ ){{0,3}}?(?:law enforcement|{_CLASS})\b"""
)
_NOT_THERE = re.compile(
    r"\b(?:rights?|licen[cs]e|permission|grant|terms|offer)s?\b[^.;]{0,40}? (?:is|are|applies|apply"
    r"|holds?|runs?) not (?:\w+ )?(?:on offer|available|offered|valid|given|granted"
    r"|effective) (?:in"
    r"|within|throughout) (?:the )?[A-Z][^.;]{2,60}"
    r"|\b(?:rights?|licen[cs]e|permission|grant)s?\b[^.;]{0,40}? (?:is|are|applies|apply|holds?"
    r"|runs?) (?:\w+ )?(?:only )?(?:in|within|throughout|to) (?:the )?(?:territory of )?(?:the )?"
    r"[A-Z][^.;,]{2,60}? (?:only|alone|exclusively)\b"
)
_IF_YOU_ARE = pattern(
    rf"""\bif you (?:are|work for|belong to|represent|act for) (?P<who>(?:[\w-]+ ){{0,4}}?{_CLASS}
    \b[^.;,]{{0,80}}?), [^.;]{{0,60}}?(?:may not|must not|shall not|not (?:granted|licen[cs]ed
    |permitted|allowed)|no (?:\w+ )?(?:rights?|licen[cs]e|permission)|excluded)\b
    |\b(?:may not|must not|shall not|cannot|no (?:rights?|licen[cs]e
    |permission))\b[^.;]{{0,60}}? if you
    (?: are| work for| belong to| represent| act for) (?P<who2>(?:[\w-]+ ){{0,4}}?{_CLASS}
    \b[^.;,]{{0,80}})"""
)
_NOT_TO_THEM = pattern(
    rf"""\bno (?:licen[cs]es?|rights?|permissions?|grant) (?:is|are) (?:\w+ )?(?:granted|given
    |extended
    |available|offered) to (?P<who>(?:the |any |all )?(?:[\w-]+ ){{0,3}}?(?:{_CLASS}\b
    |(?-i:[A-Z]\w+ of))
    [^.;]{{0,60}})
    |^(?P<who2>[^.;:]{{3,120}}?): (?:this|it|the licen[cs]e) is not for (?:you|them)\b
    |\b(?P<who3>{_CLASS}\b[^.;]{{0,80}}?),? to the exclusion of (?:all|any|every)
    |\b(?:rights?|licen[cs]e|permission|grant)s?\b[^.;]{{0,40}}? (?:without|of no|has no
    |have no) (?:legal
    )?effect (?:on|in|within) (?:the )?(?:territory of )?(?-i:[A-Z])"""
)
_LARGER = pattern(
    rf"""\b(?:larger|bigger|big|large)(?: ones?| {_CLASS})\b[^.;]{{0,40}}?\b(?:must|needs?|ha(?:s
    |ve) to
    |requires?|pays?|may not|are (?:excluded|not))\b"""
)
# A class that a general word for firms or users does not name.
_SECTOR = (
    r"(?:manufacturers?|producers?|operators?|banks?|insurers?|hospitals?|governments?|agenc(?:y"
    r"|ies)"
    r"|authorit(?:y|ies)|ministr(?:y|ies)|universities|institutions?|employers?|investors?|police"
    r"|residents?|citizens?|nationals?|militar(?:y|ies)|forces|professionals?|businesses"
    r"|commercial users?|freelancers?|self-employed)"
)
_SECTOR_ASKS = pattern(
    rf"""^\W{{0,3}}(?P<who>(?:[\w-]+ ){{0,4}}{_SECTOR})\b[^.;,]{{0,60}}? (?:requires?|needs?
    |arranges?
    |must (?:first
    |)?(?:obtain|buy|purchase|request|acquire|conclude|hold|sign
    |have)) [^.;]{{0,60}}?\b(?:licen[cs]e|permission
    |consent|agreement|contract|authori[sz]ation)"""
)
_BANNED_FOLK = pattern(
    r"""^\W{0,3}no (?:cops?|police|bosses|landlords|billionaires|fascists|nazis|armies|soldiers
    |governments?|corporations|companies|banks|employers)\b(?:,? (?:and |or )?no [\w ]{2,20}
    |,? (?:and|or) [\w ]{2,20})*\W*$"""
)
# `Civil use means any use that is not by an authority`
_NOT_BY = pattern(
    rf"""\b(?:use|uses|purposes?|application)\b[^.;]{{0,20}}? (?:that|which) (?:is|are) not
    (?: made| carried out)? by (?:an? |any |the )?(?:[\w-]+,? ){{0,4}}?{_CLASS}\b"""
)
# Words without which nobody is left out; most clauses have none.
_LEAVES_OUT = pattern(
    r"""\b(?:no|not|never|n't|nothing|none|only|solely|alone|exclu\w+|barred|ineligible|prohibited
    |forbidden|precluded|void|denied|withheld|refused|shut out|kept out|inapplicable|cannot|can't
    |grants?|licenses|makes|arranges?|reach|benefit|left without|else
    |others?|larger|bigger|limited|restricted|reserved|confined|require|requires|needs?|must
    |without effect|territory|except)\b"""
)
_USE_BY = pattern(
    rf"""\b(?:use|access|exploitation|deployment)\b[^.;]{{0,20}} by\b[^.;]{{0,90}}?
    (?:{_CLASS}\b|(?-i:\b(?:[A-Z]\w+ )?(?:Department|Ministry|Army|Armed Forces|Government)\b))"""
)
_USE = r"(?:uses?|usage|purposes?|applications?|activit(?:y|ies))"
_IS_A_USE = pattern(rf"""^\W*(?:[\w-]+ ){{0,3}}?{_USE}\b|\b{_USE}\W*$""")
_OF_A_USE = pattern(rf"""^\W*(?:any|all|every|each) {_USE} (?:that|which)\b""")
_RIGHTS_OF_OTHERS = pattern(
    r"""\bthird part(?:y|ies)(?:'s?)? rights\b|\bnot a party to\b|\brights of third parties\b"""
)
_EVERYONE = re.compile(
    r"^(?:any |other |all |the |each |every )?(?:person|persons|one|body|party|parties"
    r"|third part\w+|licensees?"
    r"|users?|recipients?|individuals?|entity|entities|person or entity|persons or entities)"
    r"(?: (?:or|and) (?:entit\w+|organi[sz]ations?|compan\w+|legal entit\w+|persons?))?\s*"
    r"(?:other than"
    r"|who (?:has|have|receiv|obtain|distribut|modif|copies|violat|does not|do not)"
    r"|that (?:has|have|receiv|obtain|distribut)|may|to whom|$)",
    re.IGNORECASE,
)
_DEPENDS_ON_CONDUCT = re.compile(
    r"\b(?:violat\w+|breach\w*|infring\w+|comply|complied|terminat\w+|litigat\w+|sue[sd]?"
    r"|lawsuit|patent|contributor|notice|agree to|accept\w*|authori[sz]ed (?:by|to) (?:bind"
    r"|enter|act)|employer|acting (?:on (?:its|their|your|the)|for (?:you|the))"
    r"|bound by|permission to|licensor|without|unless"
    r"|third party rights|rights the|to licen[cs]e"
    r"|sublicen[cs]\w+)\b",
    re.IGNORECASE,
)
_HARM_OBJECT = re.compile(
    r"\b(?:against|discriminat\w+|harm\w*|exploit\w*|target\w*|about|identif\w*|infer|detect"
    r"|predict)\b",
    re.IGNORECASE,
)


def territory(unit: Unit) -> Iterator[Frame]:
    """The frame of a definition that leaves countries out: `Territory means the world except X`."""
    match = _NOT_BY.search(unit.line, unit.passage.last)
    if match:
        quote = unit.quote(match.start(), match.end())
        yield Frame(FrameKind.PERSONS, Effect.DENIES_RIGHT, quote, "class-denied")
    match = _PLACED.search(unit.line, unit.passage.last)
    if match and "territor" in match.group().lower():
        quote = unit.quote(match.start(), match.end())
        yield Frame(FrameKind.PERSONS, Effect.DENIES_RIGHT, quote, "territory")


def persons(unit: Unit) -> Iterator[Frame]:
    """The frame of the first class of persons that one clause leaves out."""
    line, own, last = unit.line, unit.own, unit.passage.last
    if not _LEAVES_OUT.search(line):
        return
    if topics.EXPORT.search(line) and re.search(
        r"\bif (?:you|they|you or they)\b|\brestricted part|\bdenied person|\bresidents?\b", line
    ):
        for listed in topics.EXPORT.finditer(line, last):
            force = unit.governing(listed.start(), listed.end())
            if (
                force is not None
                and force.force in RESTRICTING
                and re.search(r"\b(?:used?|download)\b", line)
            ):
                quote = unit.quote(listed.start(), listed.end())
                yield Frame(FrameKind.PERSONS, Effect.DENIES_RIGHT, quote, "sanctions", firm=False)
                return
    yield from _by_a_class(unit)
    for expression, rule in (
        (_NAMED, "named-party"),
        (_ONLY_CLASS, "only-a-class"),
        (_PLACED, "territory"),
        (_NOT_THERE, "territory"),
        (_GETS_NOTHING, "class-gets-nothing"),
        (_ONLY_THEY, "only-a-class"),
        (_GRANTED_TO, "only-a-class"),
        (_ONLY_IF, "only-a-class"),
        (_IF_YOU_ARE, "class-denied"),
        (_NOT_TO_THEM, "class-denied"),
        (_LARGER, "larger-ones"),
        (_SECTOR_ASKS, "class-must-ask"),
        (_BANNED_FOLK, "class-denied"),
        (PERSONS_DENIED, "class-denied"),
    ):
        match = expression.search(own)
        if match is None:
            continue
        who = next((value for value in match.groupdict().values() if value), "")
        if who and (_EVERYONE.match(who.strip()) or _DEPENDS_ON_CONDUCT.search(match.group())):
            continue
        if (who and _IS_A_USE.search(who)) or _OF_A_USE.match(own):
            continue  # `military use is forbidden` closes a field
        if expression is PERSONS_DENIED and not _denies_rights(own, match):
            continue
        if _RIGHTS_OF_OTHERS.search(own) or any(one.force is Force.LIFTS for one in unit.found):
            continue
        kind = FrameKind.PERSONS
        if who and topics.COMPETITION.search(who):
            kind = FrameKind.COMPETITION  # rivals are a class of their own
        quote = unit.quote(last + match.start(), last + match.end())
        yield Frame(kind, Effect.DENIES_RIGHT, quote, rule)
        return


def _by_a_class(unit: Unit) -> Iterator[Frame]:
    """`No licence is granted for Military Use`, which is use by, or for, somebody."""
    for start, end, meaning in unit.terms:
        force = unit.governing(start, end)
        if force is None or force.force not in RESTRICTING or meaning.clause is unit.clause:
            continue
        match = _USE_BY.search(meaning.passage.text, meaning.start, meaning.end)
        if match:
            quote = unit.meaning_quote(meaning, match.start(), match.end())
            yield Frame(FrameKind.PERSONS, Effect.DENIES_RIGHT, quote, "class-denied")
            return


def _denies_rights(own: str, match: re.Match[str]) -> bool:
    """Whether what a class of persons is denied are the rights in the work."""
    if _HARM_OBJECT.search(own, max(0, match.start() - 40), match.end()):
        return False
    return bool(
        re.search(
            r"\b(?:rights?|licen[cs]ed?|granted|grant|licensees?|permission|permitted|allowed|use"
            r"|used"
            r"|using|exercise|terms|copy|download)\b",
            own,
            re.IGNORECASE,
        )
    )
