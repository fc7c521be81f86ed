"""Guards on what an article asserts in its own voice: ranks, denials, positions, laws, limits.

What stands in quotation marks is the source's. What is looked at here is the rest.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from wokhei.domain.assessment import Effect
from wokhei.domain.document import Document
from wokhei.domain.dossier import Dossier
from wokhei.domain.draft import Citation, Draft, Sentence, SentenceKind
from wokhei.domain.verdict import Finding, Verdict
from wokhei.text.names import Name, names, resolves
from wokhei.text.sentences import sentences
from wokhei.verification.config import VerificationConfig
from wokhei.verification.reading import Claim, Reading, read_claim
from wokhei.verification.reasons import Reason

_RANK = re.compile(
    r"\b(?:largest|biggest|greatest|highest|smallest|lowest|fastest|slowest|longest|shortest|oldest"
    r"|newest|youngest|strongest|weakest|richest|poorest|cheapest|hottest|coldest|worst|best"
    r"|deadliest|busiest|(?:the|its|their) (?:most|least) \w+|the (?:only|sole)"
    r"|the first (?:ever|such|time|to|of its kind)"
    r"|unprecedented|unparalleled|unrivalled|record (?:high|low)|(?:of|in) (?:all time|history))\b",
    re.IGNORECASE,
)
_ALIKE_RANKS = (
    frozenset(("largest", "biggest", "greatest", "highest", "record high")),
    frozenset(("smallest", "lowest", "least", "record low")),
    frozenset(("newest", "youngest")),
    frozenset(("the only", "the sole")),
)
_NO_SUCH = (
    r"no(?: other| single)? (?:source|outlet|document|report|study|company|country|government"
    r"|court|law|regulator|union|expert|paper|publisher)\w*|none of|not (?:one|a single)"
)
_NONE = re.compile(rf"\b(?:{_NO_SUCH}|no one|nobody|nothing|never|nowhere)\b", re.IGNORECASE)
_NO_SOURCE = re.compile(rf"\b(?:{_NO_SUCH})\b", re.IGNORECASE)
_SEARCHES = frozenset(("documents_mentioning", "families_mentioning", "missing", "copies"))
_POSITION = re.compile(
    r"\b(?:(?:has|have) (?:long |often |repeatedly |always |publicly |also )?"
    r"(?:argued|maintained|contended|insisted|advocated|criticised|criticized|held|proposed|claimed)"
    r"|(?:argues|maintains|contends|advocates|insists))\b",
    re.IGNORECASE,
)
_LAW = re.compile(
    r"\b(?:act|bill|law|regulation|directive|ordinance|statute|decree|treaty|convention|code)$",
    re.IGNORECASE,
)
_STATUS = re.compile(
    r"\b(?:(?:in|into) force|in effect|takes? effect|took effect|enacted|adopted|signed into law"
    r"|passed|approved|repealed|struck down|annulled|expired|lapsed|withdrawn|suspended|proposed"
    r"|draft|pending|amended|ratified|applies|applied)\b",
    re.IGNORECASE,
)
_OVER = re.compile(
    r"\b(?:repealed|struck down|annulled|expired|lapsed|withdrawn|suspended)\b", re.IGNORECASE
)
_ASKS = "request|obtain|apply|ask|seek|get|notify|register"
_LEAVE = "licen[cs]e|permit|permission|approval|consent"
# What a rule does to whoever meets its condition; the first that fits.
_OF_FRAMES = {
    Effect.NEEDS_PERMISSION: "needs leave",
    Effect.DENIES_RIGHT: "is forbidden",
    Effect.OBLIGES: "is obliged",
    Effect.PERMITS: "is allowed",
}
_EFFECTS = {
    "needs leave": re.compile(
        rf"\b(?:(?:must|shall|have to|has to|needs? to|required to) (?:first )?(?:{_ASKS})"
        rf"|requires? (?:an? |prior |separate )*(?:{_LEAVE})|subject to (?:prior )?(?:{_LEAVE}))",
        re.IGNORECASE,
    ),
    "is forbidden": re.compile(
        r"\b(?:prohibit|forbid|forbade|forbidden|bans?\b|banned|barred|outlaw|may not|must not"
        r"|shall not|cannot|not (?:allowed|permitted)|excluded?)",
        re.IGNORECASE,
    ),
    "is obliged": re.compile(
        r"\b(?:must|shall|required to|obliged to|have to|has to)\b", re.IGNORECASE
    ),
    "is allowed": re.compile(
        r"\b(?:may|allowed|permitted|free to|entitled to|can)\b", re.IGNORECASE
    ),
}


def ranks_have_a_comparison(
    draft: Draft, dossier: Dossier, config: VerificationConfig
) -> Finding | None:
    """A superlative in the article's own words stands in the passage that it cites."""
    del dossier, config
    for sentence, claim in _told(draft, SentenceKind.REPORTED):
        cited = "\n".join(citation.quote for citation in sentence.citations)
        known = {rank.lower() for rank in _RANK.findall(cited)}
        for rank in _RANK.findall(claim.unquoted.text):
            alike = next((one for one in _ALIKE_RANKS if rank.lower() in one), {rank.lower()})
            if known.isdisjoint(alike):
                return _finding(
                    Reason.SUPERLATIVE,
                    f"“{rank}” ranks, and no passage cited does: {claim.text}",
                )
    return None


def denials_of_all_have_a_search(
    draft: Draft, dossier: Dossier, config: VerificationConfig
) -> Finding | None:
    """That nobody or nothing does a thing is said by a source, or counted over a search."""
    del dossier, config
    for sentence, claim in _told(draft, *SentenceKind):
        # Of itself the desk may say that it read nothing; of sources and the world it may not.
        cue = _NONE if sentence.kind is SentenceKind.REPORTED else _NO_SOURCE
        found = cue.search(claim.unquoted.text)
        if found is None or sentence.kind is SentenceKind.METHOD:
            continue
        cited = Reading("\n".join(citation.quote for citation in sentence.citations))
        counted = any(one.figure in _SEARCHES for one in sentence.computations)
        if not counted and not cited.negations and not _NONE.search(cited.text):
            return _finding(
                Reason.UNIVERSAL_NEGATIVE,
                f"“{found[0]}” needs a search that can be repeated: {claim.text}",
            )
    return None


def positions_have_a_document(
    draft: Draft, dossier: Dossier, config: VerificationConfig
) -> Finding | None:
    """Whoever is said to hold a position has written a document that the sentence cites."""
    del config
    authors = {one.id: Reading(f"{one.author}\n{one.source_name}") for one in dossier.documents}
    for sentence, claim in _told(draft, SentenceKind.QUOTED, SentenceKind.REPORTED):
        found = _POSITION.search(claim.unquoted.text)
        holder = _before(claim.unquoted, found.start()) if found else None
        if found is None or holder is None:
            continue
        by = [authors[c.document_id] for c in sentence.citations if c.document_id in authors]
        if not any(resolves(holder, one.names, one.vocabulary) for one in by):
            return _finding(
                Reason.AUTHOR_MISSING,
                f"“{holder.text} {found[0]}” needs a document by {holder.text}; none is cited.",
            )
    return None


def limits_keep_their_effect(
    draft: Draft, dossier: Dossier, config: VerificationConfig
) -> Finding | None:
    """A limit keeps what is measured and what follows: to need leave is not to be forbidden."""
    del config
    for sentence, claim in _told(draft, SentenceKind.REPORTED):
        mine = _effect(claim.unquoted.text)
        values = {quantity.value for quantity in claim.unquoted.quantities}
        for rule in (rule for c in sentence.citations for rule in _rules(c, dossier)):
            if values.isdisjoint(rule.values):
                continue
            if rule.metric and claim.reading.stems.isdisjoint(rule.metric):
                return _finding(
                    Reason.EFFECT_DIFFERS,
                    f"The source measures {rule.measured}, this something else: {claim.text}",
                )
            if mine is not None and rule.effect is not None and mine != rule.effect:
                return _finding(
                    Reason.EFFECT_DIFFERS,
                    f"By the source who meets it {rule.effect}, by this {mine}: {claim.text}",
                )
    return None


@dataclass(frozen=True, slots=True)
class _Rule:
    """A limit that a source sets: its values, what follows, and what is measured where known."""

    values: frozenset[float]
    effect: str | None  # None: it cannot be told
    metric: frozenset[str] = frozenset()  # stems
    measured: str = ""


def _rules(citation: Citation, dossier: Dossier) -> Iterator[_Rule]:
    """The limits in a cited passage: as its document was assessed, else as they are worded."""
    frames = [
        frame
        for assessment in dossier.assessments
        if assessment.document == citation.document_id
        for frame in assessment.frames
        if frame.quote.start < citation.end and citation.start < frame.quote.end
    ]
    limits = [(frame, frame.threshold) for frame in frames if frame.threshold is not None]
    for frame, limit in limits:
        metric = frozenset(word.stem for word in Reading(limit.metric).content)
        yield _Rule(
            frozenset((limit.value,)), _OF_FRAMES[frame.effect], metric, measured=limit.metric
        )
    if not limits:
        rule = Reading(citation.quote)
        yield _Rule(frozenset(q.value for q in rule.quantities), _effect(rule.text))


def laws_still_stand(draft: Draft, dossier: Dossier, config: VerificationConfig) -> Finding | None:
    """A law that the latest document on its status says is gone is not told of as if it stood."""
    del config
    for law, told in _laws(draft):
        status = _status(law, dossier)
        if status is None or not _OVER.search(status[1]) or _OVER.search(told):
            continue
        document, said = status
        return _finding(
            Reason.LAW_STATUS_DIFFERS,
            f"{document.source_name} says of “{law.text}”: “{said}”; the article does not.",
        )
    return None


def law_status_known(draft: Draft, dossier: Dossier, config: VerificationConfig) -> Finding | None:
    """For every law that the article names, a dated document says whether it is in force."""
    del config
    unknown = [law.text for law, _ in _laws(draft) if _status(law, dossier) is None]
    if not unknown:
        return None
    named = ", ".join(f"“{one}”" for one in dict.fromkeys(unknown))
    return Finding(
        "remark",
        Verdict.NOT_ENOUGH_INFORMATION,
        Reason.LAW_STATUS_UNCHECKED,
        f"Status not checked: no document gathered says whether {named} is in force.",
        hard=False,
    )


def _told(draft: Draft, *kinds: SentenceKind) -> Iterator[tuple[Sentence, Claim]]:
    """The sentences of some kinds, each once, as they are read."""
    for sentence in dict.fromkeys(draft.sentences()):
        if sentence.kind in kinds:
            yield sentence, read_claim(sentence.text, sentence=sentence)


def _before(reading: Reading, place: int) -> Name | None:
    """The name that a verb at a place belongs to: the last before it in the same clause."""
    held = [name for name in reading.names if name.span.end <= place]
    if not held or any(mark in reading.text[held[-1].span.end : place] for mark in ";:."):
        return None
    return held[-1]


def _effect(text: str) -> str | None:
    return next((name for name, cue in _EFFECTS.items() if cue.search(text)), None)


def _laws(draft: Draft) -> Iterator[tuple[Name, str]]:
    """The laws that the article names in its own words, each once, with all that it says."""
    whole = "\n".join(sentence.text for sentence in draft.sentences())
    seen: set[tuple[str, ...]] = set()
    for _, claim in _told(draft, SentenceKind.REPORTED, SentenceKind.QUOTED):
        for name in names(claim.text):
            if len(name.words) > 1 and _LAW.search(name.text) and name.words not in seen:
                seen.add(name.words)
                yield name, whole


def _status(law: Name, dossier: Dossier) -> tuple[Document, str] | None:
    """The latest document that says how a law stands, and its words; None where none does."""
    for document in sorted(dossier.documents, key=lambda d: (d.published_at, d.id), reverse=True):
        if law.words[0] not in document.text.lower():
            continue
        for span in sentences(document.text):
            said = span.of(document.text)
            if _STATUS.search(said) and resolves(law, (), Reading(said).vocabulary):
                return document, said
    return None


def _finding(reason: Reason, message: str) -> Finding:
    return Finding("guard", Verdict.NOT_ENOUGH_INFORMATION, reason, message)
