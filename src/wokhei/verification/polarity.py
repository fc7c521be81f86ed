"""L4: what the claim denies the evidence denies, and the reverse."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from wokhei.domain.verdict import Finding, Verdict
from wokhei.text.lexicon import ALIKE
from wokhei.text.negation import Negation
from wokhei.text.stems import Word
from wokhei.verification.alignment import Alignment, align
from wokhei.verification.config import VerificationConfig
from wokhei.verification.reading import Claim, Evidence, Reading
from wokhei.verification.reasons import Reason
from wokhei.verification.scopes import governed, telling

# `Not covered: batteries, cables.` `What was not found in them: a list of demands.`
_LISTED_AS_ABSENT = re.compile(
    r"\b(?:(?:not|never|nowhere|\w+n[’']t)\s+(?:\w+ ){0,2}?(?:found|mentioned|stated|said|included"
    r"|covered|provided|disclosed|available|published|reported|shown|established|confirmed)"
    r"|missing|absent|excluded|left out)\b[^:.;!?\n]{0,40}:",
    re.IGNORECASE,
)
LISTED = 0.5  # of the claim's words in such a list, from which it tells what stands there
REACH = 3  # content words after a denial that it is taken to deny: a predicate and its object
LEAST_CLOSE = 0.4  # of the claim's words, below which nothing is said of the same thing

_UNCHANGED = frozenset(("stable", "unchanged", "constant", "steady", "same", "flat", "kept"))
_EXEMPT = frozenset(("exempt", "exempted", "free", "need"))
_OBLIGES = frozenset(("have", "must", "need", "needs", "has", "apply", "applies", "required"))
_HIGHEST = frozenset(("most", "least", "largest", "biggest", "highest", "lowest", "best", "worst"))
_GONE = frozenset(("gone", "unchanged", "vanished", "disappeared", "ended", "stopped", "without"))

_DENIES = frozenset(
    (
        "not", "no", "never", "nobody", "nothing", "none", "neither", "cannot", "unable", "failed",
        "lacks", "lacked",
    )
)  # fmt: skip
_KEPT_BACK = frozenset(("only", "unless", "except", "but", "instead", "rather", "before", "until"))
_TURNED_DOWN = re.compile(r"\b(?:turn\w* down|oppos\w+|against|no longer|gone)\b", re.IGNORECASE)
_REFUSES = frozenset(
    (
        "refuse", "refused", "refuses", "fails", "failed", "denied", "denies", "lacks", "despite",
        "unlikely", "impossible", "against", "exempt", "forbids", "forbidden", "banned", "bars",
        "prohibits", "free", "neither", "absent", "missing", "lost", "ban",
    )
)  # fmt: skip
_ARTICLES = frozenset(
    ("a", "an", "the", "this", "that", "its", "their", "his", "her", "no", "any", "such", "every")
)
_STOP = re.compile(r"[;.:]\s")
LEAST_OTHERS, MOST_OTHERS = 2, 0.5  # words, and share of the claim's, denied beside the word
LEAST_MET = 0.3  # of the claim's words, below which another matter is spoken of

_SUPPOSES = re.compile(r"\b(?:if|unless|whether|in case|should)\b[^,.;]*$", re.IGNORECASE)
_NO_ONE = frozenset(("nobody", "no one"))
_NO_ONE_WORDS = frozenset(("nobody", "none", "neither", "without"))
_MAY = frozenset(("may", "can", "could", "allowed"))
_FORBIDS = frozenset(
    ("ban", "banned", "bans", "prohibited", "prohibits", "forbidden", "forbids", "barred")
)
_NONE = frozenset(("none", "nothing", "neither", "nobody"))

# Nobody can show such a denial by a source that merely does not mention the thing.
_UNIVERSAL = frozenset(("no", "none", "nobody", "no one", "nothing", "never", "nowhere"))


def polarity(claim: Claim, evidence: Evidence, config: VerificationConfig) -> Finding | None:
    """Finds a denial that only the claim makes, or only the evidence."""
    if not claim.reports:
        return None
    near = align(claim, evidence)
    added = _added(claim.unquoted, near, config, strict=claim.sentence is not None)
    return (
        added
        or _dropped(claim, near, config)
        or _only_denied(claim, near)
        or _denied_throughout(claim, near)
        or _listed_as_absent(claim, near)
    )


def _added(
    claim: Reading, near: Alignment, config: VerificationConfig, *, strict: bool
) -> Finding | None:
    denied = [denial for denial in claim.negations if denial.plain]
    if not denied:
        return None
    theirs = near.near.negations
    free, repeated = _shared(claim, near.near)
    for denial in denied:
        words = denied_words(claim, denial)
        stated = [word for word in words if held(word, near.near.stems)]
        verbatim = bool(stated) and near.closeness >= config.close
        universal = denial.cue in _UNIVERSAL
        if theirs and not stated and not universal:
            continue
        if any("un" + word in near.near.stems for word in words):
            continue
        if "chang" in words and near.near.lower & _UNCHANGED:
            continue
        if _says_so(claim, denial, near.near) or _supposed(claim, denial):
            continue
        nested = any(other.span.end <= denial.span.start < other.end for other in claim.negations)
        answering = free if nested and denial not in repeated else theirs
        if any(_meets(stated, denied_words(near.near, other, REACH + 3)) for other in answering):
            continue
        return Finding(
            "polarity",
            Verdict.CONTRADICTED,
            Reason.UNIVERSAL_NEGATIVE if universal else Reason.NEGATION_ADDED,
            f"The sources do not say “{denial.cue}” of this.",
            hard=(universal and (strict or near.closeness >= LEAST_CLOSE))
            or (verbatim and stated[0] in near.nearest.stems)
            or (not answering and _is_of(words, near)),
        )
    return None


def _is_of(words: Sequence[str], near: Alignment) -> bool:
    """Whether the nearest passage has the word denied.

    What it has in other words may be denied there in other words, too: `lacks`, `only`.
    """
    return near.closeness >= LEAST_CLOSE and bool(words) and words[0] in near.nearest.stems


def _shared(claim: Reading, near: Reading) -> tuple[list[Negation], list[Negation]]:
    """The denials of the evidence that the claim does not repeat word for word, and the repeated.

    Only the former can stand behind a denial within another: `nobody has not paid`.
    """
    free, repeated = list(near.negations), []
    for denial in claim.negations:
        again = next((other for other in free if other.cue == denial.cue), None)
        if again is not None:
            free.remove(again)
            repeated.append(denial)
    return free, repeated


def _says_so(claim: Reading, denial: Negation, near: Reading) -> bool:
    """Whether the evidence denies it in other words: an exemption, a superlative, `others`."""
    if near.lower & _EXEMPT and claim.lower & _OBLIGES:
        return True
    if denial.cue in _NO_ONE and (
        near.lower & _NO_ONE_WORDS or (claim.lower & _MAY and near.lower & _FORBIDS)
    ):
        return True  # `no one` is `nobody`; `nobody may` is `banned`
    if near.lower & _NONE and denial.cue == "not":
        return True  # `did not replace any`: `replaced none`
    compares = denial.cue == "no" and "than" in claim.lower
    return compares and ("any other" in near.text or bool(near.lower & _HIGHEST))


def _supposed(claim: Reading, denial: Negation) -> bool:
    """Whether a denial is only supposed: `if no buyer is found`."""
    return (
        _SUPPOSES.search(claim.text, max(0, denial.span.start - 24), denial.span.start) is not None
    )


def _dropped(claim: Claim, near: Alignment, config: VerificationConfig) -> Finding | None:
    if claim.reading.negations or near.closeness < config.close:
        return None
    if "unless" in claim.reading.lower or claim.reading.lower & _GONE:
        return None  # denials too
    mine = claim.reading.stems
    for denial in near.nearest.negations:
        words = denied_words(near.nearest, denial)
        if denial.plain and words and words[0] in mine:
            return Finding(
                "polarity",
                Verdict.CONTRADICTED,
                Reason.NEGATION_DROPPED,
                f"The source says “{denial.cue}”; the sentence does not.",
                hard=all(word in mine for word in words[:2]),
            )
    return None


def _only_denied(claim: Claim, near: Alignment) -> Finding | None:
    """What the evidence has only under a denial, and the claim without one."""
    if claim.reading.negations or claim.reading.lower & (_GONE | _KEPT_BACK):
        return None
    if near.closeness < LEAST_MET or _TURNED_DOWN.search(claim.text):
        return None
    denied = governed(near, _DENIES, (telling(claim, names=True), telling(claim)))
    if denied is None:
        return None
    return Finding(
        "polarity",
        Verdict.CONTRADICTED,
        Reason.NEGATION_DROPPED,
        f"The source says “{denied.text}”; the sentence does not deny it.",
    )


def _denied_throughout(claim: Claim, near: Alignment) -> Finding | None:
    """A word of the claim that the evidence has near by under denials only: `has not decided`."""
    told = claim.reading
    if told.negations or told.lower & (_GONE | _KEPT_BACK | _REFUSES):
        return None
    mine = {word.stem for word in told.content}
    for place, word in enumerate(claim.unquoted.words):
        if not word.is_content or word.text[0].isupper() or _after_article(claim, place):
            continue
        denials = [
            (passage, _denial_of(passage, other))
            for passage in (near.evidence.passages[i] for i in near.places)
            for other in passage.words
            if other.stem == word.stem
        ]
        passage, denial = denials[0] if denials else (near.nearest, None)
        if denial is None or any(other is None for _, other in denials):
            continue
        start = max(
            (m.end() for m in _STOP.finditer(passage.text, 0, denial.span.start)), default=0
        )
        part = {other.stem for other in passage.words if start <= other.start < denial.end}
        others = mine - {word.stem}
        if len(others & part) >= max(LEAST_OTHERS, MOST_OTHERS * len(others)):
            return Finding(
                "polarity",
                Verdict.CONTRADICTED,
                Reason.NEGATION_DROPPED,
                f"The source denies “{word.text}”; the sentence does not.",
            )
    return None


def _after_article(claim: Claim, place: int) -> bool:
    return bool(place) and claim.unquoted.words[place - 1].text.lower() in _ARTICLES


def _denial_of(reading: Reading, word: Word) -> Negation | None:
    """The plain denial that a word is among the first words of; None where there is none."""
    for denial in reading.negations:
        inside = denial.plain and denial.span.end <= word.start < denial.end
        if inside and word.stem in denied_words(reading, denial):
            return denial
    return None


def _listed_as_absent(claim: Claim, near: Alignment) -> Finding | None:
    """What stands in a list of things that are not there, told as if it were there."""
    if claim.reading.negations or not claim.reading.content:
        return None
    mine = {word.stem for word in claim.reading.content}
    for passage in near.evidence.passages:
        label = _LISTED_AS_ABSENT.search(passage.text)
        if label is None:
            continue
        listed = {word.stem for word in passage.content if word.start >= label.end()}
        elsewhere = (other.stems for other in near.evidence.passages if other is not passage)
        share = len(mine & listed) / len(mine)
        if share >= LISTED and all(len(mine & stems) / len(mine) < share for stems in elsewhere):
            said = label[0].rstrip(":")
            message = f"The source lists this under “{said}”; the sentence does not say so."
            return Finding(
                "polarity", Verdict.CONTRADICTED, Reason.NEGATION_DROPPED, message, hard=True
            )
    return None


def denied_words(reading: Reading, denial: Negation, reach: int = REACH) -> list[str]:
    """The stems of the first content words that a denial reaches over."""
    found = []
    for word in reading.content:
        if denial.span.end <= word.start < denial.end:
            found.append(word.stem)
            if len(found) == reach:
                break
    return found


def held(word: str, stems: frozenset[str]) -> bool:
    """Whether a stem or one of like meaning is among those."""
    return word in stems or not stems.isdisjoint(ALIKE.get(word, ()))


def _meets(words: Iterable[str], others: Iterable[str]) -> bool:
    known = frozenset(others)
    return any(held(word, known) for word in words)
