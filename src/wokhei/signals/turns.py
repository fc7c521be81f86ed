"""Turns of phrase by which a text disputes what a term means, or whether it fits."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

_AROUND = 120  # code points on each side that may speak for or against a turn
_OPEN = "[“\"‘'«„]"
_CLOSE = "[”\"’'»“]"
_MARK = re.compile(_OPEN)
_WORD = r"[^\W_][\w’'\-]{0,39}"
_PHRASE = rf"(?P<term>{_WORD}(?: {_WORD}){{0,2}})"
_QUOTED = rf"(?<!\w){_OPEN}(?P<term>{_WORD}(?: {_WORD}){{0,4}}){_CLOSE}(?!\w)"
_MAYBE_QUOTED = rf"{_OPEN}?(?P<term>{_WORD}(?: {_WORD}){{0,2}}?){_CLOSE}?"
_ONE_OR_TWO = rf"{_OPEN}?(?P<term>{_WORD}(?: {_WORD})?){_CLOSE}?"
_TWO_WORDS = rf"(?P<term>{_WORD} {_WORD})"
_END = r"(?=[?.,:;!)]|$| [-–—|(])"
_NOT = r"(?:(?:is|are|was|were) not|(?:is|are|was|were)n[’']?t)"
_MUST_NOT = (
    r"(?:do not|don[’']?t|never|must not|mustn[’']?t|should not|shouldn[’']?t|cannot|can[’']?t|"
    r"let[’']?s not|won[’']?t|(?:refus|declin)(?:e|es|ed|ing) to|wrong to|why (?:we|i) don[’']?t)"
)
_NAMING = r"(?:calling|labell?ing|describing|branding)"
_NAMED = r"(?:called|labell?ed|described as|branded)"
_A_WORD = r"(?:term|word|label|phrase|name|title|moniker|tag|buzzword|euphemism)"
_IS_FALSE = (
    r"(?:(?:largely|mostly|purely|just|really|simply|basically) )?(?:an? )?"
    r"(?:fiction(?:al)?|myth|lie|misnomer|misleading|meaningless|oxymoron|marketing)\b"
)
_OF_WORDS = (
    r"(?:terms?|words?|phrase|label|moniker|descriptor|meanings?|definitions?|defin(?:e|es|ing)|"
    r"means|renam(?:e|ed|ing))"
)
_DIRECTIVE = r"(?:avoid|hate|outlaw|spar|agree|insult|better|urg\w+|insist\w*|should|must|matters)"
# Who quarrels over a word: verbs and nouns, before the word or after it.
_QUARREL = (
    r"(?:reject|disput|object|resist|resent|defend|debat|clash|fight|fought|split|argu|quarrel|"
    r"row over|battle|challeng|contest|question|critici|condemn|slam|oppos|den(?:y|ies|ied)|"
    r"end to|retir|drop|ditch|abandon|ban\b|bans|banned|scrap|misleading|unfair|inaccurate|wrong|"
    r"lawsuit|sue[sd]?\b|against|rethink|reconsider|complain|may not use|stop using)\w*"
)
# Those whose definitions bind: what a court or a ministry redefines, people fight over.
_AUTHORITY = (
    r"\b(?:court|judge|justice|official|lawmaker|legislat|parliament|senat|congress|minist|premier|"
    r"president|government|administration|regulator|commission|agency|council|board|bill|law|"
    r"legal|rule|ruling|EPA|FDA|FCC|SEC|EU|UN|IRS|statut|constitution|standards? body|treaty)"
)
_BOAST = (
    r"\b(?:inside|meet|introducing|launch\w*|unveil\w*|reveal\w*|review|debut\w*|CES|luxur\w+|"
    r"comfort|excellence|performance|elegance|experience|lifestyle|innovation|brand|collection|"
    r"resort|hotel|cuisine|fitness|beauty|fashion|the future|success|workflows?|Ltd|Inc)\b"
)
# Labels that people claim: to deny one of a thing is to dispute what the label covers.
_CLAIMED = (
    r"(?:open[- ]source|open|free software|free speech|AI|AGI|intelligen\w+|"
    r"science|art|journalism|democra\w+|genocide|terroris\w+|tortur\w+|censorship|theft|stealing|"
    r"piracy|murder|slavery|socialis\w+|communis\w+|fascis\w+|capitalis\w+|racis\w+|sexis\w+|"
    r"feminis\w+|treason|insurrection|coup|riot|recession|war crime|invasion|occupation|"
    r"encrypted|end-to-end encrypted|serverless|agile|REST(?:ful)?|"
    r"decentrali[sz]ed|carbon[- ]neutral|organic|sustainable|recyclable|biodegradable|vegan|"
    r"cruelty[- ]free|affordable|unlimited|self-driving|autonomous|a sport|a language|a religion|"
    r"a war|a tax|a planet|a ban|a monopoly|a currency|a security)"
)
_IDIOM = (
    r"(?:free lunch|bad publicity|bad weather|silly question|stupid question|dumb question|"
    r"coincidence|safe bet|sure thing|overnight success|second chance|perfect)"
)


@dataclass(frozen=True, slots=True)
class Turn:
    """A turn of phrase that disputes the term it has as argument.

    `needs` are strings of which a text in lower case must have one, so that most are searched for
    few. Of what stands around it, `when` is needed, and `unless` tells that it is none after all: a
    boast, an idiom, a mere topic.
    """

    name: str
    needs: tuple[str, ...]
    pattern: re.Pattern[str]
    is_quoted: bool  # it needs a quotation mark
    when: re.Pattern[str] | None = None  # None: nothing more is needed
    unless: re.Pattern[str] | None = None  # None: nothing speaks against it

    def found_in(self, text: str) -> Iterator[re.Match[str]]:
        """Where the turn stands in a text, with the group `term`."""
        for match in self.pattern.finditer(text):
            around = text[max(0, match.start() - _AROUND) : match.end() + _AROUND]
            if self.unless is not None and self.unless.search(around):
                continue
            if self.when is None or self.when.search(around):
                yield match


def _turn(
    name: str, needs: tuple[str, ...], pattern: str, *, when: str = "", unless: str = ""
) -> Turn:
    read = re.compile(pattern, re.IGNORECASE)
    around = [re.compile(one, re.IGNORECASE) if one else None for one in (when, unless)]
    quoted = _OPEN in pattern.replace(f"{_OPEN}?", "").replace(f"(?!{_OPEN})", "")
    return Turn(name, needs, read, quoted, *around)


NEGATED = ("not ", "isn", "aren", "wasn", "weren", "couldn", "didn")
TURNS: tuple[Turn, ...] = (
    _turn(
        "stop calling it so",
        ("call", "label", "describ"),
        rf"\b{_MUST_NOT} (?:call|label|describe) (?:it|this|that|these|those|them|him|her) "
        rf"(?:as )?(?:an? |the )?{_ONE_OR_TWO}(?= when\b| yet\b| if\b| any\w*\b|[.,:;!?)]|$)",
    ),
    _turn(
        "stop calling it so",
        ("calling", "labeling", "labelling", "describing", "branding"),
        rf"\b(?:stop|quit|stops|stopped|no longer|against|wrong about) {_NAMING} "
        rf"(?!me\b|us\b|you)(?:{_WORD} ){{1,2}}?(?:as )?(?:an? |the )?{_ONE_OR_TWO}"
        r"(?= when\b|[.,:;!?)]|$)",
        unless=r"calling \w+ (?:at|after|during|on|in|before|for)\b",
    ),
    _turn(
        "objects to the name",
        ("called", "label", "described", "branded"),
        r"\b(?:object\w*|reject\w*|resent\w*|den(?:y|ies|ied)|disput\w+|tired|sick|hat\w+|not)"
        rf" (?:to |of )?being {_NAMED} (?:an? |the )?{_MAYBE_QUOTED}{_END}",
    ),
    _turn(
        "the term itself",
        ("the term ", "the word ", "the label ", "the phrase "),
        rf"\bthe {_A_WORD} {_QUOTED} (?:is|has|should|must|means|no longer)\b",
    ),
    _turn(
        "quarrel over the word",
        ("term", "word", "label", "phrase", "name ", "title ", "moniker", "tag ", "buzzword"),
        rf"\b(?:trouble with|problem with|issue with|end to|time to|{_QUARREL})\b[^.:;]{{0,40}}?"
        rf"\b(?:the|an?|its|their|his|her|use of) {_A_WORD} (?:of )?{_QUOTED}",
    ),
    _turn(
        "quarrel over the word",
        ("term", "word", "label", "phrase"),
        rf"\b(?:the|that) (?:term|word|label|phrase) {_QUOTED}[^.:;]{{0,40}}?"
        rf"\b(?:means (?:nothing|anything|everything)|{_QUARREL}|matters|offensive|harmful|loaded|"
        r"problem\w*|controvers\w+|backfir\w+|meaning)\b",
    ),
    _turn(
        "quarrel over the label",
        ("label", "claim", "tag", "moniker", "designation", "descriptor"),
        rf"{_QUARREL}\b[^.:;]{{0,30}}?{_QUOTED} (?:labels?|claims?|tag|moniker|designation)\b",
    ),
    _turn(
        "quarrel over the label",
        ("label", "claim", "tag", "moniker", "designation", "descriptor"),
        rf"{_QUOTED} (?:labels?|claims?|tag|moniker|designation)\b[^.:;]{{0,30}}?"
        r"\b(?:misleading|unfair|inaccurate|wrong|false|disputed|challenged|banned|rejected|"
        r"don[’']?t|doesn[’']?t|isn[’']?t|aren[’']?t|meaningless)\b",
    ),
    _turn(
        "quarrel over the word",
        ("term", "word", "label", "phrase", "moniker", "meaning", "defin", "means", "rename"),
        _QUOTED,
        when=rf"\A(?=.*\b{_OF_WORDS}\b)(?=.*\b(?:{_QUARREL}|{_DIRECTIVE})\b)",
        unless=r"\b(?:in other words|word of the year|terms? of (?:office|the deal)|in the (?:long|"
        r"short) term|password|keyword|record label)",
    ),
    _turn(
        "quarrel over the word",
        ("hate the", "against the", "object", "avoid the"),
        r"\b(?:hate|case against|object\w* to|avoid) the (?:word|term|phrase|label|name) "
        rf"{_MAYBE_QUOTED}{_END}",
    ),
    _turn(
        "the word matters",
        (" word", " term", " label"),
        rf"^(?:is (?:it|this|that) )?(?:an? )?{_MAYBE_QUOTED}(?: or [\w ’'\-]{{2,30}})?[?:] "
        r"(?:[^.]* )?(?:argu\w*|split|fight|clash|debate|row|why|divid\w*|quarrel)[^.]{0,30} "
        r"(?:the|a|one|this|that) (?:word|term|label)\b",
    ),
    _turn(
        "what is it really",
        ("what ",),
        r"\bwhat (?:is|are|exactly is|does) (?:an? |the )?"
        rf"{_MAYBE_QUOTED},? (?:anyway|really|exactly|even|supposed to mean)\b ?\?",
    ),
    _turn(
        "what it should mean",
        (" mean",),
        r"\bwhat (?:do|does) (?:we|they|people|you)(?: \w+)? mean (?:by|when (?:we|they|people|you)"
        rf" (?:say|call|talk about)) {_MAYBE_QUOTED}{_END}",
    ),
    _turn(
        "what it should mean",
        (" mean",),
        rf"\bwhat (?:does )?{_QUOTED} (?:should|ought to|must) (?:actually |really )?mean\b",
    ),
    _turn(
        "so-called",
        ("called ",),
        rf"\bso[- ]called (?!{_OPEN}){_TWO_WORDS}(?= image\b| with\b| of\b|[.,:;!?)]|$)",
    ),
    _turn(
        "so-called",
        ("called ",),
        rf"\bso[- ]called (?P<term>{_WORD})",
    ),
    _turn(
        "misnomer",
        ("misnomer",),
        rf"\b(?:the|a) {_MAYBE_QUOTED} misnomer\b",
    ),
    _turn(
        "misnomer",
        ("misnomer",),
        rf"\b{_MAYBE_QUOTED} (?:is|was|are) an? misnomer\b",
    ),
    _turn(
        "the name misleads",
        ("name mis", "name is", "term mis", "term is", "label mis", "label is"),
        rf"^{_MAYBE_QUOTED}\b[^.]*\b(?:the|its|that) (?:name|term|label) (?:misleads?|is (?:wrong|"
        r"misleading|a lie|meaningless|nonsense|inaccurate))\b",
    ),
    _turn(
        "misuse of the term",
        ("the term ", "the word "),
        rf"\b(?:mis|ab)us\w{{1,3}}(?: of)? the (?:term|word) {_MAYBE_QUOTED}",
    ),
    _turn(
        "misuse of the term",
        ("meaning of ",),
        rf"\b(?:clueless|confus\w+|wrong|misunderst\w+|ignorant) (?:about|over|on)? ?(?:the )?"
        rf"meaning of {_MAYBE_QUOTED}{_END}",
    ),
    _turn(
        "another term instead",
        ("term ", "word ", "label "),
        rf"\b(?:term|word|label) {_OPEN}(?:{_WORD} ?){{1,3}}{_CLOSE} "
        rf"(?:instead of|rather than) {_QUOTED}",
    ),
    _turn(
        "another term instead",
        (" mean",),
        rf"\bcall it {_QUOTED} (?:if|when) (?:we|you|they) (?:really |actually )?mean\b",
    ),
    _turn(
        "stop using the term",
        ("stop ",),
        r"\bstop (?:using|saying|pretending(?: that)?) (?:the )?(?:term|word|label|phrase)? ?"
        rf"{_QUOTED}",
    ),
    _turn(
        "definition of",
        ("definition of ",),
        r"\b(?:(?:legal|official|new|broad\w*|narrow\w*|biological|statutory|own|strict\w*|clear\w*|"
        r"changing|disputed|rival|competing|federal|working) |whose |what[’']?s the )"
        rf"(?:re)?definition of (?:the |an? )?{_ONE_OR_TWO}",
    ),
    _turn(
        "definition of",
        ("definition of ",),
        rf"\b(?:re)?definition of (?:the |an? )?{_ONE_OR_TWO}",
        when=rf"{_QUARREL}|{_AUTHORITY}|water(?:s|ed|ing)? down|weaken|widen|broaden|narrow|agree",
        unless=r"\b(?:very|her|his|my|our) definition of|by definition|definition of (?:success|"
        r"happiness|insanity|done|madness|cool|home|a good|a great)",
    ),
    _turn(
        "who defines",
        ("define",),
        rf"\b(?:who|gets to|how to|how we) defines? {_MAYBE_QUOTED}{_END}",
        unless=r"\bdefines? (?:an? |the |your )?(?:roadmap|function|class|goals?|variables?)\b",
    ),
    _turn(
        "who may be called so",
        ("call themselves", "call itself", "call yourself"),
        r"\b(?:who|what|which)\b[^.?]{0,30}\b(?:gets?|allowed|right|can|may|qualif\w+)(?: to)? "
        rf"(?:be called|calls? (?:themselves|itself|himself|herself|yourself)) (?:an? )?"
        rf"{_MAYBE_QUOTED}{_END}",
    ),
    _turn(
        "redefined",
        ("redefin", "define ", "defining "),
        rf"^(?:re)?defin(?:e|ing) {_OPEN}?{_PHRASE}{_CLOSE}?(?=[?:,.!]|$)",
        unless=_BOAST,
    ),
    _turn(
        "redefined",
        ("redefin",),
        rf"\bredefin(?:es?|ed|ing) {_PHRASE} (?:in|to) (?:his|her|its|their) favou?r\b",
    ),
    _turn(
        "redefined by those in power",
        ("defin",),
        rf"{_AUTHORITY}\w*\b[^.:;]{{0,40}}?\b(?:re)?defin(?:e|es|ing) (?:what )?(?:the |an? )?"
        rf"{_QUOTED}",
    ),
    _turn(
        "redefined by those in power",
        ("redefin",),
        rf"{_AUTHORITY}\w*(?: \w+){{0,3}}? (?:to |would |will |wants? to |moves? to |votes? to )?"
        rf"redefin(?:e|es|ing) (?:the |an? )?{_ONE_OR_TWO}(?= as\b|[.,:;!?]|$)",
        unless=_BOAST,
    ),
    _turn(
        "what counts as",
        ("what ",),
        rf"\bwhat (?:really |actually )?(?:counts|qualifies|passes) as (?:an? )?{_PHRASE}",
    ),
    _turn(
        "no such thing",
        ("no such thing",),
        rf"\bno such thing as (?!(?:an? )?{_IDIOM})(?:an? )?{_MAYBE_QUOTED}{_END}",
    ),
    _turn(
        "in name only",
        (" in name only",),
        rf"\b(?!not\b){_MAYBE_QUOTED} in name only\b",
        unless=r"not in name only",
    ),
    _turn(
        "lost its meaning",
        (" meaning",),
        rf"\b{_MAYBE_QUOTED} (?:has |have )?(?:lost|loses|losing) (?:its|their|all) meaning\b",
    ),
    _turn(
        "lost its meaning",
        (" meaning",),
        rf"{_OPEN}?(?P<term>{_WORD}(?: {_WORD}){{0,2}}){_CLOSE}? (?:has|have) no (?:legal |real |"
        r"agreed |clear |fixed |scientific )?meaning\b",
    ),
    _turn(
        "an empty word",
        ("empty ", "meaningless", "buzzword", "euphemism", "weasel", "hollow"),
        rf"{_OPEN}?(?P<term>(?!this\b|that\b|it\b){_WORD}(?: {_WORD}){{0,2}}?){_CLOSE}? "
        r"(?:is|are|was|has become|have become|was|becomes) (?:just |only |now |nothing but )?"
        r"(?:an? |the )?(?:(?:empty|hollow|weasel|meaningless|loaded|useless)(?: \w+){0,2}"
        r"[ -](?:word|term|label|phrase|title|slogan)|buzzword|euphemism for|meaningless)",
    ),
    _turn(
        "no longer means",
        (" mean",),
        rf"\b{_MAYBE_QUOTED} (?:no longer|doesn[’']?t|does not) means? what\b",
    ),
    _turn(
        "no longer means",
        (" mean", "used to mean", "came to mean"),
        rf"^{_OPEN}?(?P<term>{_WORD}(?: {_WORD})?){_CLOSE}? (?:used to|once|never|came to) mean",
    ),
    _turn(
        "no longer means",
        ("not mean what", "n't mean what", "n’t mean what"),
        rf"\bthe (?:word|term) {_QUOTED}.{{0,60}}(?:not|n[’']t) mean what\b",
    ),
    _turn(
        "the meaning of",
        ("meaning of ",),
        rf"\b(?:real|true|very|disputed|changing) meaning of {_MAYBE_QUOTED}(?=[?.,:;!]|$)",
        unless=r"meaning of (?:life|christmas|easter|love|home|the holidays?|new year)",
    ),
    _turn(
        "washing",
        ("washing",),
        r"\b(?P<term>open|ethics|AI|art|pink|sports)-?washing\b",
    ),
    _turn(
        "washing",
        ("washing",),
        r"(?:accus|alleg|claim|complain|call(?:s|ed) out|sue[sd]?\b|lawsuit).{0,80}"
        r"\b(?P<term>green)-?washing\b",
    ),
    _turn(
        "washing",
        ("washing",),
        r"\b(?P<term>green)-?washing\b.{0,80}(?:accus|alleg|lawsuit|complain)",
    ),
    _turn(
        "one thing, not another",
        (", not ",),
        rf"^(?P<term>{_WORD}) (?:is|are) (?:an? |the )[\w-]+, not (?:an? |the )[\w-]+$",
    ),
    _turn(
        "one thing, not another",
        (" not a", "n't a", "n’t a", "not an"),
        r"\b(?:it|this|that|what happened) "
        rf"{_NOT} an? (?P<term>{_WORD}),? (?:but|it[’']s|it is|it was|this (?:is|was)) an? {_WORD}",
        unless=r"not a (?:drill|question|matter|joke|game|coincidence|surprise|bug)",
    ),
    _turn(
        "not really",
        ("really ", "truly ", "actually "),
        rf"{_NOT} (?:really|truly|actually) (?:an? )?{_OPEN}?(?P<term>{_WORD}){_CLOSE}?"
        r"(?=[?.,:;!]|$)",
    ),
    _turn(
        "not what it claims",
        NEGATED,
        rf"(?:{_NOT}|[’']s not) (?:yet )?(?:an? )?{_OPEN}?(?P<term>{_CLAIMED}){_CLOSE}?"
        r"(?=[?.,:;!)]|$| [-–—|(]|, (?:and|but)\b)",
    ),
    _turn(
        "not what it claims",
        ("isn’t", "isn't", "aren’t", "aren't", "isnt", "arent"),
        rf"^(?:when )?{_OPEN}?(?P<term>{_WORD}(?: {_WORD})?){_CLOSE}? (?:is|are)n[’']?t"
        r"(?: \(\d{4}\))?$",
    ),
    _turn(
        "quoted and denied",
        (*NEGATED, " not"),
        rf"{_QUOTED} {_NOT}(?! enough\b)(?= (?:an? |the )?{_WORD}$|[.,:;!?(]| \(|$)",
    ),
    _turn(
        "quoted and denied",
        ("couldn", "wasn", "isn", "weren", "aren", "didn"),
        rf"{_QUOTED} that (?:couldn|wasn|isn|weren|aren|didn)[’']?t\b",
    ),
    _turn(
        "quoted and denied",
        ("fiction", "myth", "lie", "misnomer", "mislead", "meaningless", "oxymoron", "marketing"),
        rf"{_QUOTED} (?:is|are|was|were) {_IS_FALSE}",
    ),
    _turn(
        "quoted and denied",
        ("myth of",),
        rf"\bmyth of (?:the |an? )?{_QUOTED}",
    ),
    _turn(
        "quoted and denied",
        ("is just", "are just", "is only", "are really", "is really", "by another name"),
        rf"{_QUOTED} (?:is|are) (?:just|only|really|simply|merely) (?!that\b|the\b|just\b)"
        rf"(?!{_WORD}ing\b)(?:an? )?{_WORD}",
    ),
    _turn(
        "quoted and denied",
        ("'not a", "‘not a", '"not a', "“not a", "'not an", "‘not an"),
        rf"\b(?:insist|say|claim|argu|maintain|stress|den[iy])\w* [^.:;]{{0,40}}?{_OPEN}not an? "
        rf"(?P<term>{_WORD}){_CLOSE}",
    ),
    _turn(
        "quoted and denied",
        ("can’t ", "can't ", "cannot ", "not ", "never "),
        rf"{_OPEN}(?P<term>(?P<root>\w{{4,}}?)\w{{0,4}}){_CLOSE}(?!\w).{{0,60}}"
        r"(?:can[’']?t|cannot|not|never) (?P=root)",
    ),
    _turn(
        "quoted and denied",
        (*NEGATED, "nothing "),
        rf"(?:\b(?:it|this|that|he|she|they) {_NOT} (?:an? |the )?|\bnothing )"
        rf"{_QUOTED}(?= (?:about|to|when|if)\b|[.,:;!?]|$)",
        unless=r"not (?:an? )?[“\"‘'](?:if|when|yet)\b",
    ),
    _turn(
        "quoted and denied",
        NEGATED,
        rf"\w {_NOT} (?:an? |the )?{_QUOTED}(?=[.,;:]|$)",
        unless=r"not (?:an? )?[“\"‘'](?:if|when|yet)\b",
    ),
    _turn(
        "quoted and denied",
        ("anything but ",),
        rf"{_QUOTED} (?:{_WORD} )?(?:is|are|was|were) anything but\b",
    ),
    _turn(
        "one thing, not another",
        (", not a", ", not an"),
        rf"\b(?:is|are|was|were) (?:an? )?{_QUOTED}, not an? {_WORD}",
    ),
    _turn(
        "calling it so is wrong",
        ("calling ",),
        rf"\bcalling (?:it|this|that|them|him|her|{_WORD}) (?:an? |the )?{_MAYBE_QUOTED} is "
        r"(?:an? )?(?:category error|error|insult|lie|wrong|absurd|dishonest|misleading|nonsense|"
        r"stretch|mistake|joke)",
    ),
    _turn(
        "not to be called so",
        ("calling ",),
        rf"\b(?:outlaw|ban|bar|forbid|prohibit|stop)\w* (?:from )?calling [^.:;]{{1,40}}?{_QUOTED}",
    ),
    _turn(
        "not to be called so",
        ("don't say", "don’t say", "do not say", "stop saying"),
        rf"\b(?:do not|don[’']?t|stop) say(?:ing)? {_QUOTED}",
        unless=r"say [“\"‘'](?:i|we|you|no|yes|goodbye|hello|sorry|please|thank)\b",
    ),
    _turn(
        "what is it really",
        ("thing",),
        rf"^is (?:an? |the )?{_QUOTED} (?:even )?an? (?:real )?thing\b",
    ),
    _turn(
        "what is it really",
        ("what ", "whose "),
        rf"^(?:what (?:even |exactly |really )?is|whose) (?:an? |the )?{_QUOTED}"
        r"(?: is it\b.*)? ?\?",
    ),
    _turn(
        "does it mean what it says",
        ("does ", "do "),
        rf"\b(?:does|do) {_QUOTED} (?:really |actually )?mean (?:an? )?(?P=term)\b",
    ),
    _turn(
        "an empty word",
        ("marketing ", "slogan", "buzzword", "meanings of"),
        rf"{_MAYBE_QUOTED} (?:is|has become|have become|became|are) (?:just |only |now )?an? "
        r"(?:marketing|political|empty) (?:slogan|term|label|buzzword|word|phrase|gimmick)\b",
    ),
    _turn(
        "the meaning of",
        ("meanings of",),
        r"\b(?:many|several|two|three|competing|rival|different) meanings of (?:the )?"
        rf"{_MAYBE_QUOTED}{_END}",
    ),
    _turn(
        "one thing or another",
        (" or ",),
        rf"^{_QUOTED} or (?:an? )?"
        rf"(?:{_WORD}(?: {_WORD})?\?|{_OPEN}{_WORD}(?: {_WORD})?{_CLOSE}[:?])",
    ),
    _turn(
        "quoted and demanded",
        ("be ",),
        rf"{_QUOTED}[^.]{{0,40}}\b(?:must|should|can[’']?t|cannot) be (?:an? )?(?P=term)\b",
    ),
    _turn(
        "quoted, but actually",
        ("actually",),
        rf"{_QUOTED}(?: {_WORD}){{1,4}} actually\b",
    ),
    _turn(
        "called wrongly",
        ("wrongly ", "falsely ", "mistakenly "),
        rf"\b(?:wrongly|falsely|mistakenly) (?:called|labell?ed|described as|branded) (?:an? )?"
        rf"{_MAYBE_QUOTED}(?=[?.,:;!]|$)",
    ),
)


def _by_need() -> dict[str, tuple[int, ...]]:
    found: dict[str, tuple[int, ...]] = {}
    for place, turn in enumerate(TURNS):
        for need in turn.needs:
            found[need] = (*found.get(need, ()), place)
    return found


def _by_part() -> Iterator[tuple[str, dict[str, tuple[int, ...]]]]:
    """The needs by what several of them have in common, which is looked for before they are."""
    left = _by_need()
    for length in (4, 3):
        while parts := Counter(part for need in left for part in _parts(need, length)):
            part = min(parts, key=lambda part: (-parts[part], part))
            if parts[part] < 2:
                break
            yield part, {need: left.pop(need) for need in [*left] if part in need}
    for need, turns in left.items():
        yield need, {need: turns}


def _parts(need: str, length: int) -> set[str]:
    return {need[at : at + length] for at in range(len(need) - length + 1)}


_BY_PART = tuple(_by_part())


def turns_in(text: str, lower: str) -> Iterator[tuple[str, re.Match[str]]]:
    """The turns in a text, in the order of the table, each with its name.

    Args:
        text: What to read.
        lower: The same in lower case.
    """
    places = {
        place
        for part, needs in _BY_PART
        if part in lower
        for need, turns in needs.items()
        if need in lower
        for place in turns
    }
    if not places:
        return
    marked = _MARK.search(text) is not None
    for place in sorted(places):
        turn = TURNS[place]
        if marked or not turn.is_quoted:
            for match in turn.found_in(text):
                yield turn.name, match


# A word that is denied of itself: the same word must stand before.
DENIED = re.compile(rf"{_NOT} (?:an? |the |really )*(?:{_WORD} )?(?P<term>{_WORD})", re.IGNORECASE)
NOT_THE = re.compile(rf"\bnot (?:an? |the )(?P<term>{_WORD})", re.IGNORECASE)
NEITHER = re.compile(rf"\bneither (?P<one>{_WORD}) nor (?P<other>{_WORD})", re.IGNORECASE)
