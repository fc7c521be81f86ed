"""Who says what, and how they stand to it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from wokhei.domain.span import Span
from wokhei.text.names import telling_words
from wokhei.text.negation import negations
from wokhei.text.stopwords import STOPWORDS


class Stance(StrEnum):
    """How a speaker stands to what is reported of them."""

    ASSERTS = "asserts"
    DISPUTES = "disputes"  # denies it, or rejects it as another's claim
    ALLEGES = "alleges"  # asserts it, and the reporter does not vouch for it


@dataclass(frozen=True, slots=True)
class Speech:
    """A statement in reported or direct speech.

    `speaker` holds the telling words of the speaker's name in lower case; it is empty where the
    speaker is no name (`she`, `the minister`). `content` is where the statement stands.
    """

    speaker: tuple[str, ...]
    stance: Stance
    content: Span
    direct: bool
    denies: bool = False  # the statement itself is a denial (`we never promised it`)
    called: str = ""  # the speaker as written: `the minister`, `Ana Vale`


_SAY = (
    "said|says|say|tells|told|adds|added|notes|noted|explains|explained|writes|wrote|argues|argued|states|stated|"
    "announces|announced|warns|warned|insists|insisted|replied|replies|remarked|observes|observed|reports|"
    "reported|admits|admitted|concedes|conceded|confirms|confirmed|believes|believed|thinks|thought|maintains|"
    "maintained|suggests|suggested|predicts|predicted|think|believe|argue|insist|predict|promises|promised|acknowledges|acknowledged|"
    "stresses|stressed|emphasised|emphasized|recalled|recalls|asserts|asserted|declared|declares|agreed|agrees|found|"
    "finds|shows|showed|shown"
)
_ALLEGE = "alleges|alleged|allege|claims|claimed|claim|accuses|accused|contends|contended"
_DISPUTE = (
    "denies|denied|deny|rejects|rejected|reject|disputes|disputed|dispute|dismisses|dismissed|refutes|refuted|"
    "contests|contested|contradicts|contradicted|doubts|doubted"
)
REPORTING = frozenset("|".join((_SAY, _ALLEGE, _DISPUTE)).split("|"))
_PART = r"[A-Z][\w’'.-]*"
_NAME = rf"{_PART}(?:\s+(?:of|the|for|de|van|von|al|bin)\s+{_PART}|\s+{_PART}){{0,6}}"
_SPEAKER = (
    rf"(?P<speaker>(?!(?:The|Its|His|Her|Their)\s[a-z])(?:[Tt]he\s+)?{_NAME}|[Hh]e|[Ss]he|[Tt]hey|[Ii]t"
    rf"|(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\s+\w+(?:\s+\w+)?)"
)
_APPOSITION = r"(?:,\s(?P<beside>[^,;:.“\"]{2,90}),)?"
_REPORTED = re.compile(
    rf"{_SPEAKER}(?:\s[a-z]+)?{_APPOSITION}\s+(?:has\s+|have\s+|had\s+|also\s+|later\s+)*"
    rf"(?:(?P<say>{_SAY})|(?P<allege>{_ALLEGE})|(?P<dispute>{_DISPUTE}))(?!\w)"
    r"(?:\s+(?:the|any)\s+(?:claim|claims|idea|suggestion|notion|allegation|allegations|accusation|view|charge)(?P<claim>))?"
    r"(?P<that>\s+that\b|\s+having\b|:|,)?\s*(?P<content>[^\n]+)"
)
_ACCORDING = re.compile(
    rf"[Aa]ccording\s+to\s+{_SPEAKER}(?:,\s[^,;:.“\"]{{2,90}})?,\s*(?P<content>[^\n]+)"
)
_ACCORDING_AFTER = re.compile(rf"^(?P<content>[^\n]+?),?\s+according\s+to\s+{_SPEAKER}")
_REPORTED_AFTER = re.compile(
    rf"^(?P<content>[^\n“\"]{{12,}}?),\s+(?:[a-z-]+\s+){{0,3}}{_SPEAKER}{_APPOSITION}\s+"
    rf"(?:has\s+|have\s+|had\s+|also\s+)?(?:(?P<say>{_SAY})|(?P<allege>{_ALLEGE}))"
    r"(?:\s+(?:on\s+)?[A-Z]\w+day)?\s*[.!]?$"
)
_DIRECT_AFTER = re.compile(
    rf"[“\"](?P<content>[^”\"]{{3,1500}})[,.!?]?[”\"],?\s*"
    rf"(?:(?:{_SAY}|{_ALLEGE})\s+(?:[a-z]+\s+){{0,3}}{_SPEAKER}|"
    rf"{_SPEAKER.replace('speaker', 'first')}\s+(?:{_SAY}|{_ALLEGE}))(?!\w)"
)
_DIRECT_BEFORE = re.compile(
    rf"{_SPEAKER}{_APPOSITION}\s+(?:{_SAY}|{_ALLEGE})(?!\w)[^“\".]{{0,40}}[:,]?\s*"
    r"[“\"](?P<content>[^”\"]{3,1500})[”\"]"
)
_SPOKEN_AFTER = re.compile(
    rf"(?:[,.!?]*[”\"’'],?\s*(?:{_SAY}|{_ALLEGE})\s+(?:[a-z]+\s+){{0,3}}{_SPEAKER}"
    rf"|[,!?]?[”\"’'],?\s*{_SPEAKER.replace('speaker', 'first')}{_APPOSITION}\s+"
    rf"(?:{_SAY}|{_ALLEGE})(?!\w))"
)
_CALL = (
    "calls|called|describes|described|brands|branded|dubs|dubbed|hails|hailed|labels|labelled"
    "|denounces|denounced|condemns|condemned|dismisses|dismissed|praises|praised"
)
_TELLS = re.compile(rf"\b(?:{_SAY}|{_ALLEGE}|{_DISPUTE}|{_CALL}|according)\b", re.IGNORECASE)
_DIRECT_CALLED = re.compile(
    rf"{_SPEAKER}{_APPOSITION}\s+(?:{_CALL})\s[^“\".;:]{{1,90}}?"
    r"[“\"](?P<content>[^”\"]{3,300})[”\"]"
)
_NEXT = re.compile(r",\s+(?:and|but|while)\b|[“\"]")  # where another statement begins
_NOBODY = frozenset(
    (
        "researchers", "studies", "study", "results", "experts", "scientists", "critics",
        "evidence",
        "officials", "analysts", "authors", "findings", "data", "reports", "research", "surveys",
        "theories", "sources", "doctors", "historians",
    )
)  # fmt: skip
_PRONOUNS = frozenset(("he", "she", "they", "it"))
REACH_AFTER = 160  # code points after a quotation in which its speaker is named
LONGEST_SENTENCE = 3_000  # code points looked at; longer runs are no sentences


def speeches(sentence: str) -> list[Speech]:
    """The statements that a sentence reports, direct speech first, each stretch once.

    Examples:
        >>> [found] = speeches("Ana Vale, a lawyer, rejected the claim that fees rose.")
        >>> found.speaker, found.stance.value
        (('ana', 'vale'), 'disputes')
        >>> [found] = speeches("“Fees rose,” said Ana Vale.")
        >>> found.speaker, found.direct
        (('ana', 'vale'), True)
    """
    text = sentence[:LONGEST_SENTENCE]
    if _TELLS.search(text) is None:
        return []
    found: list[Speech] = []
    for pattern in (_DIRECT_AFTER, _DIRECT_BEFORE, _DIRECT_CALLED):
        for match in pattern.finditer(text):
            _add(found, _speech(match, Stance.ASSERTS, direct=True))
    for pattern in (_ACCORDING, _ACCORDING_AFTER):
        told = pattern.search(text)
        if told is not None:
            _add(found, _speech(told, Stance.ASSERTS, direct=False))
    told = _REPORTED_AFTER.search(text)
    if told is not None:
        stance = Stance.ALLEGES if told["allege"] else Stance.ASSERTS
        _add(found, _speech(told, stance, direct=False))
    told = _REPORTED.search(text)
    if told is not None and told["that"] is None and told["say"] in ("wrote", "writes"):
        told = None  # books, not statements
    if told is not None and not (told["dispute"] and told["that"] is told["claim"] is None):
        stance = Stance.DISPUTES if told["dispute"] else Stance.ASSERTS
        stance = Stance.ALLEGES if told["allege"] else stance
        _add(found, _speech(told, stance, direct=False))
    return found


def speaker_after(text: str, end: int) -> tuple[str, ...]:
    """The telling words of whoever is named right after a quotation as having said it.

    Empty where nobody is.

    Examples:
        >>> text = "“Fees rose,” said the treasurer Ana Vale."
        >>> speaker_after(text, 10)
        ('ana', 'vale')
    """
    told = _SPOKEN_AFTER.match(text, end, end + REACH_AFTER)
    if told is None:
        return ()
    return _named(told["speaker"] or told["first"] or "") or _named(told["beside"] or "")


def _speech(match: re.Match[str], stance: Stance, *, direct: bool) -> Speech:
    groups = match.groupdict()
    name = groups.get("speaker") or groups.get("first") or ""
    content = Span(match.start("content"), match.end("content"))
    first = _NEXT.split(match["content"], maxsplit=1)[0]
    denies = any(denial.plain for denial in negations(first))
    beside = groups.get("beside") or ""
    speaker = () if beside and name.endswith(("'s", "’s")) else _named(name)
    return Speech(speaker or _named(beside), stance, content, direct, denies, name)


def _named(speaker: str) -> tuple[str, ...]:
    """The telling words of a speaker's name; none where it is no name."""
    bare = re.sub(r"^[Tt]he\s+", "", speaker)
    if not bare[:1].isupper() or bare.lower() in _PRONOUNS or _is_common(bare):
        return ()
    return telling_words(bare)


def _is_common(speaker: str) -> bool:
    """Whether a capital is only the sentence's: `Researchers`, `Another`, `Studies`."""
    word = speaker.lower()
    return word in STOPWORDS or word in _NOBODY


def _add(found: list[Speech], speech: Speech) -> None:
    """Keeps a statement unless its stretch is known already."""
    start, end = speech.content.start, speech.content.end
    if not any(start < known.content.end and known.content.start < end for known in found):
        found.append(speech)
