"""Floors of verification on labelled claims. They rise, and fall only with a reason.

The rows of the claim sets are those the weights were fitted to, so the floor that counts is the
one of ten folds, each judged by weights fitted to the other documents.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest

from wokhei.domain.document import Document
from wokhei.domain.verdict import Verdict
from wokhei.evaluation import grounding
from wokhei.verification import check_text

SHARED = Path(__file__).resolve().parents[2] / ".." / "shared" / "eval"
SETS = SHARED / "grounding"
SEED = SHARED / "openness"
FREER = tuple(
    Path(__file__).parent / f"second_hand_{name}.jsonl" for name in ("eighth", "ninth")
)  # written without sight of the rules, true claims in far words
CONTROL = tuple(sorted(Path(__file__).parent.glob("*_control.jsonl")))  # nothing is fitted to them
OWN = tuple(sorted({*Path(__file__).parent.glob("second_hand*.jsonl")} - {*FREER}))
needs_sets = pytest.mark.skipif(not SETS.exists(), reason=f"needs the claim sets in {SETS}")
needs_seed = pytest.mark.skipif(not SEED.exists(), reason=f"needs the seed dossier in {SEED}")

# Balanced accuracy at least, first of the trees as shipped, which saw these rows, then of trees
# fitted to other documents. Digest of the sets: 10 files, 4,725 rows. The second column fell by up
# to 0.03 when folds began to keep rows with one claim or one parent together. Both moved when three
# lists of our own claims were added, 174 in all, and rules that refused as many true rows as false
# ones came to ask for nearness: up on gensearch, hagrid, summedits_mix, down by up to 0.03 on
# fever_symmetric, fm2 and summedits_news, which has nine documents. The mean stayed. When 1,471
# claims were fitted to, in far words where they are true, the second column fell by
# 0.01 to 0.03 on fm2, gensearch, hagrid and wice, and rose on the other five.
# The second column keeps 0.01 free: a set moves by that much with the thresholds drawn by chance.
ROWS = 4_725
FLOORS = {
    "expertqa": (0.80, 0.59),
    "fever_symmetric": (0.77, 0.70),
    "fm2": (0.75, 0.55),
    "gensearch": (0.84, 0.72),
    "hagrid": (0.85, 0.77),
    "perturb": (0.82, 0.75),
    "scifact": (0.71, 0.60),
    "summedits_mix": (0.83, 0.64),
    "summedits_news": (0.79, 0.62),
    "wice": (0.83, 0.68),
}
# Share of false rows accepted, at most; shipped, and fitted to other documents. `Comparator` rose
# by two rows of 50: two words of order in one claim no longer refuse it by themselves. Wrong rows
# of this set now count six times, not eight: of 50 swapped names some more pass, and one denial.
CEILINGS = {
    "attribution_dropped": (0.0, 0.0),
    "comparator": (0.04, 0.18),
    "date": (0.0, 0.0),
    "entity": (0.06, 0.38),
    "misattribution": (0.0, 0.0),
    "negation": (0.0, 0.04),
    "number": (0.0, 0.04),
    "overgeneralise": (0.02, 0.12),
    "quote_altered": (0.0, 0.0),
    "quote_invented": (0.0, 0.0),
    "stance_flip": (0.0, 0.0),
    "unit": (0.0, 0.0),
}
HELD_OUT_MEAN = 0.66
# Shipped, and fitted to other documents. What stands in the words of a passage is not weighed. The
# lists added last are freer in wording: false rejects rose by 0.02 and 0.03 with them. They rose
# again by 0.05 with the two freer lists, in which near words speak against a claim.
OWN_FALSE_ACCEPTS, OWN_FALSE_REJECTS = 0.02, 0.11
# Shipped; and of the lists that no tree was fitted to. Their true claims are told in far words.
FREER_FALSE_ACCEPTS, FREER_FALSE_REJECTS = 0.22, 0.71
CONTROL_FALSE_ACCEPTS, CONTROL_FALSE_REJECTS = 0.26, 0.53
# By trees that are not calibrated: 180 claims were added, and right rows of ours count more.
OWN_HELD_OUT_ACCEPTS, OWN_HELD_OUT_REJECTS = 0.13, 0.21
FREER_HELD_OUT_ACCEPTS, FREER_HELD_OUT_REJECTS = 0.27, 0.74


def test_our_own_cases_cover_many_kinds() -> None:
    rows = grounding.cases(OWN, grounding.OWN)

    assert len(rows) >= 200
    assert len({row["kind"] for row in rows}) >= 20


def test_our_own_cases_stay_judged_as_well() -> None:
    rows = grounding.cases(OWN, grounding.OWN)

    found = grounding.outcomes(rows, grounding.judge(rows))[grounding.OWN]

    assert found.false_accepts <= OWN_FALSE_ACCEPTS
    assert found.false_rejects <= OWN_FALSE_REJECTS


@pytest.mark.slow
def test_the_freer_lists_stay_judged_as_well() -> None:
    rows = grounding.cases(FREER, grounding.FREER)

    found = grounding.outcomes(rows, grounding.judge(rows))[grounding.FREER]

    assert found.false_accepts <= FREER_FALSE_ACCEPTS
    assert found.false_rejects <= FREER_FALSE_REJECTS


def test_lists_that_nothing_was_fitted_to_stay_judged_as_well() -> None:
    rows = grounding.cases(CONTROL, grounding.SECOND_HAND)

    found = grounding.outcomes(rows, grounding.judge(rows))[grounding.SECOND_HAND]

    assert len(rows) >= 200
    assert found.false_accepts <= CONTROL_FALSE_ACCEPTS
    assert found.false_rejects <= CONTROL_FALSE_REJECTS


def assert_floors(found: Mapping[str, grounding.Outcome], *, which: int) -> None:
    low = {n: found[n].balanced_accuracy for n in FLOORS}
    accepted = found["perturb"].accepted
    assert {n: share for n, share in low.items() if share < FLOORS[n][which]} == {}
    assert {
        kind: accepted[kind] for kind in CEILINGS if accepted[kind] > CEILINGS[kind][which] + 0.005
    } == {}


@needs_sets
@pytest.mark.slow
def test_no_set_falls_below_its_floor() -> None:
    rows = grounding.read_rows(sorted(SETS.glob("*.jsonl")))
    assert len(rows) == ROWS

    assert_floors(grounding.outcomes(rows, grounding.judge(rows)), which=0)


@needs_sets
@pytest.mark.slow
def test_trees_hold_on_documents_they_were_not_fitted_to() -> None:
    rows = [
        *grounding.read_rows(sorted(SETS.glob("*.jsonl"))),
        *grounding.cases(OWN, grounding.OWN),
        *grounding.cases(FREER, grounding.FREER),
    ]
    table = grounding.tabulate(rows)

    found = grounding.outcomes(rows, grounding.held_out(table, table.folds))

    assert_floors(found, which=1)
    assert grounding.mean_balanced_accuracy(found) >= HELD_OUT_MEAN
    assert found[grounding.OWN].false_accepts <= OWN_HELD_OUT_ACCEPTS
    assert found[grounding.OWN].false_rejects <= OWN_HELD_OUT_REJECTS
    assert found[grounding.FREER].false_accepts <= FREER_HELD_OUT_ACCEPTS
    assert found[grounding.FREER].false_rejects <= FREER_HELD_OUT_REJECTS


@needs_seed
def test_the_reference_article_is_caught() -> None:
    """Of its 21 claims 4 hold: at least 15 of the others are flagged, and at most 3 of the 4.

    One of these names a person whom no source names; no source says the other two in like words,
    and trees that have seen true claims in far words and false ones in near words doubt them.
    """
    folder = SEED / "seed-sources"
    at = datetime(2025, 5, 15, tzinfo=UTC)
    documents = [
        Document(
            id=entry["file"],
            key=entry["file"],
            source_id=entry["publisher"],
            source_name=entry["publisher"],
            family=entry["publisher"],
            desk="ai-research",
            url=entry["url"],
            title=entry["title"],
            text=(folder / entry["file"]).read_text("utf-8"),
            published_at=at,
            fetched_at=at,
            raw_sha256=entry["sha256"],
            extractor="plain/1",
        )
        for entry in json.loads((folder / "manifest.json").read_text("utf-8"))
    ]
    claims = grounding.read_rows([SEED / "seed-claims.jsonl"])

    flagged = {
        claim["id"]: any(
            checked.verdict is not Verdict.SUPPORTED
            for checked in check_text(claim["claim"], documents)
        )
        for claim in claims
    }

    held = [claim["id"] for claim in claims if claim["verdict"] == "supported"]
    assert sum(flagged[identity] for identity in flagged if identity not in held) >= 15
    assert sum(flagged[identity] for identity in held) <= 3
