"""Fields of use that a clause keeps its reader from, known ones and any other."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wokhei.domain.assessment import Frame, FrameKind
from wokhei.standards import topics
from wokhei.standards.modality import RESTRICTING, Force, Operator, pattern
from wokhei.standards.unit import BOUNDING, Unit

NOT_THE_WORK = pattern(
    r"""\b(?:names?|trade ?marks?|logos?|marks?|others to|licen[cs]e keys?|this (?:licen[cs]e
    |agreement))\b"""
)
# `All other uses need a licence`, `any use elsewhere is forbidden`: what is allowed is a list.
_ALL_ELSE = pattern(
    r"""\b(?:(?:all|any|every|each) (?:other|further|additional) (?:uses?|usage|purposes?
    |applications?|activit(?:y|ies)|fields?)|(?:any|all|every) uses? (?:elsewhere
    |beyond (?:this|that|these)|outside (?:this|that|these)|for (?:any )?other purposes?)
    |any (?:use|usage|exploitation|utili[sz]ation|application) (?:other than|besides|except|but)
    |(?:everything|all) else|uses? for (?:any )?other purposes?)\b"""
)
_USES_OF = pattern(
    r"""\b(?:uses|applications|deployments|projects|activities|any use|use)\b (?:that|which
    |touching on
    |relating to|related to|concerning|involving|connected with) (?P<what>[^.;:]{3,120})"""
)
# `Must not feed systems that decide on parole`
_FEEDS = pattern(
    r"""\b(?:feed|power|drive|serve|steer|control|run|operate|go into|be part of|be built into
    |be integrated into|be installed in)\b[^.;]{0,20}?\b(?:systems?|devices?|products?|machines?
    |tools?
    |applications?|software|services?|vehicles?|equipment) (?:that|which|for|to
    |of) (?P<what>[^.;:]{3,120})"""
)
_ONLY_FOR = pattern(
    r"""\b(?:may|can|shall|must|is|are) (?:\w+ ){0,3}?(?:used|run|exploited|deployed|employed)
    (?: (?:only|solely|exclusively) (?:for|in) (?P<what>[^.;,:]{3,60}?)(?=[.;,]|$)
    | (?:for|in) (?P<last>[^.;,:]{3,60}?) (?:only|alone|exclusively)(?=[.;,]|$))
    |\buse (?:of [\w ]{2,40}? )?(?:is|are|shall be) (?:\w+ )?(?:limited|restricted|confined)
    (?: solely| only| exclusively)? to (?!\d)(?P<to>[^.;]{3,100})
    |\b(?:used?|run|deploy(?:ed)?|execut(?:e|ed)|operate|operated)\b[^.;]{0,60}? (?:only|solely
    |exclusively)
    (?: with\s|(?: for use)? (?:in (?:conjunction|combination|connection)|together) with\s
    | to interface with\s| for use (?:with|on|in)\s
    |(?: and exclusively)? on(?: or in (?:combination
    |conjunction) with)? (?=[^.;]{0,60}?\b(?:devices?|hardware|products?|processors?
    |microcontrollers?|chips?|platforms?|boards?)\b)(?! (?:a single|one|up to
    |\d)))(?P<with>[^.;]{3,80})
    |\b(?:licen[cs]es?|rights?|grants?|permissions?)\b[^.;]{0,80}? extends? only to [^.;]{2,120}?
    \b(?:that|which) (?:you create that )?(?:runs?|operates?|works?|(?:is
    |are) used) (?:\w+ )?(?:on|with
    |in) (?P<runs>[^.;]{3,80})
    |\b(?:only|solely|exclusively)(?: and (?:only|solely|exclusively))? (?:for use|in (?:conjunction
    |combination|connection)|together) (?:with|on) (?P<with2>[^.;]{3,80})
    |\bfor use (?:with|on) (?P<with3>[^.;,]{3,60}?) only\b
    |\b(?:provided|so long as|as long as|on condition|only if)\b[^.;]{0,40}? (?:is|are) used
    (?: only)? (?:in (?:conjunction|combination|connection)|together) with (?P<with4>[^.;]{3,80})
    |(?<!except )\bfor the (?:limited|sole|exclusive|specific
    |express) purposes? of (?P<sole>[^.;,]{3,80})"""
)
_EXCEPTED = pattern(
    r"""\b(?:every|any|all|each)\b[^.;]{0,40}?\b(?:branch\w*|fields?|sectors?|industr\w+|uses?
    |applications?|areas?|domains?|trades?)\b[^.;,]{0,30}?(?:, )?\b(?:except|other than|save
    |apart from|but not|excluding|with the exception of)\b(?: for| in| to| as)?
    (?P<what> [^.;]{3,120})"""
)
# `No licence is given for products that do not conform`, `not released for non-conforming ones`
_UNLESS_CONFORMING = pattern(
    r"""\bfor (?:use (?:in
    |with) )?(?:any )?(?:[\w-]+ ){0,4}?(?:non[- ]?(?:[\w.-]+ ){0,3}?(?:conform\w+
    |compliant|compatible)|(?:that|which) (?:do|does|are|is) not (?:conform|compl|compatib)\w*)"""
)
_KINDS = re.compile(rf"{BOUNDING.pattern}|services?$")
_BUT_NOT = pattern(r"""(?:but|and)(?: only)? (?:not|never)$|(?:and )?not for$""")
_USED = pattern(r"""\b(?:use[ds]?|run|deploy(?:ed)?|install(?:ed)?|employ(?:ed)?)\b""")
_RELATIVE = pattern(r""",? \b(?:that|which|who|whose|where)\b""")
LONGEST_USE = 200  # code points between a use and what it is not for
DEFINED_USE = "defined-use-only"  # a grant for a use that the document defines
LONGEST_NAME = 30  # code points of the product that a use is bound to
LONGEST_MARK = 12  # code points of a list mark before a clause begins
# Forces after which the next words are what is barred: `will play no part in X`.
_DIRECT = pattern(r"""(?:part|role|place) in$|out of$|away from$""")
_WITH_IT = pattern(
    r"""\b(?:with|using|by means of|through|with the (?:help|aid) of) (?:this|the|our|it\b)
    |\bin (?:this|the|our) (?:software|program|work|model|library|code|data|dataset|product|kit)"""
)
# What the licence itself reaches, and what the law forbids anyway.
_OF_THE_TEXT = pattern(
    r"""\blicen[cs]e (?:shall |will |does |do )?(?:not )?(?:to )?(?:apply|cover|extend)\b
    |\bmere aggregation\b|\bprohibited (?:under|by) (?:any |the )?applicable laws?\b"""
)
_DEFINED_USE = re.compile(r"\b(?:use|uses|purpose|purposes)$")
_UNBOUNDED = pattern(r"""^\W*(?:(?:is|are|means?) )?(?:any|every|all)\b""")
_TO_USE = pattern(r"""(?:use|exercise|access)\b""")
_GENERAL = pattern(r"""\b(?:do|does) anything\b|\brules?\b""")
_DEPLOYED_IN = pattern(
    r"""^\W{0,4}(?:the )?(?:use|usage|deployment|employment|installation|integration)
    (?: of [\w ]{1,40}?)? (?:in|within|for|by|on|inside) """
)
# What a subject of `is forbidden` must not be to be a field: the rest of a licence's business.
_ACT = pattern(r"""^\W{0,4}(?:(?:the )?(?:use|uses|using|usage|deployment|employment|operation
|installation
    |integration)\b|[a-z]+ing\b)""")


def _is_the_licences_business(unit: Unit, start: int, end: int) -> bool:
    """Whether a stretch speaks of notices, names, copies, laws, trade, or of another frame."""
    return any(
        expression.search(unit.line, start, end)
        for expression in (
            topics.NOT_A_FIELD,
            topics.LAWFUL,
            topics.COMMERCIAL,
            topics.NONCOMMERCIAL,
            topics.LIMITED_PURPOSE,
            topics.COMPETITION,
            topics.OTHER_MODELS,
            topics.SERVICE,
            topics.SALE,
            topics.EXPORT,
        )
    )


def fields(unit: Unit) -> Iterator[Frame]:
    """The frame of the first field of use that one clause closes, known or not."""
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
    readers = (
        _unknown_field,
        _conforming_only,
        _uses_of,
        _only_field,
        _all_else,
        _excepted,
        _beside_a_use,
        _direct,
        _act,
        _defined_use,
    )
    for reader in readers:
        found = next(reader(unit), None)
        if found is not None:
            yield found
            return


def _unknown_field(unit: Unit) -> Iterator[Frame]:
    """`You may not use X for Y`, whatever Y is, unless Y is the licence's own business."""
    if _OF_THE_TEXT.search(unit.line):
        return
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
            if NOT_THE_WORK.search(unit.line, begin, match.start()):
                continue
            if _TO_USE.match(match["what"]):
                continue  # `gives no right to use it` closes no field
            if _names_a_kind(unit, match.start("what"), match.end("what")):
                continue  # read through its definition
            if _is_the_licences_business(unit, match.start(), match.end()):
                continue
            quote = unit.quote(match.start(), match.end())
            yield unit.frame(FrameKind.FIELD_OF_USE, one.force, quote, "purpose-forbidden")
            return


def _conforming_only(unit: Unit) -> Iterator[Frame]:
    """`No right is granted for products that do not conform to X`."""
    for topic in unit.topics(_UNLESS_CONFORMING):
        if topic.force in (Force.DENIES, Force.FORBIDS) and topic.meaning is None:
            yield unit.frame(
                FrameKind.FIELD_OF_USE, topic.force, topic.quote, "conforming-products-only"
            )
            return


def _names_a_kind(unit: Unit, start: int, end: int) -> bool:
    """Whether a defined term that bounds what may be done stands in a stretch of the line."""
    return any(
        start <= place < end and _KINDS.search(meaning.term) for place, _, meaning in unit.terms
    )


def _beside_a_use(unit: Unit) -> Iterator[Frame]:
    """`Use it in your application, but not in connection with X`, whatever X is."""
    for one in unit.found:
        words = unit.line[one.start : one.end].strip(" ,")
        if one.force is not Force.FORBIDS or not _BUT_NOT.match(words):
            continue
        if not _USED.search(unit.line, max(0, one.start - LONGEST_USE), one.start):
            continue
        match = topics.PURPOSE.match(unit.line, one.end) or topics.PURPOSE.match(
            unit.line, one.end + 1
        )
        if match is None:
            continue
        head = _RELATIVE.split(match["what"])[0]
        end = match.start("what") + len(head)
        if not _is_the_licences_business(unit, match.start("what"), end):
            quote = unit.quote(match.start(), match.end())
            yield unit.frame(FrameKind.FIELD_OF_USE, one.force, quote, "purpose-forbidden")
            return


def _uses_of(unit: Unit) -> Iterator[Frame]:
    """`Uses that degrade rivers are forbidden`, whatever they do."""
    found = [
        *_USES_OF.finditer(unit.line, unit.passage.last),
        *_FEEDS.finditer(unit.line, unit.passage.last),
    ]
    for match in found:
        force = unit.governing(match.start(), match.start() + 3)
        if force is None or force.force not in RESTRICTING:
            continue
        end = force.start if force.start > match.start() else match.end()
        if NOT_THE_WORK.search(unit.own) or _names_a_kind(unit, match.start("what"), end):
            continue
        if not _is_the_licences_business(unit, match.start("what"), end):
            quote = unit.quote(match.start(), end)
            yield unit.frame(FrameKind.FIELD_OF_USE, force.force, quote, "purpose-forbidden")
            return


def _only_field(unit: Unit) -> Iterator[Frame]:
    """`May be used for decoding only`, whatever it is bound to."""
    for match in _ONLY_FOR.finditer(unit.line, unit.passage.last):
        what = next(name for name in match.groupdict() if match[name])
        start, end = match.span(what)
        if what.startswith("with"):
            end = min(end, start + LONGEST_NAME)
        if NOT_THE_WORK.search(unit.line, unit.passage.last, end):
            continue
        if _names_a_kind(unit, start, end):
            continue
        if not _is_the_licences_business(unit, start, end):
            quote = unit.quote(match.start(), match.end())
            yield unit.frame(FrameKind.FIELD_OF_USE, Force.LIMITS, quote, "field-limited")
            return


def _all_else(unit: Unit) -> Iterator[Frame]:
    """`All other uses require a licence`: the uses allowed are a list."""
    for topic in unit.topics(_ALL_ELSE):
        if topic.force not in RESTRICTING or topic.meaning is not None:
            continue
        if not NOT_THE_WORK.search(unit.own):
            yield unit.frame(FrameKind.FIELD_OF_USE, topic.force, topic.quote, "all-else")
            return


def _excepted(unit: Unit) -> Iterator[Frame]:
    """`In every industry except banking`, whatever is excepted."""
    for match in _EXCEPTED.finditer(unit.line, unit.passage.last):
        force = unit.governing(match.start("what") + 1, match.end("what"))
        if force is None or force.force is not Force.FORBIDS:
            continue
        if any(match.start("what") <= place < match.end("what") for place, _, _ in unit.terms):
            continue
        if not _is_the_licences_business(unit, match.start("what"), match.end("what")):
            quote = unit.quote(match.start("what") + 1, match.end("what"))
            yield unit.frame(FrameKind.FIELD_OF_USE, Force.FORBIDS, quote, "field-excepted")
            return


def _direct(unit: Unit) -> Iterator[Frame]:
    """`Will play no part in X`, `keep it out of X`."""
    for one in unit.found:
        words = unit.line[one.start : one.end]
        if one.force is not Force.FORBIDS or not _DIRECT.search(words):
            continue
        end = min(len(unit.line), one.end + 120)
        if not _is_the_licences_business(unit, one.end, end):
            quote = unit.quote(one.end, end)
            yield unit.frame(FrameKind.FIELD_OF_USE, one.force, quote, "purpose-forbidden")
            return


def _act(unit: Unit) -> Iterator[Frame]:
    """`X-ing with it is forbidden`, `do not X with this library`, whatever X is."""
    for one in unit.found:
        if one.force is not Force.FORBIDS:
            continue
        begin, end = _reach(unit, one)
        said = unit.line[begin:end]
        if not (_ACT.match(said) if one.backward else _imperative(unit, one)):
            continue
        told = _WITH_IT.search(said) or (one.backward and _DEPLOYED_IN.match(said))
        if not told or NOT_THE_WORK.search(said) or _GENERAL.search(said):
            continue
        if not _is_the_licences_business(unit, begin, end):
            quote = unit.quote(max(begin, unit.passage.last), end)
            yield unit.frame(FrameKind.FIELD_OF_USE, one.force, quote, "act-forbidden")
            return


def _reach(unit: Unit, one: Operator) -> tuple[int, int]:
    """The stretch of the clause that a force acts on."""
    if one.backward:
        marks = (". ", "; ", ": ")
        cut = max(unit.line.rfind(mark, unit.passage.last, one.start) for mark in marks)
        return max(unit.passage.last, cut + 1), one.start
    cut = unit.line.find(";", one.end)
    return max(one.end, unit.passage.last), cut if cut >= 0 else len(unit.line)


def _imperative(unit: Unit, one: Operator) -> bool:
    """Whether the clause begins with the ban: `do not`, `never`."""
    before = unit.line[unit.passage.last : max(unit.passage.last, one.start)]
    return len(before) < LONGEST_MARK and not any(letter.isalpha() for letter in before[3:])


def _defined_use(unit: Unit) -> Iterator[Frame]:
    """`Solely for Computational Use`, where the document says what that is."""
    for start, end, meaning in unit.terms:
        if meaning.term == "use" or not _DEFINED_USE.search(meaning.term):
            continue  # `Use` by itself names acts, no purpose
        if meaning.clause is unit.clause:
            continue
        force = unit.governing(start, end)
        words = meaning.passage.text[meaning.start : meaning.end]
        if force is None or force.force is not Force.LIMITS or _UNBOUNDED.match(words):
            continue
        if topics.COMMERCIAL.search(words) or topics.NONCOMMERCIAL.search(words):
            continue
        if topics.LIMITED_PURPOSE.search(words) or topics.COMPETITION.search(words):
            continue
        quote = unit.quote(start, end)
        yield unit.frame(FrameKind.FIELD_OF_USE, Force.LIMITS, quote, DEFINED_USE)
        return
