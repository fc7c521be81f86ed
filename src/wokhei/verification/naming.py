"""L3: every name of the claim stands in the evidence, under that name or an alias."""

from __future__ import annotations

from wokhei.domain.verdict import Finding, Verdict
from wokhei.text.names import Name, resolves
from wokhei.verification.alignment import Alignment, align
from wokhei.verification.config import VerificationConfig
from wokhei.verification.reading import Claim, Evidence, Reading
from wokhei.verification.reasons import Reason

OPENING = 4  # code points: a name that begins before is the sentence's subject
AWAY = 0.6  # of the claim's other words, compared with the passage that holds most of them
FAR_AWAY = 0.5  # likewise; below it 2 of 3 claims of the evaluation sets are unsupported


def naming(claim: Claim, evidence: Evidence, config: VerificationConfig) -> Finding | None:
    """Finds a name that neither the evidence nor its provenance holds."""
    del config
    whole, mentioned = evidence.whole, evidence.mentioned
    vocabulary = whole.vocabulary | mentioned.vocabulary
    known = (*whole.names, *mentioned.names)
    for name in claim.unquoted.names:
        if name.opens_sentence and len(name.words) == 1 and claim.sentence is not None:
            continue  # its capital may be only the sentence's
        if not resolves(name, known, vocabulary):
            return Finding(
                "naming",
                Verdict.NOT_ENOUGH_INFORMATION,
                Reason.NAME_NOT_FOUND,
                f"No source names “{name.text}”.",
                hard=claim.sentence is not None,
            )
    if not claim.reports:
        return None
    near = align(claim, evidence)
    for name in claim.unquoted.names:
        if away(claim.reading, name, near, share=FAR_AWAY):
            return Finding(
                "naming",
                Verdict.NOT_ENOUGH_INFORMATION,
                Reason.NAME_MISPLACED,
                f"The sources do not name “{name.text}” in this connection.",
            )
    return None


def away(claim: Reading, name: Name, near: Alignment, *, share: float = AWAY) -> bool:
    """Whether a name stands in the evidence only far from most of what is said with it."""
    if name.span.start < OPENING:
        return False  # a subject is named once and then spoken of as `she`
    inside = [w for w in claim.content if name.span.start <= w.start and w.end <= name.span.end]
    mine = {word.stem for word in inside}
    others = {word.stem for word in claim.content} - mine
    passages = near.evidence.passages
    homes = [i for i, passage in enumerate(passages) if mine <= passage.stems]
    if not mine or not others or not homes:
        return False
    around = (passages[max(0, i - 1) : i + 2] for i in homes)
    here = max(len(others & frozenset().union(*(p.stems for p in near_by))) for near_by in around)
    anywhere = max(len(others & passage.stems) for passage in passages)
    return here < share * anywhere
