"""What a clause keeps its reader from: trade, fields, rivalry, hosting, classes of persons."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wokhei.domain.assessment import Effect, Frame, FrameKind
from wokhei.standards import topics
from wokhei.standards.modality import RESTRICTING, Force, pattern
from wokhei.standards.unit import Topic, Unit

_PATENT_SALE = pattern(r"""\bpatents?\b|\bpatent (?:licen[cs]e|claims?)""")
_FIRMS = pattern(r"""\b(?:companies|corporations|enterprises|firms|commercial entities)\b""")
_NOT_THE_WORK = pattern(
    r"""\b(?:names?|trade ?marks?|logos?|marks?|others to|licen[cs]e keys?|this (?:licen[cs]e
    |agreement))\b"""
)
_AT_COST = pattern(r"""\b(?:in excess of|more than|beyond|actual cost|reasonable cost|cost of)\b""")
_GRANT_OF_USE = pattern(r"""\b(?:mak(?:e|es|ing)) [\w ,-]{0,20}$""")
_LIMIT_BEFORE_TERMS = pattern(
    r"""^[^.;]{0,40}\b(?:terms|accordance|compliance|conditions|provided|if|when|under)\b"""
)
_ONE_ALTERNATIVE = pattern(
    r"""\W*(?:\w\) )?this (?:alternative|option|exception|paragraph|method|choice)\b"""
)
_DESCRIBES = pattern(
    r"""(?:commercial|business)(?:ly)? (?:licen[cs]e|agreement|terms|subscription|contract
    |reasonabl|availab|practic|source|general|computer|hours|days|name|entity|partner)"""
)
_CLASS = (
    r"(?:persons?|individuals?|residents?|citizens?|nationals?|natural persons?|inhabitants?"
    r"|entit(?:y|ies)"
    r"|compan(?:y|ies)|corporations?|organi[sz]ations?|firms?|businesses|governments?"
    r"|agenc(?:y|ies)|authorit(?:y|ies)"
    r"|militar(?:y|ies)|operators?|producers?|manufacturers?|vendors?|employers?|employees?"
    r"|members?|users?|developers?"
    r"|institutions?|universities|contractors?|subsidiar(?:y|ies)|affiliates?|men|women|minors"
    r"|investors?|banks?|police"
    r"|licensees?|parties|groups?|customers?|providers?|competitors?)"
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
    |will be)\s(?:\w+ly )?(?:not (?:\w+ly )?(?:granted|given|permitted|allowed|licen[cs]ed
    |authori[sz]ed|eligible|entitled|covered|to (?:use|exercise|receive))|excluded|barred
    |ineligible|prohibited|forbidden|precluded)\b
    |\b(?:not available to|void for|not (?:granted|given|extended|offered|licen[cs]ed|apply
    |extend) to|denied to|excludes?|exclud(?:ed|ing)
    |withheld from) (?:any |all |the |you if you are |anyone |those )?
    (?P<who2>(?:[\w-]+ ){{0,3}}?{_CLASS}\b[^.;]{{0,80}})
    |\bno (?P<who3>[\w -]{{3,60}}?{_CLASS}(?: or [\w -]{{3,40}}?{_CLASS})?)\b[^.;]{{0,80}}? (?:may
    |shall|can|is (?:permitted|allowed|granted)|are)\b
    |\b(?P<who5>(?:{_CLASS}|any(?:one|body) (?:who|involved|engaged|working|active
    |employed))\b[^;,]{{3,80}}?) (?:may|shall|must|can) (?:not|never) (?:use|exercise|access|copy
    |download|receive|benefit)\b(?! (?:the )?(?:names?|trade ?marks?|logos?))
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
_EVERYONE = re.compile(
    r"^(?:any |other |all )?(?:person|persons|one|body|party|parties|third part\w+|licensees?"
    r"|users?|recipients?|individuals?|entity|entities|person or entity|persons or entities)"
    r"(?: (?:or|and) (?:entit\w+|organi[sz]ations?|legal entit\w+|persons?))?\s*(?:other than"
    r"|who (?:has|have|receiv|obtain|distribut|modif|copies|violat|does not|do not)"
    r"|that (?:has|have|receiv|obtain|distribut)|may|to whom|$)",
    re.IGNORECASE,
)
_DEPENDS_ON_CONDUCT = re.compile(
    r"\b(?:violat\w+|breach\w*|infring\w+|comply|complied|terminat\w+|litigat\w+|sue[sd]?"
    r"|lawsuit|patent|contributor|notice|agree to|accept\w*|authori[sz]ed (?:by|to) (?:bind"
    r"|enter|act)|employer|acting (?:on|for)|bound by|permission to|licensor|without|unless"
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
    match = _PLACED.search(unit.line, unit.passage.last)
    if match and "territor" in match.group().lower():
        quote = unit.quote(match.start(), match.end())
        yield Frame(FrameKind.PERSONS, Effect.DENIES_RIGHT, quote, "territory")


def restrictions(unit: Unit) -> Iterator[Frame]:
    """The frames of restriction that one clause sets."""
    yield from _trade(unit)
    yield from _simple(unit, FrameKind.COMPETITION, topics.COMPETITION, "rivals")
    yield from _simple(unit, FrameKind.OTHER_MODELS, topics.OTHER_MODELS, "other-models")
    yield from _service(unit)
    yield from _field(unit)
    yield from _persons(unit)


def _trade(unit: Unit) -> Iterator[Frame]:
    if _ONE_ALTERNATIVE.match(unit.own):
        return
    both = topics.COMMERCIAL.search(unit.own) and topics.NONCOMMERCIAL.search(unit.own)
    for topic in unit.topics(topics.COMMERCIAL):
        if topic.meaning is not None and topics.COMPETITION.search(topic.meaning.passage.text):
            continue  # trade that rivals the licensor, which is a frame of its own
        if topic.force in RESTRICTING and not _about_others(unit, topic):
            yield unit.frame(FrameKind.COMMERCIAL_USE, topic.force, topic.quote, "trade-forbidden")
        elif topic.force is Force.LIMITS and re.search(
            r"\btrial\b|\bdays?\b|\bmonths?\b", unit.line[topic.end : topic.end + 60]
        ):
            yield unit.frame(FrameKind.COMMERCIAL_USE, topic.force, topic.quote, "trade-on-trial")
    for topic in unit.topics(_FIRMS):
        if topic.force is Force.ASKS:
            yield unit.frame(FrameKind.COMMERCIAL_USE, topic.force, topic.quote, "firms-must-ask")
    for topic in unit.topics(topics.SALE):
        if topic.force not in RESTRICTING or _PATENT_SALE.search(unit.own):
            continue
        if topics.BY_ITSELF.search(unit.own) or _AT_COST.search(unit.own):
            continue  # OSD 1 speaks of a component of an aggregate: such a ban leaves that free
        yield unit.frame(FrameKind.SALE, topic.force, topic.quote, "sale-denied")
        yield unit.frame(FrameKind.COMMERCIAL_USE, topic.force, topic.quote, "sale-denied")
    for topic in unit.topics(topics.NONCOMMERCIAL):
        if topic.force is Force.LIMITS or (topic.force is Force.PERMITS and not both):
            if topics.ANY_PURPOSE.search(unit.own):
                continue
            if topic.meaning is not None and "commercial" not in topic.meaning.term:
                quote = unit.quote(topic.start, topic.end)
                yield unit.frame(FrameKind.COMMERCIAL_USE, Force.LIMITS, quote, "purpose-limited")
                continue
            rule = (
                "use-limited"
                if _GRANT_OF_USE.search(unit.line, 0, topic.start)
                else "grant-limited"
            )
            yield unit.frame(FrameKind.COMMERCIAL_USE, Force.LIMITS, topic.quote, rule)
    for topic in unit.topics(topics.LIMITED_PURPOSE):
        if topic.force is not Force.LIMITS or topics.ANY_PURPOSE.search(unit.own):
            continue
        between = unit.line[topic.operator.end : topic.start]
        if topic.operator.backward or not _LIMIT_BEFORE_TERMS.search(between):
            quote = unit.quote(topic.start, topic.end)
            yield unit.frame(FrameKind.COMMERCIAL_USE, Force.LIMITS, quote, "purpose-limited")


def _about_others(unit: Unit, topic: Topic) -> bool:
    """Whether `commercial` only describes something else: a kind of licence, an effort."""
    after = unit.line[topic.start : topic.end + 40]
    return topic.meaning is None and _DESCRIBES.match(after) is not None


def _simple(unit: Unit, kind: FrameKind, expression: re.Pattern[str], rule: str) -> Iterator[Frame]:
    for topic in unit.topics(expression):
        if topic.force in RESTRICTING:
            yield unit.frame(kind, topic.force, topic.quote, rule)


def _service(unit: Unit) -> Iterator[Frame]:
    for topic in unit.topics(topics.SERVICE):
        if topic.force in RESTRICTING:
            yield unit.frame(FrameKind.SERVICE, topic.force, topic.quote, "hosting-denied")
    if not topics.SERVICE.search(unit.line):
        return
    source = topics.SERVICE_SOURCE.search(unit.line, unit.passage.last)
    if source and re.search(r"\bsource\b", unit.line, re.IGNORECASE):
        quote = unit.quote(source.start(), source.end())
        yield unit.frame(FrameKind.SERVICE, Force.OBLIGES, quote, "source-of-the-service")


def _field(unit: Unit) -> Iterator[Frame]:
    own = unit.own
    for topic in unit.topics(topics.FIELD):
        if topic.force not in RESTRICTING:
            continue
        if topics.EXPORT.search(own) and not topics.USE.search(own):
            continue
        if topic.force is Force.ASKS and not topics.USE.search(unit.line):
            continue
        yield unit.frame(FrameKind.FIELD_OF_USE, topic.force, topic.quote, "field-forbidden")
        return
    for topic in unit.topics(topics.GOOD_FIELD):
        if topic.force in (Force.LIMITS, Force.OBLIGES):
            yield unit.frame(FrameKind.FIELD_OF_USE, Force.LIMITS, topic.quote, "field-limited")
            return
    yield from _unknown_field(unit)


def _unknown_field(unit: Unit) -> Iterator[Frame]:
    """`You may not use X for Y`, whatever Y is, unless Y is the licence's own business."""
    last = unit.passage.last
    for one in unit.found:
        if one.force not in (Force.FORBIDS, Force.DENIES):
            continue
        begin, end = (last, one.start) if one.backward else (one.end, len(unit.line))
        if topics.USE.match(unit.line[begin : begin + 60]) is None:
            continue
        for match in topics.PURPOSE.finditer(unit.line, max(begin, last), end):
            if unit.governing(match.start("what"), match.end("what")) is not one:
                continue
            if _NOT_THE_WORK.search(unit.line, begin, match.start()):
                continue
            if _names_a_kind(unit, match.start("what"), match.end("what")):
                continue  # read through its definition
            if any(
                expression.search(unit.line, match.start(), match.end())
                for expression in (
                    topics.NOT_A_FIELD,
                    topics.LAWFUL,
                    topics.COMMERCIAL,
                    topics.COMPETITION,
                    topics.OTHER_MODELS,
                    topics.SERVICE,
                    topics.SALE,
                    topics.EXPORT,
                )
            ):
                continue
            quote = unit.quote(match.start(), match.end())
            yield unit.frame(FrameKind.FIELD_OF_USE, one.force, quote, "purpose-forbidden")
            return


def _names_a_kind(unit: Unit, start: int, end: int) -> bool:
    """Whether a defined term stands in a stretch of the line."""
    return any(start <= place < end for place, _, _ in unit.terms)


def _persons(unit: Unit) -> Iterator[Frame]:
    line, own, last = unit.line, unit.own, unit.passage.last
    if topics.EXPORT.search(line) and re.search(
        r"\bif (?:you|they|you or they)\b|\brestricted part|\bdenied person|\bresidents?\b", line
    ):
        match = topics.EXPORT.search(line, last)
        if match and unit.governing(match.start(), match.end()) is not None:
            force = unit.governing(match.start(), match.end())
            if (
                force is not None
                and force.force in RESTRICTING
                and re.search(r"\b(?:use|download)\b", line)
            ):
                quote = unit.quote(match.start(), match.end())
                yield Frame(FrameKind.PERSONS, Effect.DENIES_RIGHT, quote, "sanctions", firm=False)
                return
    for expression, rule in (
        (_NAMED, "named-party"),
        (_ONLY_CLASS, "only-a-class"),
        (_PLACED, "territory"),
        (PERSONS_DENIED, "class-denied"),
    ):
        match = expression.search(own)
        if match is None:
            continue
        who = next((value for value in match.groupdict().values() if value), "")
        if who and (_EVERYONE.match(who.strip()) or _DEPENDS_ON_CONDUCT.search(match.group())):
            continue
        if rule == "class-denied" and not _denies_rights(own, match):
            continue
        quote = unit.quote(last + match.start(), last + match.end())
        yield Frame(FrameKind.PERSONS, Effect.DENIES_RIGHT, quote, rule)
        return


def _denies_rights(own: str, match: re.Match[str]) -> bool:
    """Whether what a class of persons is denied are the rights in the work."""
    if _HARM_OBJECT.search(own, max(0, match.start() - 40), match.end()):
        return False
    return bool(
        re.search(
            r"\b(?:rights?|licen[cs]ed?|granted|grant|permission|permitted|allowed|use|used"
            r"|using|exercise|terms|copy|download)\b",
            own,
            re.IGNORECASE,
        )
    )
