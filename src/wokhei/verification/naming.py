"""L3: every name of the claim stands in the evidence, under that name or an alias."""

from __future__ import annotations

import re
from itertools import islice

from wokhei.domain.verdict import Finding, Verdict
from wokhei.text.commonness import UNKNOWN, rarity
from wokhei.text.names import Name, resolves, same_word
from wokhei.text.stems import stem
from wokhei.verification.alignment import Alignment, align
from wokhei.verification.config import VerificationConfig
from wokhei.verification.reading import Claim, Evidence
from wokhei.verification.reasons import Reason

_NUMBERED = re.compile(
    r"\b(?P<name>[A-Z][A-Za-z]+)[- ](?P<number>\d{1,3}(?:\.\d{1,3})*)\b"
    r"(?!\s*(?:per|%|million|billion|thousand|[A-Z][a-z]+ber\b|years?|days?|hours?|minutes?|months?"
    r"|weeks?|degrees?|of\b|[a-z]+s\b))"
)
_NO_NAMES = frozenset(
    (
        "On", "In", "By", "At", "Of", "The", "From", "Until", "Till", "Since", "After", "Before",
        "About", "Only", "Some", "Over", "Around", "Between", "All", "Under", "Another",
        "Nearly", "Almost", "Just", "More", "Less", "Exactly", "Roughly", "For", "To", "With",
        "And", "Or", "January", "February", "March", "April", "May", "June", "July", "August",
        "September", "October", "November", "December",
    )
)  # fmt: skip
MOST = 24  # numbered names of a claim
LEAST_CLOSE = 0.5  # of the claim's words, below which another matter is spoken of


def naming(claim: Claim, evidence: Evidence, config: VerificationConfig) -> Finding | None:
    """Finds a name that neither the evidence nor its provenance holds."""
    del config
    version = _other_version(claim, evidence)
    if version is not None:
        return version
    whole, mentioned = evidence.whole, evidence.mentioned
    vocabulary = whole.vocabulary | mentioned.vocabulary
    known = (*whole.names, *mentioned.names)
    for name in claim.unquoted.names:
        if name.opens_sentence and len(name.words) == 1 and claim.sentence is not None:
            continue  # its capital may be only the sentence's
        if is_only_opening(name):
            continue
        if not resolves(name, known, vocabulary):
            other = _namesake(name, align(claim, evidence), vocabulary)
            return Finding(
                "naming",
                Verdict.CONTRADICTED if other else Verdict.NOT_ENOUGH_INFORMATION,
                Reason.NAME_NOT_FOUND,
                f"No source names “{name.text}”" + (f"; there is “{other}”." if other else "."),
                hard=bool(other) or claim.sentence is not None,
            )
    return None


def _other_version(claim: Claim, evidence: Evidence) -> Finding | None:
    """A numbered name of which the evidence has other numbers only: `Kestrel-2`, `Version 1.1`."""
    text = evidence.whole.text
    for found in islice(_NUMBERED.finditer(claim.unquoted.text), MOST):
        name, number = re.escape(found["name"]), re.escape(found["number"])
        if found["name"] in _NO_NAMES or re.search(rf"\b{name}[- ]{number}(?![\d.]*\d)", text):
            continue
        other = re.search(rf"\b{name}[- ]\d[\d.]*\b", text)
        if other is not None:
            return Finding(
                "naming",
                Verdict.CONTRADICTED,
                Reason.NAME_NOT_FOUND,
                f"No source names “{found[0]}”; there is “{other[0]}”.",
            )
    return None


def is_only_opening(name: Name) -> bool:
    """Whether a name is a common word with the capital of its sentence: `Almost`, `Plans`."""
    if not name.opens_sentence or len(name.words) > 1:
        return False
    [word] = name.words
    return word.endswith(("ly", "body", "one")) or rarity(stem(word)) < UNKNOWN


def _namesake(name: Name, near: Alignment, vocabulary: frozenset[str]) -> str:
    """A name near the claim that differs from an unknown one only before the last word.

    `Slade School` where the source speaks of the `Coll School`. Empty where there is none, or
    where the two may be forms of one: `Tim Roth`, `Timothy Simon Roth`.
    """
    if len(name.words) < 2 or near.closeness < LEAST_CLOSE:
        return ""
    *first, last = map(same_word, name.words)
    lost = [word for word in first if word not in vocabulary]
    if not lost or len(lost) < len(first) or any(_spelled(word, vocabulary) for word in lost):
        return ""
    for other in near.near.names:
        *others, end = map(same_word, other.words)
        if end == last and others and not any(_short(a, b) for a in first for b in others):
            return other.text
    return ""


def _spelled(word: str, vocabulary: frozenset[str]) -> bool:
    """Whether the evidence has the word in another spelling."""
    return any(abs(len(word) - len(other)) <= 1 and other[:3] == word[:3] for other in vocabulary)


def _short(one: str, other: str) -> bool:
    """Whether one first name may be short for the other, or an initial."""
    return one[0] == other[0]
