"""Whether a force over an act denies the act itself: its object, its tail, what bounds it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from wokhei.domain.assessment import FrameKind
from wokhei.standards import topics
from wokhei.standards.modality import Force, pattern
from wokhei.standards.topics import CHANGE
from wokhei.standards.unit import Topic, Unit

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
WORK = pattern(
    r"""\b(?:it|them|copies|(?:a|any|each|the|no) copy|software|programs?|works?|models?|library
    |code|package
    |materials?|database|product|weights|fonts?|files?|derivatives?|licensed|any (?:part
    |portion)|data(?:sets?)?|information|content|documentation|rules|images?|artwork|assets?
    |components?|modules?|firmware|sdk|toolkit|system|apis?|binar(?:y|ies)
    |(?-i:(?:the|this|any) [A-Z]\w+))\b"""
)
OTHER_OBJECT = pattern(
    r"""\b(?:notices?|legends?|labels?|marks?|names?|logos?|terms|this licen[cs]e|the licen[cs]e
    |licen[cs]e (?:text|document|agreement)|licen[cs]e keys?|permissions?|conditions
    |this document|this agreement|header|headers|branding|copyright statement|attributions?|meaning
    |provisions?|trade ?marks?|scope|(?:usage )?tracking|telemetry|metering|watermarks?
    |guard-?rails?
    |safety (?:features|filters|measures|mechanisms|checks)|protections?|security (?:features
    |measures)|rights?|disclaimers?|patent|files? names?|invariant
    |cover texts?|mechanisms?|licen[cs](?:e|ing) (?:enforcement|checks?|key functionality)|headings?
    |(?-i:(?!HTML|SQL|XML|URL|SSL|DLL)[A-Z]{1,5}L)|section|identif\w+
    |version number)\b"""
)
_OTHER_SUBJECT = pattern(
    r"""\W*(?:\w{1,4}[.)] )?(?:this|these|the|all|any) (?:above |foregoing )?
    (?:copyright |permission |legal )?(?:notices?|legends?|headers?|licen[cs]e|text of this)\b"""
)
_QUALIFIED = pattern(
    r"""\b(?:except(?! for contribut)|unless|other than|only if|provided|without
    |under any (?:other|different)
    |in (?:a|any) (?:way|manner)(?= (?:that|which|not|inconsistent|contrary|other|so|to|by|in|as)\b)
    |other licen[cs]e|as if
    |(?<!persons )(?<!person )(?<!people )(?<!anyone )(?<!anybody )(?<!parties )(?<!party )
    (?<!entity )(?<!entities )(?<!leave )outside|if\b|to the extent|beyond
    |in violation|under another|inconsistent|that (?:does|do) not|so as to|which|not permitted by
    |any other (?!person|one|part|use|form)|endors\w+|inappropriate|disrepute|limited to|in place of
    |for (?:any )?(?:such|these|those|this|that) (?:purposes?|uses?)|that (?:lack|omit|leave out
    |carry no|bear
    |have no)\b|lacking|for use (?:with|in|on|by)
    |for (?:any |another )?third part(?:y|ies)|protected by|designated as|(?:in
    |for) (?:any of )?the following|in any of|with the (?:same )?(?:file ?)?names?|only (?:a )?part
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
# `Except as permitted here`: what is granted nowhere else in the text stays denied.
UNLESS_GRANTED = pattern(
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
_NO_OBJECT = pattern(r"""\W*$""")  # `Do not distribute without my permission`
_AND_SELL = pattern(r"""\band (?:then )?(?:re-?)?(?:sell|market|charge)\b""")
_CHANGED_FORM = pattern(r"""\b(?:in|of) (?:a |any )?(?:modified|changed|altered|adapted)\b""")
# `A release that lacks the weights may not be shared`: whole ones may.
_DEFECTIVE = pattern(
    r"""\b(?:that|which|where) (?:lacks?|omits?|leaves? out|(?:do|does) not (?:include|contain|carry
    |have|bear|come with))\b|\b(?:lacking|omitting|missing|incomplete|without)\b"""
)
# What the words after an act and its object bound it by, when they name it: `under its name`.
_IN_A_NAME = pattern(
    r"""\b(?:under|with|bearing|using|by|as)\b[^,;.]{0,40}?\b(?:names?|trade ?marks?|logos?|marks?
    |branding|terms|conditions|licen[cs]e|rights?)\b"""
)
# Where another act with an object of its own begins: `, reverse engineer it`, `or access the`.
_NEXT_ACT = pattern(
    r"""(?:,(?: and| or| nor| and/or)?| and| or| nor| and/or) (?:otherwise |attempt to |to )*
    (?:access|adapt|allow|alter|apply|assign|attempt|bundle|cause|change|charge|circumvent|combine
    |copy|create|decompile|derive|disable|disassemble|disclose|display|distribute|download|embed
    |encourage|export|grant|host|incorporate|lease|lend|make|merge|modify|obscure|offer|perform
    |permit|prepare|promote|provide|publish|redistribute|remove|rent|reproduce|reverse|sell|share
    |sub-?licen[cs]e|transfer|translate|use)\b(?! of\b)"""
)
_VERB = pattern(
    r"""(?:re-?)?(?:distribute|share|publish|convey|pass|hand|give|make|transmit|modify|adapt
    |alter|change|translate|transform|improve|merge|fine-?tune|fork|patch|customi[sz]e|rewrite
    |prepare|remix|build|copy|reproduce|create|circulate|cede|communicate|disseminate)\b"""
)
_PHRASE_END = pattern(
    r""" (?:in|on|of|to|for|with|from|by|that|which|under|without|as|if)\b|[,;.]"""
)
# What bounds every act of a list: `copy it, or sell it, unless we agree`.
_SHARED = pattern(
    r""", (?:in each case|unless|except|if|provided|other than|without|to the extent
    |in (?:a|any) (?:way|manner))\b"""
)
_PARENTHESIS = re.compile(r"\([^()]*\)")
_ITEM = pattern(r""";|,?(?<! for)(?<! to)(?<! in)(?<!:) \((?:[a-z]|[ivx]{1,4}|\d)\) |,? or to """)
# `Copy, make derivative works of, or share the Work`: one act of a list, whose object follows.
_WORKS_OF = pattern(r"""derivative works? (?:of|from|based (?:up)?on)(?=,| or| and)""")
_OF_OTHERS = pattern(r"""\b(?:other|another|competing|rival)\b""")
_MAKING = pattern(r"""\b(?:creat|prepar|mak|produc|distribut|publish|shar|develop|writ)\w*\b""")
_TO_AN_END = pattern(r"""\b(?:to|for|in|on|of|over|with|from|as|by|when|while|which|that|who)\b""")
_CLASS_OF_PERSONS = pattern(
    r"""(?<!no )(?<!any )(?<!every )(?<!your )(?<!the )(?<!its )(?<!their )\b(?:organi[sz]ations?
    |companies|businesses|governments?
    |agenc(?:y|ies)
    |corporations|enterprises|institutions|competitors?|rivals) (?:are|is)?\W*$"""
)
# `Redistribute the weights or any modified versions`: both are kept back as copies.
_OR_ITS_CHANGES = pattern(r"""\b(?:or|and|nor|including) (?:any |your |its |the )*$""")
_SAYS_WHAT = pattern(r"""\s*(?:include|mean|comprise|constitute|contain)\b""")
_PARENTHETIC = pattern(r"""\s*,""")
_BY_YOU = pattern(r"""\b(?:you|licensees?|users?|recipients?|customers?)\b[\s,]*$""")


_USED_TO = pattern(
    r"""\b(?:used|useful|required|needed|necessary|intended|designed|meant|serving|serves) (?:to
    |for|in)
    (?: [\w-]+,?){0,8} ?$"""
)
_CHANGED_ONES = pattern(r"""[\s,]*(?:modified|altered|changed|adapted|derivative)""")
_BARE_USE = pattern(r"""\W*(?:to )?(?:use|access|run|host)\b""")
FURTHEST_ACT = 200  # code points after a force within which a change is its act
LONGEST_ACT = 400  # code points of an act, its object and its tail
# `Not redistribute it for such purposes`: others are free.
# `Distribution of it as wallpapers`: in another shape it is free.
_AS_SOMETHING = pattern(
    r"""\s+(?:of (?:the |any )?\w+ )?(?:e\.g\. )?as (?!is\b|(?:a )?whole|such|well|(?:a )?part\b
    |modified|changed|permitted|provided|set|stated
    |expressly|otherwise|it\b|they\b|you\b)"""
)
_INSTANCES = pattern(r"""\b(?:including|such as|whether|regardless|be it|for any reason)\b""")
_SAID_BEFORE = pattern(
    r"""\bfor use (?:with|in|on|by)\b|\b(?:for|in|to) (?:any (?:of )?)?(?:such|these|those
    |the foregoing|the above) (?:\w+ )?
    (?:purposes?|uses?|fields?|applications?|ends?|activit(?:y|ies))\b"""
)
_BOUNDS = (
    topics.COMMERCIAL,
    topics.FOR_MONEY,
    topics.FIELD,
    topics.SERVICE,
    topics.EXPORT,
    topics.COMPETITION,
    topics.OTHER_MODELS,
    _SAID_BEFORE,
)


@dataclass(frozen=True, slots=True)
class _Act:
    """An act in the reach of a force: what it is done to, and what bounds it.

    `lead` are the words before it that are its own, `tail` those after its object.
    """

    lead: str
    goal: str
    tail: str


def denies(unit: Unit, topic: Topic, kind: FrameKind) -> bool:
    """Whether the act itself is denied, not a way of doing it or doing it to a notice."""
    line = _masked(unit)
    one = topic.operator
    force = line[one.start : one.end]
    withheld = topic.force is Force.DENIES and not one.backward
    within = one.start <= topic.start < one.end  # `no changed copy may`
    if re.search(r"\b(?:apply|extend)\b", force) or _CONSIDERED.search(line):
        return False  # `Outputs are not considered derivatives`
    if kind is FrameKind.REDISTRIBUTION and CHANGE.search(force):
        return False
    if withheld and _OF_A_PATENT.search(force):
        return False
    if _about_its_subject(unit, line, topic, withheld=withheld):
        return False
    if not one.backward and not within and not _is_done_to_the_work(line, topic, kind):
        return False
    if _USED_TO.search(line, max(one.end - 5, 0), topic.start):
        return False  # `extract the parameters used to train or fine-tune it`
    if _AND_SELL.search(line, topic.end, topic.end + 40):
        return False  # `take it, change it and sell it`
    if within and not _PASSED_ON.match(line, one.end):
        return False  # `neither it nor a changed version may be sold by itself`
    if not one.backward and topics.USE.match(line[one.end : unit.passage.last][:60]):
        return False  # `not to use it: to share false news` bars the use
    act = _around(unit, line, topic) if one.backward or within else _act(unit, line, topic)
    if kind is FrameKind.REDISTRIBUTION and (
        _CHANGED_FORM.search(f"{act.goal} {act.tail}") or _CHANGED_ONES.match(line, topic.end)
    ):
        return False
    excepted = force.strip(" ,").lower().startswith(("other than", "except"))
    if OTHER_OBJECT.search(act.goal) or (not excepted and _is_qualified(unit, line, topic, act)):
        return False
    if not one.backward and _OF_OTHERS.search(act.goal):
        return False  # `train another model`
    bounds = f"{act.lead} {_INSTANCES.split(act.tail, maxsplit=1)[0]}"
    return not any(expression.search(bounds) for expression in _BOUNDS) and (
        "trademark" not in unit.clause.heading.lower()
    )


def _about_its_subject(unit: Unit, line: str, topic: Topic, *, withheld: bool) -> bool:
    """Whether what the force says is said of a notice, a name, an incomplete copy."""
    one = topic.operator
    subject = line[max(unit.passage.last, one.start - 80) : one.start]
    passive = re.search(r"\bbe\b", line[one.end : topic.start])
    if one.backward or passive:
        if _DEFECTIVE.search(subject) or _OTHER_SUBJECT.match(unit.own):
            return True
    elif _BY_YOU.search(subject):
        return False
    elif _SAYS_WHAT.match(line, one.end):
        return True
    if _CLASS_OF_PERSONS.search(subject):
        return True  # who is left out, not what
    nearest = subject.rstrip(" ,").rpartition(",")[2]
    return not withheld and OTHER_OBJECT.search(nearest) is not None


def _is_done_to_the_work(line: str, topic: Topic, kind: FrameKind) -> bool:
    """Whether the act has the work, or nothing, as its object."""
    reached = line[topic.operator.end : topic.end + 80]
    if kind is FrameKind.DERIVATIVES:
        if _VERB.match(topic.words) is None and _OR_ITS_CHANGES.search(line, 0, topic.start):
            passed_on = topics.REDISTRIBUTE.search(line, topic.operator.end, topic.start)
            if passed_on and WORK.search(line, passed_on.end(), topic.start):
                return False
        acts = any(match.start() < FURTHEST_ACT for match in _CHANGES.finditer(reached))
        return acts and _BARE_USE.match(reached) is None
    if re.match(r"[\w ,]*\bbe\b", line[topic.operator.end : topic.start + 1]):
        return True
    return (
        WORK.search(line, topic.start, topic.end + 80) is not None
        or _NO_OBJECT.match(line, topic.end) is not None
    )


def _act(unit: Unit, line: str, topic: Topic) -> _Act:
    """An act after its force: `may not copy, share or (c) sell the Software for a fee`."""
    for hidden in (_PARENTHESIS, _WORKS_OF):
        line = hidden.sub(lambda match: " " * len(match.group()), line)
    between = _RIGHT_TO.sub("", line[topic.operator.end : topic.start], count=1)
    is_verb = bool(_VERB.match(topic.words)) or line[topic.start : topic.end].isspace()
    lead = re.split(r"[,;]| or | and | nor |\) ", between)[-1]
    other = OTHER_OBJECT.search(between)
    if not is_verb and not _MAKING.search(lead):
        lead = between  # `add terms to the Work or to adaptations of it`
    elif other and lead.strip() and _TO_AN_END.search(between, other.end()):
        lead = between  # `use the names to promote what you distribute`
    item = _ITEM.search(line, topic.end)
    end = min(item.start() if item else len(line), topic.end + LONGEST_ACT)
    work = WORK.search(line, topic.end, end) if is_verb else None
    after = work.end() if work else topic.end
    if is_verb and work is None:
        return _Act(lead, lead + line[topic.start : end], line[topic.end : end])
    phrase = _PHRASE_END.search(line, after, end)
    middle = line[topic.end : work.start()] if work else ""
    if "," in middle and not _QUALIFIED.search(middle):
        middle = ""  # further acts of a list
    another = _NEXT_ACT.search(line, after, end)
    stop = another.start() if another else end
    tail = line[after:stop]
    shared = _SHARED.search(line, after, end)
    return _Act(
        f"{lead} {middle}",
        lead + line[topic.start : min(stop, phrase.start() if phrase else end)],
        f"{tail} {line[shared.start() : end]}" if shared else tail,
    )


def _around(unit: Unit, line: str, topic: Topic) -> _Act:
    """An act before its force: `sale of copies is forbidden`; all of the clause is about it."""
    words = line[_segment(unit, topic.start)[0] : topic.operator.end]
    if not topic.operator.backward:
        words = line[topic.operator.start : topic.end + LONGEST_ACT]
    return _Act("", words, words)


def _is_qualified(unit: Unit, line: str, topic: Topic, act: _Act) -> bool:
    """Whether a condition, an exception or a manner bounds the act."""
    begin, end = _segment(unit, topic.start)
    one = topic.operator
    if one.backward or one.start <= topic.start < one.end:
        return _QUALIFIED.search(line, begin, end) is not None
    if _AS_SOMETHING.match(act.tail):
        return True
    if _QUALIFIED.search(line, begin, one.start) or _QUALIFIED.search(act.tail):
        return True
    aside = line[one.end : topic.start] if _PARENTHETIC.match(line, one.end) else act.lead
    return _QUALIFIED.search(aside) is not None or _IN_A_NAME.search(act.tail) is not None


def _masked(unit: Unit) -> str:
    """The line without asides, and without terms that only have a topic in their name."""

    def blank(match: re.Match[str]) -> str:
        return " " * len(match.group())

    line = UNLESS_GRANTED.sub(blank, _ASIDE.sub(blank, unit.line))
    for start, end, meaning in unit.terms:
        if topics.NAMED_THING.search(meaning.term) and topics.COMMERCIAL.search(meaning.term):
            line = f"{line[:start]}{'works':<{end - start}}{line[end:]}"
    return line


def _segment(unit: Unit, place: int) -> tuple[int, int]:
    """The part of a clause between semicolons that a place is in."""
    end = unit.line.find(";", place)
    begin = max(unit.passage.last, unit.line.rfind(";", 0, place) + 1)
    return begin, end if end >= 0 else len(unit.line)
