"""L5: what somebody says is said by them, in that sense, and is not told as fact."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from wokhei.domain.verdict import Finding, Verdict
from wokhei.text.names import same_word
from wokhei.text.quotes import find_quote
from wokhei.text.speech import Speech, Stance, speaker_after
from wokhei.text.stems import stemmed
from wokhei.text.units import MONTHS, WEEKDAYS
from wokhei.verification.alignment import align
from wokhei.verification.config import VerificationConfig
from wokhei.verification.reading import Claim, Evidence, Reading
from wokhei.verification.reasons import Reason
from wokhei.verification.scopes import HALF, count

FEWEST = 3  # words of meaning of a statement; fewer meet others by chance
_NO_SPEAKERS = frozenset(
    word.lower()
    for word in (*MONTHS, *WEEKDAYS, "Nobody", "Everybody", "Somebody", "Contrary", "What")
)
LONGEST_PERSON = 2  # words; a longer name is an organisation's and is not cut to its last word
LEAST_CLOSE = 0.3  # of the claim's words before a dispute, below which another thing is disputed
_DISPUTES = re.compile(
    r"\b(?:doubt(?:s|ed)?|disput(?:es|ed)|den(?:ies|ied)|reject(?:s|ed)|contest(?:s|ed)|questioned"
    r"|contradict(?:s|ed)|challenge[sd]) (?:this|it|that(?=[,.;]| and\b)"
    r"|(?:the|this|that|these|those) (?:claims?|figures?|explanation|findings?|account|link|version"
    r"|charges?|allegations?|accusations?|estimates?|numbers?|conclusions?|reading))\b"
    r"|\bcalls? (?:this|that|it) (?:wrong|false|nonsense|misleading|untrue)\b",
    re.IGNORECASE,
)
_CREDITS = re.compile(
    r"\b(?:credit|blam|attribut|claim|sa(?:y|id)|argu|maintain|insist|accord|believ|assert|alleg|accus"
    r"|may|might|could|report|deny|denies|denied|reject|turned down|doubt|disput)",
    re.IGNORECASE,
)
BESIDE = 300  # code points either side of a quotation in which its speaker is named


def attribution(claim: Claim, evidence: Evidence, config: VerificationConfig) -> Finding | None:
    """Finds a statement given to another speaker, in another sense, or to none."""
    if not claim.reports:
        return None
    said = claim.reading.speeches
    if not said:
        return _dropped(claim, evidence, config)
    for speech in said:
        found = _mistaken(claim.reading, speech, evidence, config)
        if found is not None:
            return found
    return None


def _mistaken(
    claim: Reading, speech: Speech, evidence: Evidence, config: VerificationConfig
) -> Finding | None:
    """What is wrong with a statement of the claim, by those of the evidence that match it."""
    if speech.direct and speech.speaker and _elsewhere(claim, speech, evidence):
        return Finding(
            "attribution",
            Verdict.NOT_ENOUGH_INFORMATION,
            Reason.SPEAKER_DIFFERS,
            f"The source does not name {' '.join(speech.speaker).title()} beside the quotation.",
        )
    if speech.direct and not speech.speaker and _unlike(claim, speech, evidence):
        return Finding(
            "attribution",
            Verdict.NOT_ENOUGH_INFORMATION,
            Reason.SPEAKER_DIFFERS,
            f"The source names who said this, and speaks of no “{speech.called}”.",
        )
    theirs = list(_matching(speech.content.of(claim.text), evidence, config))
    if _spoken_of(speech, theirs, evidence):
        return Finding(
            "attribution",
            Verdict.CONTRADICTED,
            Reason.SPEAKER_DIFFERS,
            f"In the source another says this of {' '.join(speech.speaker).title()}.",
        )
    told = any(other.speaker for other in theirs)
    another = "" if told else _said_by_another(claim, speech, evidence)
    if another:
        return Finding(
            "attribution",
            Verdict.CONTRADICTED,
            Reason.SPEAKER_DIFFERS,
            f"The source gives this to “{another}”.",
        )
    named = [other for other in theirs if other.speaker and speech.speaker]
    if not named and _unheard(speech, evidence):
        return Finding(
            "attribution",
            Verdict.NOT_ENOUGH_INFORMATION,
            Reason.SPEAKER_DIFFERS,
            f"No source names {' '.join(speech.speaker).title()}, who is said to say this.",
        )
    if not named:
        return None
    same = [other for other in named if _same_speaker(speech, other)]
    if not same and speech.stance is Stance.DISPUTES:
        return None  # a denial of what another says
    if not same:
        return Finding(
            "attribution",
            Verdict.CONTRADICTED,
            Reason.SPEAKER_DIFFERS,
            f"The source gives this to {' '.join(named[0].speaker).title()}.",
        )
    if all(_opposed(speech, other) for other in same):
        return Finding(
            "attribution",
            Verdict.CONTRADICTED,
            Reason.STANCE_DIFFERS,
            f"In the source the speaker {same[0].stance} this.",
        )
    return None


def _said_by_another(claim: Reading, speech: Speech, evidence: Evidence) -> str:
    """Who says in the evidence what comes nearest to a statement, where it is another; else empty.

    The other may be no name (`the minister`), but then no sentence tells of both.
    """
    if speech.direct or not speech.speaker:
        return ""
    words = stemmed(speech.content.of(claim.text))
    row = list(dict.fromkeys(w.stem for w in words if w.is_content or w.text[0].isdigit()))
    if len(row) < FEWEST:
        return ""
    said = [
        (count(row, frozenset(w.stem for w in stemmed(other.content.of(passage.text)))), other)
        for place in sorted({i for stem in row for i in evidence.holders.get(stem, ())})
        for passage in [evidence.passages[place]]
        for other in passage.speeches
    ]
    held, nearest = max(said, key=lambda one: one[0], default=(0, None))
    if nearest is None or held < max(2, HALF * len(row)):
        return ""
    mine = set(map(same_word, speech.speaker))
    if nearest.speaker:
        other = set(map(same_word, nearest.speaker))
        if mine & other or other & _NO_SPEAKERS:
            return ""
        return " ".join(nearest.speaker).title()
    called = nearest.called.lower().split()
    if len(called) < 2 or called[0] not in ("the", "its", "their"):
        return ""
    tells = (passage.vocabulary for passage in evidence.passages if called[-1] in passage.lower)
    return "" if any(mine & vocabulary for vocabulary in tells) else nearest.called


def _unlike(claim: Reading, speech: Speech, evidence: Evidence) -> bool:
    """Whether a quotation is given to `the mayor` where the source names another, and no mayor."""
    called = {word.stem for word in stemmed(speech.called) if word.is_content}
    if not called or called & evidence.whole.stems:
        return False
    place = find_quote(speech.content.of(claim.text), evidence.whole.folded)
    return place is not None and bool(speaker_after(evidence.whole.text, place.end))


def _spoken_of(speech: Speech, theirs: Sequence[Speech], evidence: Evidence) -> bool:
    """Whether the evidence has somebody unnamed say it of the one who is said to say it."""
    if speech.direct or not speech.speaker or not theirs or any(other.speaker for other in theirs):
        return False
    mine = set(speech.speaker)
    told = [
        any(
            mine & set(name.words)
            for name in passage.names
            if other.content.start <= name.span.start < other.content.end
        )
        for passage in evidence.passages
        for other in passage.speeches
        if any(other is one for one in theirs)
    ]
    return bool(told) and all(told)


def _unheard(speech: Speech, evidence: Evidence) -> bool:
    """Whether a named speaker appears neither in the evidence nor as its author."""
    if not speech.speaker:
        return False
    mine = set(speech.speaker)
    known = evidence.whole.vocabulary | evidence.mentioned.vocabulary
    if len(mine) == 1 or "".join(word[0] for word in speech.speaker) in known:
        return not all(same_word(word) in known for word in mine)
    if len(mine) > LONGEST_PERSON and all(same_word(word) in known for word in mine):
        return False
    names = (*evidence.whole.names, *evidence.mentioned.names)
    surname = speech.speaker[-1:] if len(speech.speaker) <= LONGEST_PERSON else ()
    return not any(mine <= set(name.words) or name.words == surname for name in names)


def _elsewhere(claim: Reading, speech: Speech, evidence: Evidence) -> bool:
    """Whether a quotation stands in the evidence beside others, or without its speaker nearby."""
    quote = speech.content.of(claim.text)
    place = find_quote(quote, evidence.whole.folded)
    if place is None:
        return False
    mine = set(speech.speaker)
    said_by = set(speaker_after(evidence.whole.text, place.end))
    if said_by:
        return not mine & said_by
    for passage in evidence.passages:
        held = find_quote(quote, passage.folded)
        if held is None:
            continue
        beside = [
            set(name.words)
            for name in passage.names
            if not held.start <= name.span.start < held.end
        ]
        if beside:
            return not any(mine & words for words in beside)
    around = evidence.whole.text[max(0, place.start - BESIDE) : place.end + BESIDE]
    return not set(speech.speaker) & Reading(around).vocabulary


def _dropped(claim: Claim, evidence: Evidence, config: VerificationConfig) -> Finding | None:
    """A disputed or alleged statement told as fact."""
    disputed = _disputed(claim, evidence)
    if disputed:
        return Finding(
            "attribution",
            Verdict.NOT_ENOUGH_INFORMATION,
            Reason.ATTRIBUTION_DROPPED,
            f"The source says that somebody “{disputed}”; the sentence tells it as fact.",
        )
    theirs = list(_matching(claim.text, evidence, config))
    if not theirs or any(other.stance is Stance.ASSERTS for other in theirs):
        return None
    return Finding(
        "attribution",
        Verdict.NOT_ENOUGH_INFORMATION,
        Reason.ATTRIBUTION_DROPPED,
        f"In the source somebody {theirs[0].stance} this; the sentence tells it as fact.",
    )


def _disputed(claim: Claim, evidence: Evidence) -> str:
    """How a passage near by says that somebody disputes it; empty where the claim says so too."""
    if _CREDITS.search(claim.text) or _DISPUTES.search(claim.text):
        return ""
    mine = {word.stem for word in claim.reading.content}
    for passage in (evidence.passages[place] for place in align(claim, evidence).places):
        found = _DISPUTES.search(passage.text)
        if found is None:
            continue
        before = {word.stem for word in passage.words if word.end <= found.start()}
        if len(mine & before) >= LEAST_CLOSE * len(mine):
            return found[0]
    return ""


def _matching(content: str, evidence: Evidence, config: VerificationConfig) -> Iterable[Speech]:
    """The statements of the evidence that say about the same."""
    wanted = {word.stem for word in stemmed(content) if word.is_content}
    if not wanted:
        return
    places = {place for stem in wanted for place in evidence.holders.get(stem, ())}
    for place in sorted(places):
        passage = evidence.passages[place]
        for speech in passage.speeches:
            said = {word.stem for word in stemmed(speech.content.of(passage.text))}
            if len(wanted & said) >= config.same_statement * len(wanted):
                yield speech


def _same_speaker(one: Speech, other: Speech) -> bool:
    return bool(set(one.speaker) & set(other.speaker))


def _opposed(one: Speech, other: Speech) -> bool:
    """Whether one asserts what the other disputes; to dispute is to assert the denial."""
    if one.denies != other.denies:
        return False
    return (one.stance is Stance.DISPUTES) != (other.stance is Stance.DISPUTES)
