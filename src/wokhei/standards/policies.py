"""Rules from outside the document that it takes in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wokhei.domain.assessment import Frame, FrameKind
from wokhei.standards.modality import Force, pattern
from wokhei.standards.unit import Unit

_USE_POLICY = (
    r"(?:(?:acceptable|prohibited|permitted|responsible|restricted|fair|appropriate|allowed"
    r"|ethical|safe) (?:AI |model )?(?:uses|usage|use)(?: \w+)??(?: |\b)(?:polic(?:y|ies)"
    r"|guidelines?|rules|restrictions?|terms|requirements|standards?|guide|list|annex)?"
    r"|usage (?:polic(?:y|ies)|guidelines?|rules|restrictions)|use (?:polic(?:y|ies)"
    r"|restrictions|guidelines?)|(?:AI |content |safety |ethics? )(?:polic(?:y|ies)"
    r"|guidelines?|principles|charter))"
)
# Somebody else's licence that comes with the work: `comply with the Lark 2 Community License`.
_OTHERS_TERMS = pattern(
    r"""\bcompl(?:y|ies|iance|ying) with (?:the )?(?:terms (?:and conditions )?(?:of|in) )?(?:the )?
    (?:(?-i:[A-Z0-9][\w.-]*) ){1,4}?(?-i:Community Licen[cs]e|Terms of (?:Use|Service))\b
    |\b(?:subject to|complying with|accepted|compliance with)\b[^.;]{0,80}? (?:a separate|the)
    [\w ,-]{0,60}?\b(?:(?-i:Platform (?:Plan|Agreement))|platform plan|subscription agreement
    |order form)\b"""
)
_BARE_USE = pattern(rf"""\b(?:{_USE_POLICY}|AUP\b)""")
_NAMED_POLICY = pattern(
    r"""\b(?:polic(?:y|ies)|guidelines?|code of (?:conduct|ethics)|charter|rules|principles
    |handbook|annex(?: \w+)?|appendix(?: \w+)?|exhibit(?: \w+)?|addendum
    |terms(?: of (?:use|service))?|standards)\b"""
)
_PLACED = pattern(
    r"""https?://|\bwww\.|\b[\w-]+\.(?:com|org|ai|ae|io|net|dev|eu|cn)\b|\b(?:published|posted
    |available|found|hosted|located|set out|set forth) (?:at|on|in)\b|\bincorporated\b|\bform(?:s
    |ing)? part of\b|\bas (?:amended|updated|revised)\b|\bfrom time to time\b"""
)
_TAKEN_IN = pattern(
    r"""\b(?:adhere to|(?:only )?in compliance with|compl(?:y|ies|iance) with|abide by|conform to
    |in accordance with|(?:is|are
    |be) (?:\w+ )?subject to|consistent with|bound by|agree to|accept|observe|follow|respect
    |honou?r|keep to|in line with
    |set forth in|set out in|listed in|described in|violat\w+|governed by
    |conflicts? with)\b[^.;]{0,140}$"""
)
_INCORPORATED = pattern(
    r"""\bincorporated (?:here |herein |hereby """
    r"""|in(?:to)? this [\w ]{3,30} )?(?:by (?:this )?reference|into this|herein|into the)"""
    r"""|\b(?:is|are|form(?:s|ing)?) (?:an? (?:\w+ )?)?part (?:hereof|of (?:this|these
    |the) (?:licen[cs]e"""
    r"""|agreement|terms))"""
)
# An annex is one's own part of the text, unless it stands elsewhere.
_ATTACHED = pattern(r"""(?:annex|appendix|exhibit|addendum)""")
_ELSEWHERE = pattern(r"""https?://|\bwww\.|\b(?:published|posted|found|hosted) (?:at|on)\b""")
_OF_A_MARK = pattern(r"""\b(?:trade ?marks?|brand|logos?)\b""")
_OWN = pattern(
    r"""\b(?:this|these|the present|the foregoing|said|such|its|those|following|above|below|same
    |additional|different|other|applicable|your own|open[- ]source) (?:\w+ ){0,4}$
    |\b(?:trade ?mark|brand|logo|privacy|export|security|law|laws|regulations|statutory
    |governmental|interpretation|arbitration|accounting|procedural|contribution|court|GNU|Apache
    |MIT|third[- ]party)\b[^.;]{0,40}$"""
)
_OWN_AFTER = pattern(
    r"""^(?: (?:and|or) [\w ]{3,20})? (?:and conditions )?(?:of|in|under|set forth in
    |contained in|hereof|herein|as) (?:this|these|the (?:licen[cs]e|agreement|GNU|GPL|original
    |applicable|Apache|MIT|relevant|third)|any|such|a |an |section|article|paragraph|paragraphs
    |sections)|^ and conditions\b|^ of use, reproduction"""
)


def policies(unit: Unit) -> Iterator[Frame]:
    """The frame of a rule book outside the document that the clause binds the reader to.

    A policy on use restricts the fields of use; other rules may, so that is unclear.
    """
    line, last = unit.line, unit.passage.last
    for match in _BARE_USE.finditer(line, last):
        if not _named(match.group()) or not _binds(unit, match.start(), match.end()):
            continue
        if _OF_A_MARK.search(line, max(0, match.start() - 60), match.end()):
            continue
        if _is_appended(unit, match.group()):
            continue
        quote = unit.quote(match.start(), match.end())
        yield unit.frame(FrameKind.EXTERNAL_POLICY, Force.OBLIGES, quote, "use-policy")
        return
    others = _OTHERS_TERMS.search(line, last)
    if others:
        force = unit.governing(others.start(), others.end())
        if force is None or force.force not in (Force.LIFTS, Force.WISHES, Force.PERMITS):
            quote = unit.quote(others.start(), others.end())
            yield unit.frame(FrameKind.EXTERNAL_POLICY, Force.OBLIGES, quote, "others-terms")
            return
    for match in _NAMED_POLICY.finditer(line, last):
        if _OWN.search(line, max(0, match.start() - 60), match.start()):
            continue
        if _OWN_AFTER.match(line[match.end() :]) or not _PLACED.search(line, last):
            continue
        before = line[max(0, match.start() - 60) : match.start()].split()
        if _ATTACHED.match(match.group()) and not _ELSEWHERE.search(line, last):
            continue
        named = any(word[:1].isupper() for word in [*before[-3:], match.group()])
        if not named and not _INCORPORATED.search(line, match.end()):
            continue
        if not _binds(unit, match.start(), match.end()):
            continue
        quote = unit.quote(match.start(), match.end())
        yield unit.frame(FrameKind.EXTERNAL_POLICY, Force.OBLIGES, quote, "rule-book")
        return


def _is_appended(unit: Unit, name: str) -> bool:
    """Whether the rule book stands further down in the same document, under its name."""
    words = r"\s+".join(re.escape(word) for word in name.split())
    title = rf"^[\W\d]*(?:[\w.]+ ){{0,4}}?{words}s?(?: \([^)\n]*\))?\W*$"
    after = unit.clause.span.end
    return re.search(title, unit.text[after:], re.MULTILINE | re.IGNORECASE) is not None


def _named(words: str) -> bool:
    """Whether it is a document, `Acceptable Use Policy`, and no turn of phrase."""
    folded = words.lower().replace("aup", "policy")
    return any(
        noun in folded
        for noun in ("polic", "list", "annex", "guide", "charter", "rules", "principles")
    ) or (
        words[:1].isupper()
        and any(noun in folded for noun in ("terms", "requirements", "standard"))
    )


def _binds(unit: Unit, start: int, end: int) -> bool:
    force = unit.governing(start, end)
    if force is not None and force.force in (Force.LIFTS, Force.WISHES):
        return False
    if _INCORPORATED.search(unit.line, end, end + 200):
        return True
    taken = _TAKEN_IN.search(unit.line, max(0, start - 220), start)
    if taken is None:
        return False
    return (
        force is None
        or force.force is not Force.PERMITS
        or "only" in unit.line
        or ("accept" in taken.group() or "agree" in taken.group())
    )
