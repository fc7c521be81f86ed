"""L6: what speaks for a claim and against it, as numbers, and the score they come to."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from wokhei.text.lexicon import ALIKE
from wokhei.text.names import Name, resolves
from wokhei.verification.alignment import Alignment, align
from wokhei.verification.company import strangers
from wokhei.verification.conditions import left_out
from wokhei.verification.config import DEFAULT
from wokhei.verification.cues import cues
from wokhei.verification.kinship import kinship
from wokhei.verification.ladders import MAYBE, climbs
from wokhei.verification.numbers import unmatched
from wokhei.verification.opposites import opposed_words
from wokhei.verification.polarity import denied_words, polarity
from wokhei.verification.reading import Claim, Evidence, Reading
from wokhei.verification.reasons import Reason
from wokhei.verification.roles import other_number
from wokhei.verification.sequence import misordered
from wokhei.verification.slots import slots
from wokhei.verification.spread import spread
from wokhei.verification.trees import Forest, read_trees
from wokhei.verification.weights import TREES

TIE = 10  # words within which two words of the evidence count as said together: about a clause
STEEPEST = 30.0  # log odds: beyond it a chance is 0 or 1 to a float
OPENING = 4  # code points: a name that begins before is the sentence's subject
MOST_NAMES = 24  # of a claim; a sentence that a person would write has a handful
AWAY = 0.6  # of the claim's other words, compared with the passage that holds most of them
MOST_PLACES = 24  # places of one word that are looked at


def features(claim: Claim, evidence: Evidence) -> dict[str, float]:
    """What the score is made of, by name; each is 0 to 1 but for the lengths.

    `whole`, `near` and `nearest` are shares of the claim's content words found in all evidence, in
    the passages near it and in the nearest one.
    """
    near = align(claim, evidence)
    if not near.weighed:
        near.weighed.update(_weigh(claim, evidence, near))
    return near.weighed


def _weigh(claim: Claim, evidence: Evidence, near: Alignment) -> dict[str, float]:
    return {
        **_shares(claim.reading, near),
        **_ties(claim.reading, evidence),
        **_names(claim, near),
        **_numbers(claim, near),
        **_turns(claim, evidence, near),
        **_lengths(claim.reading, near),
        **slots(claim.unquoted, near),
        **spread(claim.reading, near),
        **cues(claim, near),
        **kinship(claim, near),
        **_company(claim, near),
    }


def _company(claim: Claim, near: Alignment) -> dict[str, float]:
    """By how much another name or number keeps the company of one of the claim's."""
    found = strangers(claim.unquoted, near)
    return {
        "name_led": max((s.lead for s in found if s.is_name), default=0.0),
        "number_led": max((s.lead for s in found if not s.is_name), default=0.0),
    }


def score(claim: Claim, evidence: Evidence) -> float:
    """How well the evidence carries the claim, 0 to 1; 0.5 is where the two kinds of error meet.

    The answers of the trees in `weights.py`, added up as log odds.
    """
    near = align(claim, evidence)
    if near.score is None:
        odds = _forest().total(features(claim, evidence))
        near.score = 1 / (1 + math.exp(-max(-STEEPEST, min(STEEPEST, odds))))
    return near.score


@cache
def _forest() -> Forest:
    return read_trees(TREES.split())


def _shares(claim: Reading, near: Alignment) -> dict[str, float]:
    stems = list(dict.fromkeys(word.stem for word in claim.content))
    count = len(stems) or 1
    whole, close, nearest = near.evidence.holders, near.near.stems, near.nearest.stems
    missing = [stem for stem in stems if stem not in close]
    alike = [stem for stem in missing if not close.isdisjoint(ALIKE.get(stem, ()))]
    rooted = [stem for stem in missing if stem not in alike and _root(stem, near.near)]
    lost = len(missing) - len(alike) - len(rooted)
    return {
        "whole": sum(stem in whole for stem in stems) / count,
        "near": 1 - len(missing) / count,
        "nearest": sum(stem in nearest for stem in stems) / count,
        "near_alike": 1 - lost / count,
        "alike": min(len(alike), 4) / 4,
        "lost": min(lost, 6) / 6,
        "lost_any": float(lost > 0),
        "lost_two": float(lost > 1),
        "all_near": float(not missing),
    }


def _root(stem: str, evidence: Reading) -> bool:
    """Whether the evidence has a word of the same root: design, designer."""
    return len(stem) >= 5 and stem[:5] in evidence.roots


def _ties(claim: Reading, evidence: Evidence) -> dict[str, float]:
    """How many of the claim's neighbouring words are said together in the evidence, in order."""
    stems = [word.stem for word in claim.content]
    pairs = list(dict.fromkeys(pairwise(stems)))
    skips = list(dict.fromkeys(zip(stems, stems[2:], strict=False)))
    places = evidence.places
    tied = sum(_tie(places, one, other) != 0 for one, other in pairs)
    ordered = sum(_tie(places, one, other) > 0 for one, other in pairs)
    skipped = sum(_tie(places, one, other) != 0 for one, other in skips)
    everything = [word.stem for word in claim.words]
    runs = set(zip(everything, everything[1:], everything[2:], strict=False))
    return {
        "tied": tied / len(pairs) if pairs else 1.0,
        "turned": (tied - ordered) / len(pairs) if pairs else 0.0,
        "skip_tied": skipped / len(skips) if skips else 1.0,
        "runs": len(runs & evidence.runs) / len(runs) if runs else 1.0,
    }


def _tie(places: dict[str, list[int]], one: str, other: str) -> int:
    """1 where the two are said together in this order, -1 in the other, 0 apart."""
    gaps = [
        second - first
        for first in places.get(one, ())[:MOST_PLACES]
        for second in places.get(other, ())[:MOST_PLACES]
        if 0 < abs(second - first) <= TIE
    ]
    if not gaps:
        return 0
    return 1 if max(gaps) > 0 else -1


def _names(claim: Claim, near: Alignment) -> dict[str, float]:
    named = claim.unquoted.names[:MOST_NAMES]
    whole = near.evidence.whole
    lost = [name for name in named if not resolves(name, whole.names, whole.vocabulary)]
    far = [name for name in named if not resolves(name, near.near.names, near.near.vocabulary)]
    first = bool(lost) and lost[0] is named[0] and lost[0].span.start < 8
    return {
        "names": min(len(named), 5) / 5,
        "names_lost": float(bool(lost)),
        "names_lost_two": float(len(lost) > 1),
        "names_lost_later": float(len(lost) > first),
        "names_far": float(len(far) > len(lost)),
        "names_away": float(any(_away(claim.reading, name, near) for name in named)),
        "names_untied": float(any(_untied(claim.reading, name.words, near) for name in named)),
    }


def _away(claim: Reading, name: Name, near: Alignment) -> bool:
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
    return here < AWAY * anywhere


def _untied(claim: Reading, words: Sequence[str], near: Alignment) -> bool:
    """Whether a name stands in the evidence, but never near what the claim says beside it."""
    places = near.evidence.places
    content = claim.content
    mine = [i for i, word in enumerate(content) if word.text.lower().removesuffix("'s") in words]
    if not mine:
        return False
    beside = {
        content[i].stem
        for i in range(max(0, mine[0] - 3), min(len(content), mine[-1] + 4))
        if i not in mine
    }
    known = {stem for stem in beside if stem in places}
    if not known or not any(content[i].stem in places for i in mine):
        return False
    return not any(_tie(places, content[i].stem, other) for i in mine for other in known)


def _numbers(claim: Claim, near: Alignment) -> dict[str, float]:
    stated = claim.reading.quantities
    far = any(unmatched(q, "", near.near.quantities) for q in stated)
    alone = any(unmatched(q, "", near.nearest.quantities) for q in stated)
    return {
        "numbers": min(len(stated), 4) / 4,
        "numbers_far": float(far),
        "numbers_apart": float(alone),
    }


def _turns(claim: Claim, evidence: Evidence, near: Alignment) -> dict[str, float]:
    climbed = [rung.reason for _, rung, _ in climbs(claim, evidence)]
    order = misordered(claim.unquoted, near)
    mine = claim.reading.stems
    denials = [d for d in near.nearest.negations if set(denied_words(near.nearest, d)) & mine]
    hedges = near.nearest.lower & MAYBE
    return {
        "denies": float(bool(claim.reading.negations)),
        "undenied": float(polarity(claim, evidence, DEFAULT) is not None),
        "denied_there": float(bool(denials) and not claim.reading.negations),
        "opposed": float(bool(opposed_words(claim, near))),
        "surer": float(Reason.MODALITY_STRONGER in climbed),
        "wider": float(Reason.QUANTIFIER_WIDER in climbed),
        "caused": float(Reason.CAUSE_ADDED in climbed),
        "misplaced": float(other_number(claim.unquoted, near, DEFAULT) is not None),
        "reordered": float(bool(order)),
        "unhedged": float(bool(hedges) and claim.reading.lower.isdisjoint(MAYBE)),
        "unconditional": float(bool(left_out(claim, near))),
        "told_as_said": float(bool(claim.reading.speeches)),
    }


def _lengths(claim: Reading, near: Alignment) -> dict[str, float]:
    return {
        "claim_length": math.log1p(len(claim.content)) / 4,
        "evidence_length": math.log1p(sum(len(passage.words) for passage in near.evidence.passages))
        / 8,
        "nearest_length": math.log1p(len(near.nearest.content)) / 4,
        "one_passage": float(len(near.evidence.passages) == 1),
    }
