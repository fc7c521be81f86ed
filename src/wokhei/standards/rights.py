"""What a clause allows or denies: copies, changes; and what it asks in return."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from wokhei.domain.assessment import Effect, Frame, FrameKind
from wokhei.standards import topics
from wokhei.standards.denials import OTHER_OBJECT, UNLESS_GRANTED, WORK, denies
from wokhei.standards.modality import Force, pattern
from wokhei.standards.topics import CHANGE, REDISTRIBUTE
from wokhei.standards.unit import Topic, Unit

EVERYTHING = pattern(
    r"""\bany (?:use|usage) of (?:this|the) (?:\w+ )?(?:software|works?|program) is permitted\b
    |\bdo (?:everything|anything)\b[^.;]{0,60}?\bwith\b|\bdeal in\b
    |\bdo with (?:it|this|them|the \w+) (?:as|what(?:ever)?) you (?:please|like|want|wish)\b
    |\bdo what(?:ever)?\b[^.;]{0,30}\bwant\b|\bpublic domain\b
    |\bwaives?\b[^.;]{0,200}?\bcopyright|\bsurrenders?\b[^.;]{0,200}?\bcopyright
    |\b(?:use|usage) of the works? is permitted provided that [^.;]{0,60}\b(?:retained|preserved
    |kept)
    \b|\bexercise (?:the|all|any)[^.;]{0,40}rights\b(?![^.;]{0,40}(?: as (?:stated|set|follows
    |described
    |listed)| below| in other media))|\bexploit\b[^.;]{0,60}?\bin any (?:way
    |manner)"""
)
_UNCHANGED = pattern(
    r"""\b(?:unmodified|unaltered|unchanged|unedited|untouched|verbatim|word[- ]for[- ]word
    |exact (?=cop|form|versions?|works?|duplicate)
    |complete and unmodified)\b[^.;]{0,60}?\b(?:cop(?:y|ies)|form|versions?|works?|original)?\b
    |(?<!with or )(?<!with and )\bwithout (?:any )?(?:modification|change
    |alteration)s?\b(?! or with)"""
)
# `Redistribution in binary form, without modification, is permitted`
_GRANTED_UNCHANGED = pattern(
    r"""\b(?:re-?distribut\w+|cop(?:y|ies|ying)|reproduc\w+|shar(?:e|ing))\b[^.;]{0,120}?
    (?:,| form| copies|it) without (?:any )?(?:modification|change|alteration)s?\b(?! or with)"""
)
_PROVIDED_UNCHANGED = pattern(
    r"""\b(?:provided|so long as|as long as|on (?:the )?condition)\b(?:[^.;,]
    |\.(?=\d)){0,80}? (?:is|are|be
    |remains?|stays?) (?:\w+ ){0,2}?(?:unmodified|unchanged|unaltered|untouched)\b"""
)
_NOTICE = pattern(
    r"""\b(?:notices?|licen[cs]e|copyright|headers?|lists?|document|disclaimers?|credits?|text|names?|terms)\b"""
)
# `1. The materials are unmodified`, as a condition
_STAYS_UNCHANGED = pattern(
    r"""^\W*(?:\w{1,4}[.)] )?(?:the |all )?(?:materials?|software|works?|programs?|package|files?
    |data
    |content|fonts?)\b[^.;,]{0,40}? (?:is|are|be|remains?|stays?) (?:\w+ )?(?:unmodified|unchanged
    |unaltered)\b"""
)
IF_PAYING = "granted-if-paying"  # a gate before every grant: a plan, a contract
TO_A_CLASS = "granted-to-a-class"  # copies for some places or people, and for no others
TRADE_GRANTED = "granted-for-trade"  # a grant of its own, beside one that is not for trade
_FOR_TRADE = pattern(r"""\bfor (?:any |all |your )?commercial (?:purposes?|uses?)\b""")
# `You may not copy it`: what cannot be copied is not passed on, unless the text grants that too.
_COPY = pattern(r"""\b(?:make (?:any |further )?copies|copy|copied|reproduced?)\b""")
_INSIDE_ONLY = pattern(
    r"""\s(?:it |them |copies )?(?:internally|in-house|within your (?:own )?\w+)\b"""
)
_FOR_INSIDE = pattern(
    r"""\b(?:for|in) (?:your|its|their|his|her|the licensee['’]s) (?:own )?(?:sole )?(?:internal
    |in-house
    |personal|private)\b"""
)
# `You may only copy or change it if you hold a paid plan`
_MAY_ONLY = pattern(r"""\b(?:may|can) (?:\w+ )?only $|\b(?:may|can) only\b""")
_BARE_ACTS = pattern(r"""[\w ,/()-]{0,100}$""")
_AWAY = pattern(r"""\b(?:under|in|as|with|for|if|by|within|when|while|to|on)\b""")
_IF_PAYING = pattern(
    r"""\b(?:if|while|when|so long as|as long as|provided|during|for the term of
    |under)\b[^.;]{0,260}?
    \b(?:(?:platform|paid|service|commercial|enterprise|valid|current|active) (?:plan|account
    |agreement)|subscriptions?|order form|purchase order|in good standing|separate (?:[\w-]+ ){0,3}?
    (?:agreement|contract)|paid(?: for)?)\b"""
)
_THE_WORK_OR = pattern(
    r"""\b(?:software|works?|programs?|models?|code|library|materials?|data|it)\b[\w ,'"()]{0,20}?
    \b(?:or|and|nor|and/or)\b(?P<gap>[\w ,/]{0,40})$"""
)
_MAKES = pattern(r"""\b(?:mak|creat|prepar|produc|build|develop|writ|modif|adapt|alter|chang)\w*""")
_RIGHTS_COST = pattern(
    r"""\b(?:rights?|licen[cs]e|permissions?|grants?)\b[^.;]{0,60}? (?:presuppos(?:e|es)|depends? on
    |(?:is|are) (?:conditional|conditioned|contingent|dependent) (?:up)?on|hinges? on
    |(?:holds?|lasts?|(?:is|are) valid|applies|apply) only (?:while|if|as long as|so long as
    |during))
    [^.;]{0,80}?\b(?:subscriptions?|paid|plan|payment|fees?|order form|membership)\b"""
)
# `The licences granted above extend only to works that run on Acme's platform`
_EXTENDS_ONLY = pattern(
    r"""\b(?:rights?|licen[cs]es?|permissions?|grants?)\b[^.;]{0,60}?
    (?: extends?| reach(?:es)?| appl(?:y
    |ies)| is limited| are limited| is restricted| are restricted)
    (?: only)? to\b[^.;]{0,100}?\b(?:that|which) (?:\w+ ){0,6}?
    (?:run|runs|work|works|operate|operates|used|installed|deployed|execut\w+)(?: \w+)?
    (?: on| with| in)\b"""
)
_OF_PATENTS_ONLY = pattern(r"""\bpatents?\b""")
_ONLY_THERE = pattern(
    r"""\b(?:to|among|between|with) (?:[\w-]+ ){0,4}?(?:universit(?:y|ies)|institutions?|schools?
    |academ\w+
    |members?|students?|employees|colleagues|residents?|collaborators?|countries|hospitals?)\b,?
    (?: only| alone| exclusively| and (?:to |with )?(?:nobody|no one|none) else)\b
    |\b(?:only|solely|exclusively) (?:to|among|between|with
    |within) (?:[\w-]+ ){0,3}?(?:universit(?:y|ies)
    |institutions?|schools?|members|students|employees|colleagues|residents|collaborators|hospitals?)\b
    |\b(?:in|within) (?-i:[A-Z]\w+)(?:(?:,| and| or) (?-i:[A-Z]\w+)){0,5} (?:only|alone
    |exclusively)\b"""
)
_REQUIRED = pattern(r"""\brequir(?:e|es|ed|ing) that\b[^.;:]{0,80}$""")
_NO_OTHER = pattern(
    r"""\bno (?:other|further|additional) (?:rights?|licen[cs]es?|permissions?
    |uses?)(?: \w+)?(?: of any kind)?
    (?: is| are)(?: \w+ly| hereby)? (?:given|granted|permitted|allowed|conferred|licen[cs]ed)\b
    (?![^.;]{0,40}\b(?:implication|estoppel|patents?|trade ?marks?))"""
)
_AS_PART = pattern(
    r"""\b(?:only|solely|exclusively)\b[^.;]{0,60}? as (?:an? )?(?:\w+ )?part of\b"""
)
_IN_A_PRODUCT = pattern(r"""[^.;]{0,60}? as (?:an? )?(?:\w+ )?part of\b""")
_TO_YOU = pattern(
    r"""\b(?:licensors?|contributors?|we|authors?|copyright holders?) (?:may|can
    |reserves?)[^.;]{0,20}$"""
)
# What the reader grants the other side: feedback, contributions.
_BY_YOU = pattern(
    r"""\byou (?:hereby |also |agree to |shall |will )*(?:grant|license|assign)\b(?! (?:to )?(?:any
    |each|every|all|those|third|your|recipients?|such))"""
)
# `Acme may make changes at any time`: who holds the rights speaks of himself.
# `Any other use, copy or change is prohibited`: what is granted nowhere else.
ALL_OTHER = pattern(
    r"""\W*(?:\w{1,4}[.)] )?(?:any|all) (?:other|further) (?:uses?|acts?|cop|reprod|distrib)"""
)
_ON_CONDITION = pattern(
    r"""\b(?:provided|on condition)(?: that)? (?:the |each |any |all )?[\w. ]{0,60}? (?:is|are|be
    |remains?
    |stays?) (?:\w+ )?$"""
)
_OF_ANOTHER = re.compile(
    r"(?:^(?:[\d.]{1,8}[.)]? )?|[.;,:] |\b(?:that|time|and|or) )(?:[A-Z][\w&.-]+ ){0,3}"
    r"(?!(?:You|Licensee|Recipient|User|Customer|Developer|Anyone|Everyone|Everybody|One|They|It"
    r"|Each|Any|All|Copies|Contributor|Distributor|Participant|Member)s?\b|[A-Z]+ )"
    r"[A-Z][\w&.-]+ may$(?! be)"
)
_ONLY_HE = pattern(r"""\W*only (?:the )?(?-i:[A-Z])""")  # `Only Ms Lark has the right to share it`
_RELATIVE = pattern(r"""\b(?:in|by|to|from|under) which\b""")
_INSIDE = pattern(
    r"""\b(?:inside|within) (?:your|the|its|their) (?:own )?(?:organi[sz]ation|company|entity
    |enterprise|institution)|\binternal(?:ly)?\b(?: use| purposes| business)?"""
)
_SOURCE = pattern(
    r"""\bsource code\b|\bcorresponding source\b|\bsource form\b
    |\bpreferred form\b[^.;]{0,30}\bmodif"""
)
_MODEL = pattern(
    r"""\b(?:model weights|trained (?:model )?weights|learnt weights|weights(?:,| and) (?:biases
    |parameters)|parameters (?:and|identified)|language models?|machine[- ]learning model)\b"""
)
_EVERYBODY = pattern(
    r"""\bto any (?:person|one|and all)|\bany(?:one| person| recipient)\b[^.;]{0,60}?\b(?:may|is
    |receives?|obtaining|who)\b|\beach (?:recipient|time you)\b|\beveryone\b|\ball (?:recipients
    |third parties)\b|\brecipients?\b[^.;]{0,60}?\b(?:automatically )?receives?\b|\bwhoever\b
    |\bsublicen[cs]e\b|\bthe (?:public|recipient)\b|\ba licence from the original"""
)
_SIGN = pattern(
    r"""\b(?:must|shall|has to|required to) (?:\w+ )?(?:sign|execute|register|enter into
    |countersign)\b[^.;]{0,80}?\b(?:agreement|licen[cs]e|form|contract)"""
)
_PRODUCT = pattern(
    r"""\b(?:solely|only|exclusively) (?:with|in (?:conjunction|connection|combination) with|on
    |for use (?:with|on)|as part of)\b[^.;]{0,80}"""
)
_OTHER_SOFTWARE = pattern(
    r"""\b(?:all|any) (?:other )?(?:software|programs?|works?) (?:distributed|shipped|bundled
    |on the same)[^.;]{0,80}?\b(?:must|shall)\b"""
)


_NO_DERIVATIVES = pattern(r"""\bno[- ]?deriv(?:s|ative(?:s| works)?)\b""")
_TO_ONESELF = pattern(
    r"""\b(?:have|has|get|gets|with) no (?:\w+ )?rights? to (?:make|create|prepare|produce
    |distribute)
    (?: adaptations?| derivatives?| modif| changed| altered| adapted)
    |\bkeep (?:the |your |any |all )?(?:modified|changed|altered|adapted|changes|modifications
    |adaptations|derivatives)[\w ]{0,20}?(?:to yourself|to themselves|to itself|private|in-house)\b
    |\b(?:has|have|needs?|must|shall|is|are) (?:to )?(?:keep|leave) (?:the |your |any |all |its
    |their )?(?:modified|changed|altered|adapted|changes|modifications|adaptations|derivatives)[\w ]
    {0,20}? (?:for|to) (?:him|her|it|your|them)sel(?:f|ves)\b
    |\b(?:can't|can ?not|may not|must not|shall not) (?:share|distribute|publish|pass on|release)
    (?: what (?:you|they)(?:'ve| have)? (?:changed|modified|altered|made of it))"""
)
_CHANGED_COPIES = pattern(
    r"""\b(?:modified|changed|altered|adapted|derivative|derived) (?:versions?|copies|works?|forms?
    |files?|builds?|data)\b[^.;,]{0,30}? (?:may|must|shall|can|are to)(?: not|not| never) be (?:re-?
    |sub-?)?(?:distributed|shared|published|passed on|handed on|given away|conveyed|released|sold
    |made available)\b(?! (?:as|under|in|with|unless|except|if|without|for)\b)
    |\b(?:modified|changed|altered|adapted) (?:versions?|copies)\b[^.;,]{0,30}? (?:may|must
    |shall|can)
    (?: not|not| never) leave (?:your|the|its|their)\b"""
)
_MARKED = pattern(
    r"""\b(?:modifications?|changes|(?:modified|changed|altered) (?:source )?(?:versions?|copies
    |files?|works?)) (?:are|is|be|must be|shall be|have to be)
    (?: \w+ly)? (?:marked|identified|labelled|labeled|documented|renamed)\b"""
)
_LEFT_ALONE = pattern(
    r"""\b(?:exactly|precisely|only|just) as (?:they are|it is)\b(?! \w+ed\b)
    |\b(?:must|shall|has to|have to|is to|are to) (?:be (?:left|kept)|remain|stay)\b[^.;,]{0,20}?
    \b(?:as (?:it is|they are|is)|unchanged|unmodified|unaltered|untouched)\b
    |\b(?:keep|keeps|kept|hold|holds) (?:the |any |all |each |its |their )?(?:modified|changed
    |altered|adapted)
    (?: \w+){1,3}? (?:inside|within|in-house|in the hands of)\b
    |\b(?:modified|changed|altered|adapted) (?:versions?|copies|works?|forms?) (?:are|is) (?:not
    |never) (?:handed
    |passed|given|shown|shared|sent)\b
    |\b(?:modified|changed|altered|adapted) (?:versions?|copies|works?|forms?) (?:stay|remain
    |are kept)
    (?: with)\b"""
)
_RESERVED_CHANGES = pattern(
    r"""\brights? (?:of|to) (?:modif|adapt|chang|alter|transform|translat
    |creat\w+ deriv)[\w ]{0,40}?
    (?: is| are| remains?)(?: \w+)? reserved\b"""
)
_HIS_CHANGES = pattern(
    r"""\b(?:retains?|reserves?|keeps?) the (?:exclusive|sole) rights? (?:to|of) [\w ]{0,20}?
    \b(?:modif|adapt|chang|alter|deriv)\w*"""
)
_RESERVED_COPIES = pattern(
    r"""\brights? (?:of|to) (?:re-?distribut|distribut|publish|publication|cop)[\w ]{0,40}?
    (?: is| are| remains?)(?: \w+)? reserved\b"""
)


def rights(unit: Unit) -> Iterator[Frame]:
    """The frames of permission and denial that one clause sets, and what it asks in return."""
    limited = _is_limited(unit)
    for kind, expression in (
        (FrameKind.REDISTRIBUTION, REDISTRIBUTE),
        (FrameKind.DERIVATIVES, CHANGE),
    ):
        yield from _right(unit, kind, expression, limited=limited)
    for match in EVERYTHING.finditer(unit.line, unit.passage.last):
        if _BY_YOU.search(unit.line, 0, match.start()):
            continue
        force = unit.governing(match.start(), match.end())
        if force is not None and force.force not in (Force.PERMITS, Force.LIFTS):
            continue
        quote = unit.quote(match.start(), match.end())
        for kind in (FrameKind.REDISTRIBUTION, FrameKind.DERIVATIVES):
            yield Frame(kind, Effect.PERMITS, quote, "everything", limited=limited)
        break
    yield from _uncopied(unit)
    yield from _no_other(unit)
    yield from _gate(unit)
    yield from _unchanged(unit)
    yield from _kept(unit)
    yield from _marked(unit)
    yield from _asked(unit)


def _right(
    unit: Unit, kind: FrameKind, expression: re.Pattern[str], *, limited: bool
) -> Iterator[Frame]:
    granted = denied = False
    for topic in unit.topics(expression):
        if topic.meaning is not None:
            as_use = topic.meaning.term == "use" and topic.force is Force.PERMITS
            if as_use and not granted and not OTHER_OBJECT.search(unit.own):
                granted = True  # `"Use" means copying, changing, publishing`
                quote = unit.quote(topic.start, topic.end)
                frame = unit.frame(kind, Force.PERMITS, quote, "granted-as-use")
                yield replace(frame, limited=limited)
            continue
        before = unit.line[max(0, topic.operator.start - 40) : topic.operator.end]
        if topic.force is Force.PERMITS and not granted:
            if _BY_YOU.search(unit.line, 0, topic.start):
                continue
            if _OF_ANOTHER.search(unit.line[: topic.operator.end]) or _ONLY_HE.match(unit.own):
                continue
            if _REQUIRED.search(unit.line, 0, topic.operator.start):
                continue  # `terms that require that it be licensed to others`
            if (_TO_YOU.search(before) and "grant" not in before) or _RELATIVE.search(before):
                continue
            granted = True
            trade = _FOR_TRADE.search(unit.own) and not topics.NONCOMMERCIAL.search(unit.own)
            rule = TRADE_GRANTED if trade else "granted"
            frame = unit.frame(kind, Force.PERMITS, topic.quote, rule)
            inside = _INSIDE_ONLY.match(unit.line, topic.end) is not None
            inside = inside or _FOR_INSIDE.search(unit.line, topic.end) is not None
            inside = inside or _AS_PART.search(unit.line, topic.end) is not None
            yield replace(frame, limited=limited or inside)
        elif topic.force is Force.LIMITS and not granted and _may_only(unit, topic):
            granted = True
            paying = _IF_PAYING.search(unit.line, topic.end) is not None
            rule = IF_PAYING if paying else "granted"
            frame = unit.frame(kind, Force.PERMITS, topic.quote, rule)
            yield replace(frame, limited=limited or paying)
        elif topic.force is Force.LIMITS and not granted and _is_inside(unit, topic):
            granted = True
            frame = unit.frame(kind, Force.PERMITS, topic.quote, "granted-inside")
            yield replace(frame, limited=True)
        elif (
            topic.force in (Force.FORBIDS, Force.DENIES)
            and not denied
            and denies(unit, topic, kind)
        ):
            denied = True
            reach = unit.line[topic.operator.start : topic.end + 120]
            else_ = UNLESS_GRANTED.search(reach) or ALL_OTHER.match(unit.own)
            beside = kind is FrameKind.DERIVATIVES and _beside_the_work(unit, topic)
            rule = "denied-else" if else_ or beside else "denied"
            yield unit.frame(kind, topic.force, topic.quote, rule)
        elif (
            topic.force is Force.ASKS
            and topic.operator.backward
            and not denied
            and denies(unit, topic, kind)
        ):
            denied = True
            yield unit.frame(kind, topic.force, topic.quote, "on-request")


def _uncopied(unit: Unit) -> Iterator[Frame]:
    """`You may not copy it`."""
    for topic in unit.topics(_COPY):
        if topic.force is not Force.FORBIDS or topic.meaning is not None:
            continue
        if WORK.search(unit.line, topic.end, topic.end + 80) and denies(
            unit, topic, FrameKind.REDISTRIBUTION
        ):
            yield unit.frame(FrameKind.REDISTRIBUTION, topic.force, topic.quote, "denied-else")
            return


def _beside_the_work(unit: Unit, topic: Topic) -> bool:
    """Whether what is barred is done to the work and to changed ones alike."""
    match = _THE_WORK_OR.search(unit.line, unit.passage.last, topic.start)
    return match is not None and _MAKES.search(match["gap"]) is None


def _gate(unit: Unit) -> Iterator[Frame]:
    """`The rights above presuppose a subscription`, `to other schools, and to nobody else`."""
    paying = _RIGHTS_COST.search(unit.line, unit.passage.last)
    if paying and not topics.COMMERCIAL.search(unit.own):
        quote = unit.quote(paying.start(), paying.end())
        for kind in (FrameKind.REDISTRIBUTION, FrameKind.DERIVATIVES):
            yield Frame(kind, Effect.PERMITS, quote, IF_PAYING, limited=True)
    limit = _EXTENDS_ONLY.search(unit.line, unit.passage.last)
    if limit and not _OF_PATENTS_ONLY.search(unit.own):
        quote = unit.quote(limit.start(), limit.end())
        for kind in (FrameKind.REDISTRIBUTION, FrameKind.DERIVATIVES):
            yield Frame(kind, Effect.PERMITS, quote, TO_A_CLASS, limited=True)
    where = _ONLY_THERE.search(unit.line, unit.passage.last)
    if where and REDISTRIBUTE.search(unit.own) and not OTHER_OBJECT.search(unit.own):
        quote = unit.quote(where.start(), where.end())
        yield Frame(FrameKind.REDISTRIBUTION, Effect.PERMITS, quote, TO_A_CLASS, limited=True)


def _no_other(unit: Unit) -> Iterator[Frame]:
    """`No other right is given`: what the text grants nowhere is withheld."""
    match = _NO_OTHER.search(unit.line, unit.passage.last)
    if match:
        quote = unit.quote(match.start(), match.end())
        for kind in (FrameKind.REDISTRIBUTION, FrameKind.DERIVATIVES):
            yield unit.frame(kind, Force.DENIES, quote, "denied-else")


def _may_only(unit: Unit, topic: Topic) -> bool:
    """Whether acts are permitted, and only on a condition that follows them."""
    words = unit.line[topic.operator.start : topic.operator.end]
    if topic.operator.backward or not _MAY_ONLY.search(words):
        return False
    between = unit.line[topic.operator.end : topic.start]
    return _BARE_ACTS.match(between) is not None and not _AWAY.search(between)


def _is_inside(unit: Unit, topic: Topic) -> bool:
    return _INSIDE.search(unit.line, unit.passage.last) is not None or topic.operator.backward


def _is_limited(unit: Unit) -> bool:
    """Whether what the clause permits holds for a purpose, a place or a class only."""
    if not any(one.force is Force.LIMITS for one in unit.found):
        return False
    for expression in (topics.NONCOMMERCIAL, topics.LIMITED_PURPOSE, _INSIDE):
        for match in expression.finditer(unit.line, unit.passage.last):
            force = unit.governing(match.start(), match.end())
            if force is not None and force.force is Force.LIMITS:
                return True
    return False


def _unchanged(unit: Unit) -> Iterator[Frame]:
    """`Only exact copies may be passed on` keeps changed ones back."""
    stated = _STAYS_UNCHANGED.search(unit.own)
    if stated and not OTHER_OBJECT.search(unit.own):
        quote = unit.quote(unit.passage.last, len(unit.line))
        yield Frame(FrameKind.DERIVATIVES, Effect.DENIES_RIGHT, quote, "unchanged-only")
        return
    kept = _PROVIDED_UNCHANGED.search(unit.line, unit.passage.last)
    if kept and REDISTRIBUTE.search(unit.line) and not _NOTICE.search(kept.group()):
        quote = unit.quote(kept.start(), kept.end())
        yield Frame(FrameKind.DERIVATIVES, Effect.DENIES_RIGHT, quote, "unchanged-only")
        return
    for match in _GRANTED_UNCHANGED.finditer(unit.line, unit.passage.last):
        force = unit.governing(match.start(), match.end())
        if force is not None and force.force is Force.PERMITS and not CHANGE.search(unit.own):
            quote = unit.quote(match.start(), match.end())
            yield Frame(FrameKind.DERIVATIVES, Effect.DENIES_RIGHT, quote, "unchanged-only")
            return
    for match in _UNCHANGED.finditer(unit.line, unit.passage.last):
        limit = any(
            one.force is Force.LIMITS
            and (0 <= match.start() - one.end < 80 or 0 <= one.start - match.end() < 25)
            for one in unit.found
        )
        limit = (
            limit or _ON_CONDITION.search(unit.line, unit.passage.last, match.start()) is not None
        )
        if limit and REDISTRIBUTE.search(unit.line) and not OTHER_OBJECT.search(unit.own):
            quote = unit.quote(match.start(), match.end())
            yield Frame(FrameKind.DERIVATIVES, Effect.DENIES_RIGHT, quote, "unchanged-only")
            return


def _kept(unit: Unit) -> Iterator[Frame]:
    """`Keep your changes to yourself`, `the right to adapt it is reserved`, `leave it as it is`."""
    for expression, kind in (
        (_TO_ONESELF, FrameKind.DERIVATIVES),
        (_CHANGED_COPIES, FrameKind.DERIVATIVES),
        (_LEFT_ALONE, FrameKind.DERIVATIVES),
        (_RESERVED_CHANGES, FrameKind.DERIVATIVES),
        (_HIS_CHANGES, FrameKind.DERIVATIVES),
        (_RESERVED_COPIES, FrameKind.REDISTRIBUTION),
    ):
        match = expression.search(unit.line, unit.passage.last)
        if match and not OTHER_OBJECT.search(unit.own.replace("right", "")):
            quote = unit.quote(match.start(), match.end())
            yield Frame(kind, Effect.DENIES_RIGHT, quote, "kept-back")
            return


def _marked(unit: Unit) -> Iterator[Frame]:
    """`Changes have to be marked` lets one make them."""
    match = _MARKED.search(unit.line, unit.passage.last)
    if match and any(one.force in (Force.OBLIGES, Force.LIMITS) for one in unit.found):
        quote = unit.quote(match.start(), match.end())
        yield Frame(FrameKind.DERIVATIVES, Effect.PERMITS, quote, "marking-asked")


def _asked(unit: Unit) -> Iterator[Frame]:
    """Source code, a signature, a product: what other criteria of openness look at."""
    line, last = unit.line, unit.passage.last
    match = _SOURCE.search(line, last)
    if match:
        force = unit.governing(match.start(), match.end())
        if force is not None and force.force in (Force.PERMITS, Force.OBLIGES):
            quote = unit.quote(match.start(), match.end())
            yield unit.frame(FrameKind.SOURCE, force.force, quote, "source-form")
    match = _EVERYBODY.search(line, last)
    if match and any(one.force in (Force.PERMITS, Force.OBLIGES) for one in unit.found):
        quote = unit.quote(match.start(), match.end())
        yield Frame(FrameKind.RECIPIENTS, Effect.PERMITS, quote, "everybody")
    for expression, kind, rule in (
        (_SIGN, FrameKind.ACCEPTANCE, "signature"),
        (_PRODUCT, FrameKind.PRODUCT, "product"),
        (_OTHER_SOFTWARE, FrameKind.OTHER_SOFTWARE, "neighbours"),
    ):
        match = expression.search(line, last)
        if match and re.search(
            r"\b(?:use|used|rights?|licen[cs]e|recipients?|grant)", line, re.IGNORECASE
        ):
            quote = unit.quote(match.start(), match.end())
            yield Frame(kind, Effect.OBLIGES, quote, rule, firm=False)


def titled(unit: Unit) -> Iterator[Frame]:
    """The frame of a title that names what a licence withholds: `Attribution-NoDerivs`."""
    match = _NO_DERIVATIVES.search(unit.own)
    if match:
        quote = unit.quote(unit.passage.last + match.start(), unit.passage.last + match.end())
        yield Frame(FrameKind.DERIVATIVES, Effect.DENIES_RIGHT, quote, "title")


def licensed_model(unit: Unit) -> Iterator[Frame]:
    """The frame of a clause that says that what is licensed are the weights of a model."""
    match = _MODEL.search(unit.line, unit.passage.last)
    if match:
        quote = unit.quote(match.start(), match.end())
        yield Frame(FrameKind.MODEL, Effect.PERMITS, quote, "weights")
