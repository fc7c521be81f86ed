"""Scores verification on labelled claims, and fits the weights of its score.

Rows are those of the claim sets: `claim`, `evidence`, `label` (1 supported), `dataset`, and where
known `error_type` and `origin_id`. `python -m wokhei.evaluation.grounding DIR` prints the table and
the speed; `--cases FILE…` adds cases that nothing is fitted to. `--fit` prints how trees do on rows
they were not fitted to, by folds of whole documents and by leaving out one set at a time; `--own`
and `--freer` add cases of ours that they are fitted to as well. `--weights` and `--figures` write
`verification/weights.py` and `docs/score.json` anew.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
import re
import sys
import time
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from wokhei.domain.span import sha256
from wokhei.domain.verdict import Verdict
from wokhei.evaluation.boosting import (
    STEEPEST,
    Boosting,
    Split,
    Tree,
    answers,
    boost,
    written,
)
from wokhei.verification import ClaimResult, check_claim
from wokhei.verification.alignment import condense
from wokhei.verification.amounts import in_words_of
from wokhei.verification.config import DEFAULT
from wokhei.verification.policy import CHECKS, run_checks
from wokhei.verification.reading import read_claim, read_evidence
from wokhei.verification.weighing import features

PUBLIC = (
    "expertqa", "fever_symmetric", "fm2", "gensearch", "hagrid", "scifact", "summedits_mix",
    "summedits_news", "wice",
)  # fmt: skip
HOW = Boosting()
FOLDS = 10
SECOND_HAND = "second_hand"  # the name of the cases that nothing is fitted to
OWN = "own"  # the name of our cases that trees are fitted to
FREER = "freer"  # the name of those whose true claims are told in far words, and false ones in near
ASKED = math.log(DEFAULT.least_score / (1 - DEFAULT.least_score))  # log odds, calibrated
EQUAL = 300.0  # rows that each set and label counts as


@dataclass(frozen=True, slots=True)
class Strictness:
    """How many times the wrong and the right rows of a set count."""

    wrong: float
    right: float


# Chosen by folds of documents: false accepts of these kinds are what an editor fears.
STRICTNESS: Mapping[str, Strictness] = {
    OWN: Strictness(8.0, 3.0),
    FREER: Strictness(0.5, 0.25),
    "perturb": Strictness(6.0, 1.5),
    SECOND_HAND: Strictness(0.0, 0.0),
}

Row = Mapping[str, Any]
Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How verification did on one set; rates are shares, 0 to 1."""

    rows: int
    false_accepts: float
    false_rejects: float
    accepted: Mapping[str, float]  # share accepted by error type

    @property
    def balanced_accuracy(self) -> float:
        """The mean of the two shares judged rightly."""
        return 1 - (self.false_accepts + self.false_rejects) / 2


def read_rows(paths: Iterable[Path]) -> list[dict[str, Any]]:
    """The rows of some JSON Lines files, in order."""
    return [json.loads(line) for path in paths for line in path.read_text("utf-8").splitlines()]


def judge(rows: Iterable[Row]) -> list[bool]:
    """For each row, whether verification accepts its claim."""
    return [result.verdict is Verdict.SUPPORTED for result in results(rows)]


def results(rows: Iterable[Row]) -> list[ClaimResult]:
    """What verification says of each row."""
    return [check_claim(row["claim"], row["evidence"]) for row in rows]


def outcomes(rows: Sequence[Row], accepted: Sequence[bool]) -> dict[str, Outcome]:
    """How it went, by set, in the order of their names."""
    found = {}
    for dataset in sorted({row["dataset"] for row in rows}):
        chosen = [(r, a) for r, a in zip(rows, accepted, strict=True) if r["dataset"] == dataset]
        kinds: dict[str, list[bool]] = defaultdict(list)
        for row, accept in chosen:
            kinds[row.get("error_type") or ""].append(accept)
        wrong = [accept for row, accept in chosen if row["label"] == 0]
        right = [accept for row, accept in chosen if row["label"] == 1]
        found[dataset] = Outcome(
            rows=len(chosen),
            false_accepts=sum(wrong) / max(1, len(wrong)),
            false_rejects=1 - sum(right) / max(1, len(right)),
            accepted={kind: sum(a) / len(a) for kind, a in sorted(kinds.items())},
        )
    return found


def mean_balanced_accuracy(found: Mapping[str, Outcome]) -> float:
    """The mean over the public sets that are there."""
    return float(np.mean([found[name].balanced_accuracy for name in PUBLIC if name in found]))


def risk_coverage(scores: Sequence[float], labels: Sequence[int]) -> list[tuple[float, float]]:
    """The risk–coverage curve of a score, by tenths.

    Returns:
        Pairs of the share of claims accepted, those of the highest scores, and the share of these
        that are not supported.

    References:
        El-Yaniv and Wiener, 2010: On the foundations of noise-free selective classification.

    Examples:
        >>> risk_coverage([0.9, 0.8, 0.2, 0.1], [1, 1, 0, 0])[4], risk_coverage([0.5], [0])[9]
        ((0.5, 0.0), (1.0, 1.0))
    """
    ranked = [label for _, label in sorted(zip(scores, labels, strict=True), reverse=True)]
    curve = []
    for tenth in range(1, 11):
        accepted = ranked[: max(1, len(ranked) * tenth // 10)]
        curve.append((tenth / 10, 1 - sum(accepted) / len(accepted)))
    return curve


@dataclass(frozen=True, slots=True)
class Table:
    """Rows as numbers: features, labels, what is refused whatever the score, set and document."""

    names: tuple[str, ...]
    values: Floats
    labels: npt.NDArray[np.int64]
    refused: Bools
    datasets: npt.NDArray[np.str_]
    documents: npt.NDArray[np.int64]

    @property
    def folds(self) -> npt.NDArray[np.int64]:
        """The fold of each row: those of one document are in one."""
        return self.documents % FOLDS


def tabulate(rows: Sequence[Row]) -> Table:
    """Reads every row once."""
    seen, refused = [], []
    decisive = tuple(check for check in CHECKS if check.__name__ != "coverage")
    for row in rows:
        whole = read_evidence(row["evidence"])
        claim = in_words_of(read_claim(row["claim"]), whole)
        evidence = condense(claim, whole)
        _, findings = run_checks(claim, evidence, DEFAULT, checks=decisive)
        seen.append(features(claim, evidence))
        thin = seen[-1]["near_alike"] < DEFAULT.least_words
        refused.append(thin or any(finding.hard for finding in findings))
    names = tuple(seen[0])
    return Table(
        names=names,
        values=np.array([[one[name] for name in names] for one in seen]),
        labels=np.array([row["label"] for row in rows]),
        refused=np.array(refused),
        datasets=np.array([row["dataset"] for row in rows]),
        documents=documents(rows),
    )


def documents(rows: Sequence[Row]) -> npt.NDArray[np.int64]:
    """A number for each row that those share which share a document, a claim or an origin."""
    first: dict[str, int] = {}
    above = list(range(len(rows)))

    def top(place: int) -> int:
        while above[place] != place:
            above[place] = above[above[place]]
            place = above[place]
        return place

    for place, row in enumerate(rows):
        for key in _origins(row):
            above[top(place)] = top(first.setdefault(key, place))
    return np.array([_drawn(min(_origins(rows[top(place)]))) for place in range(len(rows))])


def _origins(row: Row) -> list[str]:
    """What a row was made from; rows of `perturb` tell the row of another set."""
    found = [f"evidence {row['evidence'][:80]}", f"claim {row['claim']}"]
    origin = _PARENT.sub("", str(row.get("origin_id") or ""))
    return [*found, f"origin {_EDIT.sub('', origin)}"] if origin else found


def _drawn(key: str) -> int:
    return int(hashlib.md5(key.encode(), usedforsecurity=False).hexdigest()[:15], 16)


_PARENT = re.compile(r"^(?:md|nd|wd|fd):")  # of `perturb`: the set that the row is from
_EDIT = re.compile(r"_(?:\d+|og)$")  # of `summedits`: which edit of one summary


def fit(table: Table, chosen: Bools) -> list[Tree]:
    """Fits trees to the rows chosen.

    Every set and label weighs the same but for `STRICTNESS`; rows that a decisive check refuses
    weigh nothing, since their score is never asked.
    """
    weights = np.where(chosen, _emphasis(table), 0.0)
    return boost(table.values, table.labels.astype(float), weights, how=HOW)


def _emphasis(table: Table) -> Floats:
    emphasis = np.zeros(len(table.labels))
    for dataset in np.unique(table.datasets):
        strict = STRICTNESS.get(dataset, Strictness(1.0, 1.0))
        for label, times in ((0, strict.wrong), (1, strict.right)):
            rows = (table.datasets == dataset) & (table.labels == label)
            emphasis[rows] = EQUAL * times / max(1, rows.sum())
    emphasis[table.refused] = 0.0
    return emphasis


def held_out(table: Table, groups: npt.NDArray[Any]) -> list[bool]:
    """Whether each row is accepted by trees fitted to other groups, and other documents, only."""
    return list((held_out_odds(table, groups) > 0) & ~table.refused)


def held_out_odds(table: Table, groups: npt.NDArray[Any]) -> Floats:
    """The log odds of each row by trees fitted to other groups and documents only."""
    odds = np.zeros(len(table.labels))
    for group in np.unique(groups):
        inside = groups == group
        shared = np.isin(table.documents, table.documents[inside])
        for tree in fit(table, ~shared):
            odds[inside] += answers(tree, table.values[inside])
    return odds


def calibrated(odds: Floats, table: Table) -> tuple[float, float]:
    """The slope and the shift that make a chance of held-out log odds.

    Fitted where the score is asked, each set and label weighing the same, but for the sets that
    are judged more strictly.

    References:
        Platt, 1999: Probabilistic outputs for support vector machines.
    """
    weights = np.where(np.isin(table.datasets, PUBLIC), _emphasis(table), 0.0)
    slope, shift = 1.0, 0.0
    for _ in range(NEWTON_STEPS):
        chance = 1 / (1 + np.exp(-np.clip(slope * odds + shift, -STEEPEST, STEEPEST)))
        error, bend = weights * (table.labels - chance), weights * chance * (1 - chance)
        gradient = np.array([(error * odds).sum(), error.sum()])
        mixed = (bend * odds).sum()
        curvature = np.array([[(bend * odds**2).sum(), mixed], [mixed, bend.sum()]])
        step = np.linalg.solve(curvature, gradient)
        slope, shift = slope + float(step[0]), shift + float(step[1])
    return slope, shift


def steeper(tree: Tree, slope: float) -> Tree:
    """A tree whose answers are multiplied."""
    if isinstance(tree, float):
        return tree * slope
    left, right = steeper(tree.left, slope), steeper(tree.right, slope)
    return Split(tree.feature, tree.threshold, left, right)


def module(trees: Sequence[Tree], names: Sequence[str]) -> str:
    """The text of `verification/weights.py`."""
    return "\n".join([_HEAD, *(written(tree, names) for tree in trees), '"""', ""])


NEWTON_STEPS = 20  # it settles in six
_HEAD = '''"""The trees of the score: made by `wokhei.evaluation.grounding --fit`, not by hand.

One tree a line, as `feature<threshold(below|else)`; the answers are added up as log odds. The line
without a fork sets the odds right, see `calibrated`.
"""

from __future__ import annotations

TREES = """
'''.rstrip("\n")


def table_of(found: Mapping[str, Outcome]) -> str:
    """The outcomes as lines for people."""
    lines = [
        f"{name:20s} {o.rows:5d} rows  balanced {o.balanced_accuracy:5.1%}  "
        f"false accepts {o.false_accepts:5.1%}  false rejects {o.false_rejects:5.1%}"
        for name, o in found.items()
    ]
    lines.append(f"mean of the public sets: {mean_balanced_accuracy(found):.1%}")
    kinds = found["perturb"].accepted if "perturb" in found else {}
    lines += [f"  perturb {kind}: accepted {share:.0%}" for kind, share in kinds.items()]
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints the tables, and writes weights and figures where that is asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="where the *.jsonl sets are")
    parser.add_argument("--cases", type=Path, nargs="+", default=[], help="cases to judge besides")
    parser.add_argument("--own", type=Path, nargs="+", default=[], help="cases to fit to besides")
    parser.add_argument("--freer", type=Path, nargs="+", default=[], help="likewise, freer ones")
    parser.add_argument("--fit", action="store_true", help="fit trees, and judge what they not saw")
    parser.add_argument("--weights", type=Path, help="where to write the trees")
    parser.add_argument("--figures", type=Path, help="where to write what was measured")
    options = parser.parse_args(arguments)
    rows = read_rows(sorted(options.folder.glob("*.jsonl")))
    rows += [*cases(options.own, OWN), *cases(options.freer, FREER)]
    rows += cases(options.cases, SECOND_HAND)
    sys.stdout.write(_fitted(rows, options) if options.fit else _measured(rows))
    return 0


def cases(paths: Iterable[Path], dataset: str) -> list[dict[str, Any]]:
    """Rows of our own cases, as a set of that name."""
    return [{**row, "dataset": dataset, "error_type": row["kind"]} for row in read_rows(paths)]


def _fitted(rows: Sequence[Row], options: argparse.Namespace) -> str:
    """The tables of what trees had not seen; the files where they are asked for."""
    table = tabulate(rows)
    by_document = held_out_odds(table, table.folds)
    slope, shift = calibrated(by_document, table)
    by_set = held_out_odds(table, table.datasets)
    trees = [*(steeper(t, slope) for t in fit(table, np.ones(len(rows), dtype=bool))), shift]
    shipped = sum((answers(tree, table.values) for tree in trees), np.zeros(len(rows)))
    columns = {
        "shipped": _capped(shipped, table),
        "held_out": _capped(slope * by_document + shift, table),
        "without_set": _capped(slope * by_set + shift, table),
    }
    if options.weights is not None:
        options.weights.write_text(module(trees, table.names), "utf-8")
    if options.figures is not None:
        weights = module(trees, table.names)
        told = figures(rows, columns, weights_sha256=sha256(weights.encode()))
        options.figures.write_text(json.dumps(told, indent=1) + "\n", "utf-8")
    return "\n\n".join(
        f"{name}\n{table_of(outcomes(rows, list(odds > ASKED)))}" for name, odds in columns.items()
    )


def _capped(odds: Floats, table: Table) -> Floats:
    """Log odds with those of refused rows below 0, as `check_claim` halves their score."""
    chance = 1 / (1 + np.exp(-np.clip(odds, -STEEPEST, STEEPEST)))
    halved = np.where(table.refused, chance * DEFAULT.least_score, chance)
    found: Floats = np.log(halved / (1 - halved))
    return found


def figures(
    rows: Sequence[Row], columns: Mapping[str, Floats], *, weights_sha256: str
) -> dict[str, Any]:
    """What was measured, for the page on the score."""
    found = {name: outcomes(rows, list(odds > ASKED)) for name, odds in columns.items()}
    public = [place for place, row in enumerate(rows) if row["dataset"] in PUBLIC]
    scores = [float(1 / (1 + math.exp(-columns["held_out"][place]))) for place in public]
    labels = [int(rows[place]["label"]) for place in public]
    whole = "\n".join(json.dumps(row, sort_keys=True) for row in rows)
    return {
        "data_sha256": sha256(whole.encode()),
        "weights_sha256": weights_sha256,
        "mean": {name: round(mean_balanced_accuracy(one), 4) for name, one in found.items()},
        "sets": {
            dataset: {
                "rows": found["held_out"][dataset].rows,
                **{
                    name: [round(o[dataset].false_accepts, 4), round(o[dataset].false_rejects, 4)]
                    for name, o in found.items()
                },
            }
            for dataset in found["held_out"]
        },
        "perturb": {
            kind: [round(o["perturb"].accepted[kind], 4) for o in found.values()]
            for kind in (
                found["held_out"]["perturb"].accepted if "perturb" in found["held_out"] else ()
            )
        },
        "reliability": reliability(scores, labels),
        "risk_coverage": [[share, round(risk, 4)] for share, risk in risk_coverage(scores, labels)],
    }


def reliability(scores: Sequence[float], labels: Sequence[int]) -> list[list[float]]:
    """How often claims of a score hold, by tenths of the score.

    Returns:
        For each tenth that has rows: where it begins, how many rows, their mean score, and the
        share of them that is supported.

    Examples:
        >>> reliability([0.05, 0.92, 0.98], [0, 1, 0])
        [[0.0, 1, 0.05, 0.0], [0.9, 2, 0.95, 0.5]]
    """
    found = []
    for tenth in range(10):
        inside = [
            (s, t) for s, t in zip(scores, labels, strict=True) if min(9, int(s * 10)) == tenth
        ]
        if inside:
            mean = sum(score for score, _ in inside) / len(inside)
            share = sum(label for _, label in inside) / len(inside)
            found.append([tenth / 10, len(inside), round(mean, 4), round(share, 4)])
    return found


def _measured(rows: Sequence[Row]) -> str:
    """The table and the speed of verification as it stands, in processor time."""
    began = time.process_time()
    found = results(rows)
    speed = len(rows) / (time.process_time() - began)
    accepted = [result.verdict is Verdict.SUPPORTED for result in found]
    return f"{table_of(outcomes(rows, accepted))}\n{speed:.0f} claims a second of one core\n"


if __name__ == "__main__":
    sys.exit(main())
