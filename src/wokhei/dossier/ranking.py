"""Which passages matter: relevance, authority, position, and what they add to those chosen."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from wokhei.domain.document import Document, Role
from wokhei.domain.dossier import Passage
from wokhei.domain.figures import key_words
from wokhei.dossier.passages import quotable

AUTHORITY = {
    Role.PRIMARY: 1.0,
    Role.DATA: 0.8,
    Role.REPORT: 0.6,
    Role.OPINION: 0.4,
    Role.BACKGROUND: 0.3,
}
# Speaks to the reader without granting, demanding or forbidding anything.
_INSTRUCTION = re.compile(
    r"^(?!.*\b(?:must|may|shall|will not|are granted|cannot|not authori[sz]ed)\b)"
    r".*\byou(?:r|rs)?\b",
    re.IGNORECASE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Weights:
    """Shares of a passage's relevance; they sum to 1. Set by reading drafts, not by training."""

    subject: float = 0.45  # words of the term or question
    shared: float = 0.3  # words that many families use
    authority: float = 0.15
    position: float = 0.1  # reports say first what matters
    nested: float = 0.05  # taken off for quotation marks inside, which read badly when quoted
    instruction: float = 0.15  # taken off for telling the reader how to use something
    family: float = 0.01  # taken off for each passage of its family chosen before
    repeated: float = 0.5  # taken off for what is already said, times the overlap


@dataclass(slots=True)
class _Candidate:
    passage: Passage
    family: str
    words: frozenset[str]
    overlap: float = 0.0
    beside: int = 0  # passages of its family chosen already

    def value(self, weights: Weights) -> float:
        taken_off = weights.repeated * self.overlap + weights.family * self.beside
        return max(0.0, self.passage.relevance - taken_off)


def rank(
    documents: Sequence[Document],
    *,
    subject: Iterable[str],
    weights: Weights,
    per_document: int,
    limit: int,
) -> tuple[Passage, ...]:
    """The passages worth citing, by falling relevance.

    After Carbonell and Goldstein's maximal marginal relevance: what repeats a chosen passage loses
    relevance, so that the same fact from a second document ranks behind a new one; so does, a
    little, what comes from a family that has spoken already.
    """
    wanted = frozenset(word for phrase in subject for word in key_words(phrase))
    found = [(document, _sentences(document)) for document in documents]
    shared = _shared(found)
    candidates: list[_Candidate] = []
    for document, spans in found:
        ranked = [
            _candidate(
                document, position, wanted=wanted, shared=shared, weights=weights, spans=spans
            )
            for position in range(len(spans))
        ]
        ranked.sort(key=lambda c: (-c.passage.relevance, c.passage.span))
        candidates.extend(ranked[:per_document])
    return _chosen(candidates, weights=weights, limit=limit)


def _sentences(document: Document) -> list[tuple[Passage, frozenset[str]]]:
    passages = []
    for span in quotable(document):
        text = span.of(document.text)
        passages.append((Passage(document.id, span, text, document.role, 0.0), key_words(text)))
    return passages


def _shared(
    found: Sequence[tuple[Document, list[tuple[Passage, frozenset[str]]]]],
) -> dict[str, float]:
    """For each word, the share of families that use it, where at least two do."""
    families: defaultdict[str, set[str]] = defaultdict(set)
    for document, passages in found:
        for _, words in passages:
            for word in words:
                families[word].add(document.family)
    total = len({document.family for document, _ in found})
    return {word: len(users) / total for word, users in families.items() if len(users) > 1}


def _candidate(
    document: Document,
    position: int,
    *,
    wanted: frozenset[str],
    shared: dict[str, float],
    weights: Weights,
    spans: Sequence[tuple[Passage, frozenset[str]]],
) -> _Candidate:
    passage, words = spans[position]
    on_subject = len(words & wanted) / len(wanted) if wanted else 0.0
    top = sorted((shared.get(word, 0.0) for word in words - wanted), reverse=True)[:6]
    relevance = (
        weights.subject * on_subject
        + weights.shared * (sum(top) / 6)
        + weights.authority * AUTHORITY[document.role]
        + weights.position / (1 + position / 3)
        - weights.instruction * bool(_INSTRUCTION.search(passage.text))
        - weights.nested * ('"' in passage.text or "“" in passage.text[1:])
    )
    kept = Passage(passage.document_id, passage.span, passage.text, passage.role, relevance)
    return _Candidate(kept, document.family, words)


def _chosen(candidates: list[_Candidate], *, weights: Weights, limit: int) -> tuple[Passage, ...]:
    users: defaultdict[str, list[int]] = defaultdict(list)
    kin: defaultdict[str, list[int]] = defaultdict(list)
    for index, candidate in enumerate(candidates):
        kin[candidate.family].append(index)
        for word in candidate.words:
            users[word].append(index)
    left = set(range(len(candidates)))
    chosen: list[Passage] = []
    while left and len(chosen) < limit:
        best = max(left, key=lambda i: (candidates[i].value(weights), -i))
        left.remove(best)
        taken = candidates[best]
        p = taken.passage
        value = round(min(1.0, taken.value(weights)), 4)
        chosen.append(Passage(p.document_id, p.span, p.text, p.role, value))
        for index in kin[taken.family]:
            candidates[index].beside += 1
        for index, count in Counter(i for word in taken.words for i in users[word]).items():
            other = candidates[index]
            smaller = min(len(taken.words), len(other.words)) or 1
            other.overlap = max(other.overlap, count / smaller)
    return tuple(chosen)
