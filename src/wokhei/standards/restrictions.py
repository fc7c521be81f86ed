"""What a clause keeps its reader from: trade, fields, rivalry, hosting, classes of persons."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wokhei.domain.assessment import Frame, FrameKind
from wokhei.standards import topics
from wokhei.standards.definitions import Meaning
from wokhei.standards.fields import NOT_THE_WORK, fields
from wokhei.standards.modality import RESTRICTING, Force, pattern
from wokhei.standards.persons import persons
from wokhei.standards.thresholds import METRIC
from wokhei.standards.unit import Topic, Unit

_PATENT_SALE = pattern(r"""\bpatents?\b|\bpatent (?:licen[cs]e|claims?)""")
_FIRMS = pattern(r"""\b(?:companies|corporations|enterprises|firms|commercial entities)\b""")
_AT_COST = pattern(r"""\b(?:in excess of|more than|beyond|actual cost|reasonable cost|cost of)\b""")
# Members of a consortium that promise not to fix prices restrict nobody's use.
_OF_MARKETS = pattern(r"""\b(?:anti-?trust|division of markets|pricing, methods)\b""")
# What is held back is running it in earnest, not the copies and changes.
_RUNNING = pattern(r"""(?:in \w* ?)?(?:production|live|running|day-to-day)""")
_OF_SOURCE = pattern(r"""\bsource\b|\bsupport\b|\bwarrant""")
# `Paid for professionals`, `a fee is due from every business`.
_FIRMS_PAY = pattern(
    r"""\b(?:pay|pays|paid|payment|fees?|buy|purchase|charged|charges|chargeable|subscription)\b
    [^.;]{0,60}?\b(?:professionals?|businesses|every business|companies|corporations|firms
    |enterprises
    |commercial users|corporate users)\b
    |\b(?:professionals?|businesses|companies|corporations|firms|enterprises
    |commercial users|corporate users)\b[^.;,]{0,40}?
    \b(?:pay|pays|charged|charges|chargeable|must (?:buy|purchase))\b"""
)
_FREE_OF = pattern(r"""\b(?:no|not|never|nor|without|neither|n't|sells?|offers?|donat\w+)\b""")
# `Install it for thirty days, then buy it or delete it.`
_TRIAL = pattern(
    r"""\b(?:for|within|during) (?:up to |a (?:trial )?period of |no more than |at most )?
    (?:[\w-]+ ){1,3}?(?:days?|weeks?|months?)\b[^.]{0,120}?\b(?:then(?: on)?
    |after(?:wards| that| which)?
    |thereafter)\b[^.]{0,40}?
    \b(?:buy|purchase|pay|paid (?:agreement|plan|licen[cs]e|contract|subscription)
    |against payment|delete|stop|cease|uninstall|destroy)\b"""
)
_UNDER_A_NAME = pattern(
    r"""\bunder (?:the|its|their|our|any|that) (?:[\w-]+ ){0,3}(?:names?|trade ?marks?|brands?
    |logos?)\b"""
)
_CHARGE_FOR_SOURCE = pattern(r"""\bcharg(?:e|ing) for (?:the |any |such )?source\b""")
# `Cloud vendors are not to list it among their services`
_HOSTS_BARRED = pattern(
    r"""\b(?:(?:cloud|hosting|managed[- ]service|saas)[\w -]{0,20}? (?:vendors?|providers?
    |operators?|companies|platforms?|businesses)|(?:providers?|operators?
    |vendors?) of (?:[\w-]+ ){0,2}?(?:cloud
    |hosting|infrastructure|managed|saas)[\w -]{0,20}?)\b[^.;]{0,60}? (?:(?:may|must|shall|can
    |are|is)(?: not|n't)
    |cannot|need|require|must (?:first )?(?:hold|obtain|buy|have))\b"""
)
_ENDS_FOR_RIVALS = pattern(
    r"""\b(?:licen[cs]es?|rights?|permissions?|agreement|grant)\b[^.;]{0,40}? (?:terminates?|ends?
    |lapses?|expires?|ceases?)\b[^.;]{0,20}? (?:if|when|once|as soon as|for) (?:you|licensee
    |the licensee|the user|any\w*|it)\b[^.;]{3,60}"""
)
# `Redistribution and use are permitted for academic use`
_PERMITTED_FOR = pattern(r"""\b(?:permitted|allowed|licen[cs]ed|granted)\b[\w ]{0,24}$""")
_NEXT_TO = pattern(
    r"""^ ?(?:only )?(?:for )?(?:use )?(?:for )?(?:(?:any|your|own|the purposes? of) )*$"""
)
_GRANTING = pattern(r"""grant|right|licen[cs]e""")
_FOR_ONES_OWN = pattern(
    r"""\bfor (?:your|their|its|his|her|the licensee's) (?:(?:own|sole|private|personal
    |internal) )*$
    |\bfor (?:the )?(?:sole )?purposes? of $|\bfor (?:internal )$"""
)
_AS_ONES_OWN = pattern(r"""\bclaim\w*\b[^.;]{0,80}? as (?:your|his|her|their|one's) own\b""")
_ENDORSES = pattern(r"""\bendors\w+|\blikeness""")
_AS_A = pattern(r"""\bas (?:an?|part of)\b[\w ,-]{0,40}$""")
_OTHER_CONDUCT = pattern(
    r"""\W*(?:\w{1,4}[.)] )?(?:\w+ly )?(?:engage in (?:\w+ ){0,3}?(?:conduct|practices?|abuse)
    |cause|harm|violate
    |fail)\b"""
)
_ENGAGES = pattern(r"""\bengage in (?:any )?(?:\w+ ){0,2}?(?:conduct|practices?|abuse)\b""")
_OBLIGATIONS_APPLY = pattern(
    r"""\b(?:obligations?|requirements?|conditions?|dut(?:y
    |ies)) (?:\w+ )?(?:shall |will )?appl(?:y|ies) $"""
)
_FOR_A_TERM = pattern(r"""\bfor (?:the |a |an |any |your )?$""")
_PURPOSE_TERM = pattern(r"""\b(?:purposes?|uses?|research)$""")
_GRANTS_ALL = pattern(
    r"""^\W*(?:(?:is|are|means?) )?(?:any|every|all)(?: and all)? (?:purposes?|uses?)\b"""
)
_GRANT_OF_USE = pattern(r"""\b(?:mak(?:e|es|ing)) [\w ,-]{0,20}$""")
_LIMIT_BEFORE_TERMS = pattern(
    r"""^[^.;]{0,40}\b(?:terms|accordance|compliance|conditions|provided|if|when|under)\b"""
)
_ONE_ALTERNATIVE = pattern(
    r"""\W*(?:\w\) )?this (?:alternative|option|exception|paragraph|method|choice)\b"""
)
_USES = pattern(r"""\buse\b""")
_OF_A_CLASS = pattern(r"""\bby (?:any|an?|every|those) ?[\w, ]{0,60}?\b(?:that|which|who)\b""")
_WHETHER = pattern(r"""\b(?:whether|regardless|either|both)\b""")
NEAR_A_SERVICE = 40  # code points between trade and the service that it is the trade of
# `May be run in production only where a plan has been bought`
_IF_AGREED = pattern(
    r"""\bif\b[^.;]{0,80}? (?:agreed to|accepted|ha(?:s|ve) (?:an? )?(?:valid|paid))\b[^.;]{0,80}?
    \b(?:subscriptions?|terms of service|licen[cs]es?|agreements?)\b"""
)
_IF_INVOLVED = pattern(
    r"""\bif (?:you|they|it|the user|licensee) (?:are|is|were|was) (?:involved|engaged|active
    |taking part)
    (?: in)\b"""
)
_OF_OTHERS = pattern(
    r"""\b(?:consents?|permissions?|licen[cs]es?|approvals?) (?:of|from
    |by) (?:an? |any |the |other )?(?:third part\w+
    |others|other people|rights? holders?)\b"""
)
_INSTANCES = pattern(r"""\b(?:including|includes?|such as|for example|e\.g\.)\b|;""")
_AS_AN_INSTANCE = pattern(
    r"""\b(?:commercial|business|production)\b[^.;]{0,200}?\bincluding\b[^.;]{0,300}$"""
)
_AGAINST_A_RIVAL = pattern(
    r"""\s?(?:[\w-]+ ){0,4}?(?:(?:that|which) (?:\w+ )?(?:directly |would )?compet\w+
    |in competition with
    |competing with)\b"""
)
_SERVICE_TERM = pattern(r"""\b(?:services?|offerings?|platforms?|solutions?)$""")
_SUM = pattern(r"""\d{2}|\b(?:hundred|thousand|million|billion)\b""")
_DESCRIBES = pattern(
    r"""(?:commercial|business)(?:ly)? (?:licen[cs]e|agreement|terms|subscription|contract
    |reasonabl|availab|practic|source|general|computer|hours|days|name|entity|partner)"""
)


def restrictions(unit: Unit) -> Iterator[Frame]:
    """The frames of restriction that one clause sets."""
    yield from _trade(unit)
    yield from _simple(unit, FrameKind.COMPETITION, topics.COMPETITION, "rivals")
    yield from _simple(unit, FrameKind.OTHER_MODELS, topics.OTHER_MODELS, "other-models")
    yield from _rivals_lose(unit)
    yield from _service(unit)
    yield from fields(unit)
    yield from persons(unit)


def _trade(unit: Unit) -> Iterator[Frame]:
    if _ONE_ALTERNATIVE.match(unit.own):
        return
    both = topics.COMMERCIAL.search(unit.own) and topics.NONCOMMERCIAL.search(unit.own)
    for topic in unit.topics(topics.COMMERCIAL):
        if topic.meaning is not None and _is_rival_trade(topic.meaning):
            continue  # trade that rivals the licensor, which is a frame of its own
        if NOT_THE_WORK.search(unit.line, topic.operator.end, max(topic.start, topic.operator.end)):
            continue  # `the name for commercial purposes`
        if _OF_A_CLASS.search(unit.line, topic.operator.end, max(topic.operator.end, topic.start)):
            continue  # `by anyone that earns most of its income from coal` leaves out a class
        if _IF_INVOLVED.search(unit.line, 0, topic.start):
            continue  # who is left out, not what one may earn
        if both and _WHETHER.search(unit.own):
            continue  # `forbidden, whether for commercial or for non-commercial use`
        if topic.force in RESTRICTING and _AGAINST_A_RIVAL.match(unit.line, topic.end):
            yield unit.frame(
                FrameKind.COMMERCIAL_USE, topic.force, topic.quote, "rival-trade", firm=False
            )
            continue
        if _OF_OTHERS.search(unit.own):
            continue  # `may need the consent of somebody else`
        if _ENDORSES.search(unit.own) or _is_of_a_size(unit) or _is_a_name(unit, topic):
            continue
        if topic.force in RESTRICTING and _is_of_other_conduct(unit, topic):
            yield unit.frame(
                FrameKind.COMMERCIAL_USE, topic.force, topic.quote, "conduct-in-trade", firm=False
            )
            continue
        if topic.force in RESTRICTING and _is_a_paid_service(unit, topic):
            yield unit.frame(
                FrameKind.COMMERCIAL_USE, topic.force, topic.quote, "paid-service", firm=False
            )
            continue
        if topic.force in RESTRICTING and not _about_others(unit, topic):
            running = _RUNNING.match(topic.words) is not None
            rule = "production-on-request" if running else "trade-forbidden"
            yield unit.frame(FrameKind.COMMERCIAL_USE, topic.force, topic.quote, rule)
        elif topic.force is Force.LIMITS and _IF_AGREED.search(unit.line, topic.end):
            yield unit.frame(
                FrameKind.COMMERCIAL_USE, Force.ASKS, topic.quote, "production-on-request"
            )
        elif topic.force is Force.LIMITS and re.search(
            r"\btrial\b|\bdays?\b|\bmonths?\b", unit.line[topic.end : topic.end + 60]
        ):
            yield unit.frame(FrameKind.COMMERCIAL_USE, topic.force, topic.quote, "trade-on-trial")
    for topic in unit.topics(_FIRMS):
        if topic.force is Force.ASKS:
            yield unit.frame(FrameKind.COMMERCIAL_USE, topic.force, topic.quote, "firms-must-ask")
    for topic in unit.topics(topics.SALE):
        if (
            topic.force not in RESTRICTING
            or _AS_ONES_OWN.search(unit.own)
            or _PATENT_SALE.search(unit.own)
            or _is_of_a_field(unit, topic)
        ):
            continue
        if topics.BY_ITSELF.search(_without_force(unit, topic)) or (
            _AT_COST.search(unit.own) and _OF_SOURCE.search(unit.own)
        ):
            continue  # OSD 1 speaks of a component of an aggregate: such a ban leaves that free
        if _UNDER_A_NAME.search(unit.line, topic.end):
            continue
        if _CHARGE_FOR_SOURCE.search(unit.own):
            continue  # the source at no charge, beside copies that may be sold
        yield unit.frame(FrameKind.SALE, topic.force, topic.quote, "sale-denied")
        yield unit.frame(FrameKind.COMMERCIAL_USE, topic.force, topic.quote, "sale-denied")
    for expression, rule in (
        (_FIRMS_PAY, "firms-must-ask"),
        (_TRIAL, "trade-on-trial"),
    ):
        match = expression.search(unit.line, unit.passage.last)
        if match and not _FREE_OF.search(unit.own):
            quote = unit.quote(match.start(), match.end())
            yield unit.frame(FrameKind.COMMERCIAL_USE, Force.ASKS, quote, rule)
    match = topics.NO_CHARGE.search(unit.line, unit.passage.last)
    if match and not _OF_SOURCE.search(match.group()) and not _AT_COST.search(unit.own):
        quote = unit.quote(match.start(), match.end())
        yield unit.frame(FrameKind.SALE, Force.DENIES, quote, "sale-denied")
        yield unit.frame(FrameKind.COMMERCIAL_USE, Force.DENIES, quote, "sale-denied")
    if _is_of_a_size(unit):
        return  # what it limits is limited for those who are large
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
        if topics.ANY_PURPOSE.search(unit.own):
            continue
        if _is_narrow_grant(unit, topic):
            quote = unit.quote(topic.start, topic.end)
            yield unit.frame(FrameKind.COMMERCIAL_USE, Force.LIMITS, quote, "purpose-limited")
            continue
        if topic.force is not Force.LIMITS:
            continue
        between = unit.line[topic.operator.end : topic.start]
        if topic.operator.backward or not _LIMIT_BEFORE_TERMS.search(between):
            quote = unit.quote(topic.start, topic.end)
            yield unit.frame(FrameKind.COMMERCIAL_USE, Force.LIMITS, quote, "purpose-limited")


def _is_rival_trade(meaning: Meaning) -> bool:
    """Whether the trade that a term means is only that of rivals; an instance of it is no bound."""
    words = meaning.passage.text[meaning.start : meaning.end]
    trade, rivalry = topics.COMMERCIAL.search(words), topics.COMPETITION.search(words)
    if trade is None or rivalry is None:
        return rivalry is not None
    return _INSTANCES.search(words, trade.end(), max(trade.end(), rivalry.start())) is None


def _is_of_a_size(unit: Unit) -> bool:
    """Whether the clause speaks of those whom a term defines by their size."""
    return any(
        METRIC.search(meaning.passage.text, meaning.start, meaning.end)
        and _SUM.search(meaning.passage.text, meaning.start, meaning.end)
        for _, _, meaning in unit.terms
    )


def _without_force(unit: Unit, topic: Topic) -> str:
    """A clause without the words that bind it: `belongs to the authors alone`."""
    one = topic.operator
    if one.start < unit.passage.last:
        return unit.own
    return f"{unit.line[unit.passage.last : one.start]} {unit.line[one.end :]}"


def _is_of_a_field(unit: Unit, topic: Topic) -> bool:
    """Whether a list of acts is barred in a field only: `use, copy or sell it in the military`."""
    acts = unit.line[topic.operator.end : topic.start]
    return not topic.operator.backward and (
        _USES.search(acts) is not None and topics.FIELD.search(unit.line, topic.end) is not None
    )


def _is_of_other_conduct(unit: Unit, topic: Topic) -> bool:
    """Whether what is barred is conduct in the course of trade, not the trade."""
    one = topic.operator
    if one.backward:
        return False
    if _OBLIGATIONS_APPLY.search(unit.line, 0, one.start):
        return True
    acts = unit.line[one.end : max(one.end, topic.start)]
    return _OTHER_CONDUCT.match(acts) is not None or _ENGAGES.search(acts) is not None


def _is_a_name(unit: Unit, topic: Topic) -> bool:
    """Whether the word stands in the name of a thing only: `the Commercial Modules`."""
    return topic.meaning is None and any(
        start <= topic.start < end and topics.NAMED_THING.search(meaning.term)
        for start, end, meaning in unit.terms
    )


def _is_a_paid_service(unit: Unit, topic: Topic) -> bool:
    """Whether what is withheld is a service that the document defines, and trade tells its kind."""
    if topic.meaning is not None:
        return _SERVICE_TERM.search(topic.meaning.term) is not None
    if topic.words.lower().startswith("paid") and _AS_A.search(unit.line, 0, topic.start):
        return True
    return any(
        start <= topic.start < end and _SERVICE_TERM.search(meaning.term)
        for start, end, meaning in unit.terms
    ) or any(
        match.start() - NEAR_A_SERVICE <= topic.start < match.end()
        for match in topics.SERVICE.finditer(unit.line, max(0, topic.start - NEAR_A_SERVICE))
    )


def _is_narrow_grant(unit: Unit, topic: Topic) -> bool:
    """Whether a right is given for a purpose, and trade is not spoken of in the same breath."""
    if topic.force is not Force.PERMITS:
        return False
    if topic.meaning is not None:
        words = topic.meaning.passage.text[topic.meaning.start : topic.meaning.end]
        return (
            _FOR_A_TERM.search(unit.line, 0, topic.start) is not None
            and _PURPOSE_TERM.search(topic.meaning.term) is not None
            and not topics.COMMERCIAL.search(words)
            and _GRANTS_ALL.match(words) is None
        )
    if _PERMITTED_FOR.search(unit.line, topic.operator.start, topic.start):
        between = unit.line[topic.operator.end : topic.start]
        return _NEXT_TO.match(between) is not None and not topics.COMMERCIAL.search(unit.own)
    return (
        _GRANTING.search(unit.line, topic.operator.start, topic.operator.end) is not None
        and _FOR_ONES_OWN.search(unit.line, 0, topic.start) is not None
        and not topics.COMMERCIAL.search(unit.own)
    )


def _about_others(unit: Unit, topic: Topic) -> bool:
    """Whether `commercial` only describes something else: a kind of licence, an effort."""
    after = unit.line[topic.start : topic.end + 40]
    return topic.meaning is None and _DESCRIBES.match(after) is not None


def _rivals_lose(unit: Unit) -> Iterator[Frame]:
    """`The licence ends if you become a competitor`."""
    match = _ENDS_FOR_RIVALS.search(unit.line, unit.passage.last)
    if match and topics.COMPETITION.search(match.group()):
        quote = unit.quote(match.start(), match.end())
        yield unit.frame(FrameKind.COMPETITION, Force.DENIES, quote, "rivals-lose")


def _simple(unit: Unit, kind: FrameKind, expression: re.Pattern[str], rule: str) -> Iterator[Frame]:
    for topic in unit.topics(expression):
        if topic.force in RESTRICTING and not _OF_MARKETS.search(unit.own):
            yield unit.frame(kind, topic.force, topic.quote, rule)


def _service(unit: Unit) -> Iterator[Frame]:
    for topic in unit.topics(topics.SERVICE):
        if topic.force is Force.ASKS and topic.meaning and "commercial" in topic.meaning.term:
            continue
        if topic.force is Force.ASKS and _AS_AN_INSTANCE.search(unit.line, 0, topic.start):
            continue  # `commercial use, including in a hosted service, needs a licence`
        if topic.force in RESTRICTING:
            yield unit.frame(FrameKind.SERVICE, topic.force, topic.quote, "hosting-denied")
    match = _HOSTS_BARRED.search(unit.line, unit.passage.last)
    if match:
        quote = unit.quote(match.start(), match.end())
        yield unit.frame(FrameKind.SERVICE, Force.DENIES, quote, "hosts-barred")
    if not topics.SERVICE.search(unit.line):
        return
    source = topics.SERVICE_SOURCE.search(unit.line, unit.passage.last)
    if source and re.search(r"\b(?:source|code)\b", unit.line, re.IGNORECASE):
        quote = unit.quote(source.start(), source.end())
        yield unit.frame(FrameKind.SERVICE, Force.OBLIGES, quote, "source-of-the-service")
