"""Contested terms of an archive: which are worth a look, and what is known of each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from wokhei.domain.document import Document
from wokhei.signals.contested_term import ContestedTerm, Use
from wokhei.signals.cues import Cue, cues
from wokhei.signals.divergence import SAMPLE, ContestedConfig
from wokhei.text.terms import terms

_FEWEST_USES = 4  # documents of a group with a term, below which its use there is unknown
_MOST_CANDIDATES = 200
_OPPOSED_SHOWN = 5  # pairs of quotes a reader is shown


@dataclass(frozen=True, slots=True)
class Contest:
    """What is known of a candidate term.

    `emitted` needs a dispute cue and divergence, or two cues in opposed groups. `opposed` are pairs
    of document ids, one from each group, those with a cue first.
    """

    term: str
    score: float
    p: float
    divergence: float
    cues: tuple[tuple[str, Cue], ...]  # with the document each stands in
    emitted: bool
    opposed: tuple[tuple[str, str], ...]


def contest(
    term: str,
    groups: Mapping[str, Sequence[Document]],
    *,
    seed: int = 0,
    config: ContestedConfig = ContestedConfig(),  # noqa: B008 - frozen
) -> Contest:
    """Whether a term is contested among groups of documents that use it.

    The two largest groups are compared. A term is emitted where a dispute cue has it as argument,
    and the groups use it differently or a source of each disputes it: one cue alone proves nothing.

    Args:
        term: The term, folded.
        groups: The documents that use it, by group.
        seed: Of the deals that the groups are compared with.
        config: Thresholds.
    """
    ordered = sorted(groups, key=lambda name: (-len(groups[name]), name))
    one, other = [*ordered, *(name for name in ("", "no other") if name not in groups)][:2]
    detector = ContestedTerm(
        term=term,
        groups=(one, other),
        most=SAMPLE,
        significance=config.significance,
        permutations=config.permutations,
        seed=seed,
    )
    disputes = []
    for name in ordered:
        for document in groups[name]:
            found = detector.cues(document.text)
            disputes += [(document.id, cue) for cue in found]
            detector.update(
                Use(document.text, name, document.family, document.id, disputes=bool(found))
            )
    disputed = {document_id for document_id, _ in disputes}
    sides = (_first(groups.get(name, ()), disputed) for name in (one, other))
    apart = detector.divergence
    return Contest(
        term=term,
        score=apart.score,
        p=apart.p,
        divergence=apart.score,
        cues=tuple(disputes),
        emitted=detector.detected,
        opposed=tuple(zip(*sides, strict=False))[:_OPPOSED_SHOWN],
    )


def candidates(groups: Mapping[str, Sequence[Document]]) -> list[str]:
    """The terms worth testing, best first: those disputed somewhere, then those both groups use.

    A term is used by a group where at least four of its documents have it; 200 terms at most.
    """
    disputed = Counter(
        cue.term for found in groups.values() for document in found for cue in cues(document.text)
    )
    shared: Counter[str] | None = None
    for name in sorted(groups, key=lambda name: (-len(groups[name]), name))[:2]:
        uses = Counter(term for d in groups[name] for term in terms(d.text) if " " not in term)
        shared = uses if shared is None else shared & uses
    common = {term: uses for term, uses in (shared or {}).items() if uses >= _FEWEST_USES}
    ranked = sorted(
        disputed.keys() | common.keys(),
        key=lambda term: (-disputed[term], -common.get(term, 0), term),
    )
    return ranked[:_MOST_CANDIDATES]


def _first(documents: Sequence[Document], disputed: set[str]) -> list[str]:
    """Document ids, those with a cue first, then earliest."""
    return [
        d.id for d in sorted(documents, key=lambda d: (d.id not in disputed, d.published_at, d.id))
    ]
