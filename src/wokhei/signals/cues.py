"""Dispute cues: turns of phrase by which a text quarrels over what a term means."""

from __future__ import annotations

import re
from dataclasses import dataclass

from wokhei.domain.span import Span
from wokhei.text.terms import is_stop
from wokhei.text.tokens import words

LONGEST_READ = 2_000  # code points of a text searched for cues
_OPEN = "[“\"‘'«„]"
_CLOSE = "[”\"’'»“]"
_WORD = r"[^\W_][\w’'\-]{0,39}"
_PHRASE = rf"(?P<term>{_WORD}(?: {_WORD}){{0,2}})"
_QUOTED = rf"{_OPEN}(?P<term>{_WORD}(?: {_WORD}){{0,2}}){_CLOSE}"
_MAYBE_QUOTED = rf"{_OPEN}?(?P<term>{_WORD}(?: {_WORD}){{0,2}}?){_CLOSE}?"
_TWO_WORDS = rf"{_OPEN}?(?P<term>{_WORD} {_WORD}){_CLOSE}?"
_NOT = r"(?:(?:is|are|was|were) not|(?:is|are|was|were)n[’']?t)"
_IS_FALSE = (
    r"(?:(?:largely|mostly|purely|just|really|simply|basically) )?(?:an? )?"
    r"(?:fiction(?:al)?|myth|lie|misnomer|misleading|meaningless|oxymoron|marketing)\b"
)

# Each cue is named after what it says; the term is its argument, so that a cue elsewhere in the
# text proves nothing. Questions of consequence ("what does it mean for") and boasts ("redefines the
# industry") are no quarrel over a word.
_CUES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(pattern, re.IGNORECASE))
    for name, pattern in (
        (
            "stop calling it so",
            r"\b(?:do not|don[’']?t|never) call (?:it|this|that|these|those|them|him|her) "
            rf"(?:an? |the )?{_OPEN}?(?P<term>{_WORD}(?: {_WORD})?){_CLOSE}?(?=[.,:;!?)]|$)",
        ),
        (
            "the term itself",
            rf"\bthe (?:term|word|label|phrase) {_QUOTED} (?:is|has|should|must|means|no longer)\b",
        ),
        (
            "what is it really",
            r"\bwhat (?:is|are|exactly is|does) (?:an? |the )?"
            rf"{_MAYBE_QUOTED},? (?:anyway|really|exactly|even|supposed to mean)\b ?\?",
        ),
        (
            "stop calling it so",
            r"\b(?:stop|quit|stops|stopped|no longer) (?:calling|labell?ing|describing) "
            rf"(?!me\b|us\b|you)(?:{_WORD} ){{1,2}}?(?:as )?{_OPEN}?(?P<term>{_WORD}(?: {_WORD})?)"
            rf"{_CLOSE}?(?= when\b|[.,:;!?)]|$)",
        ),
        ("so-called", rf"\bso[- ]called {_TWO_WORDS}(?= image\b| with\b| of\b|[.,:;!?)]|$)"),
        ("so-called", rf"\bso[- ]called {_OPEN}?(?P<term>{_WORD})"),
        ("misnomer", rf"\b(?:the|a) {_MAYBE_QUOTED} misnomer\b"),
        ("misnomer", rf"\b{_MAYBE_QUOTED} (?:is|was|are) an? misnomer\b"),
        (
            "misuse of the term",
            rf"\b(?:mis|ab)us\w{{1,3}}(?: of)? the (?:term|word) {_MAYBE_QUOTED}",
        ),
        (
            "another term instead",
            rf"\b(?:term|word|label) {_OPEN}(?:{_WORD} ?){{1,3}}{_CLOSE} "
            rf"(?:instead of|rather than) {_QUOTED}",
        ),
        ("stop using the term", rf"\bstop (?:using|saying) (?:the )?(?:term|word)? ?{_QUOTED}"),
        (
            "definition of",
            r"\b(?:(?:legal|official|new|broad|narrow|biological|statutory|own|strict|clear|"
            r"changing|disputed|rival|competing) |whose |what[’']?s the |the |a )"
            rf"(?:re)?definition of {_OPEN}?(?P<term>{_WORD})",
        ),
        ("who defines", rf"\b(?:who|gets to|how to|how we) defines? {_MAYBE_QUOTED}(?=[?.,:;!]|$)"),
        ("redefined", rf"^(?:re)?defin(?:e|ing) {_PHRASE}(?=[?:,.!]|$)"),
        (
            "redefined",
            rf"\bredefin(?:es?|ed|ing) {_PHRASE} (?:in|to) (?:his|her|its|their) favou?r\b",
        ),
        (
            "what counts as",
            rf"\bwhat (?:really |actually )?(?:counts|qualifies|passes) as (?:an? )?{_PHRASE}",
        ),
        ("no such thing", rf"\bno such thing as (?:an? )?{_MAYBE_QUOTED}(?=[?.,:;!]|$)"),
        ("in name only", rf"\b{_MAYBE_QUOTED} in name only\b"),
        (
            "lost its meaning",
            rf"\b{_MAYBE_QUOTED} (?:has |have )?(?:lost|loses|losing) (?:its|their|all) meaning\b",
        ),
        ("no longer means", rf"\b{_MAYBE_QUOTED} (?:no longer|doesn[’']?t|does not) means? what\b"),
        (
            "the meaning of",
            rf"\b(?:real|true|very|disputed|changing) meaning of {_MAYBE_QUOTED}(?=[?.,:;!]|$)",
        ),
        ("washing", r"\b(?P<term>open|green|ethics|AI|art|pink|sports)-?washing\b"),
        (
            "one thing, not another",
            rf"^(?P<term>{_WORD}) (?:is|are) (?:an? |the )[\w-]+, not (?:an? |the )[\w-]+$",
        ),
        (
            "not really",
            rf"{_NOT} (?:really|truly|actually) (?:an? )?{_OPEN}?(?P<term>{_WORD}){_CLOSE}?"
            r"(?=[?.,:;!]|$)",
        ),
        (
            "quoted and denied",
            rf"{_QUOTED} {_NOT}(?! enough\b)(?= (?:an? |the )?{_WORD}$|[.,:;!?(]| \(|$)",
        ),
        ("quoted and denied", rf"{_QUOTED} that (?:couldn|wasn|isn|weren|aren|didn)[’']?t\b"),
        ("quoted and denied", rf"{_QUOTED} (?:is|are|was|were) {_IS_FALSE}"),
        (
            "called wrongly",
            rf"\bwrongly (?:called|labell?ed|described as) {_MAYBE_QUOTED}(?=[?.,:;!]|$)",
        ),
    )
)
# A word that every cue has one of; most texts have none, and are read no further.
_ANY_WORDS = """
call term word label phrase what describ misnomer stop quit defin such name mean wash not n't n’t
isnt arent wasnt werent couldnt didnt wrongly fiction myth lie mislead oxymoron marketing
"""
_ANY = tuple(_ANY_WORDS.split())
# What a text must have, in lower case, for one cue to be searched for.
_NEGATED = ("not ", "isn", "aren", "wasn", "weren", "couldn", "didn")
_NEEDS = {
    "stop calling it so": ("call", "label", "describ"),
    "the term itself": ("the term ", "the word ", "the label ", "the phrase "),
    "what is it really": ("what ",),
    "so-called": ("called ",),
    "misnomer": ("misnomer",),
    "misuse of the term": ("the term ", "the word "),
    "another term instead": ("term ", "word ", "label "),
    "stop using the term": ("stop ",),
    "definition of": ("definition of ",),
    "who defines": ("define",),
    "redefined": ("defin",),
    "what counts as": ("what ",),
    "no such thing": ("no such thing",),
    "in name only": (" in name only",),
    "lost its meaning": (" meaning",),
    "no longer means": (" mean",),
    "the meaning of": ("meaning of ",),
    "washing": ("washing",),
    "one thing, not another": (", not ",),
    "not really": ("really ", "truly ", "actually "),
    "quoted and denied": (
        *_NEGATED,
        " not",
        *("fiction", "myth", "lie", "misnomer", "mislead", "meaningless", "oxymoron", "marketing"),
    ),
    "called wrongly": ("wrongly ",),
}
_DENIED = re.compile(rf"{_NOT} (?:an? |the |really )*(?:{_WORD} )?(?P<term>{_WORD})", re.IGNORECASE)
_NOT_THE = re.compile(rf"\bnot (?:an? |the )(?P<term>{_WORD})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Cue:
    """A turn of phrase that disputes a term: which, over what, and where."""

    name: str
    term: str  # folded
    span: Span


def cues(text: str) -> list[Cue]:
    """The dispute cues of a text with the term each is about, in order; one for each term.

    Quotation marks alone are no cue: on labelled titles they were right one time in ten.

    Examples:
        >>> [(cue.name, cue.term) for cue in cues("Stop calling it 'identity theft'")]
        [('stop calling it so', 'identity theft')]
        >>> [cue.term for cue in cues("Your startup is not a startup")]
        ['startup']
        >>> cues("What does the merger mean for prices?")
        []
    """
    text = text[:LONGEST_READ]
    found: dict[str, Cue] = {}
    lower = text.lower()
    if not any(word in lower for word in _ANY):
        return []
    for name, pattern in _CUES:
        if not any(need in lower for need in _NEEDS[name]):
            continue
        for match in pattern.finditer(text):
            _note(found, name, match)
    for pattern in (_DENIED, _NOT_THE) if any(need in lower for need in _NEGATED) else ():
        for match in pattern.finditer(text):
            before = {part for word in words(text[: match.start()]) for part in word.split(".")}
            if match.group("term").casefold() in before:
                _note(found, "denies itself", match)
    return sorted(found.values(), key=lambda cue: (cue.span.start, cue.term))


def _note(found: dict[str, Cue], name: str, match: re.Match[str]) -> None:
    parts = words(match.group("term"))
    while parts and is_stop(parts[0]):
        parts = parts[1:]
    if not parts or is_stop(parts[-1]):
        return
    term = " ".join(parts)
    if any(term in known or known in term for known in found):
        return
    found[term] = Cue(name, term, Span(match.start(), match.end()))
