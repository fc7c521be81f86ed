"""Scores verification on labelled claims, and fits the weights of its score.

Rows are those of the claim sets: `claim`, `evidence`, `label` (1 supported), `dataset`, and where
known `error_type` and `origin_id`. `python -m wokhei.evaluation.grounding DIR` prints the table;
with `--fit CASES` it also prints the module `verification/weights.py` anew. Weights are reported on
rows they were not fitted to, by five folds of whole documents and by leaving out one set at a time.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from wokhei.domain.verdict import Verdict
from wokhei.verification import ClaimResult, check_claim
from wokhei.verification.alignment import condense
from wokhei.verification.config import DEFAULT
from wokhei.verification.policy import CHECKS, run_checks
from wokhei.verification.reading import read_claim, read_evidence
from wokhei.verification.weighing import CLIP, features

PUBLIC = (
    "expertqa", "fever_symmetric", "fm2", "gensearch", "hagrid", "scifact", "summedits_mix",
    "summedits_news", "wice",
)  # fmt: skip
RIDGE = 100.0  # chosen by five folds among 3, 30, 100 and 300
STRICTNESS = 2.5  # how many times a false accept of our own kinds of error weighs
MARGIN = 0.15  # added to the threshold, in log odds: where balanced accuracy peaked in five folds
FOLDS = 5
ROUNDS = 15  # of Newton's method; it settles in six

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
    folds: npt.NDArray[np.int64]
    strict: Bools  # rows of our own kinds of error


def tabulate(rows: Sequence[Row], *, strict: frozenset[str]) -> Table:
    """Reads every row once."""
    seen, refused = [], []
    decisive = tuple(check for check in CHECKS if check.__name__ != "coverage")
    for row in rows:
        claim = read_claim(row["claim"])
        evidence = condense(claim, read_evidence(row["evidence"]))
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
        folds=np.array([_fold(row) for row in rows]),
        strict=np.array([row["dataset"] in strict for row in rows]),
    )


def _fold(row: Row) -> int:
    """The fold of a row: rows on one document share it."""
    origin = str(row.get("origin_id") or row["evidence"][:80])
    origin = origin.rsplit("_", 1)[0] if row["dataset"].startswith("summedits") else origin
    return int(hashlib.md5(origin.encode(), usedforsecurity=False).hexdigest(), 16) % FOLDS


@dataclass(frozen=True, slots=True)
class Model:
    """Weights over standardised features, alone and times the two lengths; the last is the bias."""

    mean: Floats
    scale: Floats
    weights: Floats

    def odds(self, table: Table) -> Floats:
        """The log odds of every row."""
        product: Floats = _design(table, self.mean, self.scale) @ self.weights
        return product


def _design(table: Table, mean: Floats, scale: Floats) -> Floats:
    standard = np.clip((table.values - mean) / scale, -CLIP, CLIP)
    lengths = [table.names.index(name) for name in ("claim_length", "evidence_length")]
    parts = [
        standard,
        *(standard * standard[:, [at]] for at in lengths),
        np.ones((len(standard), 1)),
    ]
    return np.concatenate(parts, axis=1)


def fit(table: Table, chosen: Bools) -> Model:
    """Fits a ridge-penalised logistic model by Newton's method to the rows chosen.

    Every set and label weighs the same; rows that a decisive check refuses weigh nothing, since
    their score is never asked.
    """
    mean, scale = table.values.mean(axis=0), table.values.std(axis=0) + 1e-9
    design = _design(table, mean, scale)[chosen]
    labels = table.labels[chosen]
    emphasis = _emphasis(table)[chosen]
    penalty = np.full(design.shape[1], RIDGE)
    penalty[-1] = 0.0
    weights = np.zeros(design.shape[1])
    for _ in range(ROUNDS):
        chance = 1 / (1 + np.exp(-np.clip(design @ weights, -30, 30)))
        gradient = design.T @ (emphasis * (chance - labels)) + penalty * weights
        curvature = (design * (emphasis * chance * (1 - chance))[:, None]).T @ design
        weights -= np.linalg.solve(curvature + np.diag(penalty), gradient)
    weights[-1] -= MARGIN
    return Model(mean, scale, weights)


def _emphasis(table: Table) -> Floats:
    emphasis = np.zeros(len(table.labels))
    for dataset in np.unique(table.datasets):
        for label in (0, 1):
            rows = (table.datasets == dataset) & (table.labels == label)
            emphasis[rows] = 300.0 / max(1, rows.sum())
    emphasis[table.strict & (table.labels == 0)] *= STRICTNESS
    emphasis[table.strict & (table.labels == 1)] *= min(STRICTNESS, 2.0)
    emphasis[table.refused] = 0.0
    return emphasis


def held_out(table: Table, groups: npt.NDArray[Any]) -> list[bool]:
    """Whether each row is accepted by weights fitted to the other groups only."""
    odds = np.zeros(len(table.labels))
    for group in np.unique(groups):
        inside = groups == group
        odds[inside] = fit(table, ~inside).odds(table)[inside]
    return [bool(accept) for accept in (odds > 0) & ~table.refused]


def module(model: Model, names: Sequence[str]) -> str:
    """The text of `verification/weights.py`."""
    count = len(names)
    lines = [
        f'    "{name}": Weight({model.mean[i]:.4f}, {model.scale[i]:.4f}, {model.weights[i]:.4f}, '
        f"{model.weights[count + i]:.4f}, {model.weights[2 * count + i]:.4f}),"
        for i, name in enumerate(names)
    ]
    return "\n".join([_HEAD, f"BIAS = {model.weights[-1]:.4f}", "WEIGHTS = {", *lines, "}", ""])


_HEAD = (
    '''"""The weights of the score: made by `wokhei.evaluation.grounding --fit`, not by hand."""

from __future__ import annotations

from typing import NamedTuple


class Weight(NamedTuple):
    """What one feature counts: its mean and deviation, and its weight alone and with length."""

    mean: float
    scale: float
    weight: float
    by_claim_length: float
    by_evidence_length: float


'''.rstrip("\n")
    + "\n\n"
)


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
    """Prints the table, and with `--fit` the held-out tables and the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="where the *.jsonl sets are")
    parser.add_argument(
        "--fit", type=Path, metavar="CASES", help="our own cases, to fit to as well"
    )
    parser.add_argument("--out", type=Path, help="where to write the weights")
    options = parser.parse_args(arguments)
    rows = read_rows(sorted(options.folder.glob("*.jsonl")))
    show = sys.stdout.write
    if options.fit is None:
        began = time.perf_counter()
        found = results(rows)
        speed = len(rows) / (time.perf_counter() - began)
        accepted = [result.verdict is Verdict.SUPPORTED for result in found]
        curve = risk_coverage([result.score for result in found], [row["label"] for row in rows])
        show(f"{table_of(outcomes(rows, accepted))}\n{speed:.0f} claims a second\n")
        show("risk by coverage: " + ", ".join(f"{c:.0%} {risk:.0%}" for c, risk in curve) + "\n")
        return 0
    own = [{**row, "dataset": "own", "error_type": row["kind"]} for row in read_rows([options.fit])]
    table = tabulate([*rows, *own], strict=frozenset(("perturb", "own")))
    for title, groups in (("five folds", table.folds), ("one set left out", table.datasets)):
        show(f"{title}\n{table_of(outcomes([*rows, *own], held_out(table, groups)))}\n\n")
    everything = np.ones(len(table.labels), dtype=bool)
    text = module(fit(table, everything), table.names)
    show(f"{Counter(table.datasets.tolist())}\n")
    if options.out is not None:
        options.out.write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
