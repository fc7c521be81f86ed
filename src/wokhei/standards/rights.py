"""What a clause allows or denies: copies, changes; and what it asks in return."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from wokhei.domain.assessment import Effect, Frame, FrameKind
from wokhei.standards import topics
from wokhei.standards.modality import Force, pattern
from wokhei.standards.unit import Topic, Unit

REDISTRIBUTE = pattern(
    r"""\b(?:re-?distribut(?:e|es|ed|ing|ion)|distribut(?:e|es|ed|ing|ion)|share|shared
    |publish(?:ed|ing)?|convey(?:ed|ing)?|disseminat\w+|pass(?:ed|ing)? (?:[\w ]{1,30} )?(?:on
    |along)|hand(?:ed|ing)? (?:\w+ ){0,3}?(?:on|out|over|to (?:any\w*|other\w*|some\w*))
    |re-?publish(?:ed
    |ing)?
    |pass(?:ed|ing)? (?:[\w ]{1,60} )?to (?:any\w*|others?|some\w*|third)|hand copies
    |giv(?:e|en|ing) (?:\w+ )?away|giv(?:e|en|ing) copies|communicat(?:e|ed|ion) (?:to the public
    |the)
    |circulat\w*|mak(?:e|es|ing) (?:[\w ]{1,20} )?available to|transmi(?:t|ts|tted|tting|ssion)
    |ced(?:e|es|ed|ing)
    |leaves? (?:your|the|their) (?:organi[sz]ation|company|premises|institution|group))\b"""
)
CHANGE = pattern(
    r"""\b(?:modif(?:y|ies|ied|ying)
    |(?<!technical )(?<!, without )(?<!form without )(?<!copies without )
    modifications?(?! (?:as (?:are|is) |that are )?technically)|adapt(?:s|ed|ing
    |ations?)?\b|alter(?:s|ed|ing
    |ations?)?|chang(?:e|es|ed|ing)|derivatives?|derived works?|works? based (?:up)?on
    |translat(?:e|ed|ions?)|transform(?:ed|ations?)?|improve|merge|adapted material|adapters?
    |fine-?tun\w+|forks?|forked|forking|patched|customi[sz]ed|rewrit(?:e|ten|ing)|shorten(?:ed)?
    |prepare|remix|build upon|reparametri[sz]\w*)\b"""
)
_CHANGES = pattern(
    r"""(?<=\bbe )changed\b|^\s*change\b(?! of\b)
    |\b(?:modif(?:y|ied|ying)|adapt(?:ed|ing)?|alter(?:ed|ing)?|translat(?:e|ed|ing)
    |transform(?:ed|ing)?)\b
    |\b(?:creat|prepar|mak|produc|distribut|publish|shar
    |develop)\w*\b[^.;]{0,60}?\b(?:derivatives?|derived works?|modifications?|adaptations?
    |adapted material|works? based|changes|(?:patched|modified|changed|altered|customi[sz]ed) \w+)\b
    |\b(?:translations?|adaptations?|modifications?|changes|derivative works?|derivatives
    |adapted material)\b"""
)
_WORK = pattern(
    r"""\b(?:it|them|cop(?:y|ies)|software|programs?|works?|models?|library|code|package
    |materials?|database|product|weights|fonts?|files?|derivatives?|licensed|any (?:part
    |portion)|data(?:sets?)?|information|content|documentation|rules|images?|artwork|assets?
    |components?|modules?|firmware|sdk|toolkit|system|apis?|binar(?:y|ies)
    |(?-i:(?:the|this|any) [A-Z]\w+))\b"""
)
EVERYTHING = pattern(
    r"""\bany (?:use|usage) of (?:this|the) (?:\w+ )?(?:software|works?|program) is permitted\b
    |\bdo (?:everything|anything)\b[^.;]{0,60}?\bwith\b|\bdeal in\b
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
# `1. The materials are unmodified`, as a condition
_STAYS_UNCHANGED = pattern(
    r"""^\W*(?:\w{1,4}[.)] )?(?:the |all )?(?:materials?|software|works?|programs?|package|files?
    |data
    |content|fonts?)\b[^.;,]{0,40}? (?:is|are|be|remains?|stays?) (?:\w+ )?(?:unmodified|unchanged
    |unaltered)\b"""
)
_OTHER_OBJECT = pattern(
    r"""\b(?:notices?|legends?|labels?|marks?|names?|logos?|terms|this licen[cs]e|the licen[cs]e
    |licen[cs]e (?:text|document|agreement)|licen[cs]e keys?|permissions?|conditions
    |this document|this agreement|header|headers|branding|copyright statement|attributions?|meaning
    |provisions?|trade ?marks?|scope|rights?|disclaimers?|patent|files? names?|invariant
    |cover texts?|mechanisms?|licen[cs](?:e|ing) (?:enforcement|checks?|key functionality)|headings?
    |(?-i:(?!HTML|SQL|XML|URL|SSL|DLL)[A-Z]{1,5}L)|section|identif\w+
    |version number)\b"""
)
_OTHER_SUBJECT = pattern(
    r"""\W*(?:\w{1,4}[.)] )?(?:this|these|the|all|any) (?:above |foregoing )?
    (?:copyright |permission |legal )?(?:notices?|legends?|headers?|licen[cs]e|text of this)\b"""
)
_QUALIFIED = pattern(
    r"""\b(?:except|unless|other than|only if|provided|without|under any (?:other|different)
    |in (?:a|any) (?:way|manner)(?= (?:that|which|not|inconsistent|contrary|other|so|to|by|in|as)\b)
    |other licen[cs]e|as if|outside|if\b|to the extent|beyond
    |in violation|under another|inconsistent|that (?:does|do) not|so as to|which|not permitted by
    |any other (?!person|one|part|use|form)|endors\w+|inappropriate|disrepute|limited to|in place of
    |with the (?:same )?(?:file ?)?names?|only (?:a )?part
    |until)\b"""
)
# `Not without our consent` denies, and so does `not, unless the law lets you`; other words after
# `without` and `unless` only bound the denial.
_ASIDE = pattern(
    r"""\b(?:without|except with|unless with) (?:(?:the|my|our|its|their|any|a|an|prior|previous
    |express|explicit|specific|written|advance) ){0,5}(?:[\w'’]+ )??(?:permission|consent|approval
    |authori[sz]ation)\b
    (?: (?:from|of|by) (?:the )?[\w'’]+(?: [\w'’]+)?)?
    |\b(?:pursuant to|under|by) (?:the terms (?:and conditions )?of )?(?:this|the) (?:licen[cs]e
    |agreement)\b(?! (?:text|document|notice))
    |\b(?:unless|except (?:as|where|to the extent)|to the
    (?: maximum| fullest)? extent)\b[^,;.]{0,60}?
    \blaws?\b"""
)
TRADE_GRANTED = "granted-for-trade"  # a grant of its own, beside one that is not for trade
_FOR_TRADE = pattern(r"""\bfor (?:any |all |your )?commercial (?:purposes?|uses?)\b""")
# `Except as permitted here`: what is granted nowhere else in the text stays denied.
_UNLESS_GRANTED = pattern(
    r"""\bexcept (?:as|to the extent|where|for (?:the )?(?:rights|uses))\b[^.;,]{0,60}?
    \b(?:permitted|provided|stated|set (?:out|forth)|authori[sz]ed|allowed|granted|specified
    |described)\b
    (?: [^.;,]{0,40}?\b(?:sections?|clauses?|paragraphs?|agreement|licen[cs]e|herein|terms)\b
    (?:(?: and|,|\.)? ?[\d.]+)*)?"""
)
_RIGHT_TO = pattern(
    r"""^\W*(?:you )?(?:the |any |a )?(?:rights?|licen[cs]es?|permissions?)? ?(?:to|for|of)\b"""
)
_OF_A_PATENT = pattern(r"""\b(?:patents?|trade ?marks?|names?|sublicen[cs]\w+)\b""")
_CONSIDERED = pattern(r"""\b(?:is|are) not (?:considered|deemed|regarded|treated)\b""")
NEXT_WORD = 15  # code points after the work that can still name something of it: its notices
_PASSED_ON = pattern(
    r"""\W*(?:be )?(?:\w+ly )?(?:re-?|sub-?)?(?:distribut|shar|publish|pass|convey|releas|made|creat
    |produc|giv|hand|copied|licen[cs]ed)"""
)
# `You may not copy it`: what cannot be copied is not passed on, unless the text grants that too.
_COPY = pattern(r"""\b(?:make (?:any |further )?copies|copy|copied|reproduced?)\b""")
_NO_OBJECT = pattern(r"""\W*$""")  # `Do not distribute without my permission`
_TO_OTHER_ACT = pattern(r""",? or to |; """)
_AND_SELL = pattern(r"""\band (?:then )?(?:re-?)?(?:sell|market|charge)\b""")
_INSIDE_ONLY = pattern(
    r"""\s(?:it |them |copies )?(?:internally|in-house|within your (?:own )?\w+)\b"""
)
_CHANGED_FORM = pattern(r"""\b(?:in|of) (?:a |any )?(?:modified|changed|altered|adapted)\b""")
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
_OF_ANOTHER = re.compile(
    r"(?:^|[.;,:] |\b(?:that|time|and|or) )(?:[A-Z][\w&.-]+ ){0,3}"
    r"(?!(?:You|Licensee|Recipient|User|Customer|Developer|Anyone|Everyone|Everybody|One|They|It"
    r"|Each|Any|All|Copies|Contributor|Distributor|Participant|Member)s?\b|[A-Z]+ )"
    r"[A-Z][\w&.-]+ may$(?! be)"
)
_ONLY_HE = pattern(r"""\W*only (?:the )?(?-i:[A-Z])""")  # `Only Ms Lark has the right to share it`
# `A release that lacks the weights may not be shared`: whole ones may.
_DEFECTIVE = pattern(
    r"""\b(?:that|which|where) (?:lacks?|omits?|leaves? out|(?:do|does) not (?:include|contain|carry
    |have|bear|come with))\b|\b(?:lacking|omitting|missing|incomplete|without)\b"""
)
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
    r"""\b(?:exactly|precisely|only|just) as (?:they are|it is)\b
    |\b(?:must|shall|has to|have to|is to|are to) (?:be (?:left|kept)|remain|stay)\b[^.;,]{0,20}?
    \b(?:as (?:it is|they are|is)|unchanged|unmodified|unaltered|untouched)\b"""
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
            if as_use and not granted and not _OTHER_OBJECT.search(unit.own):
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
            if (_TO_YOU.search(before) and "grant" not in before) or _RELATIVE.search(before):
                continue
            granted = True
            trade = _FOR_TRADE.search(unit.own) and not topics.NONCOMMERCIAL.search(unit.own)
            rule = TRADE_GRANTED if trade else "granted"
            frame = unit.frame(kind, Force.PERMITS, topic.quote, rule)
            inside = _INSIDE_ONLY.match(unit.line, topic.end) is not None
            yield replace(frame, limited=limited or inside)
        elif topic.force is Force.LIMITS and not granted and _is_inside(unit, topic):
            granted = True
            frame = unit.frame(kind, Force.PERMITS, topic.quote, "granted-inside")
            yield replace(frame, limited=True)
        elif (
            topic.force in (Force.FORBIDS, Force.DENIES)
            and not denied
            and _denies(unit, topic, kind)
        ):
            denied = True
            reach = unit.line[topic.operator.start : topic.end + 120]
            rule = "denied-else" if _UNLESS_GRANTED.search(reach) else "denied"
            yield unit.frame(kind, topic.force, topic.quote, rule)
        elif (
            topic.force is Force.ASKS
            and topic.operator.backward
            and not denied
            and _denies(unit, topic, kind)
        ):
            denied = True
            yield unit.frame(kind, topic.force, topic.quote, "on-request")


def _denies(unit: Unit, topic: Topic, kind: FrameKind) -> bool:
    """Whether the act itself is denied, not a way of doing it or doing it to a notice."""
    line = _masked(unit)
    scope = line[topic.end : topic.end + 200]
    force = line[topic.operator.start : topic.operator.end]
    withheld = topic.force is Force.DENIES and not topic.operator.backward
    subject = line[max(unit.passage.last, topic.operator.start - 80) : topic.operator.start]
    passive = re.search(r"\bbe\b", line[topic.operator.end : topic.start])
    if (topic.operator.backward or passive) and _DEFECTIVE.search(subject):
        return False
    subject = subject.rstrip(" ,").rpartition(",")[2]
    if re.search(r"\b(?:apply|extend)\b", force) or (
        not withheld and _OTHER_OBJECT.search(subject)
    ):
        return False
    if (topic.operator.backward or passive) and _OTHER_SUBJECT.match(unit.own):
        return False
    within = topic.operator.start <= topic.start < topic.operator.end  # `no changed copy may`
    if kind is FrameKind.REDISTRIBUTION and CHANGE.search(force):
        return False
    if not topic.operator.backward and not within:
        reached = line[topic.operator.end : topic.end + 80]
        passive = re.match(r"[\w ,]*\bbe\b", line[topic.operator.end : topic.start + 1])
        if kind is FrameKind.DERIVATIVES:
            acts = [match for match in _CHANGES.finditer(reached) if match.start() < 200]
            bare = acts and re.match(r"\W*(?:use|access|run|host)\b", reached, re.IGNORECASE)
            if not acts or bare:
                return False
        elif (
            not passive
            and not _WORK.search(line, topic.start, topic.end + 80)
            and not _NO_OBJECT.match(line, topic.end)
        ):
            return False
    around = line[topic.operator.start : topic.end + 120]
    if topic.operator.backward:
        around = line[: topic.operator.end]
    other = _TO_OTHER_ACT.search(line, topic.end) if not topic.operator.backward else None
    if other:
        around = line[topic.operator.start : min(other.start(), topic.end + 120)]
    if withheld and _OF_A_PATENT.search(force):
        return False
    if withheld:
        around = around[topic.operator.end - topic.operator.start :]
        around = _RIGHT_TO.sub("", around, count=1)
    if _AND_SELL.search(line, topic.end, topic.end + 40):
        return False  # `take it, change it and sell it`
    if kind is FrameKind.REDISTRIBUTION and _CHANGED_FORM.search(around):
        return False
    if _CONSIDERED.search(line):
        return False  # `Outputs are not considered derivatives`
    if within and not _PASSED_ON.match(line, topic.operator.end):
        return False  # `neither it nor a changed version may be sold by itself`
    excepted = force.strip(" ,").lower().startswith(("other than", "except"))
    if _OTHER_OBJECT.search(_to_object(line, topic, around)) or (
        not excepted and _QUALIFIED.search(line, *_segment(unit, topic.start))
    ):
        return False
    lead = line[topic.operator.end : unit.passage.last]
    if not topic.operator.backward and topics.USE.match(lead[:60]):
        return False  # `not to use it: to share false news` bars the use
    if any(
        expression.search(_qualified(line, topic, around))
        for expression in (
            topics.COMMERCIAL,
            topics.FOR_MONEY,
            topics.FIELD,
            topics.SERVICE,
            topics.EXPORT,
        )
    ):
        return False
    if kind is FrameKind.REDISTRIBUTION and re.match(
        r"[\s,]*(?:modified|altered|changed|adapted|derivative)", scope, re.IGNORECASE
    ):
        return False
    if kind is FrameKind.REDISTRIBUTION and CHANGE.search(line, topic.operator.end, topic.start):
        return True
    return unit.clause.heading.lower().find("trademark") < 0


def _qualified(line: str, topic: Topic, around: str) -> str:
    """What bounds an act: the words before it and after its object, not the acts beside it."""
    work = _WORK.search(line, topic.end)
    if topic.operator.backward or work is None or "," not in line[topic.end : work.start()]:
        return around
    return f"{line[topic.operator.end : topic.start]} {line[work.start() : topic.end + 120]}"


def _to_object(line: str, topic: Topic, around: str) -> str:
    """An act with its object: of a list of acts, to where the work is named."""
    work = _WORK.search(line, topic.end)
    if topic.operator.backward or work is None or "," not in line[topic.end : work.start()]:
        return around
    return line[topic.operator.end : work.end() + NEXT_WORD]


def _masked(unit: Unit) -> str:
    """The line without asides, and without terms that only have a topic in their name."""

    def blank(match: re.Match[str]) -> str:
        return " " * len(match.group())

    line = _UNLESS_GRANTED.sub(blank, _ASIDE.sub(blank, unit.line))
    for start, end, meaning in unit.terms:
        if topics.NAMED_THING.search(meaning.term) and topics.COMMERCIAL.search(meaning.term):
            line = f"{line[:start]}{'works':<{end - start}}{line[end:]}"
    return line


def _uncopied(unit: Unit) -> Iterator[Frame]:
    """`You may not copy it`."""
    for topic in unit.topics(_COPY):
        if topic.force is not Force.FORBIDS or topic.meaning is not None:
            continue
        if _WORK.search(unit.line, topic.end, topic.end + 80) and _denies(
            unit, topic, FrameKind.REDISTRIBUTION
        ):
            yield unit.frame(FrameKind.REDISTRIBUTION, topic.force, topic.quote, "denied-else")
            return


def _segment(unit: Unit, place: int) -> tuple[int, int]:
    """The part of a clause between semicolons that a place is in."""
    end = unit.line.find(";", place)
    begin = max(unit.passage.last, unit.line.rfind(";", 0, place) + 1)
    return begin, end if end >= 0 else len(unit.line)


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
    if stated and not _OTHER_OBJECT.search(unit.own):
        quote = unit.quote(unit.passage.last, len(unit.line))
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
        if limit and REDISTRIBUTE.search(unit.line) and not _OTHER_OBJECT.search(unit.own):
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
        if match and not _OTHER_OBJECT.search(unit.own.replace("right", "")):
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
